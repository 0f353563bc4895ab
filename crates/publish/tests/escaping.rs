//! Whatever is typed stays words: no tag, no way out of a table cell, no formula.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

use ansinh_core::Language;
use ansinh_publish::{File, Format, render};
use ansinh_reporting::document::{Block, Document, ListItem};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use pulldown_cmark::{Event, Options, Parser, TagEnd};

mod markup;
mod sample;

/// Words that somebody may type by mistake or on purpose.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(vec![
            "<script>", "</script>", "</style>", "</title>", "</svg>", "<!--", "-->", "]]>", "<b onload=x>", "\"", "'",
            "&", "&lt;", "&#60;", "<", ">", "|", "\\", "\\|", "`", "```", "*", "**", "_", "~~", "[", "](#x)", "![", "#",
            "# ", "- ", "+ ", "1. ", "> ", "---", "===", ":--", "    ", "\n", "\n\n", "\r\n", "\t", "\0", "=", "+", "-",
            "@", "=cmd|' /C calc'!A0", ",", ";", "\u{feff}", "\u{2028}", "http://x.vn", "www.x.vn", "a@b.vn", "$x$", "{{x}}",
            "Yên Bái", " ", "51,09",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{0,8}",
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

fn text(files: &[File]) -> String {
    String::from_utf8(files[0].bytes.clone()).unwrap()
}

/// The sample without its charts: their labels wrap, so their markup follows the length of words.
fn without_charts(words: &str) -> Document {
    let mut document = sample::full_of(words);
    document
        .blocks
        .retain(|block| !matches!(block, Block::Chart(_)));
    document
}

/// What a reader of Markdown makes of a text, without the words and the targets of links.
fn structure(markdown: &str) -> Vec<String> {
    let mut shape = Vec::new();
    for event in Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    ) {
        let seen = match event {
            Event::Text(_) => continue,
            Event::Start(pulldown_cmark::Tag::Link { .. }) => "link".into(),
            Event::End(TagEnd::Link) => "end of link".into(),
            Event::InlineHtml(html) | Event::Html(html) => {
                let own = html.starts_with("<a id=\"") || &*html == "</a>";
                if own {
                    "anchor".into()
                } else {
                    format!("foreign {html}")
                }
            }
            other => format!("{other:?}"),
        };
        shape.push(seen);
    }
    shape
}

/// The cells of a file as a spreadsheet reads them.
fn cells(file: &File) -> Vec<Vec<String>> {
    let bytes = file.bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes)
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

proptest! {
    #[test]
    fn words_add_no_markup_to_the_page(words in typed()) {
        let page = text(&render(&sample::full_of(&words), Format::Html, Language::Vietnamese).unwrap());
        markup::check(&page);
        let shape = |words: &str| {
            markup::tags(&text(&render(&without_charts(words), Format::Html, Language::English).unwrap()))
        };
        prop_assert_eq!(shape(&words), shape("x"));
    }

    #[test]
    fn words_add_no_structure_to_markdown(words in typed()) {
        // Words of nothing but space leave no emphasis to close, which harms nobody.
        let words = format!("x{words}x");
        let shape = |words: &str| {
            structure(&text(&render(&sample::full_of(words), Format::Markdown, Language::Vietnamese).unwrap()))
        };
        prop_assert_eq!(shape(&words), shape("x"));
    }

    #[test]
    fn words_at_the_start_of_a_block_add_no_structure(words in typed()) {
        let document = |words: &str| {
            let mut document = Document::new(ansinh_core::Text::same("x"), ansinh_core::Text::same("x"));
            let paragraph = || ansinh_reporting::document::Paragraph::default()
                .words(ansinh_core::Text::same(format!("{words}x")));
            document.push(paragraph());
            document.push(ansinh_reporting::document::List { items: vec![ListItem::from(paragraph())] });
            text(&render(&document, Format::Markdown, Language::English).unwrap())
        };
        prop_assert_eq!(structure(&document(&words)), structure(&document("")));
    }

    #[test]
    fn words_never_become_a_formula(words in typed()) {
        let files = render(&sample::full_of(&words), Format::Csv, Language::Vietnamese).unwrap();
        let plain = render(&sample::full_of("x"), Format::Csv, Language::Vietnamese).unwrap();
        prop_assert_eq!(files.len(), plain.len());
        for (file, plain) in files.iter().zip(&plain) {
            let (rows, expected) = (cells(file), cells(plain));
            prop_assert_eq!(rows.len(), expected.len(), "rows of {}", file.name);
            for (row, expected) in rows.iter().zip(&expected) {
                prop_assert_eq!(row.len(), expected.len(), "cells in {}", file.name);
                for (cell, expected) in row.iter().zip(expected) {
                    let number = expected.parse::<ansinh_core::Decimal>().is_ok();
                    let starts = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']);
                    prop_assert!(number || !starts, "{cell:?} in {}", file.name);
                }
            }
        }
    }

    #[test]
    fn the_json_is_the_document(words in typed()) {
        let document = sample::full_of(&words);
        let json = text(&render(&document, Format::Json, Language::English).unwrap());
        prop_assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

#[test]
fn a_negative_number_stays_a_number() {
    let files = render(&sample::report(), Format::Csv, Language::Vietnamese).unwrap();
    let table = files
        .iter()
        .find(|file| file.name == "table-1.csv")
        .unwrap();
    assert!(cells(table).iter().flatten().any(|cell| cell == "-1.3"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for format in Format::ALL.iter().copied() {
        let once = render(&sample::report(), format, Language::Vietnamese).unwrap();
        assert_eq!(
            once,
            render(&sample::report(), format, Language::Vietnamese).unwrap()
        );
    }
}
