//! The report as a tree of data: what it says, in which order, and nothing about how it looks.
//!
//! Headings follow the official scheme (I, 1, 2.1, 2.4.1, a) and keep the number that was printed,
//! even where the source counts "II" twice. Every figure keeps its id and exact value, so that a
//! finding can point at it. All words are in both languages; numbers take the style of the reader's
//! language when the document is rendered (package `ansinh-publish`).
//!
//! ```
//! use ansinh_core::{Text, date};
//! use ansinh_reporting::document::{
//!     Block, Document, Figure, Heading, HeadingLevel, Paragraph, Quantity,
//! };
//!
//! let mut report = Document::new(
//!     Text::new("Sở Lao động - Thương binh và Xã hội", "Department of Labour"),
//!     Text::new("Kết quả 6 tháng đầu năm 2017", "Results, first half of 2017"),
//! );
//! report.date = Some(date(2017, 6, 15));
//! report.push(Heading {
//!     level: HeadingLevel::Section,
//!     number: Some("2".into()),
//!     path: "R1/2".into(),
//!     order: 3,
//!     title: Text::new("Công tác chỉ đạo, điều hành", "Direction and management"),
//! });
//! report.push(
//!     Paragraph::default()
//!         .words(Text::new("Sở đã ban hành ", "The department issued "))
//!         .figure(Figure::number(
//!             "docs_total",
//!             Text::new("Tổng số văn bản", "documents issued, total"),
//!             Quantity::whole(1_177).in_unit(Text::new("văn bản", "documents")),
//!         ))
//!         .words(Text::new(".", ".")),
//! );
//! assert_eq!(report.figures().count(), 1);
//! assert!(matches!(report.blocks.first(), Some(Block::Heading(_))));
//! ```

use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

mod chart;
mod figure;
mod finding;
mod heading;
mod prose;
mod signature;
mod table;

pub use chart::{Chart, Part, Plot, Series, Step, StepKind, Target};
pub use figure::{Figure, FigureValue, Quantity};
pub use finding::{Comparison, FindingItem, Findings, Severity, Side};
pub use heading::{Heading, HeadingLevel};
pub use prose::{Inline, List, ListItem, Paragraph};
pub use signature::Signature;
pub use table::{Cell, Column, ColumnKind, Row, RowKind, Table};

/// A whole report (*báo cáo*): who issues it, what it is called, and its blocks in order.
///
/// The head follows Decree 30/2020/NĐ-CP, Appendix I; what a source does not print stays `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The body above the issuing one (*cơ quan chủ quản*).
    pub superior: Option<Text>,
    /// The issuing body (*cơ quan ban hành*).
    pub issuer: Text,
    /// Number and sign (*số, ký hiệu*), as `15/BC-SLĐTBXH`.
    pub number: Option<String>,
    /// The place it is dated at (*địa danh*).
    pub place: Option<Text>,
    /// The day it is dated.
    pub date: Option<NaiveDate>,
    /// The name of the type of document: "Báo cáo".
    pub kind: Text,
    /// What it is about (*trích yếu*).
    pub title: Text,
    /// A second line under the title.
    pub subtitle: Option<Text>,
    /// Everything between the head and the end, in order.
    pub blocks: Vec<Block>,
    /// Whom it is sent to (*nơi nhận*).
    pub recipients: Vec<Text>,
    /// Who signs it.
    pub signature: Option<Signature>,
}

/// One piece of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading of the official scheme.
    Heading(Heading),
    /// Running text with its figures.
    Paragraph(Paragraph),
    /// Dashed points, with plus points below them.
    List(List),
    /// A table of words and exact numbers.
    Table(Table),
    /// Numbers to be drawn.
    Chart(Chart),
    /// What does not add up, or only just does.
    Findings(Findings),
}

impl Document {
    /// An empty report (*báo cáo*) by `issuer` about `title`.
    pub fn new(issuer: Text, title: Text) -> Self {
        Self {
            superior: None,
            issuer,
            number: None,
            place: None,
            date: None,
            kind: Text::new("Báo cáo", "Report"),
            title,
            subtitle: None,
            blocks: Vec::new(),
            recipients: Vec::new(),
            signature: None,
        }
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    /// The text, up to the recipients and the signature, and the annexes that come after them.
    pub fn text_and_annexes(&self) -> (&[Block], &[Block]) {
        let is_annex = |block: &Block| matches!(block, Block::Heading(heading) if heading.level == HeadingLevel::Annex);
        let first = self.blocks.iter().position(is_annex);
        self.blocks
            .split_at_checked(first.unwrap_or(self.blocks.len()))
            .unwrap_or((&self.blocks, &[]))
    }

    /// The headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }

    /// The tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    /// The findings, in order.
    pub fn findings(&self) -> impl Iterator<Item = &FindingItem> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Findings(findings) => Some(&findings.items),
                _ => None,
            })
            .flatten()
    }

    /// Every figure in order, as often as it stands there, with the heading it stands under.
    pub fn figures(&self) -> impl Iterator<Item = (Option<&Heading>, &Figure)> {
        let mut under = None;
        self.blocks.iter().flat_map(move |block| {
            if let Block::Heading(heading) = block {
                under = Some(heading);
            }
            block
                .figures()
                .into_iter()
                .map(move |figure| (under, figure))
        })
    }
}

impl Block {
    /// The figures of this block, in order.
    pub fn figures(&self) -> Vec<&Figure> {
        match self {
            Self::Heading(_) | Self::Chart(_) | Self::Findings(_) => Vec::new(),
            Self::Paragraph(paragraph) => prose::figures(&paragraph.content).collect(),
            Self::List(list) => list.figures(),
            Self::Table(table) => table.figures().collect(),
        }
    }
}

macro_rules! blocks {
    ($($block:ident)+) => {$(
        impl From<$block> for Block {
            fn from(block: $block) -> Self {
                Self::$block(block)
            }
        }
    )+};
}
blocks!(Heading Paragraph List Table Chart Findings);

#[cfg(test)]
mod tests;
