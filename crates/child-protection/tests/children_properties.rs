//! What must hold for every child.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

use ansinh_child_protection::alternative_care::{CareRequest, Facility};
use ansinh_child_protection::risk_level::Level;
use ansinh_child_protection::special_circumstances::{CircumstanceCount, Classification};
use ansinh_child_protection::{
    AlternativeCare, AlternativeCareFacts, CaseManagement, CaseManagementFacts, ChildId,
    FosterSupport, FosterSupportFacts, RiskLevel, RiskLevelFacts, SpecialCircumstances,
    SpecialCircumstancesFacts, TemporaryCare, TemporaryCareFacts, WorkingMinor, WorkingMinorFacts,
};
use ansinh_core::explanation::Value;
use ansinh_core::facts::Age;
use ansinh_core::facts::Facts as _;
use ansinh_core::{Award as _, NaiveDate, Rule as _, date};
use chrono::TimeDelta;
use proptest::prelude::*;

const DAYS: [NaiveDate; 3] = [date(2016, 12, 31), date(2017, 6, 30), date(2020, 1, 1)];

fn found(day: NaiveDate, facts: &SpecialCircumstancesFacts) -> Option<Classification> {
    let rule = SpecialCircumstances::in_force(day).unwrap();
    rule.assess(facts).ok().and_then(|answer| answer.award)
}

fn few() -> impl Strategy<Value = Vec<SpecialCircumstancesFacts>> {
    proptest::collection::vec(any::<SpecialCircumstancesFacts>(), 0..12)
}

proptest! {
    #[test]
    fn it_is_the_same_whichever_parent(facts: SpecialCircumstancesFacts, day in 0_usize..3) {
        let turned = SpecialCircumstancesFacts {
            father: facts.mother,
            mother: facts.father,
            ..facts.clone()
        };
        let day = DAYS.into_iter().nth(day).unwrap();
        prop_assert_eq!(found(day, &facts), found(day, &turned));
    }

    #[test]
    fn nobody_of_sixteen_is_in_a_group(facts: SpecialCircumstancesFacts, years in 16_u16..80) {
        let grown = SpecialCircumstancesFacts { age: Age::Years(years), ..facts };
        for day in DAYS {
            prop_assert_eq!(found(day, &grown), None);
        }
    }

    /// However often a child stands on the list, it is one child, and one of each of its groups.
    #[test]
    fn a_child_is_counted_once(all in few(), times in 1_usize..4) {
        let on = DAYS.into_iter().next_back().unwrap();
        let found: Vec<_> = all.iter().filter_map(|facts| found(on, facts)).collect();
        let list = || (0_u64..).map(ChildId::new).zip(&found);
        let once = CircumstanceCount::of(list());
        let often = CircumstanceCount::of((0..times).flat_map(|_| list()));
        prop_assert_eq!(once.children(), found.len());
        prop_assert_eq!(&often, &once);
        let groups: usize = found.iter().map(|child| child.groups().len()).sum();
        prop_assert_eq!(once.sum_of_groups(), groups);
        prop_assert!(once.sum_of_groups() >= once.children());
    }

    /// What is late stays late, and by no less; what is done stays done.
    #[test]
    fn lateness_grows_with_time(facts: CaseManagementFacts, hours in 0_i64..2_000) {
        let rule = CaseManagement::in_force(date(2026, 11, 20)).unwrap();
        let later = CaseManagementFacts {
            asked_at: facts.asked_at + TimeDelta::hours(hours),
            ..facts.clone()
        };
        let schedule = |facts| rule.assess(facts).ok().and_then(|answer| answer.award);
        if let (Some(before), Some(after)) = (schedule(&facts), schedule(&later)) {
            prop_assert_eq!(before.stage(), after.stage());
            for (before, after) in before.steps().iter().zip(after.steps()) {
                prop_assert_eq!((before.step, before.due), (after.step, after.due));
                prop_assert!(before.late_by <= after.late_by);
                prop_assert!(!before.done || before.late_by == after.late_by);
            }
        }
    }

    #[test]
    fn totals_add_up_and_the_officer_prevails(facts: RiskLevelFacts, level: Option<Level>) {
        let rule = RiskLevel::in_force(date(2020, 1, 1)).unwrap();
        let facts = RiskLevelFacts { concluded: level, ..facts };
        if let Some(risk) = rule.assess(&facts).ok().and_then(|answer| answer.award) {
            let items = [facts.harm.len(), facts.capacity.len()];
            let totals = [risk.harm, risk.capacity].map(|part| usize::try_from(part.items()).unwrap());
            prop_assert_eq!(totals, items);
            prop_assert!(level.is_none_or(|level| level == risk.level));
        }
    }

    #[test]
    fn less_work_stays_lawful(facts: WorkingMinorFacts, less in 0_u32..600) {
        let rule = WorkingMinor::in_force(date(2022, 7, 4)).unwrap();
        let lawful = |facts: &WorkingMinorFacts| {
            rule.assess(facts).is_ok_and(|answer| answer.is_entitled())
        };
        let fewer = WorkingMinorFacts {
            minutes_in_day: facts.minutes_in_day.saturating_sub(less),
            overtime: false,
            night: false,
            ..facts.clone()
        };
        prop_assert!(!lawful(&facts) || lawful(&fewer));
    }

    /// Each body's last day comes after the one before it.
    #[test]
    fn a_move_goes_forward(facts: AlternativeCareFacts, provincial: bool) {
        let rule = AlternativeCare::in_force(date(2022, 7, 4)).unwrap();
        let facility = if provincial { Facility::Provincial } else { Facility::Local };
        let facts = AlternativeCareFacts {
            child: Age::Years(5),
            request: CareRequest::FromFacility(facility),
            ..facts
        };
        let moved = rule.assess(&facts).unwrap().award.unwrap();
        let days: Vec<_> = moved
            .lines()
            .into_iter()
            .filter_map(|line| match line.value {
                Value::Date(day) => Some(day),
                _ => None,
            })
            .collect();
        prop_assert_eq!(days.len(), 3);
        prop_assert!(days.is_sorted_by(|a, b| a < b));
        prop_assert!(days.iter().all(|day| facts.holidays.is_working_day(*day)));
    }

    /// The periods are the days paid, none is empty, and a longer stay is paid no less.
    #[test]
    fn the_periods_of_a_stay_add_up(facts: TemporaryCareFacts, first in 0_u64..4_000, more in 0_u32..90) {
        let first_day = date(2015, 1, 1) + chrono::Days::new(first);
        let rule = TemporaryCare::in_force(first_day).unwrap();
        let longer = TemporaryCareFacts { days: facts.days + more, ..facts.clone() };
        let care = |facts| rule.assess(facts).ok().and_then(|answer| answer.award);
        if let Some(care) = care(&facts) {
            let periods = care.periods.as_slice();
            prop_assert_eq!(periods.iter().map(|period| period.days).sum::<u32>(), care.days);
            prop_assert!(periods.iter().all(|period| period.days > 0));
            prop_assert!(care.days <= facts.days && care.last_day <= care.may_last_until);
        }
        if let (Some(short), Some(long)) = (care(&facts), care(&longer)) {
            prop_assert!(short.days <= long.days);
        }
    }

    /// Whoever has carer support cares for a child that has something too.
    #[test]
    fn a_carer_is_supported_for_a_child_of_a_family(facts: FosterSupportFacts) {
        let rule = FosterSupport::in_force(date(2022, 3, 1)).unwrap();
        let answer = rule.assess(&facts);
        if let Some(award) = answer.ok().and_then(|answer| answer.award) {
            prop_assert_eq!(award.carer.is_some(), award.level.is_some());
            let child = u32::from(facts.age.on(date(2022, 2, 28))) < 16;
            prop_assert!(award.carer.is_none() || child);
        }
    }
}

/// Neither what is logged nor what is explained tells which child of a list it is.
#[test]
fn a_childs_number_is_never_printed() {
    let child = ChildId::new(987_654);
    let facts = SpecialCircumstancesFacts {
        has_hiv: true,
        ..SpecialCircumstancesFacts::ordinary()
    };
    let found = found(date(2020, 1, 1), &facts).unwrap();
    let count = CircumstanceCount::of([(child, &found)]);
    let printed = format!("{child:?} {:?} {count:?}", Some((child, &found)));
    assert!(!printed.contains("987654"), "{printed}");
}
