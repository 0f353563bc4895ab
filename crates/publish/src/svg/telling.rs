//! A chart in words, for those who can't see it.

use ansinh_core::{Language, Text};
use ansinh_reporting::document::{Chart, Plot, Series, Step, StepKind, Target};

use super::{Drawing, percent_of_plan, shares};
use crate::labels;

pub(crate) fn of(chart: &Chart, language: Language) -> String {
    let drawing = Drawing { chart, language };
    let told: Vec<String> = match &chart.plot {
        Plot::PlanAgainstActual { targets } => targets
            .iter()
            .map(|target| drawing.target(target))
            .collect(),
        Plot::Waterfall { steps } => steps.iter().map(|step| drawing.step(step)).collect(),
        Plot::Grouped { categories, series }
        | Plot::Stacked { categories, series }
        | Plot::Trend {
            periods: categories,
            series,
        } => categories
            .iter()
            .enumerate()
            .map(|(position, category)| drawing.category(position, category, series))
            .collect(),
        Plot::Shares { parts } => shares(parts)
            .into_iter()
            .map(|(part, share)| {
                let share = share.map_or_else(String::new, |share| {
                    format!(" ({})", drawing.percent(share, 1))
                });
                format!(
                    "{}: {}{share}",
                    drawing.words(&part.label),
                    drawing.digits(part.value)
                )
            })
            .collect(),
    };
    let values = told.join(". ");
    match &chart.unit {
        Some(unit) => format!(
            "{values}. {}: {}.",
            labels::UNIT.get(language),
            unit.get(language)
        ),
        None => format!("{values}."),
    }
}

impl Drawing<'_> {
    fn target(&self, target: &Target) -> String {
        let percent = percent_of_plan(target).map_or_else(String::new, |percent| {
            format!(" ({})", self.percent(percent, 2))
        });
        format!(
            "{}: {} {}, {} {}{percent}",
            self.words(&target.label),
            self.words(&labels::PLAN).to_lowercase(),
            self.known(target.plan),
            self.words(&labels::ACTUAL).to_lowercase(),
            self.known(target.actual)
        )
    }

    fn step(&self, step: &Step) -> String {
        let kind = match step.kind {
            StepKind::Level => None,
            StepKind::Rise => Some(&labels::RISE),
            StepKind::Fall => Some(&labels::FALL),
        };
        let value = self.known(step.value);
        match kind {
            None => format!("{}: {value}", self.words(&step.label)),
            Some(kind) => format!(
                "{}: {} {value}",
                self.words(&step.label),
                self.words(kind).to_lowercase()
            ),
        }
    }

    fn category(&self, position: usize, category: &Text, series: &[Series]) -> String {
        let values: Vec<String> = series
            .iter()
            .map(|series| {
                let value = series.values.get(position).copied().flatten();
                format!("{} {}", self.words(&series.label), self.known(value))
            })
            .collect();
        format!("{}: {}", self.words(category), values.join(", "))
    }
}
