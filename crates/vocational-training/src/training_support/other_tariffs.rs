//! Tariffs beside decision 46/2015: workers of ethnic minorities by their employers (circular
//! 58/2017), workers of small and medium enterprises (circular 52/2023).

use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, NaiveDate, date};

use super::TrainingSupport;
use crate::instruments::learners::{CIRCULAR_52_2023, CIRCULAR_58_2017, DECREE_80_2021};

/// Circular 58/2017 takes effect.
pub(super) const MINORITY_EMPLOYEES_FROM: NaiveDate = date(2017, 7, 28);
/// Circular 52/2023 takes effect.
pub(super) const SMALL_ENTERPRISES_FROM: NaiveDate = date(2023, 9, 23);

/// Whom circular 58/2017 covers, and its amounts; the article was not read.
pub(super) const MINORITY_EMPLOYEES: Citation = CIRCULAR_58_2017.whole().published();
/// Once a person, at most what point đ of circular 152/2016, article 7(1), gives.
pub(super) const SMALL_ENTERPRISES: Citation = CIRCULAR_52_2023.article("10").published();

pub(super) fn lay_minority_employees(rule: &mut TrainingSupport) {
    let dong = |amount| Some(Cited::new(Dong::new(amount), MINORITY_EMPLOYEES));
    rule.employee_poor = dong(4_000_000);
    rule.employee_other = dong(3_000_000);
}

pub(super) fn lay_small_enterprises(rule: &mut TrainingSupport) {
    let months = DECREE_80_2021.article("14").clause("4").published();
    rule.enterprise = Some(Cited::new(Dong::new(2_000_000), SMALL_ENTERPRISES));
    rule.enterprise_months = Some(Cited::new(6, months));
}
