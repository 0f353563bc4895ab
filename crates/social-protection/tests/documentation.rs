//! The table the crate's documentation opens with says what the rules say.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::Rule;
use ansinh_core::rule::About;
use ansinh_social_protection::REVIEWED_UNTIL;

const DOCUMENTATION: &str = include_str!("../src/lib.rs");

fn rules() -> Vec<(&'static str, About)> {
    macro_rules! about {
        ($($rule:ident)+) => { vec![$((stringify!($rule), <ansinh_social_protection::$rule as Rule>::about())),+] };
    }
    about!(AllowancePeriod CarerSupport DisabilityCouncilCosts DisabilityDegree EmergencyRelief FuneralSupport HealthInsuranceAndEducation HouseholdEntitlements InstitutionStaffing InstitutionalCare LongevityGift MethadoneFee MonthlyAllowance OlderPersonTravelAndVisits PaymentFee ProcedureTimeLimit RehabilitationAllowance SocialPension TraffickingVictimSupport)
}

#[test]
fn each_rule_has_its_row_with_its_first_day() {
    for (name, about) in rules() {
        let row = DOCUMENTATION
            .lines()
            .find(|line| line.starts_with(&format!("//! | [`{name}`] |")))
            .unwrap_or_else(|| panic!("{name} has no row"));
        let from = format!("| {} |", about.covers_from());
        assert!(row.contains(&from), "{from} is not in {row}");
        assert_eq!(about.reviewed_until, REVIEWED_UNTIL, "{name}");
    }
    assert!(DOCUMENTATION.contains(&format!("//! All are reviewed until {REVIEWED_UNTIL}.")));
}

#[test]
fn each_row_has_its_rule() {
    let rows = DOCUMENTATION
        .lines()
        .filter(|line| line.starts_with("//! | [`"))
        .count();
    assert_eq!(rows, rules().len());
}
