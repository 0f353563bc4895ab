//! A unit between two days.

use std::borrow::Cow;
use std::fmt;

use ansinh_core::{Language, Localized};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PlaceCode;

/// The tier of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// *Tỉnh, thành phố trực thuộc trung ương*.
    Province,
    /// *Huyện, quận, thị xã, thành phố thuộc tỉnh*; until 2025-06-30.
    District,
    /// *Xã, phường, thị trấn, đặc khu*.
    Commune,
}

/// The kind of a unit, in the order of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// *Tỉnh*.
    Province,
    /// *Thành phố trực thuộc trung ương*.
    CentrallyRunCity,
    /// *Thành phố thuộc tỉnh*.
    ProvincialCity,
    /// *Quận*.
    UrbanDistrict,
    /// *Thị xã*.
    Town,
    /// *Huyện*.
    District,
    /// *Phường*.
    Ward,
    /// *Thị trấn*.
    Township,
    /// *Xã*.
    Commune,
    /// *Đặc khu*.
    SpecialZone,
}

impl UnitKind {
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Province, "tỉnh", "province"),
        (
            Self::CentrallyRunCity,
            "thành phố trực thuộc trung ương",
            "centrally run city",
        ),
        (Self::ProvincialCity, "thành phố", "provincial city"),
        (Self::UrbanDistrict, "quận", "urban district"),
        (Self::Town, "thị xã", "town"),
        (Self::District, "huyện", "district"),
        (Self::Ward, "phường", "ward"),
        (Self::Township, "thị trấn", "township"),
        (Self::Commune, "xã", "commune"),
        (Self::SpecialZone, "đặc khu", "special zone"),
    ];

    /// The kind of a Vietnamese word; *thành phố* alone is a provincial city.
    pub fn named(vi: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name, _)| *name == vi);
        found.map(|(kind, _, _)| *kind)
    }

    /// The word before a name: *thành phố* for cities of both tiers.
    pub fn word(self) -> &'static str {
        let whole = self.in_words(Language::Vietnamese);
        whole
            .strip_suffix(" trực thuộc trung ương")
            .unwrap_or(whole)
    }

    /// The tier units of this kind belong to.
    pub const fn level(self) -> Level {
        match self {
            Self::Province | Self::CentrallyRunCity => Level::Province,
            Self::ProvincialCity | Self::UrbanDistrict | Self::Town | Self::District => {
                Level::District
            }
            Self::Ward | Self::Township | Self::Commune | Self::SpecialZone => Level::Commune,
        }
    }

    fn in_words(self, language: Language) -> &'static str {
        let found = Self::ALL.iter().find(|(kind, _, _)| *kind == self);
        found.map_or("", |(_, vi, en)| match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

impl Localized for UnitKind {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.in_words(language))
    }
}

/// A unit between two days. The same code may name another unit, or another territory, at another
/// time: a unit is its code together with the days it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdministrativeUnit {
    /// Its code.
    pub code: PlaceCode,
    /// Its name, without the kind.
    pub name: Cow<'static, str>,
    /// Its kind.
    pub kind: UnitKind,
    /// The unit above it.
    pub parent: Option<PlaceCode>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The last day, if it has come.
    pub valid_until: Option<NaiveDate>,
}

impl AdministrativeUnit {
    /// Its tier.
    pub const fn level(&self) -> Level {
        self.kind.level()
    }

    /// Does it hold on a day?
    pub fn is_valid_on(&self, date: NaiveDate) -> bool {
        self.valid_from <= date && self.valid_until.is_none_or(|until| date <= until)
    }
}

/// Kind and name: *xã Cát Thịnh*, *thành phố Hà Nội*. A name is a name in every language.
impl fmt::Display for AdministrativeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.word(), self.name)
    }
}

impl Localized for AdministrativeUnit {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
