//! Recipients and signature, side by side and never on two pages.

use ansinh_reporting::document::{Document, Signature};

use super::section::Orientation;
use super::table::frame;
use super::words::{Run, Style};
use super::{Paper, blank};
use crate::labels;

/// The lines left free for the signature and the seal.
const ROOM: u32 = 4;

impl Paper {
    pub(super) fn ending(&mut self, document: &Document) {
        self.paragraph(Style::Room, &[]);
        let half = Orientation::Portrait.text_width() / 2;
        frame(self, &[half, half], |paper, column| match column {
            0 => paper.recipients(document),
            _ => paper.signature(document.signature.as_ref()),
        });
    }

    fn recipients(&mut self, document: &Document) {
        let label = format!("{}:", labels::RECIPIENTS.get(self.language));
        self.paragraph(Style::RecipientsHead, &[Run::plain(&label)]);
        let known = document.recipients.iter();
        let mut recipients: Vec<&str> = known.map(|words| words.get(self.language)).collect();
        if recipients.is_empty() {
            recipients = vec![labels::BLANK, labels::ARCHIVE.get(self.language)];
        }
        let last = recipients.len().saturating_sub(1);
        for (position, recipient) in recipients.into_iter().enumerate() {
            let bare = recipient.trim_end_matches([';', '.']);
            let mark = if position == last { '.' } else { ';' };
            let words = format!("- {bare}{mark}");
            self.paragraph(Style::Recipient, &[Run::plain(&words)]);
        }
    }

    fn signature(&mut self, signature: Option<&Signature>) {
        let capacity = signature.map_or(&[][..], |signature| &signature.capacity);
        for line in capacity {
            let line = line.get(self.language).to_uppercase();
            self.paragraph(Style::Capacity, &[Run::plain(&line)]);
        }
        if capacity.is_empty() {
            self.paragraph(Style::Capacity, &[Run::plain(labels::BLANK)]);
        }
        for _ in 0..ROOM {
            self.paragraph(Style::Room, &[]);
        }
        let name = signature.and_then(|signature| signature.name.as_deref());
        self.paragraph(Style::Signatory, &[Run::plain(blank(name))]);
    }
}
