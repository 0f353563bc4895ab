//! What a figure counts, in words for whoever fills it in.

use ansinh_core::{Language, Localized as _};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::check::{Check, Relation, Statement};
use ansinh_reporting::expression::Expression;
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::Measure;

use crate::read::{ReportFolder, Unreported};

/// Where a total is checked against many parts, naming them all would hide the rest.
const MOST_PARTS: usize = 6;

pub(super) fn meaning(folder: &ReportFolder, asked: &Unreported, indicator: &Indicator) -> String {
    let catalogue = folder.dataset.catalogue();
    let mut sentences = vec![days(asked, indicator, catalogue)];
    let whole = asked.entry.part_of.as_ref();
    let whole = whole.filter(|whole| {
        let parts = indicator.ratio.as_ref();
        parts.is_none_or(|parts| parts.numerator != **whole)
    });
    if let Some(whole) = whole.and_then(|whole| catalogue.get(whole.as_str())) {
        sentences.push(format!("Trong đó của: {}.", whole.name.vi));
    }
    let mut totals = folder.dataset.checks().iter();
    if let Some(parts) = totals.find_map(|check| parts(check, indicator)) {
        let names: Vec<&str> = parts
            .iter()
            .filter_map(|part| catalogue.get(part))
            .map(|part| part.name.vi.as_ref())
            .collect();
        sentences.push(match names.len() {
            count if count > MOST_PARTS => format!("Bằng tổng của {count} chỉ tiêu thành phần."),
            _ => format!("Bằng tổng: {}.", names.join("; ")),
        });
    }
    if let Some(scope) = &asked.entry.scope {
        sentences.push(format!("Phạm vi: {}.", scope.vi));
    }
    sentences.join(" ")
}

/// The days the figure speaks of, as its nature has it.
fn days(asked: &Unreported, indicator: &Indicator, catalogue: &Catalogue) -> String {
    let period = asked.period.in_language(Language::Vietnamese);
    let (first, last) = (asked.period.first_day(), asked.period.last_day());
    let first = first.in_language(Language::Vietnamese);
    let last = last.in_language(Language::Vietnamese);
    match indicator.nature {
        Nature::Flow => format!("Phát sinh trong kỳ, từ {first} đến {last}."),
        Nature::Stock => format!("Có đến cuối kỳ, ngày {last}."),
        Nature::Cumulative => format!("Lũy kế từ {first} đến {last}."),
        Nature::Ratio => match &indicator.ratio {
            Some(ratio) => {
                let name = |code: &str| {
                    let found = catalogue.get(code);
                    found.map_or_else(|| code.to_owned(), |found| found.name.vi.to_string())
                };
                format!(
                    "= {} × “{}” ÷ “{}”.",
                    ratio.times,
                    name(ratio.numerator.as_str()),
                    name(ratio.denominator.as_str())
                )
            }
            None => format!("Tỷ lệ, {period}."),
        },
        Nature::Change => format!("Tăng thì là số dương, giảm thì là số âm, {period}."),
        Nature::Rate => format!("Định mức, {period}."),
        Nature::Plan => format!("Kế hoạch, dự toán được giao, {period}."),
        Nature::Duration => "Khoảng thời gian, độ tuổi.".into(),
        Nature::Date => "Ngày, tháng hoặc năm.".into(),
        Nature::Reference => "Số hiệu, tên gọi hoặc thứ tự.".into(),
    }
}

/// The parts that a check adds up to an indicator.
fn parts<'a>(check: &'a Check, indicator: &Indicator) -> Option<Vec<&'a str>> {
    let Statement::Comparison {
        left,
        relation: Relation::Equal | Relation::Approximately,
        right: Expression::Figure(Measure::Actual, whole),
        ..
    } = &check.statement
    else {
        return None;
    };
    let terms = left.terms();
    if *whole != indicator.code || terms.len() < 2 {
        return None;
    }
    terms
        .into_iter()
        .map(|term| match term {
            Expression::Figure(Measure::Actual, part) => Some(part.as_str()),
            _ => None,
        })
        .collect()
}
