use ansinh_core::Localized as _;
use ansinh_reporting::document::{Comparison, FindingItem, Findings};

use super::Paper;
use super::words::{Run, Style};
use crate::labels;

impl Paper {
    pub(super) fn findings(&mut self, findings: &Findings) {
        for item in &findings.items {
            self.findings = self.findings.saturating_add(1);
            self.finding(item, self.findings);
        }
    }

    fn finding(&mut self, finding: &FindingItem, number: usize) {
        let severity = finding.severity.in_language(self.language).to_string();
        let severity = capitalized(&severity);
        let known = if finding.known {
            format!(" ({})", labels::KNOWN.get(self.language))
        } else {
            String::new()
        };
        let head = format!("{number}. {severity}{known}: ");
        let text = finding.text.get(self.language);
        let details = [
            (&labels::EXPLANATION, &finding.explanation),
            (&labels::LEGAL_BASIS, &finding.citation),
        ];
        let mut below: Vec<_> = details
            .into_iter()
            .filter_map(|(label, words)| Some((label, words.as_ref()?)))
            .collect();
        // A finding stays together: what it says isn't parted from why.
        let last = below.pop();
        let leads = last.is_some() || finding.comparison.is_some();
        let style = if leads { Style::Lead } else { Style::Body };
        self.paragraph(style, &[Run::bold(&head), Run::plain(text)]);
        if let Some(comparison) = &finding.comparison {
            let style = if last.is_some() {
                Style::DeeperLead
            } else {
                Style::Deeper
            };
            self.comparison(style, comparison);
        }
        for (label, words) in below {
            self.said(Style::DeeperLead, label, words.get(self.language));
        }
        if let Some((label, words)) = last {
            self.said(Style::Deeper, label, words.get(self.language));
        }
    }

    fn comparison(&mut self, style: Style, comparison: &Comparison) {
        let language = self.language;
        let sides = [&comparison.left, &comparison.right].map(|side| {
            format!(
                "{}: {}",
                side.label.get(language),
                side.value.in_language(language)
            )
        });
        let difference = comparison.difference.as_ref().map(|difference| {
            let amount = difference.in_language(language).to_string();
            // A sign that stays with its number.
            let amount = amount.replacen('-', "\u{2011}", 1);
            format!("{}: {amount}", labels::DIFFERENCE.get(language))
        });
        let words: Vec<String> = sides.into_iter().chain(difference).collect();
        self.paragraph(style, &[Run::plain(&words.join("; "))]);
    }
}

/// Words as they begin a line.
fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
