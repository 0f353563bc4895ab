//! `ansinh rules`: what is covered.

use std::io::Write as _;

use ansinh::catalogue::{self, AnyRule, Cite};
use ansinh::rule::About;
use ansinh::{Language, Localized as _, NaiveDate, Text};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::Rules;
use crate::output::{Done, Output};
use crate::problem::Failure;

const GOVERNING: Text = Text::new("Ngày áp dụng pháp luật", "The law of which day");
const COVERED: Text = Text::new("Giai đoạn", "Covered");
const REGIMES: Text = Text::new("Các mốc thay đổi", "Changes on");
const SEE: Text = Text::new("xem", "see");
const ARTICLES: Text = Text::new("Căn cứ", "Articles");
const STARTING: Text = Text::new(
    "Tệp tình tiết để bắt đầu (sửa những gì khác thông thường)",
    "Facts to start from (change what is out of the ordinary)",
);
const SCHEMA: Text = Text::new("JSON Schema của tình tiết", "JSON Schema of the facts");

pub(crate) fn run(
    request: &Rules,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    match &request.id {
        None if request.json => {
            let rules: Vec<Covered> = catalogue::catalogue().iter().map(covered).collect();
            output.json(&rules)?;
        }
        None => list(language, output)?,
        Some(id) => {
            let rule = catalogue::find(id)?;
            if request.json {
                output.json(&Whole::of(rule))?;
            } else {
                show(rule, language, output)?;
            }
        }
    }
    Ok(Done::Fine)
}

/// A rule in the list.
#[derive(Serialize)]
struct Covered {
    id: &'static str,
    title: Text,
    governing_date: Text,
    covers_from: NaiveDate,
    reviewed_until: NaiveDate,
    regimes: Vec<NaiveDate>,
}

fn covered(rule: &&'static dyn AnyRule) -> Covered {
    let about = rule.about();
    Covered {
        id: about.id,
        covers_from: about.covers_from(),
        title: about.title,
        governing_date: about.governing_date,
        reviewed_until: about.reviewed_until,
        regimes: about.regimes,
    }
}

/// Everything about one rule.
#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    covered: Covered,
    articles: Vec<Cite>,
    starting_facts: Value,
    facts_schema: Value,
}

impl Whole {
    fn of(rule: &'static dyn AnyRule) -> Self {
        Self {
            covered: covered(&rule),
            articles: rule.articles().iter().map(Cite::from).collect(),
            starting_facts: rule.starting_facts(),
            facts_schema: rule.facts_schema(),
        }
    }
}

fn list(language: Language, output: &mut Output) -> Result<(), Failure> {
    for rule in catalogue::catalogue() {
        let about = rule.about();
        writeln!(output, "{}", about.id)?;
        writeln!(
            output,
            "    {}; {}",
            about.title.get(language),
            years(&about, language)
        )?;
    }
    for (from, own) in catalogue::references() {
        writeln!(output, "{from}")?;
        writeln!(output, "    {} {own}", SEE.get(language))?;
    }
    Ok(())
}

fn show(rule: &dyn AnyRule, language: Language, output: &mut Output) -> Result<(), Failure> {
    let about = rule.about();
    writeln!(output, "{}: {}", about.id, about.title.get(language))?;
    let governing = about.governing_date.get(language);
    writeln!(output, "\n{}: {governing}", GOVERNING.get(language))?;
    let years = years(&about, language);
    writeln!(output, "{}: {years}", COVERED.get(language))?;
    let regimes = about.regimes.in_language(language);
    writeln!(output, "{}: {regimes}", REGIMES.get(language))?;
    writeln!(output, "\n{}:", ARTICLES.get(language))?;
    for article in rule.articles() {
        let checked = article.verification.in_language(language);
        writeln!(output, "  {}; {checked}", article.in_language(language))?;
    }
    writeln!(output, "\n{}:", STARTING.get(language))?;
    output.json(&rule.starting_facts())?;
    writeln!(output, "\n{}:", SCHEMA.get(language))?;
    output.json(&rule.facts_schema())?;
    Ok(())
}

/// The days covered, in words.
fn years(about: &About, language: Language) -> String {
    let from = about.covers_from();
    let (from, until) = (
        from.in_language(language),
        about.reviewed_until.in_language(language),
    );
    match language {
        Language::Vietnamese => format!("từ ngày {from}, rà soát đến ngày {until}"),
        Language::English => format!("from {from}, reviewed until {until}"),
    }
}
