//! Levels and durations of programmes.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const VOCATIONAL_EDUCATION: Text = Text::new("Giáo dục nghề nghiệp", "Vocational education");

const fn law(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Law, number, Some(issued), title)
}

/// Vocational training, until 2015-06-30.
pub static LAW_76_2006: Instrument = law(
    "76/2006/QH11",
    date(2006, 11, 29),
    Text::new("Dạy nghề", "Vocational training"),
);

/// Vocational education, from 2015-07-01.
pub static LAW_74_2014: Instrument = law("74/2014/QH13", date(2014, 11, 27), VOCATIONAL_EDUCATION);

/// Vocational education, from 2026-01-01.
pub static LAW_124_2025: Instrument =
    law("124/2025/QH15", date(2025, 12, 10), VOCATIONAL_EDUCATION);

/// Elementary training.
pub static CIRCULAR_42_2015: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "42/2015/TT-BLĐTBXH",
    Some(date(2015, 10, 20)),
    Text::new("Đào tạo trình độ sơ cấp", "Elementary training"),
);

/// Continuing training, courses under three months among it.
pub static CIRCULAR_43_2015: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "43/2015/TT-BLĐTBXH",
    Some(date(2015, 10, 20)),
    Text::new("Đào tạo thường xuyên", "Continuing training"),
);

/// Training beside work.
pub static CIRCULAR_31_2017: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "31/2017/TT-BLĐTBXH",
    Some(date(2017, 12, 28)),
    Text::new(
        "Đào tạo theo hình thức vừa làm vừa học",
        "Training beside work",
    ),
);
