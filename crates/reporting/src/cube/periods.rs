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
    /// The reporting periods that each longer one covers.
    longer: Vec<Range<usize>>,
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
            Some(longer) => self.longer.get(longer).map_or(0..0, Clone::clone),
        }
    }

    /// The reporting periods that each longer one covers.
    pub(super) fn longer(&self) -> &[Range<usize>] {
        &self.longer
    }

    /// The reporting periods that make up a longer one.
    fn make(&self, whole: Span) -> Result<Range<usize>, CubeError> {
        let covered = |span: &&Span| whole.covers(**span);
        let first = self.spans.iter().position(|span| covered(&span));
        let (many, days) = self
            .spans
            .iter()
            .take(self.reporting)
            .filter(covered)
            .fold((0_usize, 0_i64), |(many, days), span| {
                (many.saturating_add(1), days.saturating_add(span.days()))
            });
        match first {
            Some(first) if days == whole.days() => Ok(first..first.saturating_add(many)),
            _ => Err(CubeError::NotTiled { period: whole }),
        }
    }
}
