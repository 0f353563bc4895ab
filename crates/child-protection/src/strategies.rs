//! Strategies that several rules' facts share.

use ansinh_core::facts::Age;
use proptest::prelude::{Strategy, any};

/// Mostly children, some of them almost grown up.
pub(crate) fn children() -> impl Strategy<Value = Age> {
    proptest::prop_oneof![8 => (0_u16..18).prop_map(Age::Years), 1 => any::<Age>()]
}
