"""The roll-up of the criterion bench `rollup_small` in Polars and DuckDB.

    pip install polars duckdb
    python benches/peers/rollup.py

Twenty indicators, 180 communes of nine districts, six months, in memory. Even indicators are flows
(summed over months), odd ones stocks (the last month); all are summed over communes. Prints the
microseconds of the best of 200 runs and a sum of the result, the same for both.
"""

import time

import duckdb
import polars as pl

ROWS = [
    (indicator, place // 20, place, month, indicator * 7 + place * 3 + month)
    for indicator in range(20)
    for place in range(180)
    for month in range(6)
]
FRAME = pl.DataFrame(ROWS, schema=["indicator", "district", "place", "month", "value"], orient="row")


def in_polars():
    by_month = FRAME.group_by("indicator", "district", "month").agg(pl.col("value").sum())
    return by_month.group_by("indicator", "district").agg(
        pl.when(pl.col("indicator").first() % 2 == 0)
        .then(pl.col("value").sum())
        .otherwise(pl.col("value").sort_by("month").last())
    )


CONNECTION = duckdb.connect()
CONNECTION.register("frame", FRAME.to_arrow() if hasattr(FRAME, "to_arrow") else FRAME)
CONNECTION.execute("create table figures as select * from frame")
QUERY = """
    with by_month as (
        select indicator, district, month, sum(value) as value
        from figures group by indicator, district, month
    )
    select indicator, district,
           case when indicator % 2 = 0 then sum(value) else arg_max(value, month) end as value
    from by_month group by indicator, district
"""


def in_duckdb():
    return CONNECTION.execute(QUERY).fetchall()


def best(run, times=200):
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return min(seconds) * 1e6


print(f"polars {best(in_polars):.0f} us, sum {in_polars()['value'].sum()}")
print(f"duckdb {best(in_duckdb):.0f} us, sum {int(sum(row[2] for row in in_duckdb()))}")
