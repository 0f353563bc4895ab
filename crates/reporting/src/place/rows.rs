//! Reads the rows of this crate's own lists: comma-separated, no quotes, one head line.

use ansinh_core::law::Verification;

use super::gazetteer::{Gazetteer, GazetteerError};
use super::unit::{AdministrativeUnit, Change, ChangeKind, Extent, Level, UnitKind};

pub(super) fn read(units: &str, changes: &str) -> Result<Gazetteer, GazetteerError> {
    Gazetteer::new(rows(units, unit)?, rows(changes, change)?)
}

fn rows<T>(text: &str, row: impl Fn(&[&str]) -> Option<T>) -> Result<Vec<T>, GazetteerError> {
    (1_u32..)
        .zip(text.lines())
        .skip(1)
        .map(|(line, read)| {
            let cells: Vec<&str> = read.split(',').collect();
            row(&cells).ok_or_else(|| GazetteerError::BadRow {
                line,
                read: read.into(),
            })
        })
        .collect()
}

/// A cell that may be empty.
fn optional<T: std::str::FromStr>(cell: &str) -> Result<Option<T>, T::Err> {
    if cell.is_empty() {
        Ok(None)
    } else {
        cell.parse().map(Some)
    }
}

fn unit(cells: &[&str]) -> Option<AdministrativeUnit> {
    let [code, name, level, parent, kind, from, until] = cells else {
        return None;
    };
    Some(AdministrativeUnit {
        code: code.parse().ok()?,
        name: (*name).into(),
        level: Level::named(level)?,
        parent: optional(parent).ok()?,
        kind: UnitKind::named(kind)?,
        valid_from: from.parse().ok()?,
        valid_until: optional(until).ok()?,
    })
}

fn change(cells: &[&str]) -> Option<Change> {
    let [date, kind, from, to, extent, citation, checked] = cells else {
        return None;
    };
    Some(Change {
        date: date.parse().ok()?,
        kind: match *kind {
            "merge" => ChangeKind::Merge,
            "rename" => ChangeKind::Rename,
            "transfer" => ChangeKind::Transfer,
            "abolish" => ChangeKind::Abolish,
            "keep" => ChangeKind::Keep,
            _ => return None,
        },
        from: from.parse().ok()?,
        to: optional(to).ok()?,
        extent: match *extent {
            "full" => Extent::Full,
            "partial" => Extent::Partial,
            _ => return None,
        },
        citation: (*citation).into(),
        checked: match *checked {
            "published" => Verification::Published,
            "unchecked" => Verification::Unchecked,
            _ => return None,
        },
    })
}
