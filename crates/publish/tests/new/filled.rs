//! Figures typed into the workbook, into the tables, or into both.

use super::*;

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
