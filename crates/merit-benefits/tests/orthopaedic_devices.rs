//! Devices: worked cases, the whole appendix row by row, and what must hold for each.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, NaiveDate, Rule as _, date};
use ansinh_merit_benefits::orthopaedic_devices::{Device, DeviceHolder};
use ansinh_merit_benefits::{OrthopaedicDevices, OrthopaedicDevicesFacts};
use chrono::Months;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    device: Device,
    years: u32,
    money: i64,
    yearly: i64,
}

impl Row {
    /// Asked for again on the first day after a term.
    fn again(&self, on: NaiveDate) -> OrthopaedicDevicesFacts {
        OrthopaedicDevicesFacts {
            device: self.device,
            last_granted: on.checked_sub_months(Months::new(12 * self.years)),
            ..OrthopaedicDevicesFacts::ordinary()
        }
    }
}

fn table() -> Vec<Row> {
    let table: Table =
        toml::from_str(include_str!("cases/orthopaedic_devices_table.toml")).unwrap();
    table.row
}

/// The first days with the appendix, first by the circular, then by the decree.
const DAYS: [NaiveDate; 3] = [date(2019, 1, 1), date(2022, 1, 1), date(2022, 2, 15)];

#[test]
fn worked_cases_and_every_number_of_the_law() {
    let mut cases =
        support::worked(include_str!("cases/orthopaedic_devices.toml")).run::<OrthopaedicDevices>();
    for on in DAYS {
        cases.extend(table().iter().map(|row| (on, row.again(on))));
    }
    let idle = support::idle::<OrthopaedicDevices>(cases);
    // Who is granted things for daily life is not established before decree 131/2021.
    let unknown = ["daily_living", "daily_living_years"];
    let [circular, decree, _] = DAYS;
    let expected = [circular, decree].map(|on| unknown.map(|name| (on, name)));
    assert_eq!(idle, expected.concat());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<OrthopaedicDevices>();
}

/// Every row but the artificial eye, which has none.
#[test]
fn the_whole_appendix() {
    let rows = table();
    assert_eq!(rows.len() + 1, Device::ALL.len());
    for on in DAYS {
        let rule = OrthopaedicDevices::in_force(on).unwrap();
        for row in &rows {
            let (device, grant) = (row.device, rule.grants.device(row.device).unwrap());
            let expected = (Dong::new(row.money), row.years);
            assert_eq!(
                (grant.money.value, grant.years.value),
                expected,
                "{device:?}"
            );
            let yearly = device.extra().and_then(|extra| rule.grants.extra(extra));
            let yearly = yearly.map_or(Dong::ZERO, |extra| extra.value);
            assert_eq!(yearly, Dong::new(row.yearly), "{device:?}");
        }
        assert_eq!(rule.grants.device(Device::Eye), None);
    }
}

/// Nothing on the last day of a term; the money for the whole next term on the day after.
#[test]
fn once_a_term() {
    let on = date(2025, 7, 1);
    let today = OrthopaedicDevices::in_force(on).unwrap();
    let yesterday = OrthopaedicDevices::in_force(on.pred_opt().unwrap()).unwrap();
    for row in table() {
        let facts = row.again(on);
        let whole_term = row.money + row.yearly * i64::from(row.years);
        assert_eq!(today.assess(&facts).unwrap().total(), Dong::new(whole_term));
        let too_soon = yesterday.assess(&facts).unwrap();
        assert!(!too_soon.is_entitled(), "{:?}: {too_soon}", row.device);
    }
}

proptest! {
    /// Who receives the money does not change it.
    #[test]
    fn relatives_receive_what_the_holder_would(facts: OrthopaedicDevicesFacts) {
        use ansinh_merit_benefits::orthopaedic_devices::DeviceRecipient;
        let rule = OrthopaedicDevices::in_force(date(2024, 3, 1)).unwrap();
        let total = |recipient| {
            let facts = OrthopaedicDevicesFacts { recipient, ..facts.clone() };
            rule.assess(&facts).map(|assessment| assessment.total())
        };
        prop_assert_eq!(
            total(DeviceRecipient::Holder),
            total(DeviceRecipient::RelativesAfterApproval)
        );
    }

    /// Outside points b and c of article 89 there are chairs alone.
    #[test]
    fn most_groups_have_chairs_alone(facts: OrthopaedicDevicesFacts) {
        let rule = OrthopaedicDevices::in_force(date(2024, 3, 1)).unwrap();
        let by_file_or_child = matches!(
            facts.holder,
            DeviceHolder::WarInvalid | DeviceHolder::SickSoldier | DeviceHolder::ToxinChild { .. }
        );
        if let Ok(assessment) = rule.assess(&facts) {
            let chair_or_more = facts.device.is_chair() || by_file_or_child;
            prop_assert!(!assessment.is_entitled() || chair_or_more);
        }
    }
}
