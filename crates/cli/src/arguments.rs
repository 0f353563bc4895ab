//! What can be asked on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Vietnamese labour and social-affairs law: who is entitled to how much, by which article, and
/// whether a report adds up.
#[derive(Debug, Parser)]
#[command(name = "ansinh", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Language of everything people read; otherwise the locale's (LC_ALL, LC_MESSAGES, LANG)
    #[arg(long, global = true, value_name = "vi|en")]
    pub(crate) language: Option<Spoken>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  ansinh rules
  ansinh law social-protection/monthly-allowance --on 2017-06-01
  ansinh assess social-protection/monthly-allowance --on 2017-06-01 \\
    --facts case.json --explain
  ansinh check examples/yen-bai-2017-h1
  ansinh report examples/yen-bai-2017-h1 --format html,csv --language vi
  ansinh new yen-bai-2018-h1 --province 15 --period 2018-H1
  ansinh export examples/yen-bai-2017-h1 --format xlsx --out figures.xlsx
  ansinh import figures.xlsx --format xlsx --into examples/yen-bai-2017-h1

Exit codes:
  0  fine
  1  findings that the data set doesn't list as known, or figures an export
     has no words for
  2  bad input";

/// The languages, as they are written on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Spoken {
    /// Tiếng Việt
    Vi,
    /// English
    En,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the report of a folder of figures, and print what doesn't add up
    #[command(after_help = REPORT_EXAMPLES)]
    Report(Report),
    /// Print what doesn't add up in a folder of figures
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Make a folder ready to be filled: figures.xlsx and CSV tables for a province and a period
    #[command(after_help = NEW_EXAMPLES)]
    New(New),
    /// Write the figures of a folder for another system: DHIS2, SDMX, Excel
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(Export),
    /// Put figures from another system into a folder of figures
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(Import),
    /// Add up the figures of a year over places and time, however many there are
    #[command(after_help = ROLL_UP_EXAMPLES)]
    RollUp(RollUp),
    /// Answer a case, or a whole file of cases
    #[command(after_help = ASSESS_EXAMPLES)]
    Assess(Assess),
    /// List the rules, or show one: years covered, articles, a file of facts to start from
    #[command(after_help = RULES_EXAMPLES)]
    Rules(Rules),
    /// Show the parameters in force on a day, each with its article
    #[command(after_help = LAW_EXAMPLES)]
    Law(Law),
    /// Print the completion script of a shell
    #[command(
        after_help = "Example:\n  ansinh completions bash \\\n    > ~/.local/share/bash-completion/completions/ansinh"
    )]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

const REPORT_EXAMPLES: &str = "\
Examples:
  ansinh report examples/yen-bai-2017-h1
  ansinh report examples/a-year-2018 --period 2018-9M
  ansinh report examples/yen-bai-2017-h1 --out /tmp/yen-bai --language vi \\
    --format html,markdown,csv,json

All files are written, or none. The exit code is 1 where a finding is not
listed as known by the data set (columns `known_vi`, `known_en` of checks.csv),
2 where the folder cannot be read.";

const CHECK_EXAMPLES: &str = "\
Examples:
  ansinh check examples/yen-bai-2017-h1
  ansinh check examples/a-year-2018 --period 2018-Q1
  ansinh check examples/yen-bai-2017-h1 --json

The exit code is 1 where a finding is not listed as known by the data set,
2 where the folder cannot be read.";

const NEW_EXAMPLES: &str = "\
Examples:
  ansinh new yen-bai-2018-h1 --province 15 --period 2018-H1
  ansinh new yen-bai-2018-h1 --province \"Yên Bái\" --period 2018-H1 \\
    --from examples/yen-bai-2017-h1
  ansinh report yen-bai-2018-h1

Figures are typed into the yellow cells of figures.xlsx, or into the column
`value` of observations.csv. What is left empty is not reported; it is not zero.
With --from the headings, indicators, checks, tables and charts are those of an
earlier folder, whose figures stand beside the empty cells.";

const EXPORT_EXAMPLES: &str = "\
Examples:
  ansinh export examples/yen-bai-2017-h1 --format xlsx --out figures.xlsx
  ansinh export examples/yen-bai-2017-h1 --format dhis2-json --out set.json
  ansinh export examples/yen-bai-2017-h1 --format sdmx-csv --out data.csv

Beside the figures of DHIS2 stand the data elements they need
(set.elements.json), beside those of SDMX their structure (data.structure.json).
All files are written, or none. A figure the format has no words for is named,
and the exit code is then 1.";

const IMPORT_EXAMPLES: &str = "\
Examples:
  ansinh import figures.xlsx --format xlsx --into data
  ansinh import set.json --format dhis2-json --into data --skip-bad-rows

Figures replace those of the same indicator, place, period and kind in
observations.csv, plans.csv and previous.csv of the folder; others are added.
If a row is bad, every bad row is named and nothing is written, unless
--skip-bad-rows is given; the exit code is then 2 all the same.";

const ROLL_UP_EXAMPLES: &str = "\
Examples:
  ansinh roll-up examples/roll-up-2017 --year 2017
  ansinh roll-up examples/roll-up-2017 --year 2017 --known-on 2017-07-31 \\
    --out /tmp/totals.csv

The folder holds indicators.csv, places.csv (place,within) and figures.csv
(indicator,place,period,value,known_on,revision), the figures by month. Without
places.csv the places are the country's, on the last day of the year. Totals are
CSV, each with how many figures it is made of and how many it should be.";

const ASSESS_EXAMPLES: &str = "\
Examples:
  ansinh assess social-protection/monthly-allowance --on 2017-06-01 \\
    --facts case.json --explain
  ansinh assess social-protection/monthly-allowance --on 2026-02-01 \\
    --facts - --local ha-noi.toml --json < case.json
  ansinh assess social-protection/monthly-allowance --batch \\
    < cases.jsonl > answers.jsonl

`ansinh rules ID` prints a file of facts to start from. --batch reads one case
a line, {\"on\": \"2017-06-01\", \"facts\": {...}}, and answers one line each, in the
same order. A bad line is answered
{\"line\": 7, \"error\": {\"code\": ..., \"vi\": ..., \"en\": ...}}
and the run goes on; the exit code is then 2.";

const RULES_EXAMPLES: &str = "\
Examples:
  ansinh rules
  ansinh rules social-protection/monthly-allowance --language vi
  ansinh rules social-protection/monthly-allowance --json";

const LAW_EXAMPLES: &str = "\
Examples:
  ansinh law
  ansinh law --on 2017-06-01
  ansinh law social-protection/monthly-allowance --on 2026-08-01 \\
    --known-on 2026-08-01

Without --on, each rule shows the last day it was reviewed for.";

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// The folder of figures, with its report.toml
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Another period than report.toml names, of a folder that holds several: 2018-03, 2018-Q1,
    /// 2018-H1, 2018-9M or 2018
    #[arg(long, value_name = "PERIOD")]
    pub(crate) period: Option<String>,
    /// Where to write; otherwise out/ and the name of the folder of figures, and of the period asked
    /// for
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Formats, separated by commas: html, docx, xlsx, markdown, csv, json
    #[arg(long, value_name = "FORMATS", default_value = "html")]
    pub(crate) format: String,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The folder of figures, with its report.toml
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Another period than report.toml names, of a folder that holds several: 2018-03, 2018-Q1,
    /// 2018-H1, 2018-9M or 2018
    #[arg(long, value_name = "PERIOD")]
    pub(crate) period: Option<String>,
    /// Answer in JSON, every check with both sides
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// The folder to make; nothing may be in it
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The province that reports, by its official code or its name at the end of the period
    #[arg(long, value_name = "CODE|NAME")]
    pub(crate) province: String,
    /// The period: 2018-H1, 2018-Q2, 2018-9M, 2018 or 2018-06
    #[arg(long, value_name = "PERIOD")]
    pub(crate) period: String,
    /// An earlier folder to take after, with last period's figures
    #[arg(long, value_name = "DIR")]
    pub(crate) from: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The folder of figures, with its report.toml
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// csv, json, xlsx, dhis2-json, dhis2-csv, sdmx-csv or sdmx-json
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// The day the file says it was made on; otherwise today
    #[arg(long, value_name = "DATE")]
    pub(crate) prepared: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file of figures
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// csv, json, xlsx, dhis2-json, dhis2-csv, sdmx-csv or sdmx-json
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: String,
    /// The folder of figures that takes them
    #[arg(long, value_name = "DIR")]
    pub(crate) into: PathBuf,
    /// Take the good rows even if others are bad
    #[arg(long)]
    pub(crate) skip_bad_rows: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RollUp {
    /// The folder with indicators.csv, places.csv and figures.csv
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The year, for its months, quarters, halves, first nine months and itself
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1900..=9999))]
    pub(crate) year: u16,
    /// Add up what was known at the end of this day, whatever was corrected later
    #[arg(long, value_name = "DATE")]
    pub(crate) known_on: Option<String>,
    /// Where to write the totals; otherwise standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Assess {
    /// The rule's id, such as social-protection/monthly-allowance
    pub(crate) id: String,
    /// The day that governs, such as the month paid: 2017-06-01
    #[arg(long, value_name = "DATE", required_unless_present = "batch")]
    pub(crate) on: Option<String>,
    /// A JSON file with the facts of the case, or - for standard input
    #[arg(long, value_name = "FILE|-", required_unless_present = "batch")]
    pub(crate) facts: Option<PathBuf>,
    /// Answer JSON Lines from standard input, one line each
    #[arg(long, conflicts_with_all = ["on", "facts"])]
    pub(crate) batch: bool,
    /// Show every step, with its article
    #[arg(long)]
    pub(crate) explain: bool,
    /// Answer in JSON, errors too
    #[arg(long)]
    pub(crate) json: bool,
    /// A province's own level, or a reform: a JSON or TOML file
    #[arg(long, value_name = "FILE")]
    pub(crate) local: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) clock: Clock,
}

/// How dated law is asked, beside the day itself.
#[derive(Debug, Args)]
pub(crate) struct Clock {
    /// Answer by what was in force on this day
    #[arg(long, value_name = "DATE")]
    pub(crate) known_on: Option<String>,
    /// After the last review, assume that the law has not changed
    #[arg(long)]
    pub(crate) assume_unchanged: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// The rule's id; all rules without it
    pub(crate) id: Option<String>,
    /// Answer in JSON, with the JSON Schema of the facts
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Law {
    /// The rule's id, or `series` for the values that rules share; everything without it
    pub(crate) id: Option<String>,
    /// The day asked for; without it, the last day reviewed
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) clock: Clock,
}
