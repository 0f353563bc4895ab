//! The page: size, margins, page number.

use super::Paper;

/// A4, in twentieths of a point.
const SHORT: u32 = 11_906;
const LONG: u32 = 16_838;
/// 20 mm at the top and the bottom, 30 at the left, 15 at the right.
const TOP: u32 = 1_134;
const LEFT: u32 = 1_701;
const RIGHT: u32 = 851;
/// The page number stands in the middle of the top margin.
const HEADER: u32 = 510;

/// Which way the page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Orientation {
    Portrait,
    /// For a table that is too wide otherwise.
    Landscape,
}

impl Orientation {
    const fn size(self) -> (u32, u32) {
        match self {
            Self::Portrait => (SHORT, LONG),
            Self::Landscape => (LONG, SHORT),
        }
    }

    /// The width between the margins.
    pub(super) const fn text_width(self) -> u32 {
        self.size().0.saturating_sub(LEFT.saturating_add(RIGHT))
    }
}

impl Paper {
    /// What is written next stands on pages that lie this way.
    pub(super) fn turn(&mut self, orientation: Orientation) {
        if self.orientation != orientation {
            self.end_section();
            self.orientation = orientation;
        }
    }

    /// Ends the section: what was written since the last one stands on pages of its own.
    pub(super) fn end_section(&mut self) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.page_setup();
        self.xml.close("w:pPr");
        self.xml.close("w:p");
    }

    pub(super) fn page_setup(&mut self) {
        let orientation = self.orientation;
        let (width, height) = orientation.size();
        let begins = std::mem::take(&mut self.begins);
        self.xml.element("w:sectPr", &[], |xml| {
            xml.empty(
                "w:headerReference",
                &[("w:type", &"default"), ("r:id", &"rIdHeader")],
            );
            xml.empty("w:type", &[("w:val", &"nextPage")]);
            match orientation {
                Orientation::Portrait => {
                    xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
                }
                Orientation::Landscape => xml.empty(
                    "w:pgSz",
                    &[
                        ("w:w", &width),
                        ("w:h", &height),
                        ("w:orient", &"landscape"),
                    ],
                ),
            }
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &TOP),
                    ("w:right", &RIGHT),
                    ("w:bottom", &TOP),
                    ("w:left", &LEFT),
                    ("w:header", &HEADER),
                    ("w:footer", &HEADER),
                    ("w:gutter", &0),
                ],
            );
            // The first page of the text, and of each annex, has no number.
            if begins {
                xml.empty("w:pgNumType", &[("w:start", &1)]);
                xml.empty("w:titlePg", &[]);
            }
        });
    }
}
