//! The register refuses what cannot be, from Rust and from JSON alike.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{Dong, Month, NaiveDate, Rule as _, date};
use ansinh_social_protection::emergency_relief::{Burial, Cause, Deaths};
use ansinh_social_protection::institutional_care::Admission;
use ansinh_social_protection::register::{
    Decision, DecisionEffect, DisabilityCertificate, Institution, RegisterError,
    RegisteredBeneficiary, RegisteredHousehold, RehabilitationKind, RehabilitationStay,
    ReliefClaim, ReliefEvent, Resident,
};
use ansinh_social_protection::{Degree, EmergencyReliefFacts, Household, HouseholdEntitlements};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn person(number: &str) -> RegisteredBeneficiary {
    RegisteredBeneficiary::new(number, "Giàng Thị Dua", date(2010, 5, 20)).unwrap()
}

fn survives_json<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
    let written = serde_json::to_string(value).unwrap();
    assert_eq!(
        &serde_json::from_str::<T>(&written).unwrap(),
        value,
        "{written}"
    );
}

fn refused(result: Result<impl std::fmt::Debug, RegisterError>, code: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.code(), code, "{error}");
}

#[test]
fn what_cannot_be_is_refused() {
    let before_birth = date(2010, 5, 19);
    refused(
        RegisteredBeneficiary::new(" ", "Dua", before_birth),
        "register-blank",
    );
    refused(person("1").died_on(before_birth), "register-before-birth");
    let certificate = DisabilityCertificate::new(Degree::Severe, before_birth);
    refused(person("1").certified(certificate), "register-before-birth");
    refused(
        Decision::new("", before_birth, DecisionEffect::Grant),
        "register-blank",
    );
    let (from, until) = (
        Month::of(date(2024, 5, 1)),
        Some(Month::of(date(2024, 4, 1))),
    );
    let suspension = DecisionEffect::Suspend { from, until };
    refused(
        Decision::new("3/QĐ", date(2024, 5, 1), suspension),
        "register-ends-early",
    );
    let twice = vec![person("1"), person("1")];
    refused(
        RegisteredHousehold::new(Household::Poor, twice),
        "register-same-person",
    );
    let stay = |from, until| Resident::new(person("1"), Admission::Child, from, until);
    refused(stay(before_birth, None), "register-before-birth");
    refused(
        stay(date(2024, 1, 2), Some(date(2024, 1, 1))),
        "register-ends-early",
    );
    let event = ReliefEvent::new(Cause::Disaster, date(2024, 9, 9), "Lục Yên").unwrap();
    refused(
        ReliefClaim::new(event, EmergencyReliefFacts::ordinary()),
        "register-nothing-claimed",
    );
}

#[test]
fn an_institution_admits_up_to_its_places() {
    let resident = |number| {
        Resident::new(
            person(number),
            Admission::Child,
            date(2024, 1, 5),
            Some(date(2024, 2, 9)),
        )
        .unwrap()
    };
    let mut institution = Institution::new("Trung tâm Công tác xã hội", 2).unwrap();
    institution.admit(resident("1")).unwrap();
    refused(institution.admit(resident("1")), "register-same-person");
    institution.admit(resident("2")).unwrap();
    refused(institution.admit(resident("3")), "register-full");
    assert_eq!(institution.in_month(Month::of(date(2024, 2, 1))).count(), 2);
    assert_eq!(institution.in_month(Month::of(date(2024, 3, 1))).count(), 0);
    survives_json(&institution);
}

#[test]
fn nothing_happens_after_death() {
    let dead = || person("1").died_on(date(2024, 3, 1)).unwrap();
    let later = date(2024, 3, 2);
    refused(
        dead().certified(DisabilityCertificate::new(Degree::Severe, later)),
        "register-after-death",
    );
    let certified = person("1").certified(DisabilityCertificate::new(Degree::Severe, later));
    refused(
        certified.unwrap().died_on(date(2024, 3, 1)),
        "register-after-death",
    );
    refused(
        Resident::new(dead(), Admission::Child, later, None),
        "register-after-death",
    );
    let admitted = date(2024, 1, 5);
    refused(
        Resident::new(dead(), Admission::Child, admitted, Some(later)),
        "register-after-death",
    );
    let rehabilitation =
        |from, until| RehabilitationStay::new(dead(), RehabilitationKind::Compulsory, from, until);
    refused(rehabilitation(later, None), "register-after-death");
    refused(
        rehabilitation(admitted, Some(later)),
        "register-after-death",
    );
    let stay = rehabilitation(admitted, None).unwrap();
    assert!(stay.is_present_on(date(2024, 3, 1)) && !stay.is_present_on(later));
    let until = Month::of(date(2024, 6, 1));
    assert_eq!(stay.months_until(until).count(), 3);
}

#[test]
fn a_ground_of_admission_has_its_ages() {
    let admitted_at = |admission, born| {
        let person = RegisteredBeneficiary::new("1", "Dua", born).unwrap();
        Resident::new(person, admission, date(2024, 5, 20), None)
    };
    let (under_16, of_16) = (date(2008, 5, 21), date(2008, 5, 20));
    admitted_at(Admission::Child, under_16).unwrap();
    refused(
        admitted_at(Admission::Child, of_16),
        "register-admission-age",
    );
    let of_18 = date(2006, 5, 20);
    admitted_at(Admission::SanctionedMinor, of_16).unwrap();
    refused(
        admitted_at(Admission::SanctionedMinor, of_18),
        "register-admission-age",
    );
    admitted_at(Admission::OlderPerson, date(1964, 5, 20)).unwrap();
    refused(
        admitted_at(Admission::OlderPerson, date(1964, 5, 21)),
        "register-admission-age",
    );
    admitted_at(Admission::Disabled, of_18).unwrap();
}

#[test]
fn an_earlier_stay_admitted_afterwards_meets_the_later_ones() {
    let stay = |number, from, until| {
        Resident::new(person(number), Admission::Child, from, Some(until)).unwrap()
    };
    let mut institution = Institution::new("Trung tâm Công tác xã hội", 1).unwrap();
    let (february, march) = (date(2024, 2, 1), date(2024, 3, 9));
    institution.admit(stay("1", february, march)).unwrap();
    let into_february = date(2024, 2, 3);
    refused(
        institution.admit(stay("1", date(2023, 12, 1), into_february)),
        "register-same-person",
    );
    refused(
        institution.admit(stay("2", date(2023, 12, 1), into_february)),
        "register-full",
    );
    // A place is free again within the month.
    institution
        .admit(stay("2", date(2023, 12, 1), date(2024, 1, 31)))
        .unwrap();
    institution
        .admit(stay("1", date(2024, 3, 20), date(2024, 3, 25)))
        .unwrap();
}

#[test]
fn a_claim_has_the_cause_of_its_event() {
    let flood = ReliefEvent::new(Cause::Disaster, date(2024, 9, 9), "Lục Yên").unwrap();
    let killed_by = |cause| EmergencyReliefFacts {
        deaths: vec![Deaths {
            persons: 1,
            cause,
            especially_serious_accident: None,
            burial: Burial::ByHousehold,
        }],
        ..EmergencyReliefFacts::ordinary()
    };
    let claim = ReliefClaim::new(flood.clone(), killed_by(Cause::Disaster)).unwrap();
    assert_eq!(claim.assess().unwrap().total(), Dong::new(25_000_000));
    survives_json(&claim);
    refused(
        ReliefClaim::new(flood, killed_by(Cause::Fire)),
        "register-other-cause",
    );
}

#[test]
fn namesakes_of_one_household_are_told_apart() {
    let members = vec![person("1"), person("2")];
    let household = RegisteredHousehold::new(Household::Poor, members).unwrap();
    let rule = HouseholdEntitlements::in_force(date(2024, 10, 1)).unwrap();
    let assessed = rule.assess(&household.entitlement_facts()).unwrap();
    assert!(!assessed.is_entitled());
}

#[test]
fn json_cannot_bring_in_what_cannot_be() {
    let dead_before_birth = r#"{"number": "1", "name": "Dua", "born": "2010-05-20",
        "certificate": null, "died": "2010-05-19"}"#;
    assert!(serde_json::from_str::<RegisteredBeneficiary>(dead_before_birth).is_err());
    assert!(
        serde_json::from_str::<RegisteredHousehold>(r#"{"class": "poor", "members": []}"#).is_err()
    );
    let unknown =
        r#"{"number": "3", "signed": "2024-01-01", "effect": {"kind": "grant"}, "by": 1}"#;
    assert!(serde_json::from_str::<Decision>(unknown).is_err());
}

#[test]
fn a_suspension_and_an_end_stop_payment() {
    let month = |number| Month::new(2024, number).unwrap();
    let decided = |effect| Decision::new("3/QĐ", date(2024, 5, 2), effect).unwrap();
    let suspended = decided(DecisionEffect::Suspend {
        from: month(6),
        until: Some(month(8)),
    });
    let paid: Vec<u32> = (1..=12)
        .filter(|number| suspended.pays_in(month(*number)))
        .collect();
    assert_eq!(paid, [1, 2, 3, 4, 5, 9, 10, 11, 12]);
    let ended = decided(DecisionEffect::Terminate { last: month(6) });
    assert!(ended.pays_in(month(6)) && !ended.pays_in(month(7)));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    ansinh_core::strategies::any_date()
}

proptest! {
    #[test]
    fn what_stands_in_the_register_survives_json(
        born in any_day(), issued in any_day(), died in any_day(), from in any_day(), until in any_day(),
    ) {
        let certificate = DisabilityCertificate::new(Degree::Severe, issued);
        let person = RegisteredBeneficiary::new("1", "Dua", born).unwrap();
        if let Ok(person) = person.certified(certificate).and_then(|person| person.died_on(died)) {
            survives_json(&person);
            let kind = RehabilitationKind::Voluntary;
            if let Ok(stay) = RehabilitationStay::new(person.clone(), kind, from, Some(until)) {
                survives_json(&stay);
                prop_assert!(stay.is_present_on(from) && stay.is_present_on(until));
            }
            if let Ok(resident) = Resident::new(person, Admission::Disabled, from, Some(until)) {
                survives_json(&resident);
                prop_assert!(resident.facts_in(Month::of(from)).is_some());
                prop_assert!(resident.facts_in(Month::of(until).next()).is_none());
            }
        }
    }
}
