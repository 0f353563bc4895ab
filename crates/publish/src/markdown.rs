//! CommonMark with tables.

use std::collections::BTreeSet;

use ansinh_core::{Language, Localized as _, Text};
use ansinh_reporting::document::{
    Block, Document, Figure, FindingItem, Heading, Inline, ListItem, Quantity,
};

use crate::index::{Index, unique_figures};
use crate::labels;
use crate::shown::{dated, heading_words};

mod escape;
mod table;

use escape::{block_start, escaped};

/// The whole report as Markdown.
pub(crate) fn text(document: &Document, language: Language) -> String {
    let mut writer = Writer {
        language,
        index: Index::of(document),
        anchored: BTreeSet::new(),
        text: String::new(),
        headings: 0,
        findings: 0,
        tables: 0,
    };
    writer.head(document);
    writer.contents(document);
    let (text, annexes) = document.text_and_annexes();
    for block in text {
        writer.block(block);
    }
    writer.recipients(&document.recipients);
    for block in annexes {
        writer.block(block);
    }
    writer.text
}

struct Writer<'a> {
    language: Language,
    index: Index<'a>,
    /// The figures whose anchor has been written.
    anchored: BTreeSet<&'a str>,
    text: String,
    headings: usize,
    findings: usize,
    tables: usize,
}

impl<'a> Writer<'a> {
    fn words(&self, words: &Text) -> String {
        escaped(words.get(self.language))
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn paragraph(&mut self, paragraph: &str) {
        self.line(&block_start(paragraph));
        self.line("");
    }

    fn head(&mut self, document: &Document) {
        let bold = |words: &str| format!("**{}**", escaped(words));
        let issuer = bold(document.issuer.get(self.language));
        let issuer = match &document.superior {
            Some(superior) => format!("{} — {issuer}", self.words(superior)),
            None => issuer,
        };
        self.paragraph(&issuer);
        if let Some(number) = &document.number {
            let label = self.words(&labels::NUMBER);
            self.paragraph(&format!("{label}: {}", escaped(number)));
        }
        let title = self.words(&document.title);
        let kind = self.words(&document.kind);
        self.line(&format!("# {kind}: {title}"));
        self.line("");
        if let Some(subtitle) = &document.subtitle {
            let subtitle = bold(subtitle.get(self.language));
            self.paragraph(&subtitle);
        }
        if let Some(dated) = dated(document, self.language) {
            self.paragraph(&escaped(&dated));
        }
    }

    fn contents(&mut self, document: &Document) {
        if document.headings().next().is_none() {
            return;
        }
        let title = self.words(&labels::CONTENTS);
        self.paragraph(&format!("**{title}**"));
        for (position, heading) in document.headings().enumerate() {
            let line = format!(
                "- [{}](#{})",
                escaped(&heading_words(heading, self.language)),
                self.index.heading(position)
            );
            self.line(&line);
        }
        self.line("");
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => {
                let line = self.inlines(&paragraph.content);
                self.paragraph(&line);
            }
            Block::List(list) => {
                for item in &list.items {
                    self.item(item, 0);
                }
                self.line("");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Findings(findings) => {
                for item in &findings.items {
                    self.finding(item);
                }
            }
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let marks = "#".repeat(usize::from(heading.level.depth()).saturating_add(1));
        let line = format!(
            "{marks} <a id=\"{}\"></a>{}",
            self.index.heading(self.headings),
            escaped(&heading_words(heading, self.language))
        );
        self.headings = self.headings.saturating_add(1);
        self.line(&line);
        self.line("");
    }

    fn item(&mut self, item: &'a ListItem, depth: usize) {
        let indent = "  ".repeat(depth);
        let words = self.inlines(&item.content);
        self.line(&format!("{indent}- {}", block_start(&words)));
        for child in &item.children {
            self.item(child, depth.saturating_add(1));
        }
    }

    fn inlines(&mut self, content: &'a [Inline]) -> String {
        content
            .iter()
            .map(|inline| match inline {
                Inline::Words(words) => self.words(words),
                Inline::Figure(figure) => self.figure(figure),
            })
            .collect()
    }

    /// A figure with its anchor, where it stands first, and the numbers of the findings about it.
    fn figure(&mut self, figure: &'a Figure) -> String {
        let shown = escaped(&figure.in_language(self.language).to_string());
        self.linked(figure, &shown)
    }

    fn linked(&mut self, figure: &'a Figure, shown: &str) -> String {
        let mut line = String::new();
        if self.anchored.insert(&figure.id)
            && let Some((anchor, _)) = self.index.figure(&figure.id)
        {
            line = format!("<a id=\"{anchor}\"></a>");
        }
        line.push_str(shown);
        for position in self.index.findings_about(&figure.id) {
            let link = format!(
                "[\\[{}\\]](#{})",
                position.saturating_add(1),
                self.index.finding(*position)
            );
            line.push_str(&link);
        }
        line
    }

    fn finding(&mut self, finding: &FindingItem) {
        let position = self.findings;
        self.findings = position.saturating_add(1);
        let known = if finding.known {
            format!(" ({})", self.words(&labels::KNOWN))
        } else {
            String::new()
        };
        let head = format!(
            "- <a id=\"{}\"></a>**[{}] {}**{known}: {}",
            self.index.finding(position),
            position.saturating_add(1),
            finding.severity.in_language(self.language),
            self.words(&finding.text)
        );
        self.line(&head);
        for detail in self.details(finding) {
            self.line(&format!("  - {}", block_start(&detail)));
        }
        self.line("");
    }

    fn details(&self, finding: &FindingItem) -> Vec<String> {
        let mut details = Vec::new();
        if let Some(compared) = &finding.comparison {
            for side in [&compared.left, &compared.right] {
                details.push(format!(
                    "{}: {}",
                    self.words(&side.label),
                    self.quantity(&side.value)
                ));
            }
            if let Some(difference) = &compared.difference {
                details.push(format!(
                    "{}: {}",
                    self.words(&labels::DIFFERENCE),
                    self.quantity(difference)
                ));
            }
        }
        for (label, words) in [
            (&labels::EXPLANATION, &finding.explanation),
            (&labels::LEGAL_BASIS, &finding.citation),
        ] {
            if let Some(words) = words {
                details.push(format!("{}: {}", self.words(label), self.words(words)));
            }
        }
        let figures: Vec<String> = unique_figures(finding)
            .map(|id| self.reference(id))
            .collect();
        if !figures.is_empty() {
            let label = self.words(&labels::FIGURES);
            details.push(format!("{label}: {}", figures.join("; ")));
        }
        details
    }

    fn quantity(&self, quantity: &Quantity) -> String {
        escaped(&quantity.in_language(self.language).to_string())
    }

    /// A link back to a figure, or its id where the report doesn't show it.
    fn reference(&self, id: &str) -> String {
        match self.index.figure(id) {
            Some((anchor, figure)) => format!(
                "[{}: {}](#{anchor})",
                self.words(&figure.label),
                escaped(&figure.in_language(self.language).to_string())
            ),
            None => escaped(id),
        }
    }

    fn recipients(&mut self, recipients: &[Text]) {
        if recipients.is_empty() {
            return;
        }
        let label = self.words(&labels::RECIPIENTS);
        self.paragraph(&format!("**{label}:**"));
        for recipient in recipients {
            let line = format!("- {}", block_start(&self.words(recipient)));
            self.line(&line);
        }
    }
}
