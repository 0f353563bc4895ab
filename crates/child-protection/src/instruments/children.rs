//! Children's law itself.

pub use ansinh_core::instruments::social_assistance::LAW_102_2016;
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Protection, care and education of children.
pub static LAW_25_2004: Instrument = Instrument::new(
    InstrumentKind::Law,
    "25/2004/QH11",
    Some(date(2004, 6, 15)),
    Text::new(
        "Bảo vệ, chăm sóc và giáo dục trẻ em",
        "Protection, care and education of children",
    ),
);

/// Detailing the law on children.
pub static DECREE_56_2017: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "56/2017/NĐ-CP",
    Some(date(2017, 5, 9)),
    Text::new(
        "Quy định chi tiết một số điều của Luật Trẻ em",
        "Detailing articles of the law on children",
    ),
);

/// Social work.
pub static DECREE_110_2024: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "110/2024/NĐ-CP",
    None,
    Text::new("Công tác xã hội", "Social work"),
);

/// Who decides on two levels of local government, in labour and social affairs among others.
pub static DECREE_147_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "147/2025/NĐ-CP",
    Some(date(2025, 6, 12)),
    Text::new(
        "Phân định thẩm quyền của chính quyền địa phương 02 cấp",
        "Competence of the two levels of local government",
    ),
);

/// Support and intervention for children who are victims of violence or sexual abuse.
pub static CIRCULAR_23_2010: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "23/2010/TT-BLĐTBXH",
    Some(date(2010, 8, 16)),
    Text::new(
        "Quy trình can thiệp, trợ giúp trẻ em bị bạo lực, bị xâm hại tình dục",
        "Intervention for children who are victims of violence or sexual abuse",
    ),
);

/// Statistical reports of the labour and social-affairs sector.
pub static CIRCULAR_30_2011: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "30/2011/TT-BLĐTBXH",
    None,
    Text::new(
        "Hệ thống chỉ tiêu và báo cáo thống kê ngành Lao động - Thương binh và Xã hội",
        "Indicators and statistical reports of labour, invalids and social affairs",
    ),
);

/// Guiding alternative care.
pub static CIRCULAR_14_2020: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "14/2020/TT-BLĐTBXH",
    Some(date(2020, 11, 28)),
    Text::new(
        "Hướng dẫn chăm sóc thay thế cho trẻ em",
        "Guiding alternative care of children",
    ),
);
