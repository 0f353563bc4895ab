//! Which decree a month of care falls under, and what holds in it.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Cited, Entry, NotInForce, Provision, Timeline};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, InstitutionalCare, decree_20_2021, decree_28_2012, decree_136_2013};
use crate::instruments::{
    CIRCULAR_76_2021, DECREE_20_2021, DECREE_28_2012, DECREE_136_2013, DECREE_335_2026,
};
use crate::{REVIEWED_UNTIL, funding};

/// The body of law a month of care falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareRegime {
    /// Decree 28/2012 for extremely severely disabled residents, nothing for others: 2013 and 2014.
    Decree28,
    /// Decree 136/2013, for disabled residents decree 28/2012: 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021: from 2021-07.
    Decree20,
    /// Decree 335/2026: from 2026-10, its coefficients not yet read.
    Decree335,
}

/// Decree 335/2026/NĐ-CP takes effect.
pub(super) const DECREE_335_FROM: NaiveDate = date(2026, 10, 5);

pub(super) static REGIMES: Timeline<CareRegime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                CareRegime::Decree28,
                DECREE_28_2012.article("18").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                CareRegime::Decree136,
                DECREE_136_2013.article("26").unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                CareRegime::Decree20,
                DECREE_20_2021.article("25").published(),
            ),
            Entry::payable_from(
                date(2026, 10, 1),
                DECREE_335_FROM,
                CareRegime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Common medicine, where the law of the month has an amount for it.
static MEDICINE: Timeline<Option<Dong>> = Timeline::new(
    Text::new(
        "Thuốc thông thường trong cơ sở",
        "Common medicine in institutions",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                None,
                DECREE_28_2012.article("18").unchecked(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                date(2021, 11, 1),
                Some(Dong::new(100_000)),
                CIRCULAR_76_2021
                    .article("3")
                    .clause("5")
                    .point("a")
                    .published(),
            ),
            // The circular guides decree 20/2021, which decree 335/2026 replaced.
            Entry::payable_from(
                date(2026, 10, 1),
                DECREE_335_FROM,
                Some(Dong::new(100_000)),
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<InstitutionalCare, NotInForce> {
    let regime = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let month = Month::of(when.date);
    let mut rule = match regime.value {
        CareRegime::Decree28 => decree_28_2012::rule(month, level.cited()),
        CareRegime::Decree136 => decree_136_2013::rule(month, level.cited()),
        CareRegime::Decree20 => decree_20_2021::rule(month, level.cited(), Provision::published),
        CareRegime::Decree335 => InstitutionalCare {
            regime: CareRegime::Decree335,
            ..decree_20_2021::rule(month, level.cited(), |_| {
                DECREE_335_2026.whole().provisional()
            })
        },
    };
    let medicine = MEDICINE.on(when)?;
    rule.medicine = medicine
        .value
        .map(|cap| Cited::new(cap, medicine.citation.clone()));
    rule.terms = Terms::new(
        Funding::on(when, &[&funding::INSTITUTIONS]),
        regime.caveats(),
    );
    if *regime.value == CareRegime::Decree20 && level.since >= date(2026, 7, 1) {
        rule.terms
            .caveats
            .extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
        // Whether the level paid in arrears reaches one-off support is not established.
        rule.funeral = None;
    }
    Ok(rule)
}
