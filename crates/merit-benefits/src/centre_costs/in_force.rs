//! What each text says of centres.

use ansinh_core::law::{Cited, Entry, NotInForce, Provision, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, When, date};

use super::{ABOUT, CentreCosts};
use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{CIRCULAR_101_2018, DECREE_55_2023, DECREE_75_2021, DECREE_321_2026};

/// The text that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Circular101,
    Decree75,
    Decree55,
    /// Not read.
    Decree321,
}

static TEXTS: Timeline<Source> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2019, 1, 1),
                Source::Circular101,
                CIRCULAR_101_2018.whole().published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Source::Decree75,
                DECREE_75_2021.article("13").published(),
            ),
            Entry::new(
                date(2023, 9, 5),
                Source::Decree55,
                DECREE_55_2023.article("1").clause("5").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Source::Decree321,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn first_days() -> Vec<NaiveDate> {
    ansinh_core::law::first_days(&[&TEXTS])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    TEXTS.reviewed_until()
}

pub(super) fn rule(when: When) -> Result<CentreCosts, NotInForce> {
    let found = TEXTS.on(when)?;
    let rule = match found.value {
        Source::Circular101 => circular_101(),
        Source::Decree75 => decree_75(),
        Source::Decree55 => decree_55(),
        Source::Decree321 => nothing(),
    };
    Ok(CentreCosts {
        terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        ..rule
    })
}

const fn dong(amount: i64, provision: Provision) -> Cited<Dong> {
    Cited::new(Dong::new(amount), provision.published())
}

const fn nothing() -> CentreCosts {
    CentreCosts {
        care: None,
        upkeep: None,
        stay: None,
        stay_culture: None,
        visit_per_km: None,
        visit_at_most: None,
        visit_companions: None,
        visit_meals: None,
        terms: Terms::new(Funding::NotEstablished, Vec::new()),
    }
}

/// Visits home are paid as visits to a martyr's grave: article 12(1).
fn circular_101() -> CentreCosts {
    let stay = CIRCULAR_101_2018.article("6").clause("2");
    let visit = CIRCULAR_101_2018.article("9").clause("2").point("b");
    CentreCosts {
        stay: Some(dong(320_000, stay.point("b"))),
        stay_culture: Some(dong(100_000, stay.point("c"))),
        visit_per_km: Some(dong(2_000, visit)),
        visit_at_most: Some(dong(2_400_000, visit)),
        ..nothing()
    }
}

/// Visits home are paid as visits to a martyr's grave: article 9(2), without a ceiling.
fn decree_75() -> CentreCosts {
    let clause = |clause| DECREE_75_2021.article("13").clause(clause);
    CentreCosts {
        care: Some(dong(8_500_000, clause("4").point("a"))),
        upkeep: Some(dong(8_000_000, clause("5"))),
        stay: Some(dong(500_000, clause("6"))),
        visit_per_km: Some(dong(3_000, clause("7"))),
        ..nothing()
    }
}

fn decree_55() -> CentreCosts {
    let point = |point| DECREE_55_2023.article("1").clause("5").point(point);
    CentreCosts {
        care: Some(dong(8_500_000, point("a"))),
        upkeep: Some(dong(8_000_000, point("b"))),
        stay: Some(dong(500_000, point("c"))),
        visit_per_km: Some(dong(3_000, point("d"))),
        visit_at_most: Some(dong(5_000_000, point("d"))),
        visit_companions: Some(Cited::new(1, point("d").published())),
        visit_meals: Some(dong(100_000, point("d"))),
        ..nothing()
    }
}
