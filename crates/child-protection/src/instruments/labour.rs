//! The work of children and minors.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// The Labour Code of 2012.
pub static LABOUR_CODE_2012: Instrument = Instrument::new(
    InstrumentKind::Code,
    "10/2012/QH13",
    Some(date(2012, 6, 18)),
    Text::new("Lao động", "Labour"),
);

/// The Labour Code of 2019.
pub static LABOUR_CODE_2019: Instrument = Instrument::new(
    InstrumentKind::Code,
    "45/2019/QH14",
    Some(date(2019, 11, 20)),
    Text::new("Lao động", "Labour"),
);

/// Guiding the Labour Code on minors.
pub static CIRCULAR_09_2020: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "09/2020/TT-BLĐTBXH",
    Some(date(2020, 11, 12)),
    Text::new(
        "Hướng dẫn Bộ luật Lao động về lao động chưa thành niên",
        "Guiding the labour code on minors",
    ),
);
