//! What each code says of the work of minors.

use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, When, date};

use super::{ABOUT, WorkingMinor};
use crate::REVIEWED_UNTIL;
use crate::instruments::labour::{CIRCULAR_09_2020, LABOUR_CODE_2012, LABOUR_CODE_2019};

/// From this age light work is open (code 45/2019, article 143(3); code 10/2012, article 164).
pub(super) const THIRTEEN: u16 = 13;
/// From this age the wider limits hold (code 45/2019, article 146(2); code 10/2012, article 163).
pub(super) const FIFTEEN: u16 = 15;
/// From this age nobody is a minor (code 45/2019, article 143(1); code 10/2012, article 161).
pub(super) const EIGHTEEN: u16 = 18;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Of2012,
    Of2019,
    /// With circular 09/2020.
    Of2019Guided,
}

pub(super) static CODES: Timeline<Code> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 5, 1),
                Code::Of2012,
                LABOUR_CODE_2012.article("163").published(),
            ),
            Entry::new(
                date(2021, 1, 1),
                Code::Of2019,
                LABOUR_CODE_2019.article("146").published(),
            ),
            Entry::new(
                date(2021, 3, 15),
                Code::Of2019Guided,
                CIRCULAR_09_2020.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<WorkingMinor, NotInForce> {
    let found = CODES.on(when)?;
    let terms = Terms::new(Funding::NoPayment, found.caveats());
    Ok(match found.value {
        Code::Of2012 => code_2012(when.date, terms),
        Code::Of2019 => code_2019(when.date, terms),
        Code::Of2019Guided => WorkingMinor {
            agreement_days: Some(Cited::new(
                10,
                CIRCULAR_09_2020.article("7").clause("3").published(),
            )),
            forbidden_below_15: CIRCULAR_09_2020
                .article("3")
                .clause("5")
                .point("b")
                .published(),
            ..code_2019(when.date, terms)
        },
    })
}

fn code_2012(day: NaiveDate, terms: Terms) -> WorkingMinor {
    let hours = |hours| {
        let citation = LABOUR_CODE_2012.article("163").clause("2").published();
        Cited::new(hours, citation)
    };
    let below_15 = || LABOUR_CODE_2012.article("164").unchecked();
    WorkingMinor {
        day,
        below_15_day: hours(4),
        below_15_week: hours(20),
        from_15_day: hours(8),
        from_15_week: hours(40),
        health_check_months: None,
        agreement_days: None,
        annual_leave_days: Cited::new(14, LABOUR_CODE_2012.article("111").unchecked()),
        light_work: below_15(),
        arts_and_sport: below_15(),
        contract: below_15(),
        school_hours: below_15(),
        consent: None,
        forbidden_below_15: LABOUR_CODE_2012.article("165").unchecked(),
        forbidden: LABOUR_CODE_2012.article("165").unchecked(),
        agency_agrees: false,
        terms,
    }
}

fn code_2019(day: NaiveDate, terms: Terms) -> WorkingMinor {
    let at = |article, clause| LABOUR_CODE_2019.article(article).clause(clause).published();
    let point = |point| {
        LABOUR_CODE_2019
            .article("145")
            .clause("1")
            .point(point)
            .published()
    };
    WorkingMinor {
        day,
        below_15_day: Cited::new(4, at("146", "1")),
        below_15_week: Cited::new(20, at("146", "1")),
        from_15_day: Cited::new(8, at("146", "2")),
        from_15_week: Cited::new(40, at("146", "2")),
        health_check_months: Some(Cited::new(6, point("c"))),
        agreement_days: None,
        annual_leave_days: Cited::new(
            14,
            LABOUR_CODE_2019
                .article("113")
                .clause("1")
                .point("b")
                .published(),
        ),
        light_work: at("145", "2"),
        arts_and_sport: at("145", "3"),
        contract: point("a"),
        school_hours: point("b"),
        consent: Some(at("144", "3")),
        forbidden_below_15: LABOUR_CODE_2019.article("147").derived(),
        forbidden: LABOUR_CODE_2019.article("147").published(),
        agency_agrees: true,
        terms,
    }
}
