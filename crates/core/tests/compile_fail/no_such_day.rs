//! A table cannot hold a day that doesn't exist.
use ansinh_core::{NaiveDate, date};

const LEAP_DAY: NaiveDate = date(2017, 2, 29);

fn main() {
    let _ = LEAP_DAY;
}
