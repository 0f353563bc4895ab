//! Annexes (*phụ lục*): Decree 30/2020/NĐ-CP, Appendix I, part III.
//!
//! The text says which there are. Each begins on a page of its own, with the word *Phụ lục* and its
//! number, its name, and which paper it belongs to; its pages are counted from 1.

use ansinh_core::Language;
use ansinh_reporting::document::{Block, Document, Heading, HeadingLevel};

use super::prose::END;
use super::words::{Run, Style};
use super::{Paper, blank};
use crate::labels;
use crate::shown::{annex, in_full};

/// The heading of an annex, if the block is one.
fn heading(block: &Block) -> Option<&Heading> {
    match block {
        Block::Heading(heading) if heading.level == HeadingLevel::Annex => Some(heading),
        _ => None,
    }
}

impl Paper {
    /// Ends the text with what is annexed to it.
    pub(super) fn name_annexes(&mut self, document: &Document, annexes: &[Block]) {
        let language = self.language;
        let names: Vec<String> = annexes
            .iter()
            .filter_map(heading)
            .map(|heading| {
                let title = heading.title.get(language);
                format!("{} ({title})", annex(heading, language))
            })
            .collect();
        let kind = document.kind.get(language);
        let annexed = match language {
            Language::Vietnamese => format!("Kèm theo {kind} này: "),
            Language::English => format!("Annexed to this {}: ", kind.to_lowercase()),
        };
        let words = format!("{annexed}{}{END}", names.join("; "));
        self.paragraph(Style::Lead, &[Run::plain(&words)]);
    }

    pub(super) fn annexes(&mut self, document: &Document, annexes: &[Block]) {
        for (position, block) in annexes.iter().enumerate() {
            match (heading(block), block) {
                (Some(heading), _) => {
                    self.end_section();
                    self.begins = true;
                    // It lies with its table.
                    let next = annexes.get(position.saturating_add(1));
                    self.orientation = self.lies(next);
                    self.annex_heading(document, heading);
                }
                // Its heading is what the table shows.
                (None, Block::Table(table)) => {
                    self.turn(self.lies(Some(block)));
                    self.table(table, false);
                }
                _ => self.block(block),
            }
        }
    }

    fn annex_heading(&mut self, document: &Document, heading: &Heading) {
        let language = self.language;
        self.paragraph(Style::Annex, &[Run::plain(&annex(heading, language))]);
        let title = heading.title.get(language).to_uppercase();
        self.paragraph(Style::AnnexTitle, &[Run::plain(&title)]);
        let date = document.date.map(|date| in_full(date, language));
        let date = date
            .as_deref()
            .unwrap_or_else(|| labels::UNDATED.get(language));
        let number = blank(document.number.as_deref());
        let (kind, issuer) = (document.kind.get(language), document.issuer.get(language));
        let words = match language {
            Language::Vietnamese => format!("(Kèm theo {kind} số {number} {date} của {issuer})"),
            Language::English => format!("(Annexed to {kind} No. {number}, {date}, {issuer})"),
        };
        self.paragraph(Style::AnnexOf, &[Run::plain(&words)]);
    }
}
