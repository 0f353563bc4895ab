//! Adoption, social assistance and the counting of time, as far as children's law leans on them.

pub use ansinh_core::instruments::civil::CODE_91_2015;
pub use ansinh_core::instruments::social_assistance::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026,
    JOINT_CIRCULAR_29_2014, LAW_51_2010,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Adoption.
pub static LAW_52_2010: Instrument = Instrument::new(
    InstrumentKind::Law,
    "52/2010/QH12",
    Some(date(2010, 6, 17)),
    Text::new("Nuôi con nuôi", "Adoption"),
);
