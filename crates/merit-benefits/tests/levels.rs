//! Appendix I, row by row: how each decree follows from the one before it, and which cells are
//! marked as not read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::law::Verification;
use ansinh_core::series::MERIT_STANDARD;
use ansinh_core::{Decimal, Dong, NaiveDate, Rule as _, When, date};
use ansinh_merit_benefits::monthly_allowance::{MartyrRelative, MeritStatus, Readings, Remarriage};
use ansinh_merit_benefits::supplement_and_carer::SeverelyInjured;
use ansinh_merit_benefits::war_invalid_allowance::InvalidType;
use ansinh_merit_benefits::{
    MonthlyAllowance, MonthlyAllowanceFacts, Row, ThreeMonthGrant, ThreeMonthGrantFacts,
    WarInvalidAllowanceFacts,
};
use support::steps::{steps, to_thousands};

/// Rows that are a multiple of the standard level, in hundredths; some only in some decrees.
const fn hundredths(row: Row) -> Option<i64> {
    match row {
        Row::OneMartyr
        | Row::Pre1945Survivor
        | Row::HeroMotherCarer
        | Row::SpecialSupplementSick
        | Row::Carer81
        | Row::ToxinChildFrom81
        | Row::HelperMerit => Some(100),
        Row::TwoMartyrs => Some(200),
        Row::ThreeMartyrs | Row::HeroMother => Some(300),
        Row::Toxin21To40 => Some(76),
        Row::Toxin41To60 => Some(127),
        Row::Toxin61To80 => Some(178),
        Row::ToxinFrom81 => Some(228),
        Row::Prisoner | Row::ToxinChild61To80 => Some(60),
        Row::Nurture => Some(80),
        _ => None,
    }
}

fn levels(day: NaiveDate) -> ansinh_merit_benefits::Levels {
    MonthlyAllowance::in_force(day).unwrap().levels
}

#[test]
fn each_decree_follows_from_the_one_before() {
    let mut transitions = 0;
    for step in steps() {
        let standard = MERIT_STANDARD.on(step.to).unwrap().value.to_decimal();
        let (before, after) = (levels(step.from), levels(step.to));
        for row in Row::ALL {
            let (Some(before), Some(after)) = (before.get(*row), after.get(*row)) else {
                continue;
            };
            let multiple = hundredths(*row).map(|multiple| standard * Decimal::new(multiple, 2));
            let found = after.value;
            assert!(
                found == step.next(before.value) || multiple.map(to_thousands) == Some(found),
                "{row:?} from {}: {found}",
                step.to
            );
            transitions += 1;
        }
    }
    assert_eq!(transitions, 28 + 26 + 26 + 28 + 29 + 29);
}

#[test]
fn whole_multiples_are_exact_in_every_decree() {
    for day in MonthlyAllowance::about().regimes {
        let standard = *MERIT_STANDARD.on(day).unwrap().value;
        for (row, level) in Row::ALL
            .iter()
            .filter_map(|row| Some((*row, levels(day).get(*row)?.value)))
        {
            match hundredths(row).filter(|multiple| multiple % 100 == 0) {
                Some(multiple) => assert_eq!(
                    level,
                    standard.times(multiple / 100).unwrap(),
                    "{row:?} on {day}"
                ),
                None => assert!(level.to_i64() % 1_000 == 0, "{row:?} on {day}"),
            }
        }
    }
}

/// Bands rise with the rate.
#[test]
fn bands_rise() {
    use Row::{Sick41To50, Sick51To60, Sick61To70, Sick71To80, Sick81To90, Sick91To100};
    use Row::{Toxin21To40, Toxin41To60, Toxin61To80, ToxinFrom81};
    let bands: [&[Row]; 2] = [
        &[
            Sick41To50,
            Sick51To60,
            Sick61To70,
            Sick71To80,
            Sick81To90,
            Sick91To100,
        ],
        &[Toxin21To40, Toxin41To60, Toxin61To80, ToxinFrom81],
    ];
    for day in MonthlyAllowance::about().regimes {
        let levels = levels(day);
        for band in bands {
            let level: Vec<_> = band
                .iter()
                .filter_map(|row| Some(levels.get(*row)?.value))
                .collect();
            assert!(
                level.is_sorted_by(|low, high| low < high),
                "{band:?} on {day}"
            );
        }
    }
}

#[test]
fn marks() {
    let marked = |day, mark| {
        let levels = levels(day);
        let rows = Row::ALL.iter().filter_map(|row| levels.get(*row));
        rows.filter(|level| level.citation.verification == mark)
            .count()
    };
    for (day, read, derived, unchecked) in [
        (date(2013, 1, 1), 0, 0, 0),
        (date(2015, 1, 1), 7, 15, 6),
        (date(2017, 7, 1), 17, 5, 6),
        (date(2018, 7, 1), 12, 12, 2),
        (date(2019, 7, 1), 28, 0, 0),
        (date(2021, 7, 1), 29, 0, 0),
        (date(2024, 7, 1), 29, 0, 0),
        (date(2026, 7, 1), 0, 0, 7),
    ] {
        let found = [
            Verification::Published,
            Verification::Derived,
            Verification::Unchecked,
        ]
        .map(|mark| marked(day, mark));
        assert_eq!(found, [read, derived, unchecked], "{day}");
    }
}

fn every_status() -> Vec<MeritStatus> {
    let mut all = vec![
        MeritStatus::Pre1945Detached { seniority_units: 3 },
        MeritStatus::Pre1945Local,
        MeritStatus::PreUprising,
        MeritStatus::Hero,
        MeritStatus::Prisoner,
        MeritStatus::HelperMerit,
        MeritStatus::HelperMedal,
        MeritStatus::SurvivorOfPre1945,
        MeritStatus::SurvivorOfPreUprising,
        MeritStatus::SurvivorFrom61,
        MeritStatus::MartyrRelative(MartyrRelative {
            remarriage: Remarriage::WithMerit,
            ..MartyrRelative::spouse()
        }),
    ];
    all.extend((1..=4).map(|martyrs| MeritStatus::HeroMother { martyrs }));
    all.extend(
        (1..=4).map(|martyrs| MeritStatus::MartyrRelative(MartyrRelative::parent_of(martyrs))),
    );
    for rate in (15..=95).step_by(10) {
        all.push(MeritStatus::SickSoldier { rate });
        all.push(MeritStatus::ToxinChild { rate });
        all.extend(
            [true, false].map(|infertile_or_deformed_child| MeritStatus::ToxinVictim {
                rate,
                infertile_or_deformed_child,
            }),
        );
    }
    all
}

fn every_case() -> Vec<MonthlyAllowanceFacts> {
    let both = |status| {
        [true, false].map(|alone| MonthlyAllowanceFacts {
            status,
            alone,
            readings: Readings::default(),
        })
    };
    every_status().into_iter().flat_map(both).collect()
}

/// From 2026-07 a Heroic Vietnamese Mother's allowance is known and her supplement is not, so that
/// her total is not established.
#[test]
fn every_parameter_matters() {
    let cases = every_case()
        .into_iter()
        .map(|facts| (date(2013, 1, 1), facts));
    let idle = support::idle::<MonthlyAllowance>(cases.collect());
    assert_eq!(idle, [(date(2026, 7, 1), "hero_mother")]);
}

/// The grant of three months holds the parameters of three rules; one decree stands for all.
#[test]
fn every_parameter_matters_on_death() {
    let none = ThreeMonthGrantFacts {
        war_invalid: None,
        statuses: Vec::new(),
        severely_injured: Vec::new(),
    };
    let invalid = |invalid_type, rate| ThreeMonthGrantFacts {
        war_invalid: Some(WarInvalidAllowanceFacts { invalid_type, rate }),
        ..none.clone()
    };
    let statuses = every_case().into_iter().map(|held| ThreeMonthGrantFacts {
        statuses: vec![held],
        ..none.clone()
    });
    let invalids = (20..=100).flat_map(|rate| {
        [InvalidType::A, InvalidType::B].map(|invalid_type| invalid(invalid_type, rate))
    });
    let severe = [true, false].into_iter().flat_map(|especially_severe| {
        let rate = 81;
        let war = SeverelyInjured::WarInvalid {
            rate,
            especially_severe,
        };
        let sick = SeverelyInjured::SickSoldier {
            rate,
            especially_severe,
        };
        let war = ThreeMonthGrantFacts {
            severely_injured: vec![war],
            ..invalid(InvalidType::A, rate)
        };
        let sick = ThreeMonthGrantFacts {
            statuses: vec![MonthlyAllowanceFacts {
                status: MeritStatus::SickSoldier { rate },
                alone: false,
                readings: Readings::default(),
            }],
            severely_injured: vec![sick],
            ..none.clone()
        };
        [war, sick]
    });
    let day = date(2024, 7, 1);
    let cases: Vec<_> = invalids
        .chain(severe)
        .chain(statuses)
        .map(|facts| (day, facts))
        .collect();
    let idle = ansinh_core::harness::idle_parameters::<ThreeMonthGrant>(&cases);
    let on_day = idle.into_iter().filter(|(regime, _)| *regime == day);
    let names: Vec<_> = on_day.map(|(_, name)| name).collect();
    // Survivors leave no grant.
    assert_eq!(
        names,
        ["pre_1945_survivor", "pre_uprising_survivor", "survivor_61"]
    );
}

/// Living alone adds the nurture allowance or nothing.
#[test]
fn living_alone_adds_one_nurture_allowance_at_most() {
    let rule = MonthlyAllowance::in_force(date(2024, 7, 1)).unwrap();
    let nurture = rule.levels.get(Row::Nurture).unwrap().value;
    for pair in every_case().chunks(2) {
        let [alone, not_alone] = pair else {
            panic!("cases come in pairs")
        };
        let total = |facts| rule.assess(facts).unwrap().total();
        let difference = total(alone).minus(total(not_alone)).unwrap();
        assert!([Dong::ZERO, nurture].contains(&difference), "{alone:?}");
    }
}

#[test]
fn a_reform_of_one_row() {
    let rule = MonthlyAllowance::in_force(date(2024, 7, 1)).unwrap();
    let reform = MonthlyAllowance {
        levels: rule
            .levels
            .clone()
            .reformed(Row::Prisoner, Dong::new(2_000_000)),
        ..rule
    };
    let prisoner = ansinh_core::facts::Facts::ordinary();
    assert_eq!(
        reform.assess(&prisoner).unwrap().total(),
        Dong::new(2_000_000)
    );
}

/// A prisoner dies while decree 99/2018 counts but is not in force: the level due, or the one paid.
#[test]
fn the_level_due_or_the_level_paid_on_death() {
    let died = date(2018, 7, 20);
    let left = |when: When| {
        let rule = ThreeMonthGrant::in_force(when).unwrap();
        let prisoner = ansinh_core::facts::Facts::ordinary();
        rule.assess(&prisoner).unwrap().total()
    };
    assert_eq!(left(When::on(died)), Dong::new(3 * 909_000));
    assert_eq!(left(When::on(died).known_on(died)), Dong::new(3 * 850_000));
}
