//! When something begins in any of several tables.

use chrono::NaiveDate;

use super::Timeline;

/// A table whatever its values: the days on which something begins.
pub trait Dated {
    /// The first day of each value, in order.
    fn first_days(&self) -> Vec<NaiveDate>;
}

impl<T: Clone> Dated for Timeline<T> {
    fn first_days(&self) -> Vec<NaiveDate> {
        self.entries()
            .iter()
            .map(|entry| entry.payable_from)
            .collect()
    }
}

/// Days on which something changes that stands in no table.
impl<const COUNT: usize> Dated for [NaiveDate; COUNT] {
    fn first_days(&self) -> Vec<NaiveDate> {
        self.to_vec()
    }
}

/// The days of some tables that hold for a part of the rule's time.
impl Dated for Vec<NaiveDate> {
    fn first_days(&self) -> Vec<NaiveDate> {
        self.clone()
    }
}

/// The days on which anything in `tables` begins, each once and in order: the regimes of a rule that
/// rests on them. The first table is the rule's own; what begins before it is left out.
///
/// ```
/// use ansinh_core::law::{Entry, Instrument, InstrumentKind, Timeline, first_days};
/// use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
/// use ansinh_core::{Text, date};
///
/// static DECREE: Instrument = Instrument::new(
///     InstrumentKind::Decree, "20/2021/NĐ-CP", None, Text::new("trợ giúp xã hội", "social assistance"),
/// );
/// static OWN: Timeline<u32> = Timeline::new(
///     Text::new("của quy tắc", "the rule's own"),
///     const { &[Entry::new(date(2021, 7, 1), 1, DECREE.whole().published())] },
///     date(2026, 1, 1),
/// );
/// let regimes = first_days(&[&OWN, &SOCIAL_ASSISTANCE_STANDARD]);
/// assert_eq!(regimes, [date(2021, 7, 1), date(2024, 7, 1), date(2026, 7, 1)]);
/// ```
pub fn first_days(tables: &[&dyn Dated]) -> Vec<NaiveDate> {
    let mut days: Vec<_> = tables.iter().flat_map(|table| table.first_days()).collect();
    let own = tables.first().map(|table| table.first_days());
    let from = own.and_then(|days| days.first().copied());
    days.retain(|day| from.is_none_or(|from| *day >= from));
    days.sort_unstable();
    days.dedup();
    days
}
