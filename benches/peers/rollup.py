"""The workload "national year" in DuckDB and Polars, beside the criterion bench
`rollup/national_year_10m`, in one sitting.

    pip install -r benches/peers/requirements.txt
    python benches/peers/rollup.py [--rows 10000000]

The entries are those of benches/workload/national_year.rs: flows of communes by month, added up for every
commune, district, province and the country, by month, quarter, half and year. Each peer holds the same rows
in memory, in columns of its own, and leaves its result in memory; only the roll-up is timed, the best of
seven runs. Columns are as wide as the fields of ansinh's `Figure`; a second line of each peer has them as
narrow as the workload allows, which it can't know of figures to come. Both add up the leaves first (indicator, commune, month) and make the rest of those: DuckDB by
grouping sets, Polars by a group-by each, all at once. The peers bring allocators that keep freed memory for the next run;
the benches get the same of glibc's by a tunable, and are run once more without. How many totals there are, their sum, and all of them
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
WIDE = {"commune": np.uint32, "indicator": np.uint16, "month": np.uint16, "value": np.int64}
NARROW = {"commune": np.int16, "indicator": np.int8, "month": np.int8, "value": np.int32}
KEEPS = "glibc.malloc.mmap_threshold=1073741824:glibc.malloc.trim_threshold=1073741824"
PUBLISHED = {10_000_000: (4_472_144, 79_925_191_346_112, 11_903_077_202)}


def entries(count, types):
    """The columns of the workload, drawn from a counter."""
    with np.errstate(over="ignore"):
        z = np.arange(count, dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        h = z ^ (z >> np.uint64(31))
    part = lambda shift, modulus: (h >> np.uint64(shift)) % np.uint64(modulus)
    columns = {
        "commune": part(0, 11160),
        "indicator": part(20, 20),
        "month": part(28, 12),
        "value": part(36, 1_000_000),
    }
    return {name: column.astype(types[name]) for name, column in columns.items()}


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


def ansinh(name, keeps):
    """Runs the criterion bench and reads its estimate."""
    command = ["cargo", "bench", "-p", "ansinh", "--features", "rayon", "--bench", "rollup", "--", f"rollup/{name}"]
    environment = os.environ | ({"GLIBC_TUNABLES": KEEPS} if keeps else {})
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    estimates = target / "criterion" / "rollup" / name / "new" / "estimates.json"
    return json.loads(estimates.read_text())["median"]["point_estimate"] / 1e9


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=10_000_000, help="other than 10000000: the peers alone")
    rows = parser.parse_args().rows
    peers = {}
    for width, types in (("", WIDE), (", narrow columns", NARROW)):
        columns = entries(rows, types)
        peers[f"DuckDB{width}"] = in_duckdb(columns)
        peers[f"Polars{width}"] = in_polars(columns)
    expected = PUBLISHED.get(rows, peers["DuckDB"][1])
    for name, (_, totals) in peers.items():
        assert totals == expected, (name, totals)
    if rows not in PUBLISHED:
        for name, (seconds, totals) in peers.items():
            print(f"{name} {seconds * 1e3:.0f} ms, {totals}")
        return
    ours = ansinh("national_year_10m", keeps=True)
    others = {name: seconds for name, (seconds, _) in peers.items()}
    others["reading the rows and writing the totals once"] = ansinh("read_and_write_once_10m", keeps=True)
    others["ansinh, memory new from the system"] = ansinh("national_year_10m", keeps=False)
    others["reading and writing once, memory new"] = ansinh("read_and_write_once_10m", keeps=False)
    print("| | ms | ratio |\n|---|---|---|")
    print(f"| ansinh | {ours * 1e3:.1f} | 1 |")
    for name, seconds in others.items():
        print(f"| {name} | {seconds * 1e3:.1f} | {seconds / ours:.2f} |")


main()
