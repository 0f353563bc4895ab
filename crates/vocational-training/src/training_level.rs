//! Whether a programme is of the level it claims (*trình độ đào tạo*): how long it lasts, how much is
//! studied, what is asked of a grade of elementary training, and of training beside work.
//!
//! The day the programme is opened or approved governs.
//!
//! | level | law 74/2014 | vocational training law of 2006 (to 2015-06-30) |
//! |---|---|---|
//! | under three months | under 3 months, no least hours | the same |
//! | elementary | from 3 months to under a school year, 300 hours or more | from 3 months to under a year |
//! | intermediate | 1 to 2 school years | 1 to 2 years after upper, 3 to 4 after lower secondary school |
//! | college | 2 to 3 school years; 1 to 2 after an intermediate diploma of the field | the same |
//!
//! Programmes by modules or credits last until they are accumulated: their years are not asked. The law
//! says "under a school year" and not twelve months: a course of ten to under twelve months is taken for
//! elementary, and the answer says so.
//!
//! The durations of law 124/2025, in force from 2026, could not be read: the answer is "not
//! established", also for vocational upper secondary school (*trung học nghề*).

mod asked;
mod award;
mod elementary;
mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use crate::ProgrammeLevel;
use asked::Asked;
pub use award::LevelFound;
pub use facts::{ElementaryGrade, EntryDiploma, Length, Timetable, TrainingLevelFacts};
pub use reason::TrainingLevelReason;

const ABOUT: Text = Text::new(
    "Trình độ và thời gian của chương trình đào tạo",
    "Level and duration of a programme",
);

/// What the law of a day asks of each level.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_vocational_training::training_level::Length;
/// use ansinh_vocational_training::{TrainingLevel, TrainingLevelFacts};
///
/// let rule = TrainingLevel::in_force(date(2017, 9, 1))?;
/// let facts = TrainingLevelFacts {
///     length: Length::Months { months: 3, odd_days: 15 },
///     hours: 280,
///     ..TrainingLevelFacts::ordinary()
/// };
/// let refused = rule.assess(&facts)?;
/// assert_eq!(refused.refusals[0].reason.to_string(), "280 hours of study, 300 at least");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingLevel {
    /// The day of the programme.
    pub day: NaiveDate,
    /// Months from which a course is elementary (to 2025).
    pub elementary_months: Option<Cited<u32>>,
    /// Hours of study of an elementary programme at least (from 2015-07-01).
    pub elementary_hours: Option<Cited<u32>>,
    /// Intermediate, years at least.
    pub intermediate_least: Option<Cited<u32>>,
    /// Intermediate, years at most.
    pub intermediate_most: Option<Cited<u32>>,
    /// Intermediate after lower secondary school, years at least (to 2015-06-30).
    pub intermediate_lower_least: Option<Cited<u32>>,
    /// The same, years at most.
    pub intermediate_lower_most: Option<Cited<u32>>,
    /// College, years at least.
    pub college_least: Option<Cited<u32>>,
    /// College, years at most.
    pub college_most: Option<Cited<u32>>,
    /// College after an intermediate diploma of the field, years at least.
    pub college_after_least: Option<Cited<u32>>,
    /// The same, years at most.
    pub college_after_most: Option<Cited<u32>>,
    /// Grade I, credits at least (from 2015-12-05).
    pub first_credits: Option<Cited<u32>>,
    /// Grade I, modules at least.
    pub first_modules: Option<Cited<u32>>,
    /// Grade II, credits at least.
    pub second_credits: Option<Cited<u32>>,
    /// Grade II, modules at least.
    pub second_modules: Option<Cited<u32>>,
    /// Grade III, credits at least.
    pub third_credits: Option<Cited<u32>>,
    /// Grade III, modules at least.
    pub third_modules: Option<Cited<u32>>,
    /// Theory, per cent of the hours at most.
    pub theory_most: Option<Cited<Percent>>,
    /// Practice, standard hours a day at most.
    pub practice_day: Option<Cited<u32>>,
    /// Theory, standard hours a day at most.
    pub theory_day: Option<Cited<u32>>,
    /// Practice, standard hours a week at most.
    pub practice_week: Option<Cited<u32>>,
    /// Theory, standard hours a week at most.
    pub theory_week: Option<Cited<u32>>,
    /// Training beside work lasts so many times the regular programme at most (from 2018-02-12).
    pub beside_work_times: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TrainingLevel {
    elementary_months: None, "sơ cấp: từ số tháng", "elementary: from so many months";
    elementary_hours: None, "sơ cấp: số giờ tối thiểu", "elementary: hours at least";
    intermediate_least: None, "trung cấp: số năm tối thiểu", "intermediate: years at least";
    intermediate_most: None, "trung cấp: số năm tối đa", "intermediate: years at most";
    intermediate_lower_least: None, "trung cấp nghề, tốt nghiệp THCS: số năm tối thiểu", "intermediate after lower secondary: years at least";
    intermediate_lower_most: None, "trung cấp nghề, tốt nghiệp THCS: số năm tối đa", "intermediate after lower secondary: years at most";
    college_least: None, "cao đẳng: số năm tối thiểu", "college: years at least";
    college_most: None, "cao đẳng: số năm tối đa", "college: years at most";
    college_after_least: None, "cao đẳng, có bằng trung cấp: số năm tối thiểu", "college after intermediate: years at least";
    college_after_most: None, "cao đẳng, có bằng trung cấp: số năm tối đa", "college after intermediate: years at most";
    first_credits: None, "sơ cấp I: số tín chỉ", "grade I: credits";
    first_modules: None, "sơ cấp I: số mô-đun", "grade I: modules";
    second_credits: None, "sơ cấp II: số tín chỉ", "grade II: credits";
    second_modules: None, "sơ cấp II: số mô-đun", "grade II: modules";
    third_credits: None, "sơ cấp III: số tín chỉ", "grade III: credits";
    third_modules: None, "sơ cấp III: số mô-đun", "grade III: modules";
    theory_most: None, "tỷ lệ lý thuyết tối đa", "share of theory at most";
    practice_day: None, "giờ chuẩn thực hành một ngày", "practice hours a day";
    theory_day: None, "giờ chuẩn lý thuyết một ngày", "theory hours a day";
    practice_week: None, "giờ chuẩn thực hành một tuần", "practice hours a week";
    theory_week: None, "giờ chuẩn lý thuyết một tuần", "theory hours a week";
    beside_work_times: None, "vừa làm vừa học: số lần thời gian chính quy", "beside work: times the regular duration";
});

impl Rule for TrainingLevel {
    type Facts = TrainingLevelFacts;
    type Award = LevelFound;
    type Reason = TrainingLevelReason;

    fn about() -> About {
        About {
            id: "vocational-training/training-level",
            title: ABOUT,
            governing_date: Text::new(
                "ngày mở hoặc phê duyệt chương trình",
                "the day the programme is opened or approved",
            ),
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TrainingLevelReason>>(
        &self,
        facts: &TrainingLevelFacts,
        trace: &mut T,
    ) -> Result<Option<LevelFound>, FactError> {
        facts.check()?;
        let from = self.elementary_months.as_ref().ok_or_else(unread)?;
        let mut asked = Asked {
            trace,
            refused: false,
        };
        self.beside_work(facts, &mut asked)?;
        let by = match facts.level {
            ProgrammeLevel::UnderThreeMonths => {
                asked.under_three_months(facts, from);
                &from.citation
            }
            ProgrammeLevel::Elementary => {
                self.elementary(from, facts, &mut asked)?;
                &from.citation
            }
            ProgrammeLevel::Intermediate | ProgrammeLevel::College => {
                let [least, most] = self.years(facts).ok_or_else(unread)?;
                asked.years(facts, least, most)?;
                &least.citation
            }
        };
        if asked.refused {
            return Ok(None);
        }
        Ok(Some(LevelFound::conclude(facts.level, by, trace)))
    }
}

fn unread() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "thời gian đào tạo theo Luật Giáo dục nghề nghiệp số 124/2025/QH15",
            "the durations of the law on vocational education 124/2025/QH15",
        ),
    }
}

impl TrainingLevel {
    /// The fewest and the most years of a programme after some diploma.
    fn years(&self, facts: &TrainingLevelFacts) -> Option<[&Cited<u32>; 2]> {
        let years = match (facts.level, facts.entry) {
            (ProgrammeLevel::College, EntryDiploma::IntermediateOfField) => {
                [&self.college_after_least, &self.college_after_most]
            }
            (ProgrammeLevel::College, _) => [&self.college_least, &self.college_most],
            (_, EntryDiploma::LowerSecondary) if self.intermediate_lower_least.is_some() => [
                &self.intermediate_lower_least,
                &self.intermediate_lower_most,
            ],
            _ => [&self.intermediate_least, &self.intermediate_most],
        };
        let [Some(least), Some(most)] = years else {
            return None;
        };
        Some([least, most])
    }

    /// By years, training beside work lasts some times the regular programme at most; by modules, until
    /// they are accumulated.
    fn beside_work<T: Trace<TrainingLevelReason>>(
        &self,
        facts: &TrainingLevelFacts,
        asked: &mut Asked<'_, T>,
    ) -> Result<(), FactError> {
        let Some(lasts) = facts.beside_work.filter(|_| !facts.by_modules) else {
            return Ok(());
        };
        let Some(times) = &self.beside_work_times else {
            let what = Text::new(
                "trước ngày 2018-02-12, thời gian đào tạo vừa làm vừa học",
                "before 2018-02-12, how long training beside work lasts",
            );
            return Err(FactError::NotEstablished { what });
        };
        let within = lasts.is_within(times.value, facts.length);
        let within = within.ok_or_else(|| {
            let because = Text::new(
                "cùng đơn vị với thời gian chính quy",
                "stated in the unit of the regular length",
            );
            FactError::contradiction("beside_work", lasts, because)
        })?;
        asked.ask(within, &times.citation, || {
            TrainingLevelReason::TooLongBesideWork { times: times.value }
        });
        Ok(())
    }
}
