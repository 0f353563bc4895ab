//! `ansinh assess`: one case.

use std::io::Write as _;
use std::path::Path;

use ansinh::Language;
use ansinh::catalogue::{self, Detail};
use serde_json::json;

use crate::arguments::Assess;
use crate::input;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem, Told};

impl Assess {
    /// How much the answer is to tell.
    pub(crate) fn detail(&self) -> Detail {
        if self.explain {
            Detail::Steps
        } else {
            Detail::Result
        }
    }
}

pub(crate) fn run(
    request: &Assess,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    match answer(request, language, output) {
        Err(Failure::Problem(problem)) if request.json => {
            output.json(&json!({ "error": Told::from(&problem) }))?;
            Ok(Done::SomeBadInput)
        }
        ended => ended,
    }
}

fn answer(request: &Assess, language: Language, output: &mut Output) -> Result<Done, Failure> {
    let rule = catalogue::find(&request.id)?;
    let day = input::day("--on", request.on.as_deref().unwrap_or_default())?;
    let when = request.clock.when(day)?;
    let policy = request.local.as_deref().map(input::policy).transpose()?;
    let rule = rule.on(when, policy.as_ref())?;

    let file = request.facts.as_deref().unwrap_or(Path::new("-"));
    let facts = input::facts(file)?;
    let in_file = |error| Problem::InFile {
        file: input::shown(file),
        error,
    };
    if request.json {
        let answer = rule.answer(&facts, request.detail()).map_err(in_file)?;
        output.json(&answer)?;
    } else {
        let told = rule.tell(&facts, request.detail(), language);
        write!(output, "{}", told.map_err(in_file)?)?;
    }
    Ok(Done::Fine)
}
