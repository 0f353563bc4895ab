//! A village's review: who is poor under the standard of 2016 and under that of 2022, and how the
//! commune's rate moved.
//!
//! `cargo run --example poverty_review`
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use ansinh::facts::{Age, Facts as _};
use ansinh::poverty_programs::deprivation::{Living, Member, SchoolLevel, WaterSource, Work};
use ansinh::poverty_programs::household_classification::{DeprivationFound, IncomeFound};
use ansinh::poverty_programs::poverty_movement::{HouseholdCounts, Review, ReviewFigures};
use ansinh::poverty_programs::{
    Area, HouseholdClassification, HouseholdClassificationFacts, PovertyMovement,
    PovertyMovementFacts, PovertyStandard,
};
use ansinh::{Award, Dong, Language, Localized as _, Rule as _, date};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A couple and their son, who left school; their water is an open pond.
    let reviewed_on = date(2020, 11, 10);
    let parent = |born| Member::ordinary(Age::Born(born));
    let son = Member {
        graduated: Some(SchoolLevel::Primary),
        work: Work::NotSeeking,
        insured: false,
        ..Member::ordinary(Age::Born(date(2004, 6, 1)))
    };
    let family = Living {
        water: WaterSource::Other,
        ..Living::ordinary(
            reviewed_on,
            vec![parent(date(1978, 2, 3)), parent(date(1980, 9, 21)), son],
        )
    };
    let facts = HouseholdClassificationFacts {
        area: Area::Rural,
        income: IncomeFound::TwelveMonths {
            total: Dong::new(32_400_000), // 900,000 a person and month
            members: 3,
        },
        deprivation: DeprivationFound::Living(family),
        ..HouseholdClassificationFacts::ordinary()
    };
    for year in [2021, 2022] {
        let rule = HouseholdClassification::in_force(date(year, 1, 1))?;
        let why = rule.explain(&facts)?;
        println!("{year}:\n{}", why.in_language(Language::English));
    }

    let counted = |households, poor| Review {
        standard: PovertyStandard::Of2016,
        figures: ReviewFigures::Counts(HouseholdCounts {
            households,
            poor,
            near_poor: None,
        }),
    };
    let commune = PovertyMovementFacts {
        opening: Some(counted(1_204, 311)),
        closing: counted(1_221, 262),
        escaped: Some(63),
        ..PovertyMovementFacts::ordinary()
    };
    let moved = PovertyMovement::in_force(date(2020, 12, 31))?.assess(&commune)?;
    for line in moved.award.iter().flat_map(Award::lines) {
        println!("{}", line.in_language(Language::Vietnamese));
    }
    Ok(())
}
