//! The catalogue: all indicators of a report, by code.

use std::collections::HashMap;

use ansinh_core::Language;
use ansinh_core::Text;

use crate::indicator::{Indicator, IndicatorCode, OverPlaces, OverTime};

ansinh_core::messages! {
    /// Why indicators don't make a catalogue.
    pub enum CatalogueError {
        /// Two indicators have the same code.
        Duplicate {
            /// The code.
            indicator: IndicatorCode,
        } = "indicator-duplicate",
            vi: "chỉ tiêu `{indicator}` được khai báo hai lần",
            en: "indicator `{indicator}` is declared twice";
        /// A ratio is made of an indicator the catalogue doesn't hold.
        UnknownPart {
            /// The ratio.
            indicator: IndicatorCode,
            /// The part.
            part: IndicatorCode,
        } = "indicator-unknown-part",
            vi: "chỉ tiêu `{indicator}` tính từ `{part}`, nhưng không có chỉ tiêu này",
            en: "indicator `{indicator}` is made of `{part}`, which is not in the catalogue";
        /// A recomputed indicator says nothing of what it is made of.
        NoParts {
            /// The indicator.
            indicator: IndicatorCode,
        } = "indicator-no-parts",
            vi: "chỉ tiêu `{indicator}` phải tính lại từ tử số và mẫu số, nhưng không ghi tử số và mẫu số",
            en: "indicator `{indicator}` is to be recomputed but names no numerator and denominator";
        /// A name or unit lacks a language.
        NoName {
            /// The indicator.
            indicator: IndicatorCode,
        } = "indicator-no-name",
            vi: "chỉ tiêu `{indicator}` thiếu tên hoặc đơn vị bằng tiếng Việt hoặc tiếng Anh",
            en: "indicator `{indicator}` lacks a Vietnamese or English name or unit";
        /// It ends before it begins.
        EndsFirst {
            /// The indicator.
            indicator: IndicatorCode,
        } = "indicator-ends-first",
            vi: "chỉ tiêu `{indicator}` hết hiệu lực trước khi bắt đầu",
            en: "indicator `{indicator}` ends before it begins";
    }
}
impl std::error::Error for CatalogueError {}

/// All indicators of a report.
///
/// ```
/// use ansinh_core::Text;
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::unit::Unit;
///
/// let jobs = Indicator::new(
///     "emp_total".parse()?,
///     Text::new("Số lao động được giải quyết việc làm", "Workers helped into jobs"),
///     Unit::new(Text::new("người", "persons")),
///     Nature::Flow,
/// );
/// let catalogue = Catalogue::new(vec![jobs.clone()])?;
/// assert_eq!(catalogue.get("emp_total"), Some(&jobs));
/// assert!(Catalogue::new(vec![jobs.clone(), jobs]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    indicators: Vec<Indicator>,
    places: HashMap<IndicatorCode, usize>,
}

impl Catalogue {
    /// Gathers indicators, in the order given.
    ///
    /// # Errors
    /// [`CatalogueError`] for the first indicator that doesn't fit.
    pub fn new(indicators: Vec<Indicator>) -> Result<Self, CatalogueError> {
        let mut places = HashMap::with_capacity(indicators.len());
        for (place, indicator) in indicators.iter().enumerate() {
            if places.insert(indicator.code.clone(), place).is_some() {
                let indicator = indicator.code.clone();
                return Err(CatalogueError::Duplicate { indicator });
            }
        }
        for indicator in &indicators {
            check(indicator, &places)?;
        }
        Ok(Self { indicators, places })
    }

    /// The indicator of a code.
    pub fn get(&self, code: &str) -> Option<&Indicator> {
        self.position(code)
            .and_then(|place| self.indicators.get(place))
    }

    /// The place of an indicator in the order given, counted from 0: its dense code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.places.get(code).copied()
    }

    /// All of them, in the order given.
    pub fn iter(&self) -> std::slice::Iter<'_, Indicator> {
        self.indicators.iter()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.indicators.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.indicators.is_empty()
    }
}

impl<'a> IntoIterator for &'a Catalogue {
    type Item = &'a Indicator;
    type IntoIter = std::slice::Iter<'a, Indicator>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn check(
    indicator: &Indicator,
    places: &HashMap<IndicatorCode, usize>,
) -> Result<(), CatalogueError> {
    let code = indicator.code.clone();
    let named = |text: &Text| {
        Language::ALL
            .iter()
            .all(|l| !text.get(*l).trim().is_empty())
    };
    if !named(&indicator.name) || !named(&indicator.unit.base) {
        return Err(CatalogueError::NoName { indicator: code });
    }
    if let (Some(from), Some(until)) = (indicator.valid_from, indicator.valid_until)
        && until < from
    {
        return Err(CatalogueError::EndsFirst { indicator: code });
    }
    let Some(ratio) = &indicator.ratio else {
        let recomputed = indicator.over_time == OverTime::Recompute
            || indicator.over_places == OverPlaces::Recompute;
        return if recomputed {
            Err(CatalogueError::NoParts { indicator: code })
        } else {
            Ok(())
        };
    };
    match [&ratio.numerator, &ratio.denominator]
        .into_iter()
        .find(|part| !places.contains_key(*part))
    {
        Some(part) => Err(CatalogueError::UnknownPart {
            indicator: code,
            part: part.clone(),
        }),
        None => Ok(()),
    }
}
