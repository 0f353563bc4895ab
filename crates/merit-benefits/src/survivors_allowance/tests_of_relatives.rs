use ansinh_core::calendar::age_on;
use ansinh_core::facts::FactError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Month, Text};
use chrono::Months;

use super::age_test::AgeTest;
use super::{
    ChildDisability, DeadPerson, DeadStatus, DisabledSince, Reason, Relation, SurvivorsAllowance,
    SurvivorsAllowanceFacts,
};
use crate::monthly_allowance::Remarriage;

/// The first month of a right, or why there is none.
type Right = Result<Month, Reason>;

impl SurvivorsAllowanceFacts {
    pub(super) fn is_remarried(&self) -> bool {
        self.martyrs
            .is_some_and(|tie| tie.remarriage != Remarriage::None)
    }
}

impl SurvivorsAllowance {
    /// The right in this month after one dead person.
    pub(super) fn right_after(
        &self,
        dead: &DeadPerson,
        facts: &SurvivorsAllowanceFacts,
    ) -> Result<Right, FactError> {
        if let DeadStatus::Injured { rate } = dead.status
            && rate < 61
        {
            return Ok(Err(Reason::RateTooLow { rate }));
        }
        let is_injured = matches!(dead.status, DeadStatus::Injured { .. });
        let right = match dead.relation {
            Relation::Other => Err(Reason::NotARelative),
            Relation::Parent if !is_injured => Err(Reason::NotARelative),
            Relation::Spouse if !is_injured => Ok(Month::of(dead.died).next()),
            Relation::Spouse | Relation::Parent => Ok(self.by_age(dead, facts)?),
            Relation::Child => self.child(facts)?.map(|conditions| {
                let after_death = Month::of(dead.died).next();
                conditions.map_or(after_death, |met| met.max(after_death))
            }),
        };
        Ok(right.and_then(|first_month| self.begun(first_month)))
    }

    /// The right of a martyr's child in this month, the martyr's death aside.
    pub(super) fn right_of_martyrs_child(
        &self,
        facts: &SurvivorsAllowanceFacts,
    ) -> Result<Right, FactError> {
        let conditions = self.child(facts)?;
        Ok(conditions.and_then(|met| self.begun(met.unwrap_or(self.month))))
    }

    fn by_age(
        &self,
        dead: &DeadPerson,
        facts: &SurvivorsAllowanceFacts,
    ) -> Result<Month, FactError> {
        let is_parent = dead.relation == Relation::Parent;
        AgeTest {
            died: dead.died,
            born: facts.born,
            sex: facts.sex,
            is_parent,
            of_any_age: is_parent && facts.alone && facts.readings.lone_parents_of_any_age,
            counts_from_next_month: facts.readings.age_counts_from_next_month,
        }
        .first_month_asked_in(self.month)
    }

    fn begun(&self, first_month: Month) -> Right {
        if self.month < first_month {
            Err(Reason::NotYetPayable { first_month })
        } else {
            Ok(first_month)
        }
    }

    /// A child's conditions in this month: the month from which they count, if it is not the death
    /// that decides.
    fn child(
        &self,
        facts: &SurvivorsAllowanceFacts,
    ) -> Result<Result<Option<Month>, Reason>, FactError> {
        let age = age_on(facts.born, self.month.last_day());
        if age < 18 || facts.in_education {
            return Ok(Ok(None));
        }
        if let Some(disability) = facts.disability.as_ref().filter(|one| one.rate >= 61) {
            return self.grown_and_disabled(disability);
        }
        let eighteenth = facts.born.checked_add_months(Months::new(18 * 12));
        if eighteenth.map(Month::of) == Some(self.month) {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trợ cấp tuất của con trong tháng đủ 18 tuổi",
                    "a child's allowance in the month of the 18th birthday",
                ),
            });
        }
        Ok(Err(Reason::GrownChild { age }))
    }

    fn grown_and_disabled(
        &self,
        disability: &ChildDisability,
    ) -> Result<Result<Option<Month>, Reason>, FactError> {
        let limit = self
            .standard_level
            .value
            .scaled(self.income_limit.value, &Rounding::WHOLE_DONG)?;
        let income = disability.monthly_income;
        if disability.since == DisabledSince::Adulthood && income >= limit {
            return Ok(Err(Reason::IncomeTooHigh { income, limit }));
        }
        Ok(Ok(Some(Month::of(disability.concluded))))
    }
}
