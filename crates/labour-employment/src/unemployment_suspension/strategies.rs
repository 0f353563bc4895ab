//! Benefits that go on, around the days on which the law changed.

use ansinh_core::{NaiveDate, date};
use chrono::Days;
use proptest::prelude::{BoxedStrategy, Just, Strategy as _, any};
use proptest::{collection, option, prop_oneof};

use super::Notice;
use crate::unemployment::Stop;

/// A day so many days after the first of a year.
fn day_from(year: i32, days: std::ops::Range<u64>) -> BoxedStrategy<NaiveDate> {
    days.prop_map(move |days| {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .and_then(|first| first.checked_add_days(Days::new(days)))
            .unwrap_or(date(2026, 1, 1))
    })
    .boxed()
}

pub(super) fn first_day() -> BoxedStrategy<NaiveDate> {
    prop_oneof![8 => day_from(2025, 300..500), 2 => day_from(2015, 0..4_000)].boxed()
}

pub(super) fn around_the_appointment() -> BoxedStrategy<NaiveDate> {
    day_from(2025, 300..303).boxed()
}

pub(super) fn in_the_benefit() -> BoxedStrategy<NaiveDate> {
    day_from(2025, 330..600).boxed()
}

pub(super) fn notices() -> BoxedStrategy<Vec<Notice>> {
    let notice = prop_oneof![
        6 => Just(Notice::Missed),
        3 => Just(Notice::Exempt),
        3 => Just(Notice::OnMovedDay),
        1 => any::<Notice>(),
    ];
    collection::vec(notice, 0..6).boxed()
}

pub(super) fn stop() -> BoxedStrategy<Option<Stop>> {
    let stop = (any::<Stop>(), in_the_benefit()).prop_map(|(stop, on)| Stop { on, ..stop });
    option::weighted(0.3, stop).boxed()
}
