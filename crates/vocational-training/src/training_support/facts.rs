use ansinh_core::facts::{Age, FactError, Facts, explicit, is_default, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{Basis, FishingCourse, Service, TrainingReadings};
use crate::{Area, Household};

/// Woman or man: the working age differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// The facts of one learner and one course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TrainingSupportFacts {
    /// Under which policy support is asked for.
    pub basis: Basis,
    /// Woman or man.
    pub sex: Sex,
    /// Age on the day the course opens.
    pub age: Age,
    /// A rural worker (*lao động nông thôn*): resident in a commune, or in a ward while farming or of
    /// a household whose farm land was recovered. Under decree 338: a worker of a rural area, which
    /// that decree does not define.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.8)")
    )]
    pub rural_worker: bool,
    /// With a disability certificate.
    pub disabled: bool,
    /// Of an ethnic minority.
    pub ethnic_minority: bool,
    /// How the household is classed; under the scheme of 1956 near-poor is an income up to 150 % of
    /// the poverty line.
    pub household: Household,
    /// The commune or village lived in.
    pub area: Area,
    /// Draws benefits for merit to the revolution.
    pub merit: bool,
    /// Of a household whose farm or business land was recovered, within the term of that support.
    pub land_recovered: bool,
    /// A woman worker who lost her job and looks for one, as the commune confirms.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub lost_job: bool,
    /// A fisher (*ngư dân*).
    pub fisher: bool,
    /// Days of the calendar from the first of the course to the last, both counted, 1 to 731: a
    /// course that runs into 2016 falls under the later decision.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..400"))]
    pub course_days: u32,
    /// The approved cost of the course, for one learner; under decree 338 the tuition. Đồng.
    pub cost: Dong,
    /// Days studied in full (*ngày thực học*), 0 to 731; under decree 338 the days of the training,
    /// of which it does not say whether they are days of study.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
    pub study_days: u32,
    /// From home to the place of training, whole metres, 0 to 5,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..30_000"))]
    pub distance_m: u32,
    /// The fare of public transport for the course, đồng; asked for by the scheme of 1956 alone.
    pub fare: Dong,
    /// A fisher's course that is paid in full; null for any other.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::fishing::sometimes()")
    )]
    pub fishing: Option<FishingCourse>,
    /// Learns to work for an employer who trains: from 14 years on.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.3)")
    )]
    pub trained_by_employer: bool,
    /// Education and health fit the trade.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.9)")
    )]
    pub fit_for_trade: bool,
    /// The commune confirms a plan of self-employment, or somebody promises a job or to buy the
    /// products.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.9)")
    )]
    pub has_prospect: bool,
    /// Times that training was supported under this policy before, 0 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "rarely()"))]
    pub supported_before: u8,
    /// Times that it was supported under other policies of the State, 0 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "rarely()"))]
    pub supported_elsewhere: u8,
    /// Worked in the trade learnt and lost that job for an objective reason, and the commune decided
    /// that support goes on.
    pub lost_trade_job: bool,
    /// Months in a row at the small or medium enterprise, 0 to 1,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..24"))]
    pub enterprise_months: u32,
    /// The service that was completed; null without one.
    #[serde(deserialize_with = "explicit")]
    pub service: Option<Service>,
    /// Left the course before its end.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub left_early: bool,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: TrainingReadings,
}

impl Facts for TrainingSupportFacts {
    /// A man of 30, a rural worker of none of the groups in an ordinary area, never supported before,
    /// in a course of 90 days for 2,000,000 đồng, 60 days studied, at home: completed, fit, with a
    /// prospect, by group ceilings.
    fn ordinary() -> Self {
        Self {
            basis: Basis::GroupCeilings,
            sex: Sex::Man,
            age: Age::Years(30),
            rural_worker: true,
            disabled: false,
            ethnic_minority: false,
            household: Household::Other,
            area: Area::Ordinary,
            merit: false,
            land_recovered: false,
            lost_job: false,
            fisher: false,
            course_days: 90,
            cost: Dong::new(2_000_000),
            study_days: 60,
            distance_m: 0,
            fare: Dong::ZERO,
            fishing: None,
            trained_by_employer: false,
            fit_for_trade: true,
            has_prospect: true,
            supported_before: 0,
            supported_elsewhere: 0,
            lost_trade_job: false,
            enterprise_months: 0,
            service: None,
            left_early: false,
            readings: TrainingReadings::default(),
        }
    }
}

ansinh_core::columns! {
    /// The facts of the learners of a province, a column each: see [`Bulk`](ansinh_core::bulk::Bulk).
    pub struct TrainingSupportColumns of TrainingSupportFacts {
        basis: Basis,
        sex: Sex,
        age: Age,
        rural_worker: bool,
        disabled: bool,
        ethnic_minority: bool,
        household: Household,
        area: Area,
        merit: bool,
        land_recovered: bool,
        lost_job: bool,
        fisher: bool,
        course_days: u32,
        cost: Dong,
        study_days: u32,
        distance_m: u32,
        fare: Dong,
        fishing: Option<FishingCourse>,
        trained_by_employer: bool,
        fit_for_trade: bool,
        has_prospect: bool,
        supported_before: u8,
        supported_elsewhere: u8,
        lost_trade_job: bool,
        enterprise_months: u32,
        service: Option<Service>,
        left_early: bool,
        readings: TrainingReadings,
    }
}

const MOST_COURSE_DAYS: u32 = 731;
const MOST_METRES: u32 = 5_000_000;
const MOST_MONTHS: u32 = 1_000;
const MOST_SUPPORTS: u8 = 20;

impl TrainingSupportFacts {
    /// Are these facts possible for a course that opens on `day`?
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        self.age.check("age", day)?;
        not_negative("cost", self.cost)?;
        not_negative("fare", self.fare)?;
        let in_range = |field: &str, value: u32, range: std::ops::RangeInclusive<u32>, allowed| {
            if range.contains(&value) {
                return Ok(());
            }
            Err(FactError::out_of_range(field, value, allowed))
        };
        in_range(
            "course_days",
            self.course_days,
            1..=MOST_COURSE_DAYS,
            Text::new("từ 1 đến 731 ngày", "1 to 731 days"),
        )?;
        in_range(
            "study_days",
            self.study_days,
            0..=self.course_days,
            Text::new(
                "không quá số ngày của khóa học",
                "no more than the course has days",
            ),
        )?;
        in_range(
            "distance_m",
            self.distance_m,
            0..=MOST_METRES,
            Text::new("từ 0 đến 5.000.000 mét", "0 to 5,000,000 metres"),
        )?;
        in_range(
            "enterprise_months",
            self.enterprise_months,
            0..=MOST_MONTHS,
            Text::new("từ 0 đến 1.000 tháng", "0 to 1,000 months"),
        )?;
        in_range(
            "readings.days_of_old_meals",
            self.readings.days_of_old_meals,
            0..=self.study_days,
            Text::new(
                "không quá số ngày thực học",
                "no more than the days studied",
            ),
        )?;
        let times = [
            ("supported_before", self.supported_before),
            ("supported_elsewhere", self.supported_elsewhere),
        ];
        let allowed = || Text::new("từ 0 đến 20 lần", "0 to 20 times");
        for (field, value) in times {
            if value > MOST_SUPPORTS {
                return Err(FactError::out_of_range(field, value, allowed()));
            }
        }
        self.check_people()
    }

    fn check_people(&self) -> Result<(), FactError> {
        if let Some(course) = self.fishing {
            course.check()?;
            if !self.fisher {
                let because = Text::new(
                    "chỉ ngư dân học nghề được hỗ trợ toàn bộ",
                    "only fishers learn a trade that is paid in full",
                );
                return Err(FactError::contradiction("fisher", false, because));
            }
        }
        if self.lost_job && self.sex == Sex::Man {
            let because = Text::new(
                "chỉ tính lao động nữ bị mất việc làm",
                "only women workers who lost their job are meant",
            );
            return Err(FactError::contradiction("lost_job", true, because));
        }
        self.service.as_ref().map_or(Ok(()), Service::check)
    }
}

#[cfg(feature = "proptest")]
fn rarely() -> impl proptest::strategy::Strategy<Value = u8> {
    proptest::prop_oneof![4 => proptest::prelude::Just(0), 1 => 0_u8..5]
}
