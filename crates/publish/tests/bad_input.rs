//! Every mistake in a data set is told with its file, line and column, what was read and what is
//! allowed, in both languages.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::wildcard_imports,
    reason = "tests may fail loudly"
)]

use std::fs;
use std::path::Path;

use ansinh_core::{Language, Localized, Text};
use ansinh_publish::read::{Problem, ReadError, ReadErrors, read_folder};
use proptest::prelude::*;
use tempfile::TempDir;

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

/// The example, ready to be spoilt.
fn example() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(EXAMPLE).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    folder
}

/// The example with one text of a file replaced.
fn spoilt(file: &str, from: &str, to: &str) -> TempDir {
    let folder = example();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    folder
}

fn errors(folder: &Path) -> ReadErrors {
    match read_folder(folder) {
        Ok(_) => panic!("the spoilt data set was read"),
        Err(errors) => errors,
    }
}

/// The only problem of a folder, said in both languages without falling silent in either.
fn error(folder: &Path) -> ReadError {
    let errors = errors(folder);
    let mut found = errors.iter();
    let error = found.next().unwrap().clone();
    assert_eq!(found.next(), None, "{errors}");
    let said = Language::ALL.map(|language| error.in_language(language).to_string());
    assert_ne!(said[0], said[1]);
    error
}

#[test]
fn the_example_is_sound() {
    assert!(read_folder(Path::new(EXAMPLE)).is_ok());
}

#[test]
fn a_missing_file() {
    let folder = example();
    fs::remove_file(folder.path().join("observations.csv")).unwrap();
    let error = error(folder.path());
    assert_eq!(error.to_string(), "observations.csv: this file is missing");
}

#[test]
fn an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let error = error(folder.path());
    assert!(
        matches!(&error.problem, Problem::EmptyFolder { needed } if needed.contains("report.toml, indicators.csv"))
    );
}

#[test]
fn no_folder() {
    let folder = example();
    let error = error(&folder.path().join("nowhere"));
    assert_eq!(error.problem, Problem::NotAFolder);
}

#[test]
fn an_unknown_indicator() {
    let folder = spoilt("observations.csv", "\nemp_total,", "\nemp_totl,");
    let errors = errors(folder.path());
    assert_eq!(
        errors.iter().next().unwrap().to_string(),
        "observations.csv, line 33, column `indicator`: `emp_totl` is not in indicators.csv; perhaps `emp_total`?"
    );
}

#[test]
fn a_figure_that_is_no_number() {
    let folder = spoilt("observations.csv", ",384,exact", ",many,exact");
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 39, column `value`: `many` is not a number; digits, a dot before decimals and a leading minus are allowed"
    );
    assert_eq!(
        error.in_language(Language::Vietnamese).to_string(),
        "observations.csv, dòng 39, cột `value`: `many` không phải là số; cho phép chữ số, dấu chấm trước phần lẻ, dấu trừ ở đầu"
    );
}

#[test]
fn a_thousands_dot_where_nothing_was_printed() {
    let folder = spoilt("observations.csv", ",9043,exact,9.043,", ",9.043,exact,,");
    let errors = errors(folder.path());
    let first = errors.iter().next().unwrap().to_string();
    assert!(
        first.ends_with(
            "column `value`: `9.043` is not whole, and lao động are counted one by one; if the mark was to set thousands apart type it again without one, if the number comes of a formula use ROUND"
        ),
        "{first}"
    );
}

#[test]
fn a_cell_of_many_words_is_quoted_by_its_beginning() {
    let long = format!(",{},exact", "x".repeat(300));
    let folder = spoilt("observations.csv", ",384,exact", &long);
    let told = error(folder.path()).to_string();
    assert!(
        told.contains(&format!(" `{}…` is not", "x".repeat(60))),
        "{told}"
    );
}

#[test]
fn the_lines_of_a_file_from_windows_are_counted_as_editors_do() {
    let folder = spoilt("observations.csv", ",384,exact", ",many,exact");
    let path = folder.path().join("observations.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    assert_eq!(error(folder.path()).line, Some(39));
}

#[test]
fn a_decimal_comma() {
    let folder = spoilt("observations.csv", ",51.09,rounded2", ",\"51,09\",rounded2");
    let error = error(folder.path());
    assert!(error.to_string().starts_with(
        "observations.csv, line 34, column `value`: `51,09` is not a number; write a dot before decimals"
    ));
}

#[test]
fn a_thousands_dot_taken_for_a_decimal_sign() {
    let folder = spoilt("observations.csv", ",4993,exact", ",4.993,exact");
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 42, column `value`: the value `4.993` is not the printed `4.993` (in print a dot marks thousands and a comma decimals); correct one of the two"
    );
}

#[test]
fn the_same_figure_twice() {
    let folder = spoilt(
        "observations.csv",
        "\nemp_econ,",
        "\nemp_total,II.1,,15,2017-H1,9043,exact,9.043,,\nemp_econ,",
    );
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 37, column `indicator`: `emp_total, 15, 2017-H1` already stands on line 33; each may stand once"
    );
}

#[test]
fn a_day_outside_the_period() {
    let folder = spoilt(
        "observations.csv",
        "2017-01-01..2017-06-13,926",
        "2017-07-13,926",
    );
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 117, column `period`: `2017-07-13` lies outside the reporting period; allowed: 2017-01-01 to 2017-06-30"
    );
    assert!(
        error
            .in_language(Language::Vietnamese)
            .to_string()
            .ends_with("cho phép từ 1/1/2017 đến 30/6/2017")
    );
}

#[test]
fn a_day_that_is_none() {
    let folder = spoilt("observations.csv", ",2017-04-20,exact", ",2017-04-31,exact");
    let error = error(folder.path());
    assert_eq!(
        error.problem,
        Problem::NotADay {
            read: "2017-04-31".into()
        }
    );
}

#[test]
fn a_period_that_is_none() {
    let folder = spoilt("observations.csv", "15,2017-H1,9043", "15,2017-H3,9043");
    let error = error(folder.path());
    assert_eq!(error.column.as_deref(), Some("period"));
    assert!(error.to_string().contains("2017-H3"));
}

#[test]
fn broken_utf8() {
    let folder = example();
    let path = folder.path().join("observations.csv");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] = 0xC3;
    fs::write(path, bytes).unwrap();
    let error = error(folder.path());
    assert_eq!(error.line, Some(2));
    assert_eq!(
        error.problem,
        Problem::NotUtf8 {
            byte: 100,
            read: "C3".into()
        }
    );
}

#[test]
fn a_line_of_a_gigabyte() {
    let folder = example();
    let path = folder.path().join("observations.csv");
    fs::File::create(path).unwrap().set_len(1 << 30).unwrap();
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 1: the line is longer than 1,048,576 bytes, the most that is read"
    );
}

#[test]
fn an_empty_file() {
    let folder = example();
    fs::write(folder.path().join("plans.csv"), "").unwrap();
    let error = error(folder.path());
    assert!(matches!(error.problem, Problem::NoHeading { .. }));
}

#[test]
fn columns_unknown_missing_and_doubled() {
    let folder = spoilt("plans.csv", "indicator,place,", "indicator,plaice,");
    let errors = errors(folder.path());
    let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 2);
    assert!(said[0].starts_with("plans.csv, line 1, column `plaice`: this column is not known; the table has the columns indicator, place,"));
    assert!(said[1].starts_with("plans.csv, line 1, column `place`: this column is missing;"));

    let folder = spoilt("plans.csv", "indicator,place,", "place,place,");
    assert!(
        self::errors(folder.path())
            .iter()
            .any(|error| error.problem == Problem::RepeatedColumn)
    );
}

#[test]
fn a_row_with_a_cell_too_many() {
    let folder = spoilt("observations.csv", ",9043,exact", ",9043,,exact");
    let errors = errors(folder.path());
    assert!(errors.to_string().starts_with(
        "observations.csv, line 33: the row has 11 cells and needs 10; a cell with a comma in it goes in double quotes"
    ));
}

#[test]
fn a_cell_left_empty() {
    let folder = spoilt("observations.csv", ",384,exact", ",,exact");
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "observations.csv, line 39, column `value`: the cell is empty; this column needs a value"
    );
}

#[test]
fn words_outside_their_list() {
    let folder = spoilt("observations.csv", ",384,exact", ",384,roughly");
    assert!(error(folder.path()).to_string().contains("roughly"));

    let folder = spoilt("plans.csv", ",derived,", ",guessed,");
    assert_eq!(
        error(folder.path()).to_string(),
        "plans.csv, line 2, column `source`: `guessed` is not allowed; allowed: printed, derived"
    );
}

#[test]
fn a_section_that_has_no_heading() {
    let folder = spoilt("observations.csv", "emp_total,II.1,", "emp_total,II.9,");
    let error = error(folder.path());
    assert_eq!(error.column.as_deref(), Some("section"));
    assert!(error.to_string().contains("is not in outline.csv"));
}

#[test]
fn a_figure_that_is_a_part_of_itself() {
    let folder = spoilt(
        "observations.csv",
        "docs_total,I.2,,",
        "docs_total,I.2,docs_plans,",
    );
    let errors = errors(folder.path());
    assert!(
        errors
            .iter()
            .all(|error| matches!(error.problem, Problem::Circle { .. }))
    );
}

#[test]
fn a_check_that_cannot_be_read() {
    let folder = spoilt(
        "checks.csv",
        "S05,detox_compulsory +",
        "S05,detox_compulsory + +",
    );
    let error = error(folder.path());
    assert!(
        error
            .to_string()
            .starts_with("checks.csv, line 6, column `left`: ")
    );

    let folder = spoilt("checks.csv", "S05,detox_compulsory", "S05,detox_compulsary");
    assert!(
        self::error(folder.path())
            .to_string()
            .contains("perhaps `detox_compulsory`?")
    );
}

#[test]
fn words_in_english_alone() {
    let scope = "Sở Lao động - Thương binh và Xã hội,the provincial department\n";
    let folder = spoilt("observations.csv", scope, ",the provincial department\n");
    assert_eq!(
        error(folder.path()).to_string(),
        "observations.csv, line 27, column `scope_vi`: there are words in English but `scope_vi` is empty; write the Vietnamese or leave both empty"
    );
}

#[test]
fn words_of_the_reporter_need_no_translation() {
    let folder = spoilt(
        "narrative.csv",
        "section,text_vi,text_en\n",
        "section,text_vi,text_en\nI.2,Đã ban hành văn bản.,\n",
    );
    let read = read_folder(folder.path()).unwrap();
    let mut sections = read.layout.sections.iter();
    let section = sections.find(|section| section.id == "I.2").unwrap();
    assert!(
        section
            .narrative
            .contains(&Text::same("Đã ban hành văn bản."))
    );
    let folder = spoilt(
        "narrative.csv",
        "section,text_vi,text_en\n",
        "section,text_vi,text_en\nI.2,,\n",
    );
    assert!(
        error(folder.path())
            .to_string()
            .contains("column `text_vi`")
    );
}

#[test]
fn a_manifest_that_is_wrong() {
    let folder = spoilt("report.toml", "place = \"15\"", "place = \"Yên Bái\"");
    let error = error(folder.path());
    assert_eq!((error.file.as_str(), error.line), ("report.toml", Some(4)));

    let folder = spoilt("report.toml", "format = 1", "format = 1\ncolour = \"red\"");
    assert!(self::error(folder.path()).to_string().contains("colour"));

    let folder = spoilt("report.toml", "\"emp_tbl_total\"", "\"emp_tbl_totla\"");
    assert!(
        self::error(folder.path())
            .to_string()
            .contains("perhaps `emp_tbl_total`?")
    );

    let folder = spoilt("report.toml", "\"emp_tbl_total\", ", "");
    assert_eq!(
        self::error(folder.path()).to_string(),
        "report.toml, column `jobs`: there are 9 cells where 10 belong"
    );
}

#[test]
fn all_problems_are_told_at_once_up_to_a_limit() {
    let folder = example();
    let path = folder.path().join("observations.csv");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, text.replace(",exact,", ",exactly,")).unwrap();
    let errors = errors(folder.path());
    assert!(errors.is_full());
    assert_eq!(errors.iter().count(), ReadErrors::LIMIT + 1);
    assert!(
        errors
            .to_string()
            .ends_with("there are more than the 100 problems shown; mend those first")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever a file holds, reading it ends, with a report or with problems that are told.
    #[test]
    fn no_file_brings_the_reader_down(
        file in prop::sample::select(vec![
            "report.toml", "indicators.csv", "observations.csv", "plans.csv", "previous.csv",
            "checks.csv", "outline.csv", "narrative.csv",
        ]),
        at in any::<prop::sample::Index>(),
        junk in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..12),
            "[-,.\"\n0-9a-z()*/+=]{0,12}".prop_map(String::into_bytes),
        ],
    ) {
        let folder = example();
        let path = folder.path().join(file);
        let mut bytes = fs::read(&path).unwrap();
        let at = at.index(bytes.len());
        let end = bytes.len().min(at + junk.len());
        bytes.splice(at..end, junk);
        fs::write(path, bytes).unwrap();
        if let Err(errors) = read_folder(folder.path()) {
            prop_assert!(!errors.is_empty());
            prop_assert!(!errors.to_string().is_empty());
        }
    }
}

#[test]
fn a_table_whose_small_counts_cannot_be_kept_back() {
    let id = "id = \"emergency-relief\"\n";
    let folder = spoilt("report.toml", id, &format!("{id}small_below = 5\n"));
    let error = error(folder.path());
    assert_eq!(
        error.to_string(),
        "report.toml, column `emergency-relief`: row 2, column 2 is no known whole count, so that small counts of this table can't be kept back"
    );
}

#[test]
fn nobody_is_counted_below_none_but_a_change_may_be_a_fall() {
    let folder = spoilt(
        "observations.csv",
        ",15,2017-H1,384,exact,384,",
        ",15,2017-H1,-384,exact,-384,",
    );
    let said = error(folder.path()).to_string();
    assert!(said.starts_with("observations.csv, line "), "{said}");
    assert!(
        said.ends_with(
            "column `value`: `-384` is negative; the cell needs a number that isn't (lao động)"
        ),
        "{said}"
    );
    // -1,3% of the example is read.
    assert!(read_folder(example().path()).is_ok());
}
