//! What was done against what was planned, and against the same period last year.

use std::collections::HashSet;

use ansinh_core::period::Cycle;
use ansinh_core::{Decimal, Text};

use super::{Report, Whose, both, in_each};
use crate::document::{Cell, Column, Document, Quantity, Row, Table};
use crate::history::Occasion;
use crate::indicator::Indicator;
use crate::observation::Measure;

/// Decimals of a percentage that is worked out here.
const DECIMALS: u32 = 2;

impl Report<'_> {
    /// A table of the figures of a section that have a plan or an earlier figure.
    pub(super) fn push_targets(self, document: &mut Document, section: &str) {
        let mut seen = HashSet::new();
        let (indicators, rows): (Vec<&Indicator>, Vec<Row>) = self
            .entries(Some(section))
            .filter(|entry| seen.insert(&entry.indicator))
            .filter_map(|entry| self.data.catalogue().get(entry.indicator.as_str()))
            .filter_map(|indicator| Some((indicator, self.target(indicator)?)))
            .unzip();
        if rows.is_empty() {
            return;
        }
        let percent = Text::new("%", "%");
        let to_date = self.shows_to_date().then(|| {
            Column::numbers(Text::new(
                "Lũy kế từ đầu năm",
                "Since the start of the year",
            ))
        });
        let mut columns = vec![
            Column::row_header(Text::new("Chỉ tiêu", "Indicator")),
            Column::units(Text::new("Đơn vị", "Unit")),
            Column::numbers(Text::new("Kế hoạch năm", "Plan of the year")),
            Column::numbers(Text::new("Thực hiện", "Done")),
        ];
        columns.extend(to_date);
        columns.extend([
            Column::numbers(Text::new("So với kế hoạch", "Of the plan")).in_unit(percent.clone()),
            Column::numbers(Text::new("Cùng kỳ năm trước", "Same period last year")),
            Column::numbers(Text::new("Tăng (+), giảm (-)", "Change")).in_unit(percent),
        ]);
        let mut table = Table {
            caption: caption(&rows),
            columns,
            rows,
            note: self.note(&indicators),
        };
        leave_out_blank(&mut table);
        document.push(table);
    }

    fn target(self, indicator: &Indicator) -> Option<Row> {
        let code = indicator.code.as_str();
        let number = |measure| {
            self.observed((code, measure), Whose::default())?
                .value
                .number()
        };
        let done = number(Measure::Actual);
        let to_date = number(Measure::YearToDate).filter(|_| self.shows_to_date());
        let (plan, before) = (number(Measure::Plan), number(Measure::SamePeriodLastYear));
        let of_plan = number(self.against_plan(code, Whose::default()));
        if done.or(to_date).is_none() || plan.or(before).or(to_date).is_none() {
            return None;
        }
        let figure = |measure, without: Cell| {
            self.figure((code, measure), Whose::default(), Some(&indicator.unit))
                .map_or(without, Cell::Figure)
        };
        let share = |part: Option<Decimal>, of: Option<Decimal>, less: Decimal| {
            part.zip(of)
                .and_then(|(part, of)| percent(part, of))
                .and_then(|percent| percent.checked_sub(less))
                .map_or(Cell::Blank, |percent| {
                    Cell::Number(Quantity::new(percent, DECIMALS))
                })
        };
        let mut cells = vec![
            Cell::Words(indicator.name.clone()),
            Cell::Words(both(&indicator.unit)),
            figure(Measure::Plan, Cell::Blank),
            figure(Measure::Actual, Cell::Missing),
        ];
        if self.shows_to_date() {
            cells.push(figure(Measure::YearToDate, Cell::Blank));
        }
        cells.extend([
            share(of_plan, plan, Decimal::ZERO),
            figure(Measure::SamePeriodLastYear, Cell::Blank),
            if self.is_incomplete([Measure::Actual, Measure::SamePeriodLastYear], indicator) {
                // Eleven months are not less than twelve.
                Cell::Missing
            } else {
                share(done, before, Decimal::ONE_HUNDRED)
            },
        ]);
        Some(Row::new(cells))
    }

    /// Which figure is held against a plan: the year so far where that is the year's, the period's
    /// where it is of the period alone.
    pub(super) fn against_plan(self, code: &str, whose: Whose) -> Measure {
        let plan = self.observed((code, Measure::Plan), whose);
        let of_period = plan.is_some_and(|plan| plan.period == self.data.period());
        let to_date = self.observed((code, Measure::YearToDate), whose);
        if of_period || to_date.is_none() {
            Measure::Actual
        } else {
            Measure::YearToDate
        }
    }

    /// Is the year so far another figure than the period's?
    fn shows_to_date(self) -> bool {
        self.data
            .occasion()
            .is_some_and(|occasion| !occasion.begins_year())
    }

    /// Does one of the figures of an indicator lack something?
    fn is_incomplete<const N: usize>(self, measures: [Measure; N], indicator: &Indicator) -> bool {
        measures
            .into_iter()
            .filter_map(|measure| {
                self.observed((indicator.code.as_str(), measure), Whose::default())
            })
            .any(|observation| self.lacks_some(indicator, observation))
    }

    /// What must be known of the figures of the table: a plan that is not the year's, and what is
    /// missing.
    fn note(self, indicators: &[&Indicator]) -> Option<Text> {
        let occasion = self.data.occasion()?;
        let observed = |indicator: &Indicator, measure| {
            self.observed((indicator.code.as_str(), measure), Whose::default())
        };
        let of_period = indicators.iter().filter(|indicator| {
            !is_year(occasion)
                && observed(indicator, Measure::Plan)
                    .is_some_and(|plan| plan.period == self.data.period())
        });
        let of_period: Vec<&Text> = of_period.map(|indicator| &indicator.name).collect();
        let made = [
            Measure::Actual,
            Measure::YearToDate,
            Measure::SamePeriodLastYear,
        ];
        let incomplete = indicators
            .iter()
            .any(|indicator| self.is_incomplete(made, indicator));
        let mut said = Vec::new();
        if !of_period.is_empty() {
            said.push(in_each(|language| {
                let names: Vec<&str> = of_period.iter().map(|name| name.get(language)).collect();
                let plan_of =
                    Text::new("Kế hoạch của riêng kỳ này", "Planned for this period alone");
                format!("{}: {}.", plan_of.get(language), names.join(", "))
            }));
        }
        if incomplete {
            said.push(Text::new(
                "Số ghi “chưa đủ” còn thiếu số liệu của một số kỳ, nêu ở phụ lục; tỷ lệ so với kế hoạch tính trên số đã có.",
                "A figure marked \u{201c}incomplete\u{201d} lacks periods that the annex names; its share of the plan is of what is there.",
            ));
        }
        (!said.is_empty()).then(|| {
            in_each(|language| {
                let words: Vec<&str> = said.iter().map(|words| words.get(language)).collect();
                words.join(" ")
            })
        })
    }
}

/// The columns of the plan and, from the end, of the same period last year.
const PLAN: usize = 2;
const LAST_YEAR: usize = 1;

/// What the table sets the results against.
fn caption(rows: &[Row]) -> Text {
    let plan = rows.iter().any(|row| is_filled(row.cells.get(PLAN)));
    let last_year = rows
        .iter()
        .any(|row| is_filled(row.cells.iter().rev().nth(LAST_YEAR)));
    match (plan, last_year) {
        (true, true) => Text::new(
            "Thực hiện so với kế hoạch và cùng kỳ",
            "Results against plan and the same period last year",
        ),
        (true, false) => Text::new("Thực hiện so với kế hoạch", "Results against plan"),
        (false, true) => Text::new(
            "Thực hiện so với cùng kỳ năm trước",
            "Results against the same period last year",
        ),
        (false, false) => Text::new(
            "Thực hiện trong kỳ và lũy kế từ đầu năm",
            "Results of the period and since the start of the year",
        ),
    }
}

fn is_filled(cell: Option<&Cell>) -> bool {
    !matches!(cell, None | Some(Cell::Blank))
}

/// Takes away the columns in which no row has anything.
fn leave_out_blank(table: &mut Table) {
    let filled: Vec<bool> = (0..table.columns.len())
        .map(|column| {
            let cells = table.rows.iter().map(|row| row.cells.get(column));
            cells.into_iter().any(is_filled)
        })
        .collect();
    let mut kept = filled.iter();
    table
        .columns
        .retain(|_| kept.next().is_none_or(|kept| *kept));
    for row in &mut table.rows {
        let mut kept = filled.iter();
        row.cells.retain(|_| kept.next().is_none_or(|kept| *kept));
    }
}

fn is_year(occasion: &Occasion) -> bool {
    occasion.period.cycle() == Cycle::Year
}

/// `part` in percent of `whole`; `None` where the whole is zero.
fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}
