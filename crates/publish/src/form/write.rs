//! The workbook as it is handed out.

use ansinh_core::period::Period;
use ansinh_core::{Decimal, Language, Localized as _};
use ansinh_reporting::check::Check;
use ansinh_reporting::compose::Section;
use ansinh_reporting::indicator::Indicator;
use ansinh_reporting::observation::{Observation, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;
use chrono::Datelike as _;
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use super::checks::{self, Cells};
use super::guide;
use super::narrative;
use super::sheet::SectionSheet;
use super::{CHECKS, GUIDE, LIST, Listed, NARRATIVE};
use crate::read::catalogue::Holds;
use crate::workbook::excel_day;
use crate::workbook::names::Names;

/// What a workbook asks for.
#[derive(Debug)]
pub(crate) struct Form<'a> {
    /// What the report is about.
    pub(crate) title: &'a str,
    /// Who reports: *tỉnh Yên Bái*.
    pub(crate) reporter: &'a str,
    pub(crate) place: PlaceCode,
    pub(crate) period: Span,
    /// The period the figures beside the empty cells are of.
    pub(crate) last: Option<Span>,
    pub(crate) sections: &'a [Section],
    pub(crate) rows: Vec<FormRow<'a>>,
    pub(crate) checks: &'a [Check],
}

/// A figure that is asked for.
#[derive(Debug)]
pub(crate) struct FormRow<'a> {
    pub(crate) indicator: &'a Indicator,
    pub(crate) holds: Holds,
    pub(crate) section: &'a str,
    pub(crate) place: PlaceCode,
    pub(crate) period: Span,
    pub(crate) qualifier: Qualifier,
    /// The name of the indicator, with that of its place where it isn't the reporter's.
    pub(crate) name: String,
    /// What it counts, in words.
    pub(crate) meaning: String,
    pub(crate) plan: Beside,
    pub(crate) previous: Beside,
    pub(crate) last: Option<&'a Observation>,
}

/// A plan, or the same period last year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Such a figure has none.
    NotAsked,
    /// To be filled in.
    Open,
    /// It stands in a table of the folder.
    Known(Decimal),
}

/// The most letters in the name of a sheet.
const LONGEST_NAME: usize = 31;

/// The period of a plan typed beside a figure: the year in which the figure ends.
pub(crate) fn plan_period(period: Span) -> Span {
    let year = u16::try_from(period.last_day().year());
    year.map_or(period, |year| Period::Year(year).into())
}

/// The bytes of the workbook. The same form always gives the same bytes.
///
/// # Errors
/// If a section asks for more than a sheet holds.
pub(crate) fn write(form: &Form<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(form.title);
    if let Some(day) = excel_day(form.period.first_day()) {
        properties = properties.set_creation_datetime(&day);
    }
    workbook.set_properties(&properties);

    let mut names = Names::with(GUIDE);
    for taken in [NARRATIVE, CHECKS, LIST] {
        names.of(taken);
    }
    let (mut sheets, mut list, mut contents) = (Vec::new(), Vec::new(), Vec::new());
    let mut cells = Cells::default();
    for (section, rows) in form.by_section() {
        let id = section.map_or("", |section| section.id.as_str());
        let title = section.map_or("Thông tin chung", |section| section.title.vi.as_ref());
        let name = names.of(&short(id, title));
        let title = format!("{id} {title}").trim().to_owned();
        let sheet = SectionSheet::new(&name, &title, form)?;
        let (sheet, filled_in) = sheet.fill(&rows, &mut cells)?;
        contents.push(Contents {
            sheet: name.clone(),
            title,
            asked: rows.len(),
            cells: filled_in,
        });
        list.extend(rows.iter().map(|row| row.listed(&name)));
        sheets.push(sheet);
    }
    if !form.sections.is_empty() {
        let (sheet, listed, rows) = narrative::sheet(form)?;
        sheets.push(sheet);
        contents.push(listed);
        list.extend(rows);
    }
    workbook.push_worksheet(guide::sheet(form, &contents)?);
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    workbook.push_worksheet(checks::sheet(form, &cells)?);
    workbook.push_worksheet(Listed::sheet(&list)?);
    workbook.save_to_buffer()
}

impl<'a> Form<'a> {
    /// The rows of each section that asks for something, in the order of the report.
    fn by_section(&self) -> Vec<(Option<&'a Section>, Vec<&FormRow<'a>>)> {
        let has_heading = |id: &str| self.sections.iter().any(|section| section.id == id);
        let front = self.rows.iter().filter(|row| !has_heading(row.section));
        let front = (None, front.collect());
        let sections = self.sections.iter().map(|section| {
            let rows = self.rows.iter().filter(|row| row.section == section.id);
            (Some(section), rows.collect())
        });
        let all = std::iter::once(front).chain(sections);
        all.filter(|(_, rows): &(_, Vec<_>)| !rows.is_empty())
            .collect()
    }
}

impl FormRow<'_> {
    fn listed(&self, sheet: &str) -> Listed {
        Listed {
            sheet: sheet.into(),
            code: self.indicator.code.to_string(),
            place: self.place.to_string(),
            period: self.period.to_string(),
            section: self.section.into(),
            name: self.name.clone(),
        }
    }

    pub(super) fn unit(&self) -> String {
        let unit = self.indicator.unit.in_language(Language::Vietnamese);
        unit.to_string()
    }
}

/// A sheet of figures, as the first sheet lists it.
pub(super) struct Contents {
    pub(super) sheet: String,
    pub(super) title: String,
    /// How many figures it asks for.
    pub(super) asked: usize,
    /// The range of their cells.
    pub(super) cells: String,
}

/// As many words as a name of a sheet holds.
fn short(id: &str, title: &str) -> String {
    let mut name = id.to_owned();
    for word in title.split(' ') {
        let longer = format!("{name} {word}");
        if longer.encode_utf16().count() > LONGEST_NAME {
            break;
        }
        name = longer;
    }
    name.trim_matches([' ', ',', '-']).to_owned()
}
