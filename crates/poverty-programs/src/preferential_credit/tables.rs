//! The rates, caps and terms of each day, as the decisions print them.

use ansinh_core::law::{Citation, Cited, Entry, InForce, NotInForce, Timeline, first_days};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};

use super::{EscapedProgramme, MOVED_FROM, PreferentialCredit, RELIEF};
use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::credit::{
    CIRCULAR_14_2017, DECISION_02_2021, DECISION_12_2019, DECISION_15_2013, DECISION_28_2015,
    DECISION_750_2015, DECISION_872_2014, DECISION_1826_2013, DECISION_2553_2025, DECREE_06_2026,
    DECREE_78_2002, RESOLUTION_380_2025,
};

const fn percent(tenths: u32) -> Percent {
    Percent::new(tenths, 1)
}

/// The yearly rate of new loans to poor households.
static POOR_RATE: Timeline<Percent> = Timeline::new(
    Text::new(
        "Lãi suất cho vay hộ nghèo",
        "Rate of loans to poor households",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                percent(78),
                DECREE_78_2002.whole().unchecked(),
            ),
            Entry::new(
                date(2014, 6, 6),
                percent(72),
                DECISION_872_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 6, 5),
                percent(66),
                DECISION_750_2015.whole().published(),
            ),
            Entry::new(
                date(2025, 12, 1),
                Percent::new(624, 2),
                DECISION_2553_2025.article("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The rate of near-poor households, per cent of the poor rate.
static NEAR_POOR: Timeline<Option<Percent>> = Timeline::new(
    Text::new("Cho vay hộ cận nghèo", "Loans to near-poor households"),
    const {
        &[
            Entry::new(date(2013, 1, 1), None, DECREE_78_2002.whole().unchecked()),
            Entry::new(
                date(2013, 4, 16),
                Some(Percent::new(130, 0)),
                DECISION_15_2013.article("3").clause("1").unchecked(),
            ),
            Entry::new(
                date(2013, 10, 9),
                Some(Percent::new(120, 0)),
                DECISION_1826_2013.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Whether newly escaped households borrow.
static NEWLY_ESCAPED: Timeline<EscapedProgramme> = Timeline::new(
    Text::new(
        "Cho vay hộ mới thoát nghèo",
        "Loans to newly escaped households",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                EscapedProgramme::NotYet,
                DECREE_78_2002.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 9, 5),
                EscapedProgramme::Lends,
                DECISION_28_2015.article("2").published(),
            ),
            Entry::new(
                date(2021, 1, 1),
                EscapedProgramme::NotEstablished,
                DECISION_28_2015.whole().published(),
            ),
            Entry::new(
                date(2021, 3, 30),
                EscapedProgramme::Lends,
                DECISION_02_2021.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The most a household may owe and the longest term, in months. The board's decisions before 2019
/// were not read.
static CAPS: Timeline<(i64, u32)> = Timeline::new(
    Text::new(
        "Mức cho vay, thời hạn tối đa",
        "The highest loan and the longest term",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                (30_000_000, 60),
                DECREE_78_2002.whole().unchecked(),
            ),
            Entry::new(
                date(2014, 5, 1),
                (50_000_000, 60),
                DECREE_78_2002.whole().unchecked(),
            ),
            Entry::new(
                date(2019, 3, 1),
                (100_000_000, 120),
                DECISION_12_2019.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Does interest count days of a year of 365, or twelfths of it?
static COUNTS_DAYS: Timeline<bool> = Timeline::new(
    Text::new("Cách tính lãi", "How interest is counted"),
    const {
        &[
            Entry::new(date(2013, 1, 1), false, DECREE_78_2002.whole().unchecked()),
            Entry::new(date(2018, 1, 1), true, CIRCULAR_14_2017.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// The rate of overdue debt, per cent of the loan's.
static OVERDUE: Timeline<Percent> = Timeline::new(
    Text::new("Lãi suất nợ quá hạn", "Rate of overdue debt"),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Percent::new(130, 0),
                DECREE_78_2002.whole().unchecked(),
            ),
            Entry::new(
                date(2026, 1, 10),
                Percent::new(130, 0),
                DECREE_06_2026.article("32").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[
        &POOR_RATE,
        &NEAR_POOR,
        &NEWLY_ESCAPED,
        &CAPS,
        &COUNTS_DAYS,
        &OVERDUE,
    ])
}

pub(super) fn rule(when: When) -> Result<PreferentialCredit, NotInForce> {
    let poor = POOR_RATE.on(when)?;
    let near_poor = NEAR_POOR.on(when)?;
    let escaped = NEWLY_ESCAPED.on(when)?;
    let caps = CAPS.on(when)?;
    let lends = *escaped.value == EscapedProgramme::Lends;
    let of_escaped =
        |value: u32| lends.then(|| cited(value, DECISION_28_2015.article("2").published()));
    let is_moved = when.date < MOVED_FROM && when.known_on.is_none_or(|day| day >= MOVED_FROM);
    let moved = |rate, article: &'static str, lent| {
        let citation = DECISION_2553_2025.article(article).published();
        (is_moved && lent).then(|| cited(rate, citation))
    };
    Ok(PreferentialCredit {
        signed: when.date,
        escaped_programme: *escaped.value,
        counts_days: *COUNTS_DAYS.on(when)?.value,
        poor_rate: poor.cited(),
        near_poor_share: optional(&near_poor),
        newly_escaped_share: lends.then(|| {
            let citation = DECISION_28_2015.whole().published();
            cited(Percent::new(125, 0), citation)
        }),
        years_since_leaving: of_escaped(3),
        moved_poor: moved(Percent::new(624, 2), "1", true),
        moved_near_poor: moved(Percent::new(7_488, 3), "2", near_poor.value.is_some()),
        moved_newly_escaped: moved(percent(78), "2", lends),
        relief: is_moved.then(|| cited(RELIEF, RESOLUTION_380_2025.whole().published())),
        overdue: OVERDUE.on(when)?.cited(),
        cap: cited(Dong::new(caps.value.0), caps.citation.clone()),
        longest_term: cited(caps.value.1, caps.citation.clone()),
        // Five years, whatever the board allows the others.
        longest_term_escaped: lends.then(|| cited(60, DECISION_28_2015.whole().unchecked())),
        terms: Terms::new(Funding::on(when, &[&funding::CREDIT]), poor.caveats()),
    })
}

const fn cited<T>(value: T, citation: Citation) -> Cited<T> {
    Cited::new(value, citation)
}

fn optional(found: &InForce<'_, Option<Percent>>) -> Option<Cited<Percent>> {
    Some(cited((*found.value)?, found.citation.clone()))
}
