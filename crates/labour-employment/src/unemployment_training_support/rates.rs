//! The rates, each beside its article.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::{Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    CIRCULAR_32_2010, DECISION_17_2021, DECISION_55_2013, DECISION_77_2014, DECREE_374_2025,
};

/// What odd days count for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OddDays {
    NotEstablished,
    /// Any make a whole month.
    WholeMonth,
    /// Half a month up to so many, a whole one beyond.
    HalfUpTo(u32),
}

/// What is supported, đồng.
#[derive(Debug, Clone)]
pub(super) struct Rates {
    /// For a whole short course at most, and where that stands.
    pub(super) course: Option<(i64, Citation)>,
    /// Is a course of exactly three months a short one?
    pub(super) three_months_are_short: bool,
    /// A month at most.
    pub(super) monthly: i64,
    pub(super) odd_days: OddDays,
    /// Meals a day of study, and where that stands.
    pub(super) meals: Option<(i64, Citation)>,
}

/// The day of the decision governs: a file lodged before and not decided takes the new rates
/// (decision 17/2021/QĐ-TTg, article 5(1); decree 374/2025/NĐ-CP, article 43(5)).
pub(super) static RATES: Timeline<Rates> = Timeline::new(
    Text::new(
        "Mức hỗ trợ học nghề cho người lao động thất nghiệp",
        "Training support of unemployed workers",
    ),
    const {
        let decision_17 = DECISION_17_2021.article("3").clause("1");
        let decree_374 = DECREE_374_2025.article("11").clause("1");
        &[
            Entry::new(
                date(2013, 1, 1),
                Rates {
                    course: None,
                    three_months_are_short: false,
                    monthly: 300_000,
                    odd_days: OddDays::NotEstablished,
                    meals: None,
                },
                CIRCULAR_32_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2013, 12, 1),
                Rates {
                    course: Some((3_000_000, DECISION_55_2013.whole().published())),
                    three_months_are_short: true,
                    monthly: 600_000,
                    odd_days: OddDays::NotEstablished,
                    meals: None,
                },
                DECISION_55_2013.whole().published(),
            ),
            Entry::new(
                date(2015, 2, 10),
                Rates {
                    course: None,
                    three_months_are_short: false,
                    monthly: 1_000_000,
                    odd_days: OddDays::WholeMonth,
                    meals: None,
                },
                DECISION_77_2014.article("3").published(),
            ),
            Entry::new(
                date(2021, 5, 15),
                Rates {
                    course: Some((4_500_000, decision_17.point("a").published())),
                    three_months_are_short: true,
                    monthly: 1_500_000,
                    odd_days: OddDays::HalfUpTo(14),
                    meals: None,
                },
                decision_17.point("b").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                Rates {
                    course: Some((4_500_000, decree_374.point("a").published())),
                    three_months_are_short: false,
                    monthly: 1_500_000,
                    odd_days: OddDays::HalfUpTo(14),
                    meals: Some((
                        50_000,
                        DECREE_374_2025.article("11").clause("2").published(),
                    )),
                },
                decree_374.point("b").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
