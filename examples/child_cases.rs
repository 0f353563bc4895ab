//! A commune's child-protection officer on a Monday morning: which cases are late, and how many children
//! of the commune are in special circumstances.
//!
//! `cargo run --example child_cases`
//!
//! The list holds running numbers and no names; nothing that is printed tells who a child is.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use ansinh::child_protection::case_management::{CaseDone, CaseEvent, DueBy, Separation};
use ansinh::child_protection::special_circumstances::{
    CareOfChild, CircumstanceCount, Disability, ParentStatus,
};
use ansinh::child_protection::{
    CaseManagement, CaseManagementFacts, ChildId, SpecialCircumstances, SpecialCircumstancesFacts,
};
use ansinh::{Facts as _, Language, Localized as _, NaiveDate, Rule as _, date};

type Done = Result<(), Box<dyn std::error::Error>>;

/// Monday, nine o'clock. A program would ask the clock of its host.
const TODAY: NaiveDate = date(2022, 6, 20);

/// A case on the officer's list: the day its report came in, and what was done.
struct Case {
    child: ChildId,
    received: NaiveDate,
    facts: CaseManagementFacts,
}

fn main() -> Done {
    let list = cases()?;
    println!("Late on {TODAY}:");
    for case in &list {
        print_late(case)?;
    }
    explain_first(&list)?;
    count_children()
}

/// What a case waits for, and which of its steps are late.
fn print_late(case: &Case) -> Done {
    let rule = CaseManagement::in_force(case.received)?;
    let answer = rule.assess(&case.facts)?;
    let schedule = answer.award.ok_or("the procedure doesn't apply")?;
    let number = case.child.number();
    println!("  case {number}: {}", schedule.stage().label());
    for step in schedule.late() {
        let (unit, due) = match step.due {
            DueBy::Hour(moment) => ("hours", moment.to_string()),
            DueBy::Day(day) => ("days", day.to_string()),
            DueBy::NoLimit => continue,
        };
        println!(
            "    {}: due {due}, {unit} late: {} [{}]",
            step.step.label(),
            step.late_by,
            step.citation
        );
    }
    Ok(())
}

/// Every step of the first case with its article, in Vietnamese, for the file.
fn explain_first(list: &[Case]) -> Done {
    let first = list.first().ok_or("an empty list")?;
    let rule = CaseManagement::in_force(first.received)?;
    let told = rule.explain(&first.facts)?;
    println!("\n{}", told.in_language(Language::Vietnamese));
    Ok(())
}

/// The commune's children in special circumstances, each counted once.
fn count_children() -> Done {
    let rule = SpecialCircumstances::in_force(TODAY)?;
    let ordinary = SpecialCircumstancesFacts::ordinary;
    let known = [
        SpecialCircumstancesFacts {
            father: ParentStatus::Dead,
            mother: ParentStatus::Confined,
            care: CareOfChild::Kin,
            disability: Some(Disability::Mild),
            ..ordinary()
        },
        SpecialCircumstancesFacts {
            has_hiv: true,
            ..ordinary()
        },
        ordinary(),
    ];
    let mut found = Vec::new();
    for (number, facts) in (1..).zip(&known) {
        if let Some(groups) = rule.assess(facts)?.award {
            found.push((ChildId::new(number), groups));
        }
    }
    let count = CircumstanceCount::of(found.iter().map(|(child, groups)| (*child, groups)));
    println!(
        "Children in special circumstances: {} of {}, in {} groups together",
        count.children(),
        known.len(),
        count.sum_of_groups()
    );
    Ok(())
}

/// The officer's list.
fn cases() -> Result<Vec<Case>, Box<dyn std::error::Error>> {
    let at = |day: NaiveDate, hour| day.and_hms_opt(hour, 0, 0).ok_or("no such time");
    let assessed = |on| {
        let needs = CaseEvent::NeedsAssessed { plan_needed: true };
        [CaseEvent::InitiallyAssessed, needs].map(|what| CaseDone { what, on })
    };
    let asked_at = at(TODAY, 9)?;
    let ordinary = || CaseManagementFacts {
        asked_at,
        ..CaseManagementFacts::ordinary()
    };
    let (friday, earlier) = (date(2022, 6, 17), date(2022, 6, 8));
    Ok(vec![
        // Needs assessed on Wednesday of the week before last: the plan was due on the 15th.
        Case {
            child: ChildId::new(1),
            received: earlier,
            facts: CaseManagementFacts {
                done: assessed(earlier).to_vec(),
                ..ordinary()
            },
        },
        // Reported on Sunday at eight in the evening; a parent does the harm.
        Case {
            child: ChildId::new(2),
            received: date(2022, 6, 19),
            facts: CaseManagementFacts {
                harmed_by_carer: true,
                received_at: at(TODAY, 20)?.time(),
                ..ordinary()
            },
        },
        // Kept away from the parents on the 1st, for fifteen days with the extension.
        Case {
            child: ChildId::new(3),
            received: date(2022, 6, 1),
            facts: CaseManagementFacts {
                harmed_by_carer: true,
                received_at: at(TODAY, 8)?.time(),
                emergency_measure: Some(at(date(2022, 6, 1), 12)?),
                done: assessed(date(2022, 6, 2)).to_vec(),
                separation: Some(Separation {
                    decided: date(2022, 6, 1),
                    days: 10,
                    extended_by: 5,
                    asked_for_by_competent_body: false,
                    lifted: None,
                    assessed: None,
                }),
                ..ordinary()
            },
        },
        // Everything in time.
        Case {
            child: ChildId::new(4),
            received: friday,
            facts: CaseManagementFacts {
                done: assessed(friday).to_vec(),
                ..ordinary()
            },
        },
    ])
}
