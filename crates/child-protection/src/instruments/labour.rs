//! The work of children and minors.

pub use ansinh_core::instruments::labour::{LABOUR_CODE_2012, LABOUR_CODE_2019};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

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
