//! Charts of figures.

use std::cmp::Reverse;

use ansinh_core::period::{Half, Period, Quarter};
use ansinh_core::{Decimal, Text};

use super::tables::unit;
use super::{Bar, ChartKind, ChartLayout, Report, Slot, Whose, decimals};
use crate::document::{Chart, Document, Part, Plot, Series, Step, StepKind, Target};
use crate::expression::Expression;
use crate::observation::Measure;
use crate::span::Span;
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
        let layout = &self.in_order(&self.over_time(layout), &wanted);
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
        let shown = layout
            .bars
            .iter()
            .flat_map(|bar| bar.values.iter().map(move |slot| (bar, slot)))
            .filter_map(|(bar, slot)| self.number(bar, slot, &wanted))
            .map(|number| decimals(number.normalize()))
            .max();
        let incomplete = layout
            .bars
            .iter()
            .flat_map(|bar| bar.values.iter().map(move |slot| (bar, slot)))
            .any(|(bar, slot)| self.leaves_blank(bar, slot));
        Chart {
            title: layout.title.clone(),
            note: incomplete.then(|| {
                Text::new(
                    "Số liệu chưa đủ được để trống.",
                    "Incomplete figures are left blank.",
                )
            }),
            unit: Some(layout.unit.clone()),
            decimals: shown.unwrap_or_default(),
            plot,
        }
    }

    /// The layout with a bar for each of its periods, if it asks for those.
    fn over_time(self, layout: &ChartLayout) -> ChartLayout {
        let mut layout = layout.clone();
        if let (Some(cycle), Some(occasion)) = (layout.by, self.data.occasion()) {
            let bar = |(period, days): (Period, Span)| Bar {
                label: short(period),
                values: layout.values.clone(),
                place: None,
                period: Some(days),
                step: StepKind::Level,
            };
            layout.bars = occasion
                .periods(cycle, layout.years)
                .into_iter()
                .map(bar)
                .collect();
        }
        layout
    }

    /// The bars as they are to stand: the largest first, or for plans the best fulfilled.
    fn in_order(self, layout: &ChartLayout, wanted: &Unit) -> ChartLayout {
        let mut layout = layout.clone();
        if layout.sorted {
            let size = |bar: &Bar| {
                let (slot, rest) = bar.values.split_first()?;
                if layout.kind == ChartKind::PlanAgainstActual {
                    let plan = self.number(bar, &planned(slot), wanted)?;
                    return self.done(bar, slot, wanted)?.checked_div(plan);
                }
                let value = self.number(bar, slot, wanted)?;
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
                    .and_then(|slot| self.done(bar, slot, wanted)),
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

    /// What is held against the plan of a figure: of a plan of the year the year so far.
    fn done(self, bar: &Bar, slot: &Slot, wanted: &Unit) -> Option<Decimal> {
        let Some(Expression::Figure(Measure::Actual, code)) = &slot.0 else {
            return self.number(bar, slot, wanted);
        };
        let measure = if bar.period.is_some() {
            Measure::Actual
        } else {
            self.against_plan(code.as_str(), whose(bar, Measure::Actual))
        };
        let done = Slot(Some(Expression::Figure(measure, code.clone())));
        self.number(bar, &done, wanted)
    }

    /// A figure in the unit of the chart, if nothing of it is missing.
    fn number(self, bar: &Bar, slot: &Slot, wanted: &Unit) -> Option<Decimal> {
        let Some(Expression::Figure(measure, code)) = &slot.0 else {
            return None;
        };
        let own = &self.data.catalogue().get(code.as_str())?.unit;
        let whose = whose(bar, *measure);
        let number = match (self.data.occasion(), whose.period) {
            (Some(occasion), Some(days)) => {
                if self.is_withheld((code.as_str(), *measure), whose) {
                    return None;
                }
                let place = whose.place.unwrap_or(*self.data.place());
                occasion.complete(code, place, *measure, days)?
            }
            _ if self.leaves_blank(bar, slot) => return None,
            _ => self
                .observed((code.as_str(), *measure), whose)?
                .value
                .number()?,
        };
        wanted.from_base(own.to_base(number)?)
    }

    /// Was a value made without figures that belong to it?
    fn leaves_blank(self, bar: &Bar, slot: &Slot) -> bool {
        let (Some(Expression::Figure(measure, code)), Some(occasion)) =
            (&slot.0, self.data.occasion())
        else {
            return false;
        };
        let place = bar.place.unwrap_or(*self.data.place());
        match bar.period.filter(|_| *measure != Measure::Plan) {
            Some(days) => occasion.is_incomplete(code, place, *measure, days),
            None => !occasion.missing(code, place, *measure).is_empty(),
        }
    }
}

/// Where the values of a bar stand. A plan is the year's, whatever part of it the bar shows.
fn whose(bar: &Bar, measure: Measure) -> Whose {
    Whose {
        place: bar.place,
        period: bar.period.filter(|_| measure != Measure::Plan),
    }
}

/// A period as it is written below an axis: `3/2018`, `I/2018`.
fn short(period: Period) -> Text {
    let year = period.last_month().year();
    let vi = match period {
        Period::Month(month) => format!("{}/{year}", month.month()),
        Period::Quarter(_, Quarter::First) => format!("I/{year}"),
        Period::Quarter(_, Quarter::Second) => format!("II/{year}"),
        Period::Quarter(_, Quarter::Third) => format!("III/{year}"),
        Period::Quarter(_, Quarter::Fourth) => format!("IV/{year}"),
        Period::HalfYear(_, Half::First) => format!("6T đầu {year}"),
        Period::HalfYear(_, Half::Second) => format!("6T cuối {year}"),
        Period::NineMonths(_) => format!("9T {year}"),
        Period::Year(_) => year.to_string(),
    };
    Text {
        vi: vi.into(),
        en: period.to_string().into(),
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
