//! The State President's decisions on holiday gifts. Where a number was not read, dots stand for it.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const fn decision(number: &'static str, issued: Option<NaiveDate>, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decision, number, issued, title)
}

/// Gifts for the lunar New Year of 2013.
pub static GIFTS_NEW_YEAR_2013: Instrument = decision(
    "71/QĐ-CTN",
    Some(date(2013, 1, 10)),
    Text::new(
        "Tặng quà nhân dịp Tết Quý Tỵ 2013",
        "Gifts for the lunar New Year of 2013",
    ),
);

/// Gifts for the lunar New Year of 2017.
pub static GIFTS_NEW_YEAR_2017: Instrument = decision(
    "…/QĐ-CTN (Tết 2017)",
    None,
    Text::new(
        "Tặng quà nhân dịp Tết Đinh Dậu 2017",
        "Gifts for the lunar New Year of 2017",
    ),
);

/// Gifts for War Invalids and Martyrs Day 2017.
pub static GIFTS_INVALIDS_DAY_2017: Instrument = decision(
    "…/QĐ-CTN (27/7/2017)",
    None,
    Text::new(
        "Tặng quà nhân 70 năm Ngày Thương binh - Liệt sĩ",
        "Gifts for War Invalids and Martyrs Day 2017",
    ),
);

/// Gifts for the lunar New Year of 2019.
pub static GIFTS_NEW_YEAR_2019: Instrument = decision(
    "56/QĐ-CTN",
    Some(date(2019, 1, 8)),
    Text::new(
        "Tặng quà nhân dịp Tết Kỷ Hợi 2019",
        "Gifts for the lunar New Year of 2019",
    ),
);

/// Gifts for the lunar New Year of 2020.
pub static GIFTS_NEW_YEAR_2020: Instrument = decision(
    "2422/QĐ-CTN",
    Some(date(2019, 12, 31)),
    Text::new(
        "Tặng quà nhân dịp Tết Canh Tý 2020",
        "Gifts for the lunar New Year of 2020",
    ),
);

/// Gifts for War Invalids and Martyrs Day 2021.
pub static GIFTS_INVALIDS_DAY_2021: Instrument = decision(
    "…/QĐ-CTN (27/7/2021)",
    None,
    Text::new(
        "Tặng quà nhân 74 năm Ngày Thương binh - Liệt sĩ",
        "Gifts for War Invalids and Martyrs Day 2021",
    ),
);

/// Gifts for War Invalids and Martyrs Day 2022.
pub static GIFTS_INVALIDS_DAY_2022: Instrument = decision(
    "754/QĐ-CTN",
    Some(date(2022, 6, 29)),
    Text::new(
        "Tặng quà nhân 75 năm Ngày Thương binh - Liệt sĩ",
        "Gifts for War Invalids and Martyrs Day 2022",
    ),
);

/// Gifts for the lunar New Year of 2023.
pub static GIFTS_NEW_YEAR_2023: Instrument = decision(
    "1548/QĐ-CTN",
    Some(date(2022, 12, 21)),
    Text::new(
        "Tặng quà nhân dịp Tết Quý Mão 2023",
        "Gifts for the lunar New Year of 2023",
    ),
);

/// Gifts for War Invalids and Martyrs Day 2023.
pub static GIFTS_INVALIDS_DAY_2023: Instrument = decision(
    "715/QĐ-CTN",
    Some(date(2023, 6, 19)),
    Text::new(
        "Tặng quà nhân 76 năm Ngày Thương binh - Liệt sĩ",
        "Gifts for War Invalids and Martyrs Day 2023",
    ),
);

/// Gifts for National Day 2025.
pub static GIFTS_NATIONAL_DAY_2025: Instrument = decision(
    "689/QĐ-CTN",
    None,
    Text::new(
        "Tặng quà nhân 80 năm Cách mạng Tháng Tám và Quốc khánh 2/9",
        "Gifts for National Day 2025",
    ),
);

/// Gifts for the lunar New Year of 2026.
pub static GIFTS_NEW_YEAR_2026: Instrument = decision(
    "01/QĐ-CTN",
    Some(date(2026, 1, 5)),
    Text::new(
        "Tặng quà nhân dịp Tết Bính Ngọ 2026",
        "Gifts for the lunar New Year of 2026",
    ),
);
