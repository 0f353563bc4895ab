"""The workload "allowance" in OpenFisca, DuckDB and Polars, beside the criterion bench
`allowance/bulk_5m`, in one sitting.

    pip install -r benches/peers/requirements.txt
    python benches/peers/allowance.py [--rows 5000000]

The people are those of benches/workload/mod.rs; June 2017, decree 136/2013/ND-CP; summed by commune.
Each peer holds the same rows in memory, in columns of its own; only the calculation is timed, the best
of seven runs. All sums by commune must agree. The ratios are printed as a table.
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
from openfisca_core import periods
from openfisca_core.entities import build_entity
from openfisca_core.populations import Population
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

LEVEL = 270_000
COMMUNES = 180
RUNS = 7
MONTH = "2017-06"
TOTALS = {1_000_000: 115_441_470_000, 5_000_000: 578_268_315_000}


def people(count):
    """The columns of the workload, drawn from a counter."""
    with np.errstate(over="ignore"):
        z = np.arange(count, dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        h = z ^ (z >> np.uint64(31))
    part = lambda shift, modulus: (h >> np.uint64(shift)) % np.uint64(modulus)
    age = ((h & np.uint64(127)) % np.uint64(101)).astype(np.int16)
    orphan = part(16, 20) == 0
    hiv = part(24, 200) == 0
    return {
        "age": age,
        "degree": np.minimum(part(8, 16), 2).astype(np.int8),
        "orphan": orphan,
        "student": orphan & (age >= 16) & (age <= 21),
        "hiv": hiv,
        "able": ~hiv | (age < 16),
        "poor": part(32, 10) == 0,
        "alone": part(40, 8) == 0,
        "commune": part(48, COMMUNES).astype(np.int16),
    }


def best(work):
    times, result = [], None
    for _ in range(RUNS):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return min(times), result


def openfisca(columns):
    person = build_entity("person", "persons", "a person", is_person=True)

    def fact(name, kind):
        month = {"value_type": kind, "entity": person, "definition_period": periods.DateUnit.MONTH}
        return type(name, (Variable,), {**month, "label": name})

    facts = [fact("age", int), fact("degree", int)]
    facts += [fact(name, bool) for name in ("orphan", "student", "hiv", "able", "poor", "alone")]

    class allowance(Variable):
        value_type = int
        entity = person
        definition_period = periods.DateUnit.MONTH
        label = "Monthly social allowance"

        def formula(people, period):
            age = people("age", period)
            degree = people("degree", period)
            poor = people("poor", period)
            hiv = people("hiv", period)
            child = people("orphan", period) & (age < 16)
            hiv_child = hiv & poor & (age < 16)
            hiv_adult = hiv & poor & (age >= 16) & ~people("able", period)
            older_poor = (age >= 60) & poor & people("alone", period)
            protected = (age < 16) | (age >= 60)
            tenths = np.maximum.reduce([
                np.where(child, np.where(age < 4, 25, 15), 0),
                np.where(people("student", period), 15, 0),
                np.where(hiv_child, np.where(age < 4, 25, 20), 0),
                np.where(hiv_adult, 15, 0),
                np.where(older_poor, np.where(age >= 80, 20, 15), 0),
                np.where((age >= 80) & ~older_poor, 10, 0),
                np.where(degree == 0, np.where(protected, 25, 20), 0),
                np.where(degree == 1, np.where(protected, 20, 15), 0),
            ])
            return tenths * (LEVEL // 10)

    system = TaxBenefitSystem([person])
    system.add_variables(*facts, allowance)
    period = periods.period(MONTH)
    count = len(columns["age"])

    def prepare():
        simulation = Simulation(system, {"person": Population(system.person_entity)})
        simulation.persons.ids = np.arange(count)
        simulation.persons.count = count
        for variable in facts:
            simulation.set_input(variable.__name__, period, columns[variable.__name__])
        return simulation

    times, sums = [], None
    for _ in range(RUNS):
        simulation = prepare()
        start = time.perf_counter()
        amounts = simulation.calculate("allowance", period)
        sums = np.bincount(columns["commune"], weights=amounts, minlength=COMMUNES)
        times.append(time.perf_counter() - start)
    return min(times), sums.astype(np.int64)


GREATEST = """
    greatest(
        case when orphan and age < 16 then case when age < 4 then 25 else 15 end else 0 end,
        case when student then 15 else 0 end,
        case when hiv and poor and age < 16 then case when age < 4 then 25 else 20 end else 0 end,
        case when hiv and poor and age >= 16 and not able then 15 else 0 end,
        case when age >= 60 and poor and alone then case when age >= 80 then 20 else 15 end else 0 end,
        case when age >= 80 and not (poor and alone) then 10 else 0 end,
        case when degree = 0 then case when age < 16 or age >= 60 then 25 else 20 end else 0 end,
        case when degree = 1 then case when age < 16 or age >= 60 then 20 else 15 end else 0 end
    )
"""


def in_duckdb(columns):
    connection = duckdb.connect()
    connection.execute(f"set threads = {os.cpu_count()}")
    frame = pl.DataFrame(columns).to_arrow()
    connection.register("frame", frame)
    connection.execute("create table people as select * from frame")
    query = f"""
        select commune, sum({GREATEST} * {LEVEL // 10})::bigint
        from people group by commune order by commune
    """
    seconds, rows = best(lambda: connection.execute(query).fetchall())
    return seconds, np.array([total for _, total in rows])


def in_polars(columns):
    frame = pl.DataFrame(columns)
    c = pl.col
    when = lambda condition, yes, no: pl.when(condition).then(yes).otherwise(no)
    eight = lambda number: pl.lit(number, dtype=pl.Int8)
    protected = (c("age") < 16) | (c("age") >= 60)
    tenths = pl.max_horizontal(
        when(c("orphan") & (c("age") < 16), when(c("age") < 4, eight(25), eight(15)), eight(0)),
        when(c("student"), eight(15), eight(0)),
        when(c("hiv") & c("poor") & (c("age") < 16), when(c("age") < 4, eight(25), eight(20)), eight(0)),
        when(c("hiv") & c("poor") & (c("age") >= 16) & ~c("able"), eight(15), eight(0)),
        when((c("age") >= 60) & c("poor") & c("alone"), when(c("age") >= 80, eight(20), eight(15)), eight(0)),
        when((c("age") >= 80) & ~(c("poor") & c("alone")), eight(10), eight(0)),
        when(c("degree") == 0, when(protected, eight(25), eight(20)), eight(0)),
        when(c("degree") == 1, when(protected, eight(20), eight(15)), eight(0)),
    )
    query = (
        frame.lazy()
        .select("commune", tenths=tenths)
        .group_by("commune")
        .agg(pl.col("tenths").cast(pl.Int64).sum() * (LEVEL // 10))
        .sort("commune")
    )
    seconds, sums = best(query.collect)
    return seconds, sums["tenths"].to_numpy()


def read_once(columns):
    """What reading every byte of the rows once costs: the floor for anybody."""
    return best(lambda: [int(np.add.reduce(column.view(np.uint8))) for column in columns.values()])[0]


def ansinh(count):
    """Runs the criterion bench and reads its estimate."""
    name = f"bulk_{count // 1_000_000}m"
    command = ["cargo", "bench", "-p", "ansinh", "--features", "rayon", "--bench", "allowance", "--", name]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    estimates = target / "criterion" / "allowance" / name / "new" / "estimates.json"
    return json.loads(estimates.read_text())["median"]["point_estimate"] / 1e9


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=5_000_000, choices=sorted(TOTALS))
    rows = parser.parse_args().rows
    columns = people(rows)
    ours = ansinh(rows)
    peers = {"OpenFisca": openfisca(columns), "DuckDB": in_duckdb(columns), "Polars": in_polars(columns)}
    for name, (_, sums) in peers.items():
        assert sums.sum() == TOTALS[rows], (name, sums.sum())
        assert (sums == peers["DuckDB"][1]).all(), name
    print("| | ns a row | ratio |\n|---|---|---|")
    print(f"| ansinh | {ours / rows * 1e9:.2f} | 1 |")
    for name, (seconds, _) in peers.items():
        print(f"| {name} | {seconds / rows * 1e9:.1f} | {seconds / ours:.0f} |")
    print(f"\nnumpy reads every byte of the rows once in {read_once(columns) / rows * 1e9:.2f} ns a row, on one thread")


main()
