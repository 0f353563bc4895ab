//! `ansinh roll-up`: the figures of a year in, totals of every place and period out.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use ansinh::places::vietnam;
use ansinh::reporting::cube::{Cube, Leaves, Periods, Places};
use ansinh::{Language, Localized as _, NaiveDate, Text};
use ansinh_publish::{read_cube_folder, write_totals};

use crate::arguments::RollUp;
use crate::input;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem};
use crate::progress::Progress;

const READING: Text = Text::new("số liệu đã đọc", "figures read");

ansinh_core::messages! {
    /// What was written.
    enum Summary {
        /// How many totals, and how many of them lack something.
        Totals {
            /// Where they are.
            file: String,
            /// All of them.
            all: u64,
            /// Those that are made of all their figures.
            complete: u64,
            /// Those that are not.
            incomplete: u64,
        } = "totals",
            vi: "{file}: {all} tổng số, {complete} đủ số liệu, {incomplete} còn thiếu",
            en: "{file}: {all} totals, {complete} complete, {incomplete} with figures missing";
    }
}

pub(crate) fn run(
    request: &RollUp,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    let known_on = match &request.known_on {
        Some(read) => input::day("--known-on", read)?,
        None => NaiveDate::MAX,
    };
    let cube = rolled_up(request, known_on, language)?;
    let Some(file) = &request.out else {
        write_totals(&cube, output)?;
        return Ok(Done::Fine);
    };
    let (all, complete) = written(&cube, file).map_err(|error| Problem::Unwritable {
        file: file.display().to_string(),
        cause: error.to_string(),
    })?;
    let summary = Summary::Totals {
        file: file.display().to_string(),
        all,
        complete,
        incomplete: all.saturating_sub(complete),
    };
    writeln!(output, "{}", summary.in_language(language))?;
    Ok(Done::Fine)
}

fn rolled_up(request: &RollUp, known_on: NaiveDate, language: Language) -> Result<Cube, Failure> {
    let periods = Periods::of_year(request.year.into()).map_err(Problem::from)?;
    let places = if request.folder.join("places.csv").exists() {
        None
    } else {
        let last_day = periods.spans().iter().map(|span| span.last_day()).max();
        Some(country(last_day.unwrap_or(NaiveDate::MAX))?)
    };
    let progress = Progress::start(READING, language);
    let row_read = || {
        progress.advance();
    };
    let folder =
        read_cube_folder(&request.folder, periods, places, row_read).map_err(Failure::Data)?;
    let mut leaves = Leaves::new(folder.axes);
    leaves
        .gather(folder.ledger.as_of(known_on))
        .map_err(Problem::from)?;
    Ok(leaves.roll_up().map_err(Problem::from)?)
}

fn country(day: NaiveDate) -> Result<Places, Problem> {
    let gazetteer = vietnam().map_err(|error| Problem::Places { error })?;
    Ok(Places::on(&gazetteer, day)?)
}

fn written(cube: &Cube, file: &Path) -> io::Result<(u64, u64)> {
    let mut sink = BufWriter::with_capacity(1 << 16, File::create(file)?);
    let counts = write_totals(cube, &mut sink)?;
    sink.flush()?;
    Ok(counts)
}
