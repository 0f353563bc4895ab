//! Which decree an event falls under, and who pays.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::Funding;
use ansinh_core::{NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{
    EmergencyRelief, TITLE, decree_13_2010, decree_20_2021, decree_136_2013, decree_335_2026,
    standard,
};
use crate::instruments::{
    CIRCULAR_02_2021_IN_FORCE_FROM, DECREE_13_2010, DECREE_20_2021, DECREE_136_2013,
    DECREE_335_2026, JOINT_CIRCULAR_29_2014_HOLDS_FROM,
};
use crate::{REVIEWED_UNTIL, funding};

/// The body of law under which an event falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 67/2007 as amended by decree 13/2010, until 2013-12-31.
    Decree13,
    /// Decree 136/2013, 2014-01-01 to 2021-06-30.
    Decree136,
    /// Decree 20/2021, 2021-07-01 to 2026-10-04.
    Decree20,
    /// Decree 335/2026, from 2026-10-05.
    Decree335,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    TITLE,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Regime::Decree13,
                DECREE_13_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2014, 1, 1),
                Regime::Decree136,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Regime::Decree20,
                DECREE_20_2021.whole().published(),
            ),
            Entry::new(
                date(2026, 10, 5),
                Regime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    REGIMES.reviewed_until()
}

pub(super) fn rule(when: When) -> Result<EmergencyRelief, NotInForce> {
    let regime = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let known = when.known_on.unwrap_or(when.date).min(when.date);
    let mut rule = match *regime.value {
        Regime::Decree13 => decree_13_2010::rule(),
        Regime::Decree136 if when.date < standard::CERTAIN_AFTER_2014 => {
            decree_136_2013::rule(None, standard::levels_of_2014())
        }
        Regime::Decree136 => decree_136_2013::rule(Some(level.cited()), Vec::new()),
        Regime::Decree20 if level.since >= standard::UNCERTAIN_FROM_2026 => {
            decree_20_2021::rule(None, standard::levels_of_summer_2026(&level))
        }
        Regime::Decree20 => decree_20_2021::rule(Some(level.cited()), Vec::new()),
        Regime::Decree335 => decree_335_2026::rule(level.cited()),
    };
    if rule.regime == Regime::Decree136 && known < JOINT_CIRCULAR_29_2014_HOLDS_FROM {
        rule = decree_136_2013::without_circular(rule);
    }
    let before_circular_02 = |known| known < CIRCULAR_02_2021_IN_FORCE_FROM;
    if rule.regime == Regime::Decree20 && when.known_on.is_some_and(before_circular_02) {
        rule = decree_136_2013::with_circular(rule);
    }
    rule.terms.funding = Funding::on(
        when,
        &[&funding::EMERGENCY_RELIEF, &funding::TEMPORARY_CARE],
    );
    if regime.assumed_unchanged {
        let reviewed_until = REGIMES.reviewed_until();
        rule.terms
            .caveats
            .push(Caveat::AssumedUnchanged { reviewed_until });
    }
    Ok(rule)
}
