//! The State President's decisions, occasion by occasion: each holds for its own and no other. Years
//! and occasions that are not here were not read.

use ansinh_core::NaiveDate;
use ansinh_core::law::Citation;

use super::facts::Occasion;
use crate::instruments::{
    GIFTS_INVALIDS_DAY_2017, GIFTS_INVALIDS_DAY_2021, GIFTS_INVALIDS_DAY_2022,
    GIFTS_INVALIDS_DAY_2023, GIFTS_NATIONAL_DAY_2025, GIFTS_NEW_YEAR_2013, GIFTS_NEW_YEAR_2017,
    GIFTS_NEW_YEAR_2019, GIFTS_NEW_YEAR_2020, GIFTS_NEW_YEAR_2023, GIFTS_NEW_YEAR_2026,
};

/// Gifts of one occasion.
pub(super) struct Decision {
    /// The calendar year of the occasion.
    pub(super) year: i32,
    pub(super) occasion: Occasion,
    /// The higher gift, or the only one, đồng.
    pub(super) higher: i64,
    /// The lower gift, đồng.
    pub(super) lower: Option<i64>,
    pub(super) citation: Citation,
}

impl Decision {
    /// Could it be known on a day? One whose day of signature was not read could.
    pub(super) fn is_known(&self, on: NaiveDate) -> bool {
        self.citation
            .instrument()
            .issued
            .is_none_or(|signed| signed <= on)
    }
}

const fn two_levels(
    year: i32,
    occasion: Occasion,
    higher: i64,
    lower: i64,
    citation: Citation,
) -> Decision {
    Decision {
        year,
        occasion,
        higher,
        lower: Some(lower),
        citation,
    }
}

const NEW_YEAR: Occasion = Occasion::LunarNewYear;
const INVALIDS_DAY: Occasion = Occasion::InvalidsAndMartyrsDay;

pub(super) static DECISIONS: [Decision; 11] = [
    two_levels(2013, NEW_YEAR, 400_000, 200_000, {
        GIFTS_NEW_YEAR_2013.whole().published()
    }),
    // Read as proposed to the President; a province's report adds up with these levels alone.
    two_levels(2017, NEW_YEAR, 400_000, 200_000, {
        GIFTS_NEW_YEAR_2017.whole().implied()
    }),
    two_levels(2017, INVALIDS_DAY, 400_000, 200_000, {
        GIFTS_INVALIDS_DAY_2017.whole().published()
    }),
    two_levels(2019, NEW_YEAR, 400_000, 200_000, {
        GIFTS_NEW_YEAR_2019.whole().published()
    }),
    two_levels(2020, NEW_YEAR, 400_000, 200_000, {
        GIFTS_NEW_YEAR_2020.whole().published()
    }),
    two_levels(2021, INVALIDS_DAY, 600_000, 300_000, {
        GIFTS_INVALIDS_DAY_2021.whole().published()
    }),
    two_levels(2022, INVALIDS_DAY, 600_000, 300_000, {
        GIFTS_INVALIDS_DAY_2022.whole().published()
    }),
    two_levels(2023, NEW_YEAR, 600_000, 300_000, {
        GIFTS_NEW_YEAR_2023.whole().published()
    }),
    two_levels(2023, INVALIDS_DAY, 600_000, 300_000, {
        GIFTS_INVALIDS_DAY_2023.whole().published()
    }),
    Decision {
        year: 2025,
        occasion: Occasion::NationalDay,
        higher: 500_000,
        lower: None,
        citation: GIFTS_NATIONAL_DAY_2025.whole().published(),
    },
    two_levels(2026, NEW_YEAR, 600_000, 300_000, {
        GIFTS_NEW_YEAR_2026.whole().published()
    }),
];
