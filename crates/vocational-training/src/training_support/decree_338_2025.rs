//! Decree 338/2025/NĐ-CP, articles 25 to 27, in force from 2026-01-01.

use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::{Dong, NaiveDate, When, date};

use super::TrainingSupport;
use crate::instruments::learners::DECREE_338_2025;

/// The decree takes effect.
pub(super) const IN_FORCE: NaiveDate = date(2026, 1, 1);

/// A rural worker who has the need.
pub(super) const RURAL: Citation = DECREE_338_2025.article("26").clause("1").published();
/// A young person, within the months.
pub(super) const NEED: Citation = article_26("a");
/// Not supported since.
pub(super) const NOT_SINCE: Citation = article_26("b");
/// Once.
pub(super) const ONCE: Citation = DECREE_338_2025.article("25").clause("3").published();
/// The certificate in the file.
pub(super) const CERTIFICATE: Citation = DECREE_338_2025.article("27").clause("3").published();
/// The tuition really charged.
pub(super) const TUITION: Citation = article_25("a");

const fn article_25(point: &'static str) -> Citation {
    DECREE_338_2025
        .article("25")
        .clause("1")
        .point(point)
        .published()
}

const fn article_26(point: &'static str) -> Citation {
    DECREE_338_2025
        .article("26")
        .clause("2")
        .point(point)
        .published()
}

pub(super) fn lay(rule: &mut TrainingSupport, when: When) -> Result<(), NotInForce> {
    let dong = |amount, point| Some(Cited::new(Dong::new(amount), article_25(point)));
    let number = |value, citation| Some(Cited::new(value, citation));
    rule.rural = dong(4_000_000, "a");
    rule.youth_salaries = number(12, article_25("a"));
    rule.base_salary = Some(BASE_SALARY.on(when)?.cited());
    rule.youth_months = number(60, NEED);
    rule.living = dong(50_000, "b");
    rule.job_travel = dong(200_000, "c");
    rule.job_travel_km = number(15, article_25("c"));
    rule.job_travel_difficult = dong(300_000, "c");
    rule.job_travel_difficult_km = number(5, article_25("c"));
    let again = DECREE_338_2025.article("25").clause("4").published();
    rule.job_most_supports = number(3, again);
    Ok(())
}
