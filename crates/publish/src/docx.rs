//! The paper an office signs: DOCX in the layout of Decree 30/2020/NĐ-CP, Appendix I.
//!
//! A4; margins 20, 15, 20 and 30 mm; Times New Roman; the page number at the top centre from the
//! second page on. What isn't known yet (number, date, signature) is left to be filled in by hand.
//! Unnumbered parts at the end are annexes: they come after the signature, each on a new page.
//! Charts are the word processor's own. The same document always gives the same bytes.

use ansinh_core::{Language, Text};
use ansinh_reporting::document::{Block, Document, Heading, HeadingLevel};

use crate::html::Markup;
use crate::labels;

mod chart;
mod ending;
mod findings;
mod masthead;
mod package;
mod prose;
mod section;
mod table;
mod widths;
mod words;

use section::Orientation;
use words::{Run, Style};

/// The bytes of the file.
///
/// # Errors
/// If the container can't hold it.
pub(crate) fn file(document: &Document, language: Language) -> zip::result::ZipResult<Vec<u8>> {
    let mut paper = Paper {
        language,
        xml: Markup::default(),
        charts: Vec::new(),
        tables: 0,
        findings: 0,
        first_section: true,
        lying: false,
    };
    paper.write(document);
    let title = document.title.get(language);
    package::of(paper.xml, paper.charts, title, language)
}

/// A document on its way to paper.
struct Paper {
    language: Language,
    xml: Markup,
    /// The parts of the charts, in order.
    charts: Vec<Markup>,
    tables: usize,
    findings: usize,
    /// Does what was written so far belong to the section of the first page?
    first_section: bool,
    /// Does the page lie already?
    lying: bool,
}

impl Paper {
    fn write(&mut self, document: &Document) {
        self.xml.literal(words::DECLARATION);
        self.xml.open(
            "w:document",
            &[
                ("xmlns:w", &words::WORDS),
                ("xmlns:r", &words::RELATIONS),
                ("xmlns:wp", &words::DRAWING),
                ("xmlns:a", &words::GRAPHIC),
                ("xmlns:c", &words::CHART),
            ],
        );
        self.xml.open("w:body", &[]);
        self.masthead(document);
        let (body, annexes) = document.blocks.split_at(first_annex(&document.blocks));
        if let Some((last, before)) = body.split_last() {
            for block in before {
                self.block(block);
            }
            self.last_block(last);
        }
        self.ending(document);
        for (position, block) in annexes.iter().enumerate() {
            // The heading of an annex lies with its table.
            let next = annexes.get(position.saturating_add(1));
            if matches!(block, Block::Heading(_)) && self.lies(next) {
                self.end_section(Orientation::Portrait);
                self.lying = true;
            }
            self.block(block);
        }
        self.page_setup(Orientation::Portrait);
        self.xml.close("w:body");
        self.xml.close("w:document");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.inlines(&paragraph.content, Style::Body, "", ""),
            Block::List(list) => self.list(&list.items, 0, ""),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Findings(findings) => self.findings(findings),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let style = match heading.level {
            HeadingLevel::Part if is_annex(heading) => Style::Annex,
            HeadingLevel::Part => Style::Part,
            HeadingLevel::Section => Style::Section,
            HeadingLevel::Subsection => Style::Subsection,
            HeadingLevel::Clause => Style::Clause,
            HeadingLevel::Point => Style::Point,
        };
        let words = crate::shown::heading_words(heading, self.language);
        self.paragraph(style, &[Run::plain(&words)]);
    }

    /// Words in bold, then words that are not.
    fn said(&mut self, style: Style, label: &Text, words: &str) {
        let label = format!("{}: ", label.get(self.language));
        self.paragraph(style, &[Run::bold(&label), Run::plain(words)]);
    }

    /// The caption of a table or chart.
    fn caption(&mut self, label: &Text, number: usize, words: &str) {
        let label = format!("{} {number}. ", label.get(self.language));
        self.paragraph(Style::Caption, &[Run::plain(&label), Run::plain(words)]);
    }
}

/// A part without a number.
fn is_annex(heading: &Heading) -> bool {
    heading.level == HeadingLevel::Part && heading.number.is_none()
}

/// Where the annexes begin: from there on no part has a number.
fn first_annex(blocks: &[Block]) -> usize {
    let parts = blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| match block {
            Block::Heading(heading) if heading.level == HeadingLevel::Part => Some((at, heading)),
            _ => None,
        });
    let annexes = parts.rev().take_while(|(_, heading)| is_annex(heading));
    annexes.last().map_or(blocks.len(), |(at, _)| at)
}

/// What is left to be filled in by hand.
fn blank(known: Option<&str>) -> &str {
    known.unwrap_or(labels::BLANK)
}
