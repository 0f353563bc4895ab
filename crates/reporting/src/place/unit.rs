//! A unit between two days, and what happened to it.

use ansinh_core::law::Verification;
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

impl Level {
    /// The tier of a name: `province`, `district`, `commune`.
    pub fn named(en: &str) -> Option<Self> {
        match en {
            "province" => Some(Self::Province),
            "district" => Some(Self::District),
            "commune" => Some(Self::Commune),
            _ => None,
        }
    }
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

    /// The kind of a Vietnamese name.
    pub fn named(vi: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name, _)| *name == vi);
        found.map(|(kind, _, _)| *kind)
    }
}

impl Localized for UnitKind {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let found = Self::ALL.iter().find(|(kind, _, _)| kind == self);
        f.write_str(found.map_or("", |(_, vi, en)| match language {
            Language::Vietnamese => vi,
            Language::English => en,
        }))
    }
}

/// A unit between two days. The same code may name another unit, or another territory, at another
/// time: a unit is its code together with the day it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdministrativeUnit {
    /// Its code.
    pub code: PlaceCode,
    /// Its name, without the kind.
    pub name: String,
    /// Its tier.
    pub level: Level,
    /// The unit above it.
    pub parent: Option<PlaceCode>,
    /// Its kind.
    pub kind: UnitKind,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The last day, if it has come.
    pub valid_until: Option<NaiveDate>,
}

impl AdministrativeUnit {
    pub(super) fn is_valid_on(&self, date: NaiveDate) -> bool {
        self.valid_from <= date && self.valid_until.is_none_or(|until| date <= until)
    }
}

/// What happened to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It became part of another, which may keep the code.
    Merge,
    /// It got another name or kind.
    Rename,
    /// It came under another district.
    Transfer,
    /// It ceased to be and no unit of its tier follows it.
    Abolish,
    /// It stayed as it was while others changed.
    Keep,
}

/// How much of a unit goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// All of it.
    Full,
    /// A part: a figure of the whole can't be given to the new unit without a key.
    Partial,
}

/// A change of one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The first day of the new state.
    pub date: NaiveDate,
    /// What happened.
    pub kind: ChangeKind,
    /// The unit until then.
    pub from: PlaceCode,
    /// The unit since.
    pub to: Option<PlaceCode>,
    /// How much of it went over.
    pub extent: Extent,
    /// The resolution.
    pub citation: String,
    /// Whether it was read in a published text.
    pub checked: Verification,
}
