//! `ansinh law`: the parameters in force on a day, each with its article.

use std::io::Write as _;

use ansinh::catalogue::{self, AnyRule, CatalogueError, Cite};
use ansinh::explanation::Value;
use ansinh::law::Verification;
use ansinh::parameter::{LocalPower, Parameter};
use ansinh::series::{self, SeriesValue};
use ansinh::{Language, Localized as _, NaiveDate, Text};
use serde::Serialize;

use crate::arguments::Law;
use crate::input;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem, Told};

pub(crate) fn run(request: &Law, language: Language, output: &mut Output) -> Result<Done, Failure> {
    let day = request.on.as_deref().map(|on| input::day("--on", on));
    let day = day.transpose()?;
    let laws = match request.id.as_deref() {
        Some(id) => {
            let law = match id {
                SERIES => of_series(day, request)?,
                id => of_rule(catalogue::find(id)?, day, request)?,
            };
            law.parameters.as_ref().map_err(Clone::clone)?;
            vec![law]
        }
        None => {
            let rules = catalogue::catalogue().iter();
            let rules = rules.map(|rule| of_rule(*rule, day, request));
            std::iter::once(of_series(day, request))
                .chain(rules)
                .collect::<Result<_, _>>()?
        }
    };
    if request.json {
        let laws: Vec<_> = laws.iter().map(Shown::from).collect();
        output.json(&laws)?;
    } else {
        for (position, law) in laws.iter().enumerate() {
            if position > 0 {
                writeln!(output)?;
            }
            tell(law, language, output)?;
        }
    }
    Ok(Done::Fine)
}

/// By this id the series that rules share are asked for.
const SERIES: &str = "series";

/// What one rule says on a day, or why it says nothing.
struct OnDay {
    id: &'static str,
    title: Text,
    on: NaiveDate,
    parameters: Result<Vec<Parameter>, CatalogueError>,
}

fn of_rule(rule: &dyn AnyRule, day: Option<NaiveDate>, request: &Law) -> Result<OnDay, Problem> {
    let about = rule.about();
    let on = day.unwrap_or(about.reviewed_until);
    let when = request.clock.when(on)?;
    Ok(OnDay {
        id: about.id,
        title: about.title,
        on,
        parameters: rule.on(when, None).map(|rule| rule.parameters()),
    })
}

fn of_series(day: Option<NaiveDate>, request: &Law) -> Result<OnDay, Problem> {
    let on = day.unwrap_or(series::BASE_SALARY.reviewed_until());
    let when = request.clock.when(on)?;
    let found = series::all_on(when);
    let parameters = match series::BASE_SALARY.on(when) {
        Err(error) if found.is_empty() => Err(error.into()),
        _ => Ok(found.into_iter().map(as_parameter).collect()),
    };
    Ok(OnDay {
        id: SERIES,
        title: Text::new("Các mức dùng chung", "Values that rules share"),
        on,
        parameters,
    })
}

fn as_parameter(value: SeriesValue) -> Parameter {
    Parameter {
        name: value.id,
        label: value.name,
        value: value.value,
        citation: value.citation,
        local: LocalPower::None,
    }
}

fn tell(law: &OnDay, language: Language, output: &mut Output) -> Result<(), Failure> {
    let on = law.on.in_language(language);
    writeln!(output, "{}, {on}: {}", law.id, law.title.get(language))?;
    match &law.parameters {
        Err(error) => writeln!(output, "  {}", error.in_language(language))?,
        Ok(parameters) => {
            for parameter in parameters {
                writeln!(output, "  {}", line(parameter, language))?;
            }
        }
    }
    Ok(())
}

/// `standard_level: 270,000 đồng, social-assistance standard level [Decree …; not yet checked …]`.
fn line(parameter: &Parameter, language: Language) -> String {
    let citation = &parameter.citation;
    let checked = match citation.verification {
        Verification::Published => String::new(),
        other => format!("; {}", other.in_language(language)),
    };
    let local = local(parameter.local)
        .map_or_else(String::new, |text| format!(" ({})", text.get(language)));
    format!(
        "{}: {}, {}{local} [{}{checked}]",
        parameter.name,
        parameter.value.in_language(language),
        parameter.label.get(language),
        citation.in_language(language),
    )
}

/// What a province may do, where it may do anything.
const fn local(power: LocalPower) -> Option<Text> {
    match power {
        LocalPower::None => None,
        LocalPower::Higher => Some(Text::new(
            "địa phương có thể quy định cao hơn",
            "a province may set it higher",
        )),
        LocalPower::UpTo => Some(Text::new(
            "địa phương quy định, không vượt mức này",
            "a province sets it, up to this",
        )),
    }
}

/// The same for programs.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'static str,
    title: &'a Text,
    on: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameters: Option<Vec<ShownParameter<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Told>,
}

#[derive(Serialize)]
struct ShownParameter<'a> {
    name: &'static str,
    label: &'a Text,
    value: &'a Value,
    local: LocalPower,
    citation: Cite,
}

impl<'a> From<&'a OnDay> for Shown<'a> {
    fn from(law: &'a OnDay) -> Self {
        let (parameters, error) = match &law.parameters {
            Ok(parameters) => (Some(parameters.iter().map(shown).collect()), None),
            Err(error) => (None, Some(Told::from(&Problem::from(error.clone())))),
        };
        Self {
            id: law.id,
            title: &law.title,
            on: law.on,
            parameters,
            error,
        }
    }
}

fn shown(parameter: &Parameter) -> ShownParameter<'_> {
    ShownParameter {
        name: parameter.name,
        label: &parameter.label,
        value: &parameter.value,
        local: parameter.local,
        citation: Cite::from(&parameter.citation),
    }
}
