//! The levels of decrees 116/2016, 66/2025 and 188/2026.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::{Dong, Percent, date};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::education::{DECREE_66_2025, DECREE_116_2016, DECREE_188_2026};

/// Metres to school at least, by level of schooling.
pub(super) const METRES: [u32; 3] = [4_000, 7_000, 10_000];
/// Kilograms of rice a month.
pub(super) const RICE: u32 = 15;
/// Months of a school year at most.
pub(super) const MONTHS: u32 = 9;
/// Months more for those who learn Vietnamese before grade 1.
pub(super) const PREPARATORY_MONTHS: u32 = 1;

/// How food and room are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Shares of the base salary.
    OfBaseSalary { food: Percent, room: Percent },
    /// Đồng a month.
    Fixed { food: Dong, room: Dong },
}

pub(super) static REGIMES: Timeline<Level> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2016, 9, 1),
                Level::OfBaseSalary {
                    food: Percent::new(40, 0),
                    room: Percent::new(10, 0),
                },
                DECREE_116_2016.article("5").published(),
            ),
            Entry::new(
                date(2025, 5, 1),
                Level::Fixed {
                    food: Dong::new(936_000),
                    room: Dong::new(360_000),
                },
                DECREE_66_2025.article("6").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What article 3 of decree 188/2026 gives at the boarding schools of land-border communes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BorderSchool {
    pub(super) full_food: Dong,
    pub(super) midday_food: Dong,
    pub(super) full_rice: u32,
    pub(super) midday_rice: u32,
    pub(super) school_things: Dong,
    pub(super) bedding: Dong,
}

pub(super) static BORDER_SCHOOLS: Timeline<BorderSchool> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2026, 7, 15),
            BorderSchool {
                full_food: Dong::new(1_170_000),
                midday_food: Dong::new(450_000),
                full_rice: 15,
                midday_rice: 8,
                school_things: Dong::new(2_050_000),
                bedding: Dong::new(2_050_000),
            },
            border("1", "b"),
        )]
    },
    REVIEWED_UNTIL,
);

/// A point of article 3 of decree 188/2026.
pub(super) const fn border(clause: &'static str, point: &'static str) -> Citation {
    let article = DECREE_188_2026.article("3").clause(clause);
    article.point(point).published()
}
