use ansinh_core::Localized as _;
use ansinh_reporting::document::{Block, Inline, ListItem};

use super::Paper;
use super::words::{Run, Style};

/// Ends the text of an official paper.
pub(super) const END: &str = "./.";

impl Paper {
    /// The last block before the signature: the mark of the end closes its words, or stands below.
    pub(super) fn last_block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => {
                self.inlines(&paragraph.content, Style::Lead, "", END);
            }
            Block::List(list) if !list.items.is_empty() => self.list(&list.items, 0, END),
            other => {
                self.block(other);
                self.paragraph(Style::EndMark, &[Run::plain(END)]);
            }
        }
    }

    /// Running text between the mark of its point and the mark of the end.
    pub(super) fn inlines(&mut self, content: &[Inline], style: Style, mark: &str, end: &str) {
        let language = self.language;
        let words: String = content
            .iter()
            .map(|inline| match inline {
                Inline::Words(words) => words.get(language).to_owned(),
                Inline::Figure(figure) => figure.in_language(language).to_string(),
            })
            .collect();
        let words = match end {
            "" => words.as_str(),
            // The mark takes the place of a full stop, and may be there already.
            end => {
                let closed = words.trim_end();
                let closed = closed.strip_suffix(end).unwrap_or(closed);
                closed.strip_suffix('.').unwrap_or(closed)
            }
        };
        self.paragraph(style, &[Run::plain(&format!("{mark}{words}{end}"))]);
    }

    /// "-", below it "+", and so on; a point stays on the page where those below it begin.
    pub(super) fn list(&mut self, items: &[ListItem], depth: u32, end: &str) {
        let mark = match depth {
            0 => "- ",
            1 => "+ ",
            _ => "· ",
        };
        for (position, item) in items.iter().enumerate() {
            let leads = !item.children.is_empty();
            let last = position.saturating_add(1) == items.len();
            let end = if last { end } else { "" };
            // The signature doesn't stand on a page without words.
            let style = match (depth, leads || !end.is_empty()) {
                (0, false) => Style::Body,
                (0, true) => Style::Lead,
                (1, false) => Style::Deeper,
                (1, true) => Style::DeeperLead,
                (_, false) => Style::Deepest,
                (_, true) => Style::DeepestLead,
            };
            self.inlines(&item.content, style, mark, if leads { "" } else { end });
            self.list(&item.children, depth.saturating_add(1), end);
        }
    }
}
