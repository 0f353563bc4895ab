use ansinh_core::Text;
use serde::{Deserialize, Serialize};

/// A heading of the official scheme.
///
/// A heading is known by its path and its order together: a source may print the same number twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// How deep it stands.
    pub level: HeadingLevel,
    /// The number as printed: `II`, `1`, `2.4.1`, `a)`; kept even where it repeats or skips.
    pub number: Option<String>,
    /// Where it stands in the outline: `R2/2.4.1/a`.
    pub path: String,
    /// Its position in the outline, counted from 1.
    pub order: u32,
    /// Its words.
    pub title: Text,
}

/// The levels of an administrative document's body (Decree 30/2020/NĐ-CP, Appendix I).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeadingLevel {
    /// *Phần*: Roman, `II`.
    Part,
    /// *Mục*: Arabic, `2`.
    Section,
    /// *Tiểu mục*: `2.4`.
    Subsection,
    /// *Khoản*: `2.4.1`.
    Clause,
    /// *Điểm*: a Latin letter, `a)`.
    Point,
    /// *Phụ lục*: after the signature, with a Roman number where there are several (Appendix I, part
    /// III).
    Annex,
}

impl HeadingLevel {
    /// The levels of the body, outermost first.
    pub const ALL: [Self; 5] = [
        Self::Part,
        Self::Section,
        Self::Subsection,
        Self::Clause,
        Self::Point,
    ];

    /// The depth, 1 for a part and an annex to 5 for a point.
    pub const fn depth(self) -> u8 {
        match self {
            Self::Part | Self::Annex => 1,
            Self::Section => 2,
            Self::Subsection => 3,
            Self::Clause => 4,
            Self::Point => 5,
        }
    }

    /// The level of the body at a depth from 1 to 5.
    pub fn at_depth(depth: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.depth() == depth)
    }
}
