//! Which decree a month falls under, and who pays.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{
    ABOUT, MonthlyAllowance, decree_20_2021, decree_28_2012, decree_67_2007, decree_136_2013,
    decree_335_2026,
};
use crate::instruments::{DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026};
use crate::{REVIEWED_UNTIL, funding};

/// The body of law under which a month falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 67/2007 as amended by decree 13/2010, until 2013.
    Decree67,
    /// 2014: decree 136/2013 is in force, but which level and groups applied is not established.
    Transition2014,
    /// Decree 136/2013, 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021, 2021-07 to 2026-09.
    Decree20,
    /// Decree 335/2026, from 2026-10.
    Decree335,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Regime::Decree67,
                DECREE_13_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2014, 1, 1),
                Regime::Transition2014,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                Regime::Decree136,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Regime::Decree20,
                DECREE_20_2021.whole().published(),
            ),
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                Regime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Decree 176/2025/NĐ-CP, article 8(2).
pub(super) const SOCIAL_PENSION_FROM: NaiveDate = date(2025, 7, 1);

/// Decree 335/2026/NĐ-CP pays its level for months before it takes effect; whether its coefficients
/// differ for them is not established.
const LEVEL_OF_DECREE_335_FROM: NaiveDate = date(2026, 7, 1);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[
        &REGIMES,
        &SOCIAL_ASSISTANCE_STANDARD,
        &[SOCIAL_PENSION_FROM],
    ])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    REGIMES.reviewed_until()
}

/// Who pays on a day, and what to know whatever the case.
pub(super) fn terms(when: When) -> Result<Terms, NotInForce> {
    let regime = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let mut caveats = regime.caveats();
    if *regime.value == Regime::Decree20 && level.since >= LEVEL_OF_DECREE_335_FROM {
        caveats.extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
    }
    Ok(Terms::new(
        Funding::on(when, &[&funding::COMMUNITY]),
        caveats,
    ))
}

impl MonthlyAllowance {
    /// The rule on a day, for another one that asks it month by month and has terms of its own.
    pub(crate) fn without_terms(when: When) -> Result<Self, NotInForce> {
        let regime = REGIMES.on(when)?;
        let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
        let build = match regime.value {
            Regime::Decree67 => decree_67_2007::rule,
            Regime::Transition2014 => decree_28_2012::rule,
            Regime::Decree136 => decree_136_2013::rule,
            Regime::Decree20 if when.date < SOCIAL_PENSION_FROM => decree_20_2021::rule,
            Regime::Decree20 => decree_20_2021::rule_with_social_pension,
            Regime::Decree335 => decree_335_2026::rule,
        };
        Ok(build(Month::of(when.date), level.cited()))
    }
}
