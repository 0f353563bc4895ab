//! What a cube has cells for.

use ansinh_core::Decimal;

use super::column::{Column, MOST_DECIMALS, scaled};
use super::{Area, CubeError, Figure, Periods, Places};
use crate::catalogue::Catalogue;
use crate::indicator::{IndicatorCode, OverTime};
use crate::observation::Observation;
use crate::span::Span;

/// More cells than this are refused; they would take some forty gigabytes.
const MOST_CELLS: usize = 1 << 31;

/// The indicators, places and periods a cube has cells for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axes {
    pub(super) columns: Vec<Column>,
    pub(super) places: Places,
    pub(super) periods: Periods,
}

impl Axes {
    /// The indicators of a catalogue over places and periods. Figures may have as many decimals as
    /// the unit's scale makes whole, and two for what has no scale.
    ///
    /// # Errors
    /// [`CubeError::TooLarge`] beyond two billion cells, or 65,535 indicators or reporting periods.
    pub fn new(catalogue: &Catalogue, places: Places, periods: Periods) -> Result<Self, CubeError> {
        let columns: Vec<Column> = catalogue.iter().map(|i| Column::of(i, catalogue)).collect();
        let sizes = [columns.len(), places.areas().len(), periods.spans().len()];
        let cells = sizes
            .into_iter()
            .try_fold(1_usize, usize::checked_mul)
            .filter(|cells| *cells <= MOST_CELLS);
        let counted = [columns.len(), periods.reporting()]
            .into_iter()
            .all(|size| u16::try_from(size).is_ok());
        if cells.is_none() || !counted {
            let [indicators, places, periods] = sizes;
            return Err(CubeError::TooLarge {
                indicators,
                places,
                periods,
            });
        }
        Ok(Self {
            columns,
            places,
            periods,
        })
    }

    /// The same with figures of so many decimals, 9 at most; 0 for figures that are all whole.
    #[must_use]
    pub fn with_decimals(mut self, decimals: u32) -> Self {
        for column in &mut self.columns {
            column.decimals = decimals.min(MOST_DECIMALS);
        }
        self
    }

    /// The places.
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// The periods.
    pub const fn periods(&self) -> &Periods {
        &self.periods
    }

    /// The codes of the indicators, in the order of the catalogue.
    pub fn indicators(&self) -> impl ExactSizeIterator<Item = &IndicatorCode> {
        self.columns.iter().map(|column| &column.code)
    }

    /// A value in the indicator's own unit, at these positions.
    ///
    /// # Errors
    /// [`CubeError::NoSuchCell`] beyond the reporting places or periods,
    /// [`CubeError::OutOfRange`] if the value has more decimals or digits than the cube holds.
    pub fn figure(
        &self,
        indicator: usize,
        place: usize,
        period: usize,
        value: Decimal,
    ) -> Result<Figure, CubeError> {
        let beyond = || CubeError::NoSuchCell {
            indicator,
            place,
            period,
        };
        let column = self.columns.get(indicator).ok_or_else(beyond)?;
        let value = scaled(value, column.decimals)
            .filter(|value| *value != i64::MIN)
            .ok_or_else(|| CubeError::OutOfRange {
                indicator: column.code.clone(),
            })?;
        if place >= self.places.reporting() || period >= self.periods.reporting() {
            return Err(beyond());
        }
        Ok(Figure {
            place: u32::try_from(place).map_err(|_| beyond())?,
            period: u16::try_from(period).map_err(|_| beyond())?,
            indicator: u16::try_from(indicator).map_err(|_| beyond())?,
            value,
        })
    }

    /// The figure of an observation; `None` if it is no number, or of a place or period that has no
    /// figures of its own here.
    ///
    /// # Errors
    /// [`CubeError::OutOfRange`] if the value has more decimals or digits than the cube holds.
    pub fn observed(
        &self,
        catalogue: &Catalogue,
        observation: &Observation,
    ) -> Result<Option<Figure>, CubeError> {
        let cell = (
            catalogue.position(observation.indicator.as_str()),
            self.places.position(&Area::Unit(observation.place)),
            self.periods.position(observation.period),
            observation.value.number(),
        );
        let (Some(indicator), Some(place), Some(period), Some(value)) = cell else {
            return Ok(None);
        };
        if place >= self.places.reporting() || period >= self.periods.reporting() {
            return Ok(None);
        }
        self.figure(indicator, place, period, value).map(Some)
    }

    /// How many decimals the figures of an indicator have.
    pub fn decimals(&self, indicator: usize) -> Option<u32> {
        self.columns.get(indicator).map(|column| column.decimals)
    }

    /// The sizes of the grid of reported figures.
    pub(super) fn grid(&self) -> Grid {
        Grid {
            indicators: self.columns.len(),
            places: self.places.reporting(),
            periods: self.periods.reporting(),
        }
    }

    /// The cell of the grid was given more figures than it takes.
    pub(super) fn duplicate(&self, cell: usize) -> CubeError {
        self.named(cell, |indicator, place, period| CubeError::Duplicate {
            indicator,
            place,
            period,
        })
    }

    /// The cell of the grid has two values of one day.
    pub(super) fn conflict(&self, cell: usize) -> CubeError {
        self.named(cell, |indicator, place, period| CubeError::Conflict {
            indicator,
            place,
            period,
        })
    }

    /// The sum of the cell of the grid can't be held.
    pub(super) fn out_of_range(&self, cell: usize) -> CubeError {
        self.named(cell, |indicator, _, _| CubeError::OutOfRange { indicator })
    }

    fn named(
        &self,
        cell: usize,
        error: impl Fn(IndicatorCode, Area, Span) -> CubeError,
    ) -> CubeError {
        let (indicator, place, period) = self.grid().positions(cell);
        let named = (
            self.columns.get(indicator),
            self.places.areas().get(place),
            self.periods.spans().get(period),
        );
        match named {
            (Some(column), Some(area), Some(span)) => {
                error(column.code.clone(), area.clone(), *span)
            }
            _ => CubeError::NoSuchCell {
                indicator,
                place,
                period,
            },
        }
    }

    /// How many reported figures a cell is made of if none is missing.
    pub(super) fn expected(&self, column: &Column, place: usize, period: usize) -> u32 {
        let periods = match column.over_time {
            OverTime::Last => 1,
            _ => u32::try_from(self.periods.made_of(period).len()).unwrap_or(u32::MAX),
        };
        self.places.weight(place).saturating_mul(periods)
    }
}

/// The sizes of the grid of reported figures; cells are counted indicator by indicator, place by
/// place, period by period.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) indicators: usize,
    pub(super) places: usize,
    pub(super) periods: usize,
}

impl Grid {
    /// How many cells; [`Axes::new`] has seen that they can be counted.
    pub(super) const fn cells(self) -> usize {
        self.indicators.wrapping_mul(self.of_indicator())
    }

    /// How many cells each indicator has.
    pub(super) const fn of_indicator(self) -> usize {
        self.places.wrapping_mul(self.periods)
    }

    /// Is there a cell for the figure, and can it have the value?
    pub(super) fn holds(self, figure: &Figure) -> bool {
        self.has_positions(figure) && figure.value != i64::MIN
    }

    /// Is there a cell for the figure?
    #[inline]
    pub(super) fn has_positions(self, figure: &Figure) -> bool {
        // All three are looked at whatever they are, so that there is nothing to guess.
        (usize::from(figure.indicator) < self.indicators)
            & (index(figure.place) < self.places)
            & (usize::from(figure.period) < self.periods)
    }

    /// The cell of a figure that the grid holds.
    #[inline]
    pub(super) fn cell(self, figure: &Figure) -> usize {
        usize::from(figure.indicator)
            .wrapping_mul(self.places)
            .wrapping_add(index(figure.place))
            .wrapping_mul(self.periods)
            .wrapping_add(usize::from(figure.period))
    }

    /// The indicator, place and period of a cell.
    pub(super) fn positions(self, cell: usize) -> (usize, usize, usize) {
        let over = |number: usize, size: usize| {
            let (above, rest) = (number.checked_div(size), number.checked_rem(size));
            (above.unwrap_or(0), rest.unwrap_or(0))
        };
        let (row, period) = over(cell, self.periods);
        let (indicator, place) = over(row, self.places);
        (indicator, place, period)
    }
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
