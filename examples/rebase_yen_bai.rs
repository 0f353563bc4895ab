//! Yên Bái's figures of 2017 on the map of 2025, where the province is part of Lào Cai.
//!
//! `cargo run --example rebase_yen_bai`

use std::error::Error;
use std::path::Path;

use ansinh::places::{Names, vietnam};
use ansinh::reporting::catalogue::Catalogue;
use ansinh::reporting::indicator::{Indicator, Nature};
use ansinh::reporting::observation::{Measure, Observation, Qualifier};
use ansinh::reporting::place::{AdministrativeUnit, Gazetteer, Level};
use ansinh::reporting::rebase::{Rebase, Weights};
use ansinh::reporting::span::Span;
use ansinh::reporting::unit::Unit;
use ansinh::{Decimal, Language, Localized as _, NaiveDate, Text, date};
use ansinh_publish::read_folder;

const THEN: NaiveDate = date(2017, 6, 30);
const NOW: NaiveDate = date(2025, 7, 1);

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Result<(), Box<dyn Error>> {
    let places = vietnam()?;
    let names = Names::of(&places);
    let (old, new) = (
        names.find("tỉnh Yên Bái", THEN)?,
        names.find("tỉnh Lào Cai", NOW)?,
    );
    println!("Code {} is {old} on {THEN} and {new} on {NOW}.\n", old.code);

    println!("The report of {old}, first half of 2017, as figures of {new}:");
    report(&places)?;

    println!("\nIts communes on the new map:");
    communes(&places, old)?;

    println!("\nA ward that was divided:");
    divided(&places, names.find("phường Cống Vị", THEN)?)
}

/// The report's own figures, carried onto the new province.
#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn report(places: &Gazetteer) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/yen-bai-2017-h1");
    let dataset = read_folder(&folder)?.dataset;
    let catalogue = dataset.catalogue();
    let rebased = Rebase::onto(places, NOW).run(catalogue, dataset.observations());

    for code in ["emp_total", "sa_benef", "fund_all"] {
        let found = rebased
            .figures
            .iter()
            .find(|figure| figure.observation.indicator.as_str() == code);
        let (Some(figure), Some(indicator)) = (found, catalogue.get(code)) else {
            continue;
        };
        println!(
            "  {}: {} {}",
            indicator.name,
            figure.observation.value.in_language(Language::English),
            indicator.unit
        );
        for place in &figure.missing {
            let lacking = places.unit(place.as_str(), THEN)?;
            println!("    not the whole: the figure of {lacking} ({place}) is not in it");
        }
    }
    // A percentage is not carried onto another territory: it is made of its parts, or refused.
    for left in &rebased.left {
        let code = left.indicator.as_str();
        if let ("emp_total_pct" | "voc_pct", Some(indicator)) = (code, catalogue.get(code)) {
            println!("  {}: {}", indicator.name, left.why);
        }
    }
    Ok(())
}

/// One for each commune: how many old ones a new one is made of.
#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn communes(places: &Gazetteer, province: &AdministrativeUnit) -> Result<(), Box<dyn Error>> {
    let old = places.within(province.code.as_str(), Level::Commune, THEN)?;
    let (catalogue, figure) = counted("communes", "xã, phường, thị trấn", "communes")?;
    let ones: Vec<Observation> = old
        .iter()
        .map(|unit| Observation {
            place: unit.code,
            ..figure.clone()
        })
        .collect();
    let rebased = Rebase::onto(places, NOW).run(&catalogue, &ones);
    println!(
        "  {} communes, wards and townships of 2017 lie in {} of 2025; {} could not be placed.",
        ones.len(),
        rebased.figures.len(),
        rebased.left.len(),
    );
    for figure in rebased.figures.iter().take(3) {
        let unit = places.unit(figure.observation.place.as_str(), NOW)?;
        let made_of: Result<Vec<String>, _> = figure
            .made_of
            .iter()
            .map(|code| places.unit(code.as_str(), THEN).map(ToString::to_string))
            .collect();
        println!("  {unit} ({}): {}", unit.code, made_of?.join(", "));
    }
    Ok(())
}

/// Without weights the figure is named and left; with them its parts add up.
#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn divided(places: &Gazetteer, ward: &AdministrativeUnit) -> Result<(), Box<dyn Error>> {
    let (catalogue, figure) = counted("poor", "người", "persons")?;
    let poor = Observation {
        place: ward.code,
        value: Decimal::from(101).into(),
        ..figure
    };
    let onto = Rebase::onto(places, NOW);
    for left in onto.run(&catalogue, std::slice::from_ref(&poor)).left {
        println!(
            "  {ward}, {} persons: {}",
            left.value.in_language(Language::English),
            left.why
        );
    }

    // Suppose 9,000 of its people came to live in the one and 6,000 in the other.
    let parts = places.changes_of(ward.code, NOW);
    let mut weights = Weights::new();
    for (part, people) in parts.filter_map(|change| change.to).zip([9_000, 6_000]) {
        weights.set(places, NOW, ward.code, part, Decimal::from(people))?;
    }
    for figure in onto.weighted(&weights).run(&catalogue, &[poor]).figures {
        let unit = places.unit(figure.observation.place.as_str(), NOW)?;
        println!(
            "    {unit}: {}",
            figure.observation.value.in_language(Language::English)
        );
    }
    Ok(())
}

/// A catalogue of one indicator that counts something, and one of it in the first half of 2017.
fn counted(
    code: &str,
    vi: &'static str,
    en: &'static str,
) -> Result<(Catalogue, Observation), Box<dyn Error>> {
    let (text, unit) = (Text::new(vi, en), Unit::read(vi, en));
    let indicator = Indicator::new(code.parse()?, text, unit, Nature::Stock);
    let figure = Observation {
        indicator: indicator.code.clone(),
        measure: Measure::Actual,
        place: "15".parse()?,
        period: Span::day(THEN),
        value: Decimal::ONE.into(),
        qualifier: Qualifier::Exact,
    };
    Ok((Catalogue::new(vec![indicator])?, figure))
}
