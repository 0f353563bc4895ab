//! Paragraphs and runs.

use super::Paper;

pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(super) const DRAWING: &str =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
pub(super) const GRAPHIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub(super) const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// The styles of paragraphs; `styles.xml` says how each looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Superior,
    Issuer,
    Number,
    Nation,
    Motto,
    Dated,
    Kind,
    Title,
    Rule,
    Part,
    Annex,
    AnnexTitle,
    AnnexOf,
    Section,
    Subsection,
    Clause,
    Point,
    Body,
    Lead,
    Deeper,
    DeeperLead,
    Deepest,
    DeepestLead,
    EndMark,
    Caption,
    Cell,
    CellKept,
    CellNumber,
    CellNumberKept,
    CellHead,
    Note,
    Gap,
    Chart,
    RecipientsHead,
    Recipient,
    Capacity,
    Room,
    Signatory,
}

impl Style {
    /// Its id in `styles.xml`.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Superior => "Superior",
            Self::Issuer => "Issuer",
            Self::Number => "Number",
            Self::Nation => "Nation",
            Self::Motto => "Motto",
            Self::Dated => "Dated",
            Self::Kind => "Kind",
            Self::Title => "Title",
            Self::Rule => "Rule",
            Self::Part => "Heading1",
            Self::Annex => "Annex",
            Self::AnnexTitle => "AnnexTitle",
            Self::AnnexOf => "AnnexOf",
            Self::Section => "Heading2",
            Self::Subsection => "Heading3",
            Self::Clause => "Heading4",
            Self::Point => "Heading5",
            Self::Body => "Body",
            Self::Lead => "Lead",
            Self::Deeper => "Deeper",
            Self::DeeperLead => "DeeperLead",
            Self::Deepest => "Deepest",
            Self::DeepestLead => "DeepestLead",
            Self::EndMark => "EndMark",
            Self::Caption => "Caption",
            Self::Cell => "Cell",
            Self::CellKept => "CellKept",
            Self::CellNumber => "CellNumber",
            Self::CellNumberKept => "CellNumberKept",
            Self::CellHead => "CellHead",
            Self::Note => "TableNote",
            Self::Gap => "Gap",
            Self::Chart => "ChartPlace",
            Self::RecipientsHead => "RecipientsHead",
            Self::Recipient => "Recipient",
            Self::Capacity => "Capacity",
            Self::Room => "Room",
            Self::Signatory => "Signatory",
        }
    }
}

/// Words that look alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run<'a> {
    words: &'a str,
    bold: bool,
    /// Half points, where it isn't the style's size.
    size: Option<u32>,
}

impl<'a> Run<'a> {
    pub(super) const fn plain(words: &'a str) -> Self {
        Self {
            words,
            bold: false,
            size: None,
        }
    }

    pub(super) const fn bold(words: &'a str) -> Self {
        Self {
            bold: true,
            ..Self::plain(words)
        }
    }

    /// Bold where `is` says so, in half points where they are given.
    pub(super) const fn sized(words: &'a str, bold: bool, size: Option<u32>) -> Self {
        Self { words, bold, size }
    }
}

impl Paper {
    pub(super) fn paragraph(&mut self, style: Style, runs: &[Run<'_>]) {
        self.xml.open("w:p", &[]);
        self.style(style);
        for run in runs {
            self.run(*run);
        }
        self.xml.close("w:p");
    }

    /// The properties of a paragraph that has no others than its style's.
    pub(super) fn style(&mut self, style: Style) {
        self.xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", &style.id())]);
        });
    }

    pub(super) fn run(&mut self, run: Run<'_>) {
        self.xml.element("w:r", &[], |xml| {
            if run.bold || run.size.is_some() {
                xml.element("w:rPr", &[], |xml| {
                    if run.bold {
                        xml.empty("w:b", &[]);
                    }
                    if let Some(size) = &run.size {
                        xml.empty("w:sz", &[("w:val", size)]);
                        xml.empty("w:szCs", &[("w:val", size)]);
                    }
                });
            }
            xml.text("w:t", &[("xml:space", &"preserve")], run.words);
        });
    }
}
