//! The first month of survivors and martyrs' relatives (decree 131/2021/NĐ-CP, article 125).

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Provision};
use ansinh_core::{Month, NaiveDate, Text};

use super::first::{First, conclusion, recognition};
use super::{PayFromMonth, PayFromMonthFacts, Regime, Survivor};
use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::instruments::{DECREE_131_2021, ORDINANCE_02_2020};
use crate::survivors_allowance::{AgeTest, BENEFITS_OF_DECREE_31_FROM};

const AFTER_DEATH: Text = Text::new("tháng liền kề sau tháng chết", "the month after the death");
const DIED: Text = Text::new("ngày chết", "day of death");

impl PayFromMonth {
    pub(super) fn of_activist(
        &self,
        died: NaiveDate,
        recognised_after_death: Option<NaiveDate>,
        disability_concluded: Option<NaiveDate>,
    ) -> First {
        let clause = DECREE_131_2021.article("125").clause("1");
        if let Some(concluded) = disability_concluded {
            return self.disabled_child(died, concluded, clause.point("b"));
        }
        if let Some(recognised) = recognised_after_death {
            return recognition(recognised, clause.point("c"));
        }
        self.after_death(died, clause.point("a"))
    }

    pub(super) fn of_martyr(
        &self,
        died: NaiveDate,
        disability_concluded: Option<NaiveDate>,
    ) -> First {
        let clause = DECREE_131_2021.article("125").clause("2");
        if let Some(concluded) = disability_concluded {
            return self.disabled_child(died, concluded, clause.point("c"));
        }
        if died < ORDINANCE_OF_2020_FROM {
            return First::since_ordinance((DIED, died), clause.point("b"));
        }
        self.after_death(died, clause.point("a"))
    }

    pub(super) fn of_injured(
        &self,
        died: NaiveDate,
        survivor: Survivor,
        facts: &PayFromMonthFacts,
    ) -> Result<First, FactError> {
        let clause = DECREE_131_2021.article("125").clause("3");
        let (born, sex, is_parent, is_alone) = match survivor {
            Survivor::Parent { born, sex, alone } => (born, sex, true, alone),
            Survivor::Spouse { born, sex } => (born, sex, false, false),
            Survivor::Child => return Ok(self.after_death(died, clause.point("a"))),
            Survivor::DisabledChild { concluded } => {
                return Ok(self.disabled_child(died, concluded, clause));
            }
        };
        let month = AgeTest {
            died,
            born,
            sex,
            is_parent,
            of_any_age: is_alone && facts.readings.lone_parents_of_any_age,
            counts_from_next_month: facts.readings.age_counts_from_next_month,
        }
        .first_month()?;
        Ok(self.by_age(died, month))
    }

    /// From the conclusion, which may come before the death.
    fn disabled_child(&self, died: NaiveDate, concluded: NaiveDate, by: Provision) -> First {
        First {
            month: Month::of(concluded).max(self.month_after(died)),
            citation: self.by_decree_of_decision(by),
            ..conclusion(concluded, by)
        }
    }

    /// A parent or spouse: on time, or when the age is reached.
    fn by_age(&self, died: NaiveDate, month: Month) -> First {
        let article = DECREE_131_2021.article("125");
        let on_time = month == self.month_after(died);
        if died >= ORDINANCE_OF_2020_FROM && on_time {
            return self.after_death(died, article.clause("3").point("a"));
        }
        let since_2021 =
            died < BENEFITS_OF_DECREE_31_FROM && month == Month::of(ORDINANCE_OF_2020_FROM);
        if since_2021 {
            let by = article.clause("4").point("b");
            return First::since_ordinance((DIED, died), by);
        }
        let (how, by) = if on_time {
            (AFTER_DEATH, ORDINANCE_02_2020.article("58").clause("2"))
        } else {
            let how = Text::new("tháng đủ tuổi", "the month the age is reached");
            let late = if died < ORDINANCE_OF_2020_FROM {
                article.clause("4").point("a")
            } else {
                article.clause("3").point("d")
            };
            (how, late)
        };
        First {
            month,
            how,
            event: Some((DIED, died)),
            citation: self.by_decree_of_decision(by),
        }
    }

    fn after_death(&self, died: NaiveDate, by: Provision) -> First {
        First {
            month: self.month_after(died),
            how: AFTER_DEATH,
            event: Some((DIED, died)),
            citation: self.by_decree_of_decision(by),
        }
    }

    fn month_after(&self, died: NaiveDate) -> Month {
        Month::of(died).plus(self.months_after_death.value)
    }

    /// A provision of today, or where it stood when decree 31/2013/NĐ-CP decided.
    fn by_decree_of_decision(&self, today: Provision) -> Citation {
        match self.regime {
            Regime::Decree31Of2013 => self.months_after_death.citation.clone(),
            Regime::Decree131Of2021 => today.published(),
        }
    }
}

/// A survivor's nurture allowance: with the survivors' allowance, or when its conditions are met.
pub(super) fn nurture(
    survivors_decided: NaiveDate,
    survivors_first_month: Month,
    met: NaiveDate,
) -> First {
    let clause = DECREE_131_2021.article("125").clause("5");
    let event = (
        Text::new("ngày đủ điều kiện", "day the conditions are met"),
        met,
    );
    if met <= survivors_decided {
        let how = Text::new(
            "đủ điều kiện khi ban hành quyết định: cùng tháng với trợ cấp tuất",
            "met when the decision was made: with the survivors' allowance",
        );
        return First::with_month(survivors_first_month, how, event, clause.point("a"));
    }
    let how = Text::new("tháng đủ điều kiện", "the month the conditions are met");
    First::of(how, event, clause.point("b"))
}
