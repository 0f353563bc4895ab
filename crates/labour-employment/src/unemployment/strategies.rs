//! People who lost a job, most of them with a plausible book of contributions.

use ansinh_core::calendar::Holidays;
use ansinh_core::{Dong, Month, date};
use chrono::Days;
use proptest::prelude::{Arbitrary, BoxedStrategy, Just, Strategy as _, any};
use proptest::prop_oneof;

use super::{ContractKind, JobLoss, LastMonths, PaidMonths, PensionStatus, WhileWaiting};

impl Arbitrary for PaidMonths {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        (0_u32..180, 0_u32..200, any::<Dong>())
            .prop_map(|(start, length, wage)| {
                let from = Month::of(date(2009, 1, 1)).plus(start);
                let through = from.plus(length);
                Self {
                    from,
                    through,
                    wage,
                }
            })
            .boxed()
    }
}

/// What happens to few.
fn rarely<T: Arbitrary + Clone + 'static>(ordinary: T) -> BoxedStrategy<T> {
    prop_oneof![4 => Just(ordinary), 1 => any::<T>()].boxed()
}

impl Arbitrary for JobLoss {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        let times = (0_u64..5_400, 0_u64..130, 0_u32..160, 0_u32..3);
        let wages = prop_oneof![
            8 => (1_000_000_i64..60_000_000).prop_map(Dong::new),
            1 => any::<Dong>(),
        ];
        let what = (
            rarely(ContractKind::Ordinary),
            rarely(false),
            rarely(PensionStatus::None),
            rarely(LastMonths::MonthOfEndPaid),
            rarely(WhileWaiting::Nothing),
        );
        (times, wages, what)
            .prop_map(|((day, wait, months, gap), wage, what)| {
                let after = |start, days| {
                    date(2012, 1, 1)
                        .checked_add_days(Days::new(days))
                        .unwrap_or(start)
                };
                let ended = after(date(2012, 1, 1), day);
                let filed = after(ended, day.saturating_add(wait));
                let (contract, unlawful_resignation, pension, last_months, while_waiting) = what;
                Self {
                    ended,
                    contract,
                    unlawful_resignation,
                    pension,
                    last_months,
                    contributions: book(Month::of(ended), months, gap, wage),
                    filed,
                    while_waiting,
                    holidays: Holidays::default(),
                }
            })
            .boxed()
    }
}

/// So many months in one row, ending so many months before `last`.
fn book(last: Month, months: u32, gap: u32, wage: Dong) -> Vec<PaidMonths> {
    let start = Month::of(date(2009, 1, 1));
    let all = u32::try_from(start.until(last)).unwrap_or(0);
    let through = all.saturating_sub(gap);
    let from = through.saturating_add(1).saturating_sub(months);
    let paid = PaidMonths {
        from: start.plus(from),
        through: start.plus(through),
        wage,
    };
    if months == 0 { Vec::new() } else { vec![paid] }
}
