//! The names other systems have for periods are read as they are written.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::date;
use ansinh_core::period::{Period, ReportingRegime};
use ansinh_reporting::interchange::{
    dhis2_label, dhis2_period, read_dhis2_period, read_sdmx_period, sdmx_period,
};
use ansinh_reporting::span::Span;
use chrono::Days;
use proptest::prelude::*;

fn run(first: u64, days: u64) -> Span {
    let first = date(1900, 1, 1) + Days::new(first);
    Span::new(first, first + Days::new(days)).unwrap()
}

proptest! {
    #[test]
    fn every_run_of_days_has_an_sdmx_name(first in 0_u64..80_000, days in 0_u64..1_200) {
        let span = run(first, days);
        prop_assert_eq!(read_sdmx_period(&sdmx_period(span)), Ok(span));
        if let Some(name) = dhis2_period(span) {
            prop_assert_eq!(read_dhis2_period(&name), Ok(span));
        }
    }

    #[test]
    fn every_period_has_its_name_back(year in 1900_u16..2200, number in 1_u8..=12) {
        let names = [
            format!("{year}"),
            format!("{year}-{number:02}"),
            format!("{year}-Q{}", number.div_ceil(3)),
            format!("{year}-H{}", number.div_ceil(6)),
            format!("{year}-9M"),
        ];
        for name in names {
            let span: Span = name.parse().unwrap();
            prop_assert_eq!(read_sdmx_period(&sdmx_period(span)), Ok(span));
            match dhis2_period(span) {
                Some(written) => prop_assert_eq!(read_dhis2_period(&written), Ok(span)),
                None => prop_assert!(name.ends_with("9M")),
            }
        }
    }

    #[test]
    fn no_text_brings_a_reader_down(text in "\\PC{0,12}", close in "[0-9]{4}[-SQMPH/0-9]{0,12}") {
        for text in [text, close] {
            let _ = (read_dhis2_period(&text), read_sdmx_period(&text));
        }
    }
}

#[test]
fn a_cut_off_window_has_the_name_of_its_period() {
    for (period, name) in [
        ("2020-06", Some("202006")),
        ("2020-Q1", Some("2020Q1")),
        ("2020-H1", Some("2020S1")),
        ("2020", Some("2020")),
        // DHIS2 has no nine months, whatever days they are.
        ("2022-9M", None),
    ] {
        let period: Period = period.parse().unwrap();
        let regime = match period {
            Period::NineMonths(_) => ReportingRegime::Inspection,
            _ => ReportingRegime::Administrative,
        };
        let window = Span::from(regime.window(period).unwrap());
        assert_eq!(dhis2_period(window), None);
        assert_eq!(dhis2_label(window).as_deref(), name, "{period}");
    }
}

#[test]
fn what_is_no_name_is_told() {
    for text in [
        "",
        "2017H1",
        "2017-06",
        "2017S3",
        "2017Q5",
        "201713",
        "20170231",
        "2017April",
    ] {
        assert!(read_dhis2_period(text).is_err(), "{text}");
    }
    for text in [
        "",
        "2017S1",
        "2017-H1",
        "2017-9M",
        "2017-1",
        "2017-S3",
        "2017-13",
        "2017-06-31",
        "2017-06/P1M",
        "2017-06-01/P0D",
        "2017-06-01/P1Y",
        "2017-06-01/",
        "2017-01-01..2017-06-30",
    ] {
        assert!(read_sdmx_period(text).is_err(), "{text}");
    }
}
