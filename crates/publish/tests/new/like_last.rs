//! Folders made like that of an earlier period.

use super::*;

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

    // Checks of that report alone stay behind: how 14 funerals were split, 97 that stands twice.
    let ids = |folder: &ReportFolder| {
        let checks = folder.dataset.checks().iter();
        checks.map(|check| check.id.clone()).collect::<Vec<_>>()
    };
    let (before, now) = (ids(&example), ids(&report));
    for id in ["T03x", "T10", "T12"] {
        assert!(
            before.contains(&id.to_owned()) && !now.contains(&id.to_owned()),
            "{id}"
        );
    }
    assert!(now.len() > 120, "{}", now.len());

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
