//! What each decree gives.

use ansinh_core::date;
use ansinh_core::law::{Citation, Entry, Timeline};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::tuition::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};

/// The level of a decree, which grounds are established, and where the grounds stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Support {
    pub(super) monthly: i64,
    pub(super) orphans: bool,
    pub(super) others: bool,
    pub(super) grounds: Citation,
}

pub(super) static LEVELS: Timeline<Support> = Timeline::new(
    ABOUT,
    const {
        let of_49 = DECREE_49_2010.whole().published();
        let of_86 = DECREE_86_2015.whole().unchecked();
        let of_81 = DECREE_81_2021.whole().unchecked();
        let of_238 = DECREE_238_2025.whole().unchecked();
        &[
            Entry::new(
                date(2013, 1, 1),
                Support {
                    monthly: 70_000,
                    orphans: false,
                    others: false,
                    grounds: DECREE_49_2010.whole().unchecked(),
                },
                of_49,
            ),
            Entry::new(
                date(2015, 12, 1),
                Support {
                    monthly: 100_000,
                    orphans: true,
                    others: false,
                    grounds: DECREE_86_2015.whole().unchecked(),
                },
                of_86,
            ),
            Entry::new(
                date(2021, 10, 15),
                Support {
                    monthly: 150_000,
                    orphans: true,
                    others: false,
                    grounds: DECREE_81_2021.whole().unchecked(),
                },
                of_81,
            ),
            Entry::new(
                date(2025, 9, 3),
                Support {
                    monthly: 150_000,
                    orphans: true,
                    others: true,
                    grounds: DECREE_238_2025.whole().published(),
                },
                of_238,
            ),
        ]
    },
    REVIEWED_UNTIL,
);
