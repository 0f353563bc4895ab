//! Management costs of the ordinance's benefits.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail loudly")]

use ansinh_core::facts::FactError;
use ansinh_core::{Dong, date};
use ansinh_merit_benefits::management_costs::{OrdinanceSpending, management_part};

const YEAR: OrdinanceSpending = OrdinanceSpending {
    total: Dong::new(1_000_000_000),
    centres: Dong::new(150_000_000),
    graves: Dong::new(50_000_000),
};

#[test]
fn one_point_seven_per_cent_without_centres_and_graves() {
    for on in [date(2018, 12, 31), date(2021, 9, 15), date(2026, 1, 1)] {
        assert_eq!(YEAR.management_costs(on), Ok(Dong::new(13_600_000)), "{on}");
    }
}

#[test]
fn where_it_stands() {
    let by = |on| management_part(on).unwrap().unwrap().citation.to_string();
    assert!(by(date(2018, 12, 31)).ends_with("article 6(1)"));
    assert_eq!(by(date(2021, 9, 15)), "Decree 75/2021/NĐ-CP, article 14(4)");
}

#[test]
fn the_ministry_decided_from_2019_to_2021() {
    for on in [date(2019, 1, 1), date(2021, 9, 14)] {
        assert_eq!(management_part(on), Ok(None));
        let error = YEAR.management_costs(on).unwrap_err();
        assert!(matches!(error, FactError::NotEstablished { .. }), "{error}");
    }
}

#[test]
fn what_cannot_be() {
    let negative = OrdinanceSpending {
        graves: Dong::new(-1),
        ..YEAR
    };
    let more_than_all = OrdinanceSpending {
        centres: YEAR.total,
        ..YEAR
    };
    for spending in [negative, more_than_all] {
        let error = spending.management_costs(date(2024, 1, 1)).unwrap_err();
        assert!(matches!(error, FactError::OutOfRange { .. }), "{error}");
    }
}
