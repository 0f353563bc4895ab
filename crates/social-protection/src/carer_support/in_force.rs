//! Which decree a month of care falls under, and who pays.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, CarerSupport, decree_20_2021, decree_28_2012, decree_136_2013};
use crate::instruments::{DECREE_20_2021, DECREE_28_2012, DECREE_136_2013, DECREE_335_2026};
use crate::{REVIEWED_UNTIL, funding};

/// The body of law under which a month of care falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareRegime {
    /// Decree 28/2012, and decree 13/2010 for foster families, until 2013.
    Decree28,
    /// 2014: only decree 28/2012 is certain.
    Transition2014,
    /// Decrees 28/2012 and 136/2013, 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021, 2021-07 to 2026-09.
    Decree20,
    /// Decree 335/2026, from 2026-10.
    Decree335,
}

static REGIMES: Timeline<CareRegime> = Timeline::new(
    ABOUT,
    const {
        let decree_28 = DECREE_28_2012.article("17");
        let decree_136 = DECREE_136_2013.article("20");
        let decree_20 = DECREE_20_2021.article("20");
        let decree_335 = DECREE_335_2026.whole();
        let (in_2013, in_2014) = (date(2013, 1, 1), date(2014, 1, 1));
        let (from_2015, from_2021) = (date(2015, 1, 1), date(2021, 7, 1));
        &[
            Entry::new(in_2013, CareRegime::Decree28, decree_28.unchecked()),
            Entry::new(in_2014, CareRegime::Transition2014, decree_28.unchecked()),
            Entry::new(from_2015, CareRegime::Decree136, decree_136.unchecked()),
            Entry::new(from_2021, CareRegime::Decree20, decree_20.published()),
            // The month of October 2026 as a whole falls under the decree of the 5th.
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                CareRegime::Decree335,
                decree_335.provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Decree 335/2026 pays its level for months before it takes effect.
const LEVEL_OF_DECREE_335_FROM: NaiveDate = date(2026, 7, 1);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    REGIMES.reviewed_until()
}

pub(super) fn rule(when: When) -> Result<CarerSupport, NotInForce> {
    let regime = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let build = match regime.value {
        CareRegime::Decree28 => decree_28_2012::with_decree_13,
        CareRegime::Transition2014 => decree_28_2012::rule,
        CareRegime::Decree136 => decree_136_2013::rule,
        CareRegime::Decree20 => decree_20_2021::rule,
        CareRegime::Decree335 => decree_20_2021::carried_over,
    };
    let mut rule = build(Month::of(when.date), level.cited());
    rule.terms = Terms::new(Funding::on(when, &[&funding::COMMUNITY]), regime.caveats());
    if *regime.value == CareRegime::Decree20 && level.since >= LEVEL_OF_DECREE_335_FROM {
        rule.terms
            .caveats
            .extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
    }
    Ok(rule)
}
