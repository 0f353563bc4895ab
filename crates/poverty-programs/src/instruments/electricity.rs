//! Electricity prices and the support that follows them.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Retail prices of electricity, support to poor households.
pub static DECISION_268_2011: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "268/QĐ-TTg",
    Some(date(2011, 2, 23)),
    Text::new(
        "Biểu giá bán lẻ điện, hỗ trợ tiền điện hộ nghèo",
        "Retail prices of electricity, support to poor households",
    ),
);

/// The structure of retail prices of electricity.
pub static DECISION_28_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "28/2014/QĐ-TTg",
    Some(date(2014, 4, 7)),
    Text::new(
        "Cơ cấu biểu giá bán lẻ điện",
        "The structure of retail prices of electricity",
    ),
);

/// Policy households given electricity support.
pub static DECISION_60_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "60/2014/QĐ-TTg",
    Some(date(2014, 10, 30)),
    Text::new(
        "Tiêu chí hộ chính sách xã hội được hỗ trợ tiền điện",
        "Policy households given electricity support",
    ),
);

/// Electricity support to poor and policy households.
pub static CIRCULAR_190_2014: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "190/2014/TT-BTC",
    Some(date(2014, 12, 11)),
    Text::new(
        "Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã hội",
        "Electricity support to poor and policy households",
    ),
);

/// Prices of electricity.
pub static DECISION_4887_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "4887/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2256_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2256/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_4495_2017: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "4495/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_648_2019: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "648/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_1062_2023: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1062/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2941_2023: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2941/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2699_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2699/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_1279_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1279/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// The structure of retail prices of electricity.
pub static DECISION_14_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "14/2025/QĐ-TTg",
    Some(date(2025, 5, 29)),
    Text::new(
        "Cơ cấu biểu giá bán lẻ điện",
        "The structure of retail prices of electricity",
    ),
);
