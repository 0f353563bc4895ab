//! What all formats have in common: figures held to the catalogue, and gathered with where they stood.

use std::collections::BTreeMap;

use ansinh_core::{Decimal, Localized as _, NaiveDate};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::{Indicator, IndicatorCode};
use ansinh_reporting::observation::{Measure, Observation, Observed};

use super::{At, Figure, Imported};
use crate::read::cell::{listed, number};
use crate::read::columns::ColumnNames;
use crate::read::names::unknown;
use crate::read::table::{Row, Table};
use crate::read::{Problem, ReadError, catalogue};

/// What was measured, as files name it.
pub(super) const MEASURES: [(&str, Measure); 3] = [
    ("actual", Measure::Actual),
    ("plan", Measure::Plan),
    ("same-period-last-year", Measure::SamePeriodLastYear),
];

/// What a value is, as files name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Date,
    Words,
}

pub(super) const KINDS: [(&str, Kind); 3] = [
    ("number", Kind::Number),
    ("date", Kind::Date),
    ("words", Kind::Words),
];

impl Kind {
    pub(super) const fn of(value: &Observed) -> Self {
        match value {
            Observed::Number(_) => Self::Number,
            Observed::Date(_) => Self::Date,
            Observed::Words(_) => Self::Words,
        }
    }
}

/// The word for something that is in the list.
pub(super) fn word<T: PartialEq>(list: &[(&'static str, T)], meant: &T) -> &'static str {
    let found = list.iter().find(|(_, listed)| listed == meant);
    found.map_or("", |(word, _)| word)
}

/// Gathers the figures of a file.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) catalogue: &'a Catalogue,
    pub(super) imported: Imported,
    seen: BTreeMap<String, u64>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a str, catalogue: &'a Catalogue) -> Self {
        Self {
            file,
            catalogue,
            imported: Imported::default(),
            seen: BTreeMap::new(),
        }
    }

    /// A problem of the whole file.
    pub(super) fn wrong(&mut self, problem: Problem) {
        self.imported
            .errors
            .push(ReadError::new(self.file, problem));
    }

    /// Reads every row of a CSV table.
    pub(super) fn csv(
        &mut self,
        text: &str,
        columns: ColumnNames,
        read: impl Fn(Row<'_>, &Catalogue) -> Result<Option<Observation>, ReadError>,
    ) {
        let table = Table::parse(text, self.file, columns, &mut self.imported.errors);
        if let Some(table) = table {
            self.rows(&table, None, read);
        }
    }

    /// Reads every row of a table. A row may say that there is no figure.
    pub(super) fn rows(
        &mut self,
        table: &Table,
        sheet: Option<&str>,
        read: impl Fn(Row<'_>, &Catalogue) -> Result<Option<Observation>, ReadError>,
    ) {
        for row in table.rows() {
            let figure = read(row, self.catalogue).and_then(|read| match read {
                None => Ok(None),
                Some(figure) => self.first(row, &figure).map(|()| Some(figure)),
            });
            match figure {
                Ok(None) => {}
                Ok(Some(observation)) => self.imported.figures.push(Figure {
                    observation,
                    at: At {
                        file: self.file.into(),
                        sheet: sheet.map(str::to_owned),
                        line: row.line,
                    },
                }),
                Err(error) => self.imported.errors.push(error),
            }
        }
    }

    /// Refuses a figure that stood on an earlier row.
    fn first(&mut self, row: Row<'_>, figure: &Observation) -> Result<(), ReadError> {
        let read = format!(
            "{}, {}, {}, {}",
            figure.indicator,
            word(&MEASURES, &figure.measure),
            figure.place,
            figure.period
        );
        match self.seen.get(&read) {
            Some(first) => Err(row.error(Problem::Duplicate {
                read,
                first: *first,
            })),
            None => {
                self.seen.insert(read, row.line);
                Ok(())
            }
        }
    }
}

/// The indicator of a code, which may be written otherwise than it is shown.
pub(super) fn indicator<'a>(
    row: Row<'_>,
    column: &str,
    code: &str,
    catalogue: &'a Catalogue,
) -> Result<&'a Indicator, ReadError> {
    let code: IndicatorCode = code
        .parse()
        .map_err(|error| row.wrong(column, Problem::Code { error }))?;
    catalogue.get(code.as_str()).ok_or_else(|| {
        let codes = catalogue.iter().map(|indicator| indicator.code.as_str());
        row.wrong(
            column,
            unknown(code.as_str(), catalogue::LAYOUT.file, codes),
        )
    })
}

/// A value of a kind.
pub(super) fn value(row: Row<'_>, column: &str, kind: Kind) -> Result<Observed, ReadError> {
    let read = row.required(column)?;
    match kind {
        Kind::Number => number(read)
            .map(Observed::Number)
            .map_err(|problem| row.wrong(column, problem)),
        Kind::Date => read
            .parse::<NaiveDate>()
            .map(Observed::Date)
            .map_err(|_| row.wrong(column, Problem::NotADay { read: read.into() })),
        Kind::Words => Ok(Observed::Words(row.raw(column).into())),
    }
}

/// A number counted at one scale, as it is counted at another; exact, or `None` if it has too many
/// digits there.
pub(super) fn rescaled(number: Decimal, from: u32, to: u32) -> Option<Decimal> {
    let ten = |power: u32| Decimal::from(10_u64.pow(power.min(18)));
    match from.checked_sub(to) {
        Some(up) => number.checked_mul(ten(up)),
        None => {
            let mut moved = number;
            let scale = number.scale().checked_add(to.checked_sub(from)?)?;
            moved.set_scale(scale).ok()?;
            Some(moved)
        }
    }
}

/// A value counted at one scale of the indicator's unit, in the indicator's own scale.
pub(super) fn in_own_scale(
    row: Row<'_>,
    column: &str,
    value: Observed,
    exponent: u32,
    indicator: &Indicator,
) -> Result<Observed, ReadError> {
    let own = indicator.unit.scale.exponent();
    match value {
        Observed::Number(number) if exponent != own => rescaled(number, exponent, own)
            .map(Observed::Number)
            .ok_or_else(|| {
                let read = row.cell(column).into();
                row.wrong(column, Problem::TooManyDigits { read })
            }),
        other => Ok(other),
    }
}

/// A unit that isn't the indicator's.
pub(super) fn other_unit(read: &str, indicator: &Indicator) -> Problem {
    let allowed = indicator
        .unit
        .in_language(ansinh_core::Language::Vietnamese);
    Problem::OtherUnit {
        read: read.into(),
        allowed: allowed.to_string(),
    }
}

/// A word that is not in a list.
pub(super) fn not_in(
    read: &str,
    allowed: impl IntoIterator<Item = impl std::fmt::Display>,
) -> Problem {
    Problem::UnknownWord {
        read: read.into(),
        allowed: listed(allowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_moves_the_point_and_loses_nothing() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(rescaled(number("4993"), 6, 0), Some(number("4993000000")));
        assert_eq!(
            rescaled(number("1234567"), 0, 9),
            Some(number("0.001234567"))
        );
        assert_eq!(
            rescaled(number("1234567890.12345678901234567"), 0, 12),
            None
        );
    }
}
