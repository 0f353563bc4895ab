//! The head of the first page: issuing body and nation, then what the paper is and is about.

use ansinh_reporting::document::Document;

use super::section::Orientation;
use super::table::frame;
use super::widths::Face;
use super::words::{Run, Style};
use super::{Paper, blank};
use crate::labels;
use crate::shown::dated_or_blank;

/// The issuing body's share of the width; the nation's name needs the rest for its one line.
const ISSUER: u32 = 4_050;

/// In percent: from a third to a half of the words above it.
const SHORT_RULE: u32 = 40;

impl Paper {
    pub(super) fn masthead(&mut self, document: &Document) {
        let whole = Orientation::Portrait.text_width();
        let nation = whole.saturating_sub(ISSUER);
        frame(self, &[ISSUER, nation], |paper, column| match column {
            0 => paper.issuer(document),
            _ => paper.nation(document, nation),
        });
        let kind = document.kind.get(self.language).to_uppercase();
        self.paragraph(Style::Kind, &[Run::plain(&kind)]);
        let title = document.title.get(self.language);
        self.paragraph(Style::Title, &[Run::plain(title)]);
        if let Some(subtitle) = &document.subtitle {
            let subtitle = subtitle.get(self.language);
            self.paragraph(Style::Title, &[Run::plain(subtitle)]);
        }
        self.rule(whole, Face::Bold(14).width(title).min(whole), SHORT_RULE);
    }

    fn issuer(&mut self, document: &Document) {
        if let Some(superior) = &document.superior {
            let superior = superior.get(self.language).to_uppercase();
            self.paragraph(Style::Superior, &[Run::plain(&superior)]);
        }
        let issuer = document.issuer.get(self.language).to_uppercase();
        self.paragraph(Style::Issuer, &[Run::plain(&issuer)]);
        self.rule(
            ISSUER,
            Face::Bold(12).width(&issuer).min(ISSUER),
            SHORT_RULE,
        );
        let label = labels::NUMBER.get(self.language);
        let number = format!("{label}: {}", blank(document.number.as_deref()));
        self.paragraph(Style::Number, &[Run::plain(&number)]);
    }

    fn nation(&mut self, document: &Document, room: u32) {
        let name = labels::NATIONAL_NAME.get(self.language);
        self.paragraph(Style::Nation, &[Run::plain(name)]);
        let motto = labels::MOTTO.get(self.language);
        self.paragraph(Style::Motto, &[Run::plain(motto)]);
        self.rule(room, Face::Bold(13).width(motto), 100);
        let dated = dated_or_blank(document, self.language);
        self.paragraph(Style::Dated, &[Run::plain(&dated)]);
    }

    /// A line in the middle of `room`, so many percent as long as the words above it.
    fn rule(&mut self, room: u32, words: u32, percent: u32) {
        let long = words.saturating_mul(percent) / 100;
        let side = room.saturating_sub(long) / 2;
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", &Style::Rule.id())]);
                xml.empty("w:ind", &[("w:left", &side), ("w:right", &side)]);
            });
        });
    }
}
