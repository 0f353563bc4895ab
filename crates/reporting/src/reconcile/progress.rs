//! Parts of a plan that are far behind a whole that looks on track.

use ansinh_core::plan::Progress;
use ansinh_core::{Decimal, Percent};

use super::{Comparison, Source};
use crate::expression::Expression;
use crate::finding::Explanation;
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::rates::StatutoryRates;

impl Comparison<'_> {
    /// Where the plans of parts add up to that of a whole: every part's per cent of its plan, if one of
    /// them is far behind the whole's. The parts that are come first.
    pub(super) fn uneven_progress<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
    ) -> Vec<Explanation> {
        self.find_uneven(source).unwrap_or_default()
    }

    fn find_uneven<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
    ) -> Option<Vec<Explanation>> {
        let whole = plan_of(self.right)?;
        let codes: Option<Vec<_>> = self.left.terms().into_iter().map(plan_of).collect();
        let all = source.progress(whole)?;
        let parts: Option<Vec<_>> = codes?
            .into_iter()
            .map(|code| Some((code, source.progress(code)?)))
            .collect();
        let parts = parts.filter(|parts| parts.len() >= 2)?;
        let (lagging, others): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|(_, part)| part.lags_behind(all));
        if lagging.is_empty() {
            return None;
        }
        let name = |code: &IndicatorCode| Some(source.indicator(code)?.name.clone());
        let lagging = lagging.into_iter().map(|(code, part)| {
            Some(Explanation::LaggingPart {
                part: name(code)?,
                percent: shown(part)?,
                whole: name(whole)?,
                whole_percent: shown(all)?,
            })
        });
        let others = others.into_iter().map(|(code, part)| {
            Some(Explanation::CoveringPart {
                part: name(code)?,
                percent: shown(part)?,
            })
        });
        lagging.chain(others).collect()
    }
}

fn shown(progress: Progress) -> Option<Decimal> {
    progress.shown().map(Percent::to_decimal)
}

/// The figure whose plan an expression is.
const fn plan_of(expression: &Expression) -> Option<&IndicatorCode> {
    match expression {
        Expression::Figure(Measure::Plan, code) => Some(code),
        _ => None,
    }
}

impl<R: StatutoryRates + ?Sized> Source<'_, R> {
    fn progress(&self, code: &IndicatorCode) -> Option<Progress> {
        let value = |measure| self.dataset.value(code.as_str(), measure).ok();
        Some(Progress::new(
            value(Measure::Actual)?,
            value(Measure::Plan)?,
        ))
    }
}
