//! Figures with their corrections.

use chrono::NaiveDate;

use super::figure::Figure;
use super::{Axes, CubeError};

/// A figure as it has been known since a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The position of the indicator.
    pub indicator: u16,
    /// The position of the reporting place.
    pub place: u32,
    /// The position of the reporting period.
    pub period: u16,
    /// The day from which it is known: when it was reported, or corrected.
    pub known_on: NaiveDate,
    /// Which of the versions of that day it is; the highest holds.
    pub revision: u32,
    /// The value, as in [`Figure::value`]; `None` where a figure is withdrawn.
    pub value: Option<i64>,
}

impl Version {
    /// A figure first known on a day.
    pub const fn of(figure: Figure, known_on: NaiveDate) -> Self {
        Self {
            indicator: figure.indicator,
            place: figure.place,
            period: figure.period,
            known_on,
            revision: 0,
            value: Some(figure.value),
        }
    }

    const fn cell(&self) -> (u16, u32, u16) {
        (self.indicator, self.place, self.period)
    }

    fn figure(&self) -> Option<Figure> {
        Some(Figure {
            place: self.place,
            period: self.period,
            indicator: self.indicator,
            value: self.value?,
        })
    }
}

/// Every version of every figure: a correction keeps what it corrected, and the figures of any day
/// can be had again.
///
/// ```
/// use ansinh_core::{Text, date};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::cube::{Axes, Leaves, Ledger, Periods, Places, Version};
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::unit::Unit;
///
/// # let unit = Unit::new(Text::new("lao động", "workers"));
/// # let jobs = Indicator::new("jobs".parse()?, Text::new("việc làm", "jobs"), unit, Nature::Flow);
/// # let places = Places::apart(["132".parse()?])?;
/// # let axes = Axes::new(&Catalogue::new(vec![jobs])?, places, Periods::of_year(2017)?)?;
/// let first = Version::of(axes.figure(0, 0, 5, 348.into())?, date(2017, 7, 2));
/// let corrected = Version::of(axes.figure(0, 0, 5, 384.into())?, date(2017, 8, 15));
/// let ledger = Ledger::new(&axes, vec![corrected, first])?;
///
/// let as_sent = |day| ledger.as_of(day).map(|figure| figure.value).collect::<Vec<_>>();
/// assert_eq!(as_sent(date(2017, 7, 31)), [34_800]);
/// assert_eq!(as_sent(date(2017, 8, 31)), [38_400]);
/// assert_eq!(ledger.history(0, 0, 5), [first, corrected]);
///
/// let mut leaves = Leaves::new(axes);
/// leaves.gather(ledger.as_of(date(2017, 7, 31)))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// By cell, then by day and revision; no version twice.
    versions: Vec<Version>,
}

impl Ledger {
    /// Gathers versions, in any order; one that comes twice is one.
    ///
    /// # Errors
    /// [`CubeError::Conflict`] if two of a figure have the same day and revision but other values,
    /// [`CubeError::NoSuchCell`] for a version without a reporting place, period or indicator.
    pub fn new(axes: &Axes, mut versions: Vec<Version>) -> Result<Self, CubeError> {
        versions.sort_unstable();
        versions.dedup();
        let grid = axes.grid();
        let figure = |version: &Version| Figure {
            value: 0,
            indicator: version.indicator,
            place: version.place,
            period: version.period,
        };
        if let Some(stray) = versions
            .iter()
            .find(|version| !grid.holds(&figure(version)))
        {
            return Err(CubeError::NoSuchCell {
                indicator: usize::from(stray.indicator),
                place: usize::try_from(stray.place).unwrap_or(usize::MAX),
                period: usize::from(stray.period),
            });
        }
        let moment = |version: &Version| (version.cell(), version.known_on, version.revision);
        for (earlier, later) in versions.iter().zip(versions.iter().skip(1)) {
            if moment(earlier) == moment(later) {
                return Err(axes.conflict(grid.cell(&figure(later))));
            }
        }
        Ok(Self { versions })
    }

    /// The versions of two ledgers together.
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn merge(self, axes: &Axes, other: Self) -> Result<Self, CubeError> {
        let mut versions = self.versions;
        versions.extend(other.versions);
        Self::new(axes, versions)
    }

    /// Every version, by indicator, place and period, then by the day it is known from.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The versions of a figure, the first one first.
    pub fn history(&self, indicator: usize, place: usize, period: usize) -> &[Version] {
        let cell = (
            u16::try_from(indicator),
            u32::try_from(place),
            u16::try_from(period),
        );
        let (Ok(indicator), Ok(place), Ok(period)) = cell else {
            return &[];
        };
        let cell = (indicator, place, period);
        let from = self.versions.partition_point(|it| it.cell() < cell);
        let to = self.versions.partition_point(|it| it.cell() <= cell);
        self.versions.get(from..to).unwrap_or_default()
    }

    /// The figures as they were known at the end of a day.
    pub fn as_of(&self, day: NaiveDate) -> impl Iterator<Item = Figure> + '_ {
        self.versions
            .chunk_by(|one, other| one.cell() == other.cell())
            .filter_map(move |history| {
                let known = history.partition_point(|version| version.known_on <= day);
                history.get(known.checked_sub(1)?)?.figure()
            })
    }
}
