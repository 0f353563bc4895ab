//! Cells that can't be figures.

use super::*;

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
fn zero_is_a_figure() {
    let (folder, _) = spoilt("trafficking", "Số liệu", Cell::xml("", "<v>0</v>"));
    let report = read_folder(folder.path()).unwrap();
    let figure = report
        .dataset
        .figure("trafficking", Measure::Actual)
        .unwrap();
    assert_eq!(figure.value, Observed::Number(Decimal::ZERO));
}
