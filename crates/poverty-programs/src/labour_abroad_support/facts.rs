use ansinh_core::facts::{FactError, Facts, explicit, is_default, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;

/// How an office reads the circular where two readings are defensible. The default is the documented one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AbroadReadings {
    /// "70 per cent at most" (article 25(1)(b)) is 70 % of the level for the poor, so that a cheaper
    /// course is paid whole; by default it is 70 % of what the course costs, up to the level.
    pub near_poor_part_of_level: bool,
}

/// A course and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AbroadCourse {
    /// Its cost, đồng on the receipt.
    pub cost: Dong,
    /// Days of training, 0 to 400.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=410"))]
    pub days: u32,
    /// Months of lodging, 0 to 14.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=15"))]
    pub lodging_months: u32,
    /// From home to the course, whole kilometres, 0 to 3,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=40"))]
    pub kilometres: u32,
}

/// The facts of a worker. Costs are đồng on the receipts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a condition of the circular that the file answers by itself"
)]
pub struct LabourAbroadSupportFacts {
    /// Does the worker live in a poor district or an extremely disadvantaged coastal or island commune?
    pub in_poor_area: bool,
    /// Does the worker live in a minority or mountain area (*vùng đồng bào dân tộc thiểu số và miền núi*)?
    pub in_minority_area: bool,
    /// Is home in an extremely disadvantaged area?
    pub from_extremely_disadvantaged_area: bool,
    /// Is the worker of an ethnic minority?
    pub ethnic_minority: bool,
    /// The list the household is on.
    pub household: PovertyStatus,
    /// Has another policy supported this already?
    pub supported_before: bool,
    /// Orientation course (*giáo dục định hướng, bồi dưỡng kiến thức cần thiết*), paid to 2020; null for
    /// none.
    #[serde(deserialize_with = "explicit")]
    pub orientation: Option<AbroadCourse>,
    /// Vocational course; null for none.
    #[serde(deserialize_with = "explicit")]
    pub vocational: Option<AbroadCourse>,
    /// Language course; null for none.
    #[serde(deserialize_with = "explicit")]
    pub language: Option<AbroadCourse>,
    /// Is the kit still due?
    pub needs_kit: bool,
    /// Fees of passport, criminal record and visa, together, as their own circulars set them.
    pub paper_fees: Dong,
    /// What the health check costs.
    pub health_check_cost: Dong,
    /// Is it paid with money of 2021 to 2025 that resolution 257/2025/QH15 lets be spent to 2026-12-31?
    /// Asked from 2026-05-31 on; may be left out where it is not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with_money_carried_over: bool,
    /// How the office reads the circular; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: AbroadReadings,
}

impl Facts for LabourAbroadSupportFacts {
    /// A Kinh worker of a poor district on no list, without any cost.
    fn ordinary() -> Self {
        Self {
            in_poor_area: true,
            in_minority_area: false,
            from_extremely_disadvantaged_area: false,
            ethnic_minority: false,
            household: PovertyStatus::Other,
            supported_before: false,
            orientation: None,
            vocational: None,
            language: None,
            needs_kit: false,
            paper_fees: Dong::ZERO,
            health_check_cost: Dong::ZERO,
            with_money_carried_over: false,
            readings: AbroadReadings::default(),
        }
    }
}

impl LabourAbroadSupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("paper_fees", self.paper_fees)?;
        not_negative("health_check_cost", self.health_check_cost)?;
        for (name, course) in [
            ("orientation", &self.orientation),
            ("vocational", &self.vocational),
            ("language", &self.language),
        ] {
            if let Some(course) = course {
                course.check(name)?;
            }
        }
        Ok(())
    }
}

impl AbroadCourse {
    fn check(&self, name: &str) -> Result<(), FactError> {
        if self.cost.is_negative() {
            return not_negative(&format!("{name}.cost"), self.cost);
        }
        let counts = [
            (
                "days",
                self.days,
                400,
                Text::new("từ 0 đến 400 ngày", "0 to 400 days"),
            ),
            (
                "lodging_months",
                self.lodging_months,
                14,
                Text::new("từ 0 đến 14 tháng", "0 to 14 months"),
            ),
            (
                "kilometres",
                self.kilometres,
                3_000,
                Text::new("từ 0 đến 3.000 km", "0 to 3,000 km"),
            ),
        ];
        for (field, count, most, allowed) in counts {
            if count > most {
                return Err(FactError::out_of_range(
                    &format!("{name}.{field}"),
                    count,
                    allowed,
                ));
            }
        }
        Ok(())
    }
}
