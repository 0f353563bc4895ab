//! A province's child-protection office at the end of a year: is a commune fit for children, until when
//! does a child's card hold, how does the fund stand, and what may be published of a table of children.
//!
//! `cargo run --example child_protection_office`

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;

use ansinh::child_protection::child_friendly_commune::{Criterion, Measure, Score, Subject};
use ansinh::child_protection::fund::{FundLevels, FundYear};
use ansinh::child_protection::targets::{self, PROGRAMMES};
use ansinh::child_protection::{
    ChildFriendlyCommune, ChildFriendlyCommuneFacts, UnderSixHealthCard, UnderSixHealthCardFacts,
};
use ansinh::number::format_in;
use ansinh::reporting::suppression::{CountTable, SmallBelow};
use ansinh::{Decimal, Dong, Facts as _, Language, Localized as _, Percent, Rule as _, date};

fn main() -> Result<(), Box<dyn Error>> {
    let day = date(2019, 12, 31);
    println!(
        "{}",
        ChildFriendlyCommune::in_force(day)?.explain(&commune())?
    );

    let child = UnderSixHealthCardFacts {
        born: date(2014, 11, 20),
        ..UnderSixHealthCardFacts::ordinary()
    };
    let card = UnderSixHealthCard::in_force(day)?.explain(&child)?;
    println!("{}", card.in_language(Language::Vietnamese));

    let at = |province| FundLevels {
        province: Dong::new(province),
        ..FundLevels::default()
    };
    let fund = FundYear {
        plan: at(2_200_000_000),
        raised: at(1_300_000_000),
        spent: at(300_000_000),
    };
    let reached = fund
        .percent_of_plan()
        .map_or(Decimal::ZERO, Percent::to_decimal);
    println!(
        "Fund: {} % of the plan",
        format_in(reached, 1, Language::English)
    );

    let injuries = targets::find(&PROGRAMMES, "234/QĐ-TTg", "injuries", 2020);
    if let Some(target) = injuries {
        let actual = Decimal::from(612);
        println!("{target}; {actual}: met = {}", target.is_met_by(actual));
    }

    // Children by commune (rows) and group (columns).
    let table = CountTable::new(vec![vec![2, 30, 11], vec![25, 8, 40], vec![9, 17, 0]])?;
    let small = SmallBelow::new(5);
    for row in table.suppressed(small).rows() {
        let cells: Vec<_> = row.iter().map(|cell| format!("{cell:>5}")).collect();
        println!("{}", cells.concat());
    }
    println!("{}", small.in_language(Language::English));
    Ok(())
}

/// A commune of the mountains: 57 points in each criterion, the sixth counted from its figures.
fn commune() -> ChildFriendlyCommuneFacts {
    let help = vec![
        Measure::Rate {
            of: Subject::Helped,
            percent: Percent::new(96, 0),
        },
        Measure::Cases {
            of: Subject::PlannedInTime,
            all: 4,
            dealt_with: 4,
        },
    ];
    let criterion = |number| Criterion {
        number,
        met: true,
        score: if number == 6 {
            Score::Measured(help.clone())
        } else {
            Score::Given(57)
        },
    };
    ChildFriendlyCommuneFacts {
        mountain_or_island: true,
        criteria: (1..=13).map(criterion).collect(),
        ..ChildFriendlyCommuneFacts::ordinary()
    }
}
