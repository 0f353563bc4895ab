//! Support to the schooling of poor households, from kindergarten to university.

pub use ansinh_core::instruments::tuition::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const BOARDING: Text = Text::new(
    "Chính sách hỗ trợ học sinh ở xã, thôn đặc biệt khó khăn",
    "Support to pupils in extremely disadvantaged communes and villages",
);
const KINDERGARTEN: Text = Text::new(
    "Chính sách phát triển giáo dục mầm non",
    "Development of preschool education",
);
const ETHNIC_STUDENTS: Text = Text::new(
    "Hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số",
    "Study costs of ethnic-minority students",
);

/// Universal kindergarten at five, with lunches.
pub static DECISION_239_2010: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "239/QĐ-TTg",
    Some(date(2010, 2, 9)),
    KINDERGARTEN,
);
/// Lunches of kindergarten children, 2018 to 2020.
pub static DECREE_06_2018: Instrument = decree("06/2018/NĐ-CP", date(2018, 1, 5), KINDERGARTEN);
/// Lunches of kindergarten children, from 2020.
pub static DECREE_105_2020: Instrument = decree("105/2020/NĐ-CP", date(2020, 9, 8), KINDERGARTEN);

/// Boarding pupils, 2016 to 2025.
pub static DECREE_116_2016: Instrument = decree("116/2016/NĐ-CP", date(2016, 7, 18), BOARDING);
/// Boarding pupils and nursery children, from 2025.
pub static DECREE_66_2025: Instrument = decree("66/2025/NĐ-CP", date(2025, 3, 12), BOARDING);
/// Boarding schools of the land-border communes, from 2026.
pub static DECREE_188_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "188/2026/NĐ-CP",
    Some(date(2026, 5, 27)),
    Text::new(
        "Chính sách đối với học sinh trường nội trú xã biên giới đất liền",
        "Pupils of boarding schools in land-border communes",
    ),
);

/// Ethnic-minority students, from 2014.
pub static DECISION_66_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "66/2013/QĐ-TTg",
    Some(date(2013, 11, 11)),
    ETHNIC_STUDENTS,
);
/// Guiding the decision on ethnic-minority students.
pub static JOINT_CIRCULAR_35_2014: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "35/2014/TTLT-BGDĐT-BTC",
    Some(date(2014, 10, 15)),
    ETHNIC_STUDENTS,
);

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
