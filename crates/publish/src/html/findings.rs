use ansinh_reporting::document::{Comparison, FindingItem, Findings, Quantity, Severity};

use super::Page;
use crate::index::unique_figures;
use crate::labels;

impl Page<'_> {
    pub(super) fn findings(&mut self, findings: &Findings) {
        if findings.items.is_empty() {
            return;
        }
        self.element("ol", &[("class", &"findings"), ("role", &"list")], |page| {
            for item in &findings.items {
                page.finding(item);
                page.markup.literal("\n");
            }
        });
    }

    fn finding(&mut self, finding: &FindingItem) {
        let anchor = self.index.finding(self.findings).to_owned();
        self.findings = self.findings.saturating_add(1);
        let number = format!("[{}]", self.findings);
        let class = match finding.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        self.element("li", &[("id", &anchor), ("class", &class)], |page| {
            page.element("p", &[], |page| {
                page.markup.text("span", &[("class", &"mark")], &number);
                page.markup.literal(" ");
                let severity = page.shown(&finding.severity);
                page.markup
                    .text("strong", &[("class", &"severity")], &severity);
                if finding.known {
                    let known = format!(" ({})", labels::KNOWN.get(page.language));
                    page.markup.words(&known);
                }
                page.markup.literal(": ");
                page.markup.words(finding.text.get(page.language));
            });
            page.element("dl", &[], |page| page.details(finding));
        });
    }

    fn details(&mut self, finding: &FindingItem) {
        if let Some(comparison) = &finding.comparison {
            self.comparison(comparison);
        }
        for (label, words) in [
            (&labels::EXPLANATION, &finding.explanation),
            (&labels::LEGAL_BASIS, &finding.citation),
        ] {
            if let Some(words) = words {
                self.text("dt", &[], label);
                self.text("dd", &[], words);
            }
        }
        if !finding.figures.is_empty() {
            self.text("dt", &[], &labels::FIGURES);
            for id in unique_figures(finding) {
                self.element("dd", &[], |page| page.reference(id));
            }
        }
    }

    fn comparison(&mut self, comparison: &Comparison) {
        for side in [&comparison.left, &comparison.right] {
            self.text("dt", &[], &side.label);
            self.number(&side.value);
        }
        if let Some(difference) = &comparison.difference {
            self.text("dt", &[], &labels::DIFFERENCE);
            self.number(difference);
        }
    }

    fn number(&mut self, quantity: &Quantity) {
        let shown = self.shown(quantity);
        self.element("dd", &[], |page| {
            page.markup
                .text("data", &[("value", &quantity.value)], &shown);
        });
    }

    /// A link back to a figure, or its id where the report doesn't show it.
    fn reference(&mut self, id: &str) {
        let Some((anchor, figure)) = self.index.figure(id) else {
            self.markup.text("code", &[], id);
            return;
        };
        let link = format!("#{anchor}");
        let words = format!(
            "{}: {}",
            figure.label.get(self.language),
            self.shown(figure)
        );
        self.markup.text("a", &[("href", &link)], &words);
    }
}
