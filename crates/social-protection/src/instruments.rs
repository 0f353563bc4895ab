//! The laws, decrees and circulars this crate cites.

pub use ansinh_core::instruments::health_insurance::{LAW_25_2008, LAW_51_2024};
pub use ansinh_core::instruments::social_assistance::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_76_2024, DECREE_136_2013,
    DECREE_335_2026, JOINT_CIRCULAR_29_2014, LAW_39_2009, LAW_51_2010,
};
pub use ansinh_core::instruments::social_insurance::LAW_41_2024;
pub use ansinh_core::instruments::tuition::{DECREE_81_2021, DECREE_86_2015, DECREE_238_2025};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Support for beneficiaries of social protection.
pub static DECREE_67_2007: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "67/2007/NĐ-CP",
    Some(date(2007, 4, 13)),
    Text::new(
        "Chính sách trợ giúp các đối tượng bảo trợ xã hội",
        "Support for beneficiaries of social protection",
    ),
);
/// Guiding the law on older people.
pub static DECREE_06_2011: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "06/2011/NĐ-CP",
    Some(date(2011, 1, 14)),
    Text::new(
        "Hướng dẫn Luật Người cao tuổi",
        "Guiding the law on older people",
    ),
);
/// Guiding the law on persons with disabilities.
pub static DECREE_28_2012: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "28/2012/NĐ-CP",
    Some(date(2012, 4, 10)),
    Text::new(
        "Hướng dẫn Luật Người khuyết tật",
        "Guiding the law on persons with disabilities",
    ),
);
/// Things of daily use of extremely severely disabled residents of institutions.
pub static CIRCULAR_26_2012: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "26/2012/TT-BLĐTBXH",
    Some(date(2012, 11, 12)),
    Text::new(
        "Hướng dẫn một số điều của Nghị định 28/2012/NĐ-CP",
        "Guiding articles of decree 28/2012/NĐ-CP",
    ),
);
/// Founding and running institutions; who is admitted and who leaves (articles 40 to 43).
pub static DECREE_103_2017: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "103/2017/NĐ-CP",
    Some(date(2017, 9, 12)),
    Text::new(
        "Thành lập, tổ chức, hoạt động, giải thể và quản lý các cơ sở trợ giúp xã hội",
        "Founding, organising, running, dissolving and managing social-assistance institutions",
    ),
);
/// From when joint circular 29/2014 certainly holds: signed on 2014-10-24, it took effect later in
/// that year, on a day that is not established.
pub(crate) const JOINT_CIRCULAR_29_2014_HOLDS_FROM: NaiveDate = date(2015, 1, 1);

/// Circular 02/2021 takes effect, and ends joint circular 29/2014; its amounts are due from
/// 2021-07-01 (article 7).
pub(crate) const CIRCULAR_02_2021_IN_FORCE_FROM: NaiveDate = date(2021, 8, 8);

/// What rehabilitation may cost; it ended joint circular 148/2014 and circulars 117/2017 and 124/2018.
pub static CIRCULAR_62_2022: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "62/2022/TT-BTC",
    Some(date(2022, 10, 5)),
    Text::new(
        "Kinh phí cai nghiện ma túy và quản lý sau cai nghiện ma túy",
        "Money for drug rehabilitation and the management after it",
    ),
);
/// Guiding article 31, clauses 1 and 2, of decree 20/2021/NĐ-CP.
pub static CIRCULAR_76_2021: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "76/2021/TT-BTC",
    Some(date(2021, 9, 15)),
    Text::new(
        "Hướng dẫn khoản 1 và khoản 2 Điều 31 Nghị định 20/2021/NĐ-CP",
        "Guiding article 31, clauses 1 and 2, of decree 20/2021/NĐ-CP",
    ),
);
/// Social pension.
pub static DECREE_176_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "176/2025/NĐ-CP",
    Some(date(2025, 6, 30)),
    Text::new("Trợ cấp hưu trí xã hội", "Social pension"),
);
/// Determining the degree of disability, until 2019-03-14.
pub static JOINT_CIRCULAR_37_2012: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT",
    Some(date(2012, 10, 28)),
    Text::new(
        "Xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện",
        "Determining the degree of disability by the council",
    ),
);
/// Determining the degree of disability.
pub static CIRCULAR_01_2019: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "01/2019/TT-BLĐTBXH",
    Some(date(2019, 1, 2)),
    Text::new(
        "Xác định mức độ khuyết tật",
        "Determining the degree of disability",
    ),
);
/// Organisation and staffing of institutions.
pub static CIRCULAR_33_2017: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "33/2017/TT-BLĐTBXH",
    Some(date(2017, 12, 29)),
    Text::new(
        "Cơ cấu tổ chức, định mức nhân viên của cơ sở trợ giúp xã hội",
        "Organisation and staffing norms of social-assistance institutions",
    ),
);
/// Longevity gifts and care of older people.
pub static CIRCULAR_21_2011: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "21/2011/TT-BTC",
    None,
    Text::new(
        "Chế độ quà mừng thọ, chăm sóc người cao tuổi",
        "Longevity gifts and care of older people",
    ),
);
/// Older people in public transport.
pub static CIRCULAR_71_2011: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "71/2011/TT-BGTVT",
    Some(date(2011, 12, 30)),
    Text::new(
        "Hỗ trợ người cao tuổi khi tham gia giao thông công cộng",
        "Support for older people in public transport",
    ),
);
/// Money for the health care of and gifts to older people.
pub static CIRCULAR_96_2018: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "96/2018/TT-BTC",
    None,
    Text::new(
        "Kinh phí chăm sóc sức khỏe, mừng thọ người cao tuổi",
        "Money for the health care of and gifts to older people",
    ),
);
/// What of substitution treatment the budget bears.
pub static JOINT_CIRCULAR_25_2014: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "25/2014/TTLT-BYT-BTC",
    Some(date(2014, 7, 16)),
    Text::new(
        "Ngân sách nhà nước hỗ trợ khám, điều trị nghiện bằng thuốc thay thế",
        "Support of the budget to substitution treatment",
    ),
);
/// Price frame of substitution treatment.
pub static JOINT_CIRCULAR_38_2014: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "38/2014/TTLT-BYT-BTC",
    None,
    Text::new(
        "Khung giá dịch vụ điều trị nghiện bằng thuốc thay thế",
        "Price frame of substitution treatment",
    ),
);
/// Amending decree 221/2013/NĐ-CP on compulsory rehabilitation.
pub static DECREE_136_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "136/2016/NĐ-CP",
    Some(date(2016, 9, 9)),
    Text::new(
        "Sửa đổi Nghị định 221/2013/NĐ-CP về đưa vào cơ sở cai nghiện bắt buộc",
        "Amending decree 221/2013/NĐ-CP on compulsory rehabilitation",
    ),
);
/// Detailing the drug law.
pub static DECREE_105_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "105/2021/NĐ-CP",
    Some(date(2021, 12, 4)),
    Text::new(
        "Quy định chi tiết Luật Phòng, chống ma túy",
        "Detailing the drug law",
    ),
);
/// Rehabilitation and what follows it.
pub static DECREE_116_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "116/2021/NĐ-CP",
    Some(date(2021, 12, 21)),
    Text::new(
        "Cai nghiện ma túy và quản lý sau cai nghiện",
        "Drug rehabilitation and what follows it",
    ),
);
/// Detailing the drug law of 2025.
pub static DECREE_163_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "163/2026/NĐ-CP",
    None,
    Text::new(
        "Quy định chi tiết Luật Phòng, chống ma túy số 120/2025/QH15",
        "Detailing drug law 120/2025/QH15",
    ),
);
/// Education of persons with disabilities.
pub static JOINT_CIRCULAR_42_2013: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "42/2013/TTLT-BGDĐT-BLĐTBXH-BTC",
    Some(date(2013, 12, 31)),
    Text::new(
        "Chính sách về giáo dục đối với người khuyết tật",
        "Education of persons with disabilities",
    ),
);
/// Treatment of opioid addiction with substitutes.
pub static DECREE_90_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "90/2016/NĐ-CP",
    Some(date(2016, 7, 1)),
    Text::new(
        "Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế",
        "Treatment of opioid addiction with substitutes",
    ),
);
/// Guiding the law on HIV, from 2024-12-15.
pub static DECREE_141_2024: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "141/2024/NĐ-CP",
    None,
    Text::new("Quy định chi tiết Luật HIV/AIDS", "Guiding the law on HIV"),
);
/// Guiding the law against human trafficking of 2011.
pub static DECREE_09_2013: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "09/2013/NĐ-CP",
    None,
    Text::new(
        "Quy định chi tiết Luật Phòng, chống mua bán người",
        "Guiding the law against human trafficking",
    ),
);
