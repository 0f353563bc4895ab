"""The monthly allowance of decree 20/2021/ND-CP, article 6, as an OpenFisca system: the peer of the
criterion bench `assess_batch`.

    pip install openfisca-core
    python benches/peers/openfisca_allowance.py

One million people, aged 0 to 100 in turn, severely disabled, nothing else special; October 2024.
Prints the seconds of the best of five runs and the total paid, which must be that of the bench.
"""

import time

import numpy as np
from openfisca_core import periods
from openfisca_core.entities import build_entity
from openfisca_core.populations import Population
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity("person", "persons", "a person", is_person=True)
MONTH = "2024-10"
STANDARD_LEVEL = 500_000
COUNT = 1_000_000


def fact(name, kind, default):
    return type(
        name,
        (Variable,),
        {
            "value_type": kind,
            "entity": Person,
            "definition_period": periods.DateUnit.MONTH,
            "default_value": default,
            "label": name,
        },
    )


FACTS = [
    fact("age", int, 30),
    fact("poor", bool, False),
    fact("near_poor", bool, False),
    fact("difficult_area", bool, False),
    fact("without_support", bool, False),
    fact("in_education", bool, False),
    fact("drew_child_allowance", bool, False),
    fact("hiv", bool, False),
    fact("income", bool, False),
    fact("pension", bool, False),
    fact("children_raised_alone", int, 0),
    fact("support_person", bool, True),
    fact("cared_for", bool, False),
    fact("degree", int, 0),
    fact("competing_allowance", int, 0),
]


class monthly_allowance(Variable):
    value_type = int
    entity = Person
    definition_period = periods.DateUnit.MONTH
    label = "Monthly social allowance"

    def formula(person, period):
        get = {variable.__name__: person(variable.__name__, period) for variable in FACTS}
        age, degree, poor = get["age"], get["degree"], get["poor"]
        poor_or_near = poor | get["near_poor"]
        young = age < 4
        child = get["without_support"] & (age < 16)
        student = get["drew_child_allowance"] & get["in_education"] & (age >= 16) & (age < 22)
        hiv_child = get["hiv"] & poor & (age < 16)
        older_poor = (age >= 60) & poor & ~get["support_person"]
        protected = (age < 16) | (age >= 60)
        single = np.where(poor_or_near, 10 * get["children_raised_alone"], 0)
        other = np.maximum.reduce([
            np.where(child, np.where(young, 25, 15), 0),
            np.where(student, 15, 0),
            np.where(hiv_child, np.where(young, 25, 20), 0),
            np.where((age < 3) & poor_or_near & get["difficult_area"] & ~child & ~hiv_child & (degree < 2), 15, 0),
        ])
        adding = np.maximum.reduce([
            np.where(older_poor, np.where(age >= 80, 20, 15), 0),
            np.where((age >= 75) & (age < 80) & poor_or_near & get["difficult_area"] & ~older_poor, 10, 0),
            np.where((age >= 80) & ~get["pension"] & ~older_poor, 10, 0),
            np.where(older_poor & get["cared_for"], 30, 0),
            np.where(degree == 3, np.where(protected, 25, 20), 0),
            np.where(degree == 2, np.where(protected, 20, 15), 0),
            np.where(get["hiv"] & poor & (age >= 16) & ~get["income"], 15, 0),
        ])
        tenths = np.maximum(np.where(adding > 0, single + adding, single), other)
        amount = tenths * STANDARD_LEVEL // 10
        return np.where(get["competing_allowance"] > amount, 0, amount)


def run():
    system = TaxBenefitSystem([Person])
    system.add_variables(*FACTS, monthly_allowance)
    simulation = Simulation(system, {"person": Population(system.person_entity)})
    simulation.persons.ids = np.arange(COUNT)
    simulation.persons.count = COUNT
    period = periods.period(MONTH)
    simulation.set_input("age", period, np.arange(COUNT) % 101)
    simulation.set_input("degree", period, np.full(COUNT, 2))
    start = time.perf_counter()
    total = simulation.calculate("monthly_allowance", period).astype(np.int64).sum()
    return time.perf_counter() - start, total


runs = [run() for _ in range(5)]
print(f"seconds {min(seconds for seconds, _ in runs):.4f}, total {runs[0][1]}")
