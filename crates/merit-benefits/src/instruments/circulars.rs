//! The circulars on what is paid beside allowances.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Spending on benefits for people with merit to the revolution, 2019 to 2022-09-04.
pub static CIRCULAR_101_2018: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "101/2018/TT-BTC",
    Some(date(2018, 11, 14)),
    Text::new(
        "Quản lý, sử dụng kinh phí thực hiện chính sách ưu đãi người có công với cách mạng",
        "Spending on benefits for people with merit to the revolution",
    ),
);

/// Spending on benefits for people with merit to the revolution, from 2022-09-05.
pub static CIRCULAR_44_2022: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "44/2022/TT-BTC",
    Some(date(2022, 7, 21)),
    Text::new(
        "Quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chế độ ưu đãi người có công",
        "Spending on benefits for people with merit to the revolution, from 2022-09-05",
    ),
);

/// Payment of housing support.
pub static CIRCULAR_98_2013: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "98/2013/TT-BTC",
    Some(date(2013, 7, 24)),
    Text::new(
        "Cấp phát, quản lý, thanh toán kinh phí hỗ trợ người có công về nhà ở",
        "Payment of housing support",
    ),
);

/// Managing what the State pays for merit.
pub static JOINT_CIRCULAR_47_2009: Instrument = Instrument::new(
    InstrumentKind::JointCircular,
    "47/2009/TTLT-BTC-BLĐTBXH",
    Some(date(2009, 3, 11)),
    Text::new(
        "Cấp phát, quản lý và sử dụng kinh phí thực hiện chính sách ưu đãi người có công",
        "Release, management and use of the funds for merit benefits",
    ),
);
