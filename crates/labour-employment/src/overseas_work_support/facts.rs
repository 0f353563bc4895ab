use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// Which scheme the worker chooses, apart from the target programmes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OverseasScheme {
    /// The employment law: decree 61/2015, from 2026 decree 338/2025.
    EmploymentLaw,
    /// Poor districts: decision 71/2009 (to 2020).
    PoorDistricts,
}

/// How the household is classed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum HouseholdClass {
    /// Poor.
    Poor,
    /// Near-poor.
    NearPoor,
    /// None of these.
    Other,
}

/// A tie to merit to the revolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum MeritTie {
    /// None.
    None,
    /// A merit person (*người có công với cách mạng*).
    Person,
    /// A relative of one (*thân nhân*).
    Relative,
}

/// The worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OverseasWorker {
    /// Of an ethnic minority.
    pub ethnic_minority: bool,
    /// How the household is classed.
    pub household: HouseholdClass,
    /// A tie to merit to the revolution.
    pub merit: MeritTie,
    /// Of a household whose farm land was taken; from 2026 entitled to retraining under land law.
    pub land_recovered: bool,
    /// After military or police service, or as a young volunteer (from 2026).
    pub after_service: bool,
    /// With a disability certificate.
    pub disabled: bool,
    /// Lives in a specially difficult area (*địa bàn đặc biệt khó khăn*).
    pub in_difficult_area: bool,
    /// Lives in a poor district (resolution 30a/2008/NQ-CP).
    pub in_poor_district: bool,
}

/// A course and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Its cost on the receipt, đồng.
    pub cost: Dong,
    /// Days of training, 0 to 1,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..300"))]
    pub days: u32,
    /// Months of lodging to be paid, 0 to 40.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..12"))]
    pub lodging_months: u32,
    /// From home to the course, whole kilometres, 0 to 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60"))]
    pub distance_km: u32,
    /// The contract with the host asks for it: a part of the cost is paid, and nothing else.
    pub required_by_host: bool,
}

/// The facts of a worker going abroad. Amounts are đồng on the receipts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OverseasWorkSupportFacts {
    /// Which scheme the worker chooses.
    pub scheme: OverseasScheme,
    /// The worker.
    pub worker: OverseasWorker,
    /// Another policy of the State has supported this already.
    pub supported_before: bool,
    /// Orientation course (*giáo dục định hướng, bồi dưỡng kiến thức cần thiết*); null for none.
    #[serde(deserialize_with = "explicit")]
    pub orientation: Option<Course>,
    /// Vocational course; null for none.
    #[serde(deserialize_with = "explicit")]
    pub vocational: Option<Course>,
    /// Language course; null for none.
    #[serde(deserialize_with = "explicit")]
    pub language: Option<Course>,
    /// Passport, criminal record and visa: fees fixed by law, together.
    pub paper_fees: Dong,
    /// Health check.
    pub health_check: Dong,
}

impl Facts for OverseasWorkSupportFacts {
    /// A worker of an ethnic minority under the employment law, without other ties, no cost yet.
    fn ordinary() -> Self {
        Self {
            scheme: OverseasScheme::EmploymentLaw,
            worker: OverseasWorker {
                ethnic_minority: true,
                household: HouseholdClass::Other,
                merit: MeritTie::None,
                land_recovered: false,
                after_service: false,
                disabled: false,
                in_difficult_area: false,
                in_poor_district: false,
            },
            supported_before: false,
            orientation: None,
            vocational: None,
            language: None,
            paper_fees: Dong::ZERO,
            health_check: Dong::ZERO,
        }
    }
}

impl OverseasWorkSupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("paper_fees", self.paper_fees)?;
        not_negative("health_check", self.health_check)?;
        for (name, course) in [
            ("orientation", &self.orientation),
            ("vocational", &self.vocational),
            ("language", &self.language),
        ] {
            course
                .as_ref()
                .map_or(Ok(()), |course| course.check(name))?;
        }
        let asked_for = self
            .orientation
            .as_ref()
            .filter(|course| course.required_by_host);
        asked_for.map_or(Ok(()), |_| {
            let because = Text::new(
                "phía nước ngoài chỉ yêu cầu đào tạo nghề, ngoại ngữ",
                "hosts ask for vocational and language courses only",
            );
            Err(FactError::contradiction(
                "orientation.required_by_host",
                true,
                because,
            ))
        })
    }
}

impl Course {
    fn check(&self, name: &str) -> Result<(), FactError> {
        if self.cost.is_negative() {
            return not_negative(&format!("{name}.cost"), self.cost);
        }
        for (field, value, most, allowed) in [
            (
                "days",
                self.days,
                1_000,
                Text::new("từ 0 đến 1.000 ngày", "0 to 1,000 days"),
            ),
            (
                "lodging_months",
                self.lodging_months,
                40,
                Text::new("từ 0 đến 40 tháng", "0 to 40 months"),
            ),
            (
                "distance_km",
                self.distance_km,
                10_000,
                Text::new("từ 0 đến 10.000 km", "0 to 10,000 km"),
            ),
        ] {
            if value > most {
                return Err(FactError::out_of_range(
                    &format!("{name}.{field}"),
                    value,
                    allowed,
                ));
            }
        }
        Ok(())
    }
}
