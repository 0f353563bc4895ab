//! Places, by the codes of the national list of administrative units.

mod gazetteer;
mod rows;
mod unit;

pub use gazetteer::{Gazetteer, GazetteerError};
pub use unit::{AdministrativeUnit, Change, ChangeKind, Extent, Level, UnitKind};

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Deserializer, Serialize};

/// The code of an administrative unit: two digits for a province, three for a district, five for a
/// commune (Decision 124/2004/QĐ-TTg; two and five in Decision 19/2025/QĐ-TTg).
///
/// A code is not a unit: 15 was Yên Bái until 2025-06-30 and has been Lào Cai since.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PlaceCode(String);

ansinh_core::messages! {
    /// Why a text is not the code of a place.
    pub enum PlaceCodeError {
        /// It is not of two, three or five digits.
        NotACode {
            /// What was read.
            read: String,
        } = "not-a-place-code",
            vi: "“{read}” không phải là mã đơn vị hành chính; mã có 2 chữ số (tỉnh), 3 chữ số (huyện) hoặc 5 chữ số (xã)",
            en: "\u{201c}{read}\u{201d} is not the code of an administrative unit: 2 digits for a province, 3 for a district, 5 for a commune";
    }
}
impl std::error::Error for PlaceCodeError {}

impl PlaceCode {
    /// The code as text, with its leading zeros.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PlaceCode {
    type Err = PlaceCodeError;

    fn from_str(text: &str) -> Result<Self, PlaceCodeError> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && matches!(text.len(), 2 | 3 | 5) {
            Ok(Self(text.into()))
        } else {
            Err(PlaceCodeError::NotACode { read: text.into() })
        }
    }
}

impl<'de> Deserialize<'de> for PlaceCode {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Localized for PlaceCode {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for PlaceCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}
