//! What happened to a unit.

use std::borrow::Cow;

use ansinh_core::law::Verification;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PlaceCode;

/// How much of a unit goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// All of it.
    Full,
    /// A part: a figure of the whole can't be given to the new unit without a key.
    Partial,
}

/// A unit, or a part of one, going over to another.
///
/// Everything that belongs to one unit after a day stands in one change each: where a commune takes
/// in another and keeps its code, there is one from its old self and one from the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The first day of the new state; where the day of the change isn't known, the first day on
    /// which the new state is attested.
    pub date: NaiveDate,
    /// The last day on which the old state is attested, where the day of the change isn't known.
    pub known_until: Option<NaiveDate>,
    /// The unit until then; `None` for a new unit of which nothing is known before.
    pub from: Option<PlaceCode>,
    /// The unit since; `None` where nothing is known to follow.
    pub to: Option<PlaceCode>,
    /// How much of the old unit went over.
    pub extent: Extent,
    /// The resolution; `None` where the change only shows between two lists of units.
    pub citation: Option<Cow<'static, str>>,
    /// Whether it was read in a published text.
    pub checked: Verification,
}

impl Change {
    /// Does the day lie between the two states, so that it isn't known which of them holds?
    pub fn is_open_on(&self, date: NaiveDate) -> bool {
        self.known_until
            .is_some_and(|until| until < date && date < self.date)
    }
}

/// What a change is to the units it joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The old unit goes to several.
    Split,
    /// The old unit becomes part of another, which may keep its code.
    Merge,
    /// It came under another district.
    Transfer,
    /// It got another name, kind or code.
    Rename,
    /// It stayed as it was while others changed.
    Keep,
    /// It ceased to be, and nothing of its tier is known to follow.
    Abolish,
    /// It came to be, and nothing is known of it before.
    Create,
}
