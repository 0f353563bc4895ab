//! What the checks found: what doesn't add up, what matches a statutory rate, what was derived.

use ansinh_core::law::{Citation, Verification};
use ansinh_core::{Localized, Text};

use super::{Report, both, in_each};
use crate::check::Statement;
use crate::document::{
    Block, Cell, Column, Comparison, FindingItem, Findings, Quantity, Row, Severity as Weight,
    Side, Table,
};
use crate::expression::Expression;
use crate::finding::{Amount, Finding, Severity, Sides};

impl Report<'_> {
    /// The annexes of a report: name, heading and content.
    pub(super) fn annexes(self, findings: &[Finding]) -> Vec<(&'static str, Text, Block)> {
        let mut annexes = Vec::new();
        let doubtful: Vec<FindingItem> = findings
            .iter()
            .filter(|finding| finding.severity != Severity::Match)
            .map(|finding| self.item(finding))
            .collect();
        if !doubtful.is_empty() {
            let title = Text::new(
                "Phụ lục: số liệu cần xem lại",
                "Annex: figures to look at again",
            );
            annexes.push(("findings", title, Findings { items: doubtful }.into()));
        }
        let statutory: Vec<Row> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Match && !finding.citations.is_empty())
            .filter_map(|finding| self.statutory(finding))
            .collect();
        if !statutory.is_empty() {
            let title = Text::new(
                "Phụ lục: số liệu tính lại từ mức quy định",
                "Annex: figures recomputed from statutory rates",
            );
            annexes.push(("statutory", title, statutory_table(statutory).into()));
        }
        let derived: Vec<Row> = findings.iter().filter_map(derived).collect();
        if !derived.is_empty() {
            let title = Text::new("Phụ lục: số liệu suy ra", "Annex: derived figures");
            annexes.push(("derived", title, derived_table(derived).into()));
        }
        annexes
    }

    fn item(self, finding: &Finding) -> FindingItem {
        FindingItem {
            id: finding.check.clone(),
            severity: match finding.severity {
                Severity::Match => Weight::Note,
                Severity::Remark => Weight::Warning,
                Severity::Failure => Weight::Error,
            },
            known: finding.known.is_some(),
            text: said(finding),
            comparison: finding.sides.as_ref().ok().and_then(comparison),
            explanation: explanation(finding),
            citation: citation(finding),
            figures: self.figures_of(finding),
        }
    }

    fn statutory(self, finding: &Finding) -> Option<Row> {
        let sides = finding.sides.as_ref().ok()?;
        let formula = self.formula(finding);
        let how = joined(formula.into_iter().chain(explanation(finding)));
        Some(Row::new(vec![
            Cell::Words(said(finding)),
            Cell::Number(quantity(&sides.left)),
            Cell::Number(quantity(sides.right.as_ref()?)),
            how.map_or(Cell::Blank, Cell::Words),
            citation(finding).map_or(Cell::Blank, Cell::Words),
        ]))
    }

    /// The figures a finding is about that the report shows.
    fn figures_of(self, finding: &Finding) -> Vec<String> {
        let shown = |id: &str| {
            let mut entries = self.layout.entries.iter();
            entries.any(|entry| entry.indicator.as_str() == id)
        };
        let expressions = match &finding.statement {
            Statement::Comparison { left, right, .. } => vec![right, left],
            Statement::Derived { value } => vec![value],
        };
        let mut ids: Vec<String> = Vec::new();
        for code in expressions.into_iter().flat_map(Expression::indicators) {
            let id = code.to_string();
            if shown(&id) && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

/// What a check says of itself, or else what it states.
fn said(finding: &Finding) -> Text {
    finding
        .note
        .clone()
        .unwrap_or_else(|| Text::same(finding.statement.to_string()))
}

fn comparison(sides: &Sides) -> Option<Comparison> {
    Some(Comparison {
        left: Side {
            label: Text::new("Tính lại", "Worked out"),
            value: quantity(&sides.left),
        },
        right: Side {
            label: Text::new("Đã in", "As printed"),
            value: quantity(sides.right.as_ref()?),
        },
        difference: sides.difference.as_ref().map(quantity),
    })
}

/// An amount in the unit it is reported in, with at most four decimals.
fn quantity(amount: &Amount) -> Quantity {
    let in_unit = amount
        .unit
        .as_ref()
        .and_then(|unit| unit.from_base(amount.value));
    let value = in_unit.unwrap_or(amount.value);
    let decimals = value.round_dp(4).normalize().scale();
    let quantity = Quantity::new(value, decimals);
    match &amount.unit {
        Some(unit) => quantity.in_unit(both(unit)),
        None => quantity,
    }
}

fn explanation(finding: &Finding) -> Option<Text> {
    let reason = finding.sides.as_ref().err().map(both);
    let reasons = finding.explanations.iter().map(both);
    joined(
        reason
            .into_iter()
            .chain(reasons)
            .chain(finding.known.clone()),
    )
}

fn citation(finding: &Finding) -> Option<Text> {
    let mut citations: Vec<Text> = finding.citations.iter().map(cited).collect();
    citations.dedup();
    joined(citations.into_iter())
}

/// A provision, and how far it was checked where it was not read in a published text.
fn cited(citation: &Citation) -> Text {
    if citation.verification == Verification::Published {
        return both(citation);
    }
    in_each(|language| {
        let checked = citation.verification.in_language(language);
        format!("{} ({checked})", citation.in_language(language))
    })
}

/// Texts one after the other; `None` where there are none.
fn joined(parts: impl Iterator<Item = Text>) -> Option<Text> {
    let parts: Vec<Text> = parts.collect();
    let say = |language| {
        let words: Vec<&str> = parts.iter().map(|part| part.get(language)).collect();
        words.join("; ")
    };
    (!parts.is_empty()).then(|| in_each(say))
}

fn statutory_table(rows: Vec<Row>) -> Table {
    Table {
        caption: Text::new(
            "Số liệu tính lại từ mức quy định",
            "Figures recomputed from statutory rates",
        ),
        columns: vec![
            Column::row_header(Text::new("Nội dung", "What")),
            Column::numbers(Text::new("Tính lại", "Worked out")),
            Column::numbers(Text::new("Đã in", "As printed")),
            Column::words(Text::new("Cách tính", "How")),
            Column::words(Text::new("Căn cứ", "Provision")),
        ],
        rows,
    }
}

fn derived(finding: &Finding) -> Option<Row> {
    let Statement::Derived { value } = &finding.statement else {
        return None;
    };
    let sides = finding.sides.as_ref().ok()?;
    Some(Row::new(vec![
        Cell::Words(said(finding)),
        Cell::Number(quantity(&sides.left)),
        Cell::Words(Text::same(value.to_string())),
    ]))
}

fn derived_table(rows: Vec<Row>) -> Table {
    Table {
        caption: Text::new("Số liệu suy ra", "Derived figures"),
        columns: vec![
            Column::row_header(Text::new("Nội dung", "What")),
            Column::numbers(Text::new("Giá trị", "Value")),
            Column::words(Text::new("Cách tính", "How")),
        ],
        rows,
    }
}
