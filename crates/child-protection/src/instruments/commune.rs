//! Communes fit for children.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Standards of communes fit for children, 25 criteria.
pub static DECISION_37_2010: Instrument = decision("37/2010/QĐ-TTg", date(2010, 4, 22));

/// Standards of communes fit for children, 15 criteria, from 2014-07-15.
pub static DECISION_34_2014: Instrument = decision("34/2014/QĐ-TTg", date(2014, 5, 30));

/// Standards of communes fit for children, 13 criteria, from 2019-01-03.
pub static DECISION_06_2019: Instrument = decision("06/QĐ-TTg", date(2019, 1, 3));

const fn decision(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new(
        "Tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em",
        "Standards of communes, wards and townships fit for children",
    );
    Instrument::new(InstrumentKind::Decision, number, Some(issued), title)
}
