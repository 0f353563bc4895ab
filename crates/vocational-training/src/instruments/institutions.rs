//! Institutions, their classes and their teachers.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}

const fn circular(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Circular, number, Some(issued), title)
}

const CONDITIONS: Text = Text::new(
    "Điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục nghề nghiệp",
    "Conditions of investment and operation in vocational education",
);

const CONDITIONS_AMENDED: Text = Text::new(
    "Sửa đổi điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục nghề nghiệp",
    "Amending the conditions of investment and operation in vocational education",
);

const WORKING_REGIME: Text = Text::new(
    "Chế độ làm việc của nhà giáo giáo dục nghề nghiệp",
    "Working regime of teachers in vocational education",
);

const OVER_HOURS: Text = Text::new(
    "Trả tiền lương dạy thêm giờ đối với nhà giáo trong các cơ sở giáo dục công lập",
    "Pay for over-hours of teachers in public educational institutions",
);

/// Registration of elementary training, until 2016-10-13.
pub static CIRCULAR_25_2015: Instrument = circular(
    "25/2015/TT-BLĐTBXH",
    date(2015, 7, 13),
    Text::new(
        "Đăng ký hoạt động giáo dục nghề nghiệp trình độ sơ cấp",
        "Registration of vocational education at elementary level",
    ),
);

/// Conditions of investment and operation, from 2016-10-14.
pub static DECREE_143_2016: Instrument = decree("143/2016/NĐ-CP", date(2016, 10, 14), CONDITIONS);

/// Its amendment from 2018-10-08.
pub static DECREE_140_2018: Instrument =
    decree("140/2018/NĐ-CP", date(2018, 10, 8), CONDITIONS_AMENDED);

/// Details of the law on vocational education; amends the conditions from 2019-03-20.
pub static DECREE_15_2019: Instrument = decree(
    "15/2019/NĐ-CP",
    date(2019, 2, 1),
    Text::new(
        "Quy định chi tiết Luật Giáo dục nghề nghiệp",
        "Details of the law on vocational education",
    ),
);

/// Amendment of the conditions from 2022-06-01.
pub static DECREE_24_2022: Instrument =
    decree("24/2022/NĐ-CP", date(2022, 4, 6), CONDITIONS_AMENDED);

/// The working regime of teachers, from 2017-07-01.
pub static CIRCULAR_07_2017: Instrument =
    circular("07/2017/TT-BLĐTBXH", date(2017, 3, 10), WORKING_REGIME);

/// Its amendment from 2023-03-01.
pub static CIRCULAR_28_2022: Instrument =
    circular("28/2022/TT-BLĐTBXH", date(2022, 12, 28), WORKING_REGIME);

/// Pay for over-hours, until the school year 2024–2025.
pub static JOINT_CIRCULAR_07_2013: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "07/2013/TTLT-BGDĐT-BNV-BTC",
    Some(date(2013, 3, 8)),
    OVER_HOURS,
);

/// Pay for over-hours, from the school year 2025–2026.
pub static CIRCULAR_21_2025: Instrument =
    circular("21/2025/TT-BGDĐT", date(2025, 9, 23), OVER_HOURS);

/// Supplements of teachers in public vocational institutions.
pub static DECREE_113_2015: Instrument = decree(
    "113/2015/NĐ-CP",
    date(2015, 11, 9),
    Text::new(
        "Phụ cấp đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập",
        "Supplements of teachers in public vocational institutions",
    ),
);

/// How those supplements are counted.
pub static CIRCULAR_22_2017: Instrument = circular(
    "22/2017/TT-BLĐTBXH",
    date(2017, 8, 10),
    Text::new(
        "Hướng dẫn phụ cấp đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập",
        "How supplements of teachers in public vocational institutions are counted",
    ),
);

/// Occupational allowances of teachers from 2026-01-01; ends the special supplement on 2026-07-07.
pub static DECREE_182_2026: Instrument = decree(
    "182/2026/NĐ-CP",
    date(2026, 5, 22),
    Text::new(
        "Chế độ phụ cấp ưu đãi theo nghề đối với nhà giáo, cán bộ quản lý cơ sở giáo dục",
        "Occupational allowances of teachers and managers of educational institutions",
    ),
);
