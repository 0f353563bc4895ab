//! Which limits are in force on a day.

use ansinh_core::law::{Cited, Entry, Provision, Timeline};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, date};

use super::{ABOUT, ProcedureTimeLimit};
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_01_2019, DECREE_20_2021, DECREE_176_2025, DECREE_335_2026, JOINT_CIRCULAR_37_2012,
};

/// The limits of which instruments are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Regime {
    /// Joint circular 37/2012, of which the council's session alone is known.
    JointCircular37,
    /// Circular 01/2019.
    Circular01,
    /// Decree 20/2021 too.
    Decree20,
    /// No districts, and social pensions: decree 176/2025.
    TwoTiers,
    /// Decree 335/2026, whose limits were not read.
    Decree335,
}

pub(super) static IN_FORCE: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Regime::JointCircular37,
                JOINT_CIRCULAR_37_2012.whole().unchecked(),
            ),
            Entry::new(
                date(2019, 3, 15),
                Regime::Circular01,
                CIRCULAR_01_2019.whole().published(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Regime::Decree20,
                DECREE_20_2021.whole().published(),
            ),
            Entry::new(
                date(2025, 7, 1),
                Regime::TwoTiers,
                DECREE_176_2025.whole().published(),
            ),
            Entry::new(
                date(2026, 10, 5),
                Regime::Decree335,
                DECREE_335_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(regime: Regime, on: NaiveDate, terms: Terms) -> ProcedureTimeLimit {
    let within = |from: Regime, until: Regime, days: u32, provision: Provision| {
        let holds = from <= regime && regime <= until;
        holds.then(|| Cited::new(days, provision.published()))
    };
    let of_decree_20 =
        |days, provision| within(Regime::Decree20, Regime::TwoTiers, days, provision);
    let with_districts =
        |days, provision| within(Regime::Decree20, Regime::Decree20, days, provision);
    let of_decree_176 =
        |days, provision| within(Regime::TwoTiers, Regime::TwoTiers, days, provision);
    let of_circular_01 = |days| {
        let article = CIRCULAR_01_2019.whole();
        within(Regime::Circular01, Regime::Decree335, days, article)
    };
    let allowance = |days| with_districts(days, DECREE_20_2021.article("8"));
    let admission = |days| with_districts(days, DECREE_20_2021.article("28"));
    ProcedureTimeLimit {
        on,
        allowance_review: allowance(7),
        allowance_posting: allowance(2),
        allowance_complaint: allowance(10),
        allowance_dispatch: allowance(3),
        allowance_appraisal: allowance(7),
        allowance_decision: allowance(3),
        pension_decision: of_decree_176(10, DECREE_176_2025.article("4")),
        pension_funeral: of_decree_176(3, DECREE_176_2025.article("5").clause("3").point("b")),
        relief: of_decree_20(2, DECREE_20_2021.article("12").clause("3")),
        relief_injury: with_districts(2, DECREE_20_2021.article("13").clause("2")),
        relief_death: of_decree_20(3, DECREE_20_2021.article("14").clause("3").point("b")),
        admission_review: admission(10),
        admission_posting: admission(7),
        admission_appraisal: admission(7),
        admission_request: admission(3),
        admission_decision: admission(7),
        urgent_admission_papers: of_decree_20(10, DECREE_20_2021.article("28")),
        abandoned_child_notice: of_decree_20(25, DECREE_20_2021.article("28")),
        payment_transfer: of_decree_20(25, DECREE_20_2021.article("34")),
        payment_report: of_decree_20(20, DECREE_20_2021.article("34")),
        council_session: if regime == Regime::JointCircular37 {
            let known = JOINT_CIRCULAR_37_2012.whole().unchecked();
            Some(Cited::new(30, known))
        } else {
            of_circular_01(20)
        },
        certificate: of_circular_01(5),
        certificate_again: of_circular_01(5),
        terms,
    }
}
