//! A workbook whose cells are typed as Excel types them: in its XML, keeping their styles.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use ansinh_core::{Decimal, NaiveDate, date};
use ansinh_publish::xlsx::Value;
use ansinh_publish::xlsx::read::{ReadSheet, workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What is typed into a cell.
pub(crate) struct Cell {
    /// Attributes of the cell.
    attributes: String,
    /// What stands in it.
    inside: String,
    is_day: bool,
}

impl Cell {
    pub(crate) fn xml(attributes: &str, inside: &str) -> Self {
        Self {
            attributes: attributes.into(),
            inside: inside.into(),
            is_day: false,
        }
    }

    /// The shortest text of the nearest binary number, as Excel stores it.
    pub(crate) fn number(number: &Decimal) -> Self {
        let binary: f64 = number.to_string().parse().unwrap();
        Self::xml("", &format!("<v>{binary}</v>"))
    }

    pub(crate) fn text(words: &str) -> Self {
        Self::xml(
            " t=\"inlineStr\"",
            &format!("<is><t xml:space=\"preserve\">{words}</t></is>"),
        )
    }

    pub(crate) fn day(day: NaiveDate) -> Self {
        let days = day.signed_duration_since(date(1899, 12, 30)).num_days();
        Self {
            is_day: true,
            ..Self::xml("", &format!("<v>{days}</v>"))
        }
    }
}

/// Where a cell stands.
#[derive(Debug, Clone)]
pub(crate) struct At {
    pub(crate) sheet: String,
    pub(crate) cell: String,
}

impl At {
    /// Another cell of the row.
    pub(crate) fn column(&self, letter: &str) -> Self {
        Self {
            sheet: self.sheet.clone(),
            cell: format!("{letter}{}", &self.cell[1..]),
        }
    }

    fn with_row(&self, row: u32) -> Self {
        Self {
            sheet: self.sheet.clone(),
            cell: format!("{}{row}", &self.cell[..1]),
        }
    }
}

pub(crate) struct Workbook {
    path: PathBuf,
    parts: BTreeMap<String, Vec<u8>>,
    /// As it was handed out.
    sheets: Vec<ReadSheet>,
}

impl Workbook {
    pub(crate) fn open(folder: &Path) -> Self {
        let path = folder.join("figures.xlsx");
        let bytes = fs::read(&path).unwrap();
        let sheets = workbook("figures.xlsx", &bytes).unwrap();
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            parts.insert(part.name().unwrap().into_owned(), bytes);
        }
        Self {
            path,
            parts,
            sheets,
        }
    }

    pub(crate) fn save(&self) {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            archive
                .start_file(name, SimpleFileOptions::default())
                .unwrap();
            archive.write_all(bytes).unwrap();
        }
        fs::write(&self.path, archive.finish().unwrap().into_inner()).unwrap();
    }

    /// The cell of an indicator's row below a heading.
    pub(crate) fn find(&self, code: &str, heading: &str) -> At {
        self.below(code, heading, true)
    }

    /// The heading itself.
    pub(crate) fn heading(&self, code: &str, heading: &str) -> At {
        self.below(code, heading, false)
    }

    fn below(&self, code: &str, heading: &str, row_of_code: bool) -> At {
        let is = |cell: &Result<Value, _>, words: &str| matches!(cell, Ok(Value::Words(found)) if found == words);
        for sheet in self
            .sheets
            .iter()
            .filter(|sheet| sheet.name != "Kiểm tra" && sheet.name != "ansinh")
        {
            let headings = sheet
                .rows()
                .find(|(_, cells)| cells.values().any(|cell| is(cell, "Mã")));
            let row = sheet
                .rows()
                .find(|(_, cells)| cells.get(&0).is_some_and(|cell| is(cell, code)));
            if let (Some((top, headings)), Some((number, _))) = (headings, row) {
                let column = headings
                    .iter()
                    .find(|(_, cell)| is(cell, heading))
                    .unwrap()
                    .0;
                let letter = char::from(b'A' + u8::try_from(*column).unwrap());
                let row = if row_of_code { number } else { top };
                return At {
                    sheet: sheet.name.clone(),
                    cell: format!("{letter}{row}"),
                };
            }
        }
        panic!("no row of {code}");
    }

    /// The cells of an indicator's code, one a row.
    pub(crate) fn rows(&self, code: &str) -> Vec<At> {
        let first = self.find(code, "Mã");
        let sheet = self.sheets.iter().find(|sheet| sheet.name == first.sheet);
        let rows = sheet.unwrap().rows().filter(
            |(_, cells)| matches!(cells.get(&0), Some(Ok(Value::Words(found))) if found == code),
        );
        rows.map(|(number, _)| first.with_row(number)).collect()
    }

    /// What a cell held when the workbook was handed out.
    pub(crate) fn text(&self, at: &At) -> String {
        let sheet = self
            .sheets
            .iter()
            .find(|sheet| sheet.name == at.sheet)
            .unwrap();
        let (letter, row) = at.cell.split_at(1);
        let column = u32::from(letter.as_bytes()[0] - b'A');
        match sheet.cell(row.parse().unwrap(), column) {
            Some(Ok(Value::Number(number) | Value::Label(number))) => number.to_string(),
            Some(Ok(Value::Words(words))) => words.clone(),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn put(&mut self, at: &At, cell: Cell) {
        let day_style = cell
            .is_day
            .then(|| self.style(&self.find("cfund_date", "Số liệu")));
        let style = day_style.unwrap_or_else(|| self.style(at));
        let typed = format!(
            "<c r=\"{}\" s=\"{style}\"{}>{}</c>",
            at.cell, cell.attributes, cell.inside
        );
        let (start, end) = self.span(at);
        let part = self.part(&at.sheet);
        let mut xml = self.xml(&part);
        xml.replace_range(start..end, &typed);
        self.parts.insert(part, xml.into_bytes());
    }

    pub(crate) fn delete_row(&mut self, at: &At) {
        let part = self.part(&at.sheet);
        let mut xml = self.xml(&part);
        let (start, end) = row(&xml, &at.cell[1..]);
        xml.replace_range(start..end, "");
        self.parts.insert(part, xml.into_bytes());
    }

    /// Copies a row below the last; gives the cell of its code.
    pub(crate) fn copy_row_to_the_end(&mut self, at: &At) -> At {
        let part = self.part(&at.sheet);
        let mut xml = self.xml(&part);
        let number = &at.cell[1..];
        let (start, end) = row(&xml, number);
        let copy = xml[start..end].to_owned();
        let last = xml.matches("<row r=").count() + 1;
        let copy = copy
            .replace(
                &format!("<row r=\"{number}\""),
                &format!("<row r=\"{last}\""),
            )
            .replace(&format!("{number}\" s="), &format!("{last}\" s="));
        let place = xml.find("</sheetData>").unwrap();
        xml.insert_str(place, &copy);
        self.parts.insert(part, xml.into_bytes());
        At {
            sheet: at.sheet.clone(),
            cell: format!("A{last}"),
        }
    }

    pub(crate) fn rename(&mut self, sheet: &str, name: &str) {
        let part = "xl/workbook.xml".to_owned();
        let xml = self.xml(&part).replace(
            &format!("sheet name=\"{sheet}\""),
            &format!("sheet name=\"{name}\""),
        );
        self.parts.insert(part, xml.into_bytes());
    }

    fn part(&self, sheet: &str) -> String {
        let at = self
            .sheets
            .iter()
            .position(|found| found.name == sheet)
            .unwrap();
        format!("xl/worksheets/sheet{}.xml", at + 1)
    }

    fn xml(&self, part: &str) -> String {
        String::from_utf8(self.parts[part].clone()).unwrap()
    }

    /// Where the XML of a cell begins and ends.
    fn span(&self, at: &At) -> (usize, usize) {
        let xml = self.xml(&self.part(&at.sheet));
        let start = xml.find(&format!("<c r=\"{}\"", at.cell)).unwrap();
        let tag = start + xml[start..].find('>').unwrap() + 1;
        let end = if xml[..tag].ends_with("/>") {
            tag
        } else {
            tag + xml[tag..].find("</c>").unwrap() + "</c>".len()
        };
        (start, end)
    }

    fn style(&self, at: &At) -> String {
        let xml = self.xml(&self.part(&at.sheet));
        let (start, end) = self.span(at);
        let cell = &xml[start..end];
        let style = cell.split("s=\"").nth(1).unwrap();
        style.split('"').next().unwrap().to_owned()
    }
}

/// Where the XML of a row begins and ends.
fn row(xml: &str, number: &str) -> (usize, usize) {
    let start = xml.find(&format!("<row r=\"{number}\"")).unwrap();
    let end = start + xml[start..].find("</row>").unwrap() + "</row>".len();
    (start, end)
}
