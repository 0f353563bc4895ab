//! The sheet of checks: what must hold, and whether it does, worked out by the spreadsheet as far as it
//! can. `ansinh check` has the last word: it is exact, and knows the law.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use ansinh_reporting::check::{Check, Manner, Relation, Statement};
use ansinh_reporting::expression::{Expression, Operator};
use ansinh_reporting::indicator::{Indicator, IndicatorCode};
use ansinh_reporting::observation::Measure;
use rust_xlsxwriter::{
    ConditionalFormatText, ConditionalFormatTextRule, FormatAlign, Formula, Worksheet, XlsxError,
};

use super::rules::{lines, mark_thousands};
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
    /// The cell that says how exact the figure is.
    qualifier: Option<String>,
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
        (cell, qualifier): (String, Option<String>),
        own: bool,
    ) {
        let exponent = indicator.unit.scale.exponent();
        let place = Place {
            cell,
            qualifier,
            exponent,
            own,
            unclear: false,
        };
        let noted = self.0.entry((measure, indicator.code.clone()));
        match noted {
            Entry::Vacant(slot) => {
                slot.insert(place);
            }
            Entry::Occupied(mut slot) if own => {
                slot.insert(place);
            }
            Entry::Occupied(mut slot) => {
                let before = slot.get_mut();
                before.unclear = !before.own;
            }
        }
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
                .set_num_format("#,##0.00");
            page.write_formula_with_format(at, difference, over, &format)?;
            mark_thousands(page, at, difference)?;
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
    /// Left less right, both as they are compared.
    over: String,
    relation: Relation,
}

impl Worked {
    /// Nothing where the check names a statutory rate or a figure the workbook doesn't ask for.
    fn of(check: &Check, cells: &Cells) -> Option<Self> {
        let Statement::Comparison {
            left,
            relation,
            right,
            printed,
        } = &check.statement
        else {
            return None;
        };
        let mut used = Vec::new();
        let sides = [left, right].map(|side| formula(side, cells, &mut used));
        let [Some(left), Some(printed_side)] = sides else {
            return None;
        };
        let over = match relation {
            Relation::Equal | Relation::AtMost => format!("{left}-({printed_side})"),
            Relation::Approximately => match printed {
                Some(printed) => {
                    let decimals = printed.decimals;
                    let cut = match printed.manner {
                        Manner::HalfUp => "ROUND",
                        Manner::Truncated => "TRUNC",
                    };
                    format!("{cut}(ROUND({left},9),{decimals})-({printed_side})")
                }
                None => as_qualified(&left, right, cells)?,
            },
        };
        Some(Self {
            cells: used,
            over,
            relation: *relation,
        })
    }

    fn result(&self) -> String {
        let sign = match self.relation {
            Relation::AtMost => "<=",
            Relation::Equal | Relation::Approximately => "=",
        };
        let holds = format!("ROUND({},6){sign}0", self.over);
        let (count, all) = (self.count(), self.cells.len());
        format!(
            "=IF({count}=0,\"{NOTHING}\",IF({count}<{all},\"{INCOMPLETE}\",IFERROR(IF({holds},\"{RIGHT}\",\"{WRONG}\"),\"không tính được\")))"
        )
    }

    fn difference(&self) -> String {
        let (count, all) = (self.count(), self.cells.len());
        let over = &self.over;
        format!(
            "=IF({count}<{all},\"{NO_DIFFERENCE}\",IFERROR(ROUND({over},6),\"{NO_DIFFERENCE}\"))"
        )
    }

    fn count(&self) -> String {
        format!("COUNT({})", self.cells.join(","))
    }
}

/// The difference of a side from a figure, once it is rounded as the figure says of itself: to the
/// decimals at the end of *làm tròn 2* or *cắt bỏ 1*, or else not at all.
fn as_qualified(left: &str, right: &Expression, cells: &Cells) -> Option<String> {
    let Expression::Figure(measure, code) = right else {
        return None;
    };
    let place = cells.0.get(&(*measure, code.clone()))?;
    let (cell, qualifier) = (&place.cell, place.qualifier.as_ref()?);
    let left = match place.exponent {
        0 => left.to_owned(),
        power => format!("({left}/10^{power})"),
    };
    let decimals = format!("IFERROR(VALUE(RIGHT({qualifier},1)),9)");
    Some(format!(
        "IF(LEFT({qualifier},3)=\"cắt\",TRUNC(ROUND({left},9),{decimals}),ROUND({left},{decimals}))-{cell}"
    ))
}

/// An expression in base units, and the cells it uses.
fn formula(expression: &Expression, cells: &Cells, used: &mut Vec<String>) -> Option<String> {
    Some(match expression {
        Expression::Number(number) => number.to_string(),
        Expression::Rate(_) => return None,
        Expression::Negative(inner) => format!("(-{})", formula(inner, cells, used)?),
        Expression::Figure(measure, code) => {
            let place = cells.0.get(&(*measure, code.clone()))?;
            if place.unclear {
                return None;
            }
            if !used.contains(&place.cell) {
                used.push(place.cell.clone());
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
