//! Charts of figures.

use ansinh_core::{Decimal, Text};

use super::tables::unit;
use super::{Bar, ChartKind, ChartLayout, Report, Slot};
use crate::document::{Chart, Document, Part, Plot, Series, Target};
use crate::expression::Expression;
use crate::observation::Measure;
use crate::unit::Unit;

impl Report<'_> {
    /// The charts of a section.
    pub(super) fn push_charts(self, document: &mut Document, section: &str) {
        let of_section = |chart: &&ChartLayout| chart.section == section;
        for layout in self.layout.charts.iter().filter(of_section) {
            document.push(self.chart(layout));
        }
    }

    fn chart(self, layout: &ChartLayout) -> Chart {
        let wanted = unit(&layout.unit);
        let plot = match layout.kind {
            ChartKind::PlanAgainstActual => Plot::PlanAgainstActual {
                targets: self.targets(layout, &wanted),
            },
            ChartKind::Shares => Plot::Shares {
                parts: self.parts(layout, &wanted),
            },
            ChartKind::Bars => Plot::Grouped {
                categories: categories(layout),
                series: self.series(layout, &wanted),
            },
            ChartKind::Stacked => Plot::Stacked {
                categories: categories(layout),
                series: self.series(layout, &wanted),
            },
        };
        let decimals = layout
            .bars
            .iter()
            .flat_map(|bar| &bar.values)
            .filter_map(|slot| self.number(slot, &wanted))
            .map(|number| number.normalize().scale())
            .max();
        Chart {
            title: layout.title.clone(),
            note: None,
            unit: Some(layout.unit.clone()),
            decimals: decimals.unwrap_or_default(),
            plot,
        }
    }

    fn targets(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Target> {
        let value = |bar: &Bar, measure: Option<Measure>| {
            let slot = bar.values.first()?;
            let slot = match (measure, &slot.0) {
                (Some(measure), Some(Expression::Figure(_, code))) => {
                    Slot(Some(Expression::Figure(measure, code.clone())))
                }
                _ => slot.clone(),
            };
            self.number(&slot, wanted)
        };
        layout
            .bars
            .iter()
            .map(|bar| Target {
                label: bar.label.clone(),
                plan: value(bar, Some(Measure::Plan)),
                actual: value(bar, None),
                unit: None,
            })
            .collect()
    }

    fn parts(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Part> {
        let part = |bar: &Bar| {
            Some(Part {
                label: bar.label.clone(),
                value: self.number(bar.values.first()?, wanted)?,
            })
        };
        layout.bars.iter().filter_map(part).collect()
    }

    fn series(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Series> {
        let labels: &[Text] = if layout.series.is_empty() {
            std::slice::from_ref(&layout.unit)
        } else {
            &layout.series
        };
        let values = |position: usize| {
            let value = |bar: &Bar| self.number(bar.values.get(position)?, wanted);
            layout.bars.iter().map(value).collect()
        };
        labels
            .iter()
            .enumerate()
            .map(|(position, label)| Series {
                label: label.clone(),
                values: values(position),
            })
            .collect()
    }

    /// A figure in the unit of the chart.
    fn number(self, slot: &Slot, wanted: &Unit) -> Option<Decimal> {
        let Some(Expression::Figure(measure, code)) = &slot.0 else {
            return None;
        };
        let own = &self.data.catalogue().get(code.as_str())?.unit;
        let observation = self.data.figure(code.as_str(), *measure).ok()?;
        wanted.from_base(own.to_base(observation.value.number()?)?)
    }
}

fn categories(layout: &ChartLayout) -> Vec<Text> {
    layout.bars.iter().map(|bar| bar.label.clone()).collect()
}
