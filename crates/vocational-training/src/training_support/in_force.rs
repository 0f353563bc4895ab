use ansinh_core::law::{Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, When, date};

use super::other_tariffs::{
    MINORITY_EMPLOYEES, SMALL_ENTERPRISES, lay_minority_employees, lay_small_enterprises,
};
use super::{ABOUT, TrainingSupport, decision_46_2015, decision_1956_2009, decree_338_2025};
use crate::REVIEWED_UNTIL;
use crate::funding::TRAINING_SUPPORT;
use crate::instruments::learners::{DECISION_46_2015, DECISION_1956_2009, DECREE_338_2025};

/// Which tariffs stand for courses opened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tariffs {
    /// The scheme of 1956.
    Scheme,
    /// The same, and decision 46 for what still runs in 2016.
    SchemeOrDecision46,
    /// Decision 46.
    Decision46,
    /// And decree 338.
    Decree338,
}

static TARIFFS: Timeline<Tariffs> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Tariffs::Scheme,
                DECISION_1956_2009.whole().unchecked(),
            ),
            // A course lasts two years at most, so none opened earlier still runs in 2016.
            Entry::payable_from(
                date(2014, 1, 1),
                decision_46_2015::IN_FORCE,
                Tariffs::SchemeOrDecision46,
                DECISION_46_2015.article("12").clause("2").published(),
            ),
            Entry::new(
                decision_46_2015::IN_FORCE,
                Tariffs::Decision46,
                DECISION_46_2015.article("12").clause("1").published(),
            ),
            Entry::new(
                decree_338_2025::IN_FORCE,
                Tariffs::Decree338,
                DECREE_338_2025.article("34").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The tariffs' days, and those of the base salary once it counts.
pub(super) fn regimes() -> Vec<NaiveDate> {
    let levels_of_338 = first_days(&[&[decree_338_2025::IN_FORCE], &BASE_SALARY]);
    first_days(&[
        &TARIFFS,
        &MINORITY_EMPLOYEES,
        &SMALL_ENTERPRISES,
        &levels_of_338,
    ])
}

pub(super) fn rule(when: When) -> Result<TrainingSupport, NotInForce> {
    let found = TARIFFS.on(when)?;
    let mut rule = nothing(
        when.date,
        Terms::new(Funding::on(when, &TRAINING_SUPPORT), found.caveats()),
    );
    let tariffs = *found.value;
    if tariffs <= Tariffs::SchemeOrDecision46 {
        decision_1956_2009::lay(&mut rule);
    }
    if tariffs >= Tariffs::SchemeOrDecision46 {
        decision_46_2015::lay(&mut rule);
    }
    if *MINORITY_EMPLOYEES.on(when)?.value {
        lay_minority_employees(&mut rule);
    }
    if *SMALL_ENTERPRISES.on(when)?.value {
        lay_small_enterprises(&mut rule);
    }
    if tariffs >= Tariffs::Decree338 {
        decree_338_2025::lay(&mut rule, when)?;
    }
    Ok(rule)
}

const fn nothing(opens: NaiveDate, terms: Terms) -> TrainingSupport {
    TrainingSupport {
        opens,
        scheme_priority: None,
        scheme_near_poor: None,
        scheme_other: None,
        scheme_meals: None,
        scheme_fare: None,
        scheme_km: None,
        disabled: None,
        poor_minority: None,
        priority: None,
        near_poor: None,
        other: None,
        vessel_cv: None,
        meals: None,
        travel: None,
        travel_km: None,
        travel_difficult: None,
        travel_difficult_km: None,
        employee_poor: None,
        employee_other: None,
        enterprise: None,
        enterprise_months: None,
        rural: None,
        youth_salaries: None,
        base_salary: None,
        youth_months: None,
        living: None,
        job_travel: None,
        job_travel_km: None,
        job_travel_difficult: None,
        job_travel_difficult_km: None,
        most_supports: None,
        job_most_supports: None,
        terms,
    }
}
