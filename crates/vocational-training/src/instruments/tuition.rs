//! Tuition, its exemption and reduction, support to learning costs, the social allowance of students.

pub use ansinh_core::instruments::tuition::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const TUITION: Text = Text::new(
    "Học phí, miễn giảm học phí, hỗ trợ chi phí học tập",
    "Tuition, its exemption, and learning costs",
);

const fn decree(number: &'static str, issued: NaiveDate) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), TUITION)
}

/// Its amendment from 2013-09-01.
pub static DECREE_74_2013: Instrument = decree("74/2013/NĐ-CP", date(2013, 7, 15));

/// Its amendment: every step a year later.
pub static DECREE_97_2023: Instrument = decree("97/2023/NĐ-CP", date(2023, 12, 31));

/// Scholarships and the social allowance of pupils and students.
pub static DECISION_1121_1997: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1121/1997/QĐ-TTg",
    Some(date(1997, 12, 23)),
    Text::new(
        "Học bổng và trợ cấp xã hội đối với học sinh, sinh viên các trường đào tạo công lập",
        "Scholarships and social allowance of pupils and students in public training institutions",
    ),
);

/// Raises both for ethnic minorities from 2002-01-01.
pub static DECISION_194_2001: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "194/2001/QĐ-TTg",
    Some(date(2001, 12, 21)),
    Text::new(
        "Điều chỉnh học bổng chính sách và trợ cấp xã hội đối với học sinh, sinh viên là người dân tộc thiểu số",
        "Raising scholarships and social allowance of pupils and students of ethnic minorities",
    ),
);
