//! Health insurance of children under six.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Health insurance, amended from 2015-01-01 by law 46/2014/QH13.
pub static LAW_25_2008: Instrument = Instrument::new(
    InstrumentKind::Law,
    "25/2008/QH12",
    Some(date(2008, 11, 14)),
    Text::new("Bảo hiểm y tế", "Health insurance"),
);

/// Detailing the law, from 2015-01-01.
pub static DECREE_105_2014: Instrument = decree("105/2014/NĐ-CP", date(2014, 11, 15));

/// Detailing the law, from 2018-12-01.
pub static DECREE_146_2018: Instrument = decree("146/2018/NĐ-CP", date(2018, 10, 17));

/// Detailing the law, from 2025-08-15.
pub static DECREE_188_2025: Instrument = decree("188/2025/NĐ-CP", date(2025, 7, 1));

const fn decree(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new(
        "Quy định chi tiết Luật Bảo hiểm y tế",
        "Detailing the Law on Health Insurance",
    );
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
