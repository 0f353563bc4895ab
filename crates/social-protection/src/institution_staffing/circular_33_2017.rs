//! Circular 33/2017/TT-BLĐTBXH, article 5: from 2018-02-12.

use ansinh_core::law::{Citation, Cited, Entry, Timeline};
use ansinh_core::terms::Terms;
use ansinh_core::{Percent, date};

use super::{ABOUT, InstitutionStaffing};
use crate::REVIEWED_UNTIL;
use crate::instruments::CIRCULAR_33_2017;

/// Where the norms stand.
pub(super) const NORMS: Citation = CIRCULAR_33_2017.article("5").published();

pub(super) static IN_FORCE: Timeline<()> = Timeline::new(
    ABOUT,
    const { &[Entry::new(date(2018, 2, 12), (), NORMS)] },
    REVIEWED_UNTIL,
);

pub(super) fn rule() -> InstitutionStaffing {
    let clause = |clause, most| {
        let provision = CIRCULAR_33_2017.article("5").clause(clause);
        Cited::new(most, provision.published())
    };
    let care = |point, most| {
        let provision = CIRCULAR_33_2017.article("5").clause("7").point(point);
        Cited::new(most, provision.published())
    };
    InstitutionStaffing {
        directors: clause("1", 1),
        deputies: clause("2", 2),
        social_work_cases: clause("5", 100),
        psychologists: clause("6", 1),
        children_under_18_months: care("a", 1),
        children_under_6: care("a", 6),
        children_under_16: care("a", 10),
        ill_children_under_6: care("a", 4),
        ill_children_under_16: care("a", 5),
        disabled_self_serving: care("b", 10),
        disabled_dependent: care("b", 4),
        older_self_serving: care("c", 10),
        older_dependent: care("c", 4),
        mentally_ill_extremely_severe: care("d", 2),
        mentally_ill_severe: care("d", 4),
        mentally_ill_recovered: care("d", 10),
        vagrants: care("đ", 12),
        medical_care: clause("8", 50),
        nutrition: clause("9", 20),
        rehabilitation: clause("10", 5),
        teaching: clause("11", 9),
        indirect_share: Cited::new(
            Percent::new(20, 0),
            CIRCULAR_33_2017.article("5").clause("12").published(),
        ),
        terms: Terms::default(),
    }
}
