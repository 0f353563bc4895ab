//! What the checks of a data set found, for people and for programs.

use std::io::{self, Write as _};

use ansinh::catalogue::Cite;
use ansinh::language::Message as _;
use ansinh::reporting::finding::{Explanation, Finding, Severity, Sides};
use ansinh::{Language, Localized as _, Text};
use ansinh_publish::read::{ReadError, ReadErrors, ReportFolder};
use serde::Serialize;
use serde_json::{Value, json};

use crate::output::Output;

const NEW: Text = Text::new(
    "Không khớp, chưa được ghi nhận",
    "Doesn't add up, not known yet",
);
const KNOWN: Text = Text::new("Không khớp, đã được ghi nhận", "Doesn't add up, known");
const REMARKS: Text = Text::new("Cần lưu ý", "Worth knowing");
const STATUTORY: Text = Text::new("Khớp với mức quy định", "Matches the statutory rate");

ansinh_core::messages! {
    /// The end of the list.
    enum Summary {
        /// How many checks, and how they ended.
        Counts {
            /// All checks.
            checks: usize,
            /// Those that hold, with or without a remark.
            hold: usize,
            /// Failures.
            fail: usize,
            /// Failures that the data set doesn't list.
            new: usize,
        } = "counts",
            vi: "{checks} phép kiểm tra: {hold} khớp, {fail} không khớp, trong đó {new} chưa được ghi nhận",
            en: "{checks} checks: {hold} hold, {fail} don't, {new} of these not known yet";
        /// Checks without figures.
        Unasked {
            /// How many.
            checks: usize,
            /// Figures that are asked for and not there.
            figures: usize,
        } = "unasked",
            vi: "{checks} phép kiểm tra khác chưa có số liệu để đối chiếu; còn {figures} chỉ tiêu chưa nhập",
            en: "{checks} more checks ask nothing yet; {figures} figures are not reported";
    }
}

/// Prints the findings, the gravest first.
pub(crate) fn tell(found: &[Finding], language: Language, output: &mut Output) -> io::Result<()> {
    let fails = |finding: &&Finding| finding.severity == Severity::Failure;
    let of = |severity| move |finding: &&Finding| finding.severity == severity;
    let groups: [(Text, Vec<&Finding>); 4] = [
        (
            NEW,
            found.iter().filter(|finding| finding.fails_run()).collect(),
        ),
        (
            KNOWN,
            found
                .iter()
                .filter(|finding| fails(finding) && !finding.fails_run())
                .collect(),
        ),
        (REMARKS, found.iter().filter(of(Severity::Remark)).collect()),
        (
            STATUTORY,
            found
                .iter()
                .filter(of(Severity::Match))
                .filter(|finding| !finding.citations.is_empty())
                .collect(),
        ),
    ];
    for (heading, findings) in groups {
        if findings.is_empty() {
            continue;
        }
        writeln!(output, "{}:", heading.get(language))?;
        for finding in findings {
            tell_one(finding, language, output)?;
        }
        writeln!(output)?;
    }
    let summary = Summary::Counts {
        checks: found.len(),
        hold: found.iter().filter(|finding| !fails(finding)).count(),
        fail: found.iter().filter(fails).count(),
        new: found.iter().filter(|finding| finding.fails_run()).count(),
    };
    writeln!(output, "{}", summary.in_language(language))
}

/// Says how much of a report is still empty, if anything is.
pub(crate) fn tell_unreported(
    folder: &ReportFolder,
    language: Language,
    output: &mut Output,
) -> io::Result<()> {
    let checks = folder.dataset.unasked().count();
    let figures = folder.unreported.len();
    if checks == 0 && figures == 0 {
        return Ok(());
    }
    let summary = Summary::Unasked { checks, figures };
    writeln!(output, "{}", summary.in_language(language))
}

/// What is checked, then the figures, then what is known of it, then the law.
fn tell_one(finding: &Finding, language: Language, output: &mut Output) -> io::Result<()> {
    let title = finding.note.as_ref().map(|note| note.get(language));
    writeln!(output, "  {}", title.unwrap_or(&finding.check))?;
    writeln!(output, "      {}", finding.in_language(language))?;
    if let Some(known) = &finding.known {
        writeln!(output, "      {}", known.get(language))?;
    }
    let mut told = Vec::new();
    for citation in &finding.citations {
        if !told.contains(&citation) {
            writeln!(output, "      [{}]", citation.in_language(language))?;
            told.push(citation);
        }
    }
    Ok(())
}

/// A finding as programs read it.
#[derive(Serialize)]
pub(crate) struct ShownFinding<'a> {
    check: &'a str,
    severity: Severity,
    /// Does it fail the run?
    new: bool,
    statement: String,
    #[serde(flatten)]
    text: Text,
    sides: Option<&'a Sides>,
    /// What would explain it, each with its code and figures, the likeliest first.
    explanations: &'a [Explanation],
    known: Option<&'a Text>,
    note: Option<&'a Text>,
    citations: Vec<Cite>,
}

/// All checks, as programs read them.
pub(crate) fn shown(found: &[Finding]) -> Vec<ShownFinding<'_>> {
    found.iter().map(ShownFinding::from).collect()
}

impl<'a> From<&'a Finding> for ShownFinding<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            check: &finding.check,
            severity: finding.severity,
            new: finding.fails_run(),
            statement: finding.statement.to_string(),
            text: Text::of(finding),
            sides: finding.sides.as_ref().ok(),
            explanations: &finding.explanations,
            known: finding.known.as_ref(),
            note: finding.note.as_ref(),
            citations: finding.citations.iter().map(Cite::from).collect(),
        }
    }
}

/// Everything wrong with a data set, as programs read it.
pub(crate) fn told(errors: &ReadErrors) -> Value {
    let one = |error: &ReadError| {
        json!({
            "file": error.file,
            "line": error.line,
            "column": error.column,
            "sheet": error.sheet,
            "cell": error.cell,
            "code": error.problem.code(),
            "text": Text::of(error),
        })
    };
    json!({ "errors": errors.iter().map(one).collect::<Vec<_>>() })
}
