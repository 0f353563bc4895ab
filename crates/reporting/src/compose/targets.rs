//! What was done against what was planned, and against the same period last year.

use std::collections::BTreeSet;

use ansinh_core::{Decimal, Text};

use super::{Report, Whose, both};
use crate::document::{Cell, Column, Document, Quantity, Row, Table};
use crate::indicator::Indicator;
use crate::observation::Measure;

/// Decimals of a percentage that is worked out here.
const DECIMALS: u32 = 2;

impl Report<'_> {
    /// A table of the figures of a section that have a plan or an earlier figure.
    pub(super) fn push_targets(self, document: &mut Document, section: &str) {
        // A figure of several places or periods is entered several times.
        let mut told = BTreeSet::new();
        let rows: Vec<Row> = self
            .entries(Some(section))
            .filter(|entry| told.insert(&entry.indicator))
            .filter_map(|entry| self.data.catalogue().get(entry.indicator.as_str()))
            .filter_map(|indicator| self.target(indicator))
            .collect();
        if rows.is_empty() {
            return;
        }
        let percent = Text::new("%", "%");
        document.push(Table {
            caption: Text::new(
                "Thực hiện so với kế hoạch và cùng kỳ",
                "Results against plan and the same period last year",
            ),
            columns: vec![
                Column::row_header(Text::new("Chỉ tiêu", "Indicator")),
                Column::units(Text::new("Đơn vị", "Unit")),
                Column::numbers(Text::new("Kế hoạch năm", "Plan of the year")),
                Column::numbers(Text::new("Thực hiện", "Done")),
                Column::numbers(Text::new("So với kế hoạch", "Of the plan"))
                    .in_unit(percent.clone()),
                Column::numbers(Text::new("Cùng kỳ năm trước", "Same period last year")),
                Column::numbers(Text::new("Tăng (+), giảm (-)", "Change")).in_unit(percent),
            ],
            rows,
            note: None,
        });
    }

    fn target(self, indicator: &Indicator) -> Option<Row> {
        let number = |measure| {
            self.observed((indicator.code.as_str(), measure), Whose::default())?
                .value
                .number()
        };
        let done = number(Measure::Actual)?;
        let (plan, before) = (number(Measure::Plan), number(Measure::SamePeriodLastYear));
        if plan.is_none() && before.is_none() {
            return None;
        }
        let figure = |measure| {
            self.figure(
                (indicator.code.as_str(), measure),
                Whose::default(),
                Some(&indicator.unit),
            )
            .map_or(Cell::Blank, Cell::Figure)
        };
        let share = |of: Option<Decimal>, less: Decimal| {
            of.and_then(|of| percent(done, of))
                .and_then(|percent| percent.checked_sub(less))
                .map_or(Cell::Blank, |percent| {
                    Cell::Number(Quantity::new(percent, DECIMALS))
                })
        };
        Some(Row::new(vec![
            Cell::Words(indicator.name.clone()),
            Cell::Words(both(&indicator.unit)),
            figure(Measure::Plan),
            figure(Measure::Actual),
            share(plan, Decimal::ZERO),
            figure(Measure::SamePeriodLastYear),
            share(before, Decimal::ONE_HUNDRED),
        ]))
    }
}

/// `part` in percent of `whole`; `None` where the whole is zero.
fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}
