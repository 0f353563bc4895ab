//! Worked cases of allowances at the end of a contract, and what must hold for every service.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::ending_of_contract::{Service, WorkedTime};
use ansinh_labour_employment::{
    JobLossAllowance, JobLossFacts, RedundancyFacts, RedundancyInEquitisation, SeveranceAllowance,
    SeveranceFacts,
};
use proptest::prelude::*;

#[test]
fn severance_allowance() {
    support::run::<SeveranceAllowance>(include_str!("cases/severance_allowance.toml"));
}

#[test]
fn job_loss_allowance() {
    support::run::<JobLossAllowance>(include_str!("cases/job_loss_allowance.toml"));
}

#[test]
fn redundancy_in_equitisation() {
    support::run::<RedundancyInEquitisation>(include_str!("cases/redundancy_in_equitisation.toml"));
}

fn service(worked: u32, insured: u32) -> Service {
    Service {
        worked: WorkedTime::Months(worked),
        insured_months: insured,
        ..Service::ordinary()
    }
}

fn severance(on: NaiveDate, service: &Service, wage: i64) -> Dong {
    let facts = SeveranceFacts {
        service: service.clone(),
        last_six_wages: [Dong::new(wage); 6],
        ..SeveranceFacts::ordinary()
    };
    let rule = SeveranceAllowance::in_force(on).unwrap();
    rule.assess(&facts).unwrap().total()
}

fn job_loss(on: NaiveDate, service: &Service, wage: i64) -> Dong {
    let facts = JobLossFacts {
        service: service.clone(),
        last_six_wages: [Dong::new(wage); 6],
        ..JobLossFacts::ordinary()
    };
    let rule = JobLossAllowance::in_force(on).unwrap();
    rule.assess(&facts).unwrap().total()
}

proptest! {
    /// Longer service is never worth less, insured months are never worth more, and a lost job gives at
    /// least twice the severance and two months' wage.
    #[test]
    fn in_order(worked in 12_u32..500, insured in 0_u32..12, wage in 0_i64..100_000_000) {
        for on in [date(2014, 6, 1), date(2018, 6, 1), date(2021, 1, 15), date(2025, 6, 1)] {
            let now = service(worked, insured);
            let longer = service(worked + 1, insured);
            prop_assert!(severance(on, &now, wage) <= severance(on, &longer, wage));
            let less_insured = service(worked, 0);
            prop_assert!(severance(on, &now, wage) <= severance(on, &less_insured, wage));
            let lost = job_loss(on, &now, wage);
            let doubled = severance(on, &now, wage).times(2).unwrap();
            prop_assert!(doubled.minus(lost).unwrap() <= Dong::new(1));
            prop_assert!(lost >= Dong::new(2 * wage));
        }
    }

    /// Under the counting of decree 145/2020 no service is worth more than under the older one, nor less
    /// by more than half a year.
    #[test]
    fn the_later_counting_gives_no_more(months in 12_u32..500) {
        let (wage, service) = (12_000_000, service(months, 0));
        let older = severance(date(2021, 1, 31), &service, wage);
        let later = severance(date(2021, 2, 1), &service, wage);
        prop_assert!(later <= older);
        prop_assert!(older.minus(later).unwrap() <= Dong::new(wage / 4));
        let differs = months % 12 == 6;
        prop_assert_eq!(older != later, differs);
    }

    /// Leaving earlier is never worth less to somebody who retires early, and a longer insurance is
    /// never worth less.
    #[test]
    fn early_retirement_in_order(months in 12_u32..60, insured in 240_u32..480, wage in 0_i64..50_000_000) {
        for on in [date(2017, 5, 31), date(2026, 2, 1)] {
            let rule = RedundancyInEquitisation::in_force(on).unwrap();
            let paid = |months: u32, insured_months| {
                let facts = RedundancyFacts {
                    reaches_retirement_age: on + chrono::Months::new(months),
                    insured_months,
                    average_insured_wage: Dong::new(wage),
                    ..RedundancyFacts::ordinary()
                };
                rule.assess(&facts).unwrap().total()
            };
            prop_assert!(paid(months, insured) <= paid(months + 1, insured));
            prop_assert!(paid(months, insured) <= paid(months, insured + 1));
        }
    }
}
