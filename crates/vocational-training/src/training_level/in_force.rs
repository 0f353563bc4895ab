use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Percent, When, date};

use super::{ABOUT, TrainingLevel};
use crate::REVIEWED_UNTIL;
use crate::instruments::programmes::{
    CIRCULAR_31_2017, CIRCULAR_42_2015, LAW_74_2014, LAW_76_2006, LAW_124_2025,
};

/// The law of a day, and the circulars under that of 2014.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Laws {
    /// The vocational training law of 2006.
    Law2006,
    /// Law 74/2014.
    Law2014,
    /// And circular 42/2015 on elementary training.
    Circular42,
    /// And circular 31/2017 on training beside work.
    Circular31,
    /// Law 124/2025, not read.
    Law2025,
}

static LAWS: Timeline<Laws> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Laws::Law2006,
                LAW_76_2006.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 7, 1),
                Laws::Law2014,
                LAW_74_2014.article("33").published(),
            ),
            Entry::new(
                date(2015, 12, 5),
                Laws::Circular42,
                CIRCULAR_42_2015.article("4").published(),
            ),
            Entry::new(
                date(2018, 2, 12),
                Laws::Circular31,
                CIRCULAR_31_2017.article("4").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                Laws::Law2025,
                LAW_124_2025.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&LAWS])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    LAWS.reviewed_until()
}

pub(super) fn rule(when: When) -> Result<TrainingLevel, NotInForce> {
    let found = LAWS.on(when)?;
    let terms = Terms::new(Funding::NoPayment, found.caveats());
    let mut rule = nothing(when.date, terms);
    let laws = *found.value;
    match laws {
        Laws::Law2006 => law_2006(&mut rule),
        Laws::Law2014 | Laws::Circular42 | Laws::Circular31 => law_2014(&mut rule),
        Laws::Law2025 => return Ok(rule),
    }
    if laws >= Laws::Circular42 {
        circular_42(&mut rule);
    }
    if laws >= Laws::Circular31 {
        let clause = CIRCULAR_31_2017.article("4").clause("1");
        rule.beside_work_times = number(2, clause.point("a").published());
    }
    Ok(rule)
}

#[expect(clippy::unnecessary_wraps, reason = "the fields are optional")]
const fn number(value: u32, citation: Citation) -> Option<Cited<u32>> {
    Some(Cited::new(value, citation))
}

/// Known, not read.
fn law_2006(rule: &mut TrainingLevel) {
    let known = |value| number(value, LAW_76_2006.whole().unchecked());
    rule.elementary_months = known(3);
    rule.intermediate_least = known(1);
    rule.intermediate_most = known(2);
    rule.intermediate_lower_least = known(3);
    rule.intermediate_lower_most = known(4);
    rule.college_least = known(2);
    rule.college_most = known(3);
    rule.college_after_least = known(1);
    rule.college_after_most = known(2);
}

fn law_2014(rule: &mut TrainingLevel) {
    let clause =
        |value, clause| number(value, LAW_74_2014.article("33").clause(clause).published());
    rule.elementary_months = clause(3, "1");
    rule.elementary_hours = clause(300, "1");
    rule.intermediate_least = clause(1, "2");
    rule.intermediate_most = clause(2, "2");
    rule.college_least = clause(2, "3");
    rule.college_most = clause(3, "3");
    rule.college_after_least = clause(1, "3");
    rule.college_after_most = clause(2, "3");
}

fn circular_42(rule: &mut TrainingLevel) {
    let article_4 = |value, point| {
        let clause = CIRCULAR_42_2015.article("4").clause("1");
        number(value, clause.point(point).published())
    };
    let article_17 = |value, point| {
        let clause = CIRCULAR_42_2015.article("17").clause("2");
        number(value, clause.point(point).published())
    };
    let theory = CIRCULAR_42_2015.article("4").clause("2").published();
    rule.first_credits = article_4(5, "a");
    rule.first_modules = article_4(3, "a");
    rule.second_credits = article_4(15, "b");
    rule.second_modules = article_4(9, "b");
    rule.third_credits = article_4(25, "c");
    rule.third_modules = article_4(15, "c");
    rule.theory_most = Some(Cited::new(Percent::new(25, 0), theory));
    rule.practice_day = article_17(8, "c");
    rule.theory_day = article_17(6, "c");
    rule.practice_week = article_17(40, "d");
    rule.theory_week = article_17(30, "d");
}

const fn nothing(day: NaiveDate, terms: Terms) -> TrainingLevel {
    TrainingLevel {
        day,
        elementary_months: None,
        elementary_hours: None,
        intermediate_least: None,
        intermediate_most: None,
        intermediate_lower_least: None,
        intermediate_lower_most: None,
        college_least: None,
        college_most: None,
        college_after_least: None,
        college_after_most: None,
        first_credits: None,
        first_modules: None,
        second_credits: None,
        second_modules: None,
        third_credits: None,
        third_modules: None,
        theory_most: None,
        practice_day: None,
        theory_day: None,
        practice_week: None,
        theory_week: None,
        beside_work_times: None,
        terms,
    }
}
