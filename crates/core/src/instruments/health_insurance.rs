//! The law on health insurance and the decrees that detail it.

use chrono::NaiveDate;

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// Health insurance, amended from 2015-01-01 by law 46/2014/QH13.
pub static LAW_25_2008: Instrument = Instrument::new(
    InstrumentKind::Law,
    "25/2008/QH12",
    Some(date(2008, 11, 14)),
    Text::new("Bảo hiểm y tế", "Health insurance"),
);
/// Amending the law on health insurance from 2025-07-01.
pub static LAW_51_2024: Instrument = Instrument::new(
    InstrumentKind::Law,
    "51/2024/QH15",
    Some(date(2024, 11, 27)),
    Text::new(
        "Sửa đổi, bổ sung Luật Bảo hiểm y tế",
        "Amending the Law on Health Insurance",
    ),
);
/// Until 2014-12-31.
pub static DECREE_62_2009: Instrument = decree("62/2009/NĐ-CP", date(2009, 7, 27));
/// From 2015-01-01 to 2018-11-30.
pub static DECREE_105_2014: Instrument = decree("105/2014/NĐ-CP", date(2014, 11, 15));
/// From 2018-12-01 to 2025-06-30.
pub static DECREE_146_2018: Instrument = decree("146/2018/NĐ-CP", date(2018, 10, 17));
/// In force from 2025-08-15, applied from 2025-07-01.
pub static DECREE_188_2025: Instrument = decree("188/2025/NĐ-CP", date(2025, 7, 1));

const fn decree(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new(
        "Quy định chi tiết Luật Bảo hiểm y tế",
        "Detailing the Law on Health Insurance",
    );
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
