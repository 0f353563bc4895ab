//! A commune's register over two years: who is owed what from which month and by which article, social
//! assistance and merit benefits together; what a late decision and a late decree leave to be paid; what
//! the province's own level and a reform would cost.
//!
//! `cargo run --example registry`
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::error::Error;

use ansinh::facts::FactError;
use ansinh::local_policy::{LocalPolicy, PolicyKind};
use ansinh::merit_benefits::{
    SupplementAndCarer, SupplementAndCarerFacts, WarInvalidAllowance, WarInvalidAllowanceFacts,
};
use ansinh::rule::{Arrears, Line};
use ansinh::social_protection::carer_support::Care;
use ansinh::social_protection::household_entitlements::Member;
use ansinh::social_protection::monthly_allowance::{ChildRaised, SupportPerson};
use ansinh::social_protection::social_pension::PensionClaim;
use ansinh::social_protection::{
    AllowancePeriod, AllowancePeriodFacts, Degree, Household, HouseholdEntitlements,
    HouseholdEntitlementsFacts,
};
use ansinh::{Dong, Facts as _, Month, Rule as _, When, date};

/// What the register knows of a family.
struct Family {
    members: Vec<Member>,
    /// What merit benefits ask of the one member who is a war invalid.
    war_invalid: Option<(WarInvalidAllowanceFacts, SupplementAndCarerFacts)>,
}

fn register() -> [Family; 4] {
    let mut father = Member::born("Lò Văn Inh", date(1985, 2, 1));
    father.circumstances.disability = Some(Degree::Severe);
    father.circumstances.certificate_issued = Some(date(2025, 3, 20));
    father.circumstances.decided = Some(date(2025, 11, 6));
    let mut child = Member::born("Lò Thị An", date(2016, 8, 9));
    child.circumstances.disability = Some(Degree::ExtremelySevere);
    child.care = Some(Care::OwnHousehold);

    let mut old = Member::born("Hoàng Thị Páo", date(1950, 5, 10));
    let claim = PensionClaim::requested(date(2025, 7, 15), date(2025, 9, 5));
    old.pension_claim = Some(claim);

    let mut invalid = Member::born("Vàng A Lử", date(1949, 1, 1));
    invalid.circumstances.disability = Some(Degree::Severe);
    let mut of_81 = WarInvalidAllowanceFacts::ordinary();
    of_81.rate = 81;
    let cared_for = SupplementAndCarerFacts::ordinary(); // at home, at 81 %

    let mut mother = Member::born("Giàng Thị Mỷ", date(1994, 4, 1));
    mother.circumstances.household = Household::Poor;
    mother.circumstances.single_parent_of = Some(vec![ChildRaised::born(date(2020, 1, 5))]);
    let mut grandmother = Member::born("Giàng Thị Sua", date(1946, 3, 3));
    grandmother.circumstances.household = Household::Poor;
    grandmother.circumstances.support_person = SupportPerson::None;
    [
        (vec![father, child], None),
        (vec![old], None),
        (vec![invalid], Some((of_81, cared_for))),
        (vec![mother, grandmother], None),
    ]
    .map(|(members, war_invalid)| Family {
        members,
        war_invalid,
    })
}

impl Family {
    /// What social assistance asks: with a merit allowance, only the higher of the two is paid.
    fn household(&self, when: When) -> Result<HouseholdEntitlementsFacts, FactError> {
        let mut members = self.members.clone();
        let pensions_begun = when.date >= date(2025, 7, 1); // there were none to claim before
        for member in &mut members {
            member.pension_claim = member.pension_claim.filter(|_| pensions_begun);
            if let Some((invalid, _)) = &self.war_invalid {
                let merit = WarInvalidAllowance::in_force(when)?.assess(invalid)?;
                member.circumstances.competing_allowance = merit.total();
            }
        }
        Ok(HouseholdEntitlementsFacts::of(members))
    }

    /// Everything owed for a month.
    fn owed(&self, when: When) -> Result<Vec<Line>, FactError> {
        let household = HouseholdEntitlements::in_force(when)?.assess(&self.household(when)?)?;
        let mut owed = household.lines();
        if let Some((invalid, cared_for)) = &self.war_invalid {
            let allowance = WarInvalidAllowance::in_force(when)?.assess(invalid)?;
            let carer = SupplementAndCarer::in_force(when)?.assess(cared_for)?;
            owed.extend(allowance.lines().into_iter().chain(carer.lines()));
        }
        Ok(owed)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (first, last): (Month, Month) = ("2025-01".parse()?, "2026-12".parse()?);
    let reviewed: Month = "2026-11".parse()?;
    let families = register();
    for family in &families {
        let names: Vec<_> = family.members.iter().map(|who| &*who.name).collect();
        println!("\n{}", names.join(", "));
        // December lies after the last review of the law.
        let owed = |month| family.owed(When::from(month).assume_unchanged());
        for (month, owed) in first.changes(last, owed) {
            println!("  from {month}");
            match &owed {
                Ok(lines) => lines.iter().for_each(|line| println!("    {line}")),
                Err(error) => println!("    {error}"),
            }
        }
        // Decree 335/2026/NĐ-CP came in October for the months from July.
        let late = HouseholdEntitlements::arrears(first, reviewed, |when| family.household(when));
        match late.and_then(|late| Ok(Arrears::sum(&late)?)) {
            Ok(arrears) => println!("  arrears: {arrears}"),
            Err(error) => println!("  arrears: {error}"),
        }
    }

    // The father's decision came eight months after his certificate.
    let [Family { members, .. }, _, _, poor] = &families;
    let father = members.first().ok_or("no father")?;
    let facts = AllowancePeriodFacts::of(father.circumstances.clone());
    let settled = AllowancePeriod::in_force(date(2025, 12, 1))?.assess(&facts)?;
    println!("\n{}, settled through 2025-12\n{settled}", father.name);
    let paid = settled.award.ok_or("nothing is payable")?;
    println!("Of it arrears: {}", paid.arrears);

    // Another standard level for the whole of social assistance.
    let when = When::from(reviewed);
    let national = HouseholdEntitlements::in_force(when)?;
    let over = |kind, number, level| {
        LocalPolicy::new::<HouseholdEntitlements>(kind, number, date(2026, 1, 1))
            .with("standard_level", Dong::new(level))
            .over(&national, when.date)
    };
    println!("\nThe poor household in {reviewed}");
    for rule in [
        national.clone(),
        over(PolicyKind::Local, "63/2025/NQ-HĐND", 650_000)?,
        over(PolicyKind::Reform, "(draft)", 600_000)?,
    ] {
        let level = &rule.allowance.standard_level;
        let total = rule.assess(&poor.household(when)?)?.total();
        println!("  {} by {}: {total}", level.value, level.citation);
    }
    Ok(())
}
