//! Reading a cube.

use ansinh_core::Decimal;

use super::column::Column;
use super::{Cell, Cube};
use crate::indicator::{OverPlaces, OverTime};

/// A total as it stands in the cube.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The indicator's position.
    pub indicator: usize,
    /// The place's position.
    pub place: usize,
    /// The period's position.
    pub period: usize,
    /// The value in units of the indicator's last decimal; of an average, the sum of its figures.
    pub value: i128,
    /// How many reported figures it is made of, at least one.
    pub reported: u32,
}

impl Cube {
    /// The value, if no figure it is made of is missing. A ratio whose parts are in the cube is
    /// made of them; its own figures are used only where it stands unaggregated.
    pub fn get(&self, indicator: usize, place: usize, period: usize) -> Option<Decimal> {
        self.cell(indicator, place, period)
            .filter(Cell::is_complete)
            .map(|cell| cell.value)
    }

    /// The value with how complete it is; `None` where nothing was reported, or where the indicator
    /// doesn't aggregate.
    pub fn cell(&self, indicator: usize, place: usize, period: usize) -> Option<Cell> {
        let column = self.axes.columns.get(indicator)?;
        if let Some(cell) = self.quotient(column, place, period) {
            return Some(cell);
        }
        let (total, reported) = self.total(indicator, place, period)?;
        let averages =
            column.over_places == OverPlaces::Average || column.over_time == OverTime::Average;
        let value = if averages {
            self.average(column, indicator, place, period)?
        } else {
            decimal(total, column)?
        };
        Some(Cell {
            value: value.normalize(),
            reported,
            expected: self.axes.expected(column, place, period),
        })
    }

    /// Every total there is, as integers, by indicator, place and period. Recomputed ratios are not
    /// among them.
    pub fn totals(&self) -> impl Iterator<Item = Total> + '_ {
        let places = self.axes.places.areas().len();
        let periods = self.axes.periods.spans().len();
        let rows = (0..places).flat_map(move |place| (0..periods).map(move |it| (place, it)));
        let totals = self.totals.iter().enumerate();
        totals.flat_map(move |(indicator, totals)| {
            let cells = rows.clone().enumerate();
            cells.filter_map(move |(cell, (place, period))| {
                let (value, reported) = totals.at(cell)?;
                Some(Total {
                    indicator,
                    place,
                    period,
                    value,
                    reported,
                })
            })
        })
    }

    /// The reporting places and periods whose figures a total lacks.
    pub fn missing(
        &self,
        indicator: usize,
        place: usize,
        period: usize,
    ) -> impl Iterator<Item = (usize, usize)> + '_ {
        let mut periods = self.axes.periods.made_of(period);
        let column = self.axes.columns.get(indicator);
        if column.is_some_and(|column| column.over_time == OverTime::Last) {
            periods.start = periods.end.saturating_sub(1).max(periods.start);
        }
        let places = self.axes.places.made_of(place).into_iter();
        places
            .flat_map(move |place| periods.clone().map(move |period| (place, period)))
            .filter(move |(place, period)| self.total(indicator, *place, *period).is_none())
    }

    fn total(&self, indicator: usize, place: usize, period: usize) -> Option<(i128, u32)> {
        let periods = self.axes.periods.spans().len();
        if period >= periods {
            return None;
        }
        let cell = place.checked_mul(periods)?.checked_add(period)?;
        self.totals.get(indicator)?.at(cell)
    }

    /// Means divide by what was reported, over places first: the mean over time of a sum over
    /// places divides by the periods.
    fn average(
        &self,
        column: &Column,
        indicator: usize,
        place: usize,
        period: usize,
    ) -> Option<Decimal> {
        let mut periods = self.axes.periods.made_of(period);
        if column.over_time == OverTime::Last {
            periods.start = periods.end.checked_sub(1)?;
        }
        let mut together: Option<Decimal> = None;
        let mut count = 0_u32;
        for period in periods {
            let Some((total, reported)) = self.total(indicator, place, period) else {
                continue;
            };
            let mut value = decimal(total, column)?;
            if column.over_places == OverPlaces::Average {
                value = value.checked_div(Decimal::from(reported))?;
            }
            count = count.checked_add(1)?;
            together = Some(match (together, column.over_time) {
                (None, _) => value,
                (Some(so_far), OverTime::Max) => so_far.max(value),
                (Some(so_far), OverTime::Min) => so_far.min(value),
                (Some(so_far), _) => so_far.checked_add(value)?,
            });
        }
        match column.over_time {
            OverTime::Average => together?.checked_div(Decimal::from(count)),
            _ => together,
        }
    }

    fn quotient(&self, column: &Column, place: usize, period: usize) -> Option<Cell> {
        let (above, below, ratio) = column.ratio.as_ref()?;
        // A ratio of ratios is not recomputed: the catalogue could name a circle.
        let part = |position: usize| {
            let part = self.axes.columns.get(position)?;
            let is_simple = part.ratio.is_none();
            is_simple.then_some((self.cell(position, place, period)?, &part.unit))
        };
        let ((above, above_unit), (below, below_unit)) = (part(*above)?, part(*below)?);
        Some(Cell {
            value: ratio.of(
                (above.value, above_unit),
                (below.value, below_unit),
                &column.unit,
            )?,
            reported: above.reported.checked_add(below.reported)?,
            expected: above.expected.checked_add(below.expected)?,
        })
    }
}

fn decimal(total: i128, column: &Column) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(total, column.decimals).ok()
}
