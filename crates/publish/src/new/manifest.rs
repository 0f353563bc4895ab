//! `report.toml` of a new folder.

use ansinh_core::{Language, Localized as _, NaiveDate, date};
use ansinh_reporting::place::{AdministrativeUnit, UnitKind};
use serde::Deserialize;
use toml::Spanned;

use super::Report;
use super::shift::Shift;
use crate::read::manifest::FILE;
use crate::read::{Problem, ReadError};
use crate::write::File;

/// The first day without a ministry of labour, and so without its departments in the provinces.
const FIRST_DAY_WITHOUT_DEPARTMENT: NaiveDate = date(2025, 3, 1);

/// The file of a report made from a template.
pub(super) fn for_template(report: &Report<'_>) -> File {
    let unit = report.unit;
    let period = |language| report.period.in_language(language).to_string();
    let (vi, en) = (period(Language::Vietnamese), period(Language::English));
    let name = unit.to_string();
    let english = in_english(unit);
    let committee = format!("Ủy ban nhân dân {name}");
    let committee_en = format!("People's Committee of {english}");
    let department = report.span.last_day() < FIRST_DAY_WITHOUT_DEPARTMENT;
    let (issuer, issuer_en) = if department {
        (
            format!("Sở Lao động - Thương binh và Xã hội {name}"),
            format!("Department of Labour, Invalids and Social Affairs, {english}"),
        )
    } else {
        (committee.clone(), committee_en.clone())
    };
    let superior = if department {
        let (vi, en) = (quoted(&committee), quoted(&committee_en));
        format!("superior = {{ vi = {vi}, en = {en} }}\n")
    } else {
        String::new()
    };
    let (symbol, capacity) = if department {
        ("SLĐTBXH", r#"[{ vi = "Giám đốc", en = "Director" }]"#)
    } else {
        (
            "UBND",
            r#"[{ vi = "TM. Ủy ban nhân dân", en = "For the People's Committee" }, { vi = "Chủ tịch", en = "Chair" }]"#,
        )
    };
    let place = quoted(unit.code.as_str());
    let span = quoted(&report.period.to_string());
    let law_on = quoted(&report.span.last_day().to_string());
    let title = quoted(&format!(
        "Kết quả công tác lao động, người có công và xã hội {vi}"
    ));
    let title_en = quoted(&format!("Labour, merit persons and social affairs, {en}"));
    let (issuer, issuer_en, dated_at) = (quoted(&issuer), quoted(&issuer_en), quoted(&unit.name));
    let text = format!(
        "# Báo cáo của ai, về kỳ nào. Số liệu nhập vào figures.xlsx, hoặc vào cột `value` của observations.csv;\n\
         # sau đó chạy `ansinh check` và `ansinh report` với thư mục này.\n\
         format = 1\n\
         place = {place}\n\
         period = {span}\n\
         law_on = {law_on}\n\
         languages = [\"vi\", \"en\"]\n\
         \n\
         [title]\n\
         vi = {title}\n\
         en = {title_en}\n\
         \n\
         [issuer]\n\
         vi = {issuer}\n\
         en = {issuer_en}\n\
         \n\
         # Phần ghi thêm trên văn bản. Muốn điền dòng nào thì bỏ dấu # ở đầu dòng đó; dòng còn dấu # thì văn bản\n\
         # chừa trống để ghi tay.\n\
         [paper]\n\
         {superior}dated_at = {{ vi = {dated_at}, en = {dated_at} }}\n\
         # number = \"15/BC-{symbol}\"\n\
         # date = {law_on}\n\
         # recipients = [\n\
         #   {{ vi = \"Tên cơ quan nhận\", en = \"Receiving body\" }},\n\
         #   {{ vi = \"Lưu: VT\", en = \"Archive\" }},\n\
         # ]\n\
         # [paper.signature]\n\
         # capacity = {capacity}\n\
         # name = \"Họ và tên\"\n"
    );
    File::new(FILE, text)
}

fn in_english(unit: &AdministrativeUnit) -> String {
    let kind = match unit.kind {
        UnitKind::CentrallyRunCity => "city",
        _ => "province",
    };
    format!("{} {kind}", unit.name)
}

/// Words as TOML has them; JSON escapes the same letters in the same way.
fn quoted(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}

/// What changes in an earlier file, with where it stands.
#[derive(Deserialize)]
struct Earlier {
    place: Spanned<String>,
    period: Spanned<String>,
    law_on: Option<Spanned<String>>,
    title: Words,
    issuer: Words,
    #[serde(default)]
    paper: EarlierPaper,
    #[serde(default, rename = "table")]
    tables: Vec<Titled>,
    #[serde(default, rename = "chart")]
    charts: Vec<Titled>,
}

#[derive(Deserialize)]
struct Words {
    vi: Spanned<String>,
    en: Spanned<String>,
}

impl Words {
    fn both(&self) -> [&Spanned<String>; 2] {
        [&self.vi, &self.en]
    }
}

#[derive(Default, Deserialize)]
struct EarlierPaper {
    superior: Option<Words>,
    number: Option<Spanned<String>>,
    dated_at: Option<Words>,
    date: Option<Spanned<String>>,
}

#[derive(Deserialize)]
struct Titled {
    title: Words,
    #[serde(default)]
    bars: Vec<Dated>,
}

#[derive(Deserialize)]
struct Dated {
    period: Option<Spanned<String>>,
}

/// The earlier file with its place, period and day of law replaced, its number and date taken out, and
/// the titles of its period moved to the new one. Whatever else stands in it stays as it is.
///
/// # Errors
/// It is no such file.
pub(super) fn like(
    report: &Report<'_>,
    text: &str,
    before: &AdministrativeUnit,
    shift: Shift,
) -> Result<File, ReadError> {
    let earlier: Earlier = toml::from_str(text).map_err(|error| {
        let cause = error.message().to_owned();
        ReadError::new(FILE, Problem::BrokenToml { cause })
    })?;
    let mut edits = Edits::default();
    edits.replace(&earlier.place, report.unit.code.as_str());
    edits.replace(&earlier.period, &report.period.to_string());
    if let Some(law_on) = &earlier.law_on {
        edits.replace(law_on, &report.span.last_day().to_string());
    }
    let renamed = |words: &str| {
        let whole = words.replace(&before.to_string(), &report.unit.to_string());
        whole.replace(&*before.name, &report.unit.name)
    };
    let titles = earlier.tables.iter().chain(&earlier.charts);
    let titles = titles.map(|titled| &titled.title);
    for title in std::iter::once(&earlier.title).chain(titles) {
        let [vi, en] = title.both().map(|words| renamed(words.as_ref()));
        let moved = shift.words([&vi, &en]);
        for (words, moved) in title.both().into_iter().zip(moved) {
            edits.replace(words, &moved);
        }
    }
    let paper = &earlier.paper;
    let named = [
        Some(&earlier.issuer),
        paper.superior.as_ref(),
        paper.dated_at.as_ref(),
    ];
    for words in named.into_iter().flatten().flat_map(Words::both) {
        edits.replace(words, &renamed(words.as_ref()));
    }
    if let Some(number) = &paper.number {
        let sign = number.as_ref().split_once('/').map(|(_, sign)| sign);
        let blank = sign.map_or_else(|| "…".to_owned(), |sign| format!("…/{sign}"));
        edits.replace(number, &blank);
    }
    if let Some(day) = &paper.date {
        edits.take_out(text, "date", day);
    }
    let bars = earlier.charts.iter().flat_map(|chart| &chart.bars);
    for days in bars.filter_map(|bar| bar.period.as_ref()) {
        let moved = days.as_ref().parse().ok().and_then(|days| shift.days(days));
        // A bar of days the new period doesn't have keeps them, and shows no figure.
        if let Some(moved) = moved {
            edits.replace(days, &moved.to_string());
        }
    }
    Ok(File::new(FILE, edits.apply(text)))
}

/// Pieces of a text to be replaced.
#[derive(Default)]
struct Edits(Vec<(std::ops::Range<usize>, String)>);

impl Edits {
    fn replace(&mut self, old: &Spanned<String>, new: &str) {
        if old.as_ref() != new {
            self.0.push((old.span(), quoted(new)));
        }
    }

    /// Takes out a key with its value, and the comma behind it.
    fn take_out(&mut self, text: &str, key: &str, value: &Spanned<String>) {
        let before = text.get(..value.span().start).unwrap_or_default();
        let Some(start) = before.rfind(key) else {
            return;
        };
        let end = value.span().end;
        let after = text.get(end..).unwrap_or_default();
        let comma = after
            .len()
            .saturating_sub(after.trim_start_matches([' ', ',']).len());
        self.0
            .push((start..end.saturating_add(comma), String::new()));
    }

    fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| range.start);
        let mut made = String::new();
        let mut done = 0;
        for (range, new) in self.0 {
            made.push_str(text.get(done..range.start).unwrap_or_default());
            made.push_str(&new);
            done = range.end;
        }
        made + text.get(done..).unwrap_or_default()
    }
}
