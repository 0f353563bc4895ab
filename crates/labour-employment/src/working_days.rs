//! The holidays that a case brings with it, for tests of every rule that counts working days.

use ansinh_core::calendar::Holidays;
use proptest::prelude::Strategy;

pub(crate) fn some_holidays() -> impl Strategy<Value = Holidays> {
    proptest::collection::vec(ansinh_core::strategies::any_date(), 0..4)
        .prop_map(|days| days.into_iter().collect())
}
