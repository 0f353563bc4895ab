use ansinh_core::{Decimal, Language, Localized, Text};

use super::{
    Bar, ChartKind, ChartLayout, ColumnLayout, Entry, Layout, Paper, RowLayout, Section, Slot,
    TableLayout, compose,
};
use crate::catalogue::Catalogue;
use crate::check::{Check, Listing, Relation};
use crate::dataset::Dataset;
use crate::document::{Block, Cell, Document, HeadingLevel, Plot};
use crate::indicator::{Indicator, Nature};
use crate::observation::{Measure, Observation, Qualifier};
use crate::rates::NoRates;
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
        columns: vec![ColumnLayout {
            group: None,
            title: text("Số"),
            unit: None,
        }],
        rows: vec![
            RowLayout {
                label: None,
                total: false,
                cells: vec![slot("c")],
            },
            RowLayout {
                label: None,
                total: false,
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

#[test]
fn a_chart_has_one_unit() {
    let mut layout = layout(Vec::new());
    let bar = |code: &str| Bar {
        label: text(code),
        values: vec![slot(code)],
    };
    layout.charts.push(ChartLayout {
        id: "c".into(),
        section: "I".into(),
        kind: ChartKind::Shares,
        title: text("Vốn"),
        unit: Text::new("tỷ đồng", "billion đồng"),
        series: Vec::new(),
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
