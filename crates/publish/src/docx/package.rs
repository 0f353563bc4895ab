//! The parts of the file and the container they stand in.

use std::io::{Cursor, Write as _};

use ansinh_core::Language;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::words::{DECLARATION, RELATIONS, WORDS};
use crate::html::{Attributes, Markup};

const STYLES: &str = include_str!("styles.xml");
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument";

/// The file that the document and its charts make. All entries have the same day, so that the same
/// document gives the same bytes.
pub(super) fn of(
    document: Markup,
    charts: Vec<Markup>,
    title: &str,
    language: Language,
) -> ZipResult<Vec<u8>> {
    let count = charts.len();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(count)),
        ("_rels/.rels".to_owned(), top_relations()),
        ("docProps/core.xml".to_owned(), properties(title, language)),
        ("word/document.xml".to_owned(), document.finish()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            document_relations(count),
        ),
        ("word/styles.xml".to_owned(), STYLES.to_owned()),
        ("word/settings.xml".to_owned(), settings(language)),
        ("word/header.xml".to_owned(), header()),
    ];
    for (position, chart) in charts.into_iter().enumerate() {
        parts.push((format!("word/{}", chart_name(position)), chart.finish()));
    }
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in parts {
        zip.start_file(name, options)?;
        zip.write_all(contents.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The part of a chart, seen from the document.
fn chart_name(position: usize) -> String {
    format!("charts/chart{}.xml", position.saturating_add(1))
}

/// What the document calls a chart, counted from 0.
pub(super) fn chart_id(position: usize) -> String {
    format!("rIdChart{}", position.saturating_add(1))
}

/// A part with one element in a namespace.
fn part(
    name: &'static str,
    attributes: Attributes<'_>,
    inside: impl FnOnce(&mut Markup),
) -> String {
    let mut xml = Markup::default();
    xml.literal(DECLARATION);
    xml.element(name, attributes, inside);
    xml.finish()
}

fn content_types(charts: usize) -> String {
    let space = format!("{PACKAGE}/content-types");
    part("Types", &[("xmlns", &space)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        for (extension, kind) in [("rels", relations), ("xml", "application/xml")] {
            xml.empty(
                "Default",
                &[("Extension", &extension), ("ContentType", &kind)],
            );
        }
        let mut of = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
        };
        of(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        for (name, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("settings", "settings"),
            ("header", "header"),
        ] {
            of(
                &format!("/word/{name}.xml"),
                &format!("{TYPES}.wordprocessingml.{kind}+xml"),
            );
        }
        for position in 0..charts {
            of(
                &format!("/word/{}", chart_name(position)),
                &format!("{TYPES}.drawingml.chart+xml"),
            );
        }
    })
}

/// One part points at others.
fn relations(targets: &[(String, String, String)]) -> String {
    let space = format!("{PACKAGE}/relationships");
    part("Relationships", &[("xmlns", &space)], |xml| {
        for (id, kind, target) in targets {
            xml.empty(
                "Relationship",
                &[("Id", id), ("Type", kind), ("Target", target)],
            );
        }
    })
}

fn top_relations() -> String {
    relations(&[
        (
            "rIdDocument".to_owned(),
            format!("{RELATIONS}/officeDocument"),
            "word/document.xml".to_owned(),
        ),
        (
            "rIdProperties".to_owned(),
            format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml".to_owned(),
        ),
    ])
}

fn document_relations(charts: usize) -> String {
    let own = ["styles", "settings", "header"].map(|name| {
        let id = match name {
            "header" => "rIdHeader".to_owned(),
            other => format!("rId-{other}"),
        };
        (id, format!("{RELATIONS}/{name}"), format!("{name}.xml"))
    });
    let charts = (0..charts).map(|position| {
        let kind = format!("{RELATIONS}/chart");
        (chart_id(position), kind, chart_name(position))
    });
    let all: Vec<_> = own.into_iter().chain(charts).collect();
    relations(&all)
}

fn properties(title: &str, language: Language) -> String {
    let space = format!("{PACKAGE}/metadata/core-properties");
    let spaces: Attributes<'_> = &[
        ("xmlns:cp", &space),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
    ];
    part("cp:coreProperties", spaces, |xml| {
        xml.text("dc:title", &[], title);
        xml.text("dc:language", &[], tag(language));
    })
}

fn settings(language: Language) -> String {
    part("w:settings", &[("xmlns:w", &WORDS)], |xml| {
        xml.empty("w:defaultTabStop", &[("w:val", &"567")]);
        xml.element("w:compat", &[], |xml| {
            // Laid out as Word 2013 and later do.
            xml.empty(
                "w:compatSetting",
                &[
                    ("w:name", &"compatibilityMode"),
                    ("w:uri", &"http://schemas.microsoft.com/office/word"),
                    ("w:val", &"15"),
                ],
            );
        });
        let tag = tag(language);
        xml.empty("w:themeFontLang", &[("w:val", &tag)]);
        xml.empty("w:decimalSymbol", &[("w:val", &decimal_mark(language))]);
        xml.empty("w:listSeparator", &[("w:val", &";")]);
    })
}

/// The number of the page, in Arabic numerals at the top centre.
fn header() -> String {
    part("w:hdr", &[("xmlns:w", &WORDS)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", &"Header")]);
            });
            xml.element("w:fldSimple", &[("w:instr", &" PAGE ")], |xml| {
                xml.element("w:r", &[], |xml| xml.text("w:t", &[], "2"));
            });
        });
    })
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::Vietnamese => "vi-VN",
        Language::English => "en-GB",
    }
}

const fn decimal_mark(language: Language) -> &'static str {
    match language {
        Language::Vietnamese => ",",
        Language::English => ".",
    }
}
