//! The data of one report: figures, checks, and the findings already known.

use std::collections::{BTreeMap, HashMap};

use ansinh_core::Text;

use crate::catalogue::Catalogue;
use crate::check::Check;
use crate::expression::Expression;
use crate::finding::NotChecked;
use crate::history::{self, Occasion};
use crate::indicator::{IndicatorCode, Nature};
use crate::observation::{Measure, Observation};
use crate::place::PlaceCode;
use crate::span::Span;

ansinh_core::messages! {
    /// Why something doesn't fit into a data set.
    pub enum DatasetError {
        /// The catalogue has no such indicator.
        UnknownIndicator {
            /// The code.
            indicator: IndicatorCode,
        } = "unknown-indicator",
            vi: "không có chỉ tiêu `{indicator}` trong danh mục",
            en: "the catalogue has no indicator `{indicator}`";
        /// The indicator is not defined for the time of the figure.
        NotValid {
            /// The code.
            indicator: IndicatorCode,
            /// The time of the figure.
            period: Span,
        } = "indicator-not-valid",
            vi: "chỉ tiêu `{indicator}` không có hiệu lực cho {period}",
            en: "indicator `{indicator}` is not valid for {period}";
        /// The same figure was given before.
        DuplicateFigure {
            /// The code.
            indicator: IndicatorCode,
            /// The place.
            place: PlaceCode,
            /// The time.
            period: Span,
        } = "duplicate-figure",
            vi: "số liệu `{indicator}` của đơn vị {place}, {period} được khai báo hai lần",
            en: "the figure `{indicator}` of place {place}, {period}, is given twice";
        /// The figure speaks of days outside the report's period.
        OutsidePeriod {
            /// The code.
            indicator: IndicatorCode,
            /// The time of the figure.
            period: Span,
            /// The report's period.
            allowed: Span,
        } = "outside-period",
            vi: "số liệu `{indicator}` của {period} nằm ngoài kỳ báo cáo {allowed}",
            en: "the figure `{indicator}` is of {period}, outside the report's period, {allowed}";
        /// Two checks have the same name.
        DuplicateCheck {
            /// The name.
            id: String,
        } = "duplicate-check",
            vi: "kiểm tra `{id}` được khai báo hai lần",
            en: "the check `{id}` is given twice";
        /// A finding is listed as known for a check that isn't there.
        UnknownCheck {
            /// The name.
            id: String,
        } = "unknown-check",
            vi: "không có kiểm tra `{id}`",
            en: "there is no check `{id}`";
    }
}
impl std::error::Error for DatasetError {}

type Slot = (IndicatorCode, Measure);

/// Figures, found by indicator and measure.
#[derive(Debug, Clone, Default)]
struct Figures {
    observations: Vec<Observation>,
    slots: HashMap<Slot, Vec<usize>>,
}

/// The data of one report.
///
/// Figures, checks and known findings are added one by one, so that each mistake can be told with
/// the line it stands on.
#[derive(Debug, Clone)]
pub struct Dataset {
    place: PlaceCode,
    period: Span,
    catalogue: Catalogue,
    figures: Figures,
    checks: Vec<Check>,
    known: BTreeMap<String, Text>,
    /// Which report of a data set that holds several it is.
    occasion: Option<Occasion>,
}

impl Dataset {
    /// An empty data set for the report of a place on a period.
    pub fn new(place: PlaceCode, period: Span, catalogue: Catalogue) -> Self {
        Self {
            place,
            period,
            catalogue,
            figures: Figures::default(),
            checks: Vec::new(),
            known: BTreeMap::new(),
            occasion: None,
        }
    }

    /// The same as one of the reports of a data set.
    pub(crate) fn on(self, occasion: Occasion) -> Self {
        Self {
            occasion: Some(occasion),
            ..self
        }
    }

    /// Which of the reports of a data set it is, if that holds several.
    pub(crate) const fn occasion(&self) -> Option<&Occasion> {
        self.occasion.as_ref()
    }

    /// The periods that a figure of the report was made without, though their figures belong to it.
    pub fn missing(&self, code: &str, measure: Measure, place: PlaceCode) -> &[Span] {
        let known = self.occasion.as_ref().zip(self.catalogue.get(code));
        known.map_or(&[], |(occasion, indicator)| {
            occasion.missing(&indicator.code, place, measure)
        })
    }

    /// Takes over the findings that are known, also those of checks it doesn't have.
    pub(crate) fn take_known(&mut self, known: &BTreeMap<String, Text>) {
        self.known.clone_from(known);
    }

    /// The place that reports.
    pub const fn place(&self) -> &PlaceCode {
        &self.place
    }

    /// The period reported on.
    pub const fn period(&self) -> Span {
        self.period
    }

    /// Its indicators.
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Its figures, in the order given.
    pub fn observations(&self) -> &[Observation] {
        &self.figures.observations
    }

    /// Its checks, in the order given.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The checks whose findings are known, with the reason.
    pub const fn known(&self) -> &BTreeMap<String, Text> {
        &self.known
    }

    /// Adds a figure.
    ///
    /// # Errors
    /// [`DatasetError`] if its indicator is unknown or not valid then, if it was given before, or
    /// if something counted lies outside the report's period.
    pub fn add_figure(&mut self, observation: Observation) -> Result<(), DatasetError> {
        let code = observation.indicator.clone();
        let period = observation.period;
        let Some(indicator) = self.catalogue.get(code.as_str()) else {
            return Err(DatasetError::UnknownIndicator { indicator: code });
        };
        if !indicator.is_valid_on(period.last_day()) {
            return Err(DatasetError::NotValid {
                indicator: code,
                period,
            });
        }
        let allowed = match observation.measure {
            Measure::SamePeriodLastYear => self.period.years_before(1),
            Measure::Actual | Measure::Plan | Measure::YearToDate => self.period,
        };
        let counted = matches!(
            indicator.nature,
            Nature::Flow | Nature::Stock | Nature::Cumulative
        );
        if counted && !period.overlaps(allowed) {
            return Err(DatasetError::OutsidePeriod {
                indicator: code,
                period,
                allowed,
            });
        }
        let place = &observation.place;
        let slot = (code.clone(), observation.measure);
        let slot = self.figures.slots.entry(slot).or_default();
        let given = slot
            .iter()
            .filter_map(|at| self.figures.observations.get(*at))
            .any(|other| other.place == *place && other.period == period);
        if given {
            return Err(DatasetError::DuplicateFigure {
                indicator: code,
                place: *place,
                period,
            });
        }
        slot.push(self.figures.observations.len());
        self.figures.observations.push(observation);
        Ok(())
    }

    /// Adds a check.
    ///
    /// # Errors
    /// [`DatasetError`] if its name was used before or it names an unknown indicator.
    pub fn add_check(&mut self, check: Check) -> Result<(), DatasetError> {
        if self.checks.iter().any(|other| other.id == check.id) {
            return Err(DatasetError::DuplicateCheck { id: check.id });
        }
        if let Some(code) = check
            .indicators()
            .into_iter()
            .find(|code| self.catalogue.get(code.as_str()).is_none())
        {
            return Err(DatasetError::UnknownIndicator {
                indicator: code.clone(),
            });
        }
        self.checks.push(check);
        Ok(())
    }

    /// Lists the finding of a check as known, so that it doesn't fail a run; or one of what doesn't
    /// add up over time, by its name, as `jobs@2018-H1`.
    ///
    /// # Errors
    /// [`DatasetError::UnknownCheck`].
    pub fn add_known(&mut self, check: &str, reason: Text) -> Result<(), DatasetError> {
        let there = self.checks.iter().any(|other| other.id == check);
        if !there && !history::is_over_time(check) {
            return Err(DatasetError::UnknownCheck { id: check.into() });
        }
        self.known.insert(check.into(), reason);
        Ok(())
    }

    /// The report's own figure of an indicator.
    ///
    /// Of several figures of the reporting place it is the one of the report's period; of a stock,
    /// a cumulative figure or a plan, failing that, the latest that ends within the period or the
    /// shortest that covers it.
    ///
    /// # Errors
    /// [`NotChecked::Missing`], or [`NotChecked::Ambiguous`] where several could be meant.
    pub fn figure(&self, code: &str, measure: Measure) -> Result<&Observation, NotChecked> {
        self.figure_of(code, measure, self.place, None)
    }

    /// The figure of a place, found in the same way; or, where a period is given, of that alone.
    ///
    /// # Errors
    /// [`NotChecked::Missing`], or [`NotChecked::Ambiguous`] where several could be meant.
    pub fn figure_of(
        &self,
        code: &str,
        measure: Measure,
        place: PlaceCode,
        period: Option<Span>,
    ) -> Result<&Observation, NotChecked> {
        let Some(indicator) = self.catalogue.get(code) else {
            return Err(unknown(code, measure));
        };
        let named = || Expression::Figure(measure, indicator.code.clone());
        let slot = (indicator.code.clone(), measure);
        let here: Vec<&Observation> = self
            .figures
            .slots
            .get(&slot)
            .into_iter()
            .flatten()
            .filter_map(|at| self.figures.observations.get(*at))
            .filter(|observation| observation.place == place)
            .filter(|observation| period.is_none_or(|period| observation.period == period))
            .collect();
        let wanted = match measure {
            Measure::SamePeriodLastYear => self.period.years_before(1),
            Measure::Actual | Measure::Plan | Measure::YearToDate => self.period,
        };
        match here.as_slice() {
            [] => {
                return Err(NotChecked::Missing {
                    figure: named(),
                    name: measure.of(&indicator.name),
                });
            }
            [only] => return Ok(only),
            _ => {}
        }
        if let Some(own) = here.iter().find(|figure| figure.period == wanted) {
            return Ok(own);
        }
        let last = here
            .iter()
            .filter(|figure| wanted.contains(figure.period.last_day()))
            .max_by_key(|figure| figure.period.last_day());
        let covering = here
            .iter()
            .filter(|figure| figure.period.covers(wanted))
            .min_by_key(|figure| figure.period.days());
        match (measure, indicator.nature) {
            (Measure::Plan, _) | (_, Nature::Plan) => covering.or(last),
            (_, Nature::Stock | Nature::Cumulative) => last,
            _ => None,
        }
        .copied()
        .ok_or_else(|| NotChecked::Ambiguous { figure: named() })
    }
}

/// A code the catalogue doesn't hold has no figure.
fn unknown(code: &str, measure: Measure) -> NotChecked {
    let figure = code.parse().map_or_else(
        |_| Expression::Number(ansinh_core::Decimal::ZERO),
        |code| Expression::Figure(measure, code),
    );
    NotChecked::Missing {
        name: Text::same(figure.to_string()),
        figure,
    }
}
