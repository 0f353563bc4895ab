//! What a commune tells a poor household with two pupils at the beginning of the year: what it will get,
//! from which programme, and why.
//!
//! `cargo run --example poor_households`

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use ansinh::facts::FactError;
use ansinh::poverty_programs::boarding_pupil_support::Grade;
use ansinh::poverty_programs::household_classification::{DeprivationFound, IncomeFound};
use ansinh::poverty_programs::{
    BoardingPupilSupport, BoardingPupilSupportFacts, DirectSupport, DirectSupportFacts,
    ElectricitySupport, ElectricitySupportFacts, HealthInsurancePremium,
    HealthInsurancePremiumFacts, HouseholdClassification, HouseholdClassificationFacts,
    LunchSupport, LunchSupportFacts, PovertyStatus, SchoolMonths, StudyCostSupport,
    StudyCostSupportFacts,
};
use ansinh::{
    Award as _, Dong, Facts as _, Language, Localized as _, Month, NaiveDate, Rule, date,
};

type Failure = Box<dyn std::error::Error>;

/// A support of the year: what it is worth, as far as the law is established, and the story of it.
struct Support {
    what: &'static str,
    paid: Option<Dong>,
    why: String,
}

/// Asks a rule. What the law leaves open is told as such, and never as nothing.
fn ask<R: Rule>(what: &'static str, on: NaiveDate, facts: &R::Facts) -> Result<Support, Failure> {
    match R::in_force(on)?.explain(facts) {
        Ok(explanation) => Ok(Support {
            what,
            paid: Some(explanation.assessment.total()),
            why: explanation.in_language(Language::Vietnamese).to_string(),
        }),
        Err(open @ FactError::NotEstablished { .. }) => Ok(Support {
            what,
            paid: None,
            why: format!("{}\n", open.in_language(Language::Vietnamese)),
        }),
        Err(wrong) => Err(wrong.into()),
    }
}

/// The list the review puts the household on: 450,000 đồng a person and month, five deprivations.
fn listed() -> Result<PovertyStatus, Failure> {
    let facts = HouseholdClassificationFacts {
        income: IncomeFound::PerPerson(Dong::new(450_000)),
        deprivation: DeprivationFound::Count(5),
        ..HouseholdClassificationFacts::ordinary()
    };
    let review = HouseholdClassification::in_force(date(2017, 1, 1))?.assess(&facts)?;
    let found = review.award.ok_or("a review has a result")?;
    Ok(found.class.status())
}

/// Months of the two semesters that lie in the year: January to May of one school year, September to
/// December of the next.
const SEMESTERS: [(NaiveDate, SchoolMonths); 2] = [
    (
        date(2017, 1, 1),
        SchoolMonths {
            count: 5,
            paid_before: 4,
        },
    ),
    (
        date(2017, 9, 5),
        SchoolMonths {
            count: 4,
            paid_before: 0,
        },
    ),
];

/// A boy at the commune's primary school, and a girl of lower secondary school who rents a room 12 km
/// from home.
fn pupils(household: PovertyStatus) -> Result<Vec<Support>, Failure> {
    let mut year = Vec::new();
    for (on, months) in SEMESTERS {
        let study_costs = StudyCostSupportFacts {
            household,
            months,
            ..StudyCostSupportFacts::ordinary()
        };
        year.push(ask::<StudyCostSupport>(
            "Chi phí học tập, con trai",
            on,
            &study_costs,
        )?);
        year.push(ask::<StudyCostSupport>(
            "Chi phí học tập, con gái",
            on,
            &study_costs,
        )?);
        let boarding = BoardingPupilSupportFacts {
            grade: Grade::LowerSecondary,
            metres_to_school: 12_000,
            household,
            months,
            ..BoardingPupilSupportFacts::ordinary()
        };
        year.push(ask::<BoardingPupilSupport>(
            "Bán trú, con gái",
            on,
            &boarding,
        )?);
    }
    Ok(year)
}

/// The health-insurance cards of the household, whose premium goes to the fund.
const MEMBERS: [&str; 6] = [
    "Thẻ BHYT, ông",
    "Thẻ BHYT, bố",
    "Thẻ BHYT, mẹ",
    "Thẻ BHYT, con gái",
    "Thẻ BHYT, con trai",
    "Thẻ BHYT, con út",
];

/// What the whole household of six draws.
fn household(household: PovertyStatus) -> Result<Vec<Support>, Failure> {
    let mut year = Vec::new();
    let insured = HealthInsurancePremiumFacts {
        household,
        ..HealthInsurancePremiumFacts::ordinary()
    };
    for who in MEMBERS {
        year.push(ask::<HealthInsurancePremium>(
            who,
            date(2017, 1, 1),
            &insured,
        )?);
    }
    let electricity = ElectricitySupportFacts {
        household,
        ..ElectricitySupportFacts::ordinary()
    };
    for quarter in [1, 4, 7, 10] {
        let on = date(2017, quarter, 1);
        year.push(ask::<ElectricitySupport>(
            "Tiền điện, một quý",
            on,
            &electricity,
        )?);
    }
    let direct = DirectSupportFacts {
        zone_iii: 6,
        goods_worth: Dong::new(150_000), // iodised salt and seed
        ..DirectSupportFacts::ordinary()
    };
    year.push(ask::<DirectSupport>(
        "Hỗ trợ trực tiếp",
        date(2017, 1, 1),
        &direct,
    )?);
    let youngest = LunchSupportFacts {
        household,
        ..LunchSupportFacts::ordinary()
    };
    year.push(ask::<LunchSupport>(
        "Ăn trưa, con út",
        date(2017, 9, 5),
        &youngest,
    )?);
    Ok(year)
}

fn main() -> Result<(), Failure> {
    let status = listed()?;
    println!(
        "Hộ Giàng A Chu, xã khu vực III: {}\n",
        status.in_language(Language::Vietnamese)
    );
    let mut year = household(status)?;
    year.extend(pupils(status)?);
    for support in &year {
        let paid = support.paid.map(|paid| paid.to_string());
        let paid = paid.unwrap_or_else(|| "chưa xác lập".into());
        println!("  {:<28}{paid:>16}", support.what);
    }
    let total = Dong::sum(year.iter().filter_map(|support| support.paid))?;
    println!("  {:<28}{:>16}", "Cả năm 2017", total.to_string());

    // The same story stands behind every line; alike ones are told once.
    let mut told: Vec<&str> = Vec::new();
    for Support { what, why, .. } in &year {
        if !told.contains(&why.as_str()) {
            println!("\n{what}\n{why}");
            told.push(why);
        }
    }

    // The list of 2018 finds the household near-poor: a card in January, and in December, when decree
    // 146/2018 no longer names those newly out of poverty.
    println!("Năm 2018 là hộ cận nghèo, mới thoát nghèo:");
    let near_poor = HealthInsurancePremiumFacts {
        household: PovertyStatus::NearPoor,
        left_poverty_on: Some(date(2018, 1, 1)),
        months: 1,
        ..HealthInsurancePremiumFacts::ordinary()
    };
    for month in [date(2018, 1, 1), date(2018, 12, 1)] {
        let card = HealthInsurancePremium::in_force(month)?.assess(&near_poor)?;
        let card = card.award.ok_or("the near-poor are supported")?;
        println!(
            "  thẻ BHYT {}: nhà nước {}, mỗi người tự đóng {}",
            Month::of(month).in_language(Language::Vietnamese),
            card.total(),
            card.person
        );
    }
    Ok(())
}
