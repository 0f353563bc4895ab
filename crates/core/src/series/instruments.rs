//! The instruments of the series that domain crates cite too.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

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
