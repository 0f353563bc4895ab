//! Which table holds in which school year.

use ansinh_core::date;
use ansinh_core::law::{Citation, Entry, Timeline};

use super::ABOUT;
use super::decree_81_2021::{self as steps, Groups};
use super::decree_86_2015::{self as by_level, Rows};
use crate::REVIEWED_UNTIL;
use crate::instruments::tuition::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_97_2023, DECREE_238_2025,
};

/// The table of a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Unknown,
    Of2015(Rows),
    Of2021(Groups),
}

impl Table {
    pub(super) const fn of_2015(&self) -> Option<&Rows> {
        match self {
            Self::Of2015(rows) => Some(rows),
            _ => None,
        }
    }

    pub(super) const fn of_2021(&self) -> Option<&Groups> {
        match self {
            Self::Of2021(groups) => Some(groups),
            _ => None,
        }
    }
}

const fn of_86() -> Citation {
    DECREE_86_2015.article("5").clause("4").unchecked()
}

pub(super) static YEARS: Timeline<Table> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Table::Unknown,
                DECREE_49_2010.whole().unchecked(),
            ),
            Entry::payable_from(
                date(2015, 9, 1),
                date(2015, 12, 1),
                Table::Of2015(by_level::YEAR_2015),
                of_86(),
            ),
            Entry::new(
                date(2016, 9, 1),
                Table::Of2015(by_level::YEAR_2016),
                of_86(),
            ),
            Entry::new(
                date(2017, 9, 1),
                Table::Of2015(by_level::YEAR_2017),
                of_86(),
            ),
            Entry::new(
                date(2018, 9, 1),
                Table::Of2015(by_level::YEAR_2018),
                of_86(),
            ),
            Entry::new(
                date(2019, 9, 1),
                Table::Of2015(by_level::YEAR_2019),
                of_86(),
            ),
            Entry::new(
                date(2020, 9, 1),
                Table::Of2015(by_level::YEAR_2020),
                of_86(),
            ),
            // Kept for 2021–22 by decree 81/2021, and for 2022–23 by decree 97/2023.
            Entry::payable_from(
                date(2021, 9, 1),
                date(2021, 10, 15),
                Table::Of2015(by_level::YEAR_2020),
                DECREE_81_2021.article("10").unchecked(),
            ),
            Entry::payable_from(
                date(2022, 9, 1),
                date(2023, 12, 31),
                Table::Of2015(by_level::YEAR_2020),
                DECREE_97_2023.article("1").unchecked(),
            ),
            Entry::payable_from(
                date(2023, 9, 1),
                date(2023, 12, 31),
                Table::Of2021(steps::STEP_1),
                DECREE_97_2023.article("1").published(),
            ),
            Entry::new(
                date(2024, 9, 1),
                Table::Of2021(steps::STEP_2),
                DECREE_97_2023.article("1").published(),
            ),
            Entry::payable_from(
                date(2025, 9, 1),
                date(2025, 9, 3),
                Table::Of2021(steps::STEP_3),
                DECREE_238_2025.whole().derived(),
            ),
            Entry::new(
                date(2026, 9, 1),
                Table::Of2021(steps::STEP_4),
                DECREE_238_2025.whole().derived(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
