use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// Why a child needs urgent protection: decree 20/2021/NĐ-CP, articles 16 and 18(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum UrgentGround {
    /// a: both parents are dead or missing, and no relative can care; also after a disaster, a fire or an
    /// epidemic (article 16).
    WithoutParentsOrKin,
    /// b: victim of domestic violence.
    DomesticViolence,
    /// b: victim of sexual or bodily abuse.
    Abuse,
    /// b: victim of trafficking.
    Trafficking,
    /// b: victim of forced labour.
    ForcedLabour,
    /// c: a street child that waits to be taken home or to an institution.
    Street,
    /// d: by decision of the provincial chair, such as an abandoned child.
    ProvincialDecision,
    /// None of these.
    None,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct TemporaryCareReadings {
    /// A month of care is 30 days.
    pub thirty_day_months: bool,
    /// The limit counts from the day after the first one, as the Civil Code counts a period (91/2015/QH13,
    /// article 147), so that a stay may be a day longer.
    pub first_day_not_counted: bool,
    /// All days are paid by the provision of the first one, whatever changes during the stay.
    pub provision_of_the_first_day: bool,
}

/// A child in temporary care; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TemporaryCareFacts {
    /// The age on the first day.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::children()")
    )]
    pub age: Age,
    /// Why the child needs urgent protection.
    pub ground: UrgentGround,
    /// Days spent in the family, the first one included, 1 to 3,660.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..130"))]
    pub days: u32,
    /// Another family has already taken the child in for a time, for the same need.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub in_another_family_before: bool,
    /// The day the list or the application reached the commune chair; null where the time limits of the
    /// decision don't matter.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub filed: Option<NaiveDate>,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112); they matter to the time limits only.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::some_holidays()")
    )]
    pub holidays: Holidays,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: TemporaryCareReadings,
}

/// The longest stay that is no slip of the pen, days.
const MOST_DAYS: u32 = 3_660;

impl Facts for TemporaryCareFacts {
    /// An orphan of ten without kin, thirty days in the first family.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(10),
            ground: UrgentGround::WithoutParentsOrKin,
            days: 30,
            in_another_family_before: false,
            filed: None,
            holidays: Holidays::default(),
            readings: TemporaryCareReadings::default(),
        }
    }
}

impl TemporaryCareFacts {
    /// The age on the first day, where the facts are possible.
    pub(super) fn check(&self, first_day: NaiveDate) -> Result<u16, FactError> {
        self.age.check("age", first_day)?;
        if !(1..=MOST_DAYS).contains(&self.days) {
            let allowed = Text::new("từ 1 đến 3660 ngày", "1 to 3660 days");
            return Err(FactError::out_of_range("days", self.days, allowed));
        }
        Ok(self.age.on(first_day))
    }
}
