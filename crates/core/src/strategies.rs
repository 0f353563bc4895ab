//! Strategies for the types of this crate, so that rules and the programs that embed them can be
//! tested on facts of every kind.

use chrono::{Days, NaiveDate};
use proptest::prelude::{Arbitrary, BoxedStrategy, Just, Strategy as _, any};
use proptest::prop_oneof;

use crate::calendar::{Month, date};
use crate::facts::Age;
use crate::money::Dong;

/// Any day from 1900 to 2050.
pub fn any_date() -> BoxedStrategy<NaiveDate> {
    (0_u64..55_000)
        .prop_map(|days| {
            date(1900, 1, 1)
                .checked_add_days(Days::new(days))
                .unwrap_or_default()
        })
        .boxed()
}

/// A day around those on which social law changes, or none.
pub fn maybe_date() -> BoxedStrategy<Option<NaiveDate>> {
    prop_oneof![
        Just(None),
        (0_u64..6_000).prop_map(|days| date(2012, 1, 1).checked_add_days(Days::new(days))),
    ]
    .boxed()
}

impl Arbitrary for Month {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        any_date().prop_map(Self::of).boxed()
    }
}

/// Ages of the living, and a few that must be refused.
impl Arbitrary for Age {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        prop_oneof![
            8 => (0_u16..=110).prop_map(Self::Years),
            4 => any_date().prop_map(Self::Born),
            1 => any::<u16>().prop_map(Self::Years),
        ]
        .boxed()
    }
}

/// Mostly ordinary amounts, some enormous, some negative.
impl Arbitrary for Dong {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        prop_oneof![
            2 => Just(Self::ZERO),
            6 => (0_i64..10_000_000).prop_map(Self::new),
            1 => any::<i64>().prop_map(Self::new),
        ]
        .boxed()
    }
}
