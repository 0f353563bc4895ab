//! Histories of cases, most of them possible.

use ansinh_core::{NaiveDate, date};
use chrono::{Days, NaiveDateTime, NaiveTime};
use proptest::prelude::{Strategy, any};

use super::facts::CaseDone;
use super::process::{CaseEvent, CaseStage};

/// After every day on which a rule changes, so that what is done follows what was received.
const FIRST: NaiveDate = date(2026, 12, 1);

fn after_first(days: u64) -> NaiveDate {
    FIRST.checked_add_days(Days::new(days)).unwrap_or(FIRST)
}

pub(super) fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..90).prop_map(after_first)
}

pub(super) fn maybe_day() -> impl Strategy<Value = Option<NaiveDate>> {
    proptest::option::of((90_u64..120).prop_map(after_first))
}

pub(super) fn time() -> impl Strategy<Value = NaiveTime> {
    (0_u32..24, 0_u32..60)
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
}

pub(super) fn moment() -> impl Strategy<Value = NaiveDateTime> {
    proptest::prop_oneof![
        6 => ((120_u64..200).prop_map(after_first), time()),
        1 => (ansinh_core::strategies::any_date(), time()),
    ]
    .prop_map(|(day, time)| day.and_time(time))
}

pub(super) fn maybe_moment() -> impl Strategy<Value = Option<NaiveDateTime>> {
    proptest::option::of((day(), time()).prop_map(|(day, time)| day.and_time(time)))
}

/// Events that follow one another, now and then one that doesn't.
pub(super) fn history() -> impl Strategy<Value = Vec<CaseDone>> {
    let turns = proptest::collection::vec((0_u64..14, any::<bool>()), 0..8);
    let in_order = turns.prop_map(|turns| follow(&turns));
    proptest::prop_oneof![
        6 => in_order,
        1 => proptest::collection::vec(any::<CaseDone>(), 0..4),
    ]
}

fn follow(turns: &[(u64, bool)]) -> Vec<CaseDone> {
    let mut stage = CaseStage::FIRST;
    let mut on = 0_u64;
    let mut done = Vec::new();
    for (days, goes_well) in turns {
        let what = match stage {
            CaseStage::InitialAssessment => CaseEvent::InitiallyAssessed,
            CaseStage::NeedsAssessment => CaseEvent::NeedsAssessed { plan_needed: true },
            CaseStage::PlanDrafting => CaseEvent::PlanSubmitted,
            CaseStage::PlanApproval => CaseEvent::PlanApproved,
            CaseStage::Implementation => CaseEvent::Reviewed {
                at_risk: !goes_well,
                stable: *goes_well,
            },
            CaseStage::Closed => break,
        };
        on = on.saturating_add(*days);
        done.push(CaseDone {
            what,
            on: after_first(on),
        });
        stage = stage.after(what).unwrap_or(stage);
    }
    done
}
