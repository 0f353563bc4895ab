//! The four decrees on tuition and study costs.

use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Dong, date};
use serde::{Deserialize, Serialize};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::education::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};

/// Which decree says who is supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StudyCostLaw {
    /// To 2015-11-30.
    Decree49Of2010,
    /// To 2021-10-14.
    Decree86Of2015,
    /// To 2025-09-02.
    Decree81Of2021,
    /// From 2025-09-03.
    Decree238Of2025,
}

/// Đồng a pupil and month; nine months of a school year at most, in every one of them.
pub(super) static LEVELS: Timeline<(StudyCostLaw, Dong)> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2010, 7, 1),
                (StudyCostLaw::Decree49Of2010, Dong::new(70_000)),
                DECREE_49_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 12, 1),
                (StudyCostLaw::Decree86Of2015, Dong::new(100_000)),
                DECREE_86_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 10, 15),
                (StudyCostLaw::Decree81Of2021, Dong::new(150_000)),
                DECREE_81_2021.article("20").clause("10").published(),
            ),
            Entry::new(
                date(2025, 9, 3),
                (StudyCostLaw::Decree238Of2025, Dong::new(150_000)),
                DECREE_238_2025.article("19").clause("10").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
