//! Health insurance of those for whom the State pays, or helps to pay.

pub use ansinh_core::instruments::health_insurance::{
    DECREE_62_2009, DECREE_105_2014, DECREE_146_2018, DECREE_188_2025, LAW_25_2008, LAW_51_2024,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

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
/// Amending decree 146/2018.
pub static DECREE_75_2023: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "75/2023/NĐ-CP",
    Some(date(2023, 10, 19)),
    Text::new(
        "Sửa đổi Nghị định 146/2018/NĐ-CP",
        "Amending decree 146/2018/NĐ-CP",
    ),
);
