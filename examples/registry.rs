//! A commune's register over two years: who is owed what from which month and by which article, social
//! assistance and merit benefits together; what a late decision and a late decree leave to be paid; what
//! the province's own level and a reform would cost.
//!
//! `cargo run --example registry`
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::error::Error;

use ansinh::facts::{Age, FactError};
use ansinh::law::{Instrument, InstrumentKind};
use ansinh::local_policy::{LocalPolicy, PolicyKind};
use ansinh::merit_benefits::supplement_and_carer::SeverelyInjured;
use ansinh::merit_benefits::war_invalid_allowance::InvalidType;
use ansinh::merit_benefits::{
    SupplementAndCarer, SupplementAndCarerFacts, WarInvalidAllowance, WarInvalidAllowanceFacts,
};
use ansinh::parameter::WrittenValue;
use ansinh::rule::Line;
use ansinh::social_protection::carer_support::Care;
use ansinh::social_protection::household_entitlements::Member;
use ansinh::social_protection::monthly_allowance::{ChildRaised, SupportPerson};
use ansinh::social_protection::social_pension::{Application, PensionClaim};
use ansinh::social_protection::{
    AllowancePeriod, AllowancePeriodFacts, Degree, Household, HouseholdEntitlements,
    HouseholdEntitlementsFacts,
};
use ansinh::{Award as _, Dong, Facts as _, Month, NaiveDate, Rule, Text, When, date};

/// What the register knows of a family.
struct Family {
    name: &'static str,
    members: Vec<Member>,
    /// The rate of the one member who is a war invalid, cared for at home; per cent.
    war_invalid: Option<u8>,
}

fn person(name: &str, born: NaiveDate, tell: impl FnOnce(&mut Member)) -> Member {
    let mut person = Member::ordinary(name);
    person.circumstances.age = Age::Born(born);
    tell(&mut person);
    person
}

fn register() -> [Family; 4] {
    let father = person("Lò Văn Inh", date(1985, 2, 1), |he| {
        he.circumstances.disability = Some(Degree::Severe);
        he.circumstances.certificate_issued = Some(date(2025, 3, 20));
        he.circumstances.decided = Some(date(2025, 11, 6));
    });
    let child = person("Lò Thị An", date(2016, 8, 9), |she| {
        she.circumstances.disability = Some(Degree::ExtremelySevere);
        she.care = Some(Care::OwnHousehold);
    });
    let old = person("Hoàng Thị Páo", date(1950, 5, 10), |she| {
        she.pension_claim = Some(PensionClaim {
            application: Application::Requested(date(2025, 7, 15)),
            decided: Some(date(2025, 9, 5)),
            ..PensionClaim::ordinary()
        });
    });
    let invalid = person("Vàng A Lử", date(1949, 1, 1), |he| {
        he.circumstances.disability = Some(Degree::Severe);
    });
    let mother = person("Giàng Thị Mỷ", date(1994, 4, 1), |she| {
        she.circumstances.household = Household::Poor;
        she.circumstances.single_parent_of = Some(vec![ChildRaised {
            age: Age::Born(date(2020, 1, 5)),
            in_education: false,
            disabled_or_hiv: false,
        }]);
    });
    let grandmother = person("Giàng Thị Sua", date(1946, 3, 3), |she| {
        she.circumstances.household = Household::Poor;
        she.circumstances.support_person = SupportPerson::None;
    });
    let family = |name, members, war_invalid| Family {
        name,
        members,
        war_invalid,
    };
    [
        family(
            "A family with two disabled members",
            vec![father, child],
            None,
        ),
        family("An older woman without a pension", vec![old], None),
        family("A war invalid and his carer", vec![invalid], Some(81)),
        family("A poor household", vec![mother, grandmother], None),
    ]
}

/// What a rule gives one case, line by line.
fn lines<R: Rule>(when: When, facts: &R::Facts) -> Result<Vec<Line>, FactError> {
    let award = R::in_force(when)?.assess(facts)?.award;
    Ok(award.map(|award| award.lines()).unwrap_or_default())
}

impl Family {
    /// What social assistance asks: with a merit allowance, only the higher of the two is paid.
    fn household(&self, when: When) -> Result<HouseholdEntitlementsFacts, FactError> {
        let mut members = self.members.clone();
        for member in &mut members {
            if when.date < date(2025, 7, 1) {
                member.pension_claim = None; // there was none to claim
            }
            if let Some(facts) = self.war_invalid() {
                let merit = WarInvalidAllowance::in_force(when)?.assess(&facts)?.total();
                member.circumstances.competing_allowance = merit;
            }
        }
        Ok(HouseholdEntitlementsFacts {
            members,
            ..HouseholdEntitlementsFacts::ordinary()
        })
    }

    fn war_invalid(&self) -> Option<WarInvalidAllowanceFacts> {
        let invalid_type = InvalidType::A;
        self.war_invalid
            .map(|rate| WarInvalidAllowanceFacts { invalid_type, rate })
    }

    /// Everything owed for a month.
    fn owed(&self, when: When) -> Result<Vec<Line>, FactError> {
        let mut owed = lines::<HouseholdEntitlements>(when, &self.household(when)?)?;
        if let Some(facts) = self.war_invalid() {
            let injured = SeverelyInjured::WarInvalid {
                rate: facts.rate,
                especially_severe: false,
            };
            let added = SupplementAndCarerFacts {
                statuses: vec![injured],
                carer_at_home: true,
            };
            owed.extend(lines::<WarInvalidAllowance>(when, &facts)?);
            owed.extend(lines::<SupplementAndCarer>(when, &added)?);
        }
        Ok(owed)
    }
}

/// Another standard level for the whole of social assistance.
fn policy(kind: PolicyKind, number: &'static str, level: i64) -> LocalPolicy {
    let title = Text::new("Mức chuẩn trợ giúp xã hội", "Social-assistance level");
    LocalPolicy {
        kind,
        rule: HouseholdEntitlements::about().id.into(),
        instrument: Instrument::new(InstrumentKind::Resolution, number, None, title),
        article: None,
        from: date(2026, 1, 1),
        until: None,
        parameters: [("standard_level".into(), WrittenValue::Whole(level))].into(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (first, last): (Month, Month) = ("2025-01".parse()?, "2026-12".parse()?);
    let reviewed: Month = "2026-11".parse()?;
    let families = register();
    for family in &families {
        println!("\n{}", family.name);
        let mut before = None;
        for month in first.through(last) {
            // December lies after the last review of the law.
            let owed = family.owed(When::from(month).assume_unchanged());
            if before.as_ref() != Some(&owed) {
                println!("  from {month}");
                match &owed {
                    Ok(lines) => lines.iter().for_each(|line| println!("    {line}")),
                    Err(error) => println!("    {error}"),
                }
            }
            before = Some(owed);
        }
        // Decree 335/2026/NĐ-CP came in October for the months from July.
        match HouseholdEntitlements::arrears(first, reviewed, |when| family.household(when)) {
            Ok(late) => println!(
                "  arrears: {}",
                Dong::sum(late.iter().map(|month| month.arrears))?
            ),
            Err(error) => println!("  arrears: {error}"),
        }
    }

    // The father's decision came eight months after his certificate.
    let [disabled, _, _, poor] = &families;
    if let Some(father) = disabled.members.first() {
        let facts = AllowancePeriodFacts {
            circumstances: father.circumstances.clone(),
            ..AllowancePeriodFacts::ordinary()
        };
        let settled = AllowancePeriod::in_force(Month::of(date(2025, 12, 1)))?.assess(&facts)?;
        println!("\n{}, settled through 2025-12\n{settled}", father.name);
        if let Some(paid) = settled.award {
            println!("Of it arrears: {}", paid.arrears);
        }
    }

    let province = policy(PolicyKind::Local, "63/2025/NQ-HĐND", 650_000);
    let reform = policy(PolicyKind::Reform, "(draft)", 600_000);
    let when = When::from(reviewed);
    let national = HouseholdEntitlements::in_force(when)?;
    println!("\nThe poor household in {reviewed}");
    for rule in [
        national.clone(),
        province.over(&national, when.date)?,
        reform.over(&national, when.date)?,
    ] {
        let level = &rule.allowance.standard_level;
        let total = rule.assess(&poor.household(when)?)?.total();
        println!("  {} by {}: {total}", level.value, level.citation);
    }
    Ok(())
}
