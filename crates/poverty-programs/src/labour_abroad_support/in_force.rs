//! The amounts of each circular.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline, first_days};
use ansinh_core::series::TrainingCeiling;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, When, date};

use super::{ABOUT, LabourAbroadSupport};
use crate::instruments::housing::CIRCULAR_55_2023;
use crate::instruments::support::{
    CIRCULAR_15_2017, CIRCULAR_60_2026, CIRCULAR_152_2016, RESOLUTION_30A_2008,
};
use crate::{REVIEWED_UNTIL, funding};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Norms {
    NotEstablished,
    Circular15,
    Circular55,
    Circular55ForMoneyCarriedOver,
}

/// The last day of the money carried over (resolution 257/2025/QH15).
const CARRIED_OVER_UNTIL: NaiveDate = date(2026, 12, 31);

static NORMS: Timeline<Norms> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Norms::NotEstablished,
                RESOLUTION_30A_2008.whole().unchecked(),
            ),
            // In force in March 2017, on a day that was not read.
            Entry::new(
                date(2017, 4, 1),
                Norms::Circular15,
                CIRCULAR_15_2017.whole().published(),
            ),
            // The programme of circular 15/2017 ends with 2020.
            Entry::new(
                date(2021, 1, 1),
                Norms::NotEstablished,
                CIRCULAR_15_2017.whole().published(),
            ),
            Entry::new(
                date(2023, 8, 15),
                Norms::Circular55,
                CIRCULAR_55_2023.article("69").published(),
            ),
            Entry::new(
                date(2026, 5, 31),
                Norms::Circular55ForMoneyCarriedOver,
                CIRCULAR_60_2026.article("21").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&NORMS])
}

pub(super) fn rule(when: When) -> Result<LabourAbroadSupport, NotInForce> {
    let found = NORMS.on(when)?;
    let terms = Terms::new(Funding::on(when, &[&funding::WORK_ABROAD]), found.caveats());
    let rule = match found.value {
        Norms::NotEstablished => NOTHING,
        Norms::Circular15 => circular_15_2017(),
        Norms::Circular55 => circular_55_2023(),
        Norms::Circular55ForMoneyCarriedOver if when.date > CARRIED_OVER_UNTIL => NOTHING,
        Norms::Circular55ForMoneyCarriedOver => LabourAbroadSupport {
            for_money_carried_over: Some(found.citation.clone()),
            ..circular_55_2023()
        },
    };
    Ok(LabourAbroadSupport { terms, ..rule })
}

fn circular_15_2017() -> LabourAbroadSupport {
    const CITATION: Citation = CIRCULAR_15_2017.whole().published();
    let dong = |amount| Some(Cited::new(Dong::new(amount), CITATION));
    LabourAbroadSupport {
        orientation: dong(530_000),
        meals: dong(40_000),
        lodging: dong(300_000),
        kit: dong(400_000),
        courses_whole: Some(CITATION),
        ..travel_and_health(CITATION)
    }
}

/// Article 25(1), to which article 69(1) and (2) refer.
fn circular_55_2023() -> LabourAbroadSupport {
    const CLAUSE: Provision = CIRCULAR_55_2023.article("25").clause("1");
    const POINT_A: Citation = CLAUSE.point("a").published();
    const POINT_B: Citation = CLAUSE.point("b").published();
    const OTHERS: Citation = CIRCULAR_55_2023.article("69").clause("3").published();
    let dong = |amount| Some(Cited::new(Dong::new(amount), POINT_A));
    let percent = |rate, citation| Some(Cited::new(Percent::new(rate, 0), citation));
    // "At most the level of" circular 152/2016, article 7(1), which has those of decision 46/2015.
    let course = |ceiling: TrainingCeiling, point| {
        let level = CIRCULAR_152_2016.article("7").clause("1").point(point);
        Some(Cited::new(ceiling.cited().value, level.published()))
    };
    LabourAbroadSupport {
        vocational_poor_minority: course(TrainingCeiling::PoorMinority, "b"),
        vocational: course(TrainingCeiling::Priority, "c"),
        vocational_near_poor: course(TrainingCeiling::NearPoor, "d"),
        vocational_others: course(TrainingCeiling::Other, "đ"),
        language: dong(4_000_000),
        language_near_poor: percent(70, POINT_B),
        language_others: percent(50, OTHERS),
        meals: dong(50_000),
        lodging: dong(400_000),
        kit: dong(600_000),
        ..travel_and_health(POINT_A)
    }
}

/// What both circulars say alike.
fn travel_and_health(citation: Citation) -> LabourAbroadSupport {
    let dong = |amount| Some(Cited::new(Dong::new(amount), citation.clone()));
    let kilometres = |distance| Some(Cited::new(distance, citation.clone()));
    LabourAbroadSupport {
        travel: dong(200_000),
        travel_disadvantaged: dong(300_000),
        travel_km: kilometres(15),
        travel_disadvantaged_km: kilometres(10),
        health_check: dong(750_000),
        ..NOTHING
    }
}

const NOTHING: LabourAbroadSupport = LabourAbroadSupport {
    orientation: None,
    vocational_poor_minority: None,
    vocational: None,
    vocational_near_poor: None,
    vocational_others: None,
    language: None,
    language_near_poor: None,
    language_others: None,
    meals: None,
    lodging: None,
    kit: None,
    travel: None,
    travel_disadvantaged: None,
    travel_km: None,
    travel_disadvantaged_km: None,
    health_check: None,
    courses_whole: None,
    for_money_carried_over: None,
    terms: Terms::new(Funding::NotEstablished, Vec::new()),
};
