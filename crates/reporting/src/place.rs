//! Places, by the codes of the national list of administrative units.
//!
//! A [`Gazetteer`] holds units between days and what became of them. The whole country's is in the
//! crate `ansinh-places`, so that who has no use for it doesn't carry it.

mod change;
mod gazetteer;
mod unit;

pub use change::{Change, ChangeKind, Extent};
pub use gazetteer::{Gazetteer, GazetteerError, Standing};
pub use unit::{AdministrativeUnit, Level, UnitKind};

pub(crate) use gazetteer::Direction;

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The code of an administrative unit: two digits for a province, three for a district, five for a
/// commune (Decision 124/2004/QĐ-TTg; two and five in Decision 19/2025/QĐ-TTg); or of the
/// [country](Self::COUNTRY).
///
/// A code is not a unit: 15 was Yên Bái until 2025-06-30 and has been Lào Cai since.
///
/// ```
/// use ansinh_reporting::place::PlaceCode;
///
/// assert_eq!("15".parse::<PlaceCode>()?.as_str(), "15");
/// assert_eq!("VN".parse(), Ok(PlaceCode::COUNTRY));
/// assert!("150".parse::<PlaceCode>().is_ok());
/// assert!("1500".parse::<PlaceCode>().is_err());
/// # Ok::<(), ansinh_reporting::place::PlaceCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceCode {
    /// ASCII, then zero bytes; in this form codes are in the order of their text.
    written: [u8; 5],
}

ansinh_core::messages! {
    /// Why a text is not the code of a place.
    pub enum PlaceCodeError {
        /// It is neither of two, three or five digits nor the country's.
        NotACode {
            /// What was read.
            read: String,
        } = "not-a-place-code",
            vi: "“{read}” không phải là mã đơn vị hành chính; mã có 2 chữ số (tỉnh), 3 chữ số (huyện) hoặc 5 chữ số (xã), hoặc là VN (cả nước)",
            en: "\u{201c}{read}\u{201d} is not the code of an administrative unit: 2 digits for a province, 3 for a district, 5 for a commune, or VN for the country";
    }
}
impl std::error::Error for PlaceCodeError {}

impl PlaceCode {
    /// The whole country (*cả nước*): `VN`, as in ISO 3166.
    pub const COUNTRY: Self = Self {
        written: *b"VN\0\0\0",
    };

    /// The code as text, with its leading zeros.
    pub fn as_str(&self) -> &str {
        let length = self.written.iter().take_while(|byte| **byte != 0).count();
        let written = self.written.get(..length).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }
}

impl FromStr for PlaceCode {
    type Err = PlaceCodeError;

    fn from_str(text: &str) -> Result<Self, PlaceCodeError> {
        let mut written = [0; 5];
        let are_digits = text.bytes().all(|byte| byte.is_ascii_digit());
        match written.get_mut(..text.len()) {
            _ if text == Self::COUNTRY.as_str() => Ok(Self::COUNTRY),
            Some(digits) if are_digits && matches!(text.len(), 2 | 3 | 5) => {
                digits.copy_from_slice(text.as_bytes());
                Ok(Self { written })
            }
            _ => Err(PlaceCodeError::NotACode { read: text.into() }),
        }
    }
}

impl Serialize for PlaceCode {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.serialize_str(self.as_str())
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
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlaceCode({self})")
    }
}

impl Localized for PlaceCode {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::hash::Hash for PlaceCode {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Codes are found by their text; they compare and hash as it does.
impl std::borrow::Borrow<str> for PlaceCode {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}
