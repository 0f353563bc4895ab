//! Roll-up: millions of figures of all places and periods, on dense integers.
//!
//! [`Axes`] say which indicators, places and periods there are. [`Leaves`] gather figures of the
//! reporting places and periods, as many cells as there are of those however many figures come.
//! [`Leaves::roll_up`] makes the [`Cube`]: every place and every period.
//!
//! A cube holds whole numbers: each indicator's figures times a power of ten that makes all of them
//! whole. Totals are exact, in 128 bits, and the same in whatever order the figures came. Every cell
//! counts the reported figures it is made of, so that a sum with a part missing is told from a
//! complete one: missing is not zero.
//!
//! How an indicator aggregates is its [`OverPlaces`] and its [`OverTime`]. Places come first,
//! reporting period by reporting period; then time, at each place:
//!
//! | | over places | over time |
//! |---|---|---|
//! | sum | the sum | the sum |
//! | average | the mean of the places that reported | the mean of the periods that have a figure |
//! | largest, smallest | that of the places that reported | that of the periods that have a figure |
//! | last | – | that of the last reporting period; nothing if that one is missing |
//! | recompute | of the totals of its two parts | of the totals of its two parts |
//! | none | only where there is a single reporting place | only for a reporting period |
//!
//! A [`Ledger`] keeps every version of a figure that was corrected, and gives those of a day.

use std::sync::Arc;

use ansinh_core::Decimal;

use crate::catalogue::Catalogue;
use crate::indicator::IndicatorCode;
#[cfg(doc)]
use crate::indicator::{OverPlaces, OverTime};
use crate::observation::{Measure, Observation};
use crate::span::Span;

mod area;
mod axes;
mod batch;
mod column;
mod figure;
mod leaves;
mod ledger;
mod partial;
mod periods;
mod places;
mod read;
mod roll_up;
mod slots;
mod together;
mod totals;

pub(crate) use column::{MOST_DECIMALS, scaled};

pub use area::{Area, AreaError, AreaName};
pub use axes::Axes;
pub use figure::Figure;
pub use leaves::Leaves;
pub use ledger::{Ledger, Version};
pub use periods::Periods;
pub use places::Places;
pub use read::Total;

use totals::Totals;

ansinh_core::messages! {
    /// Why figures don't make a cube.
    pub enum CubeError {
        /// Two places or periods of an axis are the same, or two reporting periods share a day.
        AxisOverlap {
            /// The first that meets another.
            name: String,
        } = "cube-axis-overlap",
            vi: "“{name}” trùng với một đơn vị hoặc thời kỳ khác trên cùng trục",
            en: "\u{201c}{name}\u{201d} meets another place or period of the same axis";
        /// A place lies in one that isn't there.
        NoSuchPlace {
            /// The one that isn't there.
            place: Area,
        } = "cube-no-such-place",
            vi: "không có đơn vị {place} trong danh sách",
            en: "there is no place {place} in the list";
        /// A place lies in itself, by way of others.
        Circle {
            /// The place.
            place: String,
        } = "cube-circle",
            vi: "đơn vị {place} nằm trong chính nó qua các đơn vị khác",
            en: "place {place} lies in itself by way of others";
        /// The reporting periods don't make up a longer one.
        NotTiled {
            /// The longer one.
            period: Span,
        } = "cube-not-tiled",
            vi: "các kỳ báo cáo không ghép đủ {period}",
            en: "the reporting periods do not make up {period} day by day";
        /// There are more cells than can be counted or held.
        TooLarge {
            /// How many indicators.
            indicators: usize,
            /// How many places.
            places: usize,
            /// How many periods.
            periods: usize,
        } = "cube-too-large",
            vi: "{indicators} chỉ tiêu × {places} đơn vị × {periods} thời kỳ là quá nhiều; cho phép tối đa 65535 chỉ tiêu, 65535 kỳ báo cáo và 2147483648 ô",
            en: "{indicators} indicators × {places} places × {periods} periods are too many; allowed: 65,535 indicators, 65,535 reporting periods and 2,147,483,648 cells";
        /// A figure is of no reporting place and period.
        NoSuchCell {
            /// The position of its indicator.
            indicator: usize,
            /// The position of its place.
            place: usize,
            /// The position of its period.
            period: usize,
        } = "cube-no-such-cell",
            vi: "không có ô cho chỉ tiêu thứ {indicator}, đơn vị báo cáo thứ {place}, kỳ báo cáo thứ {period} (đếm từ 0)",
            en: "there is no cell for indicator {indicator}, reporting place {place}, reporting period {period}, counted from 0";
        /// A figure is finer or larger than the cube's integers hold, or a total is.
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
            place: Area,
            /// The period.
            period: Span,
        } = "cube-duplicate",
            vi: "số liệu `{indicator}` của đơn vị {place}, {period} được khai báo hai lần",
            en: "the figure `{indicator}` of place {place}, {period}, is given twice";
        /// Two versions of a figure claim to be the one of a day.
        Conflict {
            /// The indicator.
            indicator: IndicatorCode,
            /// The place.
            place: Area,
            /// The period.
            period: Span,
        } = "cube-conflict",
            vi: "số liệu `{indicator}` của đơn vị {place}, {period} có hai giá trị khác nhau cùng ngày và cùng lần sửa",
            en: "the figure `{indicator}` of place {place}, {period}, has two values of the same day and revision";
        /// What is to be put together is of other indicators, places or periods.
        OtherAxes = "cube-other-axes",
            vi: "hai phần không có cùng chỉ tiêu, đơn vị, thời kỳ hoặc cách gộp",
            en: "the two parts are not of the same indicators, places, periods or way of adding up";
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

/// Indicators × places × periods, every total made.
///
/// ```
/// use ansinh_core::{Decimal, Text};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::cube::{Axes, Leaves, Periods, Places};
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::unit::Unit;
///
/// let people = Unit::new(Text::new("học viên", "residents"));
/// let residents = Indicator::new("present".parse()?, Text::new("có mặt", "present"), people, Nature::Stock);
/// let catalogue = Catalogue::new(vec![residents])?;
///
/// let months = vec!["2017-05".parse()?, "2017-06".parse()?];
/// let both = "2017-05-01..2017-06-30".parse()?;
/// let places = Places::apart(["15".parse()?])?;
/// let axes = Axes::new(&catalogue, places, Periods::new(months, vec![both])?)?;
/// let figures = [axes.figure(0, 0, 0, 250.into())?, axes.figure(0, 0, 1, 266.into())?];
/// let mut leaves = Leaves::new(axes);
/// leaves.add(&figures)?;
///
/// // A stock is what there is at the end, never a sum.
/// let cube = leaves.roll_up()?;
/// let both = cube.axes().periods().position(both).unwrap();
/// assert_eq!(cube.get(0, 0, both), Some(Decimal::from(266)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cube {
    axes: Arc<Axes>,
    /// Indicator by indicator.
    totals: Vec<Totals>,
}

impl Cube {
    /// The actual figures that speak of a reporting place and period, rolled up; others are left
    /// out. What is no number is left out too.
    ///
    /// # Errors
    /// [`CubeError::OutOfRange`] for a figure or total that is,
    /// [`CubeError::Duplicate`] if a figure is given twice.
    pub fn of_observations(
        catalogue: &Catalogue,
        axes: Axes,
        observations: &[Observation],
    ) -> Result<Self, CubeError> {
        let mut leaves = Leaves::new(axes);
        for observation in observations {
            if observation.measure == Measure::Actual
                && let Some(figure) = leaves.axes().observed(catalogue, observation)?
            {
                leaves.add(&[figure])?;
            }
        }
        leaves.roll_up()
    }

    /// What there are cells for.
    pub fn axes(&self) -> &Axes {
        &self.axes
    }
}
