//! Grounds, limits and the provisions that pay, decree by decree.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, TemporaryCare, UrgentGround};
use crate::REVIEWED_UNTIL;
use crate::child::CHILD_BELOW;
use crate::instruments::care::{
    CIRCULAR_02_2021, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026, JOINT_CIRCULAR_29_2014,
};
use crate::instruments::children::DECREE_147_2025;

/// The body of law under which a day falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TemporaryCareRegime {
    /// Decree 136/2013 alone, 2014.
    #[serde(rename = "decree-136")]
    Decree136,
    /// With joint circular 29/2014, 2015-01-01 to 2021-06-30.
    #[serde(rename = "joint-circular-29")]
    JointCircular29,
    /// Decree 20/2021 and circular 02/2021, from 2021-07-01.
    #[serde(rename = "decree-20")]
    Decree20,
    /// The same without districts, from 2025-07-01.
    TwoTiers,
    /// Decree 335/2026, from 2026-10-05.
    #[serde(rename = "decree-335")]
    Decree335,
}

pub(super) static REGIMES: Timeline<TemporaryCareRegime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2014, 1, 1),
                TemporaryCareRegime::Decree136,
                DECREE_136_2013.whole().published(),
            ),
            Entry::new(
                date(2015, 1, 1),
                TemporaryCareRegime::JointCircular29,
                JOINT_CIRCULAR_29_2014.whole().implied(),
            ),
            Entry::new(
                date(2021, 7, 1),
                TemporaryCareRegime::Decree20,
                DECREE_20_2021.article("18").published(),
            ),
            Entry::new(
                date(2025, 7, 1),
                TemporaryCareRegime::TwoTiers,
                DECREE_147_2025.whole().unchecked(),
            ),
            Entry::new(
                date(2026, 10, 5),
                TemporaryCareRegime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Where the meals of a day stand, each with its first day.
const MEALS: [(NaiveDate, Citation); 3] = [
    (date(2015, 1, 1), JOINT_CIRCULAR_29_2014.whole().implied()),
    (
        date(2021, 7, 1),
        CIRCULAR_02_2021.article("3").clause("1").published(),
    ),
    (date(2026, 10, 5), DECREE_335_2026.whole().provisional()),
];

/// The provisions on meals from a day on, each with the day on which the next one begins.
pub(super) fn meals_from(
    first_day: NaiveDate,
) -> impl Iterator<Item = (Citation, Option<NaiveDate>)> {
    let nexts = MEALS.map(|(begins, _)| begins).into_iter().skip(1);
    let nexts = nexts.map(Some).chain([None]);
    MEALS
        .into_iter()
        .zip(nexts)
        .filter(move |(_, next)| next.is_none_or(|next| next > first_day))
        .map(|((_, meals), next)| (meals, next))
}

/// Where the time of a decision stands: a child without parents or kin has clause 2 of article 21, all
/// others clause 3, of the same days.
pub(super) fn of_decision(ground: UrgentGround, point: &'static str) -> Citation {
    let clause = match ground {
        UrgentGround::WithoutParentsOrKin => "2",
        _ => "3",
    };
    let article = DECREE_20_2021.article("21").clause(clause);
    article.point(point).published()
}

pub(super) fn rule(when: When) -> Result<TemporaryCare, NotInForce> {
    let found = REGIMES.on(when)?;
    let regime = *found.value;
    let article = |article, clause| DECREE_20_2021.article(article).clause(clause);
    let (grounds, months) = match regime {
        TemporaryCareRegime::Decree136 => (DECREE_136_2013.whole().published(), None),
        TemporaryCareRegime::JointCircular29 => {
            let decree = || DECREE_136_2013.whole().published();
            (decree(), Some(decree()))
        }
        TemporaryCareRegime::Decree20 | TemporaryCareRegime::TwoTiers => {
            let months = article("18", "3").published();
            (article("18", "2").published(), Some(months))
        }
        TemporaryCareRegime::Decree335 => {
            let decree = || DECREE_335_2026.whole().provisional();
            (decree(), Some(decree()))
        }
    };
    let districts = regime == TemporaryCareRegime::Decree20;
    let decided = |value, point| {
        let citation = of_decision(UrgentGround::WithoutParentsOrKin, point);
        districts.then(|| Cited::new(value, citation))
    };
    let mut caveats = found.caveats();
    if regime == TemporaryCareRegime::Decree335 {
        caveats.extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
    }
    Ok(TemporaryCare {
        first_day: when.date,
        regime,
        child_below: CHILD_BELOW.on(when)?.cited(),
        months: months.map(|months| Cited::new(3, months)),
        commune_days: decided(2, "b"),
        district_days: decided(3, "c"),
        grounds,
        terms: Terms::new(Funding::NoPayment, caveats),
    })
}
