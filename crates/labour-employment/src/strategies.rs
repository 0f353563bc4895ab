//! Strategies for what the core leaves without one.

use ansinh_core::series::Region;
use proptest::strategy::Strategy;

pub(crate) fn any_region() -> impl Strategy<Value = Region> {
    proptest::sample::select(Region::ALL.as_slice())
}
