use std::fmt;

use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Language, Localized, Text};
use serde::{Deserialize, Serialize};

/// The column of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ScoreRegion {
    /// Rural, *đồng bằng sông Hồng*.
    RedRiverDelta,
    /// Rural, *trung du và miền núi phía Bắc*.
    NorthernMountains,
    /// Rural, *Bắc Trung Bộ và Duyên hải miền Trung*.
    CentralCoast,
    /// Rural, *Tây Nguyên*.
    CentralHighlands,
    /// Rural, *Đông Nam Bộ*.
    SouthEast,
    /// Rural, *đồng bằng sông Cửu Long*.
    MekongDelta,
    /// *Thành thị*, anywhere.
    Urban,
}

impl ScoreRegion {
    /// Every column, in order.
    pub const ALL: [Self; 7] = [
        Self::RedRiverDelta,
        Self::NorthernMountains,
        Self::CentralCoast,
        Self::CentralHighlands,
        Self::SouthEast,
        Self::MekongDelta,
        Self::Urban,
    ];
}

impl Localized for ScoreRegion {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::RedRiverDelta => ("NT1, đồng bằng sông Hồng", "NT1, Red River delta"),
            Self::NorthernMountains => (
                "NT2, trung du và miền núi phía Bắc",
                "NT2, northern midlands and mountains",
            ),
            Self::CentralCoast => (
                "NT3, Bắc Trung Bộ và Duyên hải miền Trung",
                "NT3, north-central and central coast",
            ),
            Self::CentralHighlands => ("NT4, Tây Nguyên", "NT4, Central Highlands"),
            Self::SouthEast => ("NT5, Đông Nam Bộ", "NT5, South-East"),
            Self::MekongDelta => ("NT6, đồng bằng sông Cửu Long", "NT6, Mekong delta"),
            Self::Urban => ("thành thị", "urban"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// The highest degree of any member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// *Cao đẳng trở lên*.
    College,
    /// *Trung cấp nghề, trung cấp chuyên nghiệp*.
    Vocational,
    /// *Trung học phổ thông*.
    UpperSecondary,
    /// A lower one, or none.
    Lower,
}

/// A household on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct IncomeScoreFacts {
    /// The column.
    pub region: ScoreRegion,
    /// Members, 1 to 50.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..12"))]
    pub members: u32,
    /// Of these, children under 15, people over 60, and disabled or seriously ill people without
    /// working capacity.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..6"))]
    pub dependants: u32,
    /// The highest degree.
    pub degree: Degree,
    /// Of the last twelve months, the most in which a member worked for the State, a public body or a
    /// State enterprise.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..13"))]
    pub public_non_farm_months: u32,
    /// The most in which a member did other non-farm work.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..13"))]
    pub other_non_farm_months: u32,
    /// Members who draw a pension.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..4"))]
    pub pensioners: u32,
}

impl Facts for IncomeScoreFacts {
    /// Four people of the northern mountains without dependants, degree, non-farm work or pension.
    fn ordinary() -> Self {
        Self {
            region: ScoreRegion::NorthernMountains,
            members: 4,
            dependants: 0,
            degree: Degree::Lower,
            public_non_farm_months: 0,
            other_non_farm_months: 0,
            pensioners: 0,
        }
    }
}

const MOST_MEMBERS: u32 = 50;

impl IncomeScoreFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if !(1..=MOST_MEMBERS).contains(&self.members) {
            let allowed = Text::new("từ 1 đến 50 nhân khẩu", "1 to 50 members");
            return Err(FactError::out_of_range("members", self.members, allowed));
        }
        for (field, count) in [
            ("dependants", self.dependants),
            ("pensioners", self.pensioners),
        ] {
            if count > self.members {
                let because = Text::new("nhiều hơn số nhân khẩu", "more than the members");
                return Err(FactError::contradiction(field, count, because));
            }
        }
        for (field, months) in [
            ("public_non_farm_months", self.public_non_farm_months),
            ("other_non_farm_months", self.other_non_farm_months),
        ] {
            if months > 12 {
                let allowed = Text::new("từ 0 đến 12 tháng", "0 to 12 months");
                return Err(FactError::out_of_range(field, months, allowed));
            }
        }
        Ok(())
    }
}
