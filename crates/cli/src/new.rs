//! `ansinh new`: a folder ready to be filled.

use std::io::{self, Write as _};

use ansinh::places::{Names, vietnam};
use ansinh::reporting::place::{Gazetteer, Level};
use ansinh::reporting::span::Span;
use ansinh::{Language, Localized as _, NaiveDate, Text, province_report};
use ansinh_core::period::Period;
use ansinh_publish::new::{Like, NewError, Request, free, prepare, write_new};

use crate::arguments::New;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem};

const WRITTEN: Text = Text::new("Đã ghi", "Written");
const NOTE: Text = Text::new("Lưu ý", "Note");

ansinh_core::messages! {
    /// What to do next.
    enum Next {
        /// Fill in, check, report.
        Fill {
            /// The folder.
            folder: String,
        } = "fill",
            vi: "Nhập số liệu vào figures.xlsx hoặc observations.csv, rồi chạy `ansinh check {folder} --language vi` và `ansinh report {folder} --language vi`",
            en: "Fill in figures.xlsx or observations.csv, then run `ansinh check {folder}` and `ansinh report {folder}`";
    }
}

pub(crate) fn run(request: &New, language: Language, output: &mut Output) -> Result<Done, Failure> {
    free(&request.folder)?;
    let period: Period = request
        .period
        .parse()
        .map_err(|error| Problem::Period { error })?;
    let last_day = Span::from(period).last_day();
    let places = vietnam().map_err(|error| Problem::Places { error })?;
    let template = province_report::template(last_day);
    let prepared = prepare(Request {
        province: &code(&places, &request.province, last_day)?,
        period,
        places: &places,
        like: match &request.from {
            Some(folder) => Like::Folder(folder),
            None => Like::Template(&template),
        },
    })?;
    let written = write_new(&request.folder, &prepared)?;
    for file in written {
        writeln!(output, "{}: {}", WRITTEN.get(language), file.display())?;
    }
    let folder = request.folder.display().to_string();
    writeln!(output, "{}", Next::Fill { folder }.in_language(language))?;
    for note in &prepared.notes {
        // Nobody is left to tell when even this cannot be written.
        let _ = writeln!(
            io::stderr(),
            "ansinh: {}: {}",
            NOTE.get(language),
            note.in_language(language)
        );
    }
    Ok(Done::Fine)
}

/// The code of a province that was given by its code or its name.
fn code(places: &Gazetteer, read: &str, date: NaiveDate) -> Result<String, Problem> {
    if !read.is_empty() && read.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(read.to_owned());
    }
    Names::of(places)
        .find_at(read, Level::Province, date)
        .map(|unit| unit.code.to_string())
        .map_err(|error| Problem::PlaceName { error })
}

impl From<NewError> for Failure {
    fn from(error: NewError) -> Self {
        match error {
            NewError::Folder { errors } => Self::Data(errors),
            error => Self::Problem(Problem::New { error }),
        }
    }
}
