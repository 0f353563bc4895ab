//! `ansinh report` and `ansinh check`: a folder of figures in, findings and a report out.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use ansinh::reporting::compose::compose;
use ansinh::reporting::finding::Finding;
use ansinh::{Language, RatesInForce, Text};
use ansinh_core::period::Period;
use ansinh_publish::read::{ReportFolder, read_folder, read_folder_on};
use ansinh_publish::{Format, render, write_to};

use crate::arguments::{Check, Report};
use crate::findings;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem};
use crate::progress::Progress;

const STEPS: Text = Text::new("bước đã xong", "steps done");
const WRITTEN: Text = Text::new("Đã ghi", "Written");

pub(crate) fn check(
    request: &Check,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    match read(
        &request.folder,
        period(request.period.as_deref())?,
        language,
    ) {
        Err(Failure::Data(errors)) if request.json => {
            output.json(&findings::told(&errors))?;
            Ok(Done::SomeBadInput)
        }
        Err(failure) => Err(failure),
        Ok((folder, found)) => {
            if request.json {
                output.json(&findings::shown(&found))?;
            } else {
                findings::tell(&found, language, output)?;
                findings::tell_unreported(&folder, language, output)?;
            }
            Ok(done(&found))
        }
    }
}

pub(crate) fn report(
    request: &Report,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    let formats = formats(&request.format)?;
    let period = period(request.period.as_deref())?;
    let (folder, found) = read(&request.folder, period, language)?;
    let target = match (&request.out, period) {
        (Some(folder), _) => folder.clone(),
        (None, None) => beside_others(&request.folder),
        (None, Some(period)) => beside_others(&request.folder).join(period.to_string()),
    };
    let written = write(&folder, &found, &formats, &target, language)?;
    findings::tell(&found, language, output)?;
    findings::tell_unreported(&folder, language, output)?;
    for file in written {
        writeln!(output, "{}: {}", WRITTEN.get(language), file.display())?;
    }
    Ok(done(&found))
}

/// The period asked for.
fn period(text: Option<&str>) -> Result<Option<Period>, Problem> {
    let period = text.map(str::parse).transpose();
    period.map_err(|error| Problem::Period { error })
}

/// Reads a folder, for the report on a period if one is asked for, and holds it to its checks.
fn read(
    folder: &Path,
    period: Option<Period>,
    language: Language,
) -> Result<(ReportFolder, Vec<Finding>), Failure> {
    let progress = Progress::start(STEPS, language);
    let folder = match period {
        None => read_folder(folder),
        Some(period) => read_folder_on(folder, period),
    }
    .map_err(Failure::Data)?;
    progress.advance();
    let found = folder.dataset.reconcile(&RatesInForce);
    Ok((folder, found))
}

/// Composes the report, and writes all its files or none.
fn write(
    folder: &ReportFolder,
    found: &[Finding],
    formats: &[Format],
    target: &Path,
    language: Language,
) -> Result<Vec<PathBuf>, Problem> {
    let progress = Progress::start(STEPS, language);
    let document = compose(&folder.layout, &folder.dataset, found);
    let mut files = Vec::new();
    for format in formats {
        let made = render(&document, *format, language);
        files.extend(made.map_err(|error| Problem::Render { error })?);
        progress.advance();
    }
    write_to(target, &files).map_err(|error| Problem::Write { error })
}

/// `html,markdown` and so on, each once.
fn formats(names: &str) -> Result<Vec<Format>, Problem> {
    let mut formats = Vec::new();
    for name in names.split(',') {
        let format = Format::from_str(name.trim()).map_err(|error| Problem::Format { error })?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

/// `out/<name of the data set>` below the current folder.
fn beside_others(folder: &Path) -> PathBuf {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.into());
    Path::new("out").join(real.file_name().unwrap_or("report".as_ref()))
}

/// Findings that the data set doesn't list make a run fail.
fn done(found: &[Finding]) -> Done {
    if found.iter().any(Finding::fails_run) {
        Done::Findings
    } else {
        Done::Fine
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_read_once_each() {
        assert_eq!(
            formats("html, csv,html").unwrap(),
            [Format::Html, Format::Csv]
        );
        assert!(formats("pdf").is_err());
        assert!(formats("").is_err());
    }

    #[test]
    fn a_report_goes_below_out() {
        let target = beside_others(Path::new("/nowhere/yen-bai-2017-h1/"));
        assert_eq!(target, Path::new("out/yen-bai-2017-h1"));
    }
}
