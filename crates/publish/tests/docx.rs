//! The DOCX file: its page, its layout after Decree 30/2020/NĐ-CP, and everything in it.
#![cfg(feature = "docx")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use ansinh::RatesInForce;
use ansinh_core::{Language, Localized as _};
use ansinh_publish::{Format, read_folder, render};
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::{Block, Document, Plot};
use quick_xml::Reader;
use quick_xml::events::Event;

mod sample;

fn bytes(document: &Document) -> Vec<u8> {
    let mut files = render(document, Format::Docx, Language::Vietnamese).unwrap();
    files.remove(0).bytes
}

/// The parts of the file by name, each of them well-formed.
fn parts(document: &Document) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes(document))).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let mut parts = BTreeMap::new();
    for name in names {
        let mut part = String::new();
        zip.by_name(&name)
            .unwrap()
            .read_to_string(&mut part)
            .unwrap();
        well_formed(&name, &part);
        parts.insert(name, part);
    }
    parts
}

fn well_formed(name: &str, part: &str) {
    let mut reader = Reader::from_str(part);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_u32;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(_)) => depth = depth.checked_add(1).unwrap(),
            Ok(Event::End(_)) => depth = depth.checked_sub(1).unwrap(),
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    assert_eq!(depth, 0, "{name}");
}

fn yen_bai() -> Document {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../examples/yen-bai-2017-h1"
    );
    let example = read_folder(folder.as_ref()).unwrap();
    let findings = example.dataset.reconcile(&RatesInForce);
    compose(&example.layout, &example.dataset, &findings)
}

/// The words between the tags of a part, without the tags.
fn words(part: &str) -> String {
    let mut words = String::new();
    for piece in part.split('<') {
        if let Some((_, text)) = piece.split_once('>') {
            words.push_str(text);
        }
    }
    words
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn the_page_is_the_one_the_decree_asks_for() {
    let parts = parts(&sample::report());
    let document = &parts["word/document.xml"];
    // A4, upright: 210 × 297 mm in twentieths of a point.
    assert!(document.contains(r#"<w:pgSz w:w="11906" w:h="16838"/>"#));
    // Top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20.
    let margins =
        r#"<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="510""#;
    assert!(document.contains(margins), "{document}");
    // The number of the page: centred at the top, not on the first page.
    assert!(document.contains("<w:titlePg/>"));
    assert!(document.contains(r#"<w:headerReference w:type="default" r:id="rIdHeader"/>"#));
    assert!(!document.contains(r#"w:type="first""#));
    assert!(parts["word/header.xml"].contains(r#"w:instr=" PAGE ""#));
    let styles = &parts["word/styles.xml"];
    assert!(styles.contains(r#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman""#));
    let header = r#"w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/>"#;
    assert!(styles.contains(header));
}

#[test]
fn every_style_that_is_used_is_there() {
    let parts = parts(&sample::report());
    let styles = &parts["word/styles.xml"];
    let document = &parts["word/document.xml"];
    for used in document
        .split("<w:pStyle w:val=\"")
        .chain(document.split("<w:tblStyle w:val=\""))
        .skip(1)
    {
        let id = used.split('"').next().unwrap();
        if !id.starts_with('<') {
            assert!(styles.contains(&format!("w:styleId=\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn the_head_and_the_end_stand_where_they_belong() {
    let parts = parts(&sample::report());
    let text = words(&parts["word/document.xml"]);
    let order = [
        "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI",
        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "Số: 15/BC-SLĐTBXH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Yên Bái, ngày 05 tháng 6 năm 2017",
        "BÁO CÁO",
        "Kết quả thực hiện nhiệm vụ",
        "./.",
        "Nơi nhận:",
        "- Bộ LĐTBXH;",
        "- Lưu: VT.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Nguyễn Văn A",
    ];
    let mut rest = text.as_str();
    for next in order {
        let (_, after) = rest
            .split_once(next)
            .unwrap_or_else(|| panic!("{next}: {text}"));
        rest = after;
    }
}

#[test]
fn what_is_not_known_is_left_to_be_filled_in() {
    let parts = parts(&yen_bai());
    let text = words(&parts["word/document.xml"]);
    for blank in ["Số: ……", "Yên Bái, ngày … tháng … năm ……", "- Lưu: VT, …."]
    {
        assert!(text.contains(blank), "{blank}");
    }
}

#[test]
fn annexes_come_after_the_signature() {
    let parts = parts(&yen_bai());
    let xml = &parts["word/document.xml"];
    let text = words(xml);
    // The text says which there are, and ends there.
    let (body, annexes) = text.split_once("Nơi nhận:").unwrap();
    let named = body
        .rsplit_once("Kèm theo Báo cáo này: Phụ lục I (")
        .unwrap()
        .1;
    assert!(
        named.contains("; Phụ lục IV (Số liệu suy ra)./."),
        "{named}"
    );
    // Each says which paper it belongs to.
    let of = "(Kèm theo Báo cáo số …… ngày … tháng … năm …… của Sở Lao động - Thương binh và Xã hội tỉnh Yên Bái)";
    for (number, title) in [
        ("I", "MỐC THỜI GIAN, VĂN BẢN VÀ THÔNG TIN KHÁC"),
        ("II", "SỐ LIỆU CẦN XEM LẠI"),
        ("III", "SỐ LIỆU TÍNH LẠI TỪ MỨC QUY ĐỊNH"),
        ("IV", "SỐ LIỆU SUY RA"),
    ] {
        let heading = format!("Phụ lục {number}{title}{of}");
        let plain: String = annexes.split('\n').collect();
        assert!(plain.contains(&heading), "{heading}");
    }
    // Each counts its own pages, as the text does.
    assert_eq!(xml.matches("<w:pgNumType w:start=\"1\"/>").count(), 5);
    assert_eq!(xml.matches("<w:titlePg/>").count(), 5);
}

/// A lying page is the last one: nothing comes after it, not even an empty page.
#[test]
fn a_page_turns_for_what_needs_it_and_back_for_what_follows() {
    let xml = parts(&yen_bai()).remove("word/document.xml").unwrap();
    let sections: Vec<&str> = xml.split("<w:sectPr>").skip(1).collect();
    let lying = |section: &&&str| section.contains("w:orient=\"landscape\"");
    assert_eq!(sections.iter().filter(lying).count(), 1);
    for section in sections.iter().rev().skip(1) {
        let next = section.split_once("</w:sectPr>").unwrap().1;
        assert!(next.contains("<w:t "), "an empty section");
    }
}

#[test]
fn heads_of_tables_repeat_and_rows_never_break() {
    let document = yen_bai();
    let parts = parts(&document);
    let xml = &parts["word/document.xml"];
    let tables: Vec<&str> = xml.split("<w:tbl>").skip(1).collect();
    let ruled = tables
        .iter()
        .filter(|table| table.contains(r#"<w:tblStyle w:val="Ruled"/>"#));
    assert_eq!(ruled.clone().count(), document.tables().count());
    for table in ruled {
        assert!(table.contains("<w:tblHeader/>"), "{table}");
        let rows = table.matches("<w:tr>").count();
        assert_eq!(table.matches("<w:cantSplit/>").count(), rows);
    }
}

#[test]
fn every_figure_and_finding_is_in_it() {
    let document = yen_bai();
    let parts = parts(&document);
    let text = words(&parts["word/document.xml"]);
    let language = Language::Vietnamese;
    assert!(document.figures().count() > 282);
    for (_, figure) in document.figures() {
        let whole = figure.in_language(language).to_string();
        // In a table the unit may stand in the head.
        let number = whole.split('\u{a0}').next().unwrap().trim_end_matches('%');
        assert!(text.contains(number), "{}: {whole}", figure.id);
    }
    for finding in document.findings() {
        assert!(text.contains(finding.text.get(language)), "{}", finding.id);
    }
    let charts = document.blocks.iter();
    let charts = charts.filter(|block| matches!(block, Block::Chart(_)));
    let drawn = parts.keys().filter(|name| name.starts_with("word/charts/"));
    assert_eq!(drawn.count(), charts.count());
}

/// A bar as long as the page would look like a plan fulfilled.
#[test]
fn plans_stand_against_a_hundred_per_cent() {
    let document = yen_bai();
    let parts = parts(&document);
    let plans = document.blocks.iter().filter(|block| {
        matches!(block, Block::Chart(chart) if matches!(chart.plot, Plot::PlanAgainstActual { .. }))
    });
    let charts = parts
        .iter()
        .filter(|(name, _)| name.starts_with("word/charts/"));
    let lined: Vec<&String> = charts
        .filter(|(_, chart)| chart.contains("<c:majorUnit val=\"100\"/>"))
        .map(|(_, chart)| chart)
        .collect();
    assert_eq!(lined.len(), plans.count());
    // The jobs, none of which is beyond its plan, and the fund at 115.75 %.
    assert!(lined[0].contains("<c:max val=\"125\"/>"), "{}", lined[0]);
    assert!(
        lined[2].contains("<c:max val=\"144.6875\"/>"),
        "{}",
        lined[2]
    );
}

/// What a finding says isn't parted from why.
#[test]
fn a_finding_stays_together() {
    let document = &parts(&yen_bai())["word/document.xml"];
    let mut before = "";
    let mut explained = 0;
    for paragraph in document.split("<w:p>").skip(1) {
        if paragraph.contains("Giải thích:") || paragraph.contains("Căn cứ:") {
            explained += 1;
            let kept = before.contains("w:val=\"Lead\"") || before.contains("w:val=\"DeeperLead\"");
            assert!(kept, "{before}");
        }
        before = paragraph;
    }
    assert!(explained > 10);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(bytes(&sample::report()), bytes(&sample::report()));
}

#[test]
fn words_stay_words() {
    let words = "</w:t><w:br/>\u{0}\u{b}\u{ffff}&amp;";
    let parts = parts(&sample::full_of(words));
    assert!(!parts["word/document.xml"].contains("<w:br/>"));
}
