//! What the domain crates say of their indicators is what the example's catalogue says.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may fail loudly"
)]

use std::collections::BTreeSet;
use std::path::Path;

use ansinh::{
    child_protection, labour_employment, merit_benefits, social_protection, vocational_training,
};
use ansinh_publish::read_folder;
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::Indicator;

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

#[test]
fn domain_crates_define_their_indicators_as_the_example_has_them() {
    let folder = read_folder(Path::new(EXAMPLE)).unwrap_or_else(|errors| panic!("{errors}"));
    let defined: Vec<Indicator> = social_protection::indicators::ALL
        .into_iter()
        .chain(merit_benefits::indicators::ALL)
        .chain(labour_employment::indicators::ALL)
        .chain(child_protection::indicators::ALL)
        .chain(vocational_training::indicators::ALL)
        .flatten()
        .map(|definition| Indicator::defined(definition).unwrap())
        .collect();
    for mine in &defined {
        let code = &mine.code;
        let theirs = folder.dataset.catalogue().get(code.as_str());
        let theirs = theirs.unwrap_or_else(|| panic!("the example has no {code}"));
        let of = |one: &Indicator| {
            let Indicator {
                name,
                unit,
                nature,
                over_time,
                over_places,
                ratio,
                ..
            } = one.clone();
            (name, unit, nature, over_time, over_places, ratio)
        };
        assert_eq!(of(mine), of(theirs), "{code}");
    }
    let codes: BTreeSet<_> = defined.iter().map(|indicator| &indicator.code).collect();
    assert_eq!(codes.len(), defined.len(), "a code stands twice");
    assert!(Catalogue::new(defined).is_ok());
}

/// Indicators of children and of gender make a catalogue: every ratio has its parts.
#[test]
fn statistics_have_their_parts() {
    let statistics = child_protection::indicators::STATISTICS
        .into_iter()
        .flatten();
    let defined = statistics.map(|definition| Indicator::defined(definition).unwrap());
    let catalogue = Catalogue::new(defined.collect::<Vec<_>>()).unwrap();
    for definition in child_protection::indicators::STATISTICS
        .into_iter()
        .flatten()
    {
        if let Some(parts) = &definition.ratio {
            for part in [parts.numerator, parts.denominator] {
                assert!(catalogue.get(part).is_some(), "{}: {part}", definition.code);
            }
        }
    }
}
