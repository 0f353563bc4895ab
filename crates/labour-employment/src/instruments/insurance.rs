//! Unemployment, social, health and accident insurance, and safety at work.

pub use ansinh_core::instruments::health_insurance::{
    DECREE_62_2009, DECREE_105_2014, DECREE_146_2018, DECREE_188_2025, LAW_25_2008,
};
pub use ansinh_core::instruments::social_insurance::{LAW_41_2024, LAW_58_2014, LAW_71_2006};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Employment, 2015-01-01 to 2025-12-31.
pub static LAW_38_2013: Instrument = law("38/2013/QH13", date(2013, 11, 16), EMPLOYMENT);

/// Employment, from 2026-01-01.
pub static LAW_74_2025: Instrument = law("74/2025/QH15", date(2025, 6, 16), EMPLOYMENT);

const EMPLOYMENT: Text = Text::new("Việc làm", "Employment");

/// Occupational safety and health, from 2016-07-01.
pub static LAW_84_2015: Instrument = law(
    "84/2015/QH13",
    date(2015, 6, 25),
    Text::new(
        "An toàn, vệ sinh lao động",
        "Occupational safety and health",
    ),
);

/// Unemployment insurance under the law of 2013: in force from 2015-05-01, its benefits from
/// 2015-01-01 (article 41).
pub static DECREE_28_2015: Instrument = decree(
    "28/2015/NĐ-CP",
    date(2015, 3, 12),
    Text::new(
        "Quy định chi tiết Luật Việc làm về bảo hiểm thất nghiệp",
        "Detailing the Law on Employment on unemployment insurance",
    ),
);

/// Amending decree 28/2015/NĐ-CP from 2020-07-15.
pub static DECREE_61_2020: Instrument = decree(
    "61/2020/NĐ-CP",
    date(2020, 5, 29),
    Text::new(
        "Sửa đổi Nghị định 28/2015/NĐ-CP",
        "Amending decree 28/2015/NĐ-CP",
    ),
);

/// Guiding decree 28/2015/NĐ-CP: in force from 2015-09-15, applied from 2015-01-01 (article 20).
pub static CIRCULAR_28_2015: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "28/2015/TT-BLĐTBXH",
    Some(date(2015, 7, 31)),
    Text::new(
        "Hướng dẫn Điều 52 Luật Việc làm và Nghị định 28/2015/NĐ-CP",
        "Guiding article 52 of the Law on Employment and decree 28/2015/NĐ-CP",
    ),
);

/// Unemployment insurance under the law of 2025.
pub static DECREE_374_2025: Instrument = decree(
    "374/2025/NĐ-CP",
    date(2025, 12, 31),
    Text::new(
        "Quy định chi tiết Luật Việc làm về bảo hiểm thất nghiệp",
        "Detailing the Law on Employment on unemployment insurance",
    ),
);

/// Unemployment insurance under the law of 2006.
pub static CIRCULAR_32_2010: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "32/2010/TT-BLĐTBXH",
    Some(date(2010, 10, 25)),
    Text::new(
        "Hướng dẫn bảo hiểm thất nghiệp theo Luật Bảo hiểm xã hội 2006",
        "Guiding unemployment insurance under the Law on Social Insurance of 2006",
    ),
);

/// Training support of unemployed workers, 2013-12-01 to 2015-02-09.
pub static DECISION_55_2013: Instrument = decision("55/2013/QĐ-TTg", None, TRAINING_SUPPORT);

/// Training support of unemployed workers, 2015-02-10 to 2021-05-14.
pub static DECISION_77_2014: Instrument =
    decision("77/2014/QĐ-TTg", Some(date(2014, 12, 24)), TRAINING_SUPPORT);

/// Training support of unemployed workers, 2021-05-15 to 2025-12-31.
pub static DECISION_17_2021: Instrument = decision("17/2021/QĐ-TTg", None, TRAINING_SUPPORT);

const TRAINING_SUPPORT: Text = Text::new(
    "Mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp",
    "Training support of workers insured against unemployment",
);

/// Measures for employers and workers in the pandemic of 2021.
pub static RESOLUTION_68_2021: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "68/NQ-CP",
    Some(date(2021, 7, 1)),
    Text::new(
        "Một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do COVID-19",
        "Support of workers and employers in difficulty because of COVID-19",
    ),
);

/// Relief from the unemployment insurance fund, 2021-10-01 to 2022-09-30.
pub static RESOLUTION_116_2021: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "116/NQ-CP",
    Some(date(2021, 9, 24)),
    Text::new(
        "Chính sách hỗ trợ từ Quỹ bảo hiểm thất nghiệp do ảnh hưởng của COVID-19",
        "Relief from the unemployment insurance fund because of COVID-19",
    ),
);

/// Carrying out resolution 116/NQ-CP.
pub static DECISION_28_2021: Instrument = decision(
    "28/2021/QĐ-TTg",
    Some(date(2021, 10, 1)),
    Text::new(
        "Thực hiện chính sách hỗ trợ từ Quỹ bảo hiểm thất nghiệp do ảnh hưởng của COVID-19",
        "Carrying out the relief from the unemployment insurance fund because of COVID-19",
    ),
);

/// The employer's rate to the accident fund, 2017-06-01 to 2020-07-14.
pub static DECREE_44_2017: Instrument = decree("44/2017/NĐ-CP", date(2017, 4, 14), ACCIDENT_FUND);

/// The employer's rate to the accident fund, from 2020-07-15.
pub static DECREE_58_2020: Instrument = decree("58/2020/NĐ-CP", date(2020, 5, 27), ACCIDENT_FUND);

const ACCIDENT_FUND: Text = Text::new(
    "Mức đóng bảo hiểm xã hội bắt buộc vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp",
    "Contributions to the fund for work accidents and occupational diseases",
);

/// Compensation and allowance of the employer after a work accident, 2015-03-20 to 2022-02-28.
pub static CIRCULAR_04_2015: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "04/2015/TT-BLĐTBXH",
    Some(date(2015, 2, 2)),
    ACCIDENTS,
);

/// Work accidents and occupational diseases, from 2022-03-01.
pub static CIRCULAR_28_2021: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "28/2021/TT-BLĐTBXH",
    Some(date(2021, 12, 28)),
    ACCIDENTS,
);

const ACCIDENTS: Text = Text::new(
    "Chế độ đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp",
    "Entitlements after work accidents and occupational diseases",
);

const fn law(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Law, number, Some(issued), title)
}

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}

const fn decision(number: &'static str, issued: Option<NaiveDate>, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decision, number, issued, title)
}
