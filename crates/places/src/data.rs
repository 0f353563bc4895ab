//! Reads this crate's tables: comma-separated, no quotes, one head line.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::date;
use ansinh_core::law::Verification;
use ansinh_reporting::place::{
    AdministrativeUnit, Change, Extent, Gazetteer, GazetteerError, Level, PlaceCode, UnitKind,
};
use chrono::NaiveDate;

ansinh_core::messages! {
    /// Why the data can't be read; it can while they are as they were tested.
    pub enum DataError {
        /// A row is none.
        BadRow {
            /// Which table.
            table: String,
            /// Its line, counted from 1.
            line: u32,
        } = "place-bad-row",
            vi: "{table}: không đọc được dòng {line}",
            en: "{table}: line {line} cannot be read";
        /// The rows contradict each other.
        Places {
            /// How.
            error: GazetteerError,
        } = "place-bad-data",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for DataError {}

const FIRST: NaiveDate = date(2017, 1, 1);
const LAST_OF_THREE_TIERS: NaiveDate = date(2025, 6, 30);
const REFORM: NaiveDate = date(2025, 7, 1);

/// Abolished the districts.
const LOCAL_GOVERNMENT_LAW: &str = "Luật 72/2025/QH15";
/// Merged the provinces.
const PROVINCES: &str = "NQ 202/2025/QH15";

/// All units of the country since 2017 and what became of them.
///
/// # Errors
/// None while the data in this crate are as they were tested.
pub fn vietnam() -> Result<Gazetteer, DataError> {
    let three_tier = table(
        "three-tier",
        include_str!("../data/three-tier.csv"),
        |row| unit(row, FIRST, Some(LAST_OF_THREE_TIERS)),
    )?;
    let two_tier = table("two-tier", include_str!("../data/two-tier.csv"), |row| {
        unit(row, REFORM, None)
    })?;
    let mut changes = table("changes", include_str!("../data/changes.csv"), change)?;
    changes.append(&mut reform(&three_tier, &two_tier)?);
    let units = three_tier.into_iter().chain(two_tier).collect();
    Gazetteer::new(units, changes).map_err(|error| DataError::Places { error })
}

fn table<T>(
    name: &str,
    text: &'static str,
    row: impl Fn(&[&'static str]) -> Option<T>,
) -> Result<Vec<T>, DataError> {
    (1_u32..)
        .zip(text.lines())
        .skip(1)
        .map(|(line, read)| {
            let cells: Vec<&str> = read.split(',').collect();
            row(&cells).ok_or_else(|| DataError::BadRow {
                table: name.into(),
                line,
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

fn unit(
    cells: &[&'static str],
    first: NaiveDate,
    last: Option<NaiveDate>,
) -> Option<AdministrativeUnit> {
    let [code, kind, parent, name, from, until] = *cells else {
        return None;
    };
    Some(AdministrativeUnit {
        code: code.parse().ok()?,
        name: Cow::Borrowed(name),
        kind: UnitKind::named(kind)?,
        parent: optional(parent).ok()?,
        valid_from: optional(from).ok()?.unwrap_or(first),
        valid_until: optional(until).ok()?.or(last),
    })
}

fn change(cells: &[&'static str]) -> Option<Change> {
    let [date, from, to, extent, citation, checked] = *cells else {
        return None;
    };
    Some(Change {
        date: date.parse().ok()?,
        known_until: None,
        from: optional(from).ok()?,
        to: optional(to).ok()?,
        extent: match extent {
            "" => Extent::Full,
            "part" => Extent::Partial,
            _ => return None,
        },
        citation: Some(Cow::Borrowed(citation)),
        checked: match checked {
            "published" => Verification::Published,
            "unchecked" => Verification::Unchecked,
            _ => return None,
        },
    })
}

/// The changes of 2025-07-01.
fn reform(
    old: &[AdministrativeUnit],
    new: &[AdministrativeUnit],
) -> Result<Vec<Change>, DataError> {
    let resolutions: BTreeMap<&str, &'static str> = table(
        "resolutions-2025",
        include_str!("../data/resolutions-2025.csv"),
        |row| match *row {
            [province, citation] => Some((province, citation)),
            _ => None,
        },
    )?
    .into_iter()
    .collect();
    let provinces: BTreeMap<&str, &str> = new
        .iter()
        .filter(|unit| unit.valid_from == REFORM)
        .filter_map(|unit| Some((unit.code.as_str(), unit.parent.as_ref()?.as_str())))
        .collect();
    let rows = table(
        "reform-2025",
        include_str!("../data/reform-2025.csv"),
        |row| {
            let [new, old] = *row else { return None };
            let resolution = match provinces.get(new) {
                Some(province) => resolutions.get(province)?,
                None => PROVINCES,
            };
            old.split(' ')
                .map(|piece| piece_of(piece, new, resolution))
                .collect::<Option<Vec<Change>>>()
        },
    )?;
    let mut changes: Vec<Change> = rows.into_iter().flatten().collect();
    let followed: BTreeSet<PlaceCode> = changes.iter().filter_map(|change| change.from).collect();
    let abolished: Vec<Change> = old
        .iter()
        .filter(|unit| unit.valid_until == Some(LAST_OF_THREE_TIERS))
        .filter(|unit| unit.level() == Level::District && !followed.contains(&unit.code))
        .map(|unit| Change {
            from: Some(unit.code),
            to: None,
            extent: Extent::Full,
            ..of_the_reform(LOCAL_GOVERNMENT_LAW)
        })
        .collect();
    changes.extend(abolished);
    Ok(changes)
}

/// An old unit as it stands in the row of a new one: `*` after it if it went to several.
fn piece_of(written: &str, new: &str, resolution: &'static str) -> Option<Change> {
    let (old, extent) = match written.strip_suffix('*') {
        Some(old) => (old, Extent::Partial),
        None => (written, Extent::Full),
    };
    Some(Change {
        from: Some(old.parse().ok()?),
        to: Some(new.parse().ok()?),
        extent,
        ..of_the_reform(resolution)
    })
}

const fn of_the_reform(citation: &'static str) -> Change {
    Change {
        date: REFORM,
        known_until: None,
        from: None,
        to: None,
        extent: Extent::Full,
        citation: Some(Cow::Borrowed(citation)),
        checked: Verification::Published,
    }
}
