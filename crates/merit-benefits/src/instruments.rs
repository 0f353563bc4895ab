//! The ordinances, decrees and laws this crate cites.

pub use ansinh_core::instruments::labour::LABOUR_CODE_2019;
pub use ansinh_core::instruments::merit::{
    DECREE_20_2015, DECREE_55_2023, DECREE_58_2019, DECREE_70_2017, DECREE_75_2021, DECREE_77_2024,
    DECREE_99_2018, DECREE_321_2026,
};
pub use ansinh_core::instruments::social_insurance::{LAW_41_2024, LAW_58_2014, LAW_71_2006};
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
