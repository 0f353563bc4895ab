//! The laws on social insurance.

use chrono::NaiveDate;

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// From 2007 to 2015; its chapter on unemployment insurance held until 2014-12-31.
pub static LAW_71_2006: Instrument = law("71/2006/QH11", date(2006, 6, 29));
/// From 2016-01-01 to 2025-06-30.
pub static LAW_58_2014: Instrument = law("58/2014/QH13", date(2014, 11, 20));
/// From 2025-07-01.
pub static LAW_41_2024: Instrument = law("41/2024/QH15", date(2024, 6, 29));

const fn law(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new("Bảo hiểm xã hội", "Social insurance");
    Instrument::new(InstrumentKind::Law, number, Some(issued), title)
}
