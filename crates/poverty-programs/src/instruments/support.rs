//! Direct support, legal aid, forests, production, and work abroad.

pub use ansinh_core::instruments::employment::CIRCULAR_152_2016;
pub use ansinh_core::instruments::social_assistance::{LAW_39_2009, LAW_102_2016};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Direct support to the poor of disadvantaged areas.
pub static DECISION_102_2009: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "102/2009/QĐ-TTg",
    Some(date(2009, 8, 7)),
    Text::new(
        "Hỗ trợ trực tiếp cho người dân thuộc hộ nghèo ở vùng khó khăn",
        "Direct support to the poor of disadvantaged areas",
    ),
);
/// Repealing direct support from 2019.
pub static DECISION_25_2018: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "25/2018/QĐ-TTg",
    None,
    Text::new(
        "Bãi bỏ Quyết định 102/2009/QĐ-TTg",
        "Repealing decision 102/2009/QĐ-TTg",
    ),
);

/// Recurrent money of the poverty-reduction programme, 2016 to 2020.
pub static CIRCULAR_15_2017: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "15/2017/TT-BTC",
    None,
    Text::new(
        "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020",
        "Recurrent money of the poverty-reduction programme, 2016 to 2020",
    ),
);

/// Legal aid in poor districts, communes and villages, 2016 to 2020.
pub static DECISION_32_2016: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "32/2016/QĐ-TTg",
    Some(date(2016, 8, 8)),
    Text::new(
        "Trợ giúp pháp lý tại các huyện nghèo, xã nghèo, thôn, bản đặc biệt khó khăn",
        "Legal aid in poor districts, poor communes and extremely disadvantaged villages",
    ),
);
/// Legal aid.
pub static LAW_11_2017: Instrument = Instrument::new(
    InstrumentKind::Law,
    "11/2017/QH14",
    Some(date(2017, 6, 20)),
    Text::new("Trợ giúp pháp lý", "Legal aid"),
);
/// Detailing the law on legal aid.
pub static DECREE_144_2017: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "144/2017/NĐ-CP",
    Some(date(2017, 12, 15)),
    Text::new(
        "Quy định chi tiết Luật Trợ giúp pháp lý",
        "Detailing the law on legal aid",
    ),
);

/// The programme of poor districts.
pub static RESOLUTION_30A_2008: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "30a/2008/NQ-CP",
    Some(date(2008, 12, 27)),
    Text::new(
        "Giảm nghèo nhanh và bền vững đối với các huyện nghèo",
        "Fast and lasting poverty reduction in poor districts",
    ),
);
/// Forests and poverty reduction, 2015 to 2024.
pub static DECREE_75_2015: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "75/2015/NĐ-CP",
    Some(date(2015, 9, 9)),
    Text::new(
        "Bảo vệ và phát triển rừng gắn với giảm nghèo",
        "Protecting and developing forests with poverty reduction",
    ),
);
/// Investment in forestry, from 2024.
pub static DECREE_58_2024: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "58/2024/NĐ-CP",
    Some(date(2024, 5, 24)),
    Text::new(
        "Chính sách đầu tư trong lâm nghiệp",
        "Investment policies in forestry",
    ),
);

/// Recurrent spending of the national target programme, from 2026.
pub static CIRCULAR_60_2026: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "60/2026/TT-BTC",
    None,
    Text::new(
        "Kinh phí thường xuyên thực hiện Chương trình mục tiêu quốc gia",
        "Recurrent spending of the national target programme",
    ),
);
