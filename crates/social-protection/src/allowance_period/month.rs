//! The circumstances of a month, from those of the decision and what happened since.

use ansinh_core::facts::Age;
use ansinh_core::{Month, NaiveDate, date};

use super::{AllowancePeriodFacts, Change, Event, Suspension};
use crate::MonthlyAllowanceFacts;
use crate::monthly_allowance::{Case, LeftOut};
use crate::social_pension::PaidBy;

/// The last day of decree 136/2013/NĐ-CP.
const BEFORE_DECREE_20: NaiveDate = date(2021, 6, 30);

/// The circumstances by which a month may be paid, in their order.
pub(super) struct Circumstances {
    pub(super) first: Circumstance,
    pub(super) second: Option<Circumstance>,
}

/// Somebody's circumstances at the end of a month; the children stand in those of the decision.
pub(super) struct Circumstance {
    facts: MonthlyAllowanceFacts,
    raises_alone: bool,
    left_out: LeftOut,
}

impl AllowancePeriodFacts {
    /// The circumstances that decide a month: those at its end; failing them, those at the end of
    /// the month before, as a right that was lost in the month is paid to its end.
    pub(super) fn circumstances(&self, month: Month) -> Circumstances {
        let now = self.at(month, month);
        if now.facts.in_institution || now.facts.suspended {
            return Circumstances {
                first: now,
                second: None,
            };
        }
        let mut before = self.at(month.previous(), month);
        before.facts.competing_allowance = now.facts.competing_allowance;
        before.facts.ended = now.facts.ended;
        let (first, second) = if now.facts.readings.change_from_next_month {
            (before, now)
        } else {
            (now, before)
        };
        Circumstances {
            first,
            second: Some(second),
        }
    }

    /// The circumstances at the end of `until`, for payment of `month`.
    fn at(&self, until: Month, month: Month) -> Circumstance {
        let mut now = Circumstance {
            facts: MonthlyAllowanceFacts {
                single_parent_of: None,
                ..self.circumstances
            },
            raises_alone: true,
            left_out: self.not_born_by(until),
        };
        for event in self.events_through(until) {
            now.change(event, month);
        }
        now.facts.suspended = self.suspensions.iter().any(|one| one.stops(month));
        now.facts.drew_child_allowance |= self.draws_until_16() || self.is_student_of_decree_136();
        now
    }

    fn events_through(&self, until: Month) -> impl DoubleEndedIterator<Item = &Event> {
        let events = self.events.iter();
        events.filter(move |event| Month::of(event.on) <= until)
    }

    fn not_born_by(&self, until: Month) -> LeftOut {
        let children = self.circumstances.single_parent_of.iter().flatten();
        let unborn = children
            .enumerate()
            .filter(|(_, child)| matches!(child.age, Age::Born(born) if Month::of(born) > until));
        unborn.fold(LeftOut::default(), |left_out, (place, _)| {
            left_out.and(place)
        })
    }

    /// Is the allowance of a child without support drawn when turning 16 (decree 20/2021/NĐ-CP,
    /// article 5(2))? It is where it was decided earlier, and neither had an institution taken the child
    /// in nor its situation ended.
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
        let earlier = self.events.iter().filter(|event| event.on < sixteenth);
        let mut changes = earlier.clone();
        if changes.any(|event| event.change == Change::SituationEnded) {
            return false;
        }
        let mut stays = earlier;
        let last = stays.rfind(|event| {
            matches!(
                event.change,
                Change::InstitutionEntered | Change::InstitutionLeft
            )
        });
        let in_institution = last.is_some_and(|event| event.change == Change::InstitutionEntered);
        decided < sixteenth && !in_institution
    }

    /// Was the allowance of a student drawn when decree 20/2021/NĐ-CP took effect? Its article 37
    /// moves whoever drew by decree 136/2013/NĐ-CP, which didn't ask for the child's allowance before.
    fn is_student_of_decree_136(&self) -> bool {
        let given = &self.circumstances;
        let decided = given.decided.is_some_and(|day| day <= BEFORE_DECREE_20);
        if !decided || given.age.on(BEFORE_DECREE_20) < 16 {
            return false;
        }
        let mut then = Circumstance {
            facts: MonthlyAllowanceFacts {
                single_parent_of: None,
                ..self.circumstances
            },
            raises_alone: true,
            left_out: LeftOut::default(),
        };
        let month = Month::of(BEFORE_DECREE_20);
        for event in self.events_through(month) {
            then.change(event, month);
        }
        let facts = then.facts;
        facts.child_situation.is_some()
            && facts.in_education
            && facts.ended.is_none()
            && !facts.in_institution
    }

    /// The case of a month: its circumstances, and the children raised.
    pub(super) fn case<'a>(&'a self, circumstance: &'a Circumstance) -> Case<'a> {
        let children = self.circumstances.single_parent_of.as_deref();
        Case {
            facts: &circumstance.facts,
            children: children.filter(|_| circumstance.raises_alone),
            left_out: circumstance.left_out,
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

impl Circumstance {
    /// After `event`, for payment of `month`.
    fn change(&mut self, event: &Event, month: Month) {
        let now = &mut self.facts;
        match event.change {
            Change::HouseholdClassed(household) => now.household = household,
            Change::EducationBegan => now.in_education = true,
            Change::EducationEnded => now.in_education = false,
            Change::SituationEnded => now.child_situation = None,
            Change::ChildNoLongerCounts(place) => self.left_out = self.left_out.and(place.into()),
            Change::NoLongerSingleParent => self.raises_alone = false,
            Change::SupportPersonChanged(support_person) => now.support_person = support_person,
            Change::DegreeDetermined(degree) => now.disability = Some(degree),
            Change::InstitutionEntered => now.in_institution = true,
            // The institution is paid its last month whole.
            Change::InstitutionLeft => now.in_institution = Month::of(event.on) == month,
            Change::OtherAllowance(amount) => now.competing_allowance = amount,
            Change::RightLost | Change::Died => now.ended = now.ended.or(Some(event.on)),
            Change::Moved => {}
        }
    }
}

impl Suspension {
    /// Is this month never paid?
    fn stops(&self, month: Month) -> bool {
        let ended = self.resumed.is_some_and(|resumed| resumed <= month);
        let paid_later = self.paid_later && self.resumed.is_some();
        self.first_month <= month && !ended && !paid_later
    }
}
