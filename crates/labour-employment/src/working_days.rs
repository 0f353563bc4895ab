//! The holidays that a case brings with it: Tết and the days swapped are set anew each year.

use ansinh_core::facts::FactError;
use ansinh_core::{NaiveDate, Text};

/// More than the holidays of many years: a slip of the pen.
const MOST_HOLIDAYS: usize = 400;

/// No more days than a calendar of several years has.
pub(crate) fn check(holidays: &[NaiveDate]) -> Result<(), FactError> {
    if holidays.len() > MOST_HOLIDAYS {
        let allowed = Text::new("nhiều nhất 400 ngày", "400 days at the most");
        return Err(FactError::out_of_range("holidays", holidays.len(), allowed));
    }
    Ok(())
}

#[cfg(feature = "proptest")]
pub(crate) fn some_holidays() -> impl proptest::strategy::Strategy<Value = Vec<NaiveDate>> {
    proptest::collection::vec(ansinh_core::strategies::any_date(), 0..4)
}
