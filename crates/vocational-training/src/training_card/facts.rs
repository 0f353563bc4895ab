use ansinh_core::facts::{FactError, Facts, is_default, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use chrono::{Days, Months};
use serde::{Deserialize, Serialize};

use crate::Area;

/// Who holds the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CardHolder {
    /// After military service.
    Soldier,
    /// After service in the police (from 2015-09-01).
    Police,
    /// A young volunteer after a socio-economic programme or project (from 2015-09-01).
    Volunteer,
}

/// The days of the service and of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CardDates {
    /// The service or task was completed.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub completed: NaiveDate,
    /// The need for training was declared, no earlier.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub need_declared: NaiveDate,
    /// The card was issued, no earlier than the service was completed.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub issued: NaiveDate,
    /// The file of enrolment was lodged, between that day and the opening of the course.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub filed: NaiveDate,
}

/// On which day the card must be within its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CardValidity {
    /// When the file of enrolment is lodged: circular 43/2016, article 3(2).
    #[default]
    WhenFiled,
    /// When the course opens.
    WhenOpened,
    /// To the last day of the course.
    ToTheLastDay,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct CardReadings {
    /// On which day the card must be within its year.
    pub validity: CardValidity,
    /// A base salary that rises during the course raises the card, as joint circular 04/2010 had it: it is
    /// worth what it is on the last day.
    pub adjust_mid_course: bool,
}

/// The facts of a card and the elementary course it is used for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TrainingCardFacts {
    /// Who holds the card.
    pub holder: CardHolder,
    /// The days of the service and of the card.
    pub dates: CardDates,
    /// Training was supported by the state budget since the service was completed.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub supported_since: bool,
    /// Days of the calendar from the first of the course to the last, both counted, 1 to 731.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..400"))]
    pub course_days: u32,
    /// The cost of the course; where the learner left, from the opening to that day. Đồng.
    pub cost: Dong,
    /// Days studied in full, 0 to the days of the course.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..150"))]
    pub study_days: u32,
    /// From home to the place of training, whole metres, 0 to 5,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..30_000"))]
    pub distance_m: u32,
    /// With a disability certificate.
    pub disabled: bool,
    /// The commune or village lived in.
    pub area: Area,
    /// Left the course before its end.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub left_early: bool,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: CardReadings,
}

impl Facts for TrainingCardFacts {
    /// A soldier whose service was completed on 2016-01-31, whose need was declared on 2016-11-01 and
    /// whose card was issued, and used for enrolment, on 2016-12-01; a course of 90 days for 9,000,000 đồng, no day studied yet,
    /// at home.
    fn ordinary() -> Self {
        Self {
            holder: CardHolder::Soldier,
            dates: CardDates {
                completed: date(2016, 1, 31),
                need_declared: date(2016, 11, 1),
                issued: date(2016, 12, 1),
                filed: date(2016, 12, 1),
            },
            supported_since: false,
            course_days: 90,
            cost: Dong::new(9_000_000),
            study_days: 0,
            distance_m: 0,
            disabled: false,
            area: Area::Ordinary,
            left_early: false,
            readings: CardReadings::default(),
        }
    }
}

/// The corresponding day so many months later.
pub(super) fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

impl TrainingCardFacts {
    /// The day on which the card must be within its year.
    pub(super) fn used_on(&self, opens: NaiveDate) -> NaiveDate {
        match self.readings.validity {
            CardValidity::WhenFiled => self.dates.filed,
            CardValidity::WhenOpened => opens,
            CardValidity::ToTheLastDay => self.last_day(opens),
        }
    }

    /// The last day of the course.
    pub(super) fn last_day(&self, opens: NaiveDate) -> NaiveDate {
        let after_the_first = Days::new(self.course_days.saturating_sub(1).into());
        let last_day = opens.checked_add_days(after_the_first);
        last_day.unwrap_or(NaiveDate::MAX)
    }

    pub(super) fn check(&self, opens: NaiveDate) -> Result<(), FactError> {
        not_negative("cost", self.cost)?;
        let CardDates {
            completed,
            need_declared,
            issued,
            filed,
        } = self.dates;
        if !(issued..=opens).contains(&filed) {
            let allowed = Text::new(
                "từ ngày cấp thẻ đến ngày khai giảng",
                "between the issue of the card and the opening of the course",
            );
            return Err(FactError::out_of_range("dates.filed", filed, allowed));
        }
        for (field, day) in [
            ("dates.need_declared", need_declared),
            ("dates.issued", issued),
        ] {
            if day < completed {
                let allowed = Text::new(
                    "không trước ngày hoàn thành nghĩa vụ",
                    "no earlier than the service was completed",
                );
                return Err(FactError::out_of_range(field, day, allowed));
            }
        }
        for (field, value, range, allowed) in [
            (
                "course_days",
                self.course_days,
                1..=731,
                Text::new("từ 1 đến 731 ngày", "1 to 731 days"),
            ),
            (
                "study_days",
                self.study_days,
                0..=self.course_days,
                Text::new(
                    "không quá số ngày của khóa học",
                    "no more than the course has days",
                ),
            ),
            (
                "distance_m",
                self.distance_m,
                0..=5_000_000,
                Text::new("từ 0 đến 5.000.000 mét", "0 to 5,000,000 metres"),
            ),
        ] {
            if !range.contains(&value) {
                return Err(FactError::out_of_range(field, value, allowed));
            }
        }
        Ok(())
    }
}

/// Days within a year or so of one another, before a change of the base salary.
#[cfg(feature = "proptest")]
impl proptest::arbitrary::Arbitrary for CardDates {
    type Parameters = ();
    type Strategy = proptest::strategy::BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        use proptest::prelude::Strategy as _;
        let openings = vec![
            date(2013, 1, 1),
            date(2013, 7, 1),
            date(2015, 9, 1),
            date(2016, 5, 1),
            date(2017, 7, 1),
            date(2018, 7, 1),
            date(2019, 7, 1),
            date(2023, 7, 1),
            date(2024, 7, 1),
            date(2025, 12, 31),
        ];
        let days = (0_u64..400, 0_u64..450, 0_u64..400, 0_u64..400);
        (proptest::sample::select(openings), days)
            .prop_map(|(opening, (held, waited, later, used))| {
                let before = |day: NaiveDate, days| day.checked_sub_days(Days::new(days));
                let issued = before(opening, held).unwrap_or_default();
                let completed = before(issued, waited).unwrap_or_default();
                let need = completed.checked_add_days(Days::new(later));
                Self {
                    completed,
                    need_declared: need.unwrap_or_default(),
                    issued,
                    filed: before(opening, used.min(held)).unwrap_or_default(),
                }
            })
            .boxed()
    }
}
