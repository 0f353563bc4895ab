//! Civil law.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// The Civil Code, from 2017-01-01: terms and how they are counted, guardians.
pub static CODE_91_2015: Instrument = Instrument::new(
    InstrumentKind::Code,
    "91/2015/QH13",
    Some(date(2015, 11, 24)),
    Text::new("Bộ luật Dân sự", "Civil Code"),
);
