//! The codes, laws, decrees and decisions on permits, job loans, work abroad, experts, wage funds and
//! time limits.

pub use ansinh_core::instruments::employment::{
    DECISION_750_2015, DECISION_2553_2025, DECREE_61_2015, DECREE_338_2025,
};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Implementing the law on occupational safety and health.
pub static DECREE_39_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "39/2016/NĐ-CP",
    Some(date(2016, 5, 15)),
    Text::new(
        "Quy định chi tiết Luật An toàn, vệ sinh lao động",
        "Implementing the law on occupational safety and health",
    ),
);

/// Foreign workers in Viet Nam.
pub static DECREE_102_2013: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "102/2013/NĐ-CP",
    Some(date(2013, 9, 5)),
    Text::new(
        "Lao động nước ngoài làm việc tại Việt Nam",
        "Foreign workers in Viet Nam",
    ),
);

/// Foreign workers in Viet Nam.
pub static DECREE_11_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "11/2016/NĐ-CP",
    Some(date(2016, 2, 3)),
    Text::new(
        "Lao động nước ngoài làm việc tại Việt Nam",
        "Foreign workers in Viet Nam",
    ),
);

/// Foreign workers in Viet Nam.
pub static DECREE_152_2020: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "152/2020/NĐ-CP",
    Some(date(2020, 12, 30)),
    Text::new(
        "Người lao động nước ngoài làm việc tại Việt Nam",
        "Foreign workers in Viet Nam",
    ),
);

/// Amending decree 152/2020/NĐ-CP.
pub static DECREE_70_2023: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "70/2023/NĐ-CP",
    Some(date(2023, 9, 18)),
    Text::new(
        "Sửa đổi Nghị định 152/2020/NĐ-CP",
        "Amending decree 152/2020/NĐ-CP",
    ),
);

/// Foreign workers in Viet Nam.
pub static DECREE_219_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "219/2025/NĐ-CP",
    Some(date(2025, 8, 7)),
    Text::new(
        "Người lao động nước ngoài làm việc tại Việt Nam",
        "Foreign workers in Viet Nam",
    ),
);

/// Lending of the National Employment Fund.
pub static DECISION_71_2005: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "71/2005/QĐ-TTg",
    Some(date(2005, 4, 5)),
    Text::new(
        "Quản lý, điều hành vốn cho vay của Quỹ quốc gia về việc làm",
        "Lending of the National Employment Fund",
    ),
);

/// Amending decision 71/2005/QĐ-TTg.
pub static DECISION_15_2008: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "15/2008/QĐ-TTg",
    Some(date(2008, 1, 23)),
    Text::new(
        "Sửa đổi Quyết định 71/2005/QĐ-TTg",
        "Amending decision 71/2005/QĐ-TTg",
    ),
);

/// Amending decree 61/2015/NĐ-CP.
pub static DECREE_74_2019: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "74/2019/NĐ-CP",
    Some(date(2019, 9, 23)),
    Text::new(
        "Sửa đổi Nghị định 61/2015/NĐ-CP",
        "Amending decree 61/2015/NĐ-CP",
    ),
);

/// One-off allowance for experts sent to Laos and Cambodia.
pub static DECISION_57_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "57/2013/QĐ-TTg",
    Some(date(2013, 10, 14)),
    Text::new(
        "Trợ cấp một lần đối với người được cử làm chuyên gia sang giúp Lào và Căm-pu-chi-a",
        "One-off allowance for experts sent to Laos and Cambodia",
    ),
);

/// Amending decision 57/2013/QĐ-TTg.
pub static DECISION_62_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "62/2015/QĐ-TTg",
    Some(date(2015, 12, 4)),
    Text::new(
        "Sửa đổi Quyết định 57/2013/QĐ-TTg",
        "Amending decision 57/2013/QĐ-TTg",
    ),
);

/// Guiding the one-off allowance for experts sent to Laos and Cambodia.
pub static CIRCULAR_07_2022: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "07/2022/TT-BLĐTBXH",
    None,
    Text::new(
        "Hướng dẫn trợ cấp một lần đối với chuyên gia sang giúp Lào và Căm-pu-chi-a",
        "Guiding the one-off allowance for experts sent to Laos and Cambodia",
    ),
);

/// Labour and wages in companies wholly owned by the State.
pub static DECREE_51_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "51/2016/NĐ-CP",
    Some(date(2016, 6, 13)),
    Text::new(
        "Quản lý lao động, tiền lương, tiền thưởng trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ",
        "Labour and wages in companies wholly owned by the State",
    ),
);

/// Pay of managers of companies wholly owned by the State.
pub static DECREE_52_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "52/2016/NĐ-CP",
    Some(date(2016, 6, 13)),
    Text::new(
        "Tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ",
        "Pay of managers of companies wholly owned by the State",
    ),
);

/// Labour and pay in companies controlled by the State.
pub static DECREE_53_2016: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "53/2016/NĐ-CP",
    Some(date(2016, 6, 13)),
    Text::new(
        "Lao động, tiền lương, thù lao, tiền thưởng đối với công ty có cổ phần, vốn góp chi phối của Nhà nước",
        "Labour and pay in companies controlled by the State",
    ),
);

/// Guiding the pay of managers of companies wholly owned by the State.
pub static CIRCULAR_27_2016: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "27/2016/TT-BLĐTBXH",
    Some(date(2016, 9, 1)),
    Text::new(
        "Hướng dẫn tiền lương, thù lao, tiền thưởng đối với người quản lý công ty do Nhà nước nắm giữ 100% vốn điều lệ",
        "Guiding the pay of managers of companies wholly owned by the State",
    ),
);

/// Work abroad from poor districts, 2009 to 2020.
pub static DECISION_71_2009: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "71/2009/QĐ-TTg",
    Some(date(2009, 4, 29)),
    Text::new(
        "Đề án Hỗ trợ các huyện nghèo đẩy mạnh xuất khẩu lao động, giai đoạn 2009-2020",
        "Work abroad from poor districts, 2009 to 2020",
    ),
);

/// Guiding decision 71/2009/QĐ-TTg.
pub static JOINT_CIRCULAR_31_2009: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "31/2009/TTLT-BLĐTBXH-BTC",
    Some(date(2009, 9, 9)),
    Text::new(
        "Hướng dẫn Quyết định 71/2009/QĐ-TTg",
        "Guiding decision 71/2009/QĐ-TTg",
    ),
);

/// Support for work abroad under decree 61/2015/NĐ-CP.
pub static JOINT_CIRCULAR_09_2016: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "09/2016/TTLT-BLĐTBXH-BTC",
    Some(date(2016, 6, 15)),
    Text::new(
        "Hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo Nghị định 61/2015/NĐ-CP",
        "Support for work abroad under decree 61/2015/NĐ-CP",
    ),
);
