//! What each code and decree says of overtime pay, and from when.

use ansinh_core::law::{Citation, Cited, Entry, Instrument, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Payer, Terms};
use ansinh_core::{Percent, When, date};

use super::{ABOUT, OvertimePay};
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_23_2015, DECREE_05_2015, DECREE_145_2020, LABOUR_CODE_2012, LABOUR_CODE_2019,
};

/// Which texts hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regime {
    /// The code of 2012 alone.
    Code2012,
    /// With decree 05/2015 and circular 23/2015.
    Decree05,
    /// The code of 2019, guided by decree 05/2015 for one more month.
    Code2019,
    /// With decree 145/2020.
    Decree145,
}

pub(super) static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        let code_2012 = LABOUR_CODE_2012.article("97").published();
        // The circular counts from the day its decree took effect.
        let circular_23 = CIRCULAR_23_2015.article("8").unchecked();
        let code_2019 = LABOUR_CODE_2019.article("98").published();
        let decree_145 = DECREE_145_2020.article("57").published();
        &[
            Entry::new(date(2013, 5, 1), Regime::Code2012, code_2012),
            Entry::payable_from(
                date(2015, 3, 1),
                date(2015, 8, 8),
                Regime::Decree05,
                circular_23,
            ),
            Entry::new(date(2021, 1, 1), Regime::Code2019, code_2019),
            Entry::new(date(2021, 2, 1), Regime::Decree145, decree_145),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<OvertimePay, NotInForce> {
    let regime = REGIMES.on(when)?;
    let (code, article): (&'static Instrument, _) = match regime.value {
        Regime::Code2012 | Regime::Decree05 => (&LABOUR_CODE_2012, "97"),
        Regime::Code2019 | Regime::Decree145 => (&LABOUR_CODE_2019, "98"),
    };
    let day = |point, percent| {
        let citation = code.article(article).clause("1").point(point).published();
        Cited::new(Percent::new(percent, 0), citation)
    };
    let night = |clause, percent| {
        let citation = code.article(article).clause(clause).published();
        Cited::new(Percent::new(percent, 0), citation)
    };
    let employer = Cited::new(Payer::Employer, code.article(article).published());
    Ok(OvertimePay {
        ordinary_day: day("a", 150),
        weekly_rest: day("b", 200),
        holiday: day("c", 300),
        night: night("2", 30),
        night_overtime: night("3", 20),
        by_time: formula(*regime.value, "1"),
        by_piece: formula(*regime.value, "2"),
        counts_day_overtime: counts_day_overtime(*regime.value),
        coinciding_days: coinciding_days(*regime.value),
        terms: Terms::new(Funding::PaidBy(vec![employer]), regime.caveats()),
    })
}

/// Where the formula stands; decree 145/2020 has a clause for time and one for pieces.
const fn formula(regime: Regime, clause: &'static str) -> Citation {
    match regime {
        Regime::Code2012 => LABOUR_CODE_2012.article("97").clause("1").published(),
        Regime::Decree05 | Regime::Code2019 => DECREE_05_2015.article("25").published(),
        Regime::Decree145 => DECREE_145_2020.article("55").clause(clause).published(),
    }
}

const fn counts_day_overtime(regime: Regime) -> Option<Citation> {
    match regime {
        Regime::Code2012 => None,
        Regime::Decree05 | Regime::Code2019 => Some(CIRCULAR_23_2015.article("8").unchecked()),
        Regime::Decree145 => Some(
            DECREE_145_2020
                .article("57")
                .clause("1")
                .point("b")
                .published(),
        ),
    }
}

const fn coinciding_days(regime: Regime) -> Option<Citation> {
    match regime {
        Regime::Code2012 => None,
        Regime::Decree05 | Regime::Code2019 => Some(DECREE_05_2015.article("25").unchecked()),
        Regime::Decree145 => Some(DECREE_145_2020.article("55").clause("3").published()),
    }
}
