//! Figures of programmes, the fund, forums and gender: worked cases, and what holds of every figure.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_child_protection::birth_registration;
use ansinh_child_protection::fund::{self, FundLevels, FundYear};
use ansinh_child_protection::gender::development::{BySex, Inequality, gender_development_2012};
use ansinh_child_protection::gender::formulas::{Agency, smaller_share, with_female_leader};
use ansinh_child_protection::gender::targets::STRATEGIES;
use ansinh_child_protection::months_of_action::{self, Reporter};
use ansinh_child_protection::participation::{Forum, ForumNorms};
use ansinh_child_protection::targets::{self, PROGRAMMES, Target};
use ansinh_core::language::Message;
use ansinh_core::number::format_in;
use ansinh_core::{Decimal, Dong, Language, NaiveDate, Percent, date};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    note: Option<String>,
    figure: Figure,
}

/// A programme's number, the code of what it measures, the year.
type TargetName = [String; 3];

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Figure {
    Fund {
        year: FundYear,
        percent: String,
        remaining: i64,
        exceeds_plan: bool,
    },
    FundLevels {
        levels: FundLevels,
        total: i64,
        shares: [String; 4],
    },
    Growth {
        current: Dong,
        growth: Percent,
        earlier: i64,
    },
    Ratio {
        of: u32,
        among: u32,
        times: u32,
        decimals: u32,
        value: Option<String>,
        target: Option<TargetName>,
        met: Option<bool>,
    },
    Agencies {
        with: usize,
        without: usize,
        percent: String,
        target: TargetName,
        met: bool,
    },
    Registration {
        born: NaiveDate,
        registered: NaiveDate,
        on_time: bool,
    },
    Development {
        women_share: Decimal,
        indices: [[Decimal; 2]; 3],
        distributed: [String; 3],
        index: String,
    },
    Inequality {
        maternal_deaths: Decimal,
        adolescent_births: Decimal,
        women_in_parliament: Decimal,
        secondary_education: [Decimal; 2],
        labour_force: [Decimal; 2],
        index: String,
    },
    MonthOfAction {
        year: i32,
        first: NaiveDate,
        last: NaiveDate,
        days: i64,
    },
    Forum {
        on: NaiveDate,
        forum: Forum,
        #[serde(default)]
        breaches: Vec<String>,
    },
}

#[test]
fn worked_cases() {
    for Case { id, figure, .. } in support::cases::<Case>(include_str!("cases/figures.toml")) {
        holds(&id, figure);
    }
}

fn holds(id: &str, figure: Figure) {
    match figure {
        Figure::Fund {
            year,
            percent,
            remaining,
            exceeds_plan,
        } => {
            assert_eq!(printed(year.percent_of_plan().unwrap(), 1), percent, "{id}");
            assert_eq!(year.remaining(), Ok(Dong::new(remaining)), "{id}");
            assert_eq!(year.exceeds_plan(), Ok(exceeds_plan), "{id}");
        }
        Figure::FundLevels {
            levels,
            total,
            shares,
        } => {
            assert_eq!(levels.total(), Ok(Dong::new(total)), "{id}");
            let told = levels.shares().unwrap().map(|share| printed(share, 1));
            assert_eq!(told, shares, "{id}");
        }
        Figure::Growth {
            current,
            growth,
            earlier,
        } => {
            let found = fund::before_growth(current, growth);
            assert_eq!(found, Some(Dong::new(earlier)), "{id}");
            let again = fund::growth(current, found.unwrap()).unwrap();
            assert_eq!(again.to_decimal().round_dp(1), growth.to_decimal(), "{id}");
        }
        Figure::Ratio {
            of,
            among,
            times,
            decimals,
            value,
            target,
            met,
        } => {
            let exact = Decimal::from(of) * Decimal::from(times);
            let exact = exact.checked_div(Decimal::from(among));
            let told = exact.map(|exact| format_in(exact, decimals, Language::English));
            assert_eq!(told, value, "{id}");
            let found = target.map(|name| named(&name).is_met_by(exact.unwrap()));
            assert_eq!(found, met, "{id}");
        }
        Figure::Agencies {
            with,
            without,
            percent,
            target,
            met,
        } => {
            let agency = |female_leaders| Agency {
                female_leaders,
                male_leaders: 5,
            };
            let all = std::iter::repeat_n(agency(1), with);
            let found = with_female_leader(all.chain(std::iter::repeat_n(agency(0), without)));
            assert_eq!(printed(found.unwrap(), 1), percent, "{id}");
            let is_met = named(&target).is_met_by(found.unwrap().to_decimal());
            assert_eq!(is_met, met, "{id}");
        }
        Figure::Registration {
            born,
            registered,
            on_time,
        } => {
            let found = birth_registration::is_on_time(born, registered);
            assert_eq!(found, Ok(on_time), "{id}");
        }
        Figure::Development {
            women_share,
            indices,
            distributed,
            index,
        } => {
            let indices = indices.map(by_sex);
            let told = indices.map(|one| one.equally_distributed(women_share).unwrap());
            let told = told.map(|one| format_in(one, 4, Language::English));
            assert_eq!(told, distributed, "{id}");
            let found = gender_development_2012(women_share, indices).unwrap();
            assert_eq!(format_in(found, 4, Language::English), index, "{id}");
        }
        Figure::Inequality {
            maternal_deaths,
            adolescent_births,
            women_in_parliament,
            secondary_education,
            labour_force,
            index,
        } => {
            let measures = Inequality {
                maternal_deaths,
                adolescent_births,
                women_in_parliament,
                secondary_education: by_sex(secondary_education),
                labour_force: by_sex(labour_force),
            };
            let found = measures.index().unwrap();
            assert_eq!(format_in(found, 4, Language::English), index, "{id}");
        }
        Figure::MonthOfAction {
            year,
            first,
            last,
            days,
        } => {
            let found = months_of_action::for_gender_equality(year);
            assert_eq!(found, Some((first, last)), "{id}");
            assert_eq!((last - first).num_days() + 1, days, "{id}");
        }
        Figure::Forum {
            on,
            forum,
            breaches,
        } => {
            let found = ForumNorms::in_force(on).unwrap().breaches(&forum);
            let codes: Vec<_> = found.iter().map(Message::code).collect();
            assert_eq!(codes, breaches, "{id}");
        }
    }
}

fn printed(percent: Percent, decimals: u32) -> String {
    format_in(percent.to_decimal(), decimals, Language::English)
}

fn by_sex([women, men]: [Decimal; 2]) -> BySex {
    BySex { women, men }
}

fn named([number, code, by]: &TargetName) -> &'static Target {
    let by = by.parse().unwrap();
    let found = targets::find(&PROGRAMMES, number, code, by)
        .or_else(|| targets::find(&STRATEGIES, number, code, by));
    found.unwrap_or_else(|| panic!("there is no target {code} of {number}"))
}

fn all_targets() -> impl Iterator<Item = (&'static str, &'static Target)> {
    let programmes = PROGRAMMES.iter().chain(&STRATEGIES);
    programmes.flat_map(|one| one.targets.iter().map(move |target| (one.number, target)))
}

/// A target stands once a year, within the years of its programme; a later one never asks for less.
#[test]
fn targets_tighten() {
    let mut seen = BTreeSet::new();
    for (number, target) in all_targets() {
        let code = target.measured.code;
        assert!(seen.insert((number, code, target.by)), "{number}: {code}");
        let earlier = all_targets().filter(|(other, one)| {
            *other == number && one.measured.code == code && one.by < target.by
        });
        // The first strategy let the sex ratio at birth rise from 113 to 115.
        for (_, earlier) in earlier.filter(|_| code != "sex-ratio-at-birth") {
            assert!(
                earlier.is_met_by(target.value) || earlier.value == target.value,
                "{number}: {code}"
            );
        }
    }
    for programme in PROGRAMMES.iter().chain(&STRATEGIES) {
        let years = programme.targets.iter().map(|target| target.by);
        assert!(
            years.into_iter().all(|by| programme.runs_in(by)),
            "{}",
            programme.number
        );
    }
    assert_eq!(seen.len(), 81 + 48);
}

#[test]
fn reports_of_the_childrens_month_come_before_their_day() {
    let due = |reporter| months_of_action::report_by(2021, reporter);
    assert_eq!(due(Reporter::Commune), Some(date(2021, 7, 9)));
    assert_eq!(due(Reporter::District), Some(date(2021, 7, 19)));
    assert_eq!(due(Reporter::Province), Some(date(2021, 7, 30)));
    let districts = |year| months_of_action::report_by(year, Reporter::District);
    assert_eq!(districts(2024), Some(date(2024, 7, 19)));
    assert_eq!(districts(2025), None); // there are none since 2025-07-01
    let forum = ForumNorms::in_force(date(2021, 6, 1)).unwrap();
    assert_eq!(forum.report_by(date(2021, 6, 2)), Some(date(2021, 6, 17)));
}

proptest! {
    /// Lower is better where the decision says so, and a strict bound excludes its value.
    #[test]
    fn one_step_better_never_loses_a_target(of in 0_usize..129, tenths in -500_i64..6_000_000) {
        let (_, target) = all_targets().nth(of).unwrap();
        let actual = Decimal::new(tenths, 1);
        let step = if target.bound.is_lower_better() { Decimal::NEGATIVE_ONE } else { Decimal::ONE };
        prop_assert!(!target.is_met_by(actual) || target.is_met_by(actual + step));
        let lead = target.lead_of(actual).unwrap();
        prop_assert!(lead >= Decimal::ZERO || !target.is_met_by(actual));
        prop_assert!(lead <= Decimal::ZERO || target.is_met_by(actual));
    }

    /// Where women and men fare alike there is no inequality, and there is never less.
    #[test]
    fn inequality_is_a_share(women in 1_i64..999, men in 1_i64..999, seats in 1_i64..999, deaths in 1_i64..2_000) {
        let share = |of| Decimal::new(of, 3);
        let measures = Inequality {
            maternal_deaths: deaths.into(),
            adolescent_births: Decimal::from(20),
            women_in_parliament: share(seats),
            secondary_education: by_sex([share(women), share(men)]),
            labour_force: by_sex([share(men), share(women)]),
        };
        let index = measures.index().unwrap();
        prop_assert!(index >= Decimal::ZERO && index < Decimal::ONE, "{}", index);
        let alike = by_sex([share(women), share(women)]);
        let distributed = alike.equally_distributed(share(seats)).unwrap();
        prop_assert!((distributed - share(women)).abs() < Decimal::new(1, 20));
    }

    #[test]
    fn shares_of_both_sexes_make_the_whole(women in 0_u32..100_000, men in 0_u32..100_000) {
        prop_assume!(women > 0 || men > 0);
        let smaller = smaller_share(women.into(), men.into()).unwrap();
        prop_assert!(smaller.to_decimal() <= Decimal::from(50));
    }

    /// The shares of the levels add up, and what is left and what is raised make the plan.
    #[test]
    fn a_fund_adds_up(plan in 1_i64..10_000_000_000, raised in 0_i64..10_000_000_000, months in 1_u32..=12) {
        let at = |province| FundLevels { province: Dong::new(province), commune: Dong::new(1), ..FundLevels::default() };
        let year = FundYear { plan: at(plan), raised: at(raised), ..FundYear::default() };
        let shares = year.plan.shares().unwrap().map(Percent::to_decimal);
        let sum: Decimal = shares.iter().sum();
        prop_assert!((sum - Decimal::ONE_HUNDRED).abs() < Decimal::new(1, 20));
        let left = year.remaining().unwrap();
        prop_assert_eq!(left == Dong::ZERO, raised >= plan);
        prop_assert_eq!(year.exceeds_plan(), Ok(raised > plan));
        let pace = year.at_this_pace(months).unwrap();
        prop_assert!(pace >= year.raised.total().unwrap());
        prop_assert_eq!(year.at_this_pace(0), None);
    }
}
