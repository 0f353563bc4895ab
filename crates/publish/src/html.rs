//! One self-contained page: for a screen, a phone, and paper as Decree 30/2020/NĐ-CP asks.

use std::collections::BTreeSet;

use ansinh_core::{Language, Localized, Text};
use ansinh_reporting::document::{Block, Document, Heading, HeadingLevel};

use crate::index::Index;
use crate::shown::heading_words;
use crate::{labels, svg};

mod findings;
mod head;
mod markup;
mod prose;
mod table;

pub(crate) use markup::{Attributes, Markup};

const STYLE: &str = include_str!("html/style.css");

/// The whole page.
pub(crate) fn page(document: &Document, language: Language) -> String {
    let mut page = Page {
        language,
        index: Index::of(document),
        anchored: BTreeSet::new(),
        markup: Markup::default(),
        headings: 0,
        findings: 0,
        tables: 0,
        charts: 0,
    };
    page.markup.literal("<!doctype html>\n");
    let code = match language {
        Language::Vietnamese => "vi",
        Language::English => "en",
    };
    page.element("html", &[("lang", &code)], |page| {
        page.head(document);
        page.element("body", &[], |page| page.body(document));
    });
    page.markup.literal("\n");
    page.markup.finish()
}

struct Page<'a> {
    language: Language,
    index: Index<'a>,
    /// The figures whose anchor has been written.
    anchored: BTreeSet<&'a str>,
    markup: Markup,
    headings: usize,
    findings: usize,
    tables: usize,
    charts: usize,
}

impl<'a> Page<'a> {
    /// An element with what `inside` writes into the page.
    fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.markup.open(name, attributes);
        inside(self);
        self.markup.close(name);
    }

    fn text(&mut self, name: &'static str, attributes: Attributes<'_>, words: &Text) {
        self.markup.text(name, attributes, words.get(self.language));
    }

    fn shown(&self, value: &(impl Localized + ?Sized)) -> String {
        value.in_language(self.language).to_string()
    }

    fn body(&mut self, document: &'a Document) {
        self.element("a", &[("class", &"skip"), ("href", &"#report")], |page| {
            page.markup.words(labels::SKIP.get(page.language));
        });
        self.masthead(document);
        self.element("div", &[("class", &"page")], |page| {
            page.contents(document);
            page.element("main", &[("id", &"report"), ("tabindex", &"-1")], |page| {
                let (text, annexes) = document.text_and_annexes();
                page.blocks(text);
                page.recipients(&document.recipients);
                if let Some(signature) = &document.signature {
                    page.signature(signature);
                }
                page.blocks(annexes);
            });
        });
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            self.block(block);
            self.markup.literal("\n");
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => {
                self.element("p", &[], |page| page.inlines(&paragraph.content));
            }
            Block::List(list) => self.list(&list.items),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.charts = self.charts.saturating_add(1);
                svg::draw(&mut self.markup, chart, self.charts, self.language);
            }
            Block::Findings(findings) => self.findings(findings),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        const NAMES: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let depth = usize::from(heading.level.depth());
        let name = NAMES.get(depth.saturating_sub(1)).copied().unwrap_or("h6");
        let anchor = self.index.heading(self.headings).to_owned();
        self.headings = self.headings.saturating_add(1);
        let words = heading_words(heading, self.language);
        let mut attributes: Vec<(&'static str, &dyn std::fmt::Display)> = vec![("id", &anchor)];
        if heading.level == HeadingLevel::Annex {
            attributes.push(("class", &"annex"));
        }
        self.markup.text(name, &attributes, &words);
    }
}
