//! The decrees that set the levels, one after the other.

use ansinh_core::law::{Citation, Entry, Instrument, Timeline};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::{
    DECREE_20_2015, DECREE_31_2013, DECREE_55_2023, DECREE_58_2019, DECREE_70_2017, DECREE_75_2021,
    DECREE_77_2024, DECREE_99_2018, DECREE_321_2026,
};

/// The decree whose appendices hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decree {
    /// 2013 and 2014; its tables have not been read.
    Before2015,
    D20Of2015,
    D70Of2017,
    D99Of2018,
    D58Of2019,
    D75Of2021,
    D55Of2023,
    D77Of2024,
    /// From 2026-07; its tables have not been read.
    D321Of2026,
}

/// Decree 31/2013/NĐ-CP is in force from this day.
pub(crate) const DECREE_31_FROM: NaiveDate = date(2013, 6, 1);

/// Ordinance 02/2020/UBTVQH14 applies from this day.
pub(crate) const ORDINANCE_OF_2020_FROM: NaiveDate = date(2021, 7, 1);

/// Decree 131/2021/NĐ-CP is in force from this day.
pub(crate) const DECREE_131_FROM: NaiveDate = date(2022, 2, 15);

/// From which day each decree's levels count, and from which day it is in force.
pub(crate) static DECREES: Timeline<Decree> = Timeline::new(
    Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi người có công",
        "Levels of merit allowances",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Decree::Before2015,
                DECREE_31_2013.whole().unchecked(),
            ),
            Entry::payable_from(
                date(2015, 1, 1),
                date(2015, 4, 1),
                Decree::D20Of2015,
                published(Decree::D20Of2015),
            ),
            Entry::payable_from(
                date(2017, 7, 1),
                date(2017, 7, 25),
                Decree::D70Of2017,
                published(Decree::D70Of2017),
            ),
            Entry::payable_from(
                date(2018, 7, 1),
                date(2018, 8, 27),
                Decree::D99Of2018,
                published(Decree::D99Of2018),
            ),
            Entry::payable_from(
                date(2019, 7, 1),
                date(2019, 8, 15),
                Decree::D58Of2019,
                published(Decree::D58Of2019),
            ),
            Entry::payable_from(
                ORDINANCE_OF_2020_FROM,
                date(2021, 9, 15),
                Decree::D75Of2021,
                published(Decree::D75Of2021),
            ),
            Entry::payable_from(
                date(2023, 7, 1),
                date(2023, 9, 5),
                Decree::D55Of2023,
                published(Decree::D55Of2023),
            ),
            Entry::new(
                date(2024, 7, 1),
                Decree::D77Of2024,
                published(Decree::D77Of2024),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Decree::D321Of2026,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

const fn published(decree: Decree) -> Citation {
    decree.instrument().whole().published()
}

impl Decree {
    pub(crate) const fn instrument(self) -> &'static Instrument {
        match self {
            Self::Before2015 => &DECREE_31_2013,
            Self::D20Of2015 => &DECREE_20_2015,
            Self::D70Of2017 => &DECREE_70_2017,
            Self::D99Of2018 => &DECREE_99_2018,
            Self::D58Of2019 => &DECREE_58_2019,
            Self::D75Of2021 => &DECREE_75_2021,
            Self::D55Of2023 => &DECREE_55_2023,
            Self::D77Of2024 => &DECREE_77_2024,
            Self::D321Of2026 => &DECREE_321_2026,
        }
    }
}
