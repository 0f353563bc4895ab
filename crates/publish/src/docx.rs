//! The paper an office signs: DOCX in the layout of Decree 30/2020/NĐ-CP, Appendix I.
//!
//! A4; margins 20, 15, 20 and 30 mm; Times New Roman; the page number at the top centre from the
//! second page on. What isn't known yet (number, date, signature) is left to be filled in by hand.
//! Annexes come after the signature, as part III of the appendix has it: the text says which there
//! are, and each says which paper it belongs to and counts its own pages.
//! Charts are the word processor's own. The same document always gives the same bytes.

use ansinh_core::{Language, Text};
use ansinh_reporting::document::{Block, Document, Heading, HeadingLevel};

use crate::html::Markup;
use crate::labels;

mod annex;
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
        begins: true,
        orientation: Orientation::Portrait,
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
    /// Does the section begin at page 1?
    begins: bool,
    /// Which way its pages lie.
    orientation: Orientation,
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
        let (body, annexes) = document.text_and_annexes();
        match body.split_last() {
            Some((last, before)) if annexes.is_empty() => {
                for block in before {
                    self.block(block);
                }
                self.last_block(last);
            }
            _ => {
                for block in body {
                    self.block(block);
                }
                self.name_annexes(document, annexes);
            }
        }
        self.turn(Orientation::Portrait);
        self.ending(document);
        self.annexes(document, annexes);
        self.page_setup();
        self.xml.close("w:body");
        self.xml.close("w:document");
    }

    fn block(&mut self, block: &Block) {
        self.turn(self.lies(Some(block)));
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.inlines(&paragraph.content, Style::Body, "", ""),
            Block::List(list) => self.list(&list.items, 0, ""),
            Block::Table(table) => self.table(table, true),
            Block::Chart(chart) => self.chart(chart),
            Block::Findings(findings) => self.findings(findings),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let style = match heading.level {
            HeadingLevel::Part | HeadingLevel::Annex => Style::Part,
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

/// What is left to be filled in by hand.
fn blank(known: Option<&str>) -> &str {
    known.unwrap_or(labels::BLANK)
}
