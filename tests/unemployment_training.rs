//! Training support of unemployed workers belongs to unemployment insurance; vocational training refers
//! to it.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use ansinh::Rule as _;
use ansinh::catalogue;
use ansinh::harness::WorkedCases;
use ansinh::labour_employment::UnemploymentTrainingSupport;

#[test]
fn the_cases_of_vocational_training_hold_for_the_rule_of_labour() {
    let cases: WorkedCases =
        toml::from_str(include_str!("cases/unemployment_training.toml")).unwrap();
    cases.run::<UnemploymentTrainingSupport>();
    let found = catalogue::find("vocational-training/unemployment-training").unwrap();
    assert_eq!(found.about().id, UnemploymentTrainingSupport::about().id);
}
