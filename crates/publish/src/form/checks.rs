//! The sheet of checks: what must hold, and whether it does, worked out by the spreadsheet as far as it
//! can. `ansinh check` has the last word: it is exact, and knows the law.

use std::collections::HashMap;

use ansinh_reporting::check::{Check, Relation, Statement};
use ansinh_reporting::expression::{Expression, Operator};
use ansinh_reporting::indicator::{Indicator, IndicatorCode};
use ansinh_reporting::observation::Measure;
use rust_xlsxwriter::{
    ConditionalFormatText, ConditionalFormatTextRule, FormatAlign, Formula, Worksheet, XlsxError,
};

use super::sheet::lines;
use super::write::Form;
use super::{CHECKS, styles};

const A4: u8 = 9;
const HEADINGS: u32 = 2;
const COLUMNS: [(&str, u8); 5] = [
    ("Mã", 18),
    ("Nội dung", 60),
    ("Công thức", 52),
    ("Kết quả", 20),
    ("Chênh lệch", 18),
];
const RESULT_AT: u16 = 3;
const LINE: u32 = 15;

const RIGHT: &str = "khớp";
const WRONG: &str = "lệch";
const INCOMPLETE: &str = "chưa đủ số liệu";
const NOTHING: &str = "chưa có số liệu";
const NO_DIFFERENCE: &str = "–";

/// Where each figure of the reporter stands, and the power of ten of its unit.
#[derive(Debug, Default)]
pub(super) struct Cells(HashMap<(Measure, IndicatorCode), Place>);

#[derive(Debug)]
struct Place {
    cell: String,
    exponent: u32,
    /// Is it of the period of the report?
    own: bool,
    /// Are there several, none of them of that period?
    unclear: bool,
}

impl Cells {
    pub(super) fn note(
        &mut self,
        measure: Measure,
        indicator: &Indicator,
        cell: String,
        own: bool,
    ) {
        let exponent = indicator.unit.scale.exponent();
        let place = Place {
            cell,
            exponent,
            own,
            unclear: false,
        };
        let noted = self.0.entry((measure, indicator.code.clone()));
        noted
            .and_modify(|before| {
                if own {
                    before.cell.clone_from(&place.cell);
                    before.own = true;
                }
                before.unclear = !before.own;
            })
            .or_insert(place);
    }
}

pub(super) fn sheet(form: &Form<'_>, cells: &Cells) -> Result<Worksheet, XlsxError> {
    let mut page = Worksheet::new();
    page.set_name(CHECKS)?;
    page.set_landscape().set_paper_size(A4);
    page.set_print_fit_to_pages(1, 0);
    page.set_footer("&L&A&RTrang &P/&N");
    page.set_freeze_panes(HEADINGS.saturating_add(1), 0)?;
    page.set_repeat_rows(HEADINGS, HEADINGS)?;
    page.write_string_with_format(0, 0, "Kiểm tra số liệu", &styles::title())?;
    let remark = "Kết quả ở đây là kết quả tạm tính của bảng tính; kết quả đầy đủ, theo quy định của \
                  pháp luật, do lệnh “ansinh check” đưa ra.";
    page.write_string_with_format(1, 0, remark, &styles::remark())?;
    for (column, (heading, width)) in (0_u16..).zip(COLUMNS) {
        page.write_string_with_format(HEADINGS, column, heading, &styles::head())?;
        page.set_column_width(column, width)?;
    }
    let compared = form
        .checks
        .iter()
        .filter(|check| matches!(check.statement, Statement::Comparison { .. }));
    let mut last = HEADINGS;
    for (at, check) in (HEADINGS.saturating_add(1)..).zip(compared) {
        row(&mut page, at, check, cells)?;
        last = at;
    }
    for (word, format) in [(WRONG, styles::wrong()), (RIGHT, styles::right())] {
        let rule = ConditionalFormatText::new()
            .set_rule(ConditionalFormatTextRule::BeginsWith(word.into()))
            .set_format(format);
        page.add_conditional_format(HEADINGS, RESULT_AT, last, RESULT_AT, &rule)?;
    }
    page.set_print_area(0, 0, last, RESULT_AT.saturating_add(1))?;
    page.protect();
    Ok(page)
}

fn row(page: &mut Worksheet, at: u32, check: &Check, cells: &Cells) -> Result<(), XlsxError> {
    let title = check.note.as_ref().map_or("", |note| note.vi.as_ref());
    let statement = check.statement.to_string();
    page.write_string_with_format(at, 0, &check.id, &styles::code())?;
    page.write_string_with_format(at, 1, title, &styles::words())?;
    page.write_string_with_format(at, 2, &statement, &styles::code())?;
    let needed = lines(title, 62).max(lines(&statement, 66));
    page.set_row_height(at, LINE.saturating_mul(needed).saturating_add(3))?;
    let difference = RESULT_AT.saturating_add(1);
    match Worked::of(check, cells) {
        Some(worked) => {
            let result = Formula::new(worked.result()).set_result(NOTHING);
            page.write_formula_with_format(at, RESULT_AT, result, &styles::words())?;
            let over = Formula::new(worked.difference()).set_result(NO_DIFFERENCE);
            let format = styles::words()
                .set_align(FormatAlign::Right)
                .set_num_format("#,##0;-#,##0;0");
            page.write_formula_with_format(at, difference, over, &format)?;
        }
        None => {
            page.write_string_with_format(at, RESULT_AT, "ansinh check", &styles::small())?;
            page.write_blank(at, difference, &styles::words())?;
        }
    }
    Ok(())
}

/// A comparison in the words of a spreadsheet.
struct Worked {
    cells: Vec<String>,
    left: String,
    right: String,
    relation: Relation,
}

impl Worked {
    /// Nothing where the check names a statutory rate or a figure the workbook doesn't ask for.
    fn of(check: &Check, cells: &Cells) -> Option<Self> {
        let Statement::Comparison {
            left,
            relation,
            right,
            ..
        } = &check.statement
        else {
            return None;
        };
        let mut used = Vec::new();
        let sides = [left, right].map(|side| formula(side, cells, &mut used));
        let [Some(left), Some(right)] = sides else {
            return None;
        };
        // How a percentage is printed is fixed by its qualifier; the spreadsheet takes a decimal.
        let percentage = used.last().is_some_and(|(_, exponent)| *exponent == 0);
        if *relation == Relation::Approximately && !percentage {
            return None;
        }
        Some(Self {
            cells: used.into_iter().map(|(cell, _)| cell).collect(),
            left,
            right,
            relation: *relation,
        })
    }

    fn result(&self) -> String {
        let (left, right) = (&self.left, &self.right);
        let holds = match self.relation {
            Relation::Equal => format!("ROUND({left}-({right}),6)=0"),
            Relation::AtMost => format!("ROUND({left}-({right}),6)<=0"),
            Relation::Approximately => format!("ROUND(ABS({left}-({right})),6)<=0.05"),
        };
        let (count, all) = (self.count(), self.cells.len());
        format!(
            "=IF({count}=0,\"{NOTHING}\",IF({count}<{all},\"{INCOMPLETE}\",IFERROR(IF({holds},\"{RIGHT}\",\"{WRONG}\"),\"không tính được\")))"
        )
    }

    fn difference(&self) -> String {
        let (count, all) = (self.count(), self.cells.len());
        let (left, right) = (&self.left, &self.right);
        format!(
            "=IF({count}<{all},\"{NO_DIFFERENCE}\",IFERROR(ROUND({left}-({right}),6),\"{NO_DIFFERENCE}\"))"
        )
    }

    fn count(&self) -> String {
        format!("COUNT({})", self.cells.join(","))
    }
}

/// An expression in base units, and the cells it uses.
fn formula(
    expression: &Expression,
    cells: &Cells,
    used: &mut Vec<(String, u32)>,
) -> Option<String> {
    Some(match expression {
        Expression::Number(number) => number.to_string(),
        Expression::Rate(_) => return None,
        Expression::Negative(inner) => format!("(-{})", formula(inner, cells, used)?),
        Expression::Figure(measure, code) => {
            let place = cells.0.get(&(*measure, code.clone()))?;
            if place.unclear {
                return None;
            }
            let found = (place.cell.clone(), place.exponent);
            if !used.contains(&found) {
                used.push(found);
            }
            match place.exponent {
                0 => place.cell.clone(),
                power => format!("({}*10^{power})", place.cell),
            }
        }
        Expression::Binary(operator, left, right) => {
            let sign = match operator {
                Operator::Plus => "+",
                Operator::Minus => "-",
                Operator::Times => "*",
                Operator::Over => "/",
            };
            let (left, right) = (formula(left, cells, used)?, formula(right, cells, used)?);
            format!("({left}{sign}{right})")
        }
    })
}
