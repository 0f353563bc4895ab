use ansinh_core::law::{Citation, Entry, InForce, NotInForce, Timeline, When};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{DECREE_61_2020, LAW_38_2013, LAW_71_2006, LAW_74_2025};

/// Law 38/2013/QH13 takes effect.
const LAW_2013_FROM: NaiveDate = date(2015, 1, 1);

/// Decree 28/2015/NĐ-CP takes effect; its benefits are given from 2015-01-01 (article 41).
const DECREE_28_IN_FORCE_FROM: NaiveDate = date(2015, 5, 1);

/// The body of law on unemployment insurance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnemploymentLaw {
    /// Law 71/2006/QH11, until 2014-12-31.
    Law2006,
    /// Law 38/2013/QH13 with decree 28/2015 as issued, 2015-01-01 to 2020-07-14.
    Law2013,
    /// The same with decree 28/2015 as amended by decree 61/2020, 2020-07-15 to 2025-12-31.
    Law2013Amended,
    /// Law 74/2025/QH15, from 2026-01-01.
    Law2025,
}

const NAME: Text = Text::new("Bảo hiểm thất nghiệp", "Unemployment insurance");

pub(crate) static LAWS: Timeline<UnemploymentLaw> = Timeline::new(NAME, ENTRIES, REVIEWED_UNTIL);

/// The same without the law of 2006, for what is not established before 2015.
pub(crate) static LAWS_FROM_2015: Timeline<UnemploymentLaw> = Timeline::new(
    NAME,
    match ENTRIES.split_first() {
        Some((_, from_2015)) => from_2015,
        None => ENTRIES,
    },
    REVIEWED_UNTIL,
);

const ENTRIES: &[Entry<UnemploymentLaw>] = &[
    Entry::new(
        date(2013, 1, 1),
        UnemploymentLaw::Law2006,
        LAW_71_2006.whole().unchecked(),
    ),
    Entry::payable_from(
        LAW_2013_FROM,
        DECREE_28_IN_FORCE_FROM,
        UnemploymentLaw::Law2013,
        LAW_38_2013.whole().published(),
    ),
    Entry::new(
        date(2020, 7, 15),
        UnemploymentLaw::Law2013Amended,
        DECREE_61_2020.article("1").published(),
    ),
    Entry::new(
        date(2026, 1, 1),
        UnemploymentLaw::Law2025,
        LAW_74_2025.whole().published(),
    ),
];

/// The law of a day from 2015 on.
pub(crate) fn law_of(day: NaiveDate) -> UnemploymentLaw {
    let entries = LAWS_FROM_2015.entries().iter();
    let mut begun = entries.rev().filter(|entry| entry.payable_from <= day);
    begun
        .next()
        .map_or(UnemploymentLaw::Law2013, |entry| entry.value)
}

/// Who pays.
pub(crate) static FUND: Payers = Timeline::new(
    NAME,
    const {
        const fn by(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
            Entry::new(from, Some(Payer::UnemploymentInsuranceFund), citation)
        }
        &[
            by(date(2013, 1, 1), LAW_71_2006.article("102").unchecked()),
            by(
                LAW_2013_FROM,
                LAW_38_2013.article("57").clause("3").published(),
            ),
            by(date(2026, 1, 1), LAW_74_2025.article("45").published()),
        ]
    },
    REVIEWED_UNTIL,
);

/// The law of a day.
///
/// By what was in force before 2015-05-01 the benefits of 2015 could not be known: the law left
/// them to a decree of which only the later day is known.
pub(crate) fn in_force(when: When) -> Result<InForce<'static, UnemploymentLaw>, NotInForce> {
    let law = LAWS.on(when)?;
    match when.known_on {
        Some(known_on) if law.since < LAW_2013_FROM && when.date >= LAW_2013_FROM => {
            Err(NotInForce::NotYetKnown {
                what: NAME,
                date: when.date,
                known_on,
            })
        }
        _ => Ok(law),
    }
}
