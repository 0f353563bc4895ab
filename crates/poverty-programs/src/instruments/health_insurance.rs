//! Health insurance of those for whom the State pays, or helps to pay.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const HEALTH_INSURANCE: Text = Text::new(
    "Quy định chi tiết Luật Bảo hiểm y tế",
    "Detailing the law on health insurance",
);

/// Health insurance.
pub static LAW_25_2008: Instrument = Instrument::new(
    InstrumentKind::Law,
    "25/2008/QH12",
    Some(date(2008, 11, 14)),
    Text::new("Bảo hiểm y tế", "Health insurance"),
);
/// Amending the law on health insurance, from 2025-07.
pub static LAW_51_2024: Instrument = Instrument::new(
    InstrumentKind::Law,
    "51/2024/QH15",
    Some(date(2024, 11, 27)),
    Text::new(
        "Sửa đổi, bổ sung Luật Bảo hiểm y tế",
        "Amending the law on health insurance",
    ),
);
/// The law's decree until 2014.
pub static DECREE_62_2009: Instrument =
    decree("62/2009/NĐ-CP", date(2009, 7, 27), HEALTH_INSURANCE);
/// The near-poor of poor districts and those who left poverty.
pub static DECISION_705_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "705/QĐ-TTg",
    Some(date(2013, 5, 8)),
    Text::new(
        "Nâng mức hỗ trợ đóng bảo hiểm y tế cho người cận nghèo",
        "Higher support to premiums of the near-poor",
    ),
);
/// The law's decree, 2015 to 2018.
pub static DECREE_105_2014: Instrument =
    decree("105/2014/NĐ-CP", date(2014, 11, 15), HEALTH_INSURANCE);
/// The law's decree, 2018 to 2025.
pub static DECREE_146_2018: Instrument =
    decree("146/2018/NĐ-CP", date(2018, 10, 17), HEALTH_INSURANCE);
/// Amending decree 146/2018.
pub static DECREE_75_2023: Instrument =
    decree("75/2023/NĐ-CP", date(2023, 10, 19), HEALTH_INSURANCE);
/// The law's decree, from 2025.
pub static DECREE_188_2025: Instrument =
    decree("188/2025/NĐ-CP", date(2025, 7, 1), HEALTH_INSURANCE);

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
