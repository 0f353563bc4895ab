//! The `ansinh` program.
//!
//! Exit codes: 0 fine, 1 findings or figures left out, 2 bad input. Everything a program could want stands on standard
//! output; messages and progress go to standard error.

mod arguments;
mod assess;
mod batch;
mod exchange;
mod findings;
mod input;
mod language;
mod law;
mod new;
mod output;
mod problem;
mod progress;
mod reports;
mod roll_up;
mod rules;
mod vietnamese;

use std::io::Write as _;
use std::process::ExitCode;

use ansinh::Language;
use clap::{CommandFactory as _, FromArgMatches as _, Parser as _};

use crate::arguments::{Arguments, Command};
use crate::output::{Done, Output};
use crate::problem::Failure;

fn main() -> ExitCode {
    let arguments = match parsed() {
        Ok(arguments) => arguments,
        Err(usage) => {
            // Nobody is left to tell when even this cannot be written.
            let _ = match spoken().then(|| vietnamese::told(&usage)).flatten() {
                Some(told) => writeln!(std::io::stderr(), "ansinh: {told}"),
                None => usage.print(),
            };
            return u8::try_from(usage.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    let language = language::chosen(arguments.language, |name| std::env::var(name).ok());
    let mut output = Output::to_stdout();
    let done = run(arguments.command, language, &mut output)
        .and_then(|done| output.flush().map(|()| done).map_err(Failure::from));
    match done {
        Ok(done) => done.exit_code(),
        Err(failure) => failure.report(language),
    }
}

/// The arguments; the help and what is wrong with them in the language of whoever reads it.
fn parsed() -> Result<Arguments, clap::Error> {
    if !spoken() {
        return Arguments::try_parse();
    }
    let arguments = vietnamese::without_help_command(std::env::args_os().collect());
    let command = vietnamese::spoken(Arguments::command());
    Arguments::from_arg_matches(&command.try_get_matches_from(arguments)?)
}

/// Does whoever runs it read Vietnamese?
fn spoken() -> bool {
    let asked = language::asked(std::env::args_os());
    let language = language::chosen(asked, |name| std::env::var(name).ok());
    language == Language::Vietnamese
}

fn run(command: Command, language: Language, output: &mut Output) -> Result<Done, Failure> {
    match command {
        Command::Report(request) => reports::report(&request, language, output),
        Command::RollUp(request) => roll_up::run(&request, language, output),
        Command::Check(request) => reports::check(&request, language, output),
        Command::New(request) => new::run(&request, language, output),
        Command::Export(request) => exchange::export(&request, language, output),
        Command::Import(request) => exchange::import(&request, language, output),
        Command::Assess(request) if request.batch => batch::run(&request, language, output),
        Command::Assess(request) => assess::run(&request, language, output),
        Command::Rules(request) => rules::run(&request, language, output),
        Command::Law(request) => law::run(&request, language, output),
        Command::Completions { shell } => {
            let mut command = Arguments::command();
            clap_complete::generate(shell, &mut command, "ansinh", output);
            Ok(Done::Fine)
        }
    }
}
