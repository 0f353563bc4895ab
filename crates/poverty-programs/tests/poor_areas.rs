//! Worked cases and properties of direct support, legal aid, forests and production.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule, date};
use ansinh_poverty_programs::{
    DirectSupport, DirectSupportFacts, LegalAidEntitlement, LegalAidNorms,
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

proptest! {
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
