//! Figures that add up: summed where units merge, apportioned where they are divided.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::disbursement::split;
use ansinh_core::law::Verification;
use ansinh_core::{Decimal, Dong};

use super::journey::{Fate, Journey};
use super::{LeftFigure, Rebase, Rebased, RebasedFigure, WhyLeft};
use crate::cube::{MOST_DECIMALS, scaled};
use crate::indicator::Indicator;
use crate::observation::{Observation, Qualifier};
use crate::place::{Change, PlaceCode};

/// What has reached a unit.
#[derive(Debug, Clone)]
struct Load {
    /// In the smallest unit the series is split into.
    amount: i64,
    qualifier: Qualifier,
    made_of: BTreeSet<PlaceCode>,
    untraced: bool,
    apportioned: bool,
    unchecked: BTreeSet<Cow<'static, str>>,
}

type Loads = BTreeMap<PlaceCode, Load>;

/// A series on its way.
struct Series<'a> {
    /// One of its figures; they differ only in place and value.
    like: &'a Observation,
    figures: &'a [&'a Observation],
    /// How many decimals make its amounts whole.
    decimals: u32,
    left: Vec<LeftFigure>,
}

impl Rebase<'_> {
    /// Carries one series: figures of one indicator, measure and period, by place.
    pub(super) fn carry(
        &self,
        journey: &Journey<'_>,
        indicator: &Indicator,
        figures: &[&Observation],
        result: &mut Rebased,
    ) {
        let Some(first) = figures.first() else { return };
        let finest = indicator.unit.scale.exponent();
        let given = figures.iter().filter_map(|figure| figure.value.number());
        let decimals = given
            .map(|value| value.normalize().scale())
            .filter(|scale| *scale <= MOST_DECIMALS)
            .fold(finest, u32::max);
        let mut series = Series {
            like: first,
            figures,
            decimals,
            left: Vec::new(),
        };
        let mut loads = series.set_out(journey);
        for day in &journey.days {
            let mut next = Loads::new();
            for (code, mut load) in loads {
                load.untraced |= journey.is_untraced(code, day);
                let fate = journey.fate(code, day);
                let shares = fate.and_then(|fate| self.shares(journey, code, &load, fate));
                match shares {
                    Ok(shares) => {
                        for (target, share) in shares {
                            series.arrive(&mut next, target, share);
                        }
                    }
                    Err(why) => series.leave(code, load, why),
                }
            }
            loads = next;
        }
        for (code, mut load) in loads {
            load.untraced |= journey.is_untraced_at_last(code);
            match journey.arrives(code) {
                Ok(()) => result.figures.push(series.figure(code, load, self)),
                Err(why) => series.leave(code, load, why),
            }
        }
        result.left.append(&mut series.left);
    }

    /// What goes to each unit on a day of changes.
    fn shares(
        &self,
        journey: &Journey<'_>,
        code: PlaceCode,
        load: &Load,
        fate: Fate<'_>,
    ) -> Result<Vec<(PlaceCode, Load)>, WhyLeft> {
        let parts = match fate {
            Fate::Stays => return Ok(vec![(code, load.clone())]),
            Fate::Whole(change) => {
                let target = journey.target(change).unwrap_or(code);
                return Ok(vec![(target, load.after(change))]);
            }
            Fate::Parts(parts) => parts,
        };
        let among: Vec<PlaceCode> = parts
            .iter()
            .filter_map(|change| journey.target(change))
            .collect();
        let weights: Option<Vec<Decimal>> = self
            .weights
            .and_then(|weights| parts.iter().map(|change| weights.of(change)).collect());
        let needs_weights = || WhyLeft::NeedsWeights {
            place: code,
            date: parts.first().map_or(self.to, |change| change.date),
            among: among.clone(),
        };
        let weights = weights
            .filter(|weights| weights.iter().any(|weight| *weight > Decimal::ZERO))
            .ok_or_else(needs_weights)?;
        let amounts =
            apportion(load.amount, &weights).ok_or(WhyLeft::OutOfRange { place: code })?;
        let shares = amounts
            .into_iter()
            .zip(&parts)
            .map(|(amount, change)| Load {
                amount,
                apportioned: true,
                ..load.after(change)
            });
        Ok(among.iter().copied().zip(shares).collect())
    }
}

/// Splits by largest remainder. Persons can't be divided any more than đồng can, so the split of
/// a budget serves; it knows no debts, so a figure below zero is split by its size.
fn apportion(amount: i64, weights: &[Decimal]) -> Option<Vec<i64>> {
    let size = Dong::new(amount.checked_abs()?);
    let parts = split(size, weights).ok()?;
    let signed = parts.iter().map(|part| {
        let part = part.to_i64();
        if amount < 0 {
            part.checked_neg()
        } else {
            Some(part)
        }
    });
    signed.collect()
}

impl Load {
    /// It, having gone through a change.
    fn after(&self, change: &Change) -> Self {
        let mut load = self.clone();
        if change.checked != Verification::Published
            && let Some(citation) = &change.citation
        {
            load.unchecked.insert(citation.clone());
        }
        load
    }

    fn joined(mut self, other: Self) -> Option<Self> {
        self.amount = self.amount.checked_add(other.amount)?;
        self.qualifier = self.qualifier.together(other.qualifier);
        self.untraced |= other.untraced;
        self.apportioned |= other.apportioned;
        self.made_of.extend(other.made_of);
        self.unchecked.extend(other.unchecked);
        Some(self)
    }
}

impl Series<'_> {
    fn set_out(&mut self, journey: &Journey<'_>) -> Loads {
        let mut loads = Loads::new();
        for figure in self.figures {
            let place = figure.place;
            let amount = figure
                .value
                .number()
                .and_then(|value| scaled(value, self.decimals))
                .ok_or(WhyLeft::OutOfRange { place });
            let load = journey.sets_out(place).and(amount).map(|amount| Load {
                amount,
                qualifier: figure.qualifier,
                made_of: BTreeSet::from([place]),
                untraced: false,
                apportioned: false,
                unchecked: BTreeSet::new(),
            });
            match load {
                Ok(load) => {
                    loads.insert(place, load);
                }
                Err(why) => self.left.push(LeftFigure::of(figure, why)),
            }
        }
        loads
    }

    fn arrive(&mut self, loads: &mut Loads, target: PlaceCode, load: Load) {
        let Some(there) = loads.remove(&target) else {
            loads.insert(target, load);
            return;
        };
        match there.clone().joined(load.clone()) {
            Some(joined) => {
                loads.insert(target, joined);
            }
            None => {
                let why = WhyLeft::OutOfRange { place: target };
                self.leave(target, there, why.clone());
                self.leave(target, load, why);
            }
        }
    }

    fn leave(&mut self, at: PlaceCode, load: Load, why: WhyLeft) {
        self.left.push(LeftFigure {
            place: at,
            value: self.value(load.amount).into(),
            made_of: load.made_of,
            ..LeftFigure::of(self.like, why)
        });
    }

    fn value(&self, amount: i64) -> Decimal {
        let value = Decimal::try_from_i128_with_scale(amount.into(), self.decimals);
        value.unwrap_or_default().normalize()
    }

    /// The figure of a unit that was reached.
    fn figure(&self, code: PlaceCode, load: Load, rebase: &Rebase<'_>) -> RebasedFigure {
        let from = rebase.day_of(self.like);
        let whole = rebase.places.walk(code, rebase.to, from);
        let missing = whole
            .into_keys()
            .filter(|place| !load.made_of.contains(place))
            .collect();
        RebasedFigure {
            observation: Observation {
                place: code,
                value: self.value(load.amount).into(),
                qualifier: if load.apportioned {
                    Qualifier::Estimate
                } else {
                    load.qualifier
                },
                ..self.like.clone()
            },
            made_of: load.made_of,
            missing,
            untraced: load.untraced,
            apportioned: load.apportioned,
            unchecked: load.unchecked,
        }
    }
}
