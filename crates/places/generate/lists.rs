//! The lists the data are made from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A unit of a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Listed {
    pub(crate) code: String,
    /// The Vietnamese word of its kind.
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) parent: String,
}

/// A unit, or a part of one, going over in the reform of 2025.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Piece {
    pub(crate) new: String,
    pub(crate) old: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lists {
    /// 2017-10-15.
    pub(crate) first: Vec<Listed>,
    /// The communes of 2025-06-30.
    pub(crate) last: Vec<Listed>,
    /// 2025-07-01.
    pub(crate) new: Vec<Listed>,
    pub(crate) pieces: BTreeSet<Piece>,
    /// The resolution on the communes of each new province.
    pub(crate) resolutions: BTreeMap<String, String>,
}

impl Lists {
    pub(crate) fn read(folder: &Path) -> Self {
        let units = |name: &str| -> Vec<Listed> {
            let rows = rows(&folder.join(name));
            rows.iter().map(listed).collect()
        };
        let communes = rows(&folder.join("communes-2025.csv"));
        let provinces = rows(&folder.join("provinces-2025.csv"));
        let pieces: BTreeSet<Piece> = communes
            .iter()
            .chain(&provinces)
            .filter_map(|row| corrected(&row["old_code"], &row["new_code"]))
            .collect();
        // What is in no new unit had been gone for years.
        let there: BTreeSet<&str> = pieces.iter().map(|piece| piece.old.as_str()).collect();
        let last: BTreeSet<Listed> = communes
            .iter()
            .filter(|row| !row["old_district"].is_empty())
            .filter(|row| there.contains(row["old_code"].as_str()))
            .map(|row| {
                let (kind, name) = split(&row["old_name"]);
                Listed {
                    code: row["old_code"].clone(),
                    kind,
                    name,
                    parent: row["old_district"].clone(),
                }
            })
            .collect();
        let resolutions = communes
            .iter()
            .map(|row| (row["new_province"].clone(), row["citation"].clone()))
            .collect();
        Self {
            first: units("units-2017.csv").into_iter().map(respelt).collect(),
            last: last.into_iter().collect(),
            new: units("units-2025.csv"),
            pieces,
            resolutions,
        }
    }
}

type Row = BTreeMap<String, String>;

fn rows(path: &Path) -> Vec<Row> {
    let mut reader =
        csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    reader
        .deserialize()
        .map(|row| row.expect("a row"))
        .collect()
}

fn listed(row: &Row) -> Listed {
    Listed {
        code: row["code"].clone(),
        kind: row["type"].to_lowercase(),
        name: clean(&row["name"]),
        parent: row["parent"].clone(),
    }
}

/// Kind and name of a written name: *Thị trấn Cổ Phúc*.
fn split(written: &str) -> (String, String) {
    let lower = written.to_lowercase();
    let kinds = ["xã", "phường", "thị trấn"];
    let kind = kinds
        .into_iter()
        .find(|kind| lower.starts_with(&format!("{kind} ")))
        .unwrap_or_else(|| panic!("no kind: {written}"));
    let words = kind.split(' ').count();
    let name: Vec<&str> = written.split_whitespace().skip(words).collect();
    (kind.into(), clean(&name.join(" ")))
}

/// Composed letters, single spaces; a number as a number.
fn clean(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let words: Vec<&str> = name.split_whitespace().collect();
    let name: String = words.join(" ").nfc().collect();
    match name.parse::<u8>() {
        Ok(number) => number.to_string(),
        Err(_) => name,
    }
}

/// A unit of the first list by the name the office has since given it for the same day.
fn respelt(unit: Listed) -> Listed {
    let rows = table(include_str!("spellings.csv"));
    match rows.iter().find(|row| row["code"] == unit.code) {
        None => unit,
        Some(row) => {
            assert_eq!(row["listed"], unit.name, "{}", unit.code);
            Listed {
                name: row["name"].clone(),
                ..unit
            }
        }
    }
}

/// A row of the list, as the resolution has it; `None` if it has no such row.
fn corrected(old: &str, new: &str) -> Option<Piece> {
    let rows = table(include_str!("corrections.csv"));
    let new = match rows
        .iter()
        .find(|row| row["old"] == old && row["new"] == new)
    {
        None => new,
        Some(row) if row["becomes"].is_empty() => return None,
        Some(row) => &row["becomes"],
    };
    Some(Piece {
        new: new.into(),
        old: old.into(),
    })
}

fn table(text: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}
