//! The decrees on tuition, its exemption and learning costs.

use chrono::NaiveDate;

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// Until 2015-11-30.
pub static DECREE_49_2010: Instrument = decree("49/2010/NĐ-CP", date(2010, 5, 14));
/// From 2015-12-01.
pub static DECREE_86_2015: Instrument = decree("86/2015/NĐ-CP", date(2015, 10, 2));
/// From 2021-10-15.
pub static DECREE_81_2021: Instrument = decree("81/2021/NĐ-CP", date(2021, 8, 27));
/// From 2025-09-03.
pub static DECREE_238_2025: Instrument = decree("238/2025/NĐ-CP", date(2025, 9, 3));

const fn decree(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new(
        "Học phí, miễn giảm học phí, hỗ trợ chi phí học tập",
        "Tuition, its exemption, and learning costs",
    );
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
