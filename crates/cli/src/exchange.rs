//! `ansinh export` and `ansinh import`: figures to other systems, and from them.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use ansinh::{Language, Localized as _, NaiveDate, Text};
use ansinh_publish::exchange::{self, Export, Format, into_folder, read_file};
use ansinh_publish::{read_folder, write_to};

use crate::arguments;
use crate::input;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem};

const WRITTEN: Text = Text::new("Đã ghi", "Written");

ansinh_core::messages! {
    /// The end of an import.
    enum Summary {
        /// What became of the figures.
        Counts {
            /// Figures that were not there.
            added: usize,
            /// Figures with another value or qualifier.
            changed: usize,
            /// Figures that were there as they are.
            unchanged: usize,
        } = "import-counts",
            vi: "{added} số liệu mới, {changed} số liệu thay đổi, {unchanged} số liệu giữ nguyên",
            en: "{added} figures are new, {changed} changed, {unchanged} stay as they are";
    }
}

pub(crate) fn export(
    request: &arguments::Export,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    let format = format(&request.format)?;
    let prepared = match &request.prepared {
        Some(read) => input::day("--prepared", read)?,
        None => today(),
    };
    let no_name = || Problem::NoFileName {
        read: request.out.display().to_string(),
    };
    let name = request.out.file_name().and_then(|name| name.to_str());
    let folder = match request.out.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let read = read_folder(&request.folder).map_err(Failure::Data)?;
    let export = Export {
        dataset: read.whole(),
        file: name.ok_or_else(no_name)?,
        prepared,
    };
    let exported = export
        .to(format)
        .map_err(|error| Problem::NotExported { error })?;
    let written = write_to(folder, &exported.files).map_err(|error| Problem::Write { error })?;
    for file in written {
        writeln!(output, "{}: {}", WRITTEN.get(language), file.display())?;
    }
    for figure in &exported.left_out {
        // Nobody is left to tell when even this cannot be written.
        let _ = writeln!(io::stderr(), "ansinh: {}", figure.in_language(language));
    }
    Ok(if exported.left_out.is_empty() {
        Done::Fine
    } else {
        Done::Findings
    })
}

pub(crate) fn import(
    request: &arguments::Import,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    let format = format(&request.format)?;
    let dataset = read_folder(&request.into).map_err(Failure::Data)?.dataset;
    let bytes = read_file(&request.file).map_err(|error| Failure::Data(error.into()))?;
    let file = request.file.display().to_string();
    let imported = exchange::import(&file, &bytes, format, dataset.catalogue());
    let changes = into_folder(&request.into, &imported.figures).map_err(Failure::Data)?;

    let mut errors = imported.errors;
    for error in &changes.refused {
        errors.push(error.clone());
    }
    if !errors.is_empty() && !request.skip_bad_rows {
        return Err(Failure::Data(errors));
    }
    let written =
        write_to(&request.into, &changes.files).map_err(|error| Problem::Write { error })?;
    for error in &errors {
        // Nobody is left to tell when even this cannot be written.
        let _ = writeln!(io::stderr(), "ansinh: {}", error.in_language(language));
    }
    let summary = Summary::Counts {
        added: changes.added,
        changed: changes.changed,
        unchanged: changes.unchanged,
    };
    writeln!(output, "{}", summary.in_language(language))?;
    for file in written {
        writeln!(output, "{}: {}", WRITTEN.get(language), file.display())?;
    }
    Ok(if errors.is_empty() {
        Done::Fine
    } else {
        Done::SomeBadInput
    })
}

fn format(name: &str) -> Result<Format, Problem> {
    name.parse()
        .map_err(|error| Problem::ExchangeFormat { error })
}

/// The day it is in Greenwich.
fn today() -> NaiveDate {
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / DAY);
    let today = i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days);
    today.unwrap_or(NaiveDate::MAX)
}
