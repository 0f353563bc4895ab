//! Worked cases and properties of direct support, legal aid, forests, production and work abroad.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule, When, date};
use ansinh_poverty_programs::forest_protection_support::ForestWork;
use ansinh_poverty_programs::production_support::ProductionPurpose;
use ansinh_poverty_programs::{
    DirectSupport, DirectSupportFacts, ForestProtectionSupport, ForestProtectionSupportFacts,
    LabourAbroadSupport, LabourAbroadSupportFacts, LegalAidEntitlement, LegalAidNorms,
    ProductionSupport, ProductionSupportFacts,
};
use proptest::prelude::*;
use support::holds;

#[test]
fn direct_support() {
    holds::<DirectSupport>(include_str!("cases/direct_support.toml"));
}

#[test]
fn legal_aid_norms() {
    holds::<LegalAidNorms>(include_str!("cases/legal_aid_norms.toml"));
}

#[test]
fn legal_aid_entitlement() {
    holds::<LegalAidEntitlement>(include_str!("cases/legal_aid_entitlement.toml"));
}

#[test]
fn forest_protection_support() {
    holds::<ForestProtectionSupport>(include_str!("cases/forest_protection_support.toml"));
}

#[test]
fn labour_abroad_support() {
    holds::<LabourAbroadSupport>(include_str!("cases/labour_abroad_support.toml"));
}

/// Money carried over may be spent to the end of 2026 (resolution 257/2025/QH15).
#[test]
fn money_carried_over_ends_with_2026() {
    let facts = LabourAbroadSupportFacts {
        needs_kit: true,
        ethnic_minority: true,
        with_money_carried_over: true,
        ..LabourAbroadSupportFacts::ordinary()
    };
    let paid = |day| {
        let rule = LabourAbroadSupport::in_force(When::on(day).assume_unchanged()).unwrap();
        rule.assess(&facts).map(|found| found.total())
    };
    assert_eq!(paid(date(2026, 12, 31)), Ok(Dong::new(600_000)));
    assert!(paid(date(2027, 1, 1)).is_err());
}

#[test]
fn production_support() {
    holds::<ProductionSupport>(include_str!("cases/production_support.toml"));
}

proptest! {
    /// Money carried over pays what circular 55/2023 paid on its last day.
    #[test]
    fn money_carried_over_pays_as_before(facts: LabourAbroadSupportFacts) {
        let facts = LabourAbroadSupportFacts { with_money_carried_over: true, ..facts };
        let on = |day| LabourAbroadSupport::in_force(day).unwrap().assess(&facts);
        match (on(date(2026, 5, 30)), on(date(2026, 5, 31))) {
            (Ok(before), Ok(after)) => prop_assert_eq!(before.award, after.award),
            (before, after) => prop_assert!(before.is_err() && after.is_err()),
        }
    }

    /// The ceiling of a loan binds exactly at it, and what is due at the harvest is principal and interest.
    #[test]
    fn the_ceiling_binds_at_fifteen_million_a_hectare(hectares in 1_u32..20, beyond in -2_i64..=2) {
        let facts = ProductionSupportFacts {
            purpose: ProductionPurpose::PlantingForest { square_metres: hectares * 10_000 },
            requested: Dong::new(i64::from(hectares) * 15_000_000 + beyond),
            ..ProductionSupportFacts::ordinary()
        };
        let rule = ProductionSupport::in_force(date(2017, 6, 1)).unwrap();
        let answer = rule.assess(&facts).unwrap();
        prop_assert_eq!(answer.is_entitled(), beyond <= 0);
        if let Some(loan) = answer.award {
            prop_assert!(loan.due_at_harvest.unwrap() >= loan.amount);
        }
    }

    /// The years of enrichment planting add up to the six.
    #[test]
    fn years_of_enrichment_add_up(metres in 1_u32..100_000, split in 1_u8..=5) {
        let paid = |from_year, through_year| {
            let facts = ForestProtectionSupportFacts {
                work: ForestWork::Enrichment { from_year, through_year },
                square_metres: metres * 100,
                ..ForestProtectionSupportFacts::ordinary()
            };
            let rule = ForestProtectionSupport::in_force(date(2016, 6, 1)).unwrap();
            rule.assess(&facts).unwrap().total()
        };
        let parts = paid(1, split).plus(paid(split + 1, 6)).unwrap();
        prop_assert_eq!(parts, paid(1, 6));
    }

    /// Goods and cash together are never less than the norm, and no more than it while the goods are not.
    #[test]
    fn goods_and_cash_make_the_norm(zone_ii in 0_u32..50, zone_iii in 1_u32..50, goods in 0_i64..12_000_000) {
        let facts = DirectSupportFacts {
            zone_ii,
            zone_iii,
            goods_worth: Dong::new(goods),
            ..DirectSupportFacts::ordinary()
        };
        let rule = DirectSupport::in_force(date(2017, 6, 1)).unwrap();
        let given = rule.assess(&facts).unwrap().award.unwrap();
        let both = given.goods.plus(given.cash).unwrap();
        prop_assert_eq!(both, given.norm.value.max(given.goods));
    }
}
