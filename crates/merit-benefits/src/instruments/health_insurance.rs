//! What the health insurance of merit persons and their relatives rests on.

pub use ansinh_core::instruments::health_insurance::{DECREE_146_2018, LAW_25_2008, LAW_51_2024};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Codes on health-insurance cards.
pub static DECISION_1351: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1351/QĐ-BHXH",
    None,
    Text::new(
        "Mã số ghi trên thẻ bảo hiểm y tế",
        "Codes on health-insurance cards",
    ),
);

/// Who of those under the ministry of labour is insured.
pub static CIRCULAR_25_2016: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "25/2016/TT-BLĐTBXH",
    Some(date(2016, 7, 26)),
    Text::new(
        "Hướng dẫn xác định, quản lý đối tượng tham gia bảo hiểm y tế",
        "Who is insured under the ministry of labour",
    ),
);
