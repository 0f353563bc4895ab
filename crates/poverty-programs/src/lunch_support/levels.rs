//! The levels of decrees 06/2018, 105/2020 and 66/2025.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::{Dong, Percent, Text, When, date};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::education::{
    DECISION_239_2010, DECREE_06_2018, DECREE_66_2025, DECREE_105_2020,
};

/// How the level of a kindergarten child is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lunch {
    /// What the decisions of 2010 and 2011 gave.
    NotEstablished,
    /// A share of the base salary.
    OfBaseSalary(Percent),
    /// Đồng a month.
    Fixed(Dong),
}

pub(super) static KINDERGARTEN: Timeline<Lunch> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2010, 2, 9),
                Lunch::NotEstablished,
                DECISION_239_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2018, 2, 20),
                Lunch::OfBaseSalary(Percent::new(10, 0)),
                DECREE_06_2018.whole().published(),
            ),
            Entry::new(
                date(2020, 11, 1),
                Lunch::Fixed(Dong::new(160_000)),
                DECREE_105_2020.article("7").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Nursery children, from decree 66/2025 on.
pub(super) static NURSERY: Timeline<Dong> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2025, 5, 1),
            Dong::new(360_000),
            DECREE_66_2025.article("6").published(),
        )]
    },
    REVIEWED_UNTIL,
);

pub(super) fn nursery(when: When) -> Result<Option<Cited<Dong>>, NotInForce> {
    match NURSERY.on(when) {
        Ok(found) => Ok(Some(found.cited())),
        Err(NotInForce::BeforeCoverage { .. } | NotInForce::NotYetKnown { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

pub(super) const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ ăn trưa trước ngày 20/02/2018 (Quyết định 239/QĐ-TTg, 60/2011/QĐ-TTg)",
            "the level of lunch support before 2018-02-20 (decisions 239/QĐ-TTg and 60/2011/QĐ-TTg)",
        ),
    }
}
