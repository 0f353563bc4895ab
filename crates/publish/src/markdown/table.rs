use ansinh_core::{Decimal, Text};
use ansinh_reporting::document::{
    Cell, Chart, Column, ColumnKind, Plot, Quantity, Row, RowKind, Series, StepKind, Table,
};

use super::Writer;
use super::escape::escaped;
use crate::labels;
use crate::shown::{figure_in_cell, in_cell};
use crate::svg::{percent_of_plan, shares};

impl<'a> Writer<'a> {
    pub(super) fn table(&mut self, table: &'a Table) {
        self.tables = self.tables.saturating_add(1);
        let caption = format!(
            "**{} {}. {}**",
            self.words(&labels::TABLE),
            self.tables,
            self.words(&table.caption)
        );
        self.paragraph(&caption);
        let width = table.width();
        let column = |position: usize| table.columns.get(position);
        let header = (0..width)
            .map(|position| column(position).map_or_else(String::new, |column| self.title(column)))
            .collect();
        let numbers = (0..width)
            .map(|position| column(position).is_some_and(|c| c.kind == ColumnKind::Numbers))
            .collect();
        let mut rows = Vec::new();
        for row in &table.rows {
            let mut cells = Vec::new();
            for position in 0..width {
                let words = self.cell((table, row, position));
                cells.push(match row.kind {
                    RowKind::Total if !words.is_empty() => format!("**{words}**"),
                    _ => words,
                });
            }
            rows.push(cells);
        }
        self.grid(header, numbers, rows);
        if let Some(note) = &table.note {
            let note = self.words(note);
            self.paragraph(&note);
        }
    }

    fn title(&self, column: &Column) -> String {
        let mut title = self.words(&column.header);
        if let Some(group) = &column.group {
            title = format!("{}: {title}", self.words(group));
        }
        match &column.unit {
            Some(unit) => format!("{title} ({})", self.words(unit)),
            None => title,
        }
    }

    fn cell(&mut self, place: (&'a Table, &'a Row, usize)) -> String {
        let (_, row, position) = place;
        match row.cells.get(position).unwrap_or(&Cell::Blank) {
            Cell::Blank => String::new(),
            Cell::Missing | Cell::Withheld => "…".into(),
            Cell::Words(words) => self.words(words),
            Cell::Number(quantity) => escaped(&in_cell(quantity, place, self.language)),
            Cell::Figure(figure) => {
                let shown = escaped(&figure_in_cell(figure, place, self.language));
                self.linked(figure, &shown)
            }
        }
    }

    /// A chart as the table of its numbers.
    pub(super) fn chart(&mut self, chart: &Chart) {
        let unit = chart
            .unit
            .as_ref()
            .map_or_else(String::new, |unit| format!(" ({})", self.words(unit)));
        let caption = format!(
            "**{}. {}**{unit}",
            self.words(&labels::CHART),
            self.words(&chart.title)
        );
        self.paragraph(&caption);
        if let Some(note) = &chart.note {
            let note = self.words(note);
            self.paragraph(&note);
        }
        let (header, rows) = self.plotted(chart);
        let numbers = (0..header.len()).map(|position| position > 0).collect();
        self.grid(header, numbers, rows);
    }

    fn plotted(&self, chart: &Chart) -> (Vec<String>, Vec<Vec<String>>) {
        let digits = |value: Option<Decimal>| {
            value.map_or_else(
                || "…".into(),
                |value| Quantity::new(value, chart.decimals).digits(self.language),
            )
        };
        match &chart.plot {
            Plot::PlanAgainstActual { targets } => (
                vec![
                    String::new(),
                    self.words(&labels::PLAN),
                    self.words(&labels::ACTUAL),
                    self.words(&labels::OF_PLAN),
                ],
                targets
                    .iter()
                    .map(|target| {
                        let unit = target
                            .unit
                            .as_ref()
                            .map_or_else(String::new, |unit| format!(" ({})", self.words(unit)));
                        vec![
                            format!("{}{unit}", self.words(&target.label)),
                            digits(target.plan),
                            digits(target.actual),
                            percent_of_plan(target).map_or_else(
                                || "…".into(),
                                |percent| Quantity::new(percent, 2).digits(self.language),
                            ),
                        ]
                    })
                    .collect(),
            ),
            Plot::Grouped { categories, series }
            | Plot::Stacked { categories, series }
            | Plot::Trend {
                periods: categories,
                series,
            } => self.by_category(categories, series, digits),
            Plot::Waterfall { steps } => (
                vec![
                    String::new(),
                    self.words(&labels::LEVEL),
                    self.words(&labels::RISE),
                    self.words(&labels::FALL),
                ],
                steps
                    .iter()
                    .map(|step| {
                        let of = |kind| {
                            if step.kind == kind {
                                digits(step.value)
                            } else {
                                String::new()
                            }
                        };
                        vec![
                            self.words(&step.label),
                            of(StepKind::Level),
                            of(StepKind::Rise),
                            of(StepKind::Fall),
                        ]
                    })
                    .collect(),
            ),
            Plot::Shares { parts } => (
                vec![
                    String::new(),
                    self.words(&labels::ACTUAL),
                    self.words(&labels::SHARE),
                ],
                shares(parts)
                    .into_iter()
                    .map(|(part, share)| {
                        vec![
                            self.words(&part.label),
                            digits(Some(part.value)),
                            share.map_or_else(
                                || "…".into(),
                                |share| {
                                    format!("{}%", Quantity::new(share, 1).digits(self.language))
                                },
                            ),
                        ]
                    })
                    .collect(),
            ),
        }
    }

    fn by_category(
        &self,
        categories: &[Text],
        series: &[Series],
        digits: impl Fn(Option<Decimal>) -> String,
    ) -> (Vec<String>, Vec<Vec<String>>) {
        let header = std::iter::once(String::new())
            .chain(series.iter().map(|series| self.words(&series.label)))
            .collect();
        let rows = categories
            .iter()
            .enumerate()
            .map(|(position, category)| {
                std::iter::once(self.words(category))
                    .chain(
                        series
                            .iter()
                            .map(|series| digits(series.values.get(position).copied().flatten())),
                    )
                    .collect()
            })
            .collect();
        (header, rows)
    }

    fn grid(&mut self, header: Vec<String>, numbers: Vec<bool>, rows: Vec<Vec<String>>) {
        if header.is_empty() {
            return;
        }
        self.row(&header);
        let rule: Vec<String> = numbers
            .into_iter()
            .map(|numbers| if numbers { "---:" } else { "---" }.to_owned())
            .collect();
        self.row(&rule);
        for row in rows {
            self.row(&row);
        }
        self.line("");
    }

    fn row(&mut self, cells: &[String]) {
        let line = format!("| {} |", cells.join(" | "));
        self.line(&line);
    }
}
