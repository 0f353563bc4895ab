//! JSON objects as rows of a table, each with the line it begins on.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::source::ends;
use crate::read::columns::ColumnNames;
use crate::read::table::Table;
use crate::read::{Problem, ReadError, ReadErrors};

/// The members of an object, in their order, each as it is written.
#[derive(Debug)]
pub(super) struct Members<'a>(pub(super) Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = object.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        source.deserialize_map(Object)
    }
}

#[cfg(feature = "dhis2")]
impl<'a> Members<'a> {
    /// The first member of a name.
    pub(super) fn find(&self, name: &str) -> Option<&'a RawValue> {
        let found = self.0.iter().find(|(member, _)| member == name);
        found.map(|(_, value)| *value)
    }
}

/// A text of JSON, and the file it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Json<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl<'a> Json<'a> {
    /// Reads the whole text.
    pub(super) fn whole<T: Deserialize<'a>>(self) -> Result<T, ReadError> {
        serde_json::from_str(self.text).map_err(|error| self.broken(&error, 1))
    }

    /// Reads a part of it.
    #[cfg(feature = "dhis2")]
    pub(super) fn within<T: Deserialize<'a>>(self, part: &'a RawValue) -> Result<T, ReadError> {
        self.part(part, Lines::of(self.text).of_part(part))
    }

    /// Reads a part of it, which begins on a line.
    pub(super) fn part<T: Deserialize<'a>>(
        self,
        part: &'a RawValue,
        line: u64,
    ) -> Result<T, ReadError> {
        serde_json::from_str(part.get()).map_err(|error| self.broken(&error, line))
    }

    /// What the parser said, with the line counted from the line the part begins on.
    fn broken(self, error: &serde_json::Error, begins: u64) -> ReadError {
        let line = u64::try_from(error.line()).unwrap_or(1).saturating_sub(1);
        let said = error.to_string();
        let cause = said
            .rsplit_once(" at line ")
            .map_or(said.as_str(), |(said, _)| said);
        let problem = Problem::BrokenJson {
            cause: cause.into(),
        };
        ReadError::new(self.file, problem).at_line(begins.saturating_add(line))
    }

    /// A table with a row for each object: the members named by `columns`, as text. An object with
    /// an unknown, doubled or nested member is told and left out.
    pub(super) fn table(
        self,
        objects: &[&'a RawValue],
        columns: ColumnNames,
        errors: &mut ReadErrors,
    ) -> Option<Table> {
        let heading: Vec<&str> = columns.known().collect();
        let mut rows = vec![(1, csv::StringRecord::from(heading.clone()))];
        let mut lines = Lines::of(self.text);
        for object in objects {
            let line = lines.of_part(object);
            match self.row(object, line, &heading) {
                Ok(cells) => rows.push((line, cells)),
                Err(error) => errors.push(error),
            }
        }
        Table::of_rows(self.file, None, columns, rows, errors)
    }

    fn row(
        self,
        object: &'a RawValue,
        line: u64,
        heading: &[&str],
    ) -> Result<csv::StringRecord, ReadError> {
        let wrong = |column: &str, problem| {
            let error = ReadError::new(self.file, problem);
            error.at_line(line).in_column(column)
        };
        let Members(members) = self.part(object, line)?;
        let mut cells: Vec<Option<String>> = vec![None; heading.len()];
        for (name, value) in &members {
            let position = heading.iter().position(|known| known == name);
            let Some(cell) = position.and_then(|position| cells.get_mut(position)) else {
                let allowed = heading.join(", ");
                return Err(wrong(name, Problem::UnknownColumn { allowed }));
            };
            if cell.is_some() {
                return Err(wrong(name, Problem::RepeatedColumn));
            }
            *cell = Some(plain(value).map_err(|problem| wrong(name, problem))?);
        }
        Ok(cells.into_iter().map(Option::unwrap_or_default).collect())
    }
}

/// Finds the lines of parts of a text that are asked for in their order, in one pass.
pub(super) struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) const fn of(text: &'a str) -> Self {
        Self {
            text,
            offset: 0,
            line: 1,
        }
    }

    /// The line a part of the text begins on.
    pub(super) fn of_part(&mut self, part: &RawValue) -> u64 {
        let start = part.get().as_ptr().addr();
        let offset = start.saturating_sub(self.text.as_ptr().addr());
        if let Some(between) = self.text.get(self.offset..offset) {
            self.line = self.line.saturating_add(ends(between.as_bytes()));
            self.offset = offset;
        }
        self.line
    }
}

/// A string, a number to its last digit, a truth value; nothing for `null`.
pub(super) fn plain(value: &RawValue) -> Result<String, Problem> {
    let written = value.get();
    match written.bytes().next() {
        Some(b'"') => serde_json::from_str(written).map_err(|error| Problem::BrokenJson {
            cause: error.to_string(),
        }),
        Some(b'{' | b'[') => Err(Problem::NotPlain {
            read: written.chars().take(60).collect(),
        }),
        _ if written == "null" => Ok(String::new()),
        _ => Ok(written.into()),
    }
}
