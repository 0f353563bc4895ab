use ansinh_core::Month;
use ansinh_core::period::{Cycle, Period};

use crate::cut_off::CutOff;
use crate::span::Span;

/// The days a figure is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A period.
    Period(Period),
    /// The year so far at the end of a period.
    ToDate(Period),
}

impl Target {
    /// Its days; `None` where nothing says which.
    pub(super) fn days(self, cut_off: CutOff) -> Option<Span> {
        match self {
            Self::Period(period) => cut_off.window(period),
            Self::ToDate(period) => cut_off.to_date(period),
        }
        .ok()
    }

    /// The ways it is made of shorter periods that follow each other, the usual one first.
    pub(super) fn ways(self) -> Vec<Vec<Period>> {
        match self {
            Self::Period(period) => ways(period),
            Self::ToDate(period) => so_far(period),
        }
    }
}

/// The same period of the year before.
pub(super) fn year_before(period: Period) -> Option<Period> {
    let month = period.first_month();
    let before = Month::new(month.year().checked_sub(1)?, month.month())?;
    Period::of(before, period.cycle())
}

/// Every period that begins in a month, the shortest first.
pub(super) fn beginning_in(month: Month) -> impl Iterator<Item = Period> {
    Cycle::ALL
        .into_iter()
        .filter_map(move |cycle| Period::of(month, cycle))
        .filter(move |period| period.first_month() == month)
}

/// The ways a period is made of shorter ones; none for a month.
pub(super) fn ways(period: Period) -> Vec<Vec<Period>> {
    let year = of_year(period);
    match period {
        Period::Month(_) => Vec::new(),
        Period::Quarter(..) => vec![every(period, Cycle::Month)],
        Period::HalfYear(..) => vec![every(period, Cycle::Quarter)],
        Period::NineMonths(_) => vec![year(&[(1, Cycle::HalfYear), (7, Cycle::Quarter)])],
        Period::Year(_) => vec![
            every(period, Cycle::HalfYear),
            year(&[(1, Cycle::NineMonths), (10, Cycle::Quarter)]),
        ],
    }
}

/// The ways the year up to the end of a period is made of periods.
fn so_far(period: Period) -> Vec<Vec<Period>> {
    let Some(whole) = Period::of(period.last_month(), Cycle::Year) else {
        return Vec::new();
    };
    if period.first_month() == whole.first_month() {
        return vec![vec![period]];
    }
    ways(whole)
        .into_iter()
        .map(|way| {
            let mut parts = Vec::new();
            for part in way {
                up_to(part, period.last_month(), &mut parts);
            }
            parts
        })
        .collect()
}

/// The parts of a period that end by a month, the longest there are.
fn up_to(part: Period, last: Month, parts: &mut Vec<Period>) {
    if part.last_month() <= last {
        parts.push(part);
    } else if part.first_month() <= last {
        for shorter in ways(part).into_iter().next().unwrap_or_default() {
            up_to(shorter, last, parts);
        }
    }
}

/// All periods of a cycle in a longer period.
fn every(period: Period, cycle: Cycle) -> Vec<Period> {
    period
        .first_month()
        .through(period.last_month())
        .filter_map(|month| {
            Period::of(month, cycle).filter(|shorter| shorter.first_month() == month)
        })
        .collect()
}

/// Periods of the year of a period, by the months they begin in.
fn of_year(period: Period) -> impl Fn(&[(u32, Cycle)]) -> Vec<Period> {
    let year = period.first_month().year();
    move |parts| {
        let begin = |(month, cycle): &(u32, Cycle)| Period::of(Month::new(year, *month)?, *cycle);
        parts.iter().filter_map(begin).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(ways: &[Vec<Period>]) -> Vec<String> {
        let words = |way: &Vec<Period>| {
            let words: Vec<String> = way.iter().map(Period::to_string).collect();
            words.join(" ")
        };
        ways.iter().map(words).collect()
    }

    #[test]
    fn periods_are_made_of_shorter_ones() {
        let ways = |period: &str| written(&Target::Period(period.parse().unwrap()).ways());
        assert_eq!(ways("2018"), ["2018-H1 2018-H2", "2018-9M 2018-Q4"]);
        assert_eq!(ways("2018-9M"), ["2018-H1 2018-Q3"]);
        assert_eq!(ways("2018-H2"), ["2018-Q3 2018-Q4"]);
        assert_eq!(ways("2018-Q2"), ["2018-04 2018-05 2018-06"]);
        assert!(ways("2018-04").is_empty());
    }

    #[test]
    fn the_year_so_far_is_made_of_the_longest_there_are() {
        let ways = |period: &str| written(&Target::ToDate(period.parse().unwrap()).ways());
        assert_eq!(ways("2018-05")[0], "2018-Q1 2018-04 2018-05");
        assert_eq!(ways("2018-Q3"), ["2018-H1 2018-Q3", "2018-9M"]);
        assert_eq!(ways("2018-11")[1], "2018-9M 2018-10 2018-11");
        assert_eq!(ways("2018-H1"), ["2018-H1"]);
    }

    #[test]
    fn a_year_before() {
        let before = |period: &str| year_before(period.parse().unwrap()).unwrap().to_string();
        assert_eq!(before("2018-Q3"), "2017-Q3");
        assert_eq!(before("2018-9M"), "2017-9M");
        assert_eq!(before("2018-02"), "2017-02");
    }
}
