use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{Instalment, Loan, LoanMonth, YearCount, days_between};
use crate::calendar::date;
use crate::facts::FactError;
use crate::money::Dong;
use crate::rate::Percent;
use crate::rounding::Rounding;

const COUNTS: [YearCount; 2] = [YearCount::Twelfths, YearCount::DaysOf365];

fn schedule(loan: Loan, rate: Percent, count: YearCount) -> Vec<Instalment> {
    let instalments = loan.instalments(|month| Ok(month.at(rate, count)?));
    instalments.unwrap().collect::<Result<_, _>>().unwrap()
}

fn loans() -> impl Strategy<Value = Loan> {
    let day = (0_u64..7_000).prop_map(|days| date(2013, 1, 1) + Days::new(days));
    (0_i64..10_000_000_000, day, 1_u32..=600, 1_u32..=600).prop_map(
        |(amount, disbursed, term_months, principal_every)| Loan {
            amount: Dong::new(amount),
            disbursed,
            term_months,
            principal_every,
        },
    )
}

fn rates() -> impl Strategy<Value = Percent> {
    (0_u32..20_000).prop_map(|thousandths| Percent::new(thousandths, 3))
}

#[test]
fn an_impossible_term_is_an_error() {
    let loan = Loan {
        amount: Dong::new(1_000),
        disbursed: date(2020, 1, 1),
        term_months: 12,
        principal_every: 12,
    };
    let none = |_: LoanMonth| Ok(super::Accrued::default());
    for wrong in [
        Loan {
            term_months: 0,
            ..loan
        },
        Loan {
            term_months: 601,
            ..loan
        },
        Loan {
            principal_every: 0,
            ..loan
        },
        Loan {
            amount: Dong::new(-1),
            ..loan
        },
    ] {
        assert!(wrong.instalments(none).is_err(), "{wrong:?}");
    }
    assert_eq!(loan.interest(none), Ok(Dong::ZERO));
}

#[test]
fn what_accrues_may_fail() {
    let loan = Loan {
        amount: Dong::new(1_000),
        disbursed: date(2020, 1, 1),
        term_months: 12,
        principal_every: 12,
    };
    let error = FactError::out_of_range("rate", 1, crate::Text::new("không", "none"));
    assert_eq!(loan.interest(|_| Err(error.clone())), Err(error));
}

proptest! {
    /// The parts add up, interest is never negative, nothing is left.
    #[test]
    fn parts_add_up(loan in loans(), rate in rates()) {
        for count in COUNTS {
            let schedule = schedule(loan, rate, count);
            prop_assert_eq!(schedule.len(), loan.term_months as usize);
            let principal = Dong::sum(schedule.iter().map(|part| part.principal));
            prop_assert_eq!(principal, Ok(loan.amount));
            prop_assert!(schedule.iter().all(|part| !part.interest.is_negative()));
            prop_assert!(schedule.is_sorted_by(|a, b| a.due < b.due && a.left >= b.left));
            prop_assert_eq!(schedule.last().unwrap().left, Dong::ZERO);
            let interest = Dong::sum(schedule.iter().map(|part| part.interest)).unwrap();
            prop_assert_eq!(Ok(interest), loan.interest(|month| Ok(month.at(rate, count)?)));
        }
    }

    /// Interest of the term is what the balance bears, rounded once: no month's rounding is lost.
    #[test]
    fn rounding_loses_nothing(loan in loans(), rate in rates()) {
        for count in COUNTS {
            let (mut from, mut left) = (loan.disbursed, loan.amount);
            let mut exposure = Decimal::ZERO;
            let schedule = schedule(loan, rate, count);
            for part in &schedule {
                let units = match count {
                    YearCount::Twelfths => 1,
                    YearCount::DaysOf365 => days_between(from, part.due),
                };
                exposure += left.to_decimal() * Decimal::from(units);
                (from, left) = (part.due, part.left);
            }
            let year = match count {
                YearCount::Twelfths => 1_200,
                YearCount::DaysOf365 => 36_500,
            };
            let exact = exposure * rate.to_decimal() / Decimal::from(year);
            let interest = Dong::sum(schedule.iter().map(|part| part.interest));
            prop_assert_eq!(interest, Rounding::WHOLE_DONG.dong(exact));
        }
    }

    /// A month split where its rate does not change bears what the whole month bears.
    #[test]
    fn a_split_month_is_the_month(rate in rates(), at in 0_u64..=31) {
        let month = LoanMonth { from: date(2025, 12, 1), due: date(2026, 1, 1) };
        let turn: NaiveDate = month.from + Days::new(at);
        let before = month.between(month.from, turn, rate, YearCount::DaysOf365).unwrap();
        let after = month.between(turn, month.due, rate, YearCount::DaysOf365).unwrap();
        prop_assert_eq!(before.plus(after), month.at(rate, YearCount::DaysOf365));
    }
}
