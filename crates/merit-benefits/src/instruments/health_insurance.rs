//! What the health insurance of merit persons and their relatives rests on.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Health insurance, as amended by law 46/2014/QH13.
pub static LAW_25_2008: Instrument = Instrument::new(
    InstrumentKind::Law,
    "25/2008/QH12",
    Some(date(2008, 11, 14)),
    Text::new("Bảo hiểm y tế", "Health insurance"),
);

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

/// Detailing the law on health insurance.
pub static DECREE_146_2018: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "146/2018/NĐ-CP",
    Some(date(2018, 10, 17)),
    Text::new(
        "Quy định chi tiết Luật Bảo hiểm y tế",
        "Detailing the law on health insurance",
    ),
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
