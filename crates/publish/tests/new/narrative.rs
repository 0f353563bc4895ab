//! Words typed into the workbook stand under their headings.

use super::*;

fn typed(cell: Cell, heading: &str) -> (TempDir, String) {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let at = book.find("II.2.1", heading);
    book.put(&at, cell);
    book.save();
    (
        folder,
        format!("figures.xlsx, sheet `{}`, cell {}: ", at.sheet, at.cell),
    )
}

fn said(folder: &Path) -> Vec<String> {
    let report = read_folder(folder).unwrap_or_else(|errors| panic!("{errors}"));
    let mut sections = report.layout.sections.into_iter();
    let section = sections.find(|section| section.id == "II.2.1").unwrap();
    let words = section.narrative.into_iter();
    words.map(|words| words.vi.into_owned()).collect()
}

#[test]
fn every_line_of_a_cell_is_a_point() {
    let (folder, place) = typed(
        Cell::text("Đã giao chỉ tiêu.\n- Đã kiểm tra 3 huyện.\n\n"),
        "Nội dung",
    );
    assert!(place.contains("sheet `Lời văn`"), "{place}");
    assert_eq!(
        said(folder.path()),
        ["Đã giao chỉ tiêu.", "Đã kiểm tra 3 huyện."]
    );
    // Those of the table come first, and what stands in both is said once.
    let table = "section,text_vi,text_en\nII.2.1,Đã họp.,\nII.2.1,Đã giao chỉ tiêu.,\n";
    fs::write(folder.path().join("narrative.csv"), table).unwrap();
    assert_eq!(
        said(folder.path()),
        ["Đã họp.", "Đã giao chỉ tiêu.", "Đã kiểm tra 3 huyện."]
    );
}

#[test]
fn what_cannot_be_words_of_a_heading_is_told_with_its_cell() {
    let refuses = |heading: &str, cell: Cell, because: &str| {
        let (folder, place) = typed(cell, heading);
        assert_eq!(error(folder.path()).to_string(), place + because);
    };
    refuses(
        "Nội dung",
        Cell::xml(" t=\"e\"", "<v>#REF!</v>"),
        "the cell shows the error `#REF!`; it needs a value",
    );
    refuses(
        "Mã",
        Cell::text("II.2.I"),
        "`II.2.I` was not on this sheet when it was handed out; leave the columns of codes, periods and places as they were (perhaps `II.2.1`)",
    );
}

#[test]
fn a_heading_that_was_deleted() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    let at = book.find("II.2.1", "Mã");
    book.delete_row(&at);
    book.save();
    let said = error(folder.path()).to_string();
    assert!(
        said.starts_with("figures.xlsx, sheet `Lời văn`, cell A"),
        "{said}"
    );
    assert!(
        said.contains(
            "the row of the heading `II.2.1` (2.1 Lao động, việc làm), which stood here, is missing"
        ),
        "{said}"
    );
}

#[test]
fn a_sheet_of_words_that_is_gone() {
    let folder = blank();
    let mut book = Workbook::open(folder.path());
    book.rename("Lời văn", "Loi van");
    book.save();
    let told = read_folder(folder.path()).unwrap_err().to_string();
    assert!(
        told.contains("sheet `Lời văn`: this sheet is missing"),
        "{told}"
    );
    assert!(
        told.contains("sheet `Loi van`, cell A1: this sheet is not known"),
        "{told}"
    );
}
