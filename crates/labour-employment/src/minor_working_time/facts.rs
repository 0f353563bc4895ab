use ansinh_core::facts::{Age, FactError, Facts};
use ansinh_core::{Decimal, Language, Localized, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::in_force::EIGHTEEN;
use crate::Hours;

/// What a minor does, as far as the lists of the ministry go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum MinorWork {
    /// Listed for the age: light work from 13, or from 15 an occupation open to overtime and night
    /// work.
    Listed,
    /// Arts or sport to which the province's labour agency has agreed.
    ArtsOrSportAgreed,
    /// Arts or sport without that agreement, which is asked for under 13, from 2021.
    ArtsOrSport,
    /// Anything else.
    Other,
}

/// The facts of a minor's day of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MinorWorkingTimeFacts {
    /// The age on the day worked, under 18.
    #[cfg_attr(feature = "proptest", proptest(strategy = "minors()"))]
    pub age: Age,
    /// What is done.
    pub work: MinorWork,
    /// Hours on the day, overtime not counted, 0 to 24.
    pub hours_in_day: Hours,
    /// Hours in the week, the day included and overtime not counted, 0 to 168.
    pub hours_in_week: Hours,
    /// Overtime is worked on the day.
    pub overtime: bool,
    /// Some of the work falls between 22:00 and 6:00.
    pub night: bool,
}

impl Facts for MinorWorkingTimeFacts {
    /// Somebody of 16 in listed work, four hours, the first of the week.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(16),
            work: MinorWork::Listed,
            hours_in_day: Hours::whole(4),
            hours_in_week: Hours::whole(4),
            overtime: false,
            night: false,
        }
    }
}

impl MinorWorkingTimeFacts {
    /// The age on the day, where the facts are possible.
    pub(super) fn check(&self, day: NaiveDate) -> Result<u16, FactError> {
        self.age.check("age", day)?;
        let age = self.age.on(day);
        if age >= EIGHTEEN {
            let allowed = Text::new("dưới 18 tuổi", "under 18 years");
            let given = self.age.in_language(Language::English);
            return Err(FactError::out_of_range("age", given, allowed));
        }
        if self.hours_in_day.to_decimal() > Decimal::from(24) {
            let allowed = Text::new("từ 0 đến 24 giờ", "0 to 24 hours");
            let hours = self.hours_in_day;
            return Err(FactError::out_of_range("hours_in_day", hours, allowed));
        }
        if self.hours_in_week.to_decimal() > Decimal::from(168) {
            let allowed = Text::new("từ 0 đến 168 giờ", "0 to 168 hours");
            let hours = self.hours_in_week;
            return Err(FactError::out_of_range("hours_in_week", hours, allowed));
        }
        if self.hours_in_day > self.hours_in_week {
            let because = Text::new(
                "số giờ trong tuần gồm cả ngày đang xét",
                "the hours of the week include those of the day",
            );
            let hours = self.hours_in_week;
            return Err(FactError::contradiction("hours_in_week", hours, because));
        }
        Ok(age)
    }
}

/// Mostly minors.
#[cfg(feature = "proptest")]
fn minors() -> impl proptest::strategy::Strategy<Value = Age> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![6 => (5_u16..18).prop_map(Age::Years), 1 => any::<Age>()]
}
