//! What each code says of the working time of minors.

use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, When, date};

use super::{ABOUT, MinorWorkingTime};
use crate::REVIEWED_UNTIL;
use crate::instruments::{LABOUR_CODE_2012, LABOUR_CODE_2019};

/// From this age light work is open (code 45/2019, article 145(2); code 10/2012, article 164(1)).
pub(super) const THIRTEEN: u16 = 13;
/// From this age the wider limits hold (code 45/2019, article 146; code 10/2012, article 163).
pub(super) const FIFTEEN: u16 = 15;
/// From this age nobody is a minor (code 45/2019, article 143(1); code 10/2012, article 161).
pub(super) const EIGHTEEN: u16 = 18;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Of2012,
    Of2019,
}

pub(super) static CODES: Timeline<Code> = Timeline::new(
    ABOUT,
    const {
        let of_2012 = LABOUR_CODE_2012.article("163").published();
        let of_2019 = LABOUR_CODE_2019.article("146").published();
        &[
            Entry::new(date(2013, 5, 1), Code::Of2012, of_2012),
            Entry::new(date(2021, 1, 1), Code::Of2019, of_2019),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<MinorWorkingTime, NotInForce> {
    let found = CODES.on(when)?;
    let terms = Terms::new(Funding::NoPayment, found.caveats());
    Ok(match found.value {
        Code::Of2012 => code_2012(when.date, terms),
        Code::Of2019 => code_2019(when.date, terms),
    })
}

fn code_2012(day: NaiveDate, terms: Terms) -> MinorWorkingTime {
    let hours = |hours| {
        Cited::new(
            hours,
            LABOUR_CODE_2012.article("163").clause("2").published(),
        )
    };
    MinorWorkingTime {
        day,
        below_15_day: hours(4),
        below_15_week: hours(20),
        from_15_day: hours(8),
        from_15_week: hours(40),
        overtime_and_night: LABOUR_CODE_2012.article("163").clause("3").published(),
        light_work: LABOUR_CODE_2012.article("164").clause("1").unchecked(),
        arts_and_sport: LABOUR_CODE_2012.article("164").unchecked(),
        agency_agrees: false,
        terms,
    }
}

fn code_2019(day: NaiveDate, terms: Terms) -> MinorWorkingTime {
    let at = |clause| LABOUR_CODE_2019.article("146").clause(clause).published();
    let work = |clause| LABOUR_CODE_2019.article("145").clause(clause).published();
    MinorWorkingTime {
        day,
        below_15_day: Cited::new(4, at("1")),
        below_15_week: Cited::new(20, at("1")),
        from_15_day: Cited::new(8, at("2")),
        from_15_week: Cited::new(40, at("2")),
        overtime_and_night: at("2"),
        light_work: work("2"),
        arts_and_sport: work("3"),
        agency_agrees: true,
        terms,
    }
}
