//! Houses of poor households.

pub use ansinh_core::instruments::programmes::CIRCULAR_55_2023;
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Housing support to poor households.
pub static DECISION_167_2008: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "167/2008/QĐ-TTg",
    Some(date(2008, 12, 12)),
    Text::new(
        "Hỗ trợ hộ nghèo về nhà ở",
        "Housing support to poor households",
    ),
);

/// Houses against storm and flood for poor households of the central region.
pub static DECISION_48_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "48/2014/QĐ-TTg",
    Some(date(2014, 8, 28)),
    Text::new(
        "Hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung",
        "Houses against storm and flood for poor households of the central region",
    ),
);

/// What decision 48/2014/QĐ-TTg lends.
pub static CIRCULAR_41_2014: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "41/2014/TT-NHNN",
    Some(date(2014, 12, 16)),
    Text::new(
        "Cho vay hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung",
        "Loans for houses against storm and flood in the central region",
    ),
);

/// What decision 48/2014/QĐ-TTg grants.
pub static CIRCULAR_18_2015: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "18/2015/TT-BTC",
    Some(date(2015, 2, 3)),
    Text::new(
        "Kinh phí hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung",
        "Money for houses against storm and flood in the central region",
    ),
);

/// Housing support to the poor by the standard of 2011 to 2015.
pub static DECISION_33_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "33/2015/QĐ-TTg",
    Some(date(2015, 8, 10)),
    Text::new(
        "Hỗ trợ nhà ở hộ nghèo theo chuẩn 2011 – 2015",
        "Housing support to the poor by the standard of 2011 to 2015",
    ),
);

/// Housing support in poor districts.
pub static CIRCULAR_01_2022: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "01/2022/TT-BXD",
    Some(date(2022, 6, 30)),
    Text::new(
        "Hỗ trợ nhà ở hộ nghèo, hộ cận nghèo tại các huyện nghèo",
        "Housing support in poor districts",
    ),
);

/// The campaign against temporary and dilapidated houses.
pub static DECISION_539_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "539/QĐ-TTg",
    Some(date(2024, 6, 19)),
    Text::new(
        "Phong trào thi đua xóa nhà tạm, nhà dột nát",
        "The campaign against temporary and dilapidated houses",
    ),
);
