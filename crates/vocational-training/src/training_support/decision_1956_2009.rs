//! The scheme of vocational training for rural workers until 2020, as joint circular 112/2010 prints
//! its amounts; they held to the end of 2015.

use ansinh_core::Dong;
use ansinh_core::law::{Citation, Cited};

use super::TrainingSupport;
use crate::instruments::learners::{DECISION_1956_2009, JOINT_CIRCULAR_112_2010};

/// Meals, travel and the ceiling of the priority groups were read in accounts of the circular; the
/// article is the one that circular 152/2016, article 13(2), abolishes, its clause was not read.
const READ: Citation = JOINT_CIRCULAR_112_2010.article("4").published();

/// The ceilings of the other groups are known, not read.
const KNOWN: Citation = JOINT_CIRCULAR_112_2010.article("4").unchecked();

/// Who is meant.
pub(super) const WHO: Citation = DECISION_1956_2009.whole().unchecked();

/// Support goes on, three times at most.
const AGAIN: Citation = DECISION_1956_2009.whole().published();

pub(super) fn lay(rule: &mut TrainingSupport) {
    let dong = |amount, citation| Some(Cited::new(Dong::new(amount), citation));
    rule.scheme_priority = dong(3_000_000, READ);
    rule.scheme_near_poor = dong(2_500_000, KNOWN);
    rule.scheme_other = dong(2_000_000, KNOWN);
    rule.scheme_meals = dong(15_000, READ);
    rule.scheme_fare = dong(200_000, READ);
    rule.scheme_km = Some(Cited::new(15, READ));
    rule.most_supports = Some(Cited::new(3, AGAIN));
}
