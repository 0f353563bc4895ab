//! The circulars on what is paid beside allowances.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Spending on benefits for people with merit to the revolution, 2019 to 2021.
pub static CIRCULAR_101_2018: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "101/2018/TT-BTC",
    Some(date(2018, 11, 14)),
    Text::new(
        "Quản lý, sử dụng kinh phí thực hiện chính sách ưu đãi người có công với cách mạng",
        "Spending on benefits for people with merit to the revolution",
    ),
);
