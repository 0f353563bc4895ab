//! Roll-up: many figures of many places and periods, on dense integers.
//!
//! A cube holds whole numbers: each indicator's figures times a power of ten that makes all of them
//! whole. Sums are exact and checked. Every cell also counts how many reported figures it is made
//! of, so that a sum with a part missing is told from a complete one: missing is not zero.

use ansinh_core::Decimal;

use crate::catalogue::Catalogue;
use crate::indicator::{IndicatorCode, OverPlaces, OverTime};
use crate::observation::{Measure, Observation};
use crate::place::PlaceCode;
use crate::span::Span;

mod column;
mod grouping;
mod roll_up;

use column::{Axis, Column};

pub(crate) use column::{MOST_DECIMALS, scaled};

pub use grouping::Grouping;

ansinh_core::messages! {
    /// Why figures don't make a cube, or a cube doesn't roll up.
    pub enum CubeError {
        /// Two places or periods of an axis are the same, or two periods share a day.
        AxisOverlap {
            /// The first that meets another.
            name: String,
        } = "cube-axis-overlap",
            vi: "“{name}” trùng với một đơn vị hoặc thời kỳ khác trên cùng trục",
            en: "\u{201c}{name}\u{201d} meets another place or period of the same axis";
        /// A figure is finer or larger than the cube's integers hold.
        OutOfRange {
            /// The indicator.
            indicator: IndicatorCode,
        } = "cube-out-of-range",
            vi: "số liệu hoặc tổng của chỉ tiêu `{indicator}` vượt quá phạm vi tính được",
            en: "a figure or sum of indicator `{indicator}` is out of range";
        /// A figure of this cell was given before.
        Duplicate {
            /// The indicator.
            indicator: IndicatorCode,
            /// The place.
            place: PlaceCode,
            /// The period.
            period: Span,
        } = "cube-duplicate",
            vi: "số liệu `{indicator}` của đơn vị {place}, {period} được khai báo hai lần",
            en: "the figure `{indicator}` of place {place}, {period}, is given twice";
        /// The smaller periods don't make up the larger one.
        NotTiled {
            /// The larger one.
            period: Span,
        } = "cube-not-tiled",
            vi: "các thời kỳ nhỏ không ghép đủ {period}",
            en: "the periods do not make up {period} day by day";
        /// A grouping was made for another axis.
        WrongAxis {
            /// How many members it groups.
            groups: u64,
            /// How many the axis has.
            axis: u64,
        } = "cube-wrong-axis",
            vi: "cách gộp dành cho {groups} mục, nhưng trục có {axis} mục",
            en: "the grouping is of {groups} members, the axis has {axis}";
    }
}
impl std::error::Error for CubeError {}

/// A value of a cube, and how complete it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The value in the indicator's own unit, of the figures that are there.
    pub value: Decimal,
    /// How many reported figures it is made of.
    pub reported: u32,
    /// How many it would be made of if none were missing.
    pub expected: u32,
}

impl Cell {
    /// Is no figure missing?
    pub const fn is_complete(&self) -> bool {
        self.reported == self.expected
    }
}

/// Indicators × places × periods.
///
/// ```
/// use ansinh_core::{Decimal, Text};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::cube::{Cube, Grouping};
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::unit::Unit;
///
/// let people = Unit::new(Text::new("học viên", "residents"));
/// let residents = Indicator::new("present".parse()?, Text::new("có mặt", "present"), people, Nature::Stock);
/// let catalogue = Catalogue::new(vec![residents])?;
///
/// let months = vec!["2017-05".parse()?, "2017-06".parse()?];
/// let mut cube = Cube::new(&catalogue, vec!["15".parse()?], months)?;
/// cube.set(0, 0, 0, Decimal::from(250))?;
/// cube.set(0, 0, 1, Decimal::from(266))?;
///
/// // A stock is what there is at the end, never a sum.
/// let both = Grouping::of_periods(cube.periods(), vec!["2017-05-01..2017-06-30".parse()?])?;
/// let rolled = cube.over_time(&both)?;
/// assert_eq!(rolled.get(0, 0, 0), Some(Decimal::from(266)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cube {
    columns: Vec<Column>,
    places: Vec<PlaceCode>,
    periods: Vec<Span>,
    /// How many reporting places each place of the axis is made of.
    place_weights: Vec<u32>,
    /// How many reporting periods each period of the axis is made of.
    period_weights: Vec<u32>,
    /// Column by column, place by place, period by period. A mean is kept as its sum.
    values: Vec<i64>,
    /// How many reported figures each value is made of; 0 where there is none.
    reported: Vec<u32>,
}

impl Cube {
    /// An empty cube over the indicators of a catalogue. Figures may have as many decimals as the
    /// unit's scale makes whole, and two for what has no scale.
    ///
    /// # Errors
    /// [`CubeError::AxisOverlap`] if a place stands twice or two periods share a day.
    pub fn new(
        catalogue: &Catalogue,
        places: Vec<PlaceCode>,
        mut periods: Vec<Span>,
    ) -> Result<Self, CubeError> {
        periods.sort_unstable();
        let columns = catalogue.iter().map(|i| Column::of(i, catalogue)).collect();
        Self::empty(columns, Axis::leaf(places), Axis::leaf(periods))
    }

    /// A cube of the actual figures that speak of one of `periods` and `places`; others are left
    /// out. What is no number is left out too.
    ///
    /// # Errors
    /// [`CubeError`] as [`Cube::new`] and [`Cube::set`], or if a figure is given twice.
    pub fn of_observations(
        catalogue: &Catalogue,
        places: Vec<PlaceCode>,
        periods: Vec<Span>,
        observations: &[Observation],
    ) -> Result<Self, CubeError> {
        let mut cube = Self::new(catalogue, places, periods)?;
        for observation in observations {
            let cell = (
                catalogue.position(observation.indicator.as_str()),
                cube.places.iter().position(|p| *p == observation.place),
                cube.periods.iter().position(|p| *p == observation.period),
            );
            let (Some(indicator), Some(place), Some(period)) = cell else {
                continue;
            };
            let (Measure::Actual, Some(value)) = (observation.measure, observation.value.number())
            else {
                continue;
            };
            if cube.cell(indicator, place, period).is_some() {
                return Err(CubeError::Duplicate {
                    indicator: observation.indicator.clone(),
                    place: observation.place,
                    period: observation.period,
                });
            }
            cube.set(indicator, place, period, value)?;
        }
        Ok(cube)
    }

    fn empty(
        columns: Vec<Column>,
        places: Axis<PlaceCode>,
        periods: Axis<Span>,
    ) -> Result<Self, CubeError> {
        let mut seen = std::collections::BTreeSet::new();
        if let Some(twice) = places.members.iter().find(|place| !seen.insert(*place)) {
            let name = twice.to_string();
            return Err(CubeError::AxisOverlap { name });
        }
        for (earlier, later) in periods.members.iter().zip(periods.members.iter().skip(1)) {
            if earlier.overlaps(*later) {
                let name = later.to_string();
                return Err(CubeError::AxisOverlap { name });
            }
        }
        let size = columns
            .len()
            .saturating_mul(places.members.len())
            .saturating_mul(periods.members.len());
        Ok(Self {
            columns,
            places: places.members,
            periods: periods.members,
            place_weights: places.weights,
            period_weights: periods.weights,
            values: vec![0; size],
            reported: vec![0; size],
        })
    }

    /// The places, in the order of their codes in [`set`](Cube::set) and [`get`](Cube::get).
    pub fn places(&self) -> &[PlaceCode] {
        &self.places
    }

    /// The periods, in order of time.
    pub fn periods(&self) -> &[Span] {
        &self.periods
    }

    /// How many indicators.
    pub fn indicators(&self) -> usize {
        self.columns.len()
    }

    fn position(&self, indicator: usize, place: usize, period: usize) -> Option<usize> {
        let inside = indicator < self.columns.len()
            && place < self.places.len()
            && period < self.periods.len();
        inside.then(|| {
            indicator
                .saturating_mul(self.places.len())
                .saturating_add(place)
                .saturating_mul(self.periods.len())
                .saturating_add(period)
        })
    }

    /// Sets a figure, in the indicator's own unit. Codes are places on the axes, counted from 0.
    ///
    /// # Errors
    /// [`CubeError::OutOfRange`] if it has more decimals or digits than the cube holds;
    /// [`CubeError::WrongAxis`] for a code beyond an axis.
    pub fn set(
        &mut self,
        indicator: usize,
        place: usize,
        period: usize,
        value: Decimal,
    ) -> Result<(), CubeError> {
        let beyond = |code: usize, axis: usize| CubeError::WrongAxis {
            groups: u64::try_from(code).unwrap_or(u64::MAX),
            axis: u64::try_from(axis).unwrap_or(u64::MAX),
        };
        let Some(column) = self.columns.get(indicator) else {
            return Err(beyond(indicator, self.columns.len()));
        };
        let whole = scaled(value, column.decimals).ok_or_else(|| CubeError::OutOfRange {
            indicator: column.code.clone(),
        })?;
        let Some(at) = self.position(indicator, place, period) else {
            return Err(beyond(
                place.max(period),
                self.places.len().min(self.periods.len()),
            ));
        };
        if let (Some(cell), Some(count)) = (self.values.get_mut(at), self.reported.get_mut(at)) {
            *cell = whole;
            *count = 1;
        }
        Ok(())
    }

    /// The value, if no figure it is made of is missing. A ratio whose parts are in the cube is
    /// made of them; its own figures are used only where it stands unaggregated.
    pub fn get(&self, indicator: usize, place: usize, period: usize) -> Option<Decimal> {
        self.cell(indicator, place, period)
            .filter(Cell::is_complete)
            .map(|cell| cell.value)
    }

    /// The value with how complete it is; `None` where nothing was reported.
    pub fn cell(&self, indicator: usize, place: usize, period: usize) -> Option<Cell> {
        let column = self.columns.get(indicator)?;
        if let Some((above, below, times)) = column.ratio
            && let Some(cell) = self.quotient((above, below, times), place, period)
        {
            return Some(cell);
        }
        let at = self.position(indicator, place, period)?;
        let (value, reported) = (*self.values.get(at)?, *self.reported.get(at)?);
        if reported == 0 {
            return None;
        }
        let sum = Decimal::try_from_i128_with_scale(value.into(), column.decimals).ok()?;
        let value = match column.over_time {
            OverTime::Average => sum.checked_div(self.periods_in_mean(column, place, reported)?)?,
            _ => sum.normalize(),
        };
        Some(Cell {
            value,
            reported,
            expected: self.expected(column, place, period)?,
        })
    }

    /// A mean over time of a sum over places divides by the periods, not by the places.
    fn periods_in_mean(&self, column: &Column, place: usize, reported: u32) -> Option<Decimal> {
        let places = match column.over_places {
            OverPlaces::Sum => *self.place_weights.get(place)?,
            OverPlaces::Recompute | OverPlaces::None => 1,
        };
        Decimal::from(reported).checked_div(Decimal::from(places))
    }

    fn expected(&self, column: &Column, place: usize, period: usize) -> Option<u32> {
        let places = *self.place_weights.get(place)?;
        let periods = match column.over_time {
            OverTime::Last => 1,
            _ => *self.period_weights.get(period)?,
        };
        places.checked_mul(periods)
    }

    fn quotient(
        &self,
        (above, below, times): (usize, usize, u32),
        place: usize,
        period: usize,
    ) -> Option<Cell> {
        // A ratio of ratios is not recomputed: the catalogue could name a circle.
        let simple = |column: usize| self.columns.get(column).is_some_and(|c| c.ratio.is_none());
        if !simple(above) || !simple(below) {
            return None;
        }
        let (above, below) = (
            self.cell(above, place, period)?,
            self.cell(below, place, period)?,
        );
        Some(Cell {
            value: above
                .value
                .checked_mul(Decimal::from(times))?
                .checked_div(below.value)?,
            reported: above.reported.checked_add(below.reported)?,
            expected: above.expected.checked_add(below.expected)?,
        })
    }
}
