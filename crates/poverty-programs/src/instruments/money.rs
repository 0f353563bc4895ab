//! Credit, electricity, houses, and the programmes' money.

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

/// Lower rates of some credit programmes.
pub static DECISION_750_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "750/QĐ-TTg",
    Some(date(2015, 6, 1)),
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

/// Lower rates of some credit programmes.
pub static DECISION_2553_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2553/QĐ-TTg",
    Some(date(2025, 11, 21)),
    Text::new(
        "Điều chỉnh giảm lãi suất cho vay một số chương trình",
        "Lower rates of some credit programmes",
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

/// Retail prices of electricity, support to poor households.
pub static DECISION_268_2011: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "268/QĐ-TTg",
    Some(date(2011, 2, 23)),
    Text::new(
        "Biểu giá bán lẻ điện, hỗ trợ tiền điện hộ nghèo",
        "Retail prices of electricity, support to poor households",
    ),
);

/// The structure of retail prices of electricity.
pub static DECISION_28_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "28/2014/QĐ-TTg",
    Some(date(2014, 4, 7)),
    Text::new(
        "Cơ cấu biểu giá bán lẻ điện",
        "The structure of retail prices of electricity",
    ),
);

/// Policy households given electricity support.
pub static DECISION_60_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "60/2014/QĐ-TTg",
    Some(date(2014, 10, 30)),
    Text::new(
        "Tiêu chí hộ chính sách xã hội được hỗ trợ tiền điện",
        "Policy households given electricity support",
    ),
);

/// Electricity support to poor and policy households.
pub static CIRCULAR_190_2014: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "190/2014/TT-BTC",
    Some(date(2014, 12, 11)),
    Text::new(
        "Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã hội",
        "Electricity support to poor and policy households",
    ),
);

/// Prices of electricity.
pub static DECISION_4887_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "4887/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2256_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2256/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_4495_2017: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "4495/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_648_2019: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "648/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_1062_2023: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1062/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2941_2023: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2941/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_2699_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2699/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// Prices of electricity.
pub static DECISION_1279_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1279/QĐ-BCT",
    None,
    Text::new("Giá bán điện", "Prices of electricity"),
);

/// The structure of retail prices of electricity.
pub static DECISION_14_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "14/2025/QĐ-TTg",
    Some(date(2025, 5, 29)),
    Text::new(
        "Cơ cấu biểu giá bán lẻ điện",
        "The structure of retail prices of electricity",
    ),
);

/// Housing support to poor households.
pub static DECISION_167_2008: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "167/2008/QĐ-TTg",
    Some(date(2008, 12, 12)),
    Text::new(
        "Hỗ trợ hộ nghèo về nhà ở",
        "Housing support to poor households",
    ),
);

/// Houses against storm and flood for poor households of the central region.
pub static DECISION_48_2014: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "48/2014/QĐ-TTg",
    Some(date(2014, 8, 28)),
    Text::new(
        "Hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung",
        "Houses against storm and flood for poor households of the central region",
    ),
);

/// Housing support to the poor by the standard of 2011 to 2015.
pub static DECISION_33_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "33/2015/QĐ-TTg",
    Some(date(2015, 8, 10)),
    Text::new(
        "Hỗ trợ nhà ở hộ nghèo theo chuẩn 2011 – 2015",
        "Housing support to the poor by the standard of 2011 to 2015",
    ),
);

/// Housing support in poor districts.
pub static CIRCULAR_01_2022: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "01/2022/TT-BXD",
    Some(date(2022, 6, 30)),
    Text::new(
        "Hỗ trợ nhà ở hộ nghèo, hộ cận nghèo tại các huyện nghèo",
        "Housing support in poor districts",
    ),
);

/// Recurrent capital of the national target programmes of 2021 to 2025.
pub static CIRCULAR_55_2023: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "55/2023/TT-BTC",
    Some(date(2023, 8, 15)),
    Text::new(
        "Kinh phí sự nghiệp thực hiện các chương trình mục tiêu quốc gia 2021 – 2025",
        "Recurrent capital of the national target programmes of 2021 to 2025",
    ),
);

/// The campaign against temporary and dilapidated houses.
pub static DECISION_539_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "539/QĐ-TTg",
    Some(date(2024, 6, 19)),
    Text::new(
        "Phong trào thi đua xóa nhà tạm, nhà dột nát",
        "The campaign against temporary and dilapidated houses",
    ),
);

/// Public investment.
pub static LAW_49_2014: Instrument = Instrument::new(
    InstrumentKind::Law,
    "49/2014/QH13",
    Some(date(2014, 6, 18)),
    Text::new("Đầu tư công", "Public investment"),
);

/// Public investment.
pub static LAW_39_2019: Instrument = Instrument::new(
    InstrumentKind::Law,
    "39/2019/QH14",
    Some(date(2019, 6, 13)),
    Text::new("Đầu tư công", "Public investment"),
);

/// The poverty programme of 2016 to 2020.
pub static DECISION_1722_2016: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "1722/QĐ-TTg",
    Some(date(2016, 9, 2)),
    Text::new(
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững 2016 – 2020",
        "The poverty programme of 2016 to 2020",
    ),
);

/// Allocation and co-financing of the programme of 2016 to 2020.
pub static DECISION_48_2016: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "48/2016/QĐ-TTg",
    Some(date(2016, 10, 31)),
    Text::new(
        "Phân bổ vốn và vốn đối ứng chương trình giảm nghèo 2016 – 2020",
        "Allocation and co-financing of the programme of 2016 to 2020",
    ),
);

/// The poverty programme of 2021 to 2025.
pub static DECISION_90_2022: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "90/QĐ-TTg",
    Some(date(2022, 1, 18)),
    Text::new(
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững 2021 – 2025",
        "The poverty programme of 2021 to 2025",
    ),
);

/// Allocation and co-financing of the programme of 2021 to 2025.
pub static DECISION_02_2022: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "02/2022/QĐ-TTg",
    Some(date(2022, 1, 18)),
    Text::new(
        "Phân bổ vốn và vốn đối ứng chương trình giảm nghèo 2021 – 2025",
        "Allocation and co-financing of the programme of 2021 to 2025",
    ),
);

/// The state budget of 2024.
pub static RESOLUTION_104_2023: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "104/2023/QH15",
    Some(date(2023, 11, 10)),
    Text::new(
        "Dự toán ngân sách nhà nước năm 2024",
        "The state budget of 2024",
    ),
);

/// Special mechanisms of the national target programmes.
pub static RESOLUTION_111_2024: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "111/2024/QH15",
    Some(date(2024, 1, 18)),
    Text::new(
        "Cơ chế đặc thù thực hiện các chương trình mục tiêu quốc gia",
        "Special mechanisms of the national target programmes",
    ),
);

/// The state budget of 2025.
pub static RESOLUTION_159_2024: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "159/2024/QH15",
    Some(date(2024, 11, 13)),
    Text::new(
        "Dự toán ngân sách nhà nước năm 2025",
        "The state budget of 2025",
    ),
);

/// The merged programme of 2026 to 2035.
pub static RESOLUTION_257_2025: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "257/2025/QH15",
    Some(date(2025, 12, 11)),
    Text::new(
        "Chương trình nông thôn mới, giảm nghèo, phát triển vùng dân tộc thiểu số 2026 – 2035",
        "The merged programme of 2026 to 2035",
    ),
);

/// Approval of the programme of 2026 to 2030.
pub static DECISION_417_2026: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "417/QĐ-BNNMT",
    Some(date(2026, 1, 31)),
    Text::new(
        "Phê duyệt chương trình 2026 – 2030",
        "Approval of the programme of 2026 to 2030",
    ),
);

/// Allocation of the programme of 2026 to 2030.
pub static DECISION_16_2026: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "16/2026/QĐ-TTg",
    Some(date(2026, 4, 15)),
    Text::new(
        "Phân bổ vốn chương trình 2026 – 2030",
        "Allocation of the programme of 2026 to 2030",
    ),
);
