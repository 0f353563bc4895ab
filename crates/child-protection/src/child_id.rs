use std::fmt;

use serde::{Deserialize, Serialize};

/// A child on somebody's list, told apart from the others and no more.
///
/// The number is the list's own: a running number, never one that identifies the child elsewhere.
/// `Debug` doesn't print it, so that it enters no log.
///
/// ```
/// use ansinh_child_protection::ChildId;
///
/// let child = ChildId::new(17);
/// assert_eq!(format!("{child:?}"), "ChildId(…)");
/// assert_ne!(child, ChildId::new(18));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(transparent)]
pub struct ChildId(u64);

impl ChildId {
    /// The child of that number on the list.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number on the list, for whoever keeps it.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for ChildId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChildId(…)")
    }
}
