//! The Labour Codes.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// The Labour Code in force from 2013-05-01 to 2020-12-31.
pub static LABOUR_CODE_2012: Instrument = Instrument::new(
    InstrumentKind::Code,
    "10/2012/QH13",
    Some(date(2012, 6, 18)),
    TITLE,
);
/// The Labour Code in force from 2021-01-01.
pub static LABOUR_CODE_2019: Instrument = Instrument::new(
    InstrumentKind::Code,
    "45/2019/QH14",
    Some(date(2019, 11, 20)),
    TITLE,
);

const TITLE: Text = Text::new("Bộ luật Lao động", "Labour Code");
