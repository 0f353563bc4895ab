//! Worked cases and properties of zones.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Dong, Percent, Rule as _, date};
use ansinh_poverty_programs::area_zone::{
    AreaClass, CommuneOf2025, CriteriaMet, DistrictFigures, DistrictTerrain, Place, district_points,
};
use ansinh_poverty_programs::{AreaZone, AreaZoneFacts, Zone};
use proptest::prelude::*;

#[test]
fn area_zone() {
    support::holds::<AreaZone>(include_str!("cases/area_zone.toml"));
}

/// Decision 2115/QĐ-TTg: poor and near-poor, poor, income in million đồng, communes; then the points of
/// criteria 1 (with the higher band, and by the rate of the poor alone), 2 and 3.
#[test]
fn points_of_a_poor_district() {
    for (listed, poor, income, communes, points) in [
        ("49.9", "39.9", 20_000_001, "59.9", [10, 10, 5, 5]),
        ("50", "39.9", 20_000_000, "60", [20, 10, 10, 10]),
        ("54.9", "40", 15_000_000, "80", [20, 20, 10, 10]),
        ("55", "44.9", 14_999_999, "80.1", [30, 20, 15, 15]),
        ("57", "45", 14_000_000, "100", [30, 30, 15, 15]),
        ("60", "49.9", 16_000_000, "70", [40, 30, 10, 10]),
        ("52", "50", 16_000_000, "70", [40, 40, 10, 10]),
        ("65", "40", 16_000_000, "70", [50, 20, 10, 10]),
        ("60", "55", 16_000_000, "70", [50, 50, 10, 10]),
    ] {
        let [listed, poor, communes] =
            [listed, poor, communes].map(|rate| Percent::from_decimal(rate.parse().unwrap()));
        let near_poor = listed.to_decimal() - poor.to_decimal();
        let mut figures = DistrictFigures {
            poor_rate: poor,
            near_poor_rate: Percent::from_decimal(near_poor),
            income_per_head: Dong::new(income),
            difficult_communes: communes,
            terrain: DistrictTerrain::Other,
            by_poor_rate_alone: false,
        };
        let found = district_points(date(2022, 1, 27), &figures).unwrap();
        figures.by_poor_rate_alone = true;
        let alone = district_points(date(2016, 11, 7), &figures).unwrap();
        let [income, communes] = [found.income.value, found.communes.value];
        let all = [found.poverty.value, alone.poverty.value, income, communes];
        assert_eq!(all, points, "{listed} {poor}");
        assert_eq!(found.terrain.value, 2);
        assert!(district_points(date(2016, 11, 6), &figures).is_err());
    }
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
