//! Figures come back from every format as they went, and bad files are told row by row.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests may fail loudly"
)]

use ansinh_core::{Decimal, Language, Localized as _, Text, date};
use ansinh_publish::exchange::{Export, Exported, Format, Imported, import};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::interchange::dhis2_label;
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};
use ansinh_reporting::span::Span;
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

/// Indicators whose figures may be of any days.
fn catalogue() -> Catalogue {
    let indicator = |code: &str, vi: &'static str, en: &'static str| {
        Indicator::new(
            code.parse().unwrap(),
            Text::new("Chỉ tiêu, “thử”", "A test; \"an\" indicator"),
            Unit::read(vi, en),
            Nature::Reference,
        )
    };
    Catalogue::new(vec![
        indicator("workers", "lao động", "workers"),
        indicator("YB.FUND", "triệu đồng", "million đồng"),
        indicator("rice_", "nghìn kg", "thousand kg"),
        indicator("share", "%", "%"),
        indicator("spent", "tỷ đồng", "billion đồng"),
    ])
    .unwrap()
}

fn dataset(observations: &[Observation]) -> Dataset {
    let period = "2017-H1".parse().unwrap();
    let mut dataset = Dataset::new("15".parse().unwrap(), period, catalogue());
    for observation in observations {
        // The same figure twice is no data set.
        let _ = dataset.add_figure(observation.clone());
    }
    dataset
}

fn exported(dataset: &Dataset, format: Format) -> Exported {
    let export = Export {
        dataset,
        file: "figures.data",
        prepared: date(2017, 7, 1),
    };
    export.to(format).unwrap()
}

fn read(text: impl AsRef<[u8]>, format: Format) -> Imported {
    import("figures.data", text.as_ref(), format, &catalogue())
}

fn periods() -> impl Strategy<Value = Span> {
    let year = 1950_u16..2090;
    let days = (0_i64..40_000, 0_i64..1_000).prop_map(|(start, length)| {
        let first = date(1950, 1, 1) + chrono::Duration::days(start);
        Span::new(first, first + chrono::Duration::days(length)).unwrap()
    });
    prop_oneof![
        (year.clone(), 1_u8..=12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (year.clone(), 1_u8..=4).prop_map(|(year, quarter)| format!("{year}-Q{quarter}")),
        (year.clone(), 1_u8..=2).prop_map(|(year, half)| format!("{year}-H{half}")),
        year.clone().prop_map(|year| format!("{year}-9M")),
        year.clone().prop_map(|year| format!("{year}")),
        (2020_u16..2026).prop_map(|year| format!("{}-12-15..{year}-06-14", year - 1)),
        (2020_u16..2026).prop_map(|year| format!("{}-12-15..{year}-12-14", year - 1)),
    ]
    .prop_map(|text| text.parse().unwrap())
    .boxed()
    .prop_union(days.boxed())
}

fn values() -> impl Strategy<Value = Observed> {
    let number = prop_oneof![
        (any::<i64>(), 0_u32..=10).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (-99_999_i64..99_999, 0_u32..=28).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
    ];
    prop_oneof![
        4 => number.prop_map(Observed::Number),
        1 => (0_i64..80_000).prop_map(|days| {
            Observed::Date(date(1850, 1, 1) + chrono::Duration::days(days))
        }),
        1 => "[ '=+@-]?[^\\p{C}\\p{Z}]{1,12}[ ,;\"ệ']?".prop_map(Observed::Words),
        1 => "[0-9]{1,4}".prop_map(Observed::Words),
    ]
}

fn qualifiers() -> impl Strategy<Value = Qualifier> {
    prop_oneof![
        Just(Qualifier::Exact),
        Just(Qualifier::About),
        Just(Qualifier::Expected),
        Just(Qualifier::Estimate),
        Just(Qualifier::AtLeast),
        Just(Qualifier::AtMost),
        Just(Qualifier::Nearly),
        (0_u8..=9).prop_map(Qualifier::Rounded),
        (0_u8..=9).prop_map(Qualifier::Truncated),
    ]
}

fn observations() -> impl Strategy<Value = Vec<Observation>> {
    let codes = vec!["workers", "YB.FUND", "rice_", "share", "spent"];
    let measures = vec![Measure::Actual, Measure::Plan, Measure::SamePeriodLastYear];
    let one = (
        prop::sample::select(codes),
        prop::sample::select(measures),
        prop::sample::select(vec!["15", "01", "132", "04375"]),
        periods(),
        values(),
        qualifiers(),
    );
    let one = one.prop_map(
        |(code, measure, place, period, value, qualifier)| Observation {
            indicator: code.parse().unwrap(),
            measure,
            place: place.parse().unwrap(),
            period,
            value,
            qualifier,
        },
    );
    prop::collection::vec(one, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn figures_come_back_as_they_went(observations in observations()) {
        let dataset = dataset(&observations);
        for format in Format::ALL {
            let exported = exported(&dataset, *format);
            let imported = read(&exported.files[0].bytes, *format);
            prop_assert!(imported.errors.is_empty(), "{}: {}", format.name(), imported.errors);
            let dhis2 = format.name().starts_with("dhis2");
            let told = |figure: &&Observation| !dhis2 || dhis2_label(figure.period).is_some();
            let expected: Vec<&Observation> = dataset.observations().iter().filter(told).collect();
            let back: Vec<&Observation> = imported.observations().collect();
            prop_assert_eq!(&back, &expected, "{}", format.name());
            // To the last zero: equal decimals may be shown otherwise.
            let shown = |figures: &[&Observation]| -> Vec<String> {
                figures.iter().map(|figure| figure.value.in_language(Language::English).to_string()).collect()
            };
            prop_assert_eq!(shown(&back), shown(&expected), "{}", format.name());
            let left_out = dataset.observations().len() - expected.len();
            prop_assert_eq!(exported.left_out.len(), left_out);
        }
    }

    #[test]
    fn no_bytes_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,200}") {
        for format in Format::ALL {
            read(&bytes, *format);
            read(&text, *format);
        }
    }

    #[test]
    fn no_damage_brings_a_reader_down(observations in observations(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let dataset = dataset(&observations);
        for format in Format::ALL {
            let mut bytes = exported(&dataset, *format).files[0].bytes.clone();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            read(&bytes, *format);
        }
    }
}

/// The only problem, in both languages.
fn problem(imported: &Imported) -> String {
    let mut errors = imported.errors.iter();
    let error = errors.next().unwrap();
    assert_eq!(errors.next(), None, "{}", imported.errors);
    let said = Language::ALL.map(|language| error.in_language(language).to_string());
    assert_ne!(said[0], said[1]);
    said[1].clone()
}

/// All problems of a file whose other figures are read.
fn problems(imported: &Imported, read: usize) -> Vec<String> {
    assert_eq!(imported.figures.len(), read, "{}", imported.errors);
    imported.errors.iter().map(ToString::to_string).collect()
}

#[test]
fn every_bad_line_is_told_and_the_others_are_read() {
    let imported = read(
        "indicator,place,period,value,unit\n\
         workrs,15,2017-H1,1,\n\
         workers,15,2017-H1,\"9.043,5\",\n\
         workers,15,2017-H1,9043,lao động\n\
         workers,15,2017-H3,9043,\n\
         workers,150000,2017-H1,9043,\n\
         YB.FUND,15,2017-H1,5,người\n\
         YB.FUND,15,2017-H1,4993000000,đồng\n\
         workers,15,2017-H1,9044,\n\
         workers,15\n",
        Format::Csv,
    );
    assert_eq!(
        problems(&imported, 2),
        [
            "figures.data, line 10: the row has 2 cells and needs 5; a cell with a comma in it goes in double quotes",
            "figures.data, line 2, column `indicator`: `workrs` is not in indicators.csv; perhaps `workers`?",
            "figures.data, line 3, column `value`: `9.043,5` is not a number; write a dot before decimals and no thousands mark (12,5 is written 12.5, and 1.234.567 is written 1234567)",
            "figures.data, line 5, column `period`: \u{201c}2017-H3\u{201d} is not a period or day; write one as 2017, 2017-H1, 2017-9M, 2017-Q2, 2017-06, 2017-06-13 or 2017-01-01..2017-06-13",
            "figures.data, line 6, column `place`: \u{201c}150000\u{201d} is not the code of an administrative unit: 2 digits for a province, 3 for a district, 5 for a commune, or VN for the country",
            "figures.data, line 7, column `unit`: `người` is not the indicator's unit; allowed: `triệu đồng`, and thousands, millions or billions of the same",
            "figures.data, line 9: `workers, actual, 15, 2017-H1` already stands on line 4; each may stand once",
        ]
    );
    // What counts đồng comes in the indicator's millions.
    let funds = &imported.figures[1].observation.value;
    assert_eq!(funds.number(), Some(Decimal::from(4_993)));
}

#[test]
fn a_file_of_semicolons_is_a_table_too() {
    let text = "indicator;place;period;value\r\nworkers;15;2017-H1;9043\r\n";
    assert_eq!(problems(&read(text, Format::Csv), 1), [""; 0]);
}

#[test]
fn a_file_that_is_no_table_is_told() {
    assert!(problem(&read("", Format::Csv)).contains("no heading row"));
    let latin = b"indicator,place,period,value\nworkers,15,2017-H1,\xff\n";
    let told = problem(&read(latin, Format::Csv));
    assert!(
        told.starts_with("figures.data, line 2: byte 48 of the file is 0xFF"),
        "{told}"
    );
}

#[test]
fn words_that_a_spreadsheet_would_run_come_back() {
    let figure = Observation {
        indicator: "workers".parse().unwrap(),
        measure: Measure::Actual,
        place: "15".parse().unwrap(),
        period: "2017-H1".parse().unwrap(),
        value: Observed::Words("=1+1".into()),
        qualifier: Qualifier::Exact,
    };
    let file = exported(&dataset(std::slice::from_ref(&figure)), Format::Csv)
        .files
        .remove(0);
    let text = String::from_utf8(file.bytes).unwrap();
    assert!(text.contains(",'=1+1,"), "{text}");
    assert!(read(&text, Format::Csv).observations().eq([&figure]));
}

#[test]
fn bad_objects_are_told_with_their_lines() {
    let text = r#"{ "format": 1, "figures": [
  {"indicator": "workers", "place": "15", "period": "2017-H1", "value": [9043]},
  {"indicator": "workers", "place": "15", "period": "2017-H1", "valeu": "9043"},
  {"indicator": "workers", "place": "15", "period": "2017-H1", "value": 90.430}
] }"#;
    let imported = read(text, Format::Json);
    assert_eq!(
        problems(&imported, 1),
        [
            "figures.data, line 2, column `value`: `[9043]` is neither a text nor a number",
            "figures.data, line 3, column `valeu`: this column is not known; the table has the columns indicator, place, period, value, measure, kind, unit, qualifier",
        ]
    );
    let value = imported.figures[0]
        .observation
        .value
        .in_language(Language::English);
    assert_eq!(value.to_string(), "90.430");
    let broken = problem(&read("{ \"format\": 1,\n\"figures\": [ }", Format::Json));
    assert!(
        broken.starts_with("figures.data, line 2: this is not JSON"),
        "{broken}"
    );
    let other = problem(&read("{\"format\": 2, \"figures\": []}", Format::Json));
    assert!(other.contains("`format 2` is not allowed"), "{other}");
}

#[cfg(feature = "dhis2")]
mod dhis2 {
    use super::*;

    #[test]
    fn what_stands_at_the_top_stands_for_what_is_left_out() {
        let text = r#"{"dataSet": "H1", "completeDate": "2017-07-01", "period": "2017S1", "orgUnit": "15",
            "attributeOptionCombo": "PLAN",
            "dataValues": [{"dataElement": "workers", "value": "9043", "storedBy": "an", "comment": "checked"},
                           {"dataElement": "workers", "value": "0", "orgUnit": "132", "attributeOptionCombo": "default"}]}"#;
        let imported = read(text, Format::Dhis2Json);
        assert_eq!(problems(&imported, 2), [""; 0]);
        let plan = &imported.figures[0].observation;
        assert_eq!((plan.measure, plan.place.as_str()), (Measure::Plan, "15"));
        assert_eq!(plan.period, "2017-H1".parse().unwrap());
        // A reported zero is a figure.
        let zero = &imported.figures[1].observation;
        assert_eq!(
            (zero.measure, zero.value.number()),
            (Measure::Actual, Some(Decimal::ZERO))
        );
    }

    #[test]
    fn bad_values_are_told() {
        let imported = read(
            "\"dataelement\",\"period\",\"orgunit\",\"categoryoptioncombo\",\"attributeoptioncombo\",\"value\",\"comment\",\"deleted\"\n\
             workers,2017W5,15,,,1,,\n\
             workers,2017S1,15,bRowv6yZOF2,,1,,\n\
             workers,2017S1,15,,TARGET,1,,\n\
             workers,2017S1,15,,,1,,true\n\
             workers,2020S1,15,,,1,ansinh: days=2018-12-15..2019-06-14,\n\
             workers,2020S1,15,HllvX50cXC0,default,1,ansinh: days=2019-12-15..2020-06-14,false\n",
            Format::Dhis2Csv,
        );
        assert_eq!(
            problems(&imported, 1),
            [
                "figures.data, line 2, column `period`: \u{201c}2017W5\u{201d} is not a DHIS2 period; write one as 20170613, 201706, 2017Q2, 2017S1 or 2017",
                "figures.data, line 3, column `categoryoptioncombo`: `bRowv6yZOF2` is not allowed; allowed: default",
                "figures.data, line 4, column `attributeoptioncombo`: `TARGET` is not allowed; allowed: default, PLAN, SAME_PERIOD_LAST_YEAR",
                "figures.data, line 5, column `deleted`: this row deletes a figure; only figures are read, take the row out",
                "figures.data, line 6, column `comment`: the days `2018-12-15..2019-06-14` are not those of the period `2020S1`",
            ]
        );
    }

    #[test]
    fn identifiers_are_codes() {
        let text = r#"{"idScheme": "UID", "dataValues": []}"#;
        assert!(
            problem(&read(text, Format::Dhis2Json)).contains("`UID` is not allowed; allowed: CODE")
        );
        let text = r#"{"orgunit": "15", "dataValues": []}"#;
        assert!(problem(&read(text, Format::Dhis2Json)).contains("column `orgunit`"));
        assert!(problem(&read("{}", Format::Dhis2Json)).contains("column `dataValues`"));
    }
}

#[cfg(feature = "sdmx")]
mod sdmx {
    use super::*;

    #[test]
    fn millions_and_forecasts_are_told_as_such() {
        let figure = |code: &str, value: i64, qualifier| Observation {
            indicator: code.parse().unwrap(),
            measure: Measure::Actual,
            place: "15".parse().unwrap(),
            period: "2017-H1".parse().unwrap(),
            value: Observed::Number(value.into()),
            qualifier,
        };
        let dataset = dataset(&[
            figure("YB.FUND", 4_993, Qualifier::Exact),
            figure("workers", 7_390, Qualifier::Expected),
        ]);
        let file = exported(&dataset, Format::SdmxCsv).files.remove(0);
        assert_eq!(
            String::from_utf8(file.bytes).unwrap(),
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,FIGURE,TIME_PERIOD,OBS_VALUE,OBS_DATE,OBS_TEXT,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,COMMENT_OBS\n\
             dataflow,ANSINH:FIGURES(1.0.0),I,S,15,YB-FUND,ACTUAL,2017-S1,4993,,,VND,6,A,\n\
             dataflow,ANSINH:FIGURES(1.0.0),I,S,15,workers,ACTUAL,2017-S1,7390,,,lao động,0,F,\n"
        );
    }

    #[test]
    fn bad_observations_are_told() {
        let imported = read(
            "STRUCTURE;STRUCTURE_ID;ACTION;FREQ;REF_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE;OBS_TEXT;UNIT_MULT;OBS_STATUS\n\
             dataflow;A:B(1.0);D;S;15;workers;2017-S1;1;;;\n\
             dataflow;A:B(1.0);I;Q;15;workers;2017-S1;1;;;\n\
             dataflow;A:B(1.0);I;S;15;workers;2017-H1;1;;;\n\
             dataflow;A:B(1.0);I;S;15;workers;2017-S1;;;;\n\
             dataflow;A:B(1.0);I;S;15;workers;2017-S1;1;one;;\n\
             dataflow;A:B(1.0);I;S;15;workers;2017-S1;;;;M\n\
             codelist;A:B(1.0);I;S;15;workers;2017-S1;1;;;\n\
             dataflow;A:B(1.0);I;S;15;YB-FUND;2017-S1;4993000;;3;A\n",
            Format::SdmxCsv,
        );
        assert_eq!(
            problems(&imported, 1),
            [
                "figures.data, line 2, column `ACTION`: this row deletes a figure; only figures are read, take the row out",
                "figures.data, line 3, column `FREQ`: `Q` is not allowed; allowed: S",
                "figures.data, line 4, column `TIME_PERIOD`: \u{201c}2017-H1\u{201d} is not an SDMX period; write one as 2017-06-13, 2017-06, 2017-M06, 2017-Q2, 2017-S1, 2017, 2017-A1 or 2017-01-01/P9M",
                "figures.data, line 5, column `OBS_VALUE`: the cell is empty; this column needs a value",
                "figures.data, line 6, column `OBS_TEXT`: there are 2 cells where 1 belong",
                "figures.data, line 8, column `STRUCTURE`: `codelist` is not allowed; allowed: dataflow, datastructure, dataprovision",
            ]
        );
        assert_eq!(
            imported.figures[0].observation.value.number(),
            Some(Decimal::from(4_993))
        );
    }

    #[test]
    fn series_are_read_as_observations() {
        let text = r#"{"meta": {}, "data": {"structures": [{
            "dimensions": {
              "dataSet": [{"id": "REF_AREA", "values": [{"id": "15", "name": "15"}]}],
              "series": [{"id": "INDICATOR", "values": [{"id": "workers", "name": "w"}, {"id": "YB-FUND", "name": "f"}]}],
              "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2017-S1", "name": "2017-S1"}, {"value": "2017-Q1"}]}]},
            "attributes": {
              "series": [{"id": "UNIT_MULT"}],
              "observation": [{"id": "OBS_STATUS", "values": [{"id": "A", "name": "A"}, {"id": "F", "name": "F"}]}]}}],
          "dataSets": [{"action": "Replace", "series": {
            "0": {"attributes": [0], "observations": {"0": [9043, 0], "1": [4000, 1]}},
            "1": {"attributes": [6], "observations": {
               "0": ["4993", 0],
               "1": [1, 2],
               "2": [1, 0],
               "0:0": [1]}}}}]}}"#;
        let imported = read(text, Format::SdmxJson);
        assert_eq!(
            problems(&imported, 3),
            [
                "figures.data, line 13, column `1`: the position `2` is not in the list, which has 2",
                "figures.data, line 14, column `2`: the position `2` is not in the list, which has 2",
                "figures.data, line 15, column `0:0`: there are 2 cells where 1 belong",
            ]
        );
        assert_eq!(
            imported.figures[1].observation.qualifier,
            Qualifier::Expected
        );
    }
}

#[cfg(feature = "xlsx")]
mod xlsx {
    use ansinh_publish::xlsx::{Column, Sheet, Value, write};

    use super::*;

    fn words(words: &str) -> Option<Value> {
        (!words.is_empty()).then(|| Value::Words(words.into()))
    }

    fn workbook(name: &str, rows: Vec<Vec<Option<Value>>>) -> Vec<u8> {
        let headings = [
            "Mã chỉ tiêu",
            "Tên chỉ tiêu",
            "Mã địa bàn",
            "Kỳ",
            "Giá trị",
            "Mức chính xác",
        ];
        let sheet = Sheet {
            name: name.into(),
            columns: headings.map(|heading| Column::new(heading, 12)).into(),
            rows,
        };
        write::workbook(&[sheet], date(2017, 7, 1)).unwrap()
    }

    fn row(code: &str, name: &str, value: Option<Value>, qualifier: &str) -> Vec<Option<Value>> {
        vec![
            words(code),
            words(name),
            words("15"),
            words("2017-H1"),
            value,
            words(qualifier),
        ]
    }

    #[test]
    fn bad_cells_are_told_with_sheet_and_cell() {
        let number = |number: i64| Some(Value::Number(number.into()));
        let bytes = workbook(
            "Số liệu",
            vec![
                row("workers", "Chỉ tiêu, “thử”", words("9.043"), ""),
                row("workers", "Số hộ nghèo", number(1), ""),
                row("share", "", None, ""), // not filled in
                row("share", "", number(5), "gần đúng"),
                row("spent", "", number(5), "làm tròn 1"),
            ],
        );
        let imported = read(&bytes, Format::Xlsx);
        assert_eq!(
            problems(&imported, 1),
            [
                "figures.data, sheet `Số liệu`, cell E2: `9.043` was typed as text; type it as a number, or write `chữ` (words) or `ngày` (date) in the column `Kiểu giá trị`",
                "figures.data, sheet `Số liệu`, cell B3: the name is `Số hộ nghèo`, but the code on the same row is that of `Chỉ tiêu, “thử”`; perhaps the columns were sorted apart",
                "figures.data, sheet `Số liệu`, cell F5: `gần đúng` is not allowed; allowed: khoảng, dự kiến, ước, trên, không quá, gần, làm tròn 0–9, cắt bỏ 0–9",
            ]
        );
        assert_eq!(
            imported.figures[0].observation.qualifier,
            Qualifier::Rounded(1)
        );
    }

    #[test]
    fn another_workbook_is_told() {
        let told = problem(&read(workbook("Sheet1", Vec::new()), Format::Xlsx));
        assert_eq!(
            told,
            "figures.data, sheet `Số liệu`: this sheet is missing; the workbook has: Sheet1"
        );
        let told = problem(&read("indicator,value", Format::Xlsx));
        assert!(told.contains("this is not an XLSX workbook"), "{told}");
    }
}
