//! Joint circular 42/2013, the law on health insurance, and the decrees on learning costs.

use ansinh_core::law::{Citation, Cited, Entry, InForce, Timeline};
use ansinh_core::{Dong, Percent, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::{
    DECREE_81_2021, DECREE_86_2015, DECREE_238_2025, JOINT_CIRCULAR_42_2013, LAW_25_2008,
    LAW_51_2010, LAW_51_2024,
};

/// What health insurance bears for those on monthly social assistance, where established.
pub(super) static BENEFIT_RATE: Timeline<Option<Percent>> = Timeline::new(
    Text::new(
        "Mức hưởng bảo hiểm y tế",
        "Benefit rate of health insurance",
    ),
    const {
        &[
            Entry::new(date(2014, 3, 5), None, ARTICLE_22),
            Entry::new(date(2015, 1, 1), Some(Percent::new(100, 0)), ARTICLE_22),
            Entry::new(
                date(2025, 7, 1),
                Some(Percent::new(100, 0)),
                LAW_51_2024.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

const ARTICLE_22: Citation = LAW_25_2008.article("22").clause("1").point("a").published();

/// One card, of the group with the best benefit.
pub(super) const ONE_CARD: Citation = LAW_25_2008.article("22").clause("2").published();

/// Scholarships and learning aids of persons with disabilities.
pub(super) const EDUCATION: Citation = LAW_51_2010.article("27").clause("2").published();

/// Scholarship, per cent of the base salary.
pub(super) static SCHOLARSHIP: Timeline<Percent> = Timeline::new(
    Text::new("Học bổng người khuyết tật", "Scholarship of the disabled"),
    const {
        &[Entry::new(
            date(2014, 3, 5),
            Percent::new(80, 0),
            joint_circular_42("1"),
        )]
    },
    REVIEWED_UNTIL,
);

/// Article 7 of joint circular 42/2013.
pub(super) const fn joint_circular_42(clause: &'static str) -> Citation {
    JOINT_CIRCULAR_42_2013
        .article("7")
        .clause(clause)
        .published()
}

/// Learning costs of orphans of both parents, a month.
pub(super) static LEARNING_COSTS: Timeline<Option<Dong>> = Timeline::new(
    Text::new("Hỗ trợ chi phí học tập", "Support to learning costs"),
    const {
        &[
            Entry::new(date(2014, 3, 5), None, DECREE_86_2015.whole().unchecked()),
            Entry::new(
                date(2015, 12, 1),
                Some(Dong::new(100_000)),
                DECREE_86_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 10, 15),
                Some(Dong::new(150_000)),
                DECREE_81_2021.article("20").clause("10").published(),
            ),
            Entry::new(
                date(2025, 9, 3),
                Some(Dong::new(150_000)),
                DECREE_238_2025.article("19").clause("10").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The value of a table with its citation, where there is one.
pub(super) fn cited<T: Clone>(entry: &InForce<'_, Option<T>>) -> Option<Cited<T>> {
    let value = entry.value.clone()?;
    Some(Cited::new(value, entry.citation.clone()))
}
