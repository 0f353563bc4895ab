//! How a household stands: on which list, under which line, in which zone.
//!
//! What the yearly review (*rà soát hộ nghèo*) makes of a household's income and deprivations is
//! [`HouseholdClass`]; what every programme asks on its own day is [`PovertyStatus`].

use std::fmt;

use ansinh_core::facts::FactError;
use ansinh_core::{Language, Localized, NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// A household's standing on the commune's lists on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum PovertyStatus {
    /// *Hộ nghèo*.
    Poor,
    /// *Hộ cận nghèo*.
    NearPoor,
    /// *Hộ mới thoát nghèo*: left the lists within the last three years, above the near-poor line,
    /// as the commune certifies.
    NewlyEscaped,
    /// On no list.
    #[default]
    Other,
}

impl PovertyStatus {
    /// Every standing, in the order of the programmes.
    pub const ALL: [Self; 4] = [Self::Poor, Self::NearPoor, Self::NewlyEscaped, Self::Other];

    /// Poor or near-poor?
    pub const fn is_poor_or_near_poor(self) -> bool {
        matches!(self, Self::Poor | Self::NearPoor)
    }
}

impl Localized for PovertyStatus {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Poor, Language::Vietnamese) => "hộ nghèo",
            (Self::NearPoor, Language::Vietnamese) => "hộ cận nghèo",
            (Self::NewlyEscaped, Language::Vietnamese) => "hộ mới thoát nghèo",
            (Self::Other, Language::Vietnamese) => "hộ không thuộc danh sách",
            (Self::Poor, Language::English) => "poor household",
            (Self::NearPoor, Language::English) => "near-poor household",
            (Self::NewlyEscaped, Language::English) => "newly escaped household",
            (Self::Other, Language::English) => "household on no list",
        })
    }
}

/// A stretch of time on a list. A list of a year runs from 1 January, and households are added and
/// taken off within the year, so a standing is an interval and not an attribute of a year.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_poverty_programs::household::{Listing, PovertyStatus, status_on};
///
/// let listings = [
///     Listing { status: PovertyStatus::Poor, from: date(2016, 1, 1), until: Some(date(2017, 12, 31)) },
///     Listing { status: PovertyStatus::NearPoor, from: date(2018, 1, 1), until: None },
/// ];
/// assert_eq!(status_on(&listings, date(2017, 12, 31))?, PovertyStatus::Poor);
/// assert_eq!(status_on(&listings, date(2019, 5, 1))?, PovertyStatus::NearPoor);
/// assert_eq!(status_on(&listings, date(2015, 5, 1))?, PovertyStatus::Other);
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// The standing.
    pub status: PovertyStatus,
    /// The first day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub from: NaiveDate,
    /// The last day; null while it lasts.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub until: Option<NaiveDate>,
}

impl Listing {
    /// Does it hold on a day?
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// The standing on a day, [`Other`](PovertyStatus::Other) where no listing holds.
///
/// # Errors
/// [`FactError::Contradiction`] where two listings hold on the day, or one ends before it begins.
pub fn status_on(listings: &[Listing], day: NaiveDate) -> Result<PovertyStatus, FactError> {
    let backwards = |listing: &&Listing| listing.until.is_some_and(|until| until < listing.from);
    if let Some(listing) = listings.iter().find(backwards) {
        let because = Text::new(
            "ngày cuối không trước ngày đầu",
            "a listing does not end before it begins",
        );
        let first = listing.from;
        return Err(FactError::contradiction("listings.from", first, because));
    }
    let mut holding = listings.iter().filter(|listing| listing.holds_on(day));
    let status = holding
        .next()
        .map_or(PovertyStatus::Other, |found| found.status);
    if let Some(second) = holding.next() {
        let because = Text::new(
            "mỗi ngày hộ chỉ thuộc một danh sách",
            "on a day a household is on one list",
        );
        return Err(FactError::contradiction(
            "listings.from",
            second.from,
            because,
        ));
    }
    Ok(status)
}

/// In what way a household is poor under the standard of 2016 to 2021. Health insurance told the two
/// apart, everything else treated them alike. From 2022 on every poor household is both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum PoorBy {
    /// *Nghèo về thu nhập*: at or below the lower line, whatever is lacking.
    Income,
    /// *Nghèo đa chiều, thiếu hụt tiếp cận các dịch vụ xã hội cơ bản*: between the lines and deprived
    /// in three indicators or more.
    Deprivation,
}

impl Localized for PoorBy {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Income, Language::Vietnamese) => "nghèo về thu nhập",
            (Self::Deprivation, Language::Vietnamese) => "nghèo đa chiều",
            (Self::Income, Language::English) => "income-poor",
            (Self::Deprivation, Language::English) => "multidimensionally poor",
        })
    }
}

/// What the review makes of a household (*kết quả rà soát*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum HouseholdClass {
    /// *Hộ nghèo*.
    Poor,
    /// *Hộ cận nghèo*.
    NearPoor,
    /// *Hộ có mức sống trung bình*.
    Average,
    /// Above the band of the average living standard.
    AboveAverage,
    /// Neither poor nor near-poor, where no band of the average living standard is established.
    Neither,
}

impl HouseholdClass {
    /// The list the class puts a household on.
    pub const fn status(self) -> PovertyStatus {
        match self {
            Self::Poor => PovertyStatus::Poor,
            Self::NearPoor => PovertyStatus::NearPoor,
            Self::Average | Self::AboveAverage | Self::Neither => PovertyStatus::Other,
        }
    }
}

impl Localized for HouseholdClass {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Poor, Language::Vietnamese) => "hộ nghèo",
            (Self::NearPoor, Language::Vietnamese) => "hộ cận nghèo",
            (Self::Average, Language::Vietnamese) => "hộ có mức sống trung bình",
            (Self::AboveAverage, Language::Vietnamese) => "hộ trên mức sống trung bình",
            (Self::Neither, Language::Vietnamese) => "hộ không nghèo, không cận nghèo",
            (Self::Poor, Language::English) => "poor household",
            (Self::NearPoor, Language::English) => "near-poor household",
            (Self::Average, Language::English) => "household of average living standard",
            (Self::AboveAverage, Language::English) => {
                "household above the average living standard"
            }
            (Self::Neither, Language::English) => "household neither poor nor near-poor",
        })
    }
}

/// Where the household lives, for its line and score sheet.
///
/// Rural are communes (*xã*) and, since 2025-07-01, special zones (*đặc khu*); urban are wards
/// (*phường*) and, until 2025-06-30, townships (*thị trấn*). Which line holds for a former township
/// that is now part of a commune is not established: the area is stated, never read off a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// *Nông thôn*.
    Rural,
    /// *Thành thị*.
    Urban,
}

impl Localized for Area {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Rural, Language::Vietnamese) => "nông thôn",
            (Self::Urban, Language::Vietnamese) => "thành thị",
            (Self::Rural, Language::English) => "rural",
            (Self::Urban, Language::English) => "urban",
        })
    }
}

/// The zone of a commune of the ethnic-minority and mountain area (*xã khu vực I, II, III*); III is
/// the most disadvantaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Zone {
    /// *Khu vực I*.
    I,
    /// *Khu vực II*.
    #[serde(rename = "ii")]
    II,
    /// *Khu vực III*.
    #[serde(rename = "iii")]
    III,
}

impl Localized for Zone {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = match self {
            Self::I => "I",
            Self::II => "II",
            Self::III => "III",
        };
        match language {
            Language::Vietnamese => write!(f, "xã khu vực {number}"),
            Language::English => write!(f, "zone {number} commune"),
        }
    }
}
