//! What a total is of.

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::place::PlaceCode;

/// An administrative unit or the country, or several units taken together under a name of their own,
/// such as a region.
///
/// A name begins with a letter a to z and goes on with letters, digits, `_`, `.` and `-`.
///
/// ```
/// use ansinh_reporting::cube::Area;
///
/// assert!(matches!("15".parse()?, Area::Unit(_)));
/// assert_eq!("VN".parse(), Ok(Area::country()));
/// assert!(matches!("tay-bac".parse()?, Area::Named(_)));
/// assert!("1".parse::<Area>().is_err());
/// # Ok::<(), ansinh_reporting::cube::AreaError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The unit of a code, or the country.
    Unit(PlaceCode),
    /// Several taken together.
    Named(AreaName),
}

/// The name of several units taken together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaName(String);

ansinh_core::messages! {
    /// Why a text is neither the code of a place nor the name of an area.
    pub enum AreaError {
        /// It has a character that no name has, or begins wrongly.
        NotAnArea {
            /// What was read.
            read: String,
        } = "not-an-area",
            vi: "“{read}” không phải là mã đơn vị hành chính (2, 3 hoặc 5 chữ số) hoặc tên vùng (bắt đầu bằng chữ cái không dấu, tiếp theo là chữ cái, chữ số, “_”, “.” hoặc “-”)",
            en: "\u{201c}{read}\u{201d} is neither the code of an administrative unit, of 2, 3 or 5 digits, nor the name of an area: a letter a to z first, then letters, digits, \u{201c}_\u{201d}, \u{201c}.\u{201d} or \u{201c}-\u{201d}";
    }
}
impl std::error::Error for AreaError {}

impl AreaName {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Area {
    /// The whole country.
    pub const fn country() -> Self {
        Self::Unit(PlaceCode::COUNTRY)
    }

    /// The code or name as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unit(code) => code.as_str(),
            Self::Named(name) => name.as_str(),
        }
    }
}

impl From<PlaceCode> for Area {
    fn from(code: PlaceCode) -> Self {
        Self::Unit(code)
    }
}

impl FromStr for Area {
    type Err = AreaError;

    fn from_str(text: &str) -> Result<Self, AreaError> {
        if let Ok(code) = text.parse() {
            return Ok(Self::Unit(code));
        }
        let allowed = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
        let begins = text.starts_with(|first: char| first.is_ascii_alphabetic());
        if begins && text.chars().all(allowed) {
            Ok(Self::Named(AreaName(text.into())))
        } else {
            Err(AreaError::NotAnArea { read: text.into() })
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Localized for Area {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Area {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
