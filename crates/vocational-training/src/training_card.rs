//! The training card (*thẻ đào tạo nghề*) of demobilised soldiers, police and volunteer youth, to the end
//! of 2025: what it is worth, what it pays in which order, what is left to the learner.
//!
//! The day the course opens governs. The card is worth at most 12 base salaries of that day and is used
//! within a year of its issue. It pays the cost of the course first; meals and travel have what is left
//! of it, at the levels of decision 46/2015.
//!
//! Until 2015-08-31 demobilised soldiers alone had a card; what it paid besides the course, and until
//! when the need had to arise, was not read. From 2026 on support is paid directly: see
//! [`TrainingSupport`](crate::TrainingSupport). A course of an order contract signed before 2026 keeps
//! the levels of the contract (decree 338/2025, article 37(4)): it is assessed on 2025-12-31. A card of
//! 2025 first used in 2026 without such a contract is not settled.
//!
//! Intermediate and college programmes are not for the card: their students have loans and reduced
//! tuition (decree 61/2015, article 16(1)). A learner who leaves is paid the course and the meals from
//! the opening to the day of leaving, as stated; what of the travel is not said.
//!
//! The file of enrolment is lodged within the year of the card (circular 43/2016, article 3(2)).
//!
//! **Readings** of [`CardReadings`]: the card must be valid on the opening day, or to the last one; a base
//! salary that rises during the course raises the card.

mod award;
mod facts;
mod pay;
mod reason;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{AfterReview, Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::CardAward;
pub use facts::{CardDates, CardHolder, CardReadings, CardValidity, TrainingCardFacts};
pub use reason::TrainingCardReason;

use crate::funding;
use crate::instruments::learners::{CIRCULAR_43_2016, DECREE_61_2015, JOINT_CIRCULAR_04_2010};
use crate::training_support::{MEALS, TRAVEL, TRAVEL_DIFFICULT, TRAVEL_DIFFICULT_KM, TRAVEL_KM};

const ABOUT: Text = Text::new("Thẻ đào tạo nghề", "Training card");

/// Whether the card is that of decree 61/2015, with the provision of its value.
static CARDS: Timeline<bool> = Timeline::ended(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                JOINT_CIRCULAR_04_2010.article("3").published(),
            ),
            Entry::new(
                date(2015, 9, 1),
                true,
                DECREE_61_2015.article("16").clause("2").published(),
            ),
        ]
    },
    date(2025, 12, 31),
);

/// Meals and travel of cards of decree 61/2015: circular 43/2016 applies to whoever registers from the
/// first day of the decree on (its article 5(2)).
static MEALS_AND_TRAVEL: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::payable_from(
            date(2015, 9, 1),
            date(2017, 2, 12),
            (),
            CIRCULAR_43_2016
                .article("3")
                .clause("1")
                .point("a")
                .published(),
        )]
    },
    crate::REVIEWED_UNTIL,
);

const NEED: Citation = DECREE_61_2015.article("15").clause("1").published();
const NOT_SINCE: Citation = DECREE_61_2015.article("15").clause("2").published();
/// The card for courses opened on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::training_card::CardDates;
/// use ansinh_vocational_training::{TrainingCard, TrainingCardFacts};
///
/// let rule = TrainingCard::in_force(date(2017, 5, 15))?;
/// let facts = TrainingCardFacts {
///     dates: CardDates {
///         completed: date(2017, 1, 20),
///         need_declared: date(2017, 3, 1),
///         issued: date(2017, 3, 10),
///         filed: date(2017, 4, 10),
///     },
///     course_days: 150,
///     cost: Dong::new(13_000_000),
///     study_days: 100,
///     distance_m: 20_000,
///     ..TrainingCardFacts::ordinary()
/// };
/// let award = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(award.learner_pays, Dong::new(1_680_000)); // 16,200,000 − 14,520,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingCard {
    /// The day the course opens.
    pub opens: NaiveDate,
    /// Base salaries a card is worth at most.
    pub salaries: Cited<u32>,
    /// The base salary of the opening day, đồng a month.
    pub base_salary: Cited<Dong>,
    /// Months from the end of the service in which the need arises (from 2015-09-01).
    pub need_months: Option<Cited<u32>>,
    /// Months from its issue in which a card is used.
    pub valid_months: Cited<u32>,
    /// Meals, đồng a day studied (from 2015-09-01).
    pub meals: Option<Cited<Dong>>,
    /// Travel, đồng a course.
    pub travel: Option<Cited<Dong>>,
    /// From so many kilometres on.
    pub travel_km: Option<Cited<u32>>,
    /// Travel of disabled learners and from disadvantaged areas, đồng a course.
    pub travel_difficult: Option<Cited<Dong>>,
    /// For them, from so many kilometres on.
    pub travel_difficult_km: Option<Cited<u32>>,
    /// What to do with days after the last review.
    pub after_review: AfterReview,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TrainingCard {
    salaries: None, "số tháng lương cơ sở", "base salaries";
    base_salary: None, "mức lương cơ sở", "base salary";
    need_months: None, "số tháng để có nhu cầu học", "months in which the need arises";
    valid_months: None, "số tháng thẻ có giá trị", "months in which the card is used";
    meals: None, "tiền ăn một ngày thực học", "meals a day studied";
    travel: None, "tiền đi lại", "travel";
    travel_km: None, "khoảng cách được hỗ trợ đi lại", "distance from which travel is paid";
    travel_difficult: None, "tiền đi lại, người khuyết tật, vùng khó khăn", "travel, disabled learners and disadvantaged areas";
    travel_difficult_km: None, "khoảng cách, người khuyết tật, vùng khó khăn", "distance, disabled learners and disadvantaged areas";
});

impl Rule for TrainingCard {
    type Facts = TrainingCardFacts;
    type Award = CardAward;
    type Reason = TrainingCardReason;

    fn about() -> About {
        let last_day = CARDS.reviewed_until();
        let mut regimes = first_days(&[&CARDS, &BASE_SALARY]);
        regimes.retain(|day| *day <= last_day);
        About {
            id: "vocational-training/training-card",
            title: ABOUT,
            governing_date: Text::new("ngày khai giảng khóa học", "the day the course opens"),
            regimes,
            reviewed_until: last_day,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = CARDS.on(when)?;
        let of_decree_61 = *found.value;
        let with_meals = MEALS_AND_TRAVEL.on(when).is_ok();
        let dong = |level: &Cited<Dong>| with_meals.then(|| level.clone());
        let km = |level: &Cited<u32>| with_meals.then(|| level.clone());
        Ok(Self {
            opens: when.date,
            salaries: Cited::new(12, found.citation.clone()),
            base_salary: BASE_SALARY.on(when)?.cited(),
            need_months: of_decree_61.then(|| Cited::new(12, NEED)),
            valid_months: Cited::new(12, found.citation.clone()),
            meals: dong(&MEALS),
            travel: dong(&TRAVEL),
            travel_km: km(&TRAVEL_KM),
            travel_difficult: dong(&TRAVEL_DIFFICULT),
            travel_difficult_km: km(&TRAVEL_DIFFICULT_KM),
            after_review: when.after_review,
            terms: Terms::new(Funding::on(when, &[&funding::CARDS]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TrainingCardReason>>(
        &self,
        facts: &TrainingCardFacts,
        trace: &mut T,
    ) -> Result<Option<CardAward>, FactError> {
        facts.check(self.opens)?;
        if self.is_refused(facts, trace) {
            return Ok(None);
        }
        self.pay(facts, trace).map(Some)
    }
}

impl TrainingCard {
    /// Tells each condition that is not met. Was there any?
    fn is_refused<T: Trace<TrainingCardReason>>(
        &self,
        facts: &TrainingCardFacts,
        trace: &mut T,
    ) -> bool {
        let mut refused = false;
        let mut ask = |met: bool, citation: &Citation, reason: TrainingCardReason| {
            if !met {
                trace.refuse(citation, || reason);
                refused = true;
            }
        };
        let dates = &facts.dates;
        if let Some(months) = &self.need_months {
            let last_day = facts::months_after(dates.completed, months.value);
            ask(
                dates.need_declared <= last_day,
                &months.citation,
                TrainingCardReason::TooLate { last_day },
            );
            ask(
                !facts.supported_since,
                &NOT_SINCE,
                TrainingCardReason::SupportedSince,
            );
        } else {
            let soldier = facts.holder == CardHolder::Soldier;
            let who = &self.salaries.citation;
            ask(soldier, who, TrainingCardReason::NotASoldier);
        }
        let (issued, used) = (dates.issued, facts.used_on(self.opens));
        let last_day = facts::months_after(issued, self.valid_months.value);
        ask(
            used <= last_day,
            &self.valid_months.citation,
            TrainingCardReason::NotValid { issued, last_day },
        );
        refused
    }
}
