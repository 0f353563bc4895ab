//! The periods of a cube, and which make up which.

use std::ops::Range;

use super::CubeError;
use crate::span::Span;

/// The periods of a cube. Figures are reported for the shortest ones, which share no day; every
/// other period is made of those, day by day. Longer periods may overlap: nine months hold the
/// first half-year.
///
/// Each has a position, counted from 0: first the reporting periods in order of time, then the
/// others, the shorter before the longer.
///
/// ```
/// use ansinh_reporting::cube::Periods;
///
/// let months = ["2017-01", "2017-02", "2017-03"].map(|month| month.parse().unwrap());
/// let quarter = "2017-Q1".parse()?;
/// let periods = Periods::new(months.to_vec(), vec![quarter])?;
/// assert_eq!(periods.position(quarter), Some(3));
/// assert!(Periods::new(months.to_vec(), vec!["2017-H1".parse()?]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    spans: Vec<Span>,
    reporting: usize,
    /// Of each longer period: the reporting ones it covers, and the fewest that make it up.
    longer: Vec<Longer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Longer {
    pub(super) covers: Range<usize>,
    /// Runs of positions of shorter periods, which follow each other in time.
    pub(super) parts: Vec<Range<usize>>,
}

impl Periods {
    /// Reporting periods, and longer ones made of them.
    ///
    /// # Errors
    /// [`CubeError::AxisOverlap`] if two reporting periods share a day,
    /// [`CubeError::NotTiled`] if they don't make up a longer one day by day.
    pub fn new(mut reporting: Vec<Span>, mut longer: Vec<Span>) -> Result<Self, CubeError> {
        reporting.sort_unstable();
        for (earlier, later) in reporting.iter().zip(reporting.iter().skip(1)) {
            if earlier.overlaps(*later) {
                let name = later.to_string();
                return Err(CubeError::AxisOverlap { name });
            }
        }
        longer.retain(|span| reporting.binary_search(span).is_err());
        longer.sort_unstable_by_key(|span| (span.days(), *span));
        longer.dedup();
        let mut periods = Self {
            reporting: reporting.len(),
            spans: reporting,
            longer: Vec::new(),
        };
        for span in longer {
            let made = periods.make(span)?;
            periods.longer.push(made);
            periods.spans.push(span);
        }
        Ok(periods)
    }

    /// The months, quarters and halves of a year by the calendar, its first nine months and itself.
    ///
    /// # Errors
    /// None for a year of four digits.
    pub fn of_year(year: i32) -> Result<Self, CubeError> {
        use ansinh_core::period::{Cycle, Period};
        let all = |cycle: Cycle| {
            (1..=12_u32)
                .filter_map(move |month| chrono::NaiveDate::from_ymd_opt(year, month, 1))
                .filter_map(move |day| Period::of(ansinh_core::Month::of(day), cycle))
                .map(Span::from)
        };
        let longer = Cycle::ALL.into_iter().skip(1).flat_map(all).collect();
        Self::new(all(Cycle::Month).collect(), longer)
    }

    /// All of them, by position.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// How many have figures of their own; theirs are the first positions.
    pub const fn reporting(&self) -> usize {
        self.reporting
    }

    /// The position of a period.
    pub fn position(&self, period: Span) -> Option<usize> {
        let (reporting, longer) = self.spans.split_at_checked(self.reporting)?;
        reporting.binary_search(&period).ok().or_else(|| {
            let found = longer.iter().position(|span| *span == period)?;
            found.checked_add(self.reporting)
        })
    }

    /// The reporting periods a period is made of, itself if it is one.
    pub fn made_of(&self, period: usize) -> Range<usize> {
        match period.checked_sub(self.reporting) {
            None => period..period.saturating_add(1),
            Some(longer) => self
                .longer
                .get(longer)
                .map_or(0..0, |longer| longer.covers.clone()),
        }
    }

    pub(super) fn longer(&self) -> &[Longer] {
        &self.longer
    }

    /// What makes up a longer period, of those there are so far.
    fn make(&self, whole: Span) -> Result<Longer, CubeError> {
        let not_tiled = || CubeError::NotTiled { period: whole };
        let reporting = self.spans.get(..self.reporting).unwrap_or_default();
        let covered = |span: &Span| whole.covers(*span);
        let first = reporting.iter().position(covered).ok_or_else(not_tiled)?;
        let many = reporting.iter().filter(|span| whole.covers(**span)).count();
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut day = Some(whole.first_day());
        while let Some(from) = day.filter(|day| *day <= whole.last_day()) {
            let (part, span) = self
                .spans
                .iter()
                .enumerate()
                .filter(|(_, span)| span.first_day() == from && whole.covers(**span))
                .max_by_key(|(_, span)| span.last_day())
                .ok_or_else(not_tiled)?;
            match parts.last_mut() {
                Some(run) if run.end == part => run.end = part.saturating_add(1),
                _ => parts.push(part..part.saturating_add(1)),
            }
            day = span.last_day().succ_opt();
        }
        Ok(Longer {
            covers: first..first.saturating_add(many),
            parts,
        })
    }
}
