//! Resolution 30a/2008 and decree 75/2015.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};

use super::{ABOUT, ForestProtectionSupport};
use crate::instruments::support::{DECREE_58_2024, DECREE_75_2015, RESOLUTION_30A_2008};
use crate::{REVIEWED_UNTIL, funding};

/// Which instrument pays for forests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regime {
    PoorDistricts,
    Decree75,
    NotEstablished,
}

pub(super) static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2008, 12, 27),
                Regime::PoorDistricts,
                RESOLUTION_30A_2008.whole().published(),
            ),
            Entry::new(
                date(2015, 11, 2),
                Regime::Decree75,
                DECREE_75_2015.article("2").clause("1").published(),
            ),
            Entry::new(
                date(2024, 7, 15),
                Regime::NotEstablished,
                DECREE_58_2024.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<ForestProtectionSupport, NotInForce> {
    let found = REGIMES.on(when)?;
    let mut rule = ForestProtectionSupport {
        contract: None,
        own_forest: None,
        hectares_at_most: None,
        enrichment_first: None,
        enrichment_after: None,
        planting_at_least: None,
        planting_at_most: None,
        rice: None,
        rice_years: None,
        beneficiaries: None,
        terms: Terms::new(Funding::on(when, &[&funding::FORESTS]), found.caveats()),
    };
    match found.value {
        Regime::PoorDistricts => poor_districts(&mut rule, found.citation),
        Regime::Decree75 => decree_75(&mut rule, found.citation),
        Regime::NotEstablished => {}
    }
    Ok(rule)
}

fn poor_districts(rule: &mut ForestProtectionSupport, citation: &Citation) {
    let dong = |amount| Some(Cited::new(Dong::new(amount), citation.clone()));
    rule.contract = dong(200_000);
    rule.planting_at_least = dong(2_000_000);
    rule.planting_at_most = dong(5_000_000);
    rule.beneficiaries = Some(citation.clone());
}

fn decree_75(rule: &mut ForestProtectionSupport, citation: &Citation) {
    let dong = |amount, citation| Some(Cited::new(Dong::new(amount), citation));
    let contract = DECREE_75_2015.article("3").clause("3").point("a");
    let own_forest = DECREE_75_2015.article("4").clause("3");
    let planting = DECREE_75_2015.article("5").clause("2").published();
    let rice = DECREE_75_2015.article("7").published();
    rule.contract = dong(400_000, contract.published());
    rule.own_forest = dong(400_000, own_forest.point("a").published());
    rule.hectares_at_most = Some(Cited::new(30, DECREE_75_2015.article("4").published()));
    rule.enrichment_first = dong(1_600_000, own_forest.point("b").published());
    rule.enrichment_after = dong(600_000, own_forest.point("b").published());
    rule.planting_at_least = dong(5_000_000, planting.clone());
    rule.planting_at_most = dong(10_000_000, planting);
    rule.rice = Some(Cited::new(15, rice.clone()));
    rule.rice_years = Some(Cited::new(7, rice));
    rule.beneficiaries = Some(citation.clone());
}

pub(super) const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "hỗ trợ này ngoài Nghị định 75/2015/NĐ-CP (trước ngày 02/11/2015 và từ ngày 15/7/2024)",
            "this support outside decree 75/2015/NĐ-CP (before 2015-11-02 and from 2024-07-15)",
        ),
    }
}
