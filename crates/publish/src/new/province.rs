//! The province that reports.

use std::collections::BTreeSet;

use ansinh_core::NaiveDate;
use ansinh_reporting::place::{AdministrativeUnit, Extent, Gazetteer, Level, PlaceCode};

use super::error::NewError;

/// The most candidates named.
const MOST: usize = 10;

pub(super) fn unit<'a>(
    places: &'a Gazetteer,
    code: &str,
    date: NaiveDate,
) -> Result<&'a AdministrativeUnit, NewError> {
    match places.unit(code, date) {
        Ok(unit) if unit.level() == Level::Province => Ok(unit),
        Ok(unit) => Err(NewError::NotAProvince {
            read: code.into(),
            unit: unit.to_string(),
        }),
        Err(_) => Err(NewError::NoSuchProvince {
            read: code.into(),
            date,
            candidates: candidates(places, code, date),
        }),
    }
}

/// What took over a province that had the code, and the provinces whose codes differ by a digit.
fn candidates(places: &Gazetteer, code: &str, date: NaiveDate) -> String {
    let mut codes: Vec<PlaceCode> = Vec::new();
    let taken_over = places.changes().iter().filter(|change| {
        let from = change.from.as_ref().map(PlaceCode::as_str);
        from == Some(code) && change.date <= date
    });
    codes.extend(taken_over.filter_map(|change| change.to));
    let provinces = || {
        places
            .on(date)
            .filter(|unit| unit.level() == Level::Province)
    };
    let near = provinces().filter(|unit| differ_by_one(unit.code.as_str(), code));
    codes.extend(near.map(|unit| unit.code));
    if codes.is_empty() {
        codes.extend(provinces().map(|unit| unit.code));
    }
    let mut named = BTreeSet::new();
    codes.retain(|code| named.insert(*code));
    let units = codes
        .iter()
        .filter_map(|code| places.as_of(code.as_str(), date));
    let listed: Vec<String> = units
        .filter(|unit| unit.level() == Level::Province)
        .map(|unit| format!("{} ({unit})", unit.code))
        .collect();
    let more = if listed.len() > MOST { ", …" } else { "" };
    let shown: Vec<&str> = listed.iter().take(MOST).map(String::as_str).collect();
    shown.join(", ") + more
}

fn differ_by_one(one: &str, other: &str) -> bool {
    let same_length = one.len() == other.len();
    let differing = one.bytes().zip(other.bytes()).filter(|(a, b)| a != b);
    same_length && differing.count() == 1
}

/// Is a unit of one day still the unit of another? It is if it has kept its days, or if all that
/// happened was that it got another name or kind.
pub(super) fn same_unit(
    places: &Gazetteer,
    before: &AdministrativeUnit,
    after: &AdministrativeUnit,
) -> bool {
    if before.code != after.code {
        return false;
    }
    let versions = places.versions(after.code.as_str()).iter();
    let later = versions
        .filter(|unit| before.valid_from < unit.valid_from && unit.valid_from <= after.valid_from);
    later.into_iter().all(|version| {
        let mut into = places
            .changes()
            .iter()
            .filter(|change| change.date == version.valid_from && change.to == Some(version.code));
        let only = into.next();
        only.is_some_and(|only| only.from == Some(version.code) && only.extent == Extent::Full)
            && into.next().is_none()
    })
}
