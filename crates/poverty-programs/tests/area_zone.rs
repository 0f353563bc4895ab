//! Worked cases and properties of zones.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Percent, Rule as _, date};
use ansinh_poverty_programs::area_zone::{AreaClass, CommuneOf2025, CriteriaMet, Place};
use ansinh_poverty_programs::{AreaZone, AreaZoneFacts, Zone};
use proptest::prelude::*;

#[test]
fn area_zone() {
    support::holds::<AreaZone>(include_str!("cases/area_zone.toml"));
}

fn zone(met: u32, villages: u32) -> Zone {
    let rule = AreaZone::in_force(date(2026, 6, 1)).unwrap();
    let facts = AreaZoneFacts {
        place: Place::CommuneOf2025(CommuneOf2025 {
            criteria: CriteriaMet::Count(met),
            difficult_villages: Percent::new(villages, 1),
        }),
    };
    match rule.assess(&facts).unwrap().award.unwrap().class {
        AreaClass::Commune(zone) => zone,
        AreaClass::DisadvantagedVillage => unreachable!("a commune is no village"),
    }
}

proptest! {
    /// A criterion more, or more disadvantaged villages, never makes a commune better off.
    #[test]
    fn a_criterion_more_never_helps(met in 0_u32..12, villages in 0_u32..=900, more in 0_u32..=100) {
        prop_assert!(zone(met + 1, villages) >= zone(met, villages));
        prop_assert!(zone(met, villages + more) >= zone(met, villages));
    }
}
