use ansinh_core::{Localized as _, Text};
use ansinh_reporting::document::{Cell, Column, ColumnKind, Row, RowKind, Table};

use super::{Attributes, Page};
use crate::labels;
use crate::shown::{figure_in_cell, in_cell};

impl<'a> Page<'a> {
    pub(super) fn table(&mut self, table: &'a Table) {
        self.tables = self.tables.saturating_add(1);
        let anchor = format!("table-{}", self.tables);
        let caption = format!(
            "{} {}. {}",
            labels::TABLE.get(self.language),
            self.tables,
            table.caption.get(self.language)
        );
        // Wider than a phone: it scrolls by itself, also from the keyboard.
        let scroll: Attributes<'_> = &[
            ("class", &"scroll"),
            ("tabindex", &"0"),
            ("role", &"region"),
            ("aria-labelledby", &anchor),
        ];
        self.element("div", scroll, |page| {
            // In a narrow window a row of words is told one cell below the other.
            let wordy = table
                .columns
                .iter()
                .any(|column| column.kind == ColumnKind::Words);
            let class = if wordy { "wordy" } else { "plain" };
            page.element("table", &[("class", &class)], |page| {
                page.element("caption", &[("id", &anchor)], |page| {
                    page.markup.text("span", &[], &caption);
                });
                page.element("thead", &[], |page| page.table_head(table));
                page.element("tbody", &[], |page| {
                    for row in &table.rows {
                        page.row(table, row);
                    }
                });
            });
            if let Some(note) = &table.note {
                page.text("p", &[("class", &"note")], note);
            }
        });
    }

    fn table_head(&mut self, table: &Table) {
        let groups = Group::of(table);
        let grouped = groups.iter().any(|group| group.name.is_some());
        let blank = table.width().saturating_sub(table.columns.len());
        self.element("tr", &[], |page| {
            for group in &groups {
                match group.name {
                    Some(name) => {
                        let span = group.columns.len();
                        let over: Attributes<'_> = &[("scope", &"colgroup"), ("colspan", &span)];
                        page.text("th", over, name);
                    }
                    None => {
                        let rows = if grouped { 2 } else { 1 };
                        group
                            .columns
                            .iter()
                            .for_each(|column| page.column(column, rows));
                    }
                }
            }
            (0..blank).for_each(|_| page.markup.text("td", &[], ""));
        });
        if grouped {
            self.element("tr", &[], |page| {
                let under = groups.iter().filter(|group| group.name.is_some());
                for column in under.flat_map(|group| group.columns) {
                    page.column(column, 1);
                }
            });
        }
    }

    fn column(&mut self, column: &Column, rows: u32) {
        let mut attributes: Vec<(&'static str, &dyn std::fmt::Display)> = vec![("scope", &"col")];
        if rows > 1 {
            attributes.push(("rowspan", &rows));
        }
        let language = self.language;
        self.markup.element("th", &attributes, |markup| {
            markup.words(column.header.get(language));
            if let Some(unit) = &column.unit {
                let unit = format!("({})", unit.get(language));
                markup.literal(" ");
                markup.text("span", &[("class", &"unit")], &unit);
            }
        });
    }

    fn row(&mut self, table: &'a Table, row: &'a Row) {
        let class = match row.kind {
            RowKind::Ordinary => "row",
            RowKind::Total => "total",
        };
        self.element("tr", &[("class", &class)], |page| {
            for position in 0..table.width() {
                page.cell((table, row, position));
            }
        });
    }

    fn cell(&mut self, place: (&'a Table, &'a Row, usize)) {
        let (table, _, position) = place;
        let Some(column) = table.columns.get(position) else {
            self.element("td", &[], |page| page.inside(place));
            return;
        };
        let class = match column.kind {
            ColumnKind::RowHeader => {
                self.element("th", &[("scope", &"row")], |page| page.inside(place));
                return;
            }
            ColumnKind::Numbers => "number",
            ColumnKind::Words => "words",
            ColumnKind::Units => "units",
        };
        let label = column.header.get(self.language);
        let attributes: Attributes<'_> = &[("class", &class), ("data-label", &label)];
        self.element("td", attributes, |page| page.inside(place));
    }

    fn inside(&mut self, place: (&'a Table, &'a Row, usize)) {
        let (_, row, position) = place;
        match row.cells.get(position).unwrap_or(&Cell::Blank) {
            Cell::Blank => {}
            Cell::Missing => {
                let spoken = labels::MISSING.in_language(self.language);
                self.markup.text("span", &[("title", &spoken)], "…");
            }
            Cell::Withheld => {
                let spoken = labels::WITHHELD.in_language(self.language);
                self.markup.text("span", &[("title", &spoken)], "…");
            }
            Cell::Words(words) => self.markup.words(words.get(self.language)),
            Cell::Number(quantity) => {
                self.markup.words(&in_cell(quantity, place, self.language));
            }
            Cell::Figure(figure) => {
                let shown = figure_in_cell(figure, place, self.language);
                // Before the number, so that the digits of a column stand below one another.
                self.marks(figure);
                self.figure(figure, &shown);
            }
        }
    }
}

/// Neighbouring columns under one heading, or one column without such a heading.
struct Group<'t> {
    name: Option<&'t Text>,
    columns: &'t [Column],
}

impl<'t> Group<'t> {
    fn of(table: &'t Table) -> Vec<Self> {
        table
            .columns
            .chunk_by(|left, right| left.group.is_some() && left.group == right.group)
            .map(|columns| Self {
                name: columns.first().and_then(|column| column.group.as_ref()),
                columns,
            })
            .collect()
    }
}
