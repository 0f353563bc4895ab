//! Figures in the shapes other systems take: DHIS2 data values and SDMX observations.
//!
//! Only the words are made here; files are written elsewhere.

use ansinh_core::period::{Half, Period};
use ansinh_core::{Decimal, Month};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::observation::Qualifier;
use crate::span::Span;
use crate::unit::Unit;

/// A period as DHIS2 names it: `201706`, `2017Q2`, `2017S1`, `2017`, `20170613`. `None` where
/// DHIS2 has no such period, as for nine months or a cut-off window.
///
/// ```
/// use ansinh_reporting::interchange::dhis2_period;
///
/// assert_eq!(dhis2_period("2017-H1".parse()?).as_deref(), Some("2017S1"));
/// assert_eq!(dhis2_period("2016-12-15..2017-06-14".parse()?), None);
/// # Ok::<(), ansinh_reporting::span::SpanError>(())
/// ```
pub fn dhis2_period(span: Span) -> Option<String> {
    let first = span.first_day();
    let (year, month) = (first.year(), first.month());
    if span.days() == 1 {
        return Some(format!("{year:04}{month:02}{:02}", first.day()));
    }
    match span.period()? {
        Period::Month(_) => Some(format!("{year:04}{month:02}")),
        Period::Quarter(..) => Some(format!("{year:04}Q{}", month.div_ceil(3))),
        Period::HalfYear(_, half) => Some(format!("{year:04}S{}", half_number(half))),
        Period::NineMonths(_) => None,
        Period::Year(_) => Some(format!("{year:04}")),
    }
}

const fn half_number(half: Half) -> u8 {
    match half {
        Half::First => 1,
        Half::Second => 2,
    }
}

/// A period as SDMX names it: `2017-06`, `2017-Q2`, `2017-S1`, `2017`, `2017-06-13`, and any other
/// run of days as its start and length: `2017-01-01/P9M`, `2019-12-15/P6M`.
///
/// ```
/// use ansinh_reporting::interchange::sdmx_period;
///
/// assert_eq!(sdmx_period("2017-H1".parse()?), "2017-S1");
/// assert_eq!(sdmx_period("2019-12-15..2020-06-14".parse()?), "2019-12-15/P6M");
/// # Ok::<(), ansinh_reporting::span::SpanError>(())
/// ```
pub fn sdmx_period(span: Span) -> String {
    let first = span.first_day();
    if span.days() == 1 {
        return first.to_string();
    }
    match (span.period(), whole_months(span)) {
        (Some(Period::HalfYear(year, half)), _) => format!("{year:04}-S{}", half_number(half)),
        (Some(period), _) if !matches!(period, Period::NineMonths(_)) => period.to_string(),
        (_, Some(count)) => format!("{first}/P{count}M"),
        (_, None) => format!("{first}/P{}D", span.days()),
    }
}

/// The count of months from the first day on, if it ends just before the same day of a later month.
fn whole_months(span: Span) -> Option<u32> {
    let after = span.last_day().succ_opt()?;
    let months = Month::of(span.first_day()).until(Month::of(after));
    (after.day() == span.first_day().day())
        .then(|| u32::try_from(months).ok())
        .flatten()
        .filter(|count| *count > 0)
}

/// A value as DHIS2 takes it: a string with a decimal point and no thousands marks.
///
/// ```
/// use ansinh_core::Decimal;
/// use ansinh_reporting::interchange::dhis2_value;
///
/// assert_eq!(dhis2_value(Decimal::from(9_043)), "9043");
/// ```
pub fn dhis2_value(value: Decimal) -> String {
    value.to_string()
}

/// Whether an SDMX observation is what was counted, or what was thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ObservationStatus {
    /// Normal.
    A,
    /// Estimated (*ước*).
    E,
    /// Forecast (*dự kiến*).
    F,
    /// Missing. It is not zero.
    M,
}

/// An SDMX observation, its qualifier told where SDMX has a place for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct SdmxObservation {
    /// `OBS_VALUE`; none where the figure is missing.
    pub obs_value: Option<Decimal>,
    /// `UNIT_MEASURE`: `VND` for money, `PT` for per cent, otherwise the Vietnamese word.
    pub unit_measure: String,
    /// `UNIT_MULT`: the power of ten of the printed scale.
    pub unit_mult: u32,
    /// `OBS_STATUS`.
    pub obs_status: ObservationStatus,
    /// `COMMENT_OBS`: at least, nearly, about.
    pub comment_obs: Option<String>,
}

impl SdmxObservation {
    /// A figure in its indicator's unit.
    ///
    /// ```
    /// use ansinh_core::Decimal;
    /// use ansinh_reporting::interchange::{ObservationStatus, SdmxObservation};
    /// use ansinh_reporting::{observation::Qualifier, unit::Unit};
    ///
    /// let millions = Unit::read("triệu đồng", "million đồng");
    /// let lent = SdmxObservation::new(Some(Decimal::from(4_993)), &millions, Qualifier::Exact);
    /// assert_eq!((lent.unit_measure.as_str(), lent.unit_mult), ("VND", 6));
    /// assert_eq!(lent.obs_status, ObservationStatus::A);
    /// ```
    pub fn new(value: Option<Decimal>, unit: &Unit, qualifier: Qualifier) -> Self {
        let obs_status = match (value, qualifier) {
            (None, _) => ObservationStatus::M,
            (Some(_), Qualifier::Expected) => ObservationStatus::F,
            (Some(_), Qualifier::Estimate) => ObservationStatus::E,
            (Some(_), _) => ObservationStatus::A,
        };
        let comment_obs = match qualifier {
            Qualifier::AtLeast | Qualifier::AtMost | Qualifier::Nearly | Qualifier::About => {
                Some(qualifier.to_string())
            }
            _ => None,
        };
        Self {
            obs_value: value,
            unit_measure: unit_measure(unit),
            unit_mult: unit.scale.exponent(),
            obs_status,
            comment_obs,
        }
    }
}

fn unit_measure(unit: &Unit) -> String {
    match &*unit.base.vi {
        "đồng" => "VND".into(),
        "%" => "PT".into(),
        other => other.into(),
    }
}
