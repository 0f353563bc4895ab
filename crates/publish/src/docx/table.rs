//! Tables: ruled, their heads repeated on every page, no row broken over two.

use ansinh_core::Text;
use ansinh_reporting::document::{Block, Cell, Column, ColumnKind, Row, RowKind, Table};

use super::Paper;
use super::section::Orientation;
use super::widths::Face;
use super::words::{Run, Style};
use crate::html::Markup;
use crate::labels;
use crate::shown::{figure_in_cell, in_cell};

/// The sizes letters in a table may have, in points; the first that fits.
const SIZES: [u32; 3] = [12, 11, 10];
/// A table of fewer rows stays on one page.
const SHORT: usize = 12;
/// Left and right of the words of a cell, together, and the rule between cells.
const PADDING: u32 = 180;
/// No words ask for more room than this at once.
const WIDEST: u32 = 8_000;
/// Words that take more than a line still have 3 cm of it, and what names the row has more.
const NARROWEST: u32 = 1_700;
const NARROWEST_NAME: u32 = 2_400;
/// A number stays on one line with the words before it, up to this width.
const NUMBER: u32 = 1_500;

/// A table without rules that sets things side by side.
pub(super) fn frame(paper: &mut Paper, widths: &[u32], inside: impl Fn(&mut Paper, usize)) {
    start(&mut paper.xml, "Frame", widths);
    paper.xml.open("w:tr", &[]);
    row_properties(&mut paper.xml, false);
    for (position, width) in widths.iter().enumerate() {
        paper.xml.open("w:tc", &[]);
        cell_properties(&mut paper.xml, *width, &[]);
        inside(paper, position);
        paper.xml.close("w:tc");
    }
    paper.xml.close("w:tr");
    paper.xml.close("w:tbl");
}

impl Paper {
    /// A table on a page that lies as it needs, below its caption unless a heading says the same.
    pub(super) fn table(&mut self, table: &Table, captioned: bool) {
        if table.width() == 0 {
            return;
        }
        let fitted = Fitted::of(self, table);
        if captioned {
            self.tables = self.tables.saturating_add(1);
            let caption = table.caption.get(self.language);
            self.caption(&labels::TABLE, self.tables, caption);
        }
        start(&mut self.xml, "Ruled", &fitted.widths);
        self.table_head(table, &fitted);
        let last = table.rows.len().saturating_sub(1);
        for (position, row) in table.rows.iter().enumerate() {
            // A short table stays whole; of a longer one, the last row and the note are not left alone.
            let before_last = position.saturating_add(1) == last;
            let noted = position == last && table.note.is_some();
            let kept = noted || position < last && (last < SHORT || before_last);
            self.row((table, row), kept, &fitted);
        }
        self.xml.close("w:tbl");
        match &table.note {
            Some(note) => {
                let note = note.get(self.language);
                self.paragraph(Style::Note, &[Run::plain(note)]);
            }
            None => self.paragraph(Style::Gap, &[]),
        }
    }

    /// Which way the page of a block lies.
    pub(super) fn lies(&self, block: Option<&Block>) -> Orientation {
        match block {
            Some(Block::Table(table)) => Fitted::of(self, table).orientation,
            _ => Orientation::Portrait,
        }
    }

    fn table_head(&mut self, table: &Table, fitted: &Fitted) {
        let grouped = table.columns.iter().any(|column| column.group.is_some());
        if grouped {
            self.head_row(table, fitted, true);
        }
        self.head_row(table, fitted, false);
    }

    /// The headings shared by neighbours, or each column's own.
    fn head_row(&mut self, table: &Table, fitted: &Fitted, shared: bool) {
        let grouped = table.columns.iter().any(|column| column.group.is_some());
        self.xml.open("w:tr", &[]);
        row_properties(&mut self.xml, true);
        let mut position = 0;
        while position < table.width() {
            let column = table.columns.get(position);
            let group = column.and_then(|column| column.group.as_ref());
            let together = |other: Option<&Column>| {
                group.is_some() && other.and_then(|column| column.group.as_ref()) == group
            };
            let mut end = position.saturating_add(1);
            while shared && together(table.columns.get(end)) {
                end = end.saturating_add(1);
            }
            let width = fitted.span(position, end);
            let span = end.saturating_sub(position).to_string();
            let mut properties: Vec<(&'static str, &str)> = Vec::new();
            if span != "1" {
                properties.push(("w:gridSpan", &span));
            }
            // A column without a shared heading reaches over both rows.
            if grouped && group.is_none() {
                properties.push(("w:vMerge", if shared { "restart" } else { "continue" }));
            }
            properties.push(("w:vAlign", "center"));
            self.xml.open("w:tc", &[]);
            cell_properties(&mut self.xml, width, &properties);
            let words = match (shared, group) {
                (true, Some(group)) => group.get(self.language).to_owned(),
                (false, None) if grouped => String::new(),
                _ => column.map_or_else(String::new, |column| self.title(column)),
            };
            let run = Run::sized(&words, true, Some(fitted.half_points()));
            self.paragraph(Style::CellHead, &[run]);
            self.xml.close("w:tc");
            position = end;
        }
        self.xml.close("w:tr");
    }

    fn title(&self, column: &Column) -> String {
        let header = column.header.get(self.language);
        match &column.unit {
            Some(unit) => format!("{header} ({})", unit.get(self.language)),
            None => header.to_owned(),
        }
    }

    fn row(&mut self, (table, row): (&Table, &Row), kept: bool, fitted: &Fitted) {
        let total = row.kind == RowKind::Total;
        self.xml.open("w:tr", &[]);
        row_properties(&mut self.xml, false);
        for position in 0..table.width() {
            let words = self.cell_words((table, row, position));
            let column = table.columns.get(position);
            let numbers = column.is_some_and(|column| column.kind == ColumnKind::Numbers);
            let style = match (numbers, kept) {
                (true, true) => Style::CellNumberKept,
                (true, false) => Style::CellNumber,
                (false, true) => Style::CellKept,
                (false, false) => Style::Cell,
            };
            self.xml.open("w:tc", &[]);
            let end = position.saturating_add(1);
            cell_properties(&mut self.xml, fitted.span(position, end), &[]);
            self.paragraph(
                style,
                &[Run::sized(&words, total, Some(fitted.half_points()))],
            );
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
    }

    fn cell_words(&self, place: (&Table, &Row, usize)) -> String {
        let (_, row, position) = place;
        match row.cells.get(position).unwrap_or(&Cell::Blank) {
            Cell::Blank => String::new(),
            Cell::Missing | Cell::Withheld => "…".into(),
            Cell::Words(words) => words.get(self.language).to_owned(),
            Cell::Number(quantity) => in_cell(quantity, place, self.language),
            Cell::Figure(figure) => figure_in_cell(figure, place, self.language),
        }
    }
}

fn start(xml: &mut Markup, style: &'static str, widths: &[u32]) {
    let whole = widths
        .iter()
        .fold(0_u32, |sum, width| sum.saturating_add(*width));
    xml.open("w:tbl", &[]);
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblStyle", &[("w:val", &style)]);
        xml.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
        xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
    });
    xml.element("w:tblGrid", &[], |xml| {
        for width in widths {
            xml.empty("w:gridCol", &[("w:w", width)]);
        }
    });
}

/// No row breaks over two pages; a head stands on each.
fn row_properties(xml: &mut Markup, head: bool) {
    xml.element("w:trPr", &[], |xml| {
        xml.empty("w:cantSplit", &[]);
        if head {
            xml.empty("w:tblHeader", &[]);
        }
    });
}

fn cell_properties(xml: &mut Markup, width: u32, others: &[(&'static str, &str)]) {
    xml.element("w:tcPr", &[], |xml| {
        xml.empty("w:tcW", &[("w:w", &width), ("w:type", &"dxa")]);
        for (name, value) in others {
            xml.empty(name, &[("w:val", value)]);
        }
    });
}

/// The columns of a table as they fit on the page.
struct Fitted {
    widths: Vec<u32>,
    points: u32,
    orientation: Orientation,
}

impl Fitted {
    /// Upright with the largest letters that let no word break, else lying.
    fn of(paper: &Paper, table: &Table) -> Self {
        let upright = SIZES.map(|points| (Orientation::Portrait, points));
        let lying = SIZES.map(|points| (Orientation::Landscape, points));
        let mut last = None;
        for (orientation, points) in upright.into_iter().chain(lying) {
            let wanted = wanted(paper, table, points);
            let room = orientation.text_width();
            let fits = sum(wanted.iter().map(|column| column.least)) <= room;
            let fitted = Self {
                widths: shared_out(&wanted, room),
                points,
                orientation,
            };
            if fits {
                return fitted;
            }
            last = Some(fitted);
        }
        // Too wide for any page: words break.
        last.unwrap_or(Self {
            widths: vec![Orientation::Portrait.text_width()],
            points: 10,
            orientation: Orientation::Portrait,
        })
    }

    fn half_points(&self) -> u32 {
        self.points.saturating_mul(2)
    }

    /// The width of the columns from `start` to before `end`.
    fn span(&self, start: usize, end: usize) -> u32 {
        let columns = self.widths.iter().skip(start);
        sum(columns.take(end.saturating_sub(start)).copied())
    }
}

/// The room a column needs.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    /// No word breaks.
    least: u32,
    /// Every row has one line.
    liked: u32,
    /// What a row takes on the whole, which decides who gets the rest where not all have what they like.
    mean: u32,
}

/// What each column needs.
fn wanted(paper: &Paper, table: &Table, points: u32) -> Vec<Wanted> {
    let column = |position: usize| {
        let heads = table.columns.get(position).into_iter().flat_map(|column| {
            let group = column
                .group
                .as_ref()
                .map(|group: &Text| group.get(paper.language));
            // A shared heading has the room of all its columns.
            let shared = group.map_or(0, |group| Face::Bold(points).longest_word(group) / 2);
            let title = paper.title(column);
            let least = Face::Bold(points).longest_word(&title).max(shared);
            // Three lines of a head are as good as one.
            [(least, Face::Bold(points).width(&title) / 3)]
        });
        let cells = table.rows.iter().map(|row| {
            let words = paper.cell_words((table, row, position));
            let face = match row.kind {
                RowKind::Ordinary => Face::Regular(points),
                RowKind::Total => Face::Bold(points),
            };
            let whole = face.width(&words);
            let together = match table.columns.get(position).map(|column| column.kind) {
                Some(ColumnKind::Numbers) if whole > NUMBER => 0,
                Some(ColumnKind::Numbers | ColumnKind::Units) => whole,
                Some(ColumnKind::RowHeader) => whole.min(NARROWEST_NAME),
                _ => whole.min(NARROWEST),
            };
            let least = face.longest_word(&words).max(together);
            (least, whole)
        });
        let all: Vec<(u32, u32)> = heads.chain(cells).collect();
        let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let whole = sum(all.iter().map(|(_, whole)| *whole));
        let mean = whole.checked_div(count).unwrap_or_default();
        let least = all.iter().map(|(least, _)| *least).max();
        let liked = all.iter().map(|(_, whole)| (*whole).min(WIDEST)).max();
        let least = least.unwrap_or_default().saturating_add(PADDING);
        let liked = liked.unwrap_or_default().saturating_add(PADDING);
        Wanted {
            least,
            liked: liked.max(least),
            mean,
        }
    };
    (0..table.width()).map(column).collect()
}

/// The room shared out: as each would like, or the least to each and the rest to those with most words.
fn shared_out(wanted: &[Wanted], room: u32) -> Vec<u32> {
    let least = sum(wanted.iter().map(|column| column.least));
    let liked = sum(wanted.iter().map(|column| column.liked));
    // What a row takes beyond the least.
    let more = |column: &Wanted| column.mean.saturating_sub(column.least).max(1);
    let all = sum(wanted.iter().map(more));
    let share = |of: u32, part: u32, whole: u32| {
        let exact = u64::from(of).saturating_mul(u64::from(part));
        let share = exact.checked_div(u64::from(whole)).unwrap_or_default();
        u32::try_from(share).unwrap_or(of)
    };
    wanted
        .iter()
        .map(|column| {
            if liked <= room {
                return share(room, column.liked, liked);
            }
            if least > room {
                return share(room, column.least, least);
            }
            let rest = room.saturating_sub(least);
            column.least.saturating_add(share(rest, more(column), all))
        })
        .collect()
}

fn sum(widths: impl IntoIterator<Item = u32>) -> u32 {
    widths.into_iter().fold(0, u32::saturating_add)
}
