//! What each programme was reported to give, year by year.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When, date};

use super::{ABOUT, LAW_OF_2016_FROM, ProtectionFundGrant};
use crate::instruments::children::LAW_102_2016;
use crate::instruments::fund::DECREE_36_2005;
use crate::{REVIEWED_UNTIL, funding};

/// What is known of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Nothing,
    /// *Trái tim cho em*: a share of the cost.
    HeartShare,
    /// Saudi heart surgery.
    Saudi,
    /// Warm clothes.
    Clothes,
    /// *Trái tim cho em*: the most, and the oldest age.
    HeartCeiling(i64, u32),
}

pub(super) static PROGRAMMES: Timeline<Known> = Timeline::new(
    ABOUT,
    const {
        let decree = DECREE_36_2005.article("19").unchecked();
        let law = LAW_102_2016.article("95").unchecked();
        &[
            Entry::new(date(2010, 1, 1), Known::HeartShare, decree),
            Entry::new(
                date(2011, 1, 1),
                Known::Nothing,
                DECREE_36_2005.article("19").unchecked(),
            ),
            Entry::new(
                date(2012, 1, 1),
                Known::Saudi,
                DECREE_36_2005.article("19").unchecked(),
            ),
            Entry::new(
                date(2013, 1, 1),
                Known::Nothing,
                DECREE_36_2005.article("19").unchecked(),
            ),
            Entry::new(date(2019, 1, 1), Known::Clothes, law),
            Entry::new(
                date(2020, 1, 1),
                Known::Nothing,
                LAW_102_2016.article("95").unchecked(),
            ),
            Entry::new(
                date(2025, 1, 1),
                Known::HeartCeiling(63_000_000, 15),
                LAW_102_2016.article("95").unchecked(),
            ),
            Entry::new(
                date(2025, 8, 22),
                Known::HeartCeiling(100_000_000, 17),
                LAW_102_2016.article("95").unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

const NO_TARIFF: Text = Text::new(
    "không có mức chi theo luật; mức hỗ trợ theo công bố của chương trình, như báo chí đưa tin",
    "no law sets a tariff; the level is the programme's own, as reported",
);

pub(super) fn rule(when: When) -> Result<ProtectionFundGrant, NotInForce> {
    let found = PROGRAMMES.on(when)?;
    let purpose = if when.date >= LAW_OF_2016_FROM {
        LAW_102_2016.article("95").unchecked()
    } else {
        DECREE_36_2005.article("19").unchecked()
    };
    let mut caveats = found.caveats();
    caveats.push(Caveat::Reading { reading: NO_TARIFF });
    let dong = |dong| Some(Cited::new(Dong::new(dong), purpose.clone()));
    let count = |count| Some(Cited::new(count, purpose.clone()));
    let nothing = ProtectionFundGrant {
        day: when.date,
        saudi_insured: None,
        saudi_uninsured: None,
        heart_share: None,
        heart_cost_below: None,
        heart_ceiling: None,
        clothes_set: None,
        youngest: None,
        oldest: None,
        purpose: purpose.clone(),
        terms: Terms::new(Funding::on(when, &[&funding::PROTECTION_FUND]), caveats),
    };
    Ok(match *found.value {
        Known::Nothing => nothing,
        Known::HeartShare => ProtectionFundGrant {
            heart_share: Some(Cited::new(Percent::new(80, 0), purpose.clone())),
            heart_cost_below: dong(50_000_000),
            ..nothing
        },
        Known::Saudi => ProtectionFundGrant {
            saudi_insured: dong(30_000_000),
            saudi_uninsured: dong(50_000_000),
            oldest: count(16),
            ..nothing
        },
        Known::Clothes => ProtectionFundGrant {
            clothes_set: dong(500_000),
            youngest: count(3),
            oldest: count(15),
            ..nothing
        },
        Known::HeartCeiling(ceiling, oldest) => ProtectionFundGrant {
            heart_ceiling: dong(ceiling),
            oldest: count(oldest),
            ..nothing
        },
    })
}
