//! What a time comes to, decree by decree.

use ansinh_core::date;
use ansinh_core::law::{Entry, Timeline};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::instruments::{
    DECREE_31_2013, DECREE_55_2023, DECREE_75_2021, DECREE_77_2024, DECREE_321_2026,
};

/// What a time at home and a time in a centre come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Amounts {
    /// Fixed sums, đồng.
    Fixed { home: i64, centre: i64 },
    /// 0.9 and 1.8 times this level, đồng; rounded to thousands from decree 55/2023/NĐ-CP on.
    OfStandard { standard: i64, rounded: bool },
    /// Not established.
    Unknown,
}

const OLD: Amounts = Amounts::Fixed {
    home: 1_110_000,
    centre: 2_220_000,
};

pub(super) static AMOUNTS: Timeline<Amounts> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 6, 1),
                OLD,
                DECREE_31_2013.article("53").clause("3").published(),
            ),
            // The amounts of 2013 go on; who may go, and how often, stands in the new ordinance.
            Entry::new(
                ORDINANCE_OF_2020_FROM,
                OLD,
                DECREE_31_2013.article("53").clause("3").published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Amounts::OfStandard {
                    standard: 1_624_000,
                    rounded: false,
                },
                DECREE_75_2021.article("6").published(),
            ),
            Entry::new(
                date(2024, 1, 1),
                Amounts::OfStandard {
                    standard: 2_055_000,
                    rounded: true,
                },
                DECREE_55_2023.article("2").clause("3").published(),
            ),
            Entry::new(
                date(2025, 1, 1),
                Amounts::OfStandard {
                    standard: 2_789_000,
                    rounded: true,
                },
                DECREE_77_2024.article("3").clause("3").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Amounts::Unknown,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
