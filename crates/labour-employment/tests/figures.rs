//! The figures reported, against a printed report and for every list of records.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::period::{Period, Window};
use ansinh_core::{NaiveDate, Percent, date};
use ansinh_labour_employment::indicators::{JobChannel, JobFigures, JobRecord, PermitFigures};
use chrono::Days;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    figure: Figure,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Figure {
    Jobs {
        created: JobFigures,
        total: u64,
        plan: JobFigures,
        plan_total: u64,
        /// To two decimals.
        percent: String,
    },
    Permits {
        answered: PermitFigures,
        permits: u64,
        files: u64,
    },
}

#[test]
fn worked_cases() {
    for Case { id, figure, .. } in support::cases::<Case>(include_str!("cases/figures.toml")) {
        match figure {
            Figure::Jobs {
                created,
                total,
                plan,
                plan_total,
                percent,
            } => {
                assert_eq!((created.total(), plan.total()), (total, plan_total), "{id}");
                let found = created.completion(&plan).map(Percent::to_decimal).unwrap();
                assert_eq!(found.round_dp(2).to_string(), percent, "{id}");
            }
            Figure::Permits {
                answered,
                permits,
                files,
            } => {
                assert_eq!(
                    (answered.permits(), answered.files()),
                    (permits, files),
                    "{id}"
                );
            }
        }
    }
}

#[test]
fn without_a_plan_there_is_no_percentage() {
    let figures = JobFigures {
        development: 1,
        ..JobFigures::default()
    };
    assert_eq!(figures.completion(&JobFigures::default()), None);
}

/// Records of few people around 2017, so that many come to work twice.
fn records() -> impl Strategy<Value = Vec<JobRecord<u8>>> {
    let record = (0_u8..20, 0_u64..500, any::<JobChannel>()).prop_map(|(person, days, channel)| {
        let on = date(2016, 11, 1) + Days::new(days);
        JobRecord {
            person,
            on,
            channel,
        }
    });
    prop::collection::vec(record, 0..60)
}

fn window(period: &str) -> Window {
    period.parse::<Period>().unwrap().calendar()
}

proptest! {
    /// Each person with a record of the year counts once, in one of its parts.
    #[test]
    fn a_person_counts_once_a_year(records in records()) {
        let year = window("2017");
        let people: BTreeSet<u8> = records
            .iter()
            .filter(|record| year.contains(record.on))
            .map(|record| record.person)
            .collect();
        let whole = JobFigures::of(&records, year, year);
        prop_assert_eq!(whole.total(), people.len() as u64);
        for parts in [&["2017-H1", "2017-H2"][..], &["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"]] {
            let of = |part: &&str| JobFigures::of(&records, year, window(part));
            let parts: Vec<_> = parts.iter().map(of).collect();
            let sum = |of: fn(&JobFigures) -> u32| parts.iter().map(of).sum::<u32>();
            prop_assert_eq!(sum(|part| part.development), whole.development);
            prop_assert_eq!(sum(|part| part.labour_export), whole.labour_export);
            prop_assert_eq!(sum(|part| part.fund_loan), whole.fund_loan);
            prop_assert_eq!(sum(|part| part.outside_province), whole.outside_province);
        }
    }

    /// In whatever order records come.
    #[test]
    fn the_order_of_records_does_not_matter(records in records(), seed in any::<prop::sample::Index>()) {
        let (year, half) = (window("2017"), window("2017-H1"));
        let counted = JobFigures::of(&records, year, half);
        let mut other = records;
        if !other.is_empty() {
            let middle = seed.index(other.len());
            other.rotate_left(middle);
        }
        prop_assert_eq!(JobFigures::of(&other, year, half), counted);
        other.reverse();
        prop_assert_eq!(JobFigures::of(&other, year, half), counted);
    }

    /// A record more adds one person or none.
    #[test]
    fn a_record_adds_a_person_at_most(records in records(), on in 0_u64..365, person in 0_u8..25) {
        let year = window("2017");
        let before = JobFigures::of(&records, year, year).total();
        let on: NaiveDate = date(2017, 1, 1) + Days::new(on);
        let known = records.iter().any(|record| record.person == person && year.contains(record.on));
        let mut more = records;
        more.push(JobRecord { person, on, channel: JobChannel::FundLoan });
        prop_assert_eq!(JobFigures::of(&more, year, year).total(), before + u64::from(!known));
    }
}
