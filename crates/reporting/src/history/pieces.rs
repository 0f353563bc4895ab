//! Which observed periods make up a longer one, and what they come to.

use std::collections::BTreeMap;

use ansinh_core::Decimal;
use ansinh_core::period::{Cycle, Period};

use super::Tally;
use super::target::ways;
use crate::cut_off::CutOff;
use crate::indicator::OverTime;
use crate::observation::{Observation, Qualifier};
use crate::span::Span;

/// What is there of the days wanted, and what isn't.
#[derive(Debug, Default)]
pub(super) struct Pieces<'a> {
    pub(super) seen: Vec<(Span, &'a Observation)>,
    missing: Vec<Span>,
}

/// How the periods of a target are looked for.
pub(super) struct Search<'a> {
    pub(super) cut_off: CutOff,
    pub(super) observed: &'a BTreeMap<Span, Observation>,
    /// The shortest cycle there are figures of: nothing shorter is missing.
    pub(super) shortest: Cycle,
    /// Must all be of that cycle, as for a mean?
    pub(super) alike: bool,
}

impl<'a> Search<'a> {
    /// The way that lacks the fewest days, the usual one if several do.
    pub(super) fn best(&self, ways: Vec<Vec<Period>>) -> Option<Pieces<'a>> {
        let found = ways.into_iter().filter_map(|way| {
            let mut pieces = Pieces::default();
            for part in way {
                let part = self.part(part)?;
                pieces.seen.extend(part.seen);
                pieces.missing.extend(part.missing);
            }
            Some(pieces)
        });
        found.min_by_key(|pieces| pieces.missing.iter().map(|days| days.days()).sum::<i64>())
    }

    fn part(&self, period: Period) -> Option<Pieces<'a>> {
        let days = self.cut_off.window(period).ok();
        let fits = !self.alike || period.cycle() <= self.shortest;
        let here = days.filter(|_| fits).and_then(|days| {
            let observation = self.observed.get(&days)?;
            observation.value.number()?;
            Some((days, observation))
        });
        if let Some(seen) = here {
            return Some(Pieces {
                seen: vec![seen],
                missing: Vec::new(),
            });
        }
        let shorter = match days {
            Some(_) if period.cycle() <= self.shortest => None,
            _ => self.best(ways(period)),
        };
        shorter.or_else(|| {
            Some(Pieces {
                seen: Vec::new(),
                missing: vec![days?],
            })
        })
    }
}

/// What the pieces come to. Missing is not zero: a total is of what is there, and the last of
/// several that is missing is not the one before.
pub(super) fn tallied(mut pieces: Pieces<'_>, over_time: OverTime) -> Option<Tally> {
    if over_time == OverTime::Last {
        let last = |days: Option<&Span>| days.map(|days| days.last_day());
        let missing = pieces
            .missing
            .iter()
            .max_by_key(|days| days.last_day())
            .copied();
        let seen = pieces.seen.pop()?;
        if last(missing.as_ref()) > last(Some(&seen.0)) {
            return Some(Tally {
                missing: missing.into_iter().collect(),
                ..Tally::default()
            });
        }
        pieces.seen = vec![seen];
        pieces.missing.clear();
    }
    let mut numbers = Vec::new();
    let mut qualifier = Qualifier::Exact;
    for (_, observation) in &pieces.seen {
        numbers.push(observation.value.number()?);
        qualifier = qualifier.together(observation.qualifier);
    }
    let value = combined(&numbers, over_time)?;
    Some(Tally {
        value: Some(value.normalize()),
        qualifier,
        made_of: pieces.seen.iter().map(|(days, _)| *days).collect(),
        missing: pieces.missing,
    })
}

fn combined(numbers: &[Decimal], over_time: OverTime) -> Option<Decimal> {
    let sum = || {
        let mut numbers = numbers.iter();
        numbers.try_fold(Decimal::ZERO, |sum, number| sum.checked_add(*number))
    };
    match over_time {
        OverTime::Sum => sum(),
        OverTime::Last => numbers.last().copied(),
        OverTime::Average => sum()?.checked_div(Decimal::from(numbers.len())),
        OverTime::Max => numbers.iter().max().copied(),
        OverTime::Min => numbers.iter().min().copied(),
        OverTime::Recompute | OverTime::None => None,
    }
}
