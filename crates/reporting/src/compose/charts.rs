//! Charts of figures.

use std::cmp::Reverse;

use ansinh_core::{Decimal, Text};

use super::tables::unit;
use super::{Bar, ChartKind, ChartLayout, Report, Slot, Whose};
use crate::document::{Chart, Document, Part, Plot, Series, Step, Target};
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
        let layout = &self.in_order(layout, &wanted);
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
            ChartKind::Trend => Plot::Trend {
                periods: categories(layout),
                series: self.series(layout, &wanted),
            },
            ChartKind::Waterfall => Plot::Waterfall {
                steps: self.steps(layout, &wanted),
            },
        };
        let decimals = layout
            .bars
            .iter()
            .flat_map(|bar| bar.values.iter().map(move |slot| (bar, slot)))
            .filter_map(|(bar, slot)| self.number(bar, slot, &wanted))
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

    /// The bars as they are to stand: the largest first, or for plans the best fulfilled.
    fn in_order(self, layout: &ChartLayout, wanted: &Unit) -> ChartLayout {
        let mut layout = layout.clone();
        if layout.sorted {
            let size = |bar: &Bar| {
                let (slot, rest) = bar.values.split_first()?;
                let value = self.number(bar, slot, wanted)?;
                if layout.kind == ChartKind::PlanAgainstActual {
                    let plan = self.number(bar, &planned(slot), wanted)?;
                    return value.checked_div(plan);
                }
                rest.iter()
                    .filter_map(|slot| self.number(bar, slot, wanted))
                    .try_fold(value, Decimal::checked_add)
            };
            layout.bars.sort_by_cached_key(|bar| Reverse(size(bar)));
        }
        layout
    }

    fn steps(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Step> {
        let step = |bar: &Bar| Step {
            label: bar.label.clone(),
            value: bar
                .values
                .first()
                .and_then(|slot| self.number(bar, slot, wanted)),
            kind: bar.step,
        };
        layout.bars.iter().map(step).collect()
    }

    fn targets(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Target> {
        layout
            .bars
            .iter()
            .map(|bar| Target {
                label: bar.label.clone(),
                plan: bar
                    .values
                    .first()
                    .and_then(|slot| self.number(bar, &planned(slot), wanted)),
                actual: bar
                    .values
                    .first()
                    .and_then(|slot| self.number(bar, slot, wanted)),
                unit: None,
            })
            .collect()
    }

    fn parts(self, layout: &ChartLayout, wanted: &Unit) -> Vec<Part> {
        let part = |bar: &Bar| {
            Some(Part {
                label: bar.label.clone(),
                value: self.number(bar, bar.values.first()?, wanted)?,
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
            let value = |bar: &Bar| self.number(bar, bar.values.get(position)?, wanted);
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
    fn number(self, bar: &Bar, slot: &Slot, wanted: &Unit) -> Option<Decimal> {
        let Some(Expression::Figure(measure, code)) = &slot.0 else {
            return None;
        };
        let own = &self.data.catalogue().get(code.as_str())?.unit;
        let whose = Whose {
            place: bar.place,
            // A plan is the year's, whatever part of it the bar shows.
            period: bar.period.filter(|_| *measure != Measure::Plan),
        };
        let observation = self.observed((code.as_str(), *measure), whose)?;
        wanted.from_base(own.to_base(observation.value.number()?)?)
    }
}

/// The plan of a figure.
fn planned(slot: &Slot) -> Slot {
    match &slot.0 {
        Some(Expression::Figure(_, code)) => {
            Slot(Some(Expression::Figure(Measure::Plan, code.clone())))
        }
        other => Slot(other.clone()),
    }
}

fn categories(layout: &ChartLayout) -> Vec<Text> {
    layout.bars.iter().map(|bar| bar.label.clone()).collect()
}
