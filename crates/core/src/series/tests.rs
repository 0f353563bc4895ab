use std::collections::BTreeSet;
use std::fmt::Debug;

use chrono::{Datelike as _, NaiveDate};

use super::*;
use crate::calendar::date;
use crate::law::{NotInForce, Timeline, Verification, When};
use crate::money::Dong;

/// On its first day each value holds, and on the day before it the one before does.
fn changes_on<T: Clone + PartialEq + Debug>(series: &Timeline<T>, expected: &[(NaiveDate, T)]) {
    assert_eq!(series.entries().len(), expected.len());
    let mut before = None;
    for (day, value) in expected {
        let day_before = series.on(day.pred_opt().unwrap());
        assert_eq!(day_before.ok().map(|known| known.value), before, "{day}");
        assert_eq!(series.on(*day).unwrap().value, value, "{day}");
        before = Some(value);
    }
    assert_eq!(
        series
            .on(series.reviewed_until())
            .ok()
            .map(|known| known.value),
        before
    );
    let after = series.reviewed_until().succ_opt().unwrap();
    assert!(matches!(
        series.on(after),
        Err(NotInForce::AfterReview { .. })
    ));
}

fn levels<const N: usize>(levels: [(i32, u32, i64); N]) -> [(NaiveDate, Dong); N] {
    levels.map(|(year, month, level)| (date(year, month, 1), Dong::new(level)))
}

#[test]
fn base_salary() {
    changes_on(
        &BASE_SALARY,
        &levels([
            (2012, 5, 1_050_000),
            (2013, 7, 1_150_000),
            (2016, 5, 1_210_000),
            (2017, 7, 1_300_000),
            (2018, 7, 1_390_000),
            (2019, 7, 1_490_000),
            (2023, 7, 1_800_000),
            (2024, 7, 2_340_000),
            (2026, 7, 2_530_000),
        ]),
    );
}

#[test]
fn merit_standard() {
    changes_on(
        &MERIT_STANDARD,
        &levels([
            (2012, 5, 1_110_000),
            (2013, 7, 1_220_000),
            (2015, 1, 1_318_000),
            (2017, 7, 1_417_000),
            (2018, 7, 1_515_000),
            (2019, 7, 1_624_000),
            (2021, 7, 1_624_000),
            (2023, 7, 2_055_000),
            (2024, 7, 2_789_000),
            (2026, 7, 3_012_000),
        ]),
    );
}

#[test]
fn social_assistance_standard() {
    changes_on(
        &SOCIAL_ASSISTANCE_STANDARD,
        &levels([
            (2010, 1, 180_000),
            (2015, 1, 270_000),
            (2021, 7, 360_000),
            (2024, 7, 500_000),
            (2026, 7, 540_000),
        ]),
    );
}

/// Decrees 136/2013 and 335/2026 were not read: a report of a level in the press is no press copy of
/// the decree.
#[test]
fn a_level_read_only_in_the_press_is_not_called_checked() {
    let marks = [
        (date(2017, 6, 1), Verification::Implied),
        (date(2021, 7, 1), Verification::Published),
        (date(2024, 7, 1), Verification::Published),
        (date(2026, 7, 1), Verification::Unchecked),
    ];
    for (day, mark) in marks {
        let level = SOCIAL_ASSISTANCE_STANDARD.on(day).unwrap();
        assert_eq!(level.citation.verification, mark, "on {day}");
    }
}

#[test]
fn minimum_wages_of_regions_one_and_four() {
    let by_month = [
        (2011, 10, 2_000_000, 1_400_000),
        (2013, 1, 2_350_000, 1_650_000),
        (2014, 1, 2_700_000, 1_900_000),
        (2015, 1, 3_100_000, 2_150_000),
        (2016, 1, 3_500_000, 2_400_000),
        (2017, 1, 3_750_000, 2_580_000),
        (2018, 1, 3_980_000, 2_760_000),
        (2019, 1, 4_180_000, 2_920_000),
        (2020, 1, 4_420_000, 3_070_000),
        (2022, 7, 4_680_000, 3_250_000),
        (2024, 7, 4_960_000, 3_450_000),
        (2026, 1, 5_310_000, 3_700_000),
    ];
    for (year, month, dearest, cheapest) in by_month {
        let wage = MINIMUM_WAGE_MONTHLY.on(date(year, month, 1)).unwrap();
        assert_eq!(wage.since, date(year, month, 1));
        let ends = (wage.value.of(Region::I), wage.value.of(Region::IV));
        assert_eq!(ends, (Dong::new(dearest), Dong::new(cheapest)));
    }
    assert_eq!(MINIMUM_WAGE_MONTHLY.entries().len(), by_month.len());
}

#[test]
fn minimum_wages_by_the_hour_begin_in_july_2022() {
    let before = MINIMUM_WAGE_HOURLY.on(date(2022, 6, 30));
    assert!(matches!(before, Err(NotInForce::BeforeCoverage { .. })));
    let in_2025 = MINIMUM_WAGE_HOURLY.on(date(2025, 12, 31)).unwrap();
    assert_eq!(in_2025.cited_in(Region::III).value, Dong::new(18_600));
    let in_2026 = MINIMUM_WAGE_HOURLY.on(date(2026, 1, 1)).unwrap();
    assert_eq!(in_2026.cited_in(Region::II).value, Dong::new(22_700));
}

#[test]
fn wages_fall_from_region_to_region_and_never_in_time() {
    for series in [&MINIMUM_WAGE_MONTHLY, &MINIMUM_WAGE_HOURLY] {
        for entry in series.entries() {
            assert!(
                Region::ALL
                    .map(|region| entry.value.of(region))
                    .is_sorted_by(|a, b| a > b)
            );
        }
        for region in Region::ALL {
            let wages = series.entries().iter().map(|entry| entry.value.of(region));
            assert!(wages.is_sorted_by(|a, b| a < b));
        }
    }
}

#[test]
fn what_was_due_and_what_was_known() {
    let may = date(2016, 5, 1);
    assert_eq!(*BASE_SALARY.on(may).unwrap().value, Dong::new(1_210_000));
    for (day, known) in [
        (date(2016, 7, 14), 1_150_000),
        (date(2016, 7, 15), 1_210_000),
    ] {
        let level = BASE_SALARY.on(When::on(may).known_on(day)).unwrap();
        assert_eq!(*level.value, Dong::new(known), "known on {day}");
    }
}

#[test]
fn every_instrument_is_of_the_year_it_was_issued_in_and_before_it_took_effect() {
    fn check<T: Clone>(series: &Timeline<T>) {
        for entry in series.entries() {
            let instrument = entry.citation.instrument();
            if let Some(issued) = instrument.issued {
                assert!(issued <= entry.in_force_from, "{instrument}");
                let year = format!("/{}/", issued.year());
                assert!(instrument.number.contains(&year), "{instrument}");
            }
        }
    }
    check(&BASE_SALARY);
    check(&MERIT_STANDARD);
    check(&SOCIAL_ASSISTANCE_STANDARD);
    check(&HEALTH_INSURANCE_PREMIUM);
    check(&MINIMUM_WAGE_MONTHLY);
    check(&MINIMUM_WAGE_HOURLY);
}

#[test]
fn the_list_names_each_series_once() {
    let all = all_on(date(2026, 8, 1));
    let ids: BTreeSet<_> = all.iter().map(|series| series.id).collect();
    assert_eq!((all.len(), ids.len()), (12, 12));
    let names: BTreeSet<_> = all.iter().map(|series| series.name.to_string()).collect();
    assert_eq!(names.len(), 12);
    assert_eq!(all_on(date(2000, 1, 1)), []);
}
