//! One legal document stands once: two crates that cite it take it from the core, so that its title and
//! its day of signature cannot differ between them.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn each_instrument_is_defined_in_one_place() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = BTreeMap::<String, Vec<PathBuf>>::new();
    for file in sources(crates) {
        for number in defined_in(&fs::read_to_string(&file).unwrap()) {
            files.entry(number).or_default().push(file.clone());
        }
    }
    assert!(files.contains_key("136/2013/NĐ-CP"));
    files.retain(|_, files| files.len() > 1);
    assert!(
        files.is_empty(),
        "one of these belongs in core/src/instruments: {files:#?}"
    );
}

/// The Rust files of every crate's `src`.
fn sources(crates: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().path())
    };
    let mut folders: Vec<_> = entries(crates)
        .map(|path| path.join("src"))
        .filter(|path| path.is_dir())
        .collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// The numbers of the instruments that a file defines: the first literal of each.
fn defined_in(source: &str) -> Vec<String> {
    let code: Vec<_> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let definitions = code.split(": Instrument =").skip(1);
    definitions
        .filter_map(|definition| definition.split('"').nth(1))
        .map(str::to_owned)
        .collect()
}
