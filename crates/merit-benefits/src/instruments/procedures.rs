//! Procedures: how terms are counted, who acts since 2025-07.

pub use ansinh_core::instruments::civil::CODE_91_2015;
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Files of merit persons, until 2022-02-14.
pub static CIRCULAR_05_2013: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "05/2013/TT-BLĐTBXH",
    Some(date(2013, 5, 15)),
    Text::new(
        "Thủ tục lập hồ sơ, quản lý hồ sơ, thực hiện chế độ ưu đãi người có công",
        "Files of merit persons, until 2022-02-14",
    ),
);

/// Who acts in home affairs under two-tier local government, from 2025-07.
pub static DECREE_129_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "129/2025/NĐ-CP",
    Some(date(2025, 6, 11)),
    Text::new(
        "Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực nội vụ",
        "Who acts in home affairs under two-tier local government",
    ),
);
