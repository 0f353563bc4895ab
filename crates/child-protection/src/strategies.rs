//! Strategies that several rules' facts share.

use ansinh_core::calendar::Holidays;
use ansinh_core::facts::Age;
use ansinh_core::strategies::any_date;
use proptest::prelude::{Just, Strategy, any};

/// Mostly children, some of them almost grown up.
pub(crate) fn children() -> impl Strategy<Value = Age> {
    proptest::prop_oneof![8 => (0_u16..18).prop_map(Age::Years), 1 => any::<Age>()]
}

/// Children and young people.
pub(crate) fn up_to_24() -> impl Strategy<Value = Age> {
    let born = any_date().prop_map(Age::Born);
    proptest::prop_oneof![8 => (0_u16..25).prop_map(Age::Years), 1 => born]
}

/// Mostly adults who could take a child in.
pub(crate) fn adults() -> impl Strategy<Value = Age> {
    proptest::prop_oneof![8 => (16_u16..70).prop_map(Age::Years), 1 => any::<Age>()]
}

/// A few days off.
pub(crate) fn some_holidays() -> impl Strategy<Value = Holidays> {
    proptest::collection::vec(any_date(), 0..4).prop_map(|days| days.into_iter().collect())
}

/// A condition that most cases meet.
pub(crate) fn mostly_met() -> impl Strategy<Value = bool> {
    proptest::prop_oneof![8 => Just(true), 1 => Just(false)]
}

/// Something that stands in the way of few.
pub(crate) fn seldom() -> impl Strategy<Value = bool> {
    mostly_met().prop_map(|met| !met)
}
