//! Quotas and funds add up, a commissioned course is costed to the đồng, figures stand against plans.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

use ansinh_core::calendar::Holidays;
use ansinh_core::language::Message as _;
use ansinh_core::plan::Progress;
use ansinh_core::{Decimal, Dong, Language, Localized as _, Percent, date};
use ansinh_vocational_training::ProgrammeLevel;
use ansinh_vocational_training::indicators::{EnrolmentFigures, LevelGroup, TrainingFigures};
use ansinh_vocational_training::planning::{
    CourseOrder, CourseUnderWay, District, OrderCost, OrderedLearner, Settlement, Taker, apportion,
    apportion_in_districts, unit_costs,
};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    enrolment: Option<Enrolment>,
    training: Option<Training>,
    earlier: Option<Earlier>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Enrolment {
    done: EnrolmentFigures,
    plan: EnrolmentFigures,
    total: u64,
    plan_total: u64,
    percent: String,
    by_level: [String; 3],
    behind: Vec<LevelGroup>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Training {
    figures: TrainingFigures,
    learners_a_class: String,
    employed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Earlier {
    now: u32,
    change: Decimal,
    before: u32,
}

fn shown(progress: Progress) -> String {
    progress.shown().unwrap().to_decimal().to_string()
}

#[test]
fn worked_cases() {
    let cases: Cases = toml::from_str(include_str!("cases/planning.toml")).unwrap();
    for case in cases.case {
        let id = &case.id;
        if let Some(case) = case.enrolment {
            let totals = (case.done.total(), case.plan.total());
            assert_eq!(totals, (case.total, case.plan_total), "{id}");
            assert_eq!(shown(case.done.progress(&case.plan)), case.percent, "{id}");
            let by_level = LevelGroup::ALL
                .map(|level| shown(Progress::new(case.done.at(level), case.plan.at(level))));
            assert_eq!(by_level, case.by_level, "{id}");
            let behind: Vec<_> = case
                .done
                .behind(&case.plan)
                .map(|(level, _)| level)
                .collect();
            assert_eq!(behind, case.behind, "{id}");
        }
        if let Some(case) = case.training {
            let mean = Decimal::from(case.figures.learners) / Decimal::from(case.figures.classes);
            assert_eq!(mean.round_dp(1).to_string(), case.learners_a_class, "{id}");
            let employed = case
                .figures
                .employed_share()
                .map(Percent::to_decimal)
                .unwrap();
            assert_eq!(employed.round_dp(1).to_string(), case.employed, "{id}");
        }
        if let Some(case) = case.earlier {
            let base =
                Decimal::from(case.now) / (Decimal::ONE + case.change / Decimal::ONE_HUNDRED);
            assert_eq!(base.round(), Decimal::from(case.before), "{id}");
        }
    }
}

#[test]
fn levels_are_counted_one_for_one() {
    let levels = [
        ProgrammeLevel::College,
        ProgrammeLevel::Elementary,
        ProgrammeLevel::UnderThreeMonths,
        ProgrammeLevel::Intermediate,
    ];
    let figures = EnrolmentFigures::of(levels);
    assert_eq!(figures.total(), 4);
    assert_eq!(figures.at(LevelGroup::ElementaryAndShort), 2);
}

#[test]
fn money_paid_of_money_ordered() {
    let figures = TrainingFigures {
        ordered: Dong::new(200_000_000),
        paid: Dong::new(150_000_000),
        ..TrainingFigures::default()
    };
    assert_eq!(figures.paid_share(), Some(Percent::new(75, 0)));
    assert_eq!(TrainingFigures::default().paid_share(), None);
}

#[test]
fn who_cannot_be_given_is_named() {
    let none: [Taker<&str>; 0] = [];
    let error = apportion(10, Dong::ZERO, &none).unwrap_err();
    assert_eq!(error.code(), "apportion-learners");
    let nowhere = District {
        taker: Taker::by_need("a", 1),
        institutions: vec![Taker::by_need("b", 0)],
    };
    let error = apportion_in_districts(10, Dong::ZERO, &[nowhere]).unwrap_err();
    assert_eq!(error.code(), "apportion-learners-of-district");
    for language in Language::ALL {
        assert!(error.in_language(language).to_string().contains('1'));
    }
}

#[test]
fn an_order_names_what_is_wrong() {
    let learner = OrderedLearner {
        ceiling: Some(Dong::new(2_000_000)),
        meals: Dong::ZERO,
        travel: Dong::ZERO,
    };
    let order = |count: usize, budget: i64, management: i64| CourseOrder {
        budget: Dong::new(budget),
        management: Dong::new(management),
        learners: vec![learner; count],
    };
    let told = |order: CourseOrder| order.cost().unwrap_err().to_string();
    assert!(told(order(0, 1, 0)).contains("`learners` is 0"));
    assert!(told(order(36, 1, 0)).contains("`learners` is 36"));
    assert!(told(order(20, 40_000_000, 2_000_001)).contains("`management`"));
    assert!(order(35, 40_000_000, 2_000_000).cost().is_ok());
    let mut negative = order(2, 1, 0);
    negative.learners[1].meals = Dong::new(-1);
    assert!(told(negative).contains("`learners[1].meals`"));
}

#[test]
fn short_courses_have_no_second_advance() {
    let learner = OrderedLearner {
        ceiling: None,
        meals: Dong::new(900_000),
        travel: Dong::new(200_000),
    };
    let order = CourseOrder {
        budget: Dong::new(40_000_000),
        management: Dong::ZERO,
        learners: vec![learner; 20],
    };
    let cost = order.cost().unwrap();
    assert_eq!(cost.ordered, Dong::new(62_000_000));
    let second = |months, percent| {
        let course = CourseUnderWay {
            time: Percent::new(percent, 0),
            ..well_under_way(months)
        };
        let advances = cost.advances(&course).unwrap();
        assert_eq!(advances.on_signing, Dong::new(31_000_000));
        advances.second_at_most
    };
    assert_eq!(second(2, 50), Dong::ZERO);
    assert_eq!(second(3, 29), Dong::ZERO);
    assert_eq!(second(3, 30), Dong::new(18_600_000));
}

/// A course of so many months with a third of its time gone, all of it done and estimated for.
fn well_under_way(months: u32) -> CourseUnderWay {
    CourseUnderWay {
        months,
        time: Percent::new(333, 1),
        done: Dong::new(1_000_000_000),
        estimate: Dong::new(1_000_000_000),
    }
}

fn ordered(ordered: i64) -> OrderCost {
    let learner = OrderedLearner {
        ceiling: None,
        meals: Dong::ZERO,
        travel: Dong::ZERO,
    };
    let order = CourseOrder {
        budget: Dong::new(ordered),
        management: Dong::ZERO,
        learners: vec![learner; 20],
    };
    order.cost().unwrap()
}

#[test]
fn advances_follow_what_was_done_and_the_estimate() {
    let cost = ordered(60_000_000);
    let of = |done: i64, estimate: i64| {
        let course = CourseUnderWay {
            done: Dong::new(done),
            estimate: Dong::new(estimate),
            ..well_under_way(4)
        };
        let advances = cost.advances(&course).unwrap();
        (
            advances.on_signing.to_i64(),
            advances.second_at_most.to_i64(),
        )
    };
    assert_eq!(of(12_000_000, 60_000_000), (30_000_000, 12_000_000));
    assert_eq!(of(18_000_001, 60_000_000), (30_000_000, 18_000_000));
    assert_eq!(of(18_000_000, 40_000_000), (30_000_000, 10_000_000));
    assert_eq!(of(18_000_000, 20_000_000), (20_000_000, 0));
    let wrong = [
        CourseUnderWay {
            time: Percent::new(101, 0),
            ..well_under_way(3)
        },
        CourseUnderWay {
            done: Dong::new(-1),
            ..well_under_way(3)
        },
        CourseUnderWay {
            estimate: Dong::new(-1),
            ..well_under_way(3)
        },
    ];
    let told = wrong.map(|course| cost.advances(&course).unwrap_err().to_string());
    for (told, field) in told.iter().zip(["`time`", "`done`", "`estimate`"]) {
        assert!(told.contains(field), "{told}");
    }
}

/// Circular 152/2016, article 12(2).
#[test]
fn a_contract_is_settled_in_fifteen_working_days() {
    let with = |holidays: Holidays| Settlement::last_day(date(2018, 4, 20), &holidays);
    assert_eq!(with(Holidays::default()), date(2018, 5, 11));
    let two_holidays = Holidays::from_iter([date(2018, 4, 30), date(2018, 5, 1)]);
    assert_eq!(with(two_holidays), date(2018, 5, 15));
    let of = |accepted: i64, advanced: i64| {
        let settlement = Settlement::of(Dong::new(accepted), Dong::new(advanced)).unwrap();
        (settlement.to_pay.to_i64(), settlement.to_recover.to_i64())
    };
    assert_eq!(of(58_000_000, 48_000_000), (10_000_000, 0));
    assert_eq!(of(40_000_000, 48_000_000), (0, 8_000_000));
}

/// A district that registered nobody gets nothing, and neither do its institutions; the plan still stands.
#[test]
fn a_district_without_need_gets_nothing() {
    let district = |name: &'static str, need: u32| District {
        taker: Taker::by_need(name, need),
        institutions: vec![Taker::by_need("centre", need)],
    };
    let parts = apportion_in_districts(
        100,
        Dong::new(5_000),
        &[district("Lục Yên", 3), district("Trạm Tấu", 0)],
    )
    .unwrap();
    let none = &parts[1].institutions[0];
    assert_eq!((none.learners, none.funds), (0, Dong::ZERO));
    assert_eq!(parts[0].institutions[0].learners, 100);
}

#[test]
fn unit_costs_are_in_both_languages() {
    assert_eq!(unit_costs::DA_NANG_2013.len(), 11);
    for cost in &unit_costs::DA_NANG_2013 {
        assert!(
            cost.months >= 3 && cost.each >= Dong::new(1_000_000),
            "{cost:?}"
        );
    }
}

fn weights() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(1_u32..10_000, 1..12)
}

proptest! {
    /// The parts add up to the learner and to the đồng, at both steps.
    #[test]
    fn the_parts_add_up(
        learners in 0_u32..100_000,
        funds in 0_i64..1_000_000_000_000,
        districts in prop::collection::vec(weights(), 1..10),
    ) {
        let districts: Vec<District<usize>> = districts
            .into_iter()
            .enumerate()
            .map(|(name, institutions)| District {
                taker: Taker::by_need(name, institutions.iter().sum()),
                institutions: institutions
                    .into_iter()
                    .enumerate()
                    .map(|(name, need)| Taker::by_need(name, need))
                    .collect(),
            })
            .collect();
        let parts = apportion_in_districts(learners, Dong::new(funds), &districts).unwrap();
        let sum: u32 = parts.iter().map(|part| part.district.learners).sum();
        prop_assert_eq!(sum, learners);
        let money = Dong::sum(parts.iter().map(|part| part.district.funds)).unwrap();
        prop_assert_eq!(money, Dong::new(funds));
        for part in parts {
            let sum: u32 = part.institutions.iter().map(|part| part.learners).sum();
            prop_assert_eq!(sum, part.district.learners);
            let money = Dong::sum(part.institutions.iter().map(|part| part.funds)).unwrap();
            prop_assert_eq!(money, part.district.funds);
        }
    }

    /// No part is a learner or a đồng away from its exact share.
    #[test]
    fn parts_are_in_proportion(
        learners in 0_u32..100_000,
        funds in 0_i64..1_000_000_000_000,
        weights in weights(),
    ) {
        let takers: Vec<_> = weights.iter().map(|weight| Taker::by_need((), *weight)).collect();
        let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        let parts = apportion(learners, Dong::new(funds), &takers).unwrap();
        for (part, weight) in parts.iter().zip(&weights) {
            let away = |part: i128, whole: i128| (part * all - whole * i128::from(*weight)).abs();
            prop_assert!(away(part.learners.into(), learners.into()) < all);
            prop_assert!(away(part.funds.to_i64().into(), funds.into()) < all);
        }
    }

    /// Each learner's costs add up to the budget, and no training is paid above its ceiling.
    #[test]
    fn an_order_adds_up(
        budget in 0_i64..500_000_000,
        ceilings in prop::collection::vec(prop::option::of(0_i64..7_000_000), 1..35),
    ) {
        let learners: Vec<_> = ceilings
            .iter()
            .map(|ceiling| OrderedLearner {
                ceiling: ceiling.map(Dong::new),
                meals: Dong::new(30_000),
                travel: Dong::ZERO,
            })
            .collect();
        let order = CourseOrder { budget: Dong::new(budget), management: Dong::ZERO, learners };
        let cost = order.cost().unwrap();
        prop_assert_eq!(cost.training.plus(cost.own_share).unwrap(), order.budget);
        let sum = Dong::sum(cost.learners.iter().map(|learner| learner.cost)).unwrap();
        prop_assert_eq!(sum, order.budget);
        let even = budget / i64::try_from(order.learners.len()).unwrap();
        for (costed, asked) in cost.learners.iter().zip(&order.learners) {
            prop_assert!((even..=even + 1).contains(&costed.cost.to_i64()));
            let training = asked.ceiling.map_or(costed.cost, |ceiling| ceiling.min(costed.cost));
            prop_assert_eq!(costed.training, training);
            prop_assert_eq!(costed.training.plus(costed.own_share).unwrap(), costed.cost);
        }
        let meals = Dong::new(30_000).times(u32::try_from(order.learners.len()).unwrap()).unwrap();
        prop_assert_eq!(cost.ordered, cost.training.plus(meals).unwrap());
    }

    /// Both advances are 80 % of the contract to the đồng that is rounded down, once all is done.
    #[test]
    fn advances_bind_exactly(value in 0_i64..900_000_000) {
        let advances = ordered(value).advances(&well_under_way(3)).unwrap();
        prop_assert_eq!(advances.on_signing.to_i64(), value / 2);
        let both = advances.on_signing.plus(advances.second_at_most).unwrap();
        prop_assert_eq!(both.to_i64(), value * 8 / 10);
    }
}
