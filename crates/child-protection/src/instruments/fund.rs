//! The Children's Protection Fund, and support in the epidemic of 2021.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Detailing the Law on the Protection, Care and Education of Children of 2004, until 2011.
pub static DECREE_36_2005: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "36/2005/NĐ-CP",
    Some(date(2005, 3, 17)),
    Text::new(
        "Quy định chi tiết Luật Bảo vệ, chăm sóc và giáo dục trẻ em",
        "Detailing the Law on the Protection, Care and Education of Children",
    ),
);

/// Support for those in difficulty through COVID-19, from 2021-07-07.
pub static DECISION_23_2021: Instrument = decision(
    "23/2021/QĐ-TTg",
    date(2021, 7, 7),
    Text::new(
        "Chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19",
        "Support for workers and employers in difficulty through COVID-19",
    ),
);

/// Meals of infected and quarantined children, from 2021-05-29.
pub static DECISION_623_2021: Instrument = decision(
    "623/QĐ-LĐTBXH",
    date(2021, 5, 29),
    Text::new(
        "Hỗ trợ trẻ em nhiễm COVID-19 và trẻ em phải cách ly tập trung",
        "Support for infected and quarantined children",
    ),
);

/// Orphans through COVID-19 and newborns of infected mothers, from 2021-09-08.
pub static DECISION_1013_2021: Instrument = decision(
    "1013/QĐ-LĐTBXH",
    date(2021, 9, 8),
    Text::new(
        "Hỗ trợ trẻ em mồ côi do COVID-19 và trẻ em là con của sản phụ nhiễm COVID-19",
        "Support for orphans through COVID-19 and newborns of infected mothers",
    ),
);

const fn decision(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decision, number, Some(issued), title)
}
