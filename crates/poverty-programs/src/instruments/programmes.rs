//! The poverty programmes, their money, and public investment.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

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
