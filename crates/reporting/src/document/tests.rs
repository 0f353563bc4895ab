use ansinh_core::{Decimal, Language, Localized, Text};

use super::{
    Block, Cell, Chart, Column, Comparison, Document, Figure, FindingItem, Findings, Heading,
    HeadingLevel, List, ListItem, Paragraph, Part, Plot, Quantity, Row, Severity, Side, Table,
};

fn figure(id: &str, value: i64) -> Figure {
    Figure::number(id, Text::same(id), Quantity::whole(value))
}

fn sample() -> Document {
    let mut document = Document::new(
        Text::new("Sở", "Department"),
        Text::new("Kết quả", "Results"),
    );
    document.push(Heading {
        level: HeadingLevel::Part,
        number: Some("II".into()),
        path: "R2".into(),
        order: 4,
        title: Text::new("Kết quả", "Results"),
    });
    document.push(
        Paragraph::default()
            .words(Text::new("đã cấp ", "issued "))
            .figure(figure("a", 32)),
    );
    document.push(List {
        items: vec![
            ListItem::from(Paragraph::default().figure(figure("b", 14)))
                .child(Paragraph::default().figure(figure("c", 15))),
        ],
    });
    document.push(Table {
        caption: Text::new("Việc làm", "Jobs"),
        columns: vec![Column::row_header(Text::new("Nguồn", "Channel"))],
        rows: vec![Row::new(vec![
            Cell::Blank,
            Cell::Missing,
            Cell::Figure(figure("d", -5)),
        ])],
        note: None,
    });
    document.push(Chart {
        title: Text::new("Nguồn vốn", "Sources"),
        note: None,
        unit: None,
        decimals: 1,
        plot: Plot::Shares {
            parts: vec![Part {
                label: Text::new("Trung ương", "Central"),
                value: Decimal::new(938_029, 3),
            }],
        },
    });
    document.push(Findings {
        items: vec![FindingItem {
            id: "S07".into(),
            severity: Severity::Warning,
            known: true,
            text: Text::new("32 gồm 3 xác nhận", "32 includes 3 confirmations"),
            comparison: Some(Comparison {
                left: Side {
                    label: Text::new("cộng", "sum"),
                    value: Quantity::whole(29),
                },
                right: Side {
                    label: Text::new("đã in", "printed"),
                    value: Quantity::whole(32),
                },
                difference: Some(Quantity::whole(-3)),
            }),
            explanation: None,
            reasons: Vec::new(),
            citation: None,
            figures: vec!["a".into()],
        }],
    });
    document
}

#[test]
fn figures_come_in_reading_order_with_their_heading() {
    let document = sample();
    let found: Vec<_> = document
        .figures()
        .map(|(heading, figure)| (heading.unwrap().order, figure.id.as_str()))
        .collect();
    assert_eq!(found, [(4, "a"), (4, "b"), (4, "c"), (4, "d")]);
    assert_eq!(document.findings().count(), 1);
}

#[test]
fn a_document_survives_json() {
    let document = sample();
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
}

#[test]
fn an_unknown_field_is_refused_by_name() {
    let block = r#"{"block":"paragraph","content":[],"colour":"red"}"#;
    let error = serde_json::from_str::<Block>(block).unwrap_err();
    assert!(error.to_string().contains("colour"), "{error}");
}

#[test]
fn numbers_take_the_style_of_the_language() {
    let share = Quantity::new(Decimal::new(5109, 2), 2).in_unit(Text::new("%", "%"));
    assert_eq!(
        share.in_language(Language::Vietnamese).to_string(),
        "51,09%"
    );
    assert_eq!(share.in_language(Language::English).to_string(), "51.09%");
    let about = figure("x", 1_000).qualified(Text::new("khoảng", "about"));
    assert_eq!(
        about.in_language(Language::Vietnamese).to_string(),
        "khoảng 1.000"
    );
}

#[test]
fn absurd_decimals_do_no_harm() {
    assert!(
        Quantity::new(Decimal::MAX, u32::MAX)
            .digits(Language::English)
            .len()
            > 20
    );
}

#[test]
fn every_depth_has_its_level() {
    for level in HeadingLevel::ALL {
        assert_eq!(HeadingLevel::at_depth(level.depth()), Some(level));
    }
    assert_eq!(HeadingLevel::at_depth(0), None);
}

#[test]
fn a_unit_is_said_once() {
    let people = Text::new("người", "persons");
    let table = Table {
        caption: Text::new("Người", "People"),
        columns: vec![
            Column::units(Text::new("Đơn vị", "Unit")),
            Column::numbers(Text::new("Số", "Number")),
            Column::numbers(Text::new("Tỷ lệ", "Share")).in_unit(Text::new("%", "%")),
        ],
        rows: vec![Row::new(vec![Cell::Words(people.clone())])],
        note: None,
    };
    let row = &table.rows[0];
    assert!(table.says_unit(row, 1, &people));
    assert!(table.says_unit(row, 2, &Text::new("%", "%")));
    assert!(!table.says_unit(row, 1, &Text::new("%", "%")));
}
