//! Social assistance, and the laws of children, older people and persons with disabilities.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// Children, from 2017-06-01.
pub static LAW_102_2016: Instrument = Instrument::new(
    InstrumentKind::Law,
    "102/2016/QH13",
    Some(date(2016, 4, 5)),
    Text::new("Trẻ em", "Children"),
);
/// Older people, from 2010-07-01.
pub static LAW_39_2009: Instrument = Instrument::new(
    InstrumentKind::Law,
    "39/2009/QH12",
    Some(date(2009, 11, 23)),
    Text::new("Người cao tuổi", "Older people"),
);
/// Persons with disabilities, from 2011-01-01.
pub static LAW_51_2010: Instrument = Instrument::new(
    InstrumentKind::Law,
    "51/2010/QH12",
    Some(date(2010, 6, 17)),
    Text::new("Người khuyết tật", "Persons with disabilities"),
);
/// Amending decree 67/2007/NĐ-CP.
pub static DECREE_13_2010: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "13/2010/NĐ-CP",
    Some(date(2010, 2, 27)),
    Text::new(
        "Sửa đổi Nghị định 67/2007/NĐ-CP về trợ giúp các đối tượng bảo trợ xã hội",
        "Amending Decree 67/2007/NĐ-CP on support for beneficiaries of social protection",
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
/// Amending decree 20/2021/NĐ-CP.
pub static DECREE_76_2024: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "76/2024/NĐ-CP",
    Some(date(2024, 7, 1)),
    Text::new(
        "Sửa đổi Nghị định 20/2021/NĐ-CP",
        "Amending Decree 20/2021/NĐ-CP",
    ),
);
/// Social assistance policies.
pub static DECREE_335_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "335/2026/NĐ-CP",
    Some(date(2026, 8, 21)),
    Text::new("Chính sách trợ giúp xã hội", "Social assistance policies"),
);
