//! Fares and meals by the kilometre for the relatives of a martyr.

use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Dong, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::{CIRCULAR_101_2018, DECREE_75_2021, DECREE_321_2026};

/// What a text pays for the way, one way counted, both ways covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Travel {
    /// Đồng a kilometre and person.
    pub(crate) per_km: i64,
    /// Đồng a person, at most.
    pub(crate) at_most: Option<i64>,
    /// Moving the remains themselves, đồng.
    pub(crate) remains: i64,
    /// A grave that the family builds, đồng.
    pub(crate) family_grave: Option<i64>,
    /// The articles on grave visits and on moving remains.
    pub(crate) articles: [(&'static str, Option<&'static str>); 2],
}

/// The longest way taken for real, in kilometres.
const FARTHEST: u32 = 10_000;

pub(crate) static TRAVEL: Timeline<Option<Travel>> = Timeline::new(
    Text::new(
        "Hỗ trợ thăm viếng mộ, di chuyển hài cốt liệt sĩ",
        "Support for grave visits and moving remains",
    ),
    const {
        &[
            Entry::new(
                date(2019, 1, 1),
                Some(Travel {
                    per_km: 2_000,
                    at_most: Some(2_400_000),
                    remains: 4_000_000,
                    family_grave: None,
                    articles: [("12", Some("1")), ("13", None)],
                }),
                CIRCULAR_101_2018.whole().published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Some(Travel {
                    per_km: 3_000,
                    at_most: None,
                    remains: 4_000_000,
                    family_grave: Some(10_000_000),
                    articles: [("9", Some("2")), ("10", Some("1"))],
                }),
                DECREE_75_2021.whole().published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                None,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// An article of the same instrument, read as far as the whole.
pub(crate) fn provision(
    whole: &Citation,
    article: &'static str,
    clause: Option<&'static str>,
) -> Citation {
    match clause {
        Some(clause) => whole.elsewhere(&[article, clause], whole.verification),
        None => whole.elsewhere(&[article], whole.verification),
    }
}

pub(crate) fn check_way(kilometres: u32) -> Result<(), FactError> {
    if kilometres > FARTHEST {
        let allowed = Text::new("từ 0 đến 10.000 km một chiều", "0 to 10,000 km one way");
        return Err(FactError::out_of_range("kilometres", kilometres, allowed));
    }
    Ok(())
}

/// What one person gets for the way.
pub(crate) fn each(
    per_km: Dong,
    at_most: Option<Dong>,
    kilometres: u32,
) -> Result<Dong, FactError> {
    let whole = per_km.times(kilometres)?;
    Ok(at_most.map_or(whole, |at_most| whole.min(at_most)))
}

pub(crate) const NOT_ESTABLISHED: Text = Text::new(
    "mức hỗ trợ thăm viếng mộ, di chuyển hài cốt từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
    "support for grave visits and moving remains from 2026-07-01 (decree 321/2026/NĐ-CP)",
);
