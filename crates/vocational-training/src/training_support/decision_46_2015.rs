//! Decision 46/2015/QĐ-TTg, in force from 2016-01-01.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::series::TrainingCeiling;
use ansinh_core::{Dong, NaiveDate, date};

use super::TrainingSupport;
use crate::instruments::learners::DECISION_46_2015;

/// The decision takes effect, and takes over the courses still running.
pub(super) const IN_FORCE: NaiveDate = date(2016, 1, 1);

/// Whom the decision covers.
pub(super) const WHO: Citation = DECISION_46_2015.article("2").clause("1").published();

/// The highest of several ceilings alone.
pub(super) const HIGHEST: Citation = DECISION_46_2015.article("4").clause("7").published();

/// Meals, đồng a day studied: article 5(2)(a).
pub(crate) const MEALS: Cited<Dong> = Cited::new(Dong::new(30_000), article_5("a"));
/// Travel, đồng a course: article 5(2)(b).
pub(crate) const TRAVEL: Cited<Dong> = Cited::new(Dong::new(200_000), article_5("b"));
/// Kilometres from which it is paid: article 5(2)(b).
pub(crate) const TRAVEL_KM: Cited<u32> = Cited::new(15, article_5("b"));
/// Travel of disabled people and from disadvantaged areas: article 5(2)(b).
pub(crate) const TRAVEL_DIFFICULT: Cited<Dong> = Cited::new(Dong::new(300_000), article_5("b"));
/// Kilometres from which it is paid: article 5(2)(b).
pub(crate) const TRAVEL_DIFFICULT_KM: Cited<u32> = Cited::new(5, article_5("b"));

const fn article_5(point: &'static str) -> Citation {
    DECISION_46_2015
        .article("5")
        .clause("2")
        .point(point)
        .published()
}

pub(super) fn lay(rule: &mut TrainingSupport) {
    rule.disabled = Some(TrainingCeiling::Disabled.cited());
    rule.poor_minority = Some(TrainingCeiling::PoorMinority.cited());
    rule.priority = Some(TrainingCeiling::Priority.cited());
    rule.near_poor = Some(TrainingCeiling::NearPoor.cited());
    rule.other = Some(TrainingCeiling::Other.cited());
    let vessel = DECISION_46_2015.article("4").clause("6").published();
    rule.vessel_cv = Some(Cited::new(400, vessel));
    rule.meals = Some(MEALS);
    rule.travel = Some(TRAVEL);
    rule.travel_km = Some(TRAVEL_KM);
    rule.travel_difficult = Some(TRAVEL_DIFFICULT);
    rule.travel_difficult_km = Some(TRAVEL_DIFFICULT_KM);
    let again = DECISION_46_2015.article("3").clause("2").published();
    rule.most_supports = Some(Cited::new(3, again));
}
