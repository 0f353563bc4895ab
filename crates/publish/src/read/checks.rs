//! `checks.csv`: what must hold between the figures, and which findings are known.

use std::collections::BTreeMap;

use ansinh_core::{NaiveDate, Text};
use ansinh_reporting::check::{Check, Listing, Relation, Statement};
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::expression::Expression;

use super::catalogue::{self, Indicators};
use super::error::{ReadError, ReadErrors};
use super::names::unknown;
use super::outline::Reported;
use super::problem::Problem;
use super::table::{Layout, Row, Table};

pub(crate) const LAYOUT: Layout = Layout {
    file: "checks.csv",
    columns: &[
        "check", "left", "relation", "right", "printed", "listing", "title_vi", "title_en",
        "known_vi", "known_en",
    ],
    optional: &["period"],
};

const LISTINGS: [(&str, Listing); 2] = [("open", Listing::Open), ("complete", Listing::Complete)];

/// Reads the checks into a data set; what is wrong goes to `errors`. Statutory rates are those of
/// `law_on`. A check with a period is one of the report on that period alone.
pub(super) fn read(
    table: &Table,
    indicators: &Indicators,
    (law_on, reported): (Option<NaiveDate>, Reported),
    dataset: &mut Dataset,
    errors: &mut ReadErrors,
) {
    let mut lines = BTreeMap::new();
    for row in table.rows() {
        let belongs = reported.has(row);
        if matches!(belongs, Ok(false)) {
            continue;
        }
        let added = if let Err(error) = belongs {
            Err(error)
        } else if row.filled("left").is_none() && row.filled("known_vi").is_some() {
            known_over_time(row, &mut lines, dataset)
        } else {
            check(row, indicators, law_on, &mut lines)
                .and_then(|(check, known)| add(row, check, known, dataset))
        };
        if let Err(error) = added {
            errors.push(error);
        }
    }
}

/// A row that states nothing says of a finding over time, as `jobs@2018-H1`, that it is known.
fn known_over_time(
    row: Row<'_>,
    lines: &mut BTreeMap<String, u64>,
    dataset: &mut Dataset,
) -> Result<(), ReadError> {
    let id = row.required("check")?;
    row.once("check", id.into(), lines)?;
    match row.optional_words("known")? {
        None => Ok(()),
        Some(reason) => dataset
            .add_known(id, reason)
            .map_err(|error| row.wrong("check", Problem::Data { error })),
    }
}

fn add(
    row: Row<'_>,
    check: Check,
    known: Option<Text>,
    dataset: &mut Dataset,
) -> Result<(), ReadError> {
    let wrong = |error| row.wrong("check", Problem::Data { error });
    let id = check.id.clone();
    dataset.add_check(check).map_err(wrong)?;
    known.map_or(Ok(()), |reason| {
        dataset.add_known(&id, reason).map_err(wrong)
    })
}

fn check(
    row: Row<'_>,
    indicators: &Indicators,
    law_on: Option<NaiveDate>,
    lines: &mut BTreeMap<String, u64>,
) -> Result<(Check, Option<Text>), ReadError> {
    let id = row.required("check")?;
    row.once("check", id.into(), lines)?;
    let left = expression(row, "left", indicators)?;
    let relation: Option<Relation> = row.optional("relation", |error| Problem::Check { error })?;
    let statement = match relation {
        None => Statement::Derived { value: left },
        Some(relation) => Statement::Comparison {
            left,
            relation,
            right: expression(row, "right", indicators)?,
            printed: row.optional("printed", |error| Problem::Check { error })?,
        },
    };
    let listing = match row.filled("listing") {
        None => None,
        Some(_) => Some(row.word("listing", &LISTINGS)?),
    };
    let check = Check {
        id: id.into(),
        statement,
        listing,
        on: law_on,
        note: Some(row.text("title")?),
    };
    Ok((check, row.optional_words("known")?))
}

fn expression(
    row: Row<'_>,
    column: &str,
    indicators: &Indicators,
) -> Result<Expression, ReadError> {
    let expression: Expression = row.parsed(column, |error| Problem::Expression { error })?;
    for code in expression.indicators() {
        if indicators.holds(code.as_str()).is_none() {
            let names = indicators.codes();
            let problem = unknown(code.as_str(), catalogue::LAYOUT.file, names);
            return Err(row.wrong(column, problem));
        }
    }
    Ok(expression)
}
