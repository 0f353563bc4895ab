//! Facts from JSON: everything that is missing at once, unknown names with what was meant, wrong
//! kinds with where they stand.

use ansinh_core::facts::Facts;
use serde::de::value::Error as Unread;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde_json::{Map, Value};
use serde_path_to_error::{Path, Segment};

use super::error::{CatalogueError, FactNameProblem};
use super::nearest::nearest;

/// The facts of an ordinary case.
pub(super) fn starting<F: Facts>() -> Value {
    serde_json::to_value(F::ordinary()).unwrap_or_default()
}

/// Reads the facts of `rule`.
pub(super) fn read<F: Facts>(rule: &str, facts: &Value) -> Result<F, CatalogueError> {
    let Value::Object(given) = facts else {
        return Err(CatalogueError::NotAnObject {
            rule: rule.into(),
            value: shown(facts),
        });
    };
    // The names are looked at only when reading fails, so that a good case costs nothing more.
    serde_path_to_error::deserialize(facts).map_err(|error| {
        let starting = starting::<F>();
        let problems = name_problems(given, &starting, field_names::<F>());
        if problems.is_empty() {
            wrong_kind(facts, &starting, &error)
        } else {
            let rule = rule.into();
            CatalogueError::FactNames { rule, problems }
        }
    })
}

/// Names that are missing, or not known.
fn name_problems(
    given: &Map<String, Value>,
    starting: &Value,
    known: &'static [&'static str],
) -> Vec<FactNameProblem> {
    if known.is_empty() {
        return Vec::new(); // facts that are no plain struct tell their own names
    }
    let missing = || {
        known
            .iter()
            .copied()
            .filter(|field| starting.get(field).is_some() && !given.contains_key(*field))
    };
    let unknown = given
        .keys()
        .filter(|field| !known.contains(&field.as_str()))
        .map(|field| {
            // A misspelt name is more likely one that is missing.
            let near = nearest(field, missing()).or_else(|| nearest(field, known.iter().copied()));
            let field = field.clone();
            match near {
                Some(near) => FactNameProblem::Misspelt {
                    field,
                    nearest: near.into(),
                },
                None => FactNameProblem::Unknown { field },
            }
        });
    missing()
        .map(|field| FactNameProblem::Missing {
            field: field.into(),
        })
        .chain(unknown)
        .collect()
}

/// A fact whose name is right and whose content isn't.
fn wrong_kind(
    facts: &Value,
    starting: &Value,
    error: &serde_path_to_error::Error<serde_json::Error>,
) -> CatalogueError {
    let path = error.path().to_string();
    let detail = error.inner().to_string();
    let value = || at(facts, error.path()).map_or_else(|| "-".into(), shown);
    if let Some((_, part)) = detail.split_once("missing field `") {
        let part = part.trim_end_matches('`');
        return CatalogueError::MissingPart {
            path: format!("{path}.{part}"),
        };
    }
    if let Some(("unknown variant" | "unknown field", rest)) = detail.split_once(" `") {
        let allowed = rest
            .split_once("expected ")
            .map_or(rest, |(_, after)| after);
        return CatalogueError::NoSuchChoice {
            path,
            value: value(),
            allowed: allowed.trim_start_matches("one of ").into(),
        };
    }
    CatalogueError::WrongKind {
        path,
        value: value(),
        ordinary: at(starting, error.path()).map_or_else(|| "-".into(), shown),
        detail,
    }
}

/// What stands at a path.
fn at<'v>(root: &'v Value, path: &Path) -> Option<&'v Value> {
    path.iter().try_fold(root, |value, segment| match segment {
        Segment::Map { key } => value.get(key),
        Segment::Seq { index } => value.get(index),
        // The choice of an enum is a key of its object, or the value itself.
        Segment::Enum { variant } => Some(value.get(variant).unwrap_or(value)),
        Segment::Unknown => Some(value),
    })
}

/// A value as it is shown in a message: JSON, cut short.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 80;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

/// The names a struct is read by, those that may be left out included.
fn field_names<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    let _ = T::deserialize(FieldNames(&mut names));
    names
}

/// Reads nothing, but notes which fields a struct asks for.
struct FieldNames<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for FieldNames<'_> {
    type Error = Unread;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Unread> {
        *self.0 = fields;
        Err(Unread::custom("nothing is read"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unread> {
        Err(Unread::custom("nothing is read"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
