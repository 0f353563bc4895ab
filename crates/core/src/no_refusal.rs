//! For rules that refuse nobody.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::Message;
use crate::{Language, Localized};

/// The reasons of a rule that refuses nobody: there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoRefusal {}

impl Localized for NoRefusal {
    fn fmt_in(&self, _: Language, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl fmt::Display for NoRefusal {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Message for NoRefusal {
    fn code(&self) -> &'static str {
        match *self {}
    }
}
