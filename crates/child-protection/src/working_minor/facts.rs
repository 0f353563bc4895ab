use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{Language, Localized as _, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::in_force::EIGHTEEN;

/// What a minor does, as far as the lists of the ministry go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum MinorsWork {
    /// Light work that is listed for 13 to under 15; where it lists arts or sport, they are this.
    LightWork,
    /// Arts, physical exercise or sport that does no harm to a child under 13.
    ArtsOrSport,
    /// An occupation listed as open to overtime and night work from 15.
    OpenToOvertime,
    /// Anything else.
    Other,
}

/// The facts of a minor's day of work; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkingMinorFacts {
    /// The age on the day worked, under 18.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::children()")
    )]
    pub age: Age,
    /// What is done.
    pub work: MinorsWork,
    /// The work, or the place, is on a list of what is forbidden (code 45/2019, article 147).
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub forbidden: bool,
    /// The province's labour agency has agreed in writing; asked for under 13, from 2021.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub agency_agreed: bool,
    /// Parents or guardian consent; asked for from 2021.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub parents_consent: bool,
    /// A written contract was made with the legal representative; asked for under 15.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub contract_with_representative: bool,
    /// The hours leave the time of school alone; asked for under 15.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub leaves_school_hours: bool,
    /// Months since the last health check, a month that has begun counted whole: six months to the day are
    /// 6, a day more is 7; null without one. Asked for under 15, from 2021.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(0_u32..9)")
    )]
    pub health_check_months: Option<u32>,
    /// Minutes on the day, overtime not counted, 0 to 1440.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub minutes_in_day: u32,
    /// Minutes in the week, the day included and overtime not counted, 0 to 10080.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_600"))]
    pub minutes_in_week: u32,
    /// Overtime is worked on the day.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub overtime: bool,
    /// Some of the work falls between 22:00 and 6:00.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub night: bool,
}

impl Facts for WorkingMinorFacts {
    /// Somebody of 16 in light work, two hours, the first of the week; consent, contract, school and
    /// health as the law asks.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(16),
            work: MinorsWork::LightWork,
            forbidden: false,
            agency_agreed: true,
            parents_consent: true,
            contract_with_representative: true,
            leaves_school_hours: true,
            health_check_months: Some(0),
            minutes_in_day: 120,
            minutes_in_week: 120,
            overtime: false,
            night: false,
        }
    }
}

impl WorkingMinorFacts {
    /// The age on the day, where the facts are possible.
    pub(super) fn check(&self, day: NaiveDate) -> Result<u16, FactError> {
        self.age.check("age", day)?;
        let age = self.age.on(day);
        if age >= EIGHTEEN {
            let allowed = Text::new("dưới 18 tuổi", "under 18 years");
            let given = self.age.in_language(Language::English);
            return Err(FactError::out_of_range("age", given, allowed));
        }
        if self.minutes_in_day > 1_440 {
            let allowed = Text::new("từ 0 đến 1440 phút", "0 to 1440 minutes");
            let minutes = self.minutes_in_day;
            return Err(FactError::out_of_range("minutes_in_day", minutes, allowed));
        }
        if self.minutes_in_week > 10_080 {
            let allowed = Text::new("từ 0 đến 10080 phút", "0 to 10080 minutes");
            let minutes = self.minutes_in_week;
            return Err(FactError::out_of_range("minutes_in_week", minutes, allowed));
        }
        if self.minutes_in_day > self.minutes_in_week {
            let because = Text::new(
                "thời gian trong tuần gồm cả ngày đang xét",
                "the minutes of the week include those of the day",
            );
            let minutes = self.minutes_in_week;
            return Err(FactError::contradiction(
                "minutes_in_week",
                minutes,
                because,
            ));
        }
        Ok(age)
    }
}
