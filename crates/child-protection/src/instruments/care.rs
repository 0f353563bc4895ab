//! Adoption, social assistance and the counting of time, as far as children's law leans on them.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// The Civil Code.
pub static CODE_91_2015: Instrument = Instrument::new(
    InstrumentKind::Code,
    "91/2015/QH13",
    Some(date(2015, 11, 24)),
    Text::new("Dân sự", "Civil law"),
);

/// Persons with disabilities.
pub static LAW_51_2010: Instrument = Instrument::new(
    InstrumentKind::Law,
    "51/2010/QH12",
    Some(date(2010, 6, 17)),
    Text::new("Người khuyết tật", "Persons with disabilities"),
);

/// Adoption.
pub static LAW_52_2010: Instrument = Instrument::new(
    InstrumentKind::Law,
    "52/2010/QH12",
    Some(date(2010, 6, 17)),
    Text::new("Nuôi con nuôi", "Adoption"),
);

/// Amending decree 67/2007/NĐ-CP.
pub static DECREE_13_2010: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "13/2010/NĐ-CP",
    Some(date(2010, 2, 27)),
    Text::new(
        "Sửa đổi Nghị định 67/2007/NĐ-CP",
        "Amending decree 67/2007/NĐ-CP",
    ),
);

/// Social assistance for beneficiaries of social protection.
pub static DECREE_136_2013: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "136/2013/NĐ-CP",
    Some(date(2013, 10, 21)),
    Text::new(
        "Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội",
        "Social assistance for beneficiaries of social protection",
    ),
);

/// Guiding decree 136/2013/NĐ-CP.
pub static JOINT_CIRCULAR_29_2014: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "29/2014/TTLT-BLĐTBXH-BTC",
    Some(date(2014, 10, 24)),
    Text::new(
        "Hướng dẫn Nghị định 136/2013/NĐ-CP",
        "Guiding decree 136/2013/NĐ-CP",
    ),
);

/// Social assistance for beneficiaries of social protection.
pub static DECREE_20_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "20/2021/NĐ-CP",
    Some(date(2021, 3, 15)),
    Text::new(
        "Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội",
        "Social assistance for beneficiaries of social protection",
    ),
);

/// Guiding decree 20/2021/NĐ-CP.
pub static CIRCULAR_02_2021: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "02/2021/TT-BLĐTBXH",
    Some(date(2021, 6, 24)),
    Text::new(
        "Hướng dẫn Nghị định 20/2021/NĐ-CP",
        "Guiding decree 20/2021/NĐ-CP",
    ),
);

/// Social assistance policies.
pub static DECREE_335_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "335/2026/NĐ-CP",
    Some(date(2026, 8, 21)),
    Text::new("Chính sách trợ giúp xã hội", "Social assistance policies"),
);
