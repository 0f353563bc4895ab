//! A folder is made, filled in as Excel fills it in, and read: every figure comes back, and every cell
//! that can't be a figure is told with its sheet and its name.

#![cfg(feature = "xlsx")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

#[path = "new/workbook.rs"]
mod workbook;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use ansinh::{RatesInForce, date, places, province_report};
use ansinh_core::period::Period;
use ansinh_core::{Decimal, Language, Localized as _};
use ansinh_publish::new::{Like, NewError, Note, Prepared, Request, prepare, write_new};
use ansinh_publish::read::{ReadError, ReportFolder};
use ansinh_publish::{File, read_folder};
use ansinh_reporting::observation::{Measure, Observed, Qualifier};
use ansinh_reporting::span::Span;
use proptest::prelude::*;
use tempfile::TempDir;

use workbook::{Cell, Workbook};

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

fn example() -> ReportFolder {
    read_folder(Path::new(EXAMPLE)).unwrap()
}

/// A new folder from the template, and what is to be known of it.
fn from_template(province: &str, period: &str) -> Result<TempDir, NewError> {
    let period: Period = period.parse().unwrap();
    let template = province_report::template(Span::from(period).last_day());
    made(province, period, Like::Template(&template)).map(|(folder, _)| folder)
}

fn made(province: &str, period: Period, like: Like<'_>) -> Result<(TempDir, Vec<Note>), NewError> {
    let request = Request {
        province,
        period,
        places: &places::vietnam().unwrap(),
        like,
    };
    let prepared = prepare(request)?;
    let folder = tempfile::tempdir().unwrap();
    write_new(folder.path(), &prepared)?;
    Ok((folder, prepared.notes))
}

/// The folder of Yên Bái for the first half of 2017, with nothing in it yet.
fn blank() -> TempDir {
    static PREPARED: LazyLock<Prepared> = LazyLock::new(|| {
        let template = province_report::template(date(2017, 6, 30));
        let request = Request {
            province: "15",
            period: "2017-H1".parse().unwrap(),
            places: &places::vietnam().unwrap(),
            like: Like::Template(&template),
        };
        prepare(request).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    write_new(folder.path(), &PREPARED).unwrap();
    folder
}

/// The only problem of a folder, said in both languages.
fn error(folder: &Path) -> ReadError {
    let Err(errors) = read_folder(folder) else {
        panic!("the spoilt folder was read");
    };
    let mut found = errors.iter();
    let error = found.next().unwrap().clone();
    assert_eq!(found.next(), None, "{errors}");
    let said = Language::ALL.map(|language| error.in_language(language).to_string());
    assert_ne!(said[0], said[1]);
    error
}

#[test]
fn a_new_folder_asks_for_everything_and_finds_nothing() {
    for (province, period) in [
        ("15", "2017-H1"),
        ("01", "2018-Q2"),
        ("46", "2024-9M"),
        ("15", "2025"),
        ("66", "2026-06"),
    ] {
        let folder = from_template(province, period).unwrap();
        let report = read_folder(folder.path()).unwrap();
        assert!(report.unreported.len() > 200);
        assert!(report.dataset.observations().is_empty());
        assert!(report.dataset.reconcile(&RatesInForce).is_empty());
        assert_eq!(
            report.dataset.unasked().count(),
            report.dataset.checks().len()
        );
    }
}

/// What the workbook is to hold of a figure of the example.
fn cell_of(value: &Observed) -> Cell {
    match value {
        Observed::Number(number) => Cell::number(number),
        Observed::Date(day) => Cell::day(*day),
        Observed::Words(words) => Cell::text(words),
    }
}

fn words_of(qualifier: Qualifier) -> String {
    match qualifier {
        Qualifier::Rounded(decimals) => format!("làm tròn {decimals}"),
        Qualifier::Truncated(decimals) => format!("cắt bỏ {decimals}"),
        other => other.word(Language::Vietnamese).unwrap_or_default().into(),
    }
}

/// Types the figures of the example into the cells that ask for them.
fn fill(book: &mut Workbook, blank: &ReportFolder, example: &ReportFolder) -> usize {
    let mut filled = 0;
    for asked in &blank.unreported {
        let code = asked.entry.indicator.as_str();
        for (column, measure) in [
            ("Số liệu", Measure::Actual),
            ("Kế hoạch năm", Measure::Plan),
            ("Cùng kỳ năm trước", Measure::SamePeriodLastYear),
        ] {
            let Ok(figure) = example.dataset.figure(code, measure) else {
                continue;
            };
            let at = book.find(code, column);
            book.put(&at, cell_of(&figure.value));
            if measure == Measure::Actual {
                let at = book.find(code, "Mức chính xác");
                book.put(&at, Cell::text(&words_of(figure.qualifier)));
                filled += 1;
            }
        }
    }
    filled
}

#[test]
fn figures_of_yen_bai_typed_into_the_workbook_come_back() {
    let (folder, example) = (blank(), example());
    let blank = read_folder(folder.path()).unwrap();
    let mut book = Workbook::open(folder.path());
    let filled = fill(&mut book, &blank, &example);
    assert!(filled > 150, "{filled}");
    book.save();

    let report = read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"));
    for figure in report.dataset.observations() {
        let code = figure.indicator.as_str();
        let theirs = example.dataset.figure(code, figure.measure).unwrap();
        let words = |value: &Observed| match value {
            Observed::Number(number) => number.normalize().to_string(),
            other => format!("{other:?}"),
        };
        // A name that is all digits is a number in the example.
        if code != "prog_135" {
            assert_eq!(words(&figure.value), words(&theirs.value), "{code}");
        }
        if figure.measure == Measure::Actual {
            assert_eq!(figure.qualifier, theirs.qualifier, "{code}");
        }
    }
    let actual = report.dataset.observations().iter();
    let actual = actual.filter(|figure| figure.measure == Measure::Actual);
    assert_eq!(actual.count(), filled);
    assert_eq!(report.layout.entries.len(), filled);

    // The two percentages that were cut off in print instead of rounded.
    let failing: Vec<String> = report
        .dataset
        .reconcile(&RatesInForce)
        .into_iter()
        .filter(ansinh_reporting::finding::Finding::fails_run)
        .map(|finding| finding.check)
        .collect();
    assert_eq!(failing, ["P03", "P05"]);
}

#[test]
fn the_tables_alone_can_be_filled() {
    let folder = blank();
    fs::remove_file(folder.path().join("figures.xlsx")).unwrap();
    let path = folder.path().join("observations.csv");
    let text = fs::read_to_string(&path).unwrap();
    let filled = text.replace(
        "emp_total,II.1,,15,2017-H1,,,,,",
        "emp_total,II.1,,15,2017-H1,9043,,9.043,,",
    );
    assert_ne!(text, filled);
    fs::write(path, filled).unwrap();
    let report = read_folder(folder.path()).unwrap();
    let value = report.dataset.figure("emp_total", Measure::Actual).unwrap();
    assert_eq!(value.value, Observed::Number(Decimal::from(9_043)));
    assert_eq!(report.dataset.observations().len(), 1);
    // One figure of a sum is there: the sum says which are not.
    let found = report.dataset.reconcile(&RatesInForce);
    assert!(found.iter().any(|finding| finding.check == "S01"));
}

#[test]
fn the_same_figure_in_both_is_one_and_another_value_is_refused() {
    let folder = blank();
    let path = folder.path().join("observations.csv");
    let text = fs::read_to_string(&path).unwrap();
    let line = text
        .lines()
        .position(|line| line.starts_with("emp_total,"))
        .unwrap()
        + 1;
    fs::write(
        &path,
        text.replace(
            "emp_total,II.1,,15,2017-H1,,",
            "emp_total,II.1,,15,2017-H1,9043,",
        ),
    )
    .unwrap();
    let mut book = Workbook::open(folder.path());
    let at = book.find("emp_total", "Số liệu");
    book.put(&at, Cell::number(&Decimal::from(9_043)));
    book.save();
    assert_eq!(
        read_folder(folder.path())
            .unwrap()
            .dataset
            .observations()
            .len(),
        1
    );

    book.put(&at, Cell::number(&Decimal::from(9_044)));
    book.save();
    assert_eq!(
        error(folder.path()).to_string(),
        format!(
            "figures.xlsx, sheet `{}`, cell {}: here it is `9044`, but observations.csv, line {line} has `9043`; correct one of the two",
            at.sheet, at.cell
        )
    );
}

/// The folder with one cell filled.
fn spoilt(code: &str, column: &str, cell: Cell) -> (TempDir, String) {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let at = book.find(code, column);
    book.put(&at, cell);
    book.save();
    (
        folder,
        format!("figures.xlsx, sheet `{}`, cell {}: ", at.sheet, at.cell),
    )
}

fn refuses(code: &str, column: &str, cell: Cell, because: &str) {
    let (folder, place) = spoilt(code, column, cell);
    assert_eq!(error(folder.path()).to_string(), place + because);
}

#[test]
fn text_where_a_number_belongs() {
    refuses(
        "emp_total",
        "Số liệu",
        Cell::text("9.043"),
        "`9.043` is text; the cell needs a number (lao động), typed as a number with the decimal sign of your Excel",
    );
    refuses(
        "emp_total",
        "Kế hoạch năm",
        Cell::text("17 nghìn"),
        "`17 nghìn` is text; the cell needs a number (lao động), typed as a number with the decimal sign of your Excel",
    );
}

#[test]
fn a_thousands_dot_that_excel_took_for_a_decimal_point() {
    refuses(
        "emp_total",
        "Số liệu",
        Cell::xml("", "<v>9.0429999999999993</v>"),
        "`9.043` is not whole, and lao động are counted one by one; if the mark was to set thousands apart type it again without one, if the number comes of a formula use ROUND",
    );
}

#[test]
fn a_quotient_that_nobody_rounded() {
    refuses(
        "fund_all_pct",
        "Số liệu",
        Cell::xml("", "<f>1427/2700*100</f><v>52.851851851851855</v>"),
        "`52.8518518518519` has more than 6 decimals, the most for %; if the number comes of a formula use ROUND",
    );
    refuses(
        "ui_amount",
        "Số liệu",
        Cell::xml("", "<v>6594777627.5</v>"),
        "`6,594,777,627.5` is not whole, and đồng are counted one by one; if the mark was to set thousands apart type it again without one, if the number comes of a formula use ROUND",
    );
}

#[test]
fn a_day_where_a_number_belongs_and_text_where_a_day_does() {
    refuses(
        "emp_total",
        "Số liệu",
        Cell::day(date(2017, 2, 1)),
        "the cell holds the day 2017-02-01; it needs a number (lao động), so set its type to number and type it again",
    );
    refuses(
        "cfund_date",
        "Số liệu",
        Cell::text("30/6/2017"),
        "`30/6/2017` is not a day of Excel; type it as a day, not as text",
    );
}

#[test]
fn an_error_of_a_formula() {
    refuses(
        "emp_total",
        "Số liệu",
        Cell::xml(" t=\"e\"", "<f>#REF!+1</f><v>#REF!</v>"),
        "the cell shows the error `#REF!`; it needs a value",
    );
}

#[test]
fn a_qualifier_that_is_none() {
    let (folder, place) = spoilt("emp_total", "Mức chính xác", Cell::text("gần đúng"));
    let said = error(folder.path()).to_string();
    assert!(
        said.starts_with(&(place + "`gần đúng` is not allowed; allowed: khoảng, ")),
        "{said}"
    );
}

#[test]
fn a_code_that_was_changed() {
    refuses(
        "emp_total",
        "Mã",
        Cell::text("emp_totl"),
        "`emp_totl` was not on this sheet when it was handed out; leave the columns of codes, periods and places as they were (perhaps `emp_total`)",
    );
    refuses(
        "emp_total",
        "Mã địa bàn",
        Cell::text("16"),
        "`16` was not on this sheet when it was handed out; leave the columns of codes, periods and places as they were (perhaps `15`)",
    );
    refuses(
        "emp_total",
        "Kỳ số liệu",
        Cell::text("2018-H1"),
        "`2018-H1` was not on this sheet when it was handed out; leave the columns of codes, periods and places as they were (perhaps `2017-H1`)",
    );
}

#[test]
fn columns_sorted_apart() {
    refuses(
        "emp_econ",
        "Chỉ tiêu",
        Cell::text("Xuất khẩu lao động"),
        "the name is `Xuất khẩu lao động`, but the code on the same row is that of `Việc làm từ phát triển kinh tế - xã hội`; perhaps the columns were sorted apart",
    );
}

#[test]
fn a_row_that_was_deleted_and_one_that_stands_twice() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let at = book.find("emp_econ", "Mã");
    book.delete_row(&at);
    book.save();
    assert_eq!(
        error(folder.path()).to_string(),
        format!(
            "figures.xlsx, sheet `{}`, cell {}: the row of `emp_econ` (Việc làm từ phát triển kinh tế - xã hội), which stood here, is missing; put it back, and leave its figure empty if there is none",
            at.sheet, at.cell
        )
    );

    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let first = book.find("emp_total", "Mã");
    let at = book.copy_row_to_the_end(&first);
    book.save();
    assert_eq!(
        error(folder.path()).to_string(),
        format!(
            "figures.xlsx, sheet `{}`, cell {}: `emp_total` already stands on line {}; each may stand once",
            at.sheet,
            at.cell,
            first.cell.trim_start_matches('A')
        )
    );
}

#[test]
fn a_sheet_that_was_renamed_is_both_missing_and_unknown() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    book.rename("II.2.2 Dạy nghề", "Trang1");
    book.save();
    let errors = read_folder(folder.path()).unwrap_err();
    let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2, "{errors}");
    assert!(said[0].starts_with("figures.xlsx, sheet `II.2.2 Dạy nghề`: this sheet is missing; the workbook has: Hướng dẫn, "));
    assert!(said[1].starts_with("figures.xlsx, sheet `Trang1`, cell A1: this sheet is not known; the workbook has: Hướng dẫn, "));
}

#[test]
fn a_heading_that_was_changed() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let at = book.heading("emp_total", "Số liệu");
    book.put(&at, Cell::text("Số"));
    book.save();
    let said = error(folder.path()).to_string();
    let expected = "figures.xlsx, sheet `II.1 Kết quả thực hiện các chỉ`, row 4, column `Số liệu`: this column is missing";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn every_bad_cell_is_told_at_once() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    for code in ["emp_total", "voc_total", "petitions"] {
        let at = book.find(code, "Số liệu");
        book.put(&at, Cell::text("?"));
    }
    book.save();
    assert_eq!(read_folder(folder.path()).unwrap_err().iter().count(), 3);
}

#[test]
fn a_file_that_is_no_workbook() {
    let folder = blank();
    fs::write(folder.path().join("figures.xlsx"), "no workbook").unwrap();
    let said = error(folder.path()).to_string();
    assert!(
        said.starts_with("figures.xlsx: this is not an XLSX workbook: "),
        "{said}"
    );
}

#[test]
fn blanks_and_formulas_are_read_as_they_show() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let mut put = |code: &str, cell: Cell| {
        let at = book.find(code, "Số liệu");
        book.put(&at, cell);
    };
    put("emp_econ", Cell::text("  "));
    put(
        "emp_total",
        Cell::xml("", "<f>5486+384+568+2605</f><v>9043</v>"),
    );
    put("emp_export", Cell::xml("", "<v>384.0</v>"));
    put(
        "emp_loan_amount",
        Cell::xml("", "<f>0.1+0.2</f><v>0.30000000000000004</v>"),
    );
    put("pov_total", Cell::xml("", "<v>3.56468E3</v>"));
    put("emp_outprov", Cell::xml(" t=\"str\"", "<f>\"\"</f><v></v>"));
    book.save();
    let report = read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"));
    let value = |code: &str| {
        let figure = report.dataset.figure(code, Measure::Actual).ok()?;
        Some(figure.value.number().unwrap().to_string())
    };
    assert_eq!(value("emp_econ"), None);
    assert_eq!(value("emp_outprov"), None);
    assert_eq!(value("emp_total").as_deref(), Some("9043"));
    assert_eq!(value("emp_export").as_deref(), Some("384"));
    assert_eq!(value("emp_loan_amount").as_deref(), Some("0.3"));
    assert_eq!(value("pov_total").as_deref(), Some("3564.68"));
}

#[test]
fn zero_is_a_figure() {
    let (folder, _) = spoilt("trafficking", "Số liệu", Cell::xml("", "<v>0</v>"));
    let report = read_folder(folder.path()).unwrap();
    let figure = report
        .dataset
        .figure("trafficking", Measure::Actual)
        .unwrap();
    assert_eq!(figure.value, Observed::Number(Decimal::ZERO));
}

#[test]
fn a_folder_like_the_last_has_its_figures_beside_the_empty_cells() {
    let like = Like::Folder(Path::new(EXAMPLE));
    let (folder, notes) = made("15", "2018-H1".parse().unwrap(), like).unwrap();
    assert_eq!(notes, []);
    let report = read_folder(folder.path()).unwrap();
    let example = example();
    assert_eq!(report.dataset.catalogue(), example.dataset.catalogue());
    assert_eq!(report.layout.tables.len(), example.layout.tables.len());
    assert_eq!(report.layout.charts.len(), example.layout.charts.len());
    assert!(report.dataset.known().is_empty());
    assert_eq!(report.unreported.len(), example.layout.entries.len());

    // The same period of last year is a figure already; it may not be typed otherwise.
    let before = report
        .dataset
        .figure("emp_total", Measure::SamePeriodLastYear)
        .unwrap();
    assert_eq!(before.value, Observed::Number(Decimal::from(9_043)));
    assert_eq!(before.period, "2017-H1".parse().unwrap());

    let book = Workbook::open(folder.path());
    for (code, column, value) in [
        ("emp_total", "Kỳ trước", "9043"),
        ("emp_total", "Cùng kỳ năm trước", "9043"),
        ("pov_total", "Kỳ trước", "3564.680"),
        ("fund_all", "Kỳ trước", "1427"),
        ("detox_present", "Cùng kỳ năm trước", "266"),
    ] {
        assert_eq!(
            book.text(&book.find(code, column)),
            value,
            "{code}, {column}"
        );
    }
    let stock = report
        .unreported
        .iter()
        .find(|asked| asked.entry.indicator.as_str() == "detox_present");
    assert_eq!(stock.unwrap().period, "2018-06".parse().unwrap());
}

#[test]
fn plans_of_the_year_go_on_and_other_periods_are_named() {
    let like = Like::Folder(Path::new(EXAMPLE));
    let (folder, notes) = made("15", "2017".parse().unwrap(), like).unwrap();
    assert_eq!(
        notes,
        [Note::OtherCycle {
            last: "2017-H1".into()
        }]
    );
    let report = read_folder(folder.path()).unwrap();
    let plan = report.dataset.figure("emp_total", Measure::Plan).unwrap();
    assert_eq!(plan.value, Observed::Number(Decimal::from(17_700)));
    let mut book = Workbook::open(folder.path());
    let at = book.find("emp_total", "Kế hoạch năm");
    assert_eq!(book.text(&at), "17700");
    book.put(&at, Cell::xml("", "<v>18000</v>"));
    book.save();
    let said = error(folder.path()).to_string();
    assert!(
        said.ends_with(
            "here it is `18000`, but plans.csv, line 2 has `17700`; correct one of the two"
        ),
        "{said}"
    );
}

#[test]
fn figures_of_districts_and_months_have_rows_of_their_own() {
    let earlier = tempfile::tempdir().unwrap();
    for file in fs::read_dir(EXAMPLE).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), earlier.path().join(file.file_name())).unwrap();
    }
    let path = earlier.path().join("observations.csv");
    let text = fs::read_to_string(&path).unwrap();
    let more = "emp_total,II.1,,132,2017-H1,1200,exact,,,\n\
                emp_total,II.1,,15,2017-03,1500,exact,,,\n";
    fs::write(&path, text + more).unwrap();
    let like = Like::Folder(earlier.path());
    let (folder, notes) = made("15", "2018-H1".parse().unwrap(), like).unwrap();
    assert_eq!(notes, []);

    let mut book = Workbook::open(folder.path());
    let rows = book.rows("emp_total");
    let names: Vec<(String, String)> = rows
        .iter()
        .map(|row| (book.text(&row.column("B")), book.text(&row.column("L"))))
        .collect();
    let name = "Lao động được hỗ trợ giải quyết việc làm";
    assert_eq!(
        names,
        [
            (name.to_owned(), "2018-H1".to_owned()),
            (format!("{name}, thành phố Yên Bái"), "2018-H1".to_owned()),
            (name.to_owned(), "2018-03".to_owned()),
        ]
    );
    for (row, typed) in rows.iter().zip([9_500_i64, 1_300, 1_600]) {
        book.put(&row.column("D"), Cell::number(&Decimal::from(typed)));
    }
    book.save();
    let report = read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"));
    let typed: Vec<(String, String, String)> = report
        .dataset
        .observations()
        .iter()
        .filter(|figure| figure.measure == Measure::Actual)
        .map(|figure| {
            let value = figure.value.number().unwrap().to_string();
            (figure.place.to_string(), figure.period.to_string(), value)
        })
        .collect();
    let expected = [
        ("15", "2018-H1", "9500"),
        ("132", "2018-H1", "1300"),
        ("15", "2018-03", "1600"),
    ];
    assert_eq!(
        typed,
        expected.map(|(place, period, value)| (place.into(), period.into(), value.into()))
    );
}

/// Code 15 is another province since 2025-07-01: nothing is joined on it.
#[test]
fn another_unit_with_the_same_code_gets_no_figures() {
    let like = Like::Folder(Path::new(EXAMPLE));
    let (folder, notes) = made("15", "2026-H1".parse().unwrap(), like).unwrap();
    assert_eq!(
        notes,
        [Note::OtherUnit {
            last: "tỉnh Yên Bái (15)".into(),
            now: "tỉnh Lào Cai (15)".into(),
        }]
    );
    let report = read_folder(folder.path()).unwrap();
    assert!(report.dataset.observations().is_empty());
    assert!(report.layout.issuer.vi.ends_with("tỉnh Lào Cai"));
}

#[test]
fn what_cannot_be_made_says_why() {
    let said = |error: NewError| {
        let [vi, en] = Language::ALL.map(|language| error.in_language(language).to_string());
        assert_ne!(vi, en);
        error.to_string()
    };
    let wrong = from_template("10", "2025-H2").unwrap_err();
    assert!(
        said(wrong).starts_with(
            "no province has the code `10` on 2025-12-31; perhaps: 15 (tỉnh Lào Cai), "
        )
    );
    let district = from_template("132", "2018-H1").unwrap_err();
    assert_eq!(
        said(district),
        "`132` is the code of thành phố Yên Bái; that of a province is needed (2 digits)"
    );
    let like = Like::Folder(Path::new(EXAMPLE));
    let later = made("15", "2017-H1".parse().unwrap(), like).unwrap_err();
    assert_eq!(
        said(later),
        "the folder of the earlier period is of 2017-H1, which doesn't end before 2017-H1 does"
    );
    let nowhere = made(
        "15",
        "2018".parse().unwrap(),
        Like::Folder(Path::new("/nowhere")),
    )
    .unwrap_err();
    assert!(matches!(nowhere, NewError::Folder { .. }));
}

#[test]
fn nothing_is_written_into_a_folder_that_holds_something() {
    let folder = blank();
    let prepared = Prepared {
        files: vec![File::new("report.toml", "")],
        notes: Vec::new(),
    };
    fs::remove_file(folder.path().join("plans.csv")).unwrap();
    let before = fs::read_dir(folder.path()).unwrap().count();
    let error = write_new(folder.path(), &prepared).unwrap_err();
    assert!(matches!(error, NewError::Taken { .. }));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), before);
    let file = folder.path().join("report.toml");
    assert!(matches!(
        write_new(&file, &prepared),
        Err(NewError::Taken { .. })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever numbers are typed, they come back to the last digit, each for its own indicator.
    #[test]
    fn numbers_come_back_as_typed(
        typed in prop::collection::btree_map(0_usize..200, (0_u64..10_000_000, 0_u32..=6), 1..40)
    ) {
        let folder = blank();
        let blank = read_folder(folder.path()).unwrap();
        let mut book = Workbook::open(folder.path());
        let mut expected = Vec::new();
        for (at, (digits, decimals)) in typed {
            let asked = &blank.unreported[at % blank.unreported.len()];
            let code = asked.entry.indicator.as_str();
            let indicator = blank.dataset.catalogue().get(code).unwrap();
            let named = matches!(&*indicator.unit.base.vi, "ngày tháng" | "tên");
            if named {
                continue;
            }
            let decimals = indicator.unit.decimals().unwrap_or(6).min(decimals);
            let number = Decimal::new(digits.try_into().unwrap(), decimals);
            let cell = book.find(code, "Số liệu");
            book.put(&cell, Cell::number(&number));
            expected.push((code.to_owned(), number));
        }
        book.save();
        let report = read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"));
        prop_assert_eq!(report.dataset.observations().len(), expected.len());
        for (code, number) in expected {
            let figure = report.dataset.figure(&code, Measure::Actual).unwrap();
            prop_assert_eq!(figure.value.number(), Some(number), "{}", code);
        }
    }
}
