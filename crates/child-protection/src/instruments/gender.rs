//! Gender equality and domestic violence.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Gender equality, from 2007-07-01.
pub static LAW_73_2006: Instrument = Instrument::new(
    InstrumentKind::Law,
    "73/2006/QH11",
    Some(date(2006, 11, 29)),
    Text::new("Bình đẳng giới", "Gender equality"),
);
/// Domestic violence, 2008-07-01 to 2023-06-30.
pub static LAW_02_2007: Instrument = Instrument::new(
    InstrumentKind::Law,
    "02/2007/QH12",
    Some(date(2007, 11, 21)),
    DOMESTIC_VIOLENCE,
);
/// Domestic violence, from 2023-07-01.
pub static LAW_13_2022: Instrument = Instrument::new(
    InstrumentKind::Law,
    "13/2022/QH15",
    Some(date(2022, 11, 14)),
    DOMESTIC_VIOLENCE,
);
const DOMESTIC_VIOLENCE: Text = Text::new(
    "Phòng, chống bạo lực gia đình",
    "Prevention of domestic violence",
);

/// Spending on gender equality, from 2009-11-15.
pub static CIRCULAR_191_2009: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "191/2009/TT-BTC",
    Some(date(2009, 10, 1)),
    Text::new(
        "Kinh phí hoạt động bình đẳng giới và vì sự tiến bộ của phụ nữ",
        "Spending on gender equality and the advancement of women",
    ),
);
/// Strategy on gender equality, 2011 to 2020.
pub static DECISION_2351_2010: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2351/QĐ-TTg",
    Some(date(2010, 12, 24)),
    STRATEGY,
);
/// Strategy on gender equality, 2021 to 2030.
pub static RESOLUTION_28_2021: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "28/NQ-CP",
    Some(date(2021, 3, 3)),
    STRATEGY,
);
const STRATEGY: Text = Text::new(
    "Chiến lược quốc gia về bình đẳng giới",
    "National strategy on gender equality",
);
/// The month of action for gender equality.
pub static DECISION_1696_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1696/QĐ-TTg",
    Some(OCTOBER_2015),
    Text::new(
        "Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới",
        "Month of action for gender equality and against gender-based violence",
    ),
);
const OCTOBER_2015: NaiveDate = date(2015, 10, 2);
/// Indicators of gender development, from 2012.
pub static CIRCULAR_07_2012: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "07/2012/TT-BKHĐT",
    None,
    GENDER_STATISTICS,
);
/// Indicators of gender development, from 2019.
pub static CIRCULAR_10_2019: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "10/2019/TT-BKHĐT",
    Some(date(2019, 7, 30)),
    GENDER_STATISTICS,
);
const GENDER_STATISTICS: Text = Text::new(
    "Bộ chỉ tiêu thống kê phát triển giới của quốc gia",
    "National statistical indicators of gender development",
);
