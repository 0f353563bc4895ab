//! Poverty standards, their review, and the zones of communes and villages.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// The standard of 2011 to 2015.
pub static DECISION_09_2011: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "09/2011/QĐ-TTg",
    Some(date(2011, 1, 30)),
    Text::new(
        "Chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011-2015",
        "Standards of poor and near-poor households, 2011 to 2015",
    ),
);

/// The multidimensional standard of 2016 to 2020, kept for 2021.
pub static DECISION_59_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "59/2015/QĐ-TTg",
    Some(date(2015, 11, 19)),
    Text::new(
        "Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020",
        "Multidimensional poverty standard, 2016 to 2020",
    ),
);

/// The multidimensional standard of 2022 to 2025, kept for 2026.
pub static DECREE_07_2021: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "07/2021/NĐ-CP",
    Some(date(2021, 1, 27)),
    Text::new(
        "Chuẩn nghèo đa chiều giai đoạn 2021-2025",
        "Multidimensional poverty standard, 2021 to 2025",
    ),
);

/// The multidimensional standard of 2027 to 2030.
pub static DECREE_351_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "351/2025/NĐ-CP",
    Some(date(2025, 12, 30)),
    Text::new(
        "Chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030",
        "National multidimensional poverty standard, 2027 to 2030",
    ),
);

/// The yearly review under the standard of 2016.
pub static CIRCULAR_17_2016: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "17/2016/TT-BLĐTBXH",
    Some(date(2016, 6, 28)),
    Text::new(
        "Quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm",
        "Yearly review of poor and near-poor households",
    ),
);

/// The yearly review under the standard of 2022, its scores and indicators.
pub static CIRCULAR_07_2021: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "07/2021/TT-BLĐTBXH",
    Some(date(2021, 7, 18)),
    Text::new(
        "Phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo",
        "How poor and near-poor households are reviewed and classed",
    ),
);

/// Households of average living standard in farming, forestry, fishing and salt making.
pub static CIRCULAR_02_2016: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "02/2016/TT-BLĐTBXH",
    Some(date(2016, 3, 25)),
    Text::new(
        "Xác định hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình",
        "How farming households of average living standard are found",
    ),
);

/// Criteria of zones and extremely disadvantaged villages, 2012 to 2015.
pub static DECISION_30_2012: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "30/2012/QĐ-TTg",
    None,
    Text::new(
        "Tiêu chí xác định thôn đặc biệt khó khăn, xã vùng dân tộc và miền núi giai đoạn 2012-2015",
        "Criteria of extremely disadvantaged villages and communes, 2012 to 2015",
    ),
);

/// Criteria of zones and extremely disadvantaged villages, 2016 to 2020.
pub static DECISION_50_2016: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "50/2016/QĐ-TTg",
    Some(date(2016, 11, 3)),
    Text::new(
        "Tiêu chí xác định thôn đặc biệt khó khăn, xã vùng dân tộc thiểu số và miền núi",
        "Criteria of extremely disadvantaged villages and communes of the ethnic-minority area",
    ),
);

/// Criteria of poor districts, 2017 to 2020.
pub static DECISION_2115_2016: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2115/QĐ-TTg",
    Some(date(2016, 11, 7)),
    Text::new(
        "Tiêu chí huyện nghèo giai đoạn 2017 – 2020",
        "Criteria of poor districts, 2017 to 2020",
    ),
);

/// Criteria of zones by level of development, 2021 to 2025.
pub static DECISION_33_2020: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "33/2020/QĐ-TTg",
    Some(date(2020, 11, 12)),
    Text::new(
        "Tiêu chí phân định vùng đồng bào dân tộc thiểu số và miền núi theo trình độ phát triển",
        "Criteria that divide the ethnic-minority and mountain area by development",
    ),
);

/// Zones from 2025-12-01.
pub static DECREE_272_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "272/2025/NĐ-CP",
    Some(date(2025, 10, 16)),
    Text::new(
        "Phân định vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2030",
        "Division of the ethnic-minority and mountain area, 2026 to 2030",
    ),
);
