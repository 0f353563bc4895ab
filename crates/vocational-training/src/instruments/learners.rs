//! What learners and artisans receive.

pub use ansinh_core::instruments::employment::{
    CIRCULAR_152_2016, DECISION_46_2015, DECREE_61_2015, DECREE_338_2025,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const fn decision(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decision, number, Some(issued), title)
}

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}

const fn circular(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Circular, number, Some(issued), title)
}

const fn joint_circular(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::JointCircular, number, Some(issued), title)
}

/// The scheme of training for rural workers until 2020; its amounts until 2015.
pub static DECISION_1956_2009: Instrument = decision(
    "1956/QĐ-TTg",
    date(2009, 11, 27),
    Text::new(
        "Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020”",
        "Scheme of vocational training for rural workers until 2020",
    ),
);

/// The money of that scheme.
pub static JOINT_CIRCULAR_112_2010: Instrument = joint_circular(
    "112/2010/TTLT-BTC-BLĐTBXH",
    date(2010, 7, 30),
    Text::new(
        "Kinh phí Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020”",
        "Money of the scheme of vocational training for rural workers until 2020",
    ),
);

/// Support for employers of ethnic minorities, until 2017-07-27.
pub static CIRCULAR_52_2013: Instrument = circular(
    "52/2013/TT-BTC",
    date(2013, 5, 3),
    Text::new(
        "Hỗ trợ tổ chức, đơn vị sử dụng lao động là người dân tộc thiểu số tại khu vực miền núi, vùng đặc biệt khó khăn",
        "Support for employers of workers of ethnic minorities in mountainous and extremely disadvantaged areas",
    ),
);

/// Support for employers of ethnic minorities.
pub static CIRCULAR_58_2017: Instrument = circular(
    "58/2017/TT-BTC",
    date(2017, 6, 13),
    Text::new(
        "Hỗ trợ tổ chức, đơn vị sử dụng lao động là người dân tộc thiểu số",
        "Support for employers of workers of ethnic minorities",
    ),
);

/// Abolishes articles of circular 58/2017 from 2026-08-01.
pub static CIRCULAR_67_2026: Instrument = circular(
    "67/2026/TT-BTC",
    date(2026, 6, 16),
    Text::new(
        "Bãi bỏ Thông tư 105/2021/TT-BTC và một số điều của Thông tư 58/2017/TT-BTC",
        "Abolishing circular 105/2021/TT-BTC and some articles of circular 58/2017/TT-BTC",
    ),
);

/// Support for small and medium enterprises.
pub static CIRCULAR_52_2023: Instrument = circular(
    "52/2023/TT-BTC",
    date(2023, 8, 8),
    Text::new(
        "Kinh phí hỗ trợ doanh nghiệp nhỏ và vừa",
        "Money of support for small and medium enterprises",
    ),
);

/// Implementing the law on support for small and medium enterprises.
pub static DECREE_80_2021: Instrument = decree(
    "80/2021/NĐ-CP",
    date(2021, 8, 26),
    Text::new(
        "Hướng dẫn Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
        "Implementing the law on support for small and medium enterprises",
    ),
);

/// The card of demobilised soldiers until 2015.
pub static JOINT_CIRCULAR_04_2010: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "04/2010/TTLT-BQP-BTC",
    None,
    Text::new(
        "Đào tạo, học nghề đối với bộ đội xuất ngũ",
        "Vocational training of demobilised soldiers",
    ),
);

/// Vocational training of young people after their service.
pub static CIRCULAR_43_2016: Instrument = circular(
    "43/2016/TT-BLĐTBXH",
    date(2016, 12, 28),
    Text::new(
        "Hỗ trợ đào tạo nghề theo Điều 14 Nghị định 61/2015/NĐ-CP",
        "Support for vocational training under article 14 of decree 61/2015/NĐ-CP",
    ),
);

/// Boarding students of college and intermediate programmes.
pub static DECISION_53_2015: Instrument = decision(
    "53/2015/QĐ-TTg",
    date(2015, 10, 20),
    Text::new(
        "Chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp",
        "Boarding policy for students of college and intermediate programmes",
    ),
);

/// Implementing that policy.
pub static JOINT_CIRCULAR_12_2016: Instrument = joint_circular(
    "12/2016/TTLT-BLĐTBXH-BGDĐT-BTC",
    date(2016, 6, 16),
    Text::new(
        "Hướng dẫn chính sách nội trú của Quyết định 53/2015/QĐ-TTg",
        "Implementing the boarding policy of decision 53/2015/QĐ-TTg",
    ),
);

/// Workers whose land was recovered, until 2024-07-31.
pub static DECISION_63_2015: Instrument = decision(
    "63/2015/QĐ-TTg",
    date(2015, 12, 10),
    Text::new(
        "Hỗ trợ đào tạo nghề và giải quyết việc làm cho người lao động bị thu hồi đất",
        "Training and jobs for workers whose land was recovered",
    ),
);

/// The same, from 2024-08-01.
pub static DECISION_12_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "12/2024/QĐ-TTg",
    None,
    Text::new(
        "Cơ chế, chính sách giải quyết việc làm và đào tạo nghề cho người có đất thu hồi",
        "Jobs and training for those whose land is recovered",
    ),
);

/// Policy scholarships, to 2020-08-31.
pub static DECISION_152_2007: Instrument = decision(
    "152/2007/QĐ-TTg",
    date(2007, 9, 14),
    Text::new(
        "Học bổng chính sách đối với học sinh, sinh viên",
        "Policy scholarships of pupils and students",
    ),
);

/// Implementing the education law, to 2026-03-14.
pub static DECREE_84_2020: Instrument = decree(
    "84/2020/NĐ-CP",
    date(2020, 7, 17),
    Text::new(
        "Quy định chi tiết Luật Giáo dục",
        "Implementing the law on education",
    ),
);

/// Implementing the education law, from 2026-03-15.
pub static DECREE_66_2026: Instrument = decree(
    "66/2026/NĐ-CP",
    date(2026, 3, 2),
    Text::new(
        "Quy định chi tiết Luật Giáo dục",
        "Implementing the law on education",
    ),
);

/// Artisans of low income.
pub static DECREE_109_2015: Instrument = decree(
    "109/2015/NĐ-CP",
    date(2015, 10, 28),
    Text::new(
        "Hỗ trợ nghệ nhân nhân dân, nghệ nhân ưu tú có thu nhập thấp, hoàn cảnh khó khăn",
        "Support for people's artisans and artisans of merit of low income and in difficulty",
    ),
);

/// Artisans under the heritage law of 2024.
pub static DECREE_215_2025: Instrument = decree(
    "215/2025/NĐ-CP",
    date(2025, 8, 4),
    Text::new(
        "Di sản văn hóa phi vật thể và chính sách đối với nghệ nhân",
        "Intangible heritage and policies for artisans",
    ),
);
