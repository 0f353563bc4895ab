"""The workload "national year" in DuckDB and Polars, beside the criterion bench
`rollup/national_year_10m`, in one sitting.

    pip install -r benches/peers/requirements.txt
    python benches/peers/rollup.py [--rows 10000000]

The entries are those of benches/workload/national_year.rs: flows of communes by month, added up for every
commune, district, province and the country, by month, quarter, half and year. Each peer holds the same rows
in memory, in columns of its own, and leaves its result in memory; only the roll-up is timed, the best of
seven runs. Both add up the leaves first (indicator, commune, month) and make the rest of those: DuckDB by
grouping sets, Polars by a group-by each, all at once. How many totals there are, their sum, and all of them
in one another (xor) must be those published with the workload. The ratios are printed as a table.
"""

import argparse
import json
import os
import pathlib
import subprocess
import time

import duckdb
import numpy as np
import polars as pl

RUNS = 7
PLACES = ("commune", "district", "province", None)
TIMES = ("month", "quarter", "half", None)
GROUPS = [[name for name in ("indicator", place, period) if name] for place in PLACES for period in TIMES]
PUBLISHED = {10_000_000: (4_472_144, 79_925_191_346_112, 11_903_077_202)}


def entries(count):
    """The columns of the workload, drawn from a counter."""
    with np.errstate(over="ignore"):
        z = np.arange(count, dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        h = z ^ (z >> np.uint64(31))
    part = lambda shift, modulus: (h >> np.uint64(shift)) % np.uint64(modulus)
    return {
        "commune": part(0, 11160).astype(np.int16),
        "indicator": part(20, 20).astype(np.int8),
        "month": part(28, 12).astype(np.int8),
        "value": part(36, 1_000_000).astype(np.int32),
    }


def best(work):
    times, result = [], None
    for _ in range(RUNS):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return min(times), result


def summary(values):
    return len(values), int(values.sum()), int(np.bitwise_xor.reduce(values))


def in_duckdb(columns):
    connection = duckdb.connect()
    connection.execute(f"set threads = {os.cpu_count()}")
    connection.register("frame", pl.DataFrame(columns).to_arrow())
    connection.execute("create table entries as select * from frame")
    sets = ", ".join(f"({', '.join(group)})" for group in GROUPS)
    query = f"""
        create or replace table totals as
        with leaves as (
            select indicator, commune, month, sum(value)::bigint as value
            from entries group by indicator, commune, month
        ), placed as (
            select indicator, commune, commune::int * 713 // 11160 as district,
                   (commune::int * 713 // 11160) * 63 // 713 as province,
                   month, month // 3 as quarter, month // 6 as half, value
            from leaves
        )
        select indicator, commune, district, province, month, quarter, half, sum(value)::bigint as value
        from placed group by grouping sets ({sets})
    """
    seconds, _ = best(lambda: connection.execute(query))
    return seconds, summary(connection.execute("select value from totals").fetchnumpy()["value"])


def in_polars(columns):
    frame = pl.DataFrame(columns)
    district = pl.col("commune").cast(pl.Int32) * 713 // 11160

    def work():
        leaves = (
            frame.lazy()
            .group_by("indicator", "commune", "month")
            .agg(pl.col("value").cast(pl.Int64).sum())
            .with_columns(
                district=district,
                province=district * 63 // 713,
                quarter=pl.col("month") // 3,
                half=pl.col("month") // 6,
            )
            .collect()
        )
        groups = [leaves.lazy().group_by(group).agg(pl.col("value").sum()) for group in GROUPS]
        return pl.collect_all(groups)

    seconds, totals = best(work)
    return seconds, summary(np.concatenate([total["value"].to_numpy() for total in totals]))


def ansinh(name):
    """Runs the criterion bench and reads its estimate."""
    command = ["cargo", "bench", "-p", "ansinh", "--features", "rayon", "--bench", "rollup", "--", f"rollup/{name}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    estimates = target / "criterion" / "rollup" / name / "new" / "estimates.json"
    return json.loads(estimates.read_text())["median"]["point_estimate"] / 1e9


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=10_000_000, help="other than 10000000: the peers alone")
    rows = parser.parse_args().rows
    columns = entries(rows)
    peers = {"DuckDB": in_duckdb(columns), "Polars": in_polars(columns)}
    expected = PUBLISHED.get(rows, peers["DuckDB"][1])
    for name, (_, totals) in peers.items():
        assert totals == expected, (name, totals)
    if rows not in PUBLISHED:
        for name, (seconds, totals) in peers.items():
            print(f"{name} {seconds * 1e3:.0f} ms, {totals}")
        return
    ours, floor = ansinh("national_year_10m"), ansinh("read_and_write_once_10m")
    print("| | ms | ratio |\n|---|---|---|")
    print(f"| ansinh | {ours * 1e3:.1f} | 1 |")
    for name, (seconds, _) in peers.items():
        print(f"| {name} | {seconds * 1e3:.0f} | {seconds / ours:.0f} |")
    print(f"| reading the rows and writing the totals once | {floor * 1e3:.1f} | {floor / ours:.2f} |")


main()
