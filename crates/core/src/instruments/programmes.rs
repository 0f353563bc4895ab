//! National target programmes.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// Recurrent money of the programmes of 2021 to 2025, 2023-08-15 to 2026-05-30.
pub static CIRCULAR_55_2023: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "55/2023/TT-BTC",
    Some(date(2023, 8, 15)),
    Text::new(
        "Kinh phí sự nghiệp thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021-2025",
        "Recurrent money of the national target programmes of 2021 to 2025",
    ),
);
