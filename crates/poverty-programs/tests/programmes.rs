//! Worked cases of the programmes' money, and what must hold for every pool and plan.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use std::collections::BTreeMap;

use ansinh_core::disbursement::{CapitalKind, CarryOverClass, Ledger, Source, Stage};
use ansinh_core::facts::FactError;
use ansinh_core::language::Message as _;
use ansinh_core::{Coefficient, Decimal, Dong, NaiveDate, Percent, Rule as _};
use ansinh_poverty_programs::ElectricitySupport;
use ansinh_poverty_programs::programmes::allocation::{
    CommuneClass, RoundedTo, VillagePoints, allocate, commune_points, points,
};
use ansinh_poverty_programs::programmes::{
    Item, PlanError, Programme, Progress, ProvinceStanding, Resources, YearPlan, close_year,
    disbursement_rate, minimum_local,
};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    #[serde(flatten)]
    asked: Asked,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Asked {
    Plan(Plan),
    Resources(Shares),
    Budget(Budget),
    CoFinancing(CoFinancing),
    Allocation(Allocated),
    Coefficient(Communes),
    Average(Average),
    HouseholdYears(HouseholdYears),
    YearEnd(End),
}

#[test]
fn worked_cases() {
    let cases: Cases = toml::from_str(include_str!("cases/programmes.toml")).unwrap();
    assert!(!cases.case.is_empty());
    for Case { id, source, asked } in cases.case {
        let id = format!("{id} ({source})");
        match asked {
            Asked::Plan(plan) => plan.holds(&id),
            Asked::Resources(shares) => shares.hold(&id),
            Asked::Budget(budget) => budget.holds(&id),
            Asked::CoFinancing(co_financing) => co_financing.holds(&id),
            Asked::Allocation(allocated) => allocated.holds(&id),
            Asked::Coefficient(communes) => communes.hold(&id),
            Asked::Average(average) => average.holds(&id),
            Asked::HouseholdYears(years) => years.hold(&id),
            Asked::YearEnd(end) => end.holds(&id),
        }
    }
}

fn million(count: i64) -> Dong {
    Dong::new(count * 1_000_000)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    year: i32,
    items: Vec<PlanItem>,
    /// By project, in order; none where they are not asked.
    #[serde(default)]
    projects: Vec<i64>,
    total: i64,
    /// Investment and recurrent.
    kinds: Option<[i64; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanItem {
    project: u8,
    kind: CapitalKind,
    million: i64,
}

impl Plan {
    fn holds(&self, id: &str) {
        let items = self.items.iter().map(|item| Item {
            project: item.project,
            kind: item.kind,
            amount: million(item.million),
        });
        let plan = YearPlan::new(Programme::of(self.year).unwrap(), items.collect()).unwrap();
        assert_eq!(plan.total(), Ok(million(self.total)), "{id}");
        for (project, expected) in (1..).zip(&self.projects) {
            assert_eq!(
                plan.of_project(project),
                Ok(million(*expected)),
                "{id}: {project}"
            );
        }
        let lines = plan.open(self.year, Source::CentralBudget).unwrap();
        let lines = || lines.iter().map(|(_, line)| line);
        for (kind, expected) in CapitalKind::ALL
            .into_iter()
            .zip(self.kinds.into_iter().flatten())
        {
            assert_eq!(plan.of_kind(kind), Ok(million(expected)), "{id}: {kind}");
            let progress = Progress::of(kind, lines()).unwrap();
            assert_eq!(progress.plan, million(expected), "{id}: {kind}");
            assert_eq!(progress.rate(), Some(Percent::new(0, 0)), "{id}: {kind}");
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shares {
    million: [i64; 4],
    printed: i64,
    beyond: i64,
    by_itself: Option<[Percent; 4]>,
    together: Option<Decimal>,
    adding_up: Option<[Percent; 4]>,
}

impl Shares {
    fn hold(&self, id: &str) {
        let parts = Source::ALL.into_iter().zip(self.million.map(million));
        let resources = Resources::new(parts).unwrap();
        let printed = million(self.printed);
        assert_eq!(resources.beyond(printed), Ok(million(self.beyond)), "{id}");
        if let Some(expected) = self.by_itself {
            let shares = resources.shares_of(printed, 1).unwrap();
            assert_eq!(shares, expected, "{id}");
            let sum: Decimal = shares.iter().map(|share| share.to_decimal()).sum();
            assert_eq!(Some(sum), self.together, "{id}");
        }
        if let Some(expected) = self.adding_up {
            assert_eq!(resources.shares_adding_up(1), Ok(expected), "{id}");
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    year: i32,
    billion: BTreeMap<Source, i64>,
    total: i64,
    central_share: Option<Percent>,
}

impl Budget {
    fn holds(&self, id: &str) {
        let programme = Programme::of(self.year).unwrap();
        for (source, expected) in &self.billion {
            let found = programme.from(*source);
            assert_eq!(found, Ok(million(expected * 1_000)), "{id}: {source}");
        }
        let total = programme.total().unwrap();
        assert_eq!(total, million(self.total * 1_000), "{id}");
        if let Some(share) = self.central_share {
            let central = programme.from(Source::CentralBudget).unwrap();
            assert_eq!(disbursement_rate(central, total), Some(share), "{id}");
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoFinancing {
    year: i32,
    standing: ProvinceStanding,
    support: i64,
    least: Option<i64>,
    error: Option<String>,
}

impl CoFinancing {
    fn holds(&self, id: &str) {
        match minimum_local(self.year, self.standing, Dong::new(self.support)) {
            Ok(least) => assert_eq!(Some(least.value.to_i64()), self.least, "{id}"),
            Err(error) => assert_eq!(Some(error.code()), self.error.as_deref(), "{id}"),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allocated {
    pool: i64,
    points: Vec<Coefficient>,
    #[serde(default)]
    rounded_to: RoundedTo,
    per_point: Option<Decimal>,
    parts: Vec<Dong>,
}

impl Allocated {
    fn holds(&self, id: &str) {
        let found = allocate(Dong::new(self.pool), &self.points, self.rounded_to).unwrap();
        assert_eq!(found.parts, self.parts, "{id}");
        if let Some(per_point) = self.per_point {
            assert_eq!(found.per_point, per_point, "{id}");
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Communes {
    classes: Vec<CommuneClass>,
    #[serde(default)]
    villages: u32,
    coefficient: Coefficient,
}

impl Communes {
    fn hold(&self, id: &str) {
        let found = commune_points(&self.classes, self.villages, VillagePoints::Added);
        assert_eq!(found, Some(self.coefficient), "{id}");
        let apart = commune_points(&self.classes, self.villages, VillagePoints::Apart);
        assert_eq!(
            apart,
            commune_points(&self.classes, 0, VillagePoints::Added),
            "{id}"
        );
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Average {
    dong: i64,
    households: Vec<i64>,
    all: i64,
    each: i64,
}

impl Average {
    fn holds(&self, id: &str) {
        let all: i64 = self.households.iter().sum();
        assert_eq!(all, self.all, "{id}");
        let each = (Decimal::from(self.dong) / Decimal::from(all)).round();
        assert_eq!(each, Decimal::from(self.each), "{id}");
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HouseholdYears {
    million: i64,
    law_on: NaiveDate,
    years: Decimal,
}

impl HouseholdYears {
    fn hold(&self, id: &str) {
        let level = ElectricitySupport::in_force(self.law_on)
            .unwrap()
            .level
            .unwrap();
        let a_year = level.value.times(12).unwrap().to_decimal();
        let years = million(self.million).to_decimal() / a_year;
        assert_eq!(years.round_dp(2), self.years, "{id}");
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    year: i32,
    kind: CapitalKind,
    unspent: i64,
    #[serde(default)]
    extended: bool,
    carried_over: Option<i64>,
    error: Option<String>,
}

impl End {
    fn holds(&self, id: &str) {
        let mut line = Ledger::open(self.year, Source::CentralBudget, self.kind).unwrap();
        line.record(Stage::Estimate, Dong::new(self.unspent))
            .unwrap();
        match close_year(&line, CarryOverClass::Other, self.extended) {
            Ok(end) => {
                assert_eq!(Some(end.carried_over.to_i64()), self.carried_over, "{id}");
                assert_eq!(
                    end.carried_over.plus(end.lapsed),
                    Ok(line.unspent()),
                    "{id}"
                );
            }
            Err(error) => assert_eq!(Some(error.code()), self.error.as_deref(), "{id}"),
        }
    }
}

/// Numbers of projects and sub-projects run from 1, and no year has two programmes.
#[test]
fn programmes_are_in_order() {
    for (earlier, later) in Programme::ALL.iter().zip(&Programme::ALL[1..]) {
        assert_eq!(earlier.last_year + 1, later.first_year);
    }
    for programme in Programme::ALL {
        let numbers = programme.projects.iter().map(|project| project.number);
        assert!(numbers.eq(1..=u8::try_from(programme.projects.len()).unwrap()));
        for project in programme.projects {
            let numbers = project.parts.iter().map(|part| part.number);
            assert!(numbers.eq(1..=u8::try_from(project.parts.len()).unwrap()));
        }
    }
    assert_eq!(Programme::of(2015), None);
    assert_eq!(Programme::of(2031), None);
}

/// Projects 3 to 5 are wholly recurrent, and there is no sixth.
#[test]
fn a_plan_fits_its_programme() {
    let programme = Programme::of(2017).unwrap();
    let item = |project, kind, amount| Item {
        project,
        kind,
        amount: Dong::new(amount),
    };
    let refused = |wrong| YearPlan::new(programme, vec![wrong]).unwrap_err();
    for project in 3..=5 {
        let wrong = refused(item(project, CapitalKind::Investment, 1));
        assert!(matches!(wrong, PlanError::WrongKind { .. }), "{wrong}");
    }
    let wrong = refused(item(6, CapitalKind::Recurrent, 1));
    assert!(
        matches!(wrong, PlanError::NoProject { project: 6, .. }),
        "{wrong}"
    );
    let wrong = refused(item(1, CapitalKind::Recurrent, -1));
    assert!(matches!(wrong, PlanError::Negative { .. }), "{wrong}");
}

#[test]
fn support_to_a_province_that_balances_itself_is_refused() {
    let alone =
        |year, support| minimum_local(year, ProvinceStanding::SelfBalancing, Dong::new(support));
    assert_eq!(alone(2017, 0).unwrap().value, Dong::ZERO);
    assert!(matches!(
        alone(2022, 1),
        Err(FactError::Contradiction { .. })
    ));
}

#[test]
fn points_are_counted() {
    let tenths = Coefficient::tenths;
    let counted = points(&[(tenths(5), 31), (tenths(120), 2)]);
    assert_eq!(counted, Ok(tenths(395)));
}

proptest! {
    /// However a pool is rounded, its parts make it up, and who has more points gets no less.
    #[test]
    fn parts_make_up_the_pool(
        pool in 0_i64..1_000_000_000_000,
        tenths in prop::collection::vec(0_u32..2_000, 1..40),
    ) {
        prop_assume!(tenths.iter().any(|tenths| *tenths > 0));
        let points: Vec<_> = tenths.iter().map(|tenths| Coefficient::tenths(*tenths)).collect();
        for rounded_to in [RoundedTo::Dong, RoundedTo::Million] {
            let parts = allocate(Dong::new(pool), &points, rounded_to).unwrap().parts;
            prop_assert_eq!(Dong::sum(parts.iter().copied()), Ok(Dong::new(pool)));
            for (points, part) in tenths.iter().zip(&parts) {
                for (fewer, other) in tenths.iter().zip(&parts) {
                    prop_assert!(points <= fewer || part >= other);
                }
            }
        }
    }

    /// A đồng less than the least would be below the rate.
    #[test]
    fn the_least_is_the_least(support in 0_i64..1_000_000_000_000, share in 1_u32..=100) {
        let standing = ProvinceStanding::Receives(Percent::new(share, 0));
        let least = minimum_local(2023, standing, Dong::new(support)).unwrap().value.to_i64();
        let rate = if share >= 70 { 3 } else if share >= 50 { 10 } else { 15 };
        prop_assert!(least * 100 >= support * rate);
        prop_assert!((least - 1) * 100 < support * rate);
    }

    /// Shares that add up are within a unit of the exact ones.
    #[test]
    fn shares_make_a_hundred(million_each in prop::array::uniform4(0_i64..5_000_000), decimals in 0_u32..4) {
        prop_assume!(million_each.iter().any(|amount| *amount > 0));
        let parts = Source::ALL.into_iter().zip(million_each.map(million));
        let resources = Resources::new(parts).unwrap();
        let shares = resources.shares_adding_up(decimals).unwrap();
        let sum: Decimal = shares.iter().map(|share| share.to_decimal()).sum();
        prop_assert_eq!(sum, Decimal::ONE_HUNDRED);
        for (share, amount) in shares.iter().zip(million_each) {
            let exact = Percent::of(million(amount).to_decimal(), resources.total().to_decimal()).unwrap();
            let apart = (share.to_decimal() - exact.to_decimal()).abs();
            prop_assert!(apart < Decimal::new(1, decimals));
        }
    }
}
