//! The circumstances of a month, from those of the decision and what happened since.

use ansinh_core::Month;
use ansinh_core::facts::Age;

use super::{AllowancePeriodFacts, Change, Event, Suspension};
use crate::MonthlyAllowanceFacts;
use crate::monthly_allowance::Case;
use crate::social_pension::PaidBy;

impl AllowancePeriodFacts {
    /// The circumstances that decide a month: those at its end; failing them, those at the end of
    /// the month before, as a right that was lost in the month is paid to its end.
    pub(super) fn circumstances(&self, month: Month) -> Circumstances {
        let now = self.at(month, month);
        let before = MonthlyAllowanceFacts {
            competing_allowance: now.competing_allowance,
            ended: now.ended,
            ..self.at(month.previous(), month)
        };
        if now.in_institution || now.suspended {
            Circumstances {
                first: now,
                second: None,
            }
        } else if now.readings.change_from_next_month {
            Circumstances {
                first: before,
                second: Some(now),
            }
        } else {
            Circumstances {
                first: now,
                second: Some(before),
            }
        }
    }

    /// The circumstances at the end of `until`, for payment of `month`, without the children.
    fn at(&self, until: Month, month: Month) -> MonthlyAllowanceFacts {
        let mut now = MonthlyAllowanceFacts {
            single_parent_of: None,
            ..self.circumstances
        };
        for event in self
            .events
            .iter()
            .filter(|event| Month::of(event.on) <= until)
        {
            match event.change {
                Change::HouseholdClassed(household) => now.household = household,
                Change::EducationBegan => now.in_education = true,
                Change::EducationEnded => now.in_education = false,
                Change::DegreeDetermined(degree) => now.disability = Some(degree),
                Change::InstitutionEntered => now.in_institution = true,
                Change::InstitutionLeft => now.in_institution = false,
                Change::OtherAllowance(amount) => now.competing_allowance = amount,
                Change::RightLost | Change::Died => now.ended = now.ended.or(Some(event.on)),
                Change::Moved => {}
            }
        }
        now.suspended = self.suspensions.iter().any(|one| one.stops(month));
        now.drew_child_allowance |= self.draws_until_16();
        now
    }

    /// Is the allowance of a child without support drawn when turning 16 (decree 20/2021/NĐ-CP,
    /// article 5(2))? It is where it was decided earlier, and no institution had taken the child in.
    fn draws_until_16(&self) -> bool {
        let given = &self.circumstances;
        let (Age::Born(born), Some(decided), Some(_)) =
            (given.age, given.decided, given.child_situation)
        else {
            return false;
        };
        let Some(sixteenth) = born.checked_add_months(chrono::Months::new(16 * 12)) else {
            return false;
        };
        let mut stays = self.events.iter().filter(|event| event.on < sixteenth);
        let last = stays.rfind(|event| {
            matches!(
                event.change,
                Change::InstitutionEntered | Change::InstitutionLeft
            )
        });
        let in_institution = last.is_some_and(|event| event.change == Change::InstitutionEntered);
        decided < sixteenth && !in_institution
    }

    /// The case of a month: its circumstances, and the children raised all the while.
    pub(super) fn case<'a>(&'a self, circumstances: &'a MonthlyAllowanceFacts) -> Case<'a> {
        Case {
            facts: circumstances,
            ..self.circumstances.case()
        }
    }

    /// Which place pays a month: the old one up to the month of a move to another district.
    pub(super) fn paid_by(&self, month: Month) -> PaidBy {
        let mut events = self.events.iter();
        let moves = |event: &Event| event.change == Change::Moved && month <= Month::of(event.on);
        if events.any(moves) {
            PaidBy::OldPlace
        } else {
            PaidBy::Residence
        }
    }
}

/// The circumstances by which a month may be paid, in their order.
pub(super) struct Circumstances {
    pub(super) first: MonthlyAllowanceFacts,
    pub(super) second: Option<MonthlyAllowanceFacts>,
}

impl Suspension {
    /// Is this month never paid?
    fn stops(&self, month: Month) -> bool {
        let ended = self.resumed.is_some_and(|resumed| resumed <= month);
        let paid_later = self.paid_later && self.resumed.is_some();
        self.first_month <= month && !ended && !paid_later
    }
}
