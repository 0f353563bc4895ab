use chrono::NaiveDate;
use serde::Serialize;

use super::{
    BASE_SALARY, HEALTH_INSURANCE_PREMIUM, MERIT_STANDARD, MINIMUM_WAGE_HOURLY,
    MINIMUM_WAGE_MONTHLY, Region, RegionalWage, SOCIAL_ASSISTANCE_STANDARD,
};
use crate::explanation::Value;
use crate::language::{Language, Localized as _, Text};
use crate::law::{Citation, Timeline, When};

/// What one shared series says on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SeriesValue {
    /// The id programs use: `series/base-salary`.
    pub id: &'static str,
    /// What it is.
    pub name: Text,
    /// Its value.
    pub value: Value,
    /// Where it stands.
    pub citation: Citation,
    /// The first day it is due for.
    pub since: NaiveDate,
    /// Whether the day lies after the last review and the value is assumed to go on.
    pub assumed_unchanged: bool,
}

/// All shared series that have a value on a day; those that begin later, or were last reviewed
/// earlier and are not to be assumed unchanged, are left out.
///
/// ```
/// use ansinh_core::{date, series};
///
/// let law = series::all_on(date(2017, 6, 1));
/// let salary = law.iter().find(|series| series.id == "series/base-salary").unwrap();
/// assert_eq!(salary.since, date(2016, 5, 1));
/// assert!(law.iter().all(|series| !series.id.contains("hourly"))); // set since 2022 only
/// ```
pub fn all_on(when: impl Into<When>) -> Vec<SeriesValue> {
    let when = when.into();
    let plain = [
        on("series/base-salary", &BASE_SALARY, when),
        on(
            "series/social-assistance-standard",
            &SOCIAL_ASSISTANCE_STANDARD,
            when,
        ),
        on("series/merit-standard", &MERIT_STANDARD, when),
        on(
            "series/health-insurance-premium",
            &HEALTH_INSURANCE_PREMIUM,
            when,
        ),
    ];
    let regional = Region::ALL.map(|region| {
        let (monthly, hourly) = wage_ids(region);
        [
            in_region(monthly, &MINIMUM_WAGE_MONTHLY, region, when),
            in_region(hourly, &MINIMUM_WAGE_HOURLY, region, when),
        ]
    });
    plain
        .into_iter()
        .chain(regional.into_iter().flatten())
        .flatten()
        .collect()
}

const fn wage_ids(region: Region) -> (&'static str, &'static str) {
    match region {
        Region::I => (
            "series/minimum-wage-monthly-i",
            "series/minimum-wage-hourly-i",
        ),
        Region::II => (
            "series/minimum-wage-monthly-ii",
            "series/minimum-wage-hourly-ii",
        ),
        Region::III => (
            "series/minimum-wage-monthly-iii",
            "series/minimum-wage-hourly-iii",
        ),
        Region::IV => (
            "series/minimum-wage-monthly-iv",
            "series/minimum-wage-hourly-iv",
        ),
    }
}

fn on<T: Clone + Into<Value>>(
    id: &'static str,
    series: &Timeline<T>,
    when: When,
) -> Option<SeriesValue> {
    let in_force = series.on(when).ok()?;
    Some(SeriesValue {
        id,
        name: series.name().clone(),
        value: in_force.value.clone().into(),
        citation: in_force.citation.clone(),
        since: in_force.since,
        assumed_unchanged: in_force.assumed_unchanged,
    })
}

fn in_region(
    id: &'static str,
    series: &Timeline<RegionalWage>,
    region: Region,
    when: When,
) -> Option<SeriesValue> {
    let in_force = series.on(when).ok()?;
    let name = series.name();
    let named = |language: Language| {
        let (series, region) = (name.get(language), region.in_language(language));
        format!("{series}, {region}").into()
    };
    Some(SeriesValue {
        id,
        name: Text {
            vi: named(Language::Vietnamese),
            en: named(Language::English),
        },
        value: in_force.value.of(region).into(),
        citation: in_force.citation.clone(),
        since: in_force.since,
        assumed_unchanged: in_force.assumed_unchanged,
    })
}
