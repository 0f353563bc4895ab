//! Figures on the geography of another day.
//!
//! A series that spans a reform counts other places before than after. [`Rebase`] carries each
//! figure from the units of its own day onto those of another, through every change between: whole
//! units add up, divided ones are apportioned by weights the caller gives, and whatever can't be
//! carried is named with the reason. A code alone never joins two figures.

mod carry;
mod journey;
mod keep;
mod weights;
mod why;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::indicator::{Indicator, IndicatorCode, OverPlaces};
use crate::observation::{Measure, Observation, Observed};
use crate::place::{Gazetteer, PlaceCode};
use crate::span::Span;

use journey::Journey;
pub use weights::{WeightError, Weights};
pub use why::WhyLeft;

/// How figures are carried onto the units of another day.
///
/// # Geography of a figure
/// The place of a figure is the unit its code names on the last day of the figure's period, or on
/// the day given by [`counted_on`](Self::counted_on).
///
/// # What is carried
/// - What adds up over places ([`OverPlaces::Sum`]) is summed over the units that became one, and
///   apportioned by [`weights`](Self::weighted) over those one was divided into. The parts add up
///   exactly: they are split by largest remainder in the smallest unit the indicator counts, whole
///   persons or whole đồng.
/// - A ratio ([`OverPlaces::Recompute`]) is made anew of its rebased numerator and denominator.
/// - A figure of any kind whose unit is the same territory on both days stays as it is.
/// - Everything else is left, each with [why](WhyLeft).
///
/// Going back in time works the same way: then it is merged units that need weights.
///
/// ```
/// use ansinh_core::law::Verification;
/// use ansinh_core::{Decimal, Text, date};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::observation::{Measure, Observation, Qualifier};
/// use ansinh_reporting::place::{AdministrativeUnit, Change, Extent, Gazetteer, UnitKind};
/// use ansinh_reporting::rebase::Rebase;
/// use ansinh_reporting::unit::Unit;
///
/// // Two communes become one, which keeps the code of the first.
/// let commune = |code: &str, name, from, until| AdministrativeUnit {
///     code: code.parse().unwrap(),
///     name,
///     kind: UnitKind::Commune,
///     parent: None,
///     valid_from: from,
///     valid_until: until,
/// };
/// let merged = |from: &str| Change {
///     date: date(2025, 7, 1),
///     known_until: None,
///     from: from.parse().ok(),
///     to: "04252".parse().ok(),
///     extent: Extent::Full,
///     citation: Some("NQ 1673/NQ-UBTVQH15".into()),
///     checked: Verification::Published,
/// };
/// let (first, last) = (date(2017, 1, 1), Some(date(2025, 6, 30)));
/// let places = Gazetteer::new(
///     vec![
///         commune("04252", "Yên Ninh".into(), first, last),
///         commune("04255", "Minh Tân".into(), first, last),
///         commune("04252", "Yên Bái".into(), date(2025, 7, 1), None),
///     ],
///     vec![merged("04252"), merged("04255")],
/// )?;
///
/// let persons = Unit::new(Text::new("người", "persons"));
/// let poor = Indicator::new("poor".parse()?, Text::new("người nghèo", "poor"), persons, Nature::Stock);
/// let catalogue = Catalogue::new(vec![poor])?;
/// let figure = |place: &str, value: u32| Observation {
///     indicator: "poor".parse().unwrap(),
///     measure: Measure::Actual,
///     place: place.parse().unwrap(),
///     period: "2024".parse().unwrap(),
///     value: Decimal::from(value).into(),
///     qualifier: Qualifier::Exact,
/// };
///
/// let rebased = Rebase::onto(&places, date(2025, 7, 1))
///     .run(&catalogue, &[figure("04252", 120), figure("04255", 80)]);
/// let sum = &rebased.figures[0];
/// assert_eq!(sum.observation.value.number(), Some(Decimal::from(200)));
/// assert_eq!((sum.made_of.len(), sum.missing.len()), (2, 0));
///
/// // With one figure missing the sum says so: missing is not zero.
/// let rebased = Rebase::onto(&places, date(2025, 7, 1)).run(&catalogue, &[figure("04252", 120)]);
/// assert_eq!(rebased.figures[0].missing, ["04255".parse()?].into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Rebase<'a> {
    places: &'a Gazetteer,
    to: NaiveDate,
    counted_on: Option<NaiveDate>,
    weights: Option<&'a Weights>,
    trusts_codes: bool,
}

/// What became of a series.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rebased {
    /// The figures of the new units, by indicator, measure, period and place.
    pub figures: Vec<RebasedFigure>,
    /// What could not be carried, in the same order. Figures and what is left together are the
    /// whole of what was given.
    pub left: Vec<LeftFigure>,
}

/// A figure of a unit of the new day, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RebasedFigure {
    /// The figure.
    pub observation: Observation,
    /// The units of the old day whose figures are in it.
    pub made_of: BTreeSet<PlaceCode>,
    /// Units of the old day that belong to it in whole or in part, of which there is no figure in
    /// it. With any, it is less than the whole.
    pub missing: BTreeSet<PlaceCode>,
    /// Were units of the same tier and province dissolved on the way, of which it isn't known what
    /// they joined? Then it may be less than the whole.
    pub untraced: bool,
    /// Is a part in it apportioned by weights?
    pub apportioned: bool,
    /// The resolutions on its way that were not read in a published text.
    pub unchecked: BTreeSet<Cow<'static, str>>,
}

impl RebasedFigure {
    /// Is it known to be the whole: nothing missing, nothing untraced?
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && !self.untraced
    }
}

/// A figure, or a sum of figures, that could not be carried on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftFigure {
    /// The indicator.
    pub indicator: IndicatorCode,
    /// Which of its figures.
    pub measure: Measure,
    /// The time.
    pub period: Span,
    /// The unit it had reached.
    pub place: PlaceCode,
    /// What could not be carried.
    pub value: Observed,
    /// The units of the old day it comes from.
    pub made_of: BTreeSet<PlaceCode>,
    /// Why.
    pub why: WhyLeft,
}

/// What tells one figure from another.
type Key<'f> = (&'f IndicatorCode, Measure, Span, PlaceCode);

fn key(figure: &Observation) -> Key<'_> {
    let Observation {
        indicator,
        measure,
        period,
        place,
        ..
    } = figure;
    (indicator, *measure, *period, *place)
}

impl<'a> Rebase<'a> {
    /// Onto the units of a day, without weights.
    pub const fn onto(places: &'a Gazetteer, day: NaiveDate) -> Self {
        Self {
            places,
            to: day,
            counted_on: None,
            weights: None,
            trusts_codes: false,
        }
    }

    /// Divided units are apportioned by these weights. A unit with a part that has no weight is
    /// not divided: no weight is not a weight of zero.
    #[must_use]
    pub const fn weighted(self, weights: &'a Weights) -> Self {
        Self {
            weights: Some(weights),
            ..self
        }
    }

    /// The places of all figures are the units of this day, whatever their periods: as when a
    /// province reports the first half of 2025 by the communes it has since 1 July.
    #[must_use]
    pub const fn counted_on(self, day: NaiveDate) -> Self {
        Self {
            counted_on: Some(day),
            ..self
        }
    }

    /// Takes two names under one code for the same place where only lists of units show the
    /// change. Otherwise such figures are left, as [`WhyLeft::CodeAlone`].
    #[must_use]
    pub const fn trusting_codes(self) -> Self {
        Self {
            trusts_codes: true,
            ..self
        }
    }

    /// Carries figures. Their order doesn't matter; one that is given twice isn't carried.
    pub fn run(&self, catalogue: &Catalogue, figures: &[Observation]) -> Rebased {
        let mut result = Rebased::default();
        let mut given: BTreeMap<Key<'_>, u32> = BTreeMap::new();
        for figure in figures {
            let times = given.entry(key(figure)).or_default();
            *times = times.saturating_add(1);
        }
        let mut sums: BTreeMap<(usize, Measure, Span), Vec<&Observation>> = BTreeMap::new();
        let mut others: Vec<(&Indicator, &Observation)> = Vec::new();
        for figure in figures {
            let code = figure.indicator.as_str();
            let known = catalogue.get(code).zip(catalogue.position(code));
            match (known, &figure.value) {
                (None, _) => {
                    let indicator = figure.indicator.clone();
                    let why = WhyLeft::UnknownIndicator { indicator };
                    result.left.push(LeftFigure::of(figure, why));
                }
                _ if given.get(&key(figure)).is_some_and(|times| *times > 1) => {
                    let place = figure.place;
                    let why = WhyLeft::Duplicate { place };
                    result.left.push(LeftFigure::of(figure, why));
                }
                (Some((indicator, position)), Observed::Number(_))
                    if indicator.over_places == OverPlaces::Sum =>
                {
                    let series = (position, figure.measure, figure.period);
                    sums.entry(series).or_default().push(figure);
                }
                (Some((indicator, _)), _) => others.push((indicator, figure)),
            }
        }
        let days: BTreeSet<NaiveDate> = figures.iter().map(|it| self.day_of(it)).collect();
        let journeys: BTreeMap<NaiveDate, Journey<'_>> = days
            .into_iter()
            .map(|day| (day, self.journey_from(day)))
            .collect();
        for ((position, _, period), figures) in &sums {
            let from = self.counted_on.unwrap_or_else(|| period.last_day());
            let indicator = catalogue.iter().nth(*position);
            if let Some((journey, indicator)) = journeys.get(&from).zip(indicator) {
                self.carry(journey, indicator, figures, &mut result);
            }
        }
        // Ratios are made of the sums.
        let ratios = self.keep(&journeys, &others, &result.figures, catalogue);
        result.figures.extend(ratios.figures);
        result.left.extend(ratios.left);
        result.sort(catalogue);
        result
    }

    fn journey_from(&self, day: NaiveDate) -> Journey<'a> {
        Journey::new(self.places, day, self.to, self.trusts_codes)
    }

    /// The day whose units a figure's place is one of.
    fn day_of(&self, figure: &Observation) -> NaiveDate {
        self.counted_on.unwrap_or_else(|| figure.period.last_day())
    }
}

impl Rebased {
    fn sort(&mut self, catalogue: &Catalogue) {
        let position = |code: &IndicatorCode| {
            let position = catalogue.position(code.as_str());
            (position.is_none(), position, code.clone())
        };
        self.figures.sort_by_cached_key(|figure| {
            let (indicator, measure, period, place) = key(&figure.observation);
            (position(indicator), measure, period, place)
        });
        self.left.sort_by_cached_key(|figure| {
            let series = (position(&figure.indicator), figure.measure, figure.period);
            let value = format!("{:?}", figure.value);
            (series, figure.place, figure.made_of.clone(), value)
        });
    }
}

impl LeftFigure {
    fn of(figure: &Observation, why: WhyLeft) -> Self {
        Self {
            indicator: figure.indicator.clone(),
            measure: figure.measure,
            period: figure.period,
            place: figure.place,
            value: figure.value.clone(),
            made_of: BTreeSet::from([figure.place]),
            why,
        }
    }
}
