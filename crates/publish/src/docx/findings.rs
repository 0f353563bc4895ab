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
        let severity = finding.severity.in_language(self.language);
        let known = if finding.known {
            format!(" ({})", labels::KNOWN.get(self.language))
        } else {
            String::new()
        };
        let head = format!("{number}. {severity}{known}: ");
        let text = finding.text.get(self.language);
        self.paragraph(Style::Body, &[Run::bold(&head), Run::plain(text)]);
        if let Some(comparison) = &finding.comparison {
            self.comparison(comparison);
        }
        for (label, words) in [
            (&labels::EXPLANATION, &finding.explanation),
            (&labels::LEGAL_BASIS, &finding.citation),
        ] {
            if let Some(words) = words {
                let words = words.get(self.language);
                self.said(Style::Deeper, label, words);
            }
        }
    }

    fn comparison(&mut self, comparison: &Comparison) {
        let language = self.language;
        let sides = [&comparison.left, &comparison.right].map(|side| {
            format!(
                "{}: {}",
                side.label.get(language),
                side.value.in_language(language)
            )
        });
        let difference = comparison.difference.as_ref().map(|difference| {
            format!(
                "{}: {}",
                labels::DIFFERENCE.get(language),
                difference.in_language(language)
            )
        });
        let words: Vec<String> = sides.into_iter().chain(difference).collect();
        self.paragraph(Style::Deeper, &[Run::plain(&words.join("; "))]);
    }
}
