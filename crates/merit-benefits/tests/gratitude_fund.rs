//! The Gratitude Fund's figures.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Decimal, Dong, Percent};
use ansinh_merit_benefits::gratitude_fund::{ADMINISTRATION, FundFigures, FundLevel};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    funds: Vec<FundFigures>,
    decimals: u32,
    completion: Option<Decimal>,
}

#[test]
fn completion() {
    for case in support::cases::<Case>(include_str!("cases/gratitude_fund.toml")) {
        let all = FundFigures::together(case.funds).unwrap();
        let completion = all.completion().map(Percent::to_decimal);
        let shown = completion.map(|percent| percent.round_dp(case.decimals));
        assert_eq!(shown, case.completion, "{} ({})", case.id, case.source);
    }
}

#[test]
fn five_per_cent_for_administration() {
    let million = |count: i64| Dong::new(count * 1_000_000);
    let fund = FundFigures::of(
        FundLevel::Province,
        million(800),
        million(926),
        million(1_000),
    );
    assert_eq!(fund.administration_limit(), Ok(Dong::new(46_300_000)));
    assert_eq!(fund.balance(), Ok(million(-74)));
    let by = ADMINISTRATION.citation.to_string();
    assert_eq!(by, "Decree 131/2021/NĐ-CP, article 181(6)");
}
