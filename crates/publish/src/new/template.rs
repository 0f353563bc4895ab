//! The tables of a folder made from a template.

use std::collections::BTreeMap;

use ansinh_core::indicator::{IndicatorDefinition, Nature};
use ansinh_reporting::document::HeadingLevel;
use ansinh_reporting::expression::Expression;
use ansinh_reporting::observation::Measure;
use ansinh_reporting::span::Span;
use ansinh_reporting::template::{Template, TemplateCheck};

use super::shift::{last_month, year_of};
use super::table::NewTable;
use super::{Draft, Report, manifest};
use crate::read::figures::{OBSERVATIONS, PLANS, PREVIOUS};
use crate::read::outline::{NARRATIVE, OUTLINE};
use crate::read::{catalogue, checks};
use crate::write::File;

/// How a percentage is printed unless the officer says otherwise.
const RATIO: &str = "rounded2";

pub(super) fn draft(report: &Report<'_>, template: &Template) -> Draft {
    let empty = |layout| NewTable::new(layout).finish();
    let files = vec![
        manifest::for_template(report),
        indicators(template),
        outline(template),
        empty(NARRATIVE),
        observations(report, template),
        empty(PLANS),
        empty(PREVIOUS),
        checks(template),
    ];
    Draft {
        files,
        notes: Vec::new(),
        last: None,
    }
}

fn indicators(template: &Template) -> File {
    let mut table = NewTable::new(catalogue::LAYOUT);
    for asked in template.indicators() {
        let ratio = asked.ratio.as_ref();
        let times = ratio.map_or_else(String::new, |ratio| ratio.times.to_string());
        table.row(&[
            ("indicator", asked.code),
            ("name_vi", &asked.name.vi),
            ("name_en", &asked.name.en),
            ("unit_vi", &asked.unit.vi),
            ("unit_en", &asked.unit.en),
            ("nature", catalogue::nature(asked.nature)),
            ("holds", holds(asked)),
            ("over_time", catalogue::over_time(asked.over_time())),
            ("over_places", catalogue::over_places(asked.over_places())),
            ("numerator", ratio.map_or("", |ratio| ratio.numerator)),
            ("denominator", ratio.map_or("", |ratio| ratio.denominator)),
            ("times", &times),
        ]);
    }
    table.finish()
}

/// Days and names are told by the unit they are printed in.
fn holds(asked: &IndicatorDefinition) -> &'static str {
    match asked.unit.vi.as_ref() {
        "ngày tháng" => "date",
        "tên" | "giờ trong ngày" => "words",
        _ => "number",
    }
}

fn outline(template: &Template) -> File {
    let mut table = NewTable::new(OUTLINE);
    for section in &template.sections {
        let level = match section.level {
            HeadingLevel::Part | HeadingLevel::Annex => "1",
            HeadingLevel::Section => "2",
            HeadingLevel::Subsection => "3",
            HeadingLevel::Clause => "4",
            HeadingLevel::Point => "5",
        };
        table.row(&[
            ("section", section.id),
            ("level", level),
            ("number", section.number),
            ("title_vi", &section.title.vi),
            ("title_en", &section.title.en),
        ]);
    }
    table.finish()
}

fn observations(report: &Report<'_>, template: &Template) -> File {
    let mut table = NewTable::new(OBSERVATIONS);
    let wholes = wholes(template);
    for section in &template.sections {
        let here = |code: &str| section.indicators.iter().any(|asked| asked.code == code);
        for asked in &section.indicators {
            let whole = wholes.get(asked.code).map_or("", String::as_str);
            let days = days(report, asked.nature).to_string();
            table.row(&[
                ("indicator", asked.code),
                ("section", section.id),
                ("part_of", if here(whole) { whole } else { "" }),
                ("place", report.unit.code.as_str()),
                ("period", &days),
                (
                    "qualifier",
                    if matches!(asked.nature, Nature::Ratio | Nature::Change) {
                        RATIO
                    } else {
                        ""
                    },
                ),
            ]);
        }
    }
    table.finish()
}

/// What each figure is shown below: the total it adds up to, or what it is a percentage of.
fn wholes(template: &Template) -> BTreeMap<&str, String> {
    let mut wholes = BTreeMap::new();
    for check in &template.checks {
        let whole = check.right.parse::<Expression>();
        let (Ok(Expression::Figure(Measure::Actual, whole)), Ok(parts)) =
            (whole, check.left.parse::<Expression>())
        else {
            continue;
        };
        let terms = parts.terms();
        if terms.len() < 2 {
            // Per cent of its plan, or of what it was last year, stands below what it is of.
            if let ("≈", [of]) = (check.relation, parts.indicators().as_slice())
                && let Some(asked) = template.indicators().find(|one| one.code == whole.as_str())
            {
                wholes.entry(asked.code).or_insert_with(|| of.to_string());
            }
            continue;
        }
        for term in terms {
            let Expression::Figure(Measure::Actual, part) = term else {
                break;
            };
            let asked = template
                .indicators()
                .find(|asked| asked.code == part.as_str());
            if let Some(asked) = asked {
                wholes
                    .entry(asked.code)
                    .or_insert_with(|| whole.to_string());
            }
        }
    }
    for asked in template.indicators() {
        if let Some(ratio) = &asked.ratio {
            wholes
                .entry(asked.code)
                .or_insert_with(|| ratio.numerator.into());
        }
    }
    wholes
}

/// The days figures of a nature speak of.
fn days(report: &Report<'_>, nature: Nature) -> Span {
    let span = report.span;
    match nature {
        Nature::Stock => last_month(span),
        Nature::Cumulative => Span::new(year_of(span).first_day(), span.last_day()).unwrap_or(span),
        Nature::Plan | Nature::Rate => year_of(span),
        Nature::Flow
        | Nature::Ratio
        | Nature::Change
        | Nature::Duration
        | Nature::Date
        | Nature::Reference => span,
    }
}

fn checks(template: &Template) -> File {
    let mut table = NewTable::new(checks::LAYOUT);
    for TemplateCheck {
        id,
        left,
        relation,
        right,
        listing,
        title,
    } in &template.checks
    {
        table.row(&[
            ("check", id),
            ("left", left),
            ("relation", relation),
            ("right", right),
            ("listing", listing),
            ("title_vi", &title.vi),
            ("title_en", &title.en),
        ]);
    }
    table.finish()
}
