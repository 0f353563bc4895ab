//! Credit of the Bank for Social Policies.

pub use ansinh_core::instruments::employment::{DECISION_750_2015, DECISION_2553_2025};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Credit to the poor and other policy beneficiaries.
pub static DECREE_78_2002: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "78/2002/NĐ-CP",
    Some(date(2002, 10, 4)),
    Text::new(
        "Tín dụng đối với người nghèo và các đối tượng chính sách khác",
        "Credit to the poor and other policy beneficiaries",
    ),
);

/// Credit to near-poor households.
pub static DECISION_15_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "15/2013/QĐ-TTg",
    Some(date(2013, 2, 23)),
    Text::new(
        "Tín dụng đối với hộ cận nghèo",
        "Credit to near-poor households",
    ),
);

/// The rate of loans to near-poor households.
pub static DECISION_1826_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1826/QĐ-TTg",
    Some(date(2013, 10, 9)),
    Text::new(
        "Điều chỉnh lãi suất cho vay hộ cận nghèo",
        "The rate of loans to near-poor households",
    ),
);

/// Lower rates of some credit programmes.
pub static DECISION_872_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "872/QĐ-TTg",
    Some(date(2014, 6, 6)),
    Text::new(
        "Điều chỉnh giảm lãi suất cho vay một số chương trình",
        "Lower rates of some credit programmes",
    ),
);

/// Credit to newly escaped households.
pub static DECISION_28_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "28/2015/QĐ-TTg",
    Some(date(2015, 7, 21)),
    Text::new(
        "Tín dụng đối với hộ mới thoát nghèo",
        "Credit to newly escaped households",
    ),
);

/// How interest is counted.
pub static CIRCULAR_14_2017: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "14/2017/TT-NHNN",
    Some(date(2017, 9, 29)),
    Text::new(
        "Phương pháp tính lãi trong hoạt động nhận tiền gửi, cấp tín dụng",
        "How interest is counted",
    ),
);

/// Higher caps and longer terms of loans to poor households.
pub static DECISION_12_2019: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "12/QĐ-HĐQT",
    Some(date(2019, 2, 22)),
    Text::new(
        "Nâng mức cho vay tối đa, thời hạn cho vay hộ nghèo",
        "Higher caps and longer terms of loans to poor households",
    ),
);

/// Amending decision 28/2015/QĐ-TTg.
pub static DECISION_02_2021: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "02/2021/QĐ-TTg",
    Some(date(2021, 1, 21)),
    Text::new(
        "Sửa đổi Quyết định 28/2015/QĐ-TTg",
        "Amending decision 28/2015/QĐ-TTg",
    ),
);

/// Relief after the disasters of the central region.
pub static RESOLUTION_380_2025: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "380/NQ-CP",
    Some(date(2025, 11, 25)),
    Text::new(
        "Khắc phục hậu quả thiên tai khu vực miền Trung",
        "Relief after the disasters of the central region",
    ),
);

/// The Bank for Social Policies.
pub static DECREE_06_2026: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "06/2026/NĐ-CP",
    Some(date(2026, 1, 10)),
    Text::new(
        "Tổ chức và hoạt động của Ngân hàng Chính sách xã hội",
        "The Bank for Social Policies",
    ),
);
