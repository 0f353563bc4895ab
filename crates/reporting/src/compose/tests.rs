use ansinh_core::{Decimal, Language, Localized, Text};

use super::{
    Bar, ChartKind, ChartLayout, ColumnLayout, Entry, Layout, Paper, RowLayout, Section, Slot,
    SuppressionError, TableLayout, Withheld, compose,
};
use crate::catalogue::Catalogue;
use crate::check::{Check, Listing, Relation};
use crate::dataset::Dataset;
use crate::document::{Block, Cell, Document, HeadingLevel, Plot, StepKind};
use crate::finding::Explanation;
use crate::indicator::{Indicator, Nature};
use crate::observation::{Measure, Observation, Qualifier};
use crate::rates::NoRates;
use crate::suppression::SmallBelow;
use crate::unit::Unit;

fn text(words: &str) -> Text {
    Text::same(words)
}

fn slot(words: &str) -> Slot {
    Slot::try_from(words.to_owned()).unwrap()
}

/// Projects a and b of a whole; c is in the catalogue but has no figure.
fn dataset() -> Dataset {
    let unit = |code: &str| match code {
        "b" => Unit::read("triệu đồng", "million đồng"),
        _ => Unit::read("tỷ đồng", "billion đồng"),
    };
    let indicators = ["whole", "a", "b", "c"]
        .iter()
        .map(|code| Indicator::new(code.parse().unwrap(), text(code), unit(code), Nature::Flow))
        .collect();
    let catalogue = Catalogue::new(indicators).unwrap();
    let mut dataset = Dataset::new("15".parse().unwrap(), "2017-H1".parse().unwrap(), catalogue);
    for (code, measure, value, period) in [
        ("whole", Measure::Actual, "3", "2017-H1"),
        ("whole", Measure::Plan, "4", "2017"),
        ("a", Measure::Actual, "1.785", "2017-H1"),
        ("b", Measure::Actual, "882", "2017-H1"),
    ] {
        let observation = Observation {
            indicator: code.parse().unwrap(),
            measure,
            place: "15".parse().unwrap(),
            period: period.parse().unwrap(),
            value: value.parse::<Decimal>().unwrap().into(),
            qualifier: Qualifier::About,
        };
        dataset.add_figure(observation).unwrap();
    }
    let parts = "a + b".parse().unwrap();
    let whole = "whole".parse().unwrap();
    let check = Check {
        listing: Some(Listing::Open),
        ..Check::comparison("S1", parts, Relation::AtMost, whole, None)
    };
    dataset.add_check(check).unwrap();
    dataset
}

fn entry(indicator: &str, part_of: Option<&str>) -> Entry {
    Entry {
        indicator: indicator.parse().unwrap(),
        section: "I".into(),
        part_of: part_of.map(|whole| whole.parse().unwrap()),
        scope: None,
    }
}

fn layout(entries: Vec<Entry>) -> Layout {
    Layout {
        issuer: text("Sở"),
        paper: Paper::default(),
        title: text("Kết quả"),
        sections: vec![Section {
            id: "I".into(),
            level: HeadingLevel::Part,
            number: "I".into(),
            title: text("Kết quả"),
            narrative: vec![text("Đã làm.")],
        }],
        entries,
        derived: vec![("whole".parse().unwrap(), Measure::Plan)],
        tables: Vec::new(),
        charts: Vec::new(),
    }
}

fn composed(layout: &Layout) -> Document {
    let dataset = dataset();
    let findings = dataset.reconcile(&NoRates);
    compose(layout, &dataset, &findings)
}

fn ids(document: &Document) -> Vec<String> {
    let figures = document.figures();
    figures.map(|(_, figure)| figure.id.clone()).collect()
}

#[test]
fn a_title_that_names_the_period_has_no_subtitle() {
    let subtitle = |vi, en| {
        let title = Text { vi, en };
        compose(
            &Layout {
                title,
                ..layout(Vec::new())
            },
            &dataset(),
            &[],
        )
        .subtitle
    };
    let said = subtitle(
        "Kết quả 6 tháng đầu năm 2017".into(),
        "Results, first half of 2017".into(),
    );
    assert_eq!(said, None);
    let half_said = subtitle("Kết quả 6 tháng đầu năm 2017".into(), "Results".into());
    assert_eq!(
        half_said,
        Some(Text::new("6 tháng đầu năm 2017", "first half of 2017"))
    );
    // The year may come later, and a later year is not it.
    let with_what_follows = subtitle(
        "Kết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2017".into(),
        "Results of the first half, tasks of the second half of 2017".into(),
    );
    assert_eq!(with_what_follows, None);
    let other_year = subtitle(
        "Kết quả 6 tháng đầu năm 2018".into(),
        "Results, first half of 2018".into(),
    );
    assert!(other_year.is_some());
}

#[test]
fn a_heading_without_anything_below_it_is_left_out() {
    let section = |id: &str, level, words: &[&str]| Section {
        id: id.into(),
        level,
        number: id.into(),
        title: text(id),
        narrative: words.iter().map(|words| text(words)).collect(),
    };
    let (part, deeper) = (HeadingLevel::Part, HeadingLevel::Section);
    let mut layout = layout(Vec::new());
    layout.sections = vec![
        section("0", part, &[]),
        section("I", part, &[]),
        section("1", deeper, &[]),
        section("2", deeper, &["Đã làm."]),
        section("II", part, &[]),
        section("3", deeper, &[]),
        section("III", part, &["Đã làm."]),
        section("4", deeper, &[]),
    ];
    let document = composed(&layout);
    let kept = document.headings().map(|heading| heading.path.as_str());
    assert_eq!(kept.collect::<Vec<_>>(), ["I", "2", "III", "findings"]);
}

#[test]
fn what_counts_nothing_stands_in_an_annex_with_its_place() {
    let unit = Unit::read("năm", "year");
    let year = Indicator::new("year".parse().unwrap(), text("Năm"), unit, Nature::Date);
    let mut data = Dataset::new(
        "15".parse().unwrap(),
        "2017-H1".parse().unwrap(),
        Catalogue::new(vec![year]).unwrap(),
    );
    data.add_figure(Observation {
        indicator: "year".parse().unwrap(),
        measure: Measure::Actual,
        place: "15".parse().unwrap(),
        period: "2017-H1".parse().unwrap(),
        value: Decimal::from(2010).into(),
        qualifier: Qualifier::Exact,
    })
    .unwrap();
    let mut layout = layout(vec![Entry {
        section: "II.2.a".into(),
        ..entry("year", None)
    }]);
    let section = |id: &str, level, number: &str| Section {
        id: id.into(),
        level,
        number: number.into(),
        title: text("Đề án"),
        narrative: Vec::new(),
    };
    layout.sections.extend([
        section("II", HeadingLevel::Part, "II"),
        section("II.2", HeadingLevel::Section, "2."),
        section("II.2.a", HeadingLevel::Point, "a)"),
    ]);
    let document = compose(&layout, &data, &[]);
    let row = &document.tables().last().unwrap().rows[0];
    let words: Vec<String> = row.cells.iter().map(said).collect();
    assert_eq!(words, ["Năm", "2010", "II.2.a"]);
    // The sections that have nothing else are not printed.
    let headings = document.headings().map(|heading| heading.path.as_str());
    assert_eq!(headings.collect::<Vec<_>>(), ["I", "named"]);
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::Words(words) => words.vi.to_string(),
        Cell::Figure(figure) => figure.in_language(Language::Vietnamese).to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_missing_figure_of_a_check_is_called_by_its_name() {
    let mut data = dataset();
    let check = Check::comparison(
        "S2",
        "100 * whole / last_year(c)".parse().unwrap(),
        Relation::Equal,
        "100".parse().unwrap(),
        None,
    );
    data.add_check(check).unwrap();
    let document = compose(&layout(Vec::new()), &data, &data.reconcile(&NoRates));
    let said: Vec<&str> = document
        .findings()
        .filter_map(|finding| finding.explanation.as_ref())
        .map(|words| &*words.vi)
        .collect();
    assert!(
        said.contains(&"thiếu số liệu “cùng kỳ năm trước c”"),
        "{said:?}"
    );
}

#[test]
fn parts_stand_below_their_whole_and_plans_beside_it() {
    let whole_first = vec![entry("a", Some("whole")), entry("whole", None)];
    let document = composed(&layout(whole_first));
    assert_eq!(ids(&document), ["whole", "a", "plan(whole)", "whole"]);
    let plan = document
        .figures()
        .map(|(_, figure)| figure)
        .find(|figure| figure.id == "plan(whole)")
        .unwrap();
    assert_eq!(
        plan.in_language(Language::English).to_string(),
        "derived 4\u{a0}billion đồng"
    );
}

#[test]
fn a_circle_of_parts_loses_no_figure() {
    let document = composed(&layout(vec![entry("a", Some("b")), entry("b", Some("a"))]));
    let shown = ids(&document);
    assert!(shown.contains(&"a".into()) && shown.contains(&"b".into()));
}

#[test]
fn a_missing_figure_is_said_to_be_missing() {
    let mut layout = layout(vec![entry("c", None)]);
    layout.tables.push(TableLayout {
        id: "t".into(),
        section: "I".into(),
        title: text("Bảng"),
        small_below: None,
        columns: vec![ColumnLayout {
            group: None,
            title: text("Số"),
            unit: None,
            total: false,
        }],
        rows: vec![
            RowLayout {
                label: None,
                total: false,
                place: None,
                cells: vec![slot("c")],
            },
            RowLayout {
                label: None,
                total: false,
                place: None,
                cells: vec![slot("")],
            },
        ],
    });
    let document = composed(&layout);
    assert!(ids(&document).is_empty());
    let table = document.tables().next().unwrap();
    let cells: Vec<&Cell> = table.rows.iter().flat_map(|row| &row.cells).collect();
    assert_eq!(cells, [&Cell::Missing, &Cell::Blank]);
}

/// Persons by place (rows) and group (columns), with both totals.
fn counted(values: [[u32; 3]; 3], small: u64) -> (Dataset, Layout) {
    let unit = || Unit::read("người", "persons");
    let codes = ["boys", "girls", "children"];
    let indicators =
        codes.map(|code| Indicator::new(code.parse().unwrap(), text(code), unit(), Nature::Flow));
    let catalogue = Catalogue::new(indicators.into()).unwrap();
    let mut data = Dataset::new("15".parse().unwrap(), "2017-H1".parse().unwrap(), catalogue);
    let places = ["132", "133", "15"];
    for (place, row) in places.iter().zip(values) {
        for (code, value) in codes.iter().zip(row) {
            data.add_figure(Observation {
                indicator: code.parse().unwrap(),
                measure: Measure::Actual,
                place: place.parse().unwrap(),
                period: "2017-H1".parse().unwrap(),
                value: Decimal::from(value).into(),
                qualifier: Qualifier::Exact,
            })
            .unwrap();
        }
    }
    let mut layout = layout(codes.map(|code| entry(code, None)).into());
    layout.derived.clear();
    let column = |total| ColumnLayout {
        group: None,
        title: text("x"),
        unit: None,
        total,
    };
    let row = |place: &str| RowLayout {
        label: Some(text(place)),
        total: place == "15",
        place: Some(place.parse().unwrap()),
        cells: codes.map(slot).into(),
    };
    layout.tables.push(TableLayout {
        id: "children".into(),
        section: "I".into(),
        title: text("Trẻ em"),
        small_below: Some(SmallBelow::new(small)),
        columns: [false, false, true].map(column).into(),
        rows: places.map(row).into(),
    });
    (data, layout)
}

#[test]
fn small_counts_are_told_nowhere_in_the_report() {
    let (mut data, layout) = counted([[2, 30, 32], [25, 8, 33], [27, 38, 65]], 5);
    let ratio = Check::derived("D1", "boys / children".parse().unwrap());
    data.add_check(ratio).unwrap();
    assert!(Withheld::faults(&layout, &data).is_empty());
    let findings = data.reconcile(&NoRates);
    let document = compose(&layout, &data, &findings);
    let table = document.tables().next().unwrap();
    let hidden = |row: usize| {
        let cells = table.rows[row].cells.iter();
        cells
            .map(|cell| *cell == Cell::Withheld)
            .collect::<Vec<_>>()
    };
    // The small one, and three that would give it away.
    assert_eq!(hidden(0), [false, true, true, false]);
    assert_eq!(hidden(1), [false, true, true, false]);
    assert_eq!(hidden(2), [false, false, false, false]);
    assert!(table.note.as_ref().unwrap().en.contains("below 5"));
    let shown = ids(&document);
    for id in ["boys@132", "girls@132", "boys@133", "girls@133"] {
        assert!(!shown.contains(&id.to_owned()), "{shown:?}");
    }
    assert!(shown.contains(&"children@132".to_owned()));
}

#[test]
fn what_cannot_be_kept_back_is_an_error_and_hides_the_whole_table() {
    let (data, layout) = counted([[2, 30, 32], [25, 8, 33], [27, 38, 66]], 5);
    let faults = Withheld::faults(&layout, &data);
    let expected = SuppressionError::WrongTotal {
        row: 3,
        column: 3,
        sum: 65,
    };
    assert_eq!(faults, [("children".to_owned(), expected)]);
    let document = compose(&layout, &data, &[]);
    let table = document.tables().next().unwrap();
    let cells = table.rows.iter().flat_map(|row| row.cells.iter().skip(1));
    assert!(cells.clone().all(|cell| *cell == Cell::Withheld));
    // Nor do the points of the section tell them.
    assert!(ids(&document).is_empty());
}

#[test]
fn no_check_gives_a_hidden_count_away() {
    let (mut data, mut layout) = counted([[2, 30, 32], [25, 8, 33], [27, 38, 65]], 5);
    // The report's own figures in a table of one row.
    let table = layout.tables.first_mut().unwrap();
    table.rows.truncate(1);
    table.rows[0].place = None;
    table.small_below = Some(SmallBelow::new(28));
    assert!(Withheld::faults(&layout, &data).is_empty());
    let equal = Check::comparison(
        "S9",
        "boys + 1".parse().unwrap(),
        Relation::Equal,
        "28".parse().unwrap(),
        None,
    );
    data.add_check(equal).unwrap();
    let expected = SuppressionError::GivenAway {
        indicator: "boys".parse().unwrap(),
        check: "S9".into(),
    };
    assert_eq!(
        Withheld::faults(&layout, &data),
        [("children".to_owned(), expected)]
    );
}

/// The province's girls, miscounted, are those of a place whose figures are kept back.
#[test]
fn no_cause_gives_a_hidden_count_away() {
    let (mut data, mut layout) = counted([[2, 30, 32], [25, 8, 33], [27, 20, 57]], 5);
    let table = layout.tables.first_mut().unwrap();
    table.rows.truncate(2);
    let sum = Check::comparison(
        "S1",
        "boys + girls".parse().unwrap(),
        Relation::Equal,
        "children".parse().unwrap(),
        None,
    );
    data.add_check(sum).unwrap();
    let findings = data.reconcile(&NoRates);
    let hidden = |reason: &Explanation| matches!(reason, Explanation::OtherPlacePart { .. });
    assert!(
        findings[0].explanations.iter().any(hidden),
        "{}",
        findings[0]
    );
    let document = compose(&layout, &data, &findings);
    let item = document.findings().next().unwrap();
    assert!(!item.reasons.iter().any(hidden), "{item:?}");
}

#[test]
fn sorted_bars_stand_largest_first_each_of_its_place() {
    let (data, mut layout) = counted([[2, 30, 32], [25, 8, 33], [27, 38, 65]], 5);
    layout.tables.clear();
    let bar = |place: &str| Bar {
        label: text(place),
        values: vec![slot("boys")],
        place: Some(place.parse().unwrap()),
        period: Some("2017-H1".parse().unwrap()),
        step: StepKind::Level,
    };
    layout.charts.push(ChartLayout {
        id: "c".into(),
        section: "I".into(),
        kind: ChartKind::Bars,
        title: text("Trẻ em"),
        unit: Text::new("người", "persons"),
        series: Vec::new(),
        sorted: true,
        by: None,
        years: None,
        values: Vec::new(),
        bars: ["132", "15", "133"].map(bar).into(),
    });
    let document = compose(&layout, &data, &[]);
    let Some(Block::Chart(chart)) = document.blocks.last() else {
        panic!("no chart");
    };
    let Plot::Grouped { categories, series } = &chart.plot else {
        panic!("{chart:?}");
    };
    assert_eq!(categories, &["15", "133", "132"].map(text));
    assert_eq!(
        series[0].values,
        [27, 25, 2].map(|value| Some(Decimal::from(value)))
    );
}

#[test]
fn a_chart_has_one_unit() {
    let mut layout = layout(Vec::new());
    let bar = |code: &str| Bar {
        label: text(code),
        values: vec![slot(code)],
        place: None,
        period: None,
        step: StepKind::Level,
    };
    layout.charts.push(ChartLayout {
        id: "c".into(),
        section: "I".into(),
        kind: ChartKind::Shares,
        title: text("Vốn"),
        unit: Text::new("tỷ đồng", "billion đồng"),
        series: Vec::new(),
        sorted: false,
        by: None,
        years: None,
        values: Vec::new(),
        bars: vec![bar("a"), bar("b"), bar("c")],
    });
    let document = composed(&layout);
    let parts = document.blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => match &chart.plot {
            Plot::Shares { parts } => Some(parts),
            _ => None,
        },
        _ => None,
    });
    let values: Vec<Decimal> = parts.unwrap().iter().map(|part| part.value).collect();
    assert_eq!(values, ["1.785".parse().unwrap(), "0.882".parse().unwrap()]);
}

#[test]
fn findings_point_only_at_figures_that_stand_in_the_report() {
    let document = composed(&layout(vec![entry("a", None)]));
    let finding = document.findings().next().unwrap();
    assert_eq!((finding.id.as_str(), finding.known), ("S1", false));
    assert_eq!(finding.figures, ["a"]);
    let paths: Vec<&str> = document
        .headings()
        .map(|heading| heading.path.as_str())
        .collect();
    assert_eq!(paths, ["I", "findings"]);
}

#[test]
fn derived_figures_are_told_in_names_and_rounded_for_display() {
    let mut data = dataset();
    let average = Check::derived("M1", "a / 9".parse().unwrap());
    data.add_check(average).unwrap();
    let findings = data.reconcile(&NoRates);
    let document = compose(&layout(vec![entry("a", None)]), &data, &findings);
    let derived = document.tables().last().unwrap();
    let row = derived.rows.first().unwrap();
    let [Cell::Words(said), Cell::Number(value), Cell::Words(how)] = row.cells.as_slice() else {
        panic!("{row:?}");
    };
    assert!(
        said.en.contains('\u{201c}') && how.en.starts_with(&*said.en),
        "{how:?}"
    );
    assert_eq!(value.decimals, 3);
}
