use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::series::TrainingCeiling;
use ansinh_core::{Dong, Month, Text};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

/// Whom a voluntary centre's cost is borne for: decree 116/2021/NĐ-CP, article 39(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ExemptGroup {
    /// a: war invalids.
    WarInvalid,
    /// b: exposed to toxic chemicals, working capacity reduced by 81 % or more.
    ToxicChemicals,
    /// c: members of poor households.
    PoorHousehold,
    /// d: lonely older persons without support.
    LonelyOlderPerson,
    /// đ: orphans.
    Orphan,
    /// e: severe or extremely severe disability.
    Disabled,
    /// Clause 3(a): another group that the provincial People's Council named.
    NamedByProvince,
}

/// A month in a compulsory centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CentreMonth {
    /// The yearly bedding, clothes and personal items are issued in this month.
    pub kit_issued: bool,
    /// Holidays in the month, New Year's Day among them, without Tết.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..4"))]
    pub holidays: u32,
    /// Days of Tết (*Tết Nguyên đán*) in the month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10"))]
    pub tet_days: u32,
    /// Days on the diet of the sick.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..33"))]
    pub sick_days: u32,
}

/// A month of a voluntary resident of a public centre. Sums are for each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct VoluntaryMonth {
    /// The yearly clothes and personal items are issued in this month.
    pub kit_issued: bool,
    /// The group for which the cost is borne; null for anybody else.
    #[serde(deserialize_with = "explicit")]
    pub exempt: Option<ExemptGroup>,
    /// The centre's price of rehabilitation and common medicine in the month, đồng.
    pub cost: Dong,
    /// Spent on medicine for detoxification and mental disorder in the month, đồng.
    pub detoxification_medicine: Dong,
}

/// Treatment of somebody in a compulsory centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// What examination and treatment cost each, đồng.
    pub cost: Dong,
    /// Has a health-insurance card.
    pub has_health_insurance: bool,
    /// The stay is suspended, and the person is treated at home.
    pub suspended_at_home: bool,
}

/// For whom a course is held, as it counts for its ceiling: decision 46/2015/QĐ-TTg, article 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Learner {
    /// With a disability.
    Disabled,
    /// Of a poor household of an ethnic minority, or in a specially difficult area.
    PoorMinority,
    /// Of another ethnic minority or poor household, or a merit person.
    Priority,
    /// Of a near-poor household.
    NearPoor,
    /// Another woman or rural worker.
    Other,
}

impl Learner {
    pub(super) const fn ceiling(self) -> TrainingCeiling {
        match self {
            Self::Disabled => TrainingCeiling::Disabled,
            Self::PoorMinority => TrainingCeiling::PoorMinority,
            Self::Priority => TrainingCeiling::Priority,
            Self::NearPoor => TrainingCeiling::NearPoor,
            Self::Other => TrainingCeiling::Other,
        }
    }
}

/// An elementary course, or one under three months, in a compulsory centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// What the course costs each, đồng.
    pub cost: Dong,
    /// The learner's group.
    pub learner: Learner,
    /// Was taught a trade in an earlier compulsory stay.
    pub taught_in_earlier_stay: bool,
}

/// Who is assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Situation {
    /// Residents of a compulsory centre (*cai nghiện bắt buộc*).
    Compulsory(CentreMonth),
    /// Treatment of residents of a compulsory centre who are ill.
    Treatment(Treatment),
    /// A course for residents of a compulsory centre.
    Course(Course),
    /// Voluntary residents of a public centre (*cai nghiện tự nguyện*).
    Voluntary(VoluntaryMonth),
    /// Voluntary rehabilitation at home or in the community.
    HomeOrCommunity {
        /// Stages completed, of those of articles 22 to 24.
        stages_completed: u8,
    },
    /// Who counsels and manages people in rehabilitation for the commune.
    Counsellor,
    /// Who is assigned to help a drug user under management and draws no salary from the budget.
    Helper,
}

/// The facts of a month of rehabilitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RehabilitationAllowanceFacts {
    /// People in the same situation, 1 to 100,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..110_000"))]
    pub persons: u32,
    /// Their situation.
    pub situation: Situation,
}

impl Facts for RehabilitationAllowanceFacts {
    /// One person in a compulsory centre, in a month without holidays, illness or issue of kit.
    fn ordinary() -> Self {
        Self {
            persons: 1,
            situation: Situation::Compulsory(CentreMonth {
                kit_issued: false,
                holidays: 0,
                tet_days: 0,
                sick_days: 0,
            }),
        }
    }
}

impl RehabilitationAllowanceFacts {
    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        if !(1..=100_000).contains(&self.persons) {
            let allowed = Text::new("từ 1 đến 100.000 người", "1 to 100,000 people");
            return Err(FactError::out_of_range("persons", self.persons, allowed));
        }
        match &self.situation {
            Situation::Compulsory(stay) => stay.check(month),
            Situation::Treatment(treatment) => {
                not_negative("situation.treatment.cost", treatment.cost)
            }
            Situation::Course(course) => not_negative("situation.course.cost", course.cost),
            Situation::Voluntary(stay) => stay.check(),
            Situation::HomeOrCommunity { .. } | Situation::Counsellor | Situation::Helper => Ok(()),
        }
    }
}

impl CentreMonth {
    fn check(&self, month: Month) -> Result<(), FactError> {
        let days = month.last_day().day();
        let within = |field: &str, count: u32| {
            let allowed = Text::new(
                "không quá số ngày của tháng",
                "no more than the days of the month",
            );
            (count <= days)
                .then_some(())
                .ok_or_else(|| FactError::out_of_range(field, count, allowed))
        };
        within("situation.compulsory.sick_days", self.sick_days)?;
        within(
            "situation.compulsory.holidays",
            self.holidays.saturating_add(self.tet_days),
        )
    }
}

impl VoluntaryMonth {
    fn check(&self) -> Result<(), FactError> {
        not_negative("situation.voluntary.cost", self.cost)?;
        not_negative(
            "situation.voluntary.detoxification_medicine",
            self.detoxification_medicine,
        )
    }
}
