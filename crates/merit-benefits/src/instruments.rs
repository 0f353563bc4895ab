//! The ordinances, decrees and laws this crate cites.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

mod circulars;
mod decisions;
mod gifts;
mod health_insurance;
mod procedures;
mod war_participants;

pub use circulars::{
    CIRCULAR_44_2022, CIRCULAR_98_2013, CIRCULAR_101_2018, JOINT_CIRCULAR_47_2009,
};
pub use decisions::{
    DECISION_21_2024, DECISION_22_2013, DECISION_40_2011, DECISION_62_2011, DECISION_142_2008,
};
pub use gifts::{
    GIFTS_INVALIDS_DAY_2017, GIFTS_INVALIDS_DAY_2021, GIFTS_INVALIDS_DAY_2022,
    GIFTS_INVALIDS_DAY_2023, GIFTS_NATIONAL_DAY_2025, GIFTS_NEW_YEAR_2013, GIFTS_NEW_YEAR_2017,
    GIFTS_NEW_YEAR_2019, GIFTS_NEW_YEAR_2020, GIFTS_NEW_YEAR_2023, GIFTS_NEW_YEAR_2026,
};
pub use health_insurance::{
    CIRCULAR_25_2016, DECISION_1351, DECREE_146_2018, LAW_25_2008, LAW_51_2024,
};
pub use procedures::{CIRCULAR_05_2013, CODE_91_2015, DECREE_129_2025};
pub use war_participants::{
    CIRCULAR_242_2017, DECISION_49_2015, DECISION_290_2005, DECREE_102_2018,
};

/// Benefits for people with merit to the revolution.
pub static ORDINANCE_26_2005: Instrument = Instrument::new(
    InstrumentKind::Ordinance,
    "26/2005/PL-UBTVQH11",
    Some(date(2005, 6, 29)),
    Text::new(
        "Ưu đãi người có công với cách mạng",
        "Benefits for people with merit to the revolution",
    ),
);

/// Benefits for people with merit to the revolution.
pub static ORDINANCE_02_2020: Instrument = Instrument::new(
    InstrumentKind::Ordinance,
    "02/2020/UBTVQH14",
    Some(date(2020, 12, 9)),
    Text::new(
        "Ưu đãi người có công với cách mạng",
        "Benefits for people with merit to the revolution",
    ),
);

/// Guiding the ordinance on people with merit to the revolution.
pub static DECREE_31_2013: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "31/2013/NĐ-CP",
    Some(date(2013, 4, 9)),
    Text::new(
        "Hướng dẫn Pháp lệnh Ưu đãi người có công với cách mạng",
        "Guiding the ordinance on people with merit to the revolution",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_20_2015: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "20/2015/NĐ-CP",
    Some(date(2015, 2, 14)),
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_70_2017: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "70/2017/NĐ-CP",
    Some(date(2017, 6, 6)),
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_99_2018: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "99/2018/NĐ-CP",
    Some(date(2018, 7, 12)),
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_58_2019: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "58/2019/NĐ-CP",
    Some(date(2019, 7, 1)),
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_75_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "75/2021/NĐ-CP",
    Some(date(2021, 7, 24)),
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Implementing the ordinance on people with merit to the revolution.
pub static DECREE_131_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "131/2021/NĐ-CP",
    Some(date(2021, 12, 30)),
    Text::new(
        "Quy định chi tiết Pháp lệnh Ưu đãi người có công với cách mạng",
        "Implementing the ordinance on people with merit to the revolution",
    ),
);

/// Amending decree 75/2021/NĐ-CP.
pub static DECREE_55_2023: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "55/2023/NĐ-CP",
    Some(date(2023, 7, 21)),
    Text::new(
        "Sửa đổi Nghị định 75/2021/NĐ-CP",
        "Amending decree 75/2021/NĐ-CP",
    ),
);

/// Amending decree 75/2021/NĐ-CP.
pub static DECREE_77_2024: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "77/2024/NĐ-CP",
    Some(date(2024, 7, 1)),
    Text::new(
        "Sửa đổi Nghị định 75/2021/NĐ-CP",
        "Amending decree 75/2021/NĐ-CP",
    ),
);

/// Levels of allowances for people with merit to the revolution.
pub static DECREE_321_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "321/2026/NĐ-CP",
    None,
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    ),
);

/// Guiding the amended ordinance on people with merit to the revolution.
pub static DECREE_89_2008: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "89/2008/NĐ-CP",
    Some(date(2008, 8, 13)),
    Text::new(
        "Hướng dẫn Pháp lệnh sửa đổi Pháp lệnh Ưu đãi người có công với cách mạng",
        "Guiding the amended ordinance on people with merit to the revolution",
    ),
);

/// Social insurance, 2007 to 2015.
pub static LAW_71_2006: Instrument = Instrument::new(
    InstrumentKind::Law,
    "71/2006/QH11",
    Some(date(2006, 6, 29)),
    Text::new("Bảo hiểm xã hội", "Social insurance, 2007 to 2015"),
);

/// Social insurance, 2016 to 2025-06.
pub static LAW_58_2014: Instrument = Instrument::new(
    InstrumentKind::Law,
    "58/2014/QH13",
    Some(date(2014, 11, 20)),
    Text::new("Bảo hiểm xã hội", "Social insurance, 2016 to 2025-06"),
);

/// Social insurance, from 2025-07.
pub static LAW_41_2024: Instrument = Instrument::new(
    InstrumentKind::Law,
    "41/2024/QH15",
    Some(date(2024, 6, 29)),
    Text::new("Bảo hiểm xã hội", "Social insurance, from 2025-07"),
);

/// The labour code, from 2021.
pub static LABOUR_CODE_45_2019: Instrument = Instrument::new(
    InstrumentKind::Code,
    "45/2019/QH14",
    Some(date(2019, 11, 20)),
    Text::new("Bộ luật Lao động", "The labour code, from 2021"),
);
