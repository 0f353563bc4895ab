//! The tables as text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::super::lists::Lists;
use super::{Change, Version};

/// By tier, then by code.
fn order(code: &str) -> (usize, &str) {
    (code.len(), code)
}

pub(super) fn units(mut versions: Vec<Version>, first: &str, last: &str) -> String {
    versions.sort_by(|a, b| (order(&a.unit.code), &a.from).cmp(&(order(&b.unit.code), &b.from)));
    let mut text = String::from("code,kind,parent,name,from,until\n");
    for Version { unit, from, until } in &versions {
        let from = if from == first { "" } else { from };
        let until = if until == last { "" } else { until };
        writeln!(
            text,
            "{},{},{},{},{from},{until}",
            unit.code, unit.kind, unit.parent, unit.name
        )
        .unwrap();
    }
    text
}

pub(super) fn changes(changes: &BTreeSet<Change>) -> String {
    let mut text = String::from("date,from,to,extent,citation,checked\n");
    for it in changes {
        let extent = if it.part { "part" } else { "" };
        writeln!(
            text,
            "{},{},{},{extent},{},{}",
            it.date, it.from, it.to, it.citation, it.checked
        )
        .unwrap();
    }
    text
}

/// Each new unit with the old ones in it; `*` marks one that went to several.
pub(super) fn reform(lists: &Lists) -> String {
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &lists.pieces {
        *parts.entry(&piece.old).or_default() += 1;
    }
    let mut new: BTreeMap<(usize, &str), Vec<String>> = BTreeMap::new();
    for piece in &lists.pieces {
        let part = if parts[piece.old.as_str()] > 1 {
            "*"
        } else {
            ""
        };
        new.entry(order(&piece.new))
            .or_default()
            .push(format!("{}{part}", piece.old));
    }
    let mut text = String::from("new,old\n");
    for ((_, code), old) in new {
        writeln!(text, "{code},{}", old.join(" ")).unwrap();
    }
    text
}

pub(super) fn resolutions(lists: &Lists) -> String {
    let mut text = String::from("province,citation\n");
    for (province, citation) in &lists.resolutions {
        writeln!(text, "{province},{citation}").unwrap();
    }
    text
}
