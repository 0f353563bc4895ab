//! Elementary programmes: months and hours, grades, theory, timetable.

use ansinh_core::Text;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Decimal, Percent};

use super::{
    ElementaryGrade, Length, TrainingLevel, TrainingLevelFacts, TrainingLevelReason, asked::Asked,
};

/// "Under a school year": months from which it is a year, and from which that is not certain.
const YEAR_MONTHS: u32 = 12;
const UNCERTAIN_MONTHS: u32 = 10;

impl TrainingLevel {
    pub(super) fn elementary<T: Trace<TrainingLevelReason>>(
        &self,
        from: &Cited<u32>,
        facts: &TrainingLevelFacts,
        asked: &mut Asked<'_, T>,
    ) -> Result<(), FactError> {
        let (long_enough, short_enough) = match facts.length {
            Length::Months { months, .. } => (months >= from.value, months < YEAR_MONTHS),
            Length::HalfYears(halves) => (true, halves < 2),
        };
        asked.ask(long_enough, &from.citation, || {
            let months = from.value;
            TrainingLevelReason::TooShort { months }
        });
        asked.ask(short_enough, &from.citation, || {
            TrainingLevelReason::TooLong
        });
        let months = facts.length.months();
        if short_enough && months.is_some_and(|months| months >= UNCERTAIN_MONTHS) {
            asked.trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "khóa học từ 10 đến dưới 12 tháng được coi là dưới một năm học",
                    "a course of 10 to under 12 months is taken for under a school year",
                ),
            });
        }
        if let Some(least) = &self.elementary_hours {
            let (hours, fewest) = (facts.hours, least.value);
            asked.trace.step(&least.citation, |citation| {
                let formula = Text::new("so với số giờ tối thiểu", "against the fewest hours");
                Step::new(
                    Text::new("số giờ thực học", "hours of study"),
                    formula,
                    hours,
                    citation,
                )
                .input(Text::new("tối thiểu", "at least"), fewest)
            });
            asked.ask(hours >= fewest, &least.citation, || {
                let least = fewest;
                TrainingLevelReason::TooFewHours { hours, least }
            });
        }
        if let Some(most) = &self.theory_most {
            asked.ask(is_share(facts, most.value), &most.citation, || {
                TrainingLevelReason::TooMuchTheory { most: most.value }
            });
        }
        self.grade(facts, asked)?;
        self.timetable(facts, asked)
    }

    fn grade<T: Trace<TrainingLevelReason>>(
        &self,
        facts: &TrainingLevelFacts,
        asked: &mut Asked<'_, T>,
    ) -> Result<(), FactError> {
        let Some(grade) = facts.grade else {
            return Ok(());
        };
        let numbers = match grade {
            ElementaryGrade::First => (&self.first_credits, &self.first_modules),
            ElementaryGrade::Second => (&self.second_credits, &self.second_modules),
            ElementaryGrade::Third => (&self.third_credits, &self.third_modules),
        };
        let (Some(least_credits), Some(least_modules)) = numbers else {
            let what = Text::new(
                "trước ngày 2015-12-05, các bậc của trình độ sơ cấp",
                "before 2015-12-05, the grades of elementary training",
            );
            return Err(FactError::NotEstablished { what });
        };
        let (credits, modules) = (facts.credits, facts.modules);
        asked.ask(
            credits >= least_credits.value,
            &least_credits.citation,
            || {
                let least = least_credits.value;
                TrainingLevelReason::TooFewCredits { credits, least }
            },
        );
        asked.ask(
            modules >= least_modules.value,
            &least_modules.citation,
            || {
                let least = least_modules.value;
                TrainingLevelReason::TooFewModules { modules, least }
            },
        );
        Ok(())
    }

    fn timetable<T: Trace<TrainingLevelReason>>(
        &self,
        facts: &TrainingLevelFacts,
        asked: &mut Asked<'_, T>,
    ) -> Result<(), FactError> {
        let Some(table) = facts.timetable else {
            return Ok(());
        };
        for (hours, most) in [
            (table.practice_day, &self.practice_day),
            (table.theory_day, &self.theory_day),
            (table.practice_week, &self.practice_week),
            (table.theory_week, &self.theory_week),
        ] {
            let Some(most) = most else {
                let what = Text::new(
                    "trước ngày 2015-12-05, số giờ học một ngày, một tuần",
                    "before 2015-12-05, the hours of a day and of a week",
                );
                return Err(FactError::NotEstablished { what });
            };
            asked.ask(hours <= most.value, &most.citation, || {
                let most = most.value;
                TrainingLevelReason::TimetableTooFull { hours, most }
            });
        }
        Ok(())
    }
}

/// Is the theory so many per cent of the hours at most?
fn is_share(facts: &TrainingLevelFacts, most: Percent) -> bool {
    let share = Percent::of(
        Decimal::from(facts.theory_hours),
        Decimal::from(facts.hours),
    );
    share.is_none_or(|share| share <= most)
}
