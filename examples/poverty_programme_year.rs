//! A year of a province's poverty programme: the plan by project, communes' shares, what is spent and what
//! is kept at the year's end; and what one household borrows for its house.
//!
//! `cargo run --example poverty_programme_year`

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use ansinh::disbursement::{CapitalKind, CarryOverClass, Ledger, Source, Stage};
use ansinh::poverty_programs::programmes::allocation::{RoundedTo, allocate};
use ansinh::poverty_programs::programmes::{Item, Programme, Progress, YearPlan, close_year};
use ansinh::poverty_programs::{HousingSupport, HousingSupportFacts};
use ansinh::{Coefficient, Dong, Facts as _, Language, Localized as _, Rule as _, date};

type Done = Result<(), Box<dyn std::error::Error>>;

fn main() -> Done {
    let mut lines = plan()?;
    communes()?;
    spend(&mut lines)?;
    house()
}

/// Projects 1 and 2 of 2017, in million đồng, each with a budget line.
fn plan() -> Result<Vec<(u8, Ledger)>, Box<dyn std::error::Error>> {
    let programme = Programme::of(2017).ok_or("no programme")?;
    let item = |project, kind, million: i64| -> Result<Item, ansinh::money::AmountError> {
        let amount = Dong::new(1_000_000).times(million)?;
        Ok(Item {
            project,
            kind,
            amount,
        })
    };
    let plan = YearPlan::new(
        programme,
        vec![
            item(1, CapitalKind::Investment, 43_791)?,
            item(1, CapitalKind::Recurrent, 28_063)?,
            item(2, CapitalKind::Investment, 108_200)?,
            item(2, CapitalKind::Recurrent, 37_133)?,
        ],
    )?;
    println!("{}", programme.name);
    for project in programme.projects {
        let planned = plan.of_project(project.number)?;
        println!(
            "  {}. {}: {}",
            project.number,
            project.name,
            planned.in_billions()
        );
    }
    Ok(plan.open(2017, Source::CentralBudget)?)
}

/// Recurrent money of project 2 for three communes, by the points of the province's resolution.
fn communes() -> Done {
    let points = [125, 80, 55].map(Coefficient::tenths);
    let given = allocate(Dong::new(1_000_000_000), &points, RoundedTo::Dong)?;
    println!("A billion for three communes:");
    for (points, part) in points.iter().zip(given.parts) {
        println!("  {points} points: {part}");
    }
    Ok(())
}

/// Half of every line is spent; the accounts of 2017 close.
fn spend(lines: &mut [(u8, Ledger)]) -> Done {
    for (_, line) in &mut *lines {
        let available = line.available();
        let half = Dong::new(available.to_i64().checked_div(2).unwrap_or_default());
        line.record(Stage::Allocation, available)?;
        line.record(Stage::Release, half)?;
        line.record(Stage::Disbursement, half)?;
    }
    for kind in CapitalKind::ALL {
        let progress = Progress::of(kind, lines.iter().map(|(_, line)| line))?;
        if let Some(rate) = progress.rate() {
            println!("{kind}: {rate} disbursed");
        }
    }
    for (project, line) in lines {
        let end = close_year(line, CarryOverClass::Other, false)?;
        println!(
            "  project {project}, {}: {} carried over, {} lapsed: {} [{}]",
            line.kind(),
            end.carried_over,
            end.lapsed,
            end.reason,
            end.citation
        );
    }
    Ok(())
}

/// A poor household builds for 50 million.
fn house() -> Done {
    let facts = HousingSupportFacts {
        provincial_fund: Dong::new(500_000),
        district_fund: Dong::new(200_000),
        cost: Some(Dong::new(50_000_000)),
        ..HousingSupportFacts::ordinary() // borrows 25 million
    };
    let rule = HousingSupport::in_force(date(2017, 6, 30))?;
    let explanation = rule.explain(&facts)?;
    println!("\n{}", explanation.in_language(Language::Vietnamese));
    let loan = explanation.assessment.award.and_then(|award| award.loan);
    for year in loan.ok_or("no loan")?.schedule()? {
        println!(
            "  year {}: principal {}, interest {}, left {}",
            year.year, year.principal, year.interest, year.left
        );
    }
    Ok(())
}
