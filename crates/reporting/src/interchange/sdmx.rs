use ansinh_core::period::{Half, Period};
use ansinh_core::{Decimal, Month, NaiveDate, Text};
use chrono::{Datelike as _, Days, Months};
use serde::{Deserialize, Serialize};

use super::PeriodNameError;
use crate::observation::Qualifier;
use crate::span::Span;
use crate::unit::Unit;

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

/// Reads a period as SDMX names it.
///
/// ```
/// use ansinh_reporting::interchange::read_sdmx_period;
///
/// assert_eq!(read_sdmx_period("2017-01-01/P9M")?.to_string(), "2017-9M");
/// assert_eq!(read_sdmx_period("2017-M06")?, read_sdmx_period("2017-06")?);
/// assert!(read_sdmx_period("2017-H1").is_err());
/// # Ok::<(), ansinh_reporting::interchange::PeriodNameError>(())
/// ```
///
/// # Errors
/// [`PeriodNameError::Sdmx`].
pub fn read_sdmx_period(text: &str) -> Result<Span, PeriodNameError> {
    let read = match text.split_once('/') {
        Some((start, length)) => time_range(start, length),
        None => named(text),
    };
    read.ok_or_else(|| PeriodNameError::Sdmx { read: text.into() })
}

fn named(text: &str) -> Option<Span> {
    let (year, rest) = (text.get(..4)?, text.get(4..)?);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |digits_of: &str, length| {
        let fits = digits_of.len() == length && digits(digits_of);
        fits.then(|| digits_of.to_owned())
    };
    if !digits(year) {
        return None;
    }
    let written = match rest.strip_prefix('-') {
        None if rest.is_empty() => year.to_owned(),
        None => return None,
        Some("A1") => year.to_owned(),
        Some(part) => match part.split_at_checked(1)? {
            ("S", half) => format!("{year}-H{}", number(half, 1)?),
            ("Q", quarter) => format!("{year}-Q{}", number(quarter, 1)?),
            ("M", month) => format!("{year}-{}", number(month, 2)?),
            _ if part.len() == 2 => format!("{year}-{}", number(part, 2)?),
            _ => {
                let (month, day) = part.split_once('-')?;
                format!("{year}-{}-{}", number(month, 2)?, number(day, 2)?)
            }
        },
    };
    written.parse().ok()
}

/// A first day, and a length in months or days.
fn time_range(start: &str, length: &str) -> Option<Span> {
    let first = named(start).filter(|span| start.len() == 10 && span.days() == 1)?;
    let (count, unit) = length
        .strip_prefix('P')?
        .split_at_checked(length.len().checked_sub(2)?)?;
    let count: u32 = count.parse().ok().filter(|count| *count > 0)?;
    let after: NaiveDate = match unit {
        "M" => first.first_day().checked_add_months(Months::new(count)),
        "D" => first.first_day().checked_add_days(Days::new(count.into())),
        _ => None,
    }?;
    Span::new(first.first_day(), after.pred_opt()?).ok()
}

const fn half_number(half: Half) -> u8 {
    match half {
        Half::First => 1,
        Half::Second => 2,
    }
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

impl ObservationStatus {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::A, Self::E, Self::F, Self::M];

    /// The code, of one letter.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::E => "E",
            Self::F => "F",
            Self::M => "M",
        }
    }

    /// What it means.
    pub const fn name(self) -> Text {
        match self {
            Self::A => Text::new("Bình thường", "Normal value"),
            Self::E => Text::new("Ước", "Estimated value"),
            Self::F => Text::new("Dự kiến", "Forecast value"),
            Self::M => Text::new("Không có số liệu", "Missing value"),
        }
    }
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
    /// `COMMENT_OBS`: at least, nearly, about; to how many decimals it was rounded or cut off.
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
            Qualifier::Exact | Qualifier::Expected | Qualifier::Estimate => None,
            _ => Some(qualifier.to_string()),
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

/// `UNIT_MEASURE`: `VND` for money, `PT` for per cent, otherwise the Vietnamese word.
pub fn unit_measure(unit: &Unit) -> String {
    match &*unit.base.vi {
        "đồng" => "VND".into(),
        "%" => "PT".into(),
        other => other.into(),
    }
}
