//! The age that a parent or spouse of one of the injured must have reached.

use ansinh_core::facts::FactError;
use ansinh_core::{Month, NaiveDate, Text, date};

use super::ORDINANCE_OF_2020_FROM;
use super::retirement::{Sex, age_until_2021, retirement_day};

/// Decree 31/2013/NĐ-CP counts its benefits from this day.
pub(crate) const BENEFITS_OF_DECREE_31_FROM: NaiveDate = date(2013, 1, 1);

/// A parent or spouse of one of the injured.
pub(crate) struct AgeTest {
    pub(crate) died: NaiveDate,
    pub(crate) born: NaiveDate,
    pub(crate) sex: Sex,
    pub(crate) is_parent: bool,
    /// No age is asked for after a death since 2021-07-01.
    pub(crate) of_any_age: bool,
    pub(crate) counts_from_next_month: bool,
}

impl AgeTest {
    /// The first month of the right.
    pub(crate) fn first_month(&self) -> Result<Month, FactError> {
        let first = self.after_death_and_of_age()?;
        if self.died >= BENEFITS_OF_DECREE_31_FROM || first >= Month::of(ORDINANCE_OF_2020_FROM) {
            return Ok(first);
        }
        if self.reached() > self.died {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "tháng đầu của vợ, chồng đủ tuổi trước 1/7/2021 của người chết trước ngày 1/1/2013",
                    "the first month of a spouse who reached the age before 2021-07-01, after a death before 2013-01-01",
                ),
            });
        }
        // Decree 131/2021, article 125(4)(b).
        Ok(Month::of(ORDINANCE_OF_2020_FROM))
    }

    /// The first month, as far as it matters to a month: since 2021-07 every spouse of age draws,
    /// whether or not one of the earlier months was due.
    pub(super) fn first_month_asked_in(&self, month: Month) -> Result<Month, FactError> {
        let first = self.after_death_and_of_age()?;
        let since_ordinance = Month::of(ORDINANCE_OF_2020_FROM);
        if self.died >= BENEFITS_OF_DECREE_31_FROM || first >= since_ordinance {
            return Ok(first);
        }
        if month < since_ordinance {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước tháng 7/2021, trợ cấp tuất của vợ, chồng người chết trước ngày 1/1/2013",
                    "before 2021-07, the allowance of a spouse of somebody who died before 2013-01-01",
                ),
            });
        }
        Ok(since_ordinance)
    }

    fn after_death_and_of_age(&self) -> Result<Month, FactError> {
        let after_death = Month::of(self.died).next();
        if self.of_any_age && self.has_died_under_ordinance_of_2020() {
            return Ok(after_death);
        }
        let reached = self.reached();
        if self.is_parent {
            self.parents_are_covered(reached)?;
        }
        let counts = if reached > self.died && self.counts_from_next_month {
            Month::of(reached).next()
        } else {
            Month::of(reached)
        };
        Ok(after_death.max(counts))
    }

    /// Decree 131/2021, article 125(4), names spouses alone.
    fn parents_are_covered(&self, reached: NaiveDate) -> Result<(), FactError> {
        let what = if self.has_died_under_ordinance_of_2020() {
            return Ok(());
        } else if reached >= ORDINANCE_OF_2020_FROM {
            Text::new(
                "cha, mẹ đủ tuổi sau ngày 1/7/2021 của người chết trước ngày đó",
                "parents who reach their age after 2021-07-01 where the death was before",
            )
        } else if self.died < BENEFITS_OF_DECREE_31_FROM {
            Text::new(
                "cha, mẹ của người chết trước ngày 1/1/2013",
                "parents of somebody who died before 2013-01-01",
            )
        } else {
            return Ok(());
        };
        Err(FactError::NotEstablished { what })
    }

    fn reached(&self) -> NaiveDate {
        let reached = if self.has_died_under_ordinance_of_2020() {
            retirement_day(self.born, self.sex)
        } else {
            age_until_2021(self.born, self.sex)
        };
        reached.unwrap_or(NaiveDate::MAX)
    }

    fn has_died_under_ordinance_of_2020(&self) -> bool {
        self.died >= ORDINANCE_OF_2020_FROM
    }
}
