//! Trips for devices, spending in centres and of the office.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule, date};
use ansinh_merit_benefits::centre_costs::{CentreClaim, HomeVisit, VisitPayment};
use ansinh_merit_benefits::{
    CentreCosts, CentreCostsFacts, DeviceTrip, DeviceTripFacts, GraveVisit, GraveVisitFacts,
    OfficeSpending, OfficeSpendingFacts,
};
use proptest::prelude::*;
use support::holds;

#[test]
fn device_trip() {
    holds::<DeviceTrip>(include_str!("cases/device_trip.toml"));
}

#[test]
fn centre_costs() {
    holds::<CentreCosts>(include_str!("cases/centre_costs.toml"));
}

#[test]
fn office_spending() {
    holds::<OfficeSpending>(include_str!("cases/office_spending.toml"));
}

fn home_visit(kilometres: u32) -> CentreCostsFacts {
    let visit = HomeVisit {
        kilometres,
        payment: VisitPayment::ByKilometre,
        ..HomeVisit::ordinary()
    };
    CentreCostsFacts {
        claim: CentreClaim::HomeVisit(visit),
        ..CentreCostsFacts::ordinary()
    }
}

fn total<R: Rule>(on: ansinh_core::NaiveDate, facts: &R::Facts) -> Dong {
    R::in_force(on).unwrap().assess(facts).unwrap().total()
}

proptest! {
    /// Farther is never less, and no trip is above the ceiling.
    #[test]
    fn a_longer_trip_is_never_worth_less(near in 0_u32..9_000, farther in 0_u32..1_000) {
        let trip = |kilometres| DeviceTripFacts { kilometres, ..DeviceTripFacts::ordinary() };
        for on in [date(2019, 1, 1), date(2026, 6, 30)] {
            let (short, long) = (trip(near), trip(near + farther));
            let (short, long) = (total::<DeviceTrip>(on, &short), total::<DeviceTrip>(on, &long));
            prop_assert!(short <= long && long <= Dong::new(1_400_000));
        }
    }

    /// Until decree 55/2023 a resident's way home is paid as a relative's way to a martyr's grave.
    #[test]
    fn a_visit_home_was_paid_as_a_grave_visit(kilometres in 0_u32..=10_000) {
        let grave = GraveVisitFacts { kilometres, ..GraveVisitFacts::ordinary() };
        for on in [date(2019, 1, 1), date(2021, 12, 31), date(2022, 1, 1), date(2023, 9, 4)] {
            let home = total::<CentreCosts>(on, &home_visit(kilometres));
            prop_assert_eq!(home, total::<GraveVisit>(on, &grave));
        }
    }

    /// What is spent together is the sum of what is spent apart.
    #[test]
    fn spending_adds_up(facts: OfficeSpendingFacts) {
        let on = date(2024, 7, 27);
        let nothing = OfficeSpendingFacts { giver: facts.giver, ..OfficeSpendingFacts::ordinary() };
        let parts = [
            OfficeSpendingFacts { new_shells: facts.new_shells, ..nothing.clone() },
            OfficeSpendingFacts { repaired_shells: facts.repaired_shells, ..nothing.clone() },
            OfficeSpendingFacts { dossiers: facts.dossiers, ..nothing.clone() },
            OfficeSpendingFacts { families: facts.families, ..nothing.clone() },
            OfficeSpendingFacts { collectives: facts.collectives, ..nothing },
        ];
        let apart = parts.map(|part| total::<OfficeSpending>(on, &part));
        prop_assert_eq!(Dong::sum(apart).unwrap(), total::<OfficeSpending>(on, &facts));
    }
}
