//! What the checks found: what doesn't add up, what matches a statutory rate, what was derived.

use ansinh_core::law::{Citation, Verification};
use ansinh_core::{Language, Localized, Text};
use rust_decimal::RoundingStrategy;

use super::{Report, both, in_each};
use crate::check::Statement;
use crate::document::{
    Block, Cell, Column, Comparison, FindingItem, Findings, Quantity, Row, Severity as Weight,
    Side, Table,
};
use crate::expression::Expression;
use crate::finding::{Amount, Finding, NotChecked, Severity, Sides};
use crate::unit::Scale;

impl Report<'_> {
    /// The annexes of a report: name, heading and content.
    pub(super) fn annexes(self, findings: &[Finding]) -> Vec<(&'static str, Text, Block)> {
        let mut annexes = Vec::new();
        if let Some(named) = self.named() {
            let title = named.caption.clone();
            annexes.push(("named", title, named.into()));
        }
        // Both sides of a finding would tell what the tables don't.
        let findings: Vec<Finding> = findings
            .iter()
            .filter(|finding| !self.tells_withheld(finding))
            .map(|finding| self.without_withheld(finding))
            .collect();
        let doubtful: Vec<FindingItem> = findings
            .iter()
            .filter(|finding| finding.severity != Severity::Match)
            .map(|finding| self.item(finding))
            .collect();
        if !doubtful.is_empty() {
            let title = Text::new("Số liệu cần xem lại", "Figures to look at again");
            annexes.push(("findings", title, Findings { items: doubtful }.into()));
        }
        let statutory: Vec<Row> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Match && !finding.citations.is_empty())
            .filter_map(|finding| self.statutory(finding))
            .collect();
        if !statutory.is_empty() {
            let title = Text::new(
                "Số liệu tính lại từ mức quy định",
                "Figures recomputed from statutory rates",
            );
            annexes.push(("statutory", title, statutory_table(statutory).into()));
        }
        let derived: Vec<Row> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Match)
            .filter_map(|finding| self.derived(finding))
            .collect();
        if !derived.is_empty() {
            let title = Text::new("Số liệu suy ra", "Derived figures");
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
            text: self.said(finding),
            comparison: finding
                .sides
                .as_ref()
                .ok()
                .and_then(|sides| comparison(&finding.statement, sides)),
            explanation: explanation(finding),
            reasons: finding.explanations.clone(),
            citation: citation(finding),
            figures: self.figures_of(finding),
        }
    }

    fn statutory(self, finding: &Finding) -> Option<Row> {
        let (worked_out, printed) = told(&finding.statement, finding.sides.as_ref().ok()?)?;
        let formula = self.formula(finding);
        let how = joined(formula.into_iter().chain(explanation(finding)));
        Some(Row::new(vec![
            Cell::Words(self.said(finding)),
            Cell::Number(quantity(worked_out)),
            Cell::Number(quantity(printed)),
            how.map_or(Cell::Blank, Cell::Words),
            citation(finding).map_or(Cell::Blank, Cell::Words),
        ]))
    }

    fn derived(self, finding: &Finding) -> Option<Row> {
        let Statement::Derived { value } = &finding.statement else {
            return None;
        };
        let sides = finding.sides.as_ref().ok()?;
        let (names, figures) = (self.in_names(finding), self.filled(finding, value));
        let how = in_each(|language| match &figures {
            None => names.get(language).into(),
            Some(figures) => format!("{} = {}", names.get(language), figures.get(language)),
        });
        Some(Row::new(vec![
            Cell::Words(self.said(finding)),
            Cell::Number(derived_quantity(&sides.left)),
            Cell::Words(how),
        ]))
    }

    /// What a check says of itself, or else what it states.
    fn said(self, finding: &Finding) -> Text {
        let note = finding.note.clone();
        note.unwrap_or_else(|| self.in_names(finding))
    }

    /// The figures a finding is about that the report shows.
    fn figures_of(self, finding: &Finding) -> Vec<String> {
        let shown = |id: &str| {
            let mut entries = self.layout.entries.iter();
            entries.any(|entry| entry.indicator.as_str() == id)
        };
        let expressions = match &finding.statement {
            Statement::Comparison { left, right, .. } => vec![right, left],
            Statement::Derived {
                value: figure @ Expression::Figure(..),
            } => return vec![figure.to_string()],
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

/// The side that the rates give, and the one the report says.
fn told<'a>(statement: &Statement, sides: &'a Sides) -> Option<(&'a Amount, &'a Amount)> {
    let right = sides.right.as_ref()?;
    Some(if reported_first(statement) {
        (right, &sides.left)
    } else {
        (&sides.left, right)
    })
}

/// Is the left side the report's? The one without a rate is; where both have one, the one with a
/// figure (`paid / people / rate ≤ months`), and where both have both, the right.
fn reported_first(statement: &Statement) -> bool {
    let Statement::Comparison { left, right, .. } = statement else {
        return false;
    };
    let is_reported = |side: &Expression| (side.rates().is_empty(), !side.indicators().is_empty());
    match (left.rates().is_empty(), right.rates().is_empty()) {
        (false, false) => is_reported(left) > is_reported(right),
        (true, true) => printed_first(statement),
        (left_is_reported, _) => left_is_reported,
    }
}

/// A figure that stands alone on the left, against something worked out, is the printed one
/// (`paid ≤ cases × cap`).
const fn printed_first(statement: &Statement) -> bool {
    match statement {
        Statement::Comparison { left, right, .. } => {
            matches!(left, Expression::Figure(..)) && !matches!(right, Expression::Figure(..))
        }
        Statement::Derived { .. } => false,
    }
}

fn comparison(statement: &Statement, sides: &Sides) -> Option<Comparison> {
    let side = |worked_out: bool, amount| Side {
        label: if worked_out {
            Text::new("Tính lại", "Worked out")
        } else {
            Text::new("Đã in", "As printed")
        },
        value: quantity(amount),
    };
    let printed_first = printed_first(statement);
    Some(Comparison {
        left: side(!printed_first, &sides.left),
        right: side(printed_first, sides.right.as_ref()?),
        difference: sides.difference.as_ref().map(quantity),
    })
}

/// An amount in the unit it is reported in, with at most four decimals.
fn quantity(amount: &Amount) -> Quantity {
    shown(amount, 4)
}

/// A derived amount as it is shown, whatever a division leaves: đồng and things counted are whole,
/// amounts in triệu or tỷ have three decimals, percentages and averages two.
fn derived_quantity(amount: &Amount) -> Quantity {
    let decimals = amount.unit.as_ref().map_or(2, |unit| {
        let average = unit.base.vi.contains('/') && !unit.is_money();
        match unit.scale {
            Scale::One if average || unit.is_percent() => 2,
            Scale::One => 0,
            Scale::Thousand | Scale::Million | Scale::Billion => 3,
        }
    });
    shown(amount, decimals)
}

fn shown(amount: &Amount, most_decimals: u32) -> Quantity {
    let in_unit = amount
        .unit
        .as_ref()
        .and_then(|unit| unit.from_base(amount.value));
    let value = in_unit.unwrap_or(amount.value);
    let rounded =
        value.round_dp_with_strategy(most_decimals, RoundingStrategy::MidpointAwayFromZero);
    let decimals = rounded.normalize().scale();
    let quantity = Quantity::new(value, decimals);
    match &amount.unit {
        Some(unit) => quantity.in_unit(both(unit)),
        None => quantity,
    }
}

fn explanation(finding: &Finding) -> Option<Text> {
    let reason = finding.sides.as_ref().err().map(|reason| match reason {
        // Who reads the report doesn't know the codes.
        NotChecked::Missing { name, .. } => in_each(|language| match language {
            Language::Vietnamese => format!("thiếu số liệu “{}”", name.vi),
            Language::English => format!("\u{201c}{}\u{201d} is missing", name.en),
        }),
        other => both(other),
    });
    let reasons = finding.explanations.iter().map(both);
    joined(
        reason
            .into_iter()
            .chain(reasons)
            .chain(finding.known.clone()),
    )
}

fn citation(finding: &Finding) -> Option<Text> {
    joined(once_each(&finding.citations).iter().map(cited))
}

/// Every provision once, in order; where it was checked less far for one of its values, that counts.
fn once_each(citations: &[Citation]) -> Vec<Citation> {
    let mut once: Vec<Citation> = Vec::new();
    for citation in citations {
        let same = |other: &&mut Citation| both(*other) == both(citation);
        match once.iter_mut().find(same) {
            Some(known) => known.verification = known.verification.max(citation.verification),
            None => once.push(citation.clone()),
        }
    }
    once
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
            Column::numbers(Text::new("Theo mức quy định", "By the rates")),
            Column::numbers(Text::new("Theo báo cáo", "By the report")),
            Column::words(Text::new("Cách tính", "How")),
            Column::words(Text::new("Căn cứ", "Provision")),
        ],
        rows,
        note: None,
    }
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
        note: Some(Text::new(
            "Đồng và số đếm làm tròn đến hàng đơn vị, triệu và tỷ đến ba chữ số thập phân, tỷ lệ và bình quân đến hai; từ một nửa trở lên làm tròn lên.",
            "Rounded half up: đồng and counts to the unit, millions and billions to three decimals, shares and averages to two.",
        )),
    }
}
