//! The table behind a chart: the same numbers, for those who want to read or copy them.

use ansinh_core::Text;
use ansinh_reporting::document::{Plot, Series, StepKind};

use super::{Drawing, percent_of_plan, shares};
use crate::html::Markup;
use crate::labels;

/// A heading for every column, then the rows: what is named, and its numbers in words.
struct Numbers {
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

/// Writes the table, closed until it is asked for.
pub(super) fn write(page: &mut Markup, drawing: &Drawing<'_>, number: usize) {
    let numbers = drawing.numbers();
    let words = |text: &'static Text| text.get(drawing.language);
    let label = format!("{} {number}", words(&labels::CHART_DATA));
    page.element("details", &[("class", &"data")], |page| {
        page.text("summary", &[], words(&labels::CHART_DATA));
        let scroll: &[(&'static str, &dyn std::fmt::Display)] = &[
            ("class", &"scroll"),
            ("tabindex", &"0"),
            ("role", &"region"),
            ("aria-label", &label),
        ];
        page.element("div", scroll, |page| {
            page.element("table", &[("class", &"plain")], |page| {
                page.element("thead", &[], |page| {
                    page.element("tr", &[], |page| {
                        page.text("th", &[("scope", &"col")], words(&labels::CHART_OF));
                        for column in &numbers.columns {
                            page.text("th", &[("scope", &"col")], column);
                        }
                    });
                });
                page.element("tbody", &[], |page| {
                    for (name, cells) in &numbers.rows {
                        page.element("tr", &[], |page| {
                            page.text("th", &[("scope", &"row")], name);
                            for cell in cells {
                                page.text("td", &[("class", &"number")], cell);
                            }
                        });
                    }
                });
            });
        });
    });
}

impl Drawing<'_> {
    fn numbers(&self) -> Numbers {
        match &self.chart.plot {
            Plot::PlanAgainstActual { targets } => Numbers {
                columns: vec![
                    self.headed(&labels::PLAN),
                    self.headed(&labels::ACTUAL),
                    self.words(&labels::OF_PLAN).to_owned(),
                ],
                rows: targets
                    .iter()
                    .map(|target| {
                        let percent = percent_of_plan(target)
                            .map_or_else(String::new, |percent| self.percent(percent, 2));
                        let amount = |value| match &target.unit {
                            Some(unit) => format!("{} {}", self.known(value), self.words(unit)),
                            None => self.known(value),
                        };
                        let cells = vec![amount(target.plan), amount(target.actual), percent];
                        (self.words(&target.label).to_owned(), cells)
                    })
                    .collect(),
            },
            Plot::Grouped { categories, series }
            | Plot::Stacked { categories, series }
            | Plot::Trend {
                periods: categories,
                series,
            } => self.series(categories, series),
            Plot::Waterfall { steps } => Numbers {
                columns: vec![self.headed(&labels::VALUE)],
                rows: steps
                    .iter()
                    .map(|step| {
                        let sign = match (step.kind, step.value) {
                            (StepKind::Level, _) | (_, None) => "",
                            (StepKind::Rise, _) => "+",
                            (StepKind::Fall, _) => "\u{2212}",
                        };
                        let value = format!("{sign}{}", self.known(step.value));
                        (self.words(&step.label).to_owned(), vec![value])
                    })
                    .collect(),
            },
            Plot::Shares { parts } => Numbers {
                columns: vec![
                    self.headed(&labels::VALUE),
                    self.words(&labels::SHARE).to_owned(),
                ],
                rows: shares(parts)
                    .into_iter()
                    .map(|(part, share)| {
                        let share = share.map_or_else(String::new, |share| self.percent(share, 1));
                        let cells = vec![self.digits(part.value), share];
                        (self.words(&part.label).to_owned(), cells)
                    })
                    .collect(),
            },
        }
    }

    fn series(&self, categories: &[Text], series: &[Series]) -> Numbers {
        let cells = |position: usize| {
            let value = |series: &Series| series.values.get(position).copied().flatten();
            series
                .iter()
                .map(|series| self.known(value(series)))
                .collect()
        };
        let columns = series
            .iter()
            .map(|series| self.words(&series.label).to_owned());
        Numbers {
            columns: columns.collect(),
            rows: categories
                .iter()
                .enumerate()
                .map(|(position, name)| (self.words(name).to_owned(), cells(position)))
                .collect(),
        }
    }

    /// A heading with the unit of the chart.
    fn headed(&self, heading: &Text) -> String {
        match &self.chart.unit {
            Some(unit) => format!("{} ({})", self.words(heading), self.words(unit)),
            None => self.words(heading).to_owned(),
        }
    }
}
