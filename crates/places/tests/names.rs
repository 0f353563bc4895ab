//! Every unit is found by its name, however that is written.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use std::sync::LazyLock;

use ansinh_core::{Language, Localized as _, date};
use ansinh_places::{Gazetteer, NameError, Names, vietnam};
use ansinh_reporting::place::{AdministrativeUnit, Level};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

static PLACES: LazyLock<Gazetteer> = LazyLock::new(|| vietnam().unwrap());
static NAMES: LazyLock<Names<'static>> = LazyLock::new(|| Names::of(&PLACES));

/// As somebody types it without a Vietnamese keyboard.
fn plain(name: &str) -> String {
    let letters = name.nfd().filter(|it| !is_combining_mark(*it));
    letters
        .map(|letter| match letter {
            'đ' => 'd',
            'Đ' => 'D',
            letter => letter,
        })
        .collect()
}

fn unit() -> impl Strategy<Value = &'static AdministrativeUnit> {
    prop::sample::select(PLACES.units().collect::<Vec<_>>())
}

/// Is the unit the one found, or among those that may be meant?
fn tells_of(found: &Result<&AdministrativeUnit, NameError>, unit: &AdministrativeUnit) -> bool {
    match found {
        Ok(found) => *found == unit,
        Err(NameError::Ambiguous { candidates, .. }) => {
            candidates.iter().any(|it| it.place == unit.code)
        }
        Err(_) => false,
    }
}

proptest! {
    #[test]
    fn a_unit_is_found_however_it_is_written(unit in unit()) {
        let day = unit.valid_from;
        let title = unit.to_string();
        let apart: String = title.nfd().collect();
        let written = [
            title.clone(),
            apart,
            title.to_uppercase(),
            plain(&title),
            unit.name.to_string(),
            plain(&unit.name),
            unit.name.replace(' ', "  "),
        ];
        for name in written {
            prop_assert!(tells_of(&NAMES.find(&name, day), unit), "{name}");
        }
    }

    #[test]
    fn what_it_lies_in_narrows_it(unit in unit()) {
        let day = unit.valid_from;
        for parent in PLACES.above(unit) {
            let found = NAMES.find_in(&unit.to_string(), parent.as_str(), day);
            prop_assert!(tells_of(&found, unit), "{unit:?}");
            if let Err(NameError::Ambiguous { candidates, .. }) = found {
                let anywhere = NAMES.all(&unit.to_string()).len();
                prop_assert!(candidates.len() <= anywhere);
            }
        }
    }

    #[test]
    fn any_text_is_a_name_or_an_error(text in ".{0,40}") {
        let found = NAMES.find(&text, date(2020, 6, 1));
        if let Err(error) = found {
            prop_assert!(!error.in_language(Language::Vietnamese).to_string().is_empty());
        }
    }

    #[test]
    fn a_letter_too_many_still_finds_its_like(unit in unit(), letter in "[a-z]") {
        let day = unit.valid_from;
        let name = format!("{}{letter}", unit.name);
        if let Err(NameError::Unknown { near, .. }) = NAMES.find(&name, day) {
            // Of short names there are many others as near.
            let told = near.iter().any(|it| it.place == unit.code) || near.len() == 5;
            prop_assert!(told, "{name}: {near:?}");
        }
    }
}

#[test]
fn a_name_with_its_marks_is_no_other() {
    let day = date(2017, 6, 30);
    // Three names that are one without their marks.
    let names = |written| -> Vec<String> {
        let units = NAMES.all(written).into_iter();
        let names = units
            .filter(|it| it.is_valid_on(day))
            .map(|it| it.name.to_string());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.dedup();
        names
    };
    assert_eq!(names("Văn Phú"), ["Văn Phú"]);
    assert_eq!(names("Van Phu"), ["Vân Phú", "Văn Phú", "Vạn Phú"]);
}

#[test]
fn a_kind_is_part_of_what_is_asked() {
    let day = date(2017, 6, 30);
    let code = |name| NAMES.find(name, day).map(|unit| unit.code.to_string());
    assert_eq!(code("thành phố Hà Nội").as_deref(), Ok("01"));
    assert_eq!(code("Quận 1").as_deref(), Ok("760"));
    assert_eq!(code("thi xa Nghia Lo").as_deref(), Ok("133"));
    assert_eq!(code("xã Xa Dung").as_deref(), Ok("03373"));
    assert_eq!(code("xa dung").as_deref(), Ok("03373"));
    let since = date(2025, 7, 1);
    assert_eq!(
        NAMES.find("đặc khu Phú Quốc", since).unwrap().code.as_str(),
        "31078"
    );
    let Err(NameError::NotThen { candidates, .. }) = NAMES.find("huyện Mù Căng Chải", since)
    else {
        panic!()
    };
    assert_eq!(candidates[0].valid_until, Some(date(2025, 6, 30)));
    let vi = candidates[0].in_language(Language::Vietnamese).to_string();
    assert_eq!(
        vi,
        "huyện Mù Căng Chải (137), tỉnh Yên Bái, từ 1/1/2017 đến 30/6/2025"
    );
}

#[test]
fn a_tier_is_asked_for() {
    let province = |name: &str, date| NAMES.find_at(name, Level::Province, date);
    let before = date(2025, 6, 30);
    assert_eq!(province("hoa binh", before).unwrap().code.as_str(), "17");
    // The name is that of a ward and of a commune since; the province is no more.
    let Err(NameError::NotThen { candidates, .. }) = province("yen bai", date(2025, 7, 1)) else {
        panic!()
    };
    assert_eq!(candidates.len(), 1);
    assert_eq!(candidates[0].name, "tỉnh Yên Bái");
    let Err(NameError::Unknown { near, .. }) = province("Hà Tây", before) else {
        panic!()
    };
    assert!(near.iter().all(|near| near.parents.is_empty()));
}

#[test]
fn many_candidates_are_all_there_and_a_few_are_said() {
    let Err(error) = NAMES.find("Tân Lập", date(2017, 6, 30)) else {
        panic!()
    };
    let NameError::Ambiguous { candidates, .. } = &error else {
        panic!("{error}")
    };
    assert!(candidates.len() > 20);
    assert!(
        error
            .to_string()
            .ends_with(&format!("and {} more", candidates.len() - 6))
    );
}
