//! What a check says of figures that don't fit: the explanation must be the right one.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::law::{Citation, Instrument, InstrumentKind};
use ansinh_core::{Decimal, Language, Localized as _, NaiveDate, Text, date};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::check::{Check, Relation};
use ansinh_reporting::dataset::{Dataset, DatasetError};
use ansinh_reporting::expression::Expression;
use ansinh_reporting::finding::{Explanation, Finding, NotChecked, Severity};
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::rates::{NoRates, RateError, RateName, StatutoryRate, StatutoryRates};
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

static DECREE_136_2013: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "136/2013/NĐ-CP",
    Some(date(2013, 10, 21)),
    Text::new("Trợ giúp xã hội", "Social assistance"),
);

/// Burial support of decree 136/2013/NĐ-CP: 20 standards to a family, 30 to another who buries.
struct Burial;

impl Burial {
    const ALL: [(&str, i64); 3] = [
        ("burial", 20 * 270_000),
        ("burial_by_others", 30 * 270_000),
        ("injury", 10 * 270_000),
    ];

    fn citation() -> Citation {
        DECREE_136_2013.article("13").published()
    }
}

impl StatutoryRates for Burial {
    fn rate(&self, name: &RateName, on: NaiveDate) -> Result<StatutoryRate, RateError> {
        let known = Self::ALL
            .iter()
            .find(|(quantity, _)| *quantity == name.quantity());
        let (quantity, value) = known.ok_or_else(|| RateError::Unknown {
            name: name.to_string(),
            date: on,
            because: Text::same("burial, burial_by_others, injury"),
        })?;
        Ok(StatutoryRate {
            name: name.clone(),
            label: Text::same(*quantity),
            value: Decimal::from(*value),
            citation: Self::citation(),
        })
    }

    fn rates_of_rule(&self, name: &RateName, on: NaiveDate) -> Vec<StatutoryRate> {
        Self::ALL
            .iter()
            .map(|(quantity, _)| format!("law:{}.{quantity}", name.rule()).parse().unwrap())
            .map(|name| self.rate(&name, on).unwrap())
            .collect()
    }
}

fn dataset(figures: &[(&str, Decimal, &str, Qualifier)]) -> Dataset {
    let catalogue = figures
        .iter()
        .map(|(code, _, unit, _)| {
            let name = Text::same(*code);
            Indicator::new(
                code.parse().unwrap(),
                name,
                Unit::read(unit, unit),
                Nature::Flow,
            )
        })
        .collect();
    let catalogue = Catalogue::new(catalogue).unwrap();
    let mut dataset = Dataset::new("15".parse().unwrap(), "2017-H1".parse().unwrap(), catalogue);
    for (code, value, _, qualifier) in figures {
        dataset
            .add_figure(Observation {
                indicator: code.parse().unwrap(),
                measure: Measure::Actual,
                place: "15".parse().unwrap(),
                period: "2017-H1".parse().unwrap(),
                value: (*value).into(),
                qualifier: *qualifier,
            })
            .unwrap();
    }
    dataset
}

fn find(dataset: &mut Dataset, left: &str, relation: Relation, right: &str) -> Finding {
    let check = Check::comparison(
        "C",
        left.parse().unwrap(),
        relation,
        right.parse().unwrap(),
        None,
    );
    dataset.carry_out(&check, &Burial)
}

#[test]
fn fourteen_burials_at_one_rate_fail_and_thirteen_and_one_hold() {
    let mut dataset = dataset(&[
        ("burials", Decimal::from(14), "trường hợp", Qualifier::Exact),
        (
            "cost",
            "78.3".parse().unwrap(),
            "triệu đồng",
            Qualifier::Exact,
        ),
    ]);
    let left = "burials * law:social-protection/emergency-relief.burial";
    let finding = find(&mut dataset, left, Relation::Equal, "cost");
    assert_eq!(finding.severity, Severity::Failure);
    assert_eq!(finding.citations, [Burial::citation()]);
    let split = finding.explanations.first().unwrap();
    assert_eq!(
        split,
        &Explanation::Split {
            first_count: 13,
            first_rate: Decimal::from(5_400_000),
            first: Text::same("burial"),
            second_count: 1,
            second_rate: Decimal::from(8_100_000),
            second: Text::same("burial_by_others"),
        }
    );
    let vietnamese = finding.in_language(Language::Vietnamese).to_string();
    assert!(
        vietnamese.contains("13 trường hợp hưởng 5.400.000"),
        "{vietnamese}"
    );
    assert!(
        vietnamese.contains("chênh lệch -2,7 triệu đồng"),
        "{vietnamese}"
    );

    let left = "(burials - 1) * law:social-protection/emergency-relief.burial \
        + 1 * law:social-protection/emergency-relief.burial_by_others";
    let finding = find(&mut dataset, left, Relation::Equal, "cost");
    assert_eq!(finding.severity, Severity::Match);
    assert_eq!(
        finding.explanations.len(),
        2,
        "both rates are told: {finding}"
    );
}

#[test]
fn a_rate_nobody_knows_is_named() {
    let mut dataset = dataset(&[("cost", Decimal::ONE, "đồng", Qualifier::Exact)]);
    let finding = find(
        &mut dataset,
        "law:social-protection/emergency-relief.feast",
        Relation::Equal,
        "cost",
    );
    assert_eq!(finding.severity, Severity::Failure);
    assert!(matches!(finding.sides, Err(NotChecked::Rate { .. })));
    assert!(finding.to_string().contains("emergency-relief.feast"));
}

#[test]
fn a_difference_that_is_another_figure_is_recognised() {
    let figure = |code, value| (code, Decimal::from(value), "hộ", Qualifier::Exact);
    let mut dataset = dataset(&[
        figure("poor", 4_558),
        figure("near", 878),
        figure("escaped", 215),
        figure("all", 5_651),
    ]);
    let finding = find(&mut dataset, "poor + near", Relation::Equal, "all");
    let codes: Vec<_> = finding.explanations.iter().collect();
    let [Explanation::EqualsFigure { indicator, .. }] = codes.as_slice() else {
        panic!("{finding}");
    };
    assert_eq!(indicator.as_str(), "escaped");
}

#[test]
fn missing_is_not_zero_and_zero_divides_nothing() {
    let mut data = dataset(&[("plan_of_none", Decimal::ZERO, "hộ", Qualifier::Exact)]);
    let finding = find(&mut data, "100 * 5 / plan_of_none", Relation::Equal, "0");
    assert!(matches!(
        finding.sides,
        Err(NotChecked::DividedByZero { .. })
    ));
    let finding = find(&mut data, "plan(plan_of_none)", Relation::Equal, "0");
    assert!(matches!(finding.sides, Err(NotChecked::Missing { .. })));
    assert!(finding.fails_run());
}

/// A part still to come can only add to what there is.
#[test]
fn parts_that_are_more_than_their_total_already_are_told_as_such() {
    let total = |total: i64| {
        let mut data = dataset(&[
            ("a", 20.into(), "persons", Qualifier::Exact),
            ("b", 11.into(), "persons", Qualifier::Exact),
            ("all", total.into(), "persons", Qualifier::Exact),
            ("other_last_year", 1.into(), "persons", Qualifier::Exact),
        ]);
        let left = "a + b + plan(other_last_year)";
        [Relation::Equal, Relation::AtMost].map(|relation| find(&mut data, left, relation, "all"))
    };
    for finding in total(30) {
        assert!(finding.fails_run());
        let sides = finding.sides.as_ref().unwrap();
        assert_eq!(sides.left.value, 31.into());
        let [explanation @ Explanation::AlreadyAbove { .. }] = finding.explanations.as_slice()
        else {
            panic!("{finding}");
        };
        let said = explanation.to_string();
        assert!(said.starts_with("the parts that are there add up to 31 persons, more than 30"));
        assert!(said.contains("plan of other_last_year"), "{said}");
    }
    // With room for what is missing, it is missing.
    for finding in total(31) {
        assert!(matches!(finding.sides, Err(NotChecked::Missing { .. })));
    }
}

/// A report that is only begun has nothing wrong with it; one that is half done says what it lacks.
#[test]
fn a_check_without_any_figure_asks_nothing() {
    let figures: [(&str, Decimal, &str, Qualifier); 3] = [
        ("a", Decimal::ONE, "persons", Qualifier::Exact),
        ("b", Decimal::ONE, "persons", Qualifier::Exact),
        ("share", Decimal::ONE, "%", Qualifier::Exact),
    ];
    let whole = dataset(&figures);
    let unasked = |there: &[&str], left: &str, relation: Option<Relation>, right: &str| {
        let mut half = Dataset::new(*whole.place(), whole.period(), whole.catalogue().clone());
        for figure in whole.observations() {
            if there.contains(&figure.indicator.as_str()) {
                half.add_figure(figure.clone()).unwrap();
            }
        }
        let left: Expression = left.parse().unwrap();
        half.add_check(match relation {
            None => Check::derived("C", left),
            Some(relation) => Check::comparison("C", left, relation, right.parse().unwrap(), None),
        })
        .unwrap();
        let unasked = half.unasked().count();
        assert_eq!(half.reconcile(&NoRates).len() + unasked, 1);
        unasked == 1
    };
    assert!(unasked(&[], "a", Some(Relation::Equal), "b"));
    assert!(!unasked(&["a"], "a", Some(Relation::Equal), "b"));
    assert!(!unasked(&["b"], "a", Some(Relation::AtMost), "b"));
    // What nobody printed needn't be recomputed, and what nobody can derive isn't.
    assert!(unasked(
        &["a", "b"],
        "100 * a / b",
        Some(Relation::Approximately),
        "share"
    ));
    assert!(!unasked(
        &["share"],
        "100 * a / b",
        Some(Relation::Approximately),
        "share"
    ));
    assert!(unasked(&["a"], "a / b", None, ""));
    assert!(!unasked(&["a", "b"], "a / b", None, ""));
    // Numbers alone are always asked.
    assert!(!unasked(&[], "1 + 1", Some(Relation::Equal), "2"));
}

#[test]
fn known_findings_do_not_fail_a_run() {
    let mut dataset = dataset(&[("all", Decimal::ONE, "hộ", Qualifier::Exact)]);
    let check = Check::comparison(
        "K",
        "all".parse().unwrap(),
        Relation::Equal,
        "2".parse().unwrap(),
        None,
    );
    dataset.add_check(check).unwrap();
    assert!(dataset.reconcile(&NoRates)[0].fails_run());
    dataset.add_known("K", Text::same("as printed")).unwrap();
    let finding = dataset.reconcile(&NoRates).remove(0);
    assert_eq!(
        (finding.severity, finding.fails_run()),
        (Severity::Failure, false)
    );
    assert_eq!(
        dataset.add_known("L", Text::same("as printed")),
        Err(DatasetError::UnknownCheck { id: "L".into() })
    );
}

#[test]
fn the_longest_and_the_deepest_expression_are_no_danger() {
    let mut data = dataset(&[("a", Decimal::ONE, "hộ", Qualifier::Exact)]);
    for operator in ["+", "-", "/"] {
        let terms = usize::try_from(Expression::MOST_OPERATIONS).unwrap() + 1;
        let longest = vec!["a"; terms].join(operator);
        let finding = find(&mut data, &longest, Relation::AtMost, "a");
        assert!(finding.to_string().len() > longest.len());
        for too_long in [terms + 1, Expression::LONGEST] {
            let text = vec!["a"; too_long].join(operator);
            assert!(text.parse::<Expression>().is_err());
        }
    }
    for opening in ["(", "-", "-("] {
        let too_deep = opening.repeat(Expression::LONGEST / 2);
        assert!(too_deep.parse::<Expression>().is_err());
    }
}

proptest! {
    #[test]
    fn rounded_parts_never_contradict_their_rounded_total(
        parts in prop::collection::vec(0_i64..1_000_000_000, 2..12),
        decimals in prop::collection::vec(0_u8..4, 12),
        of_total in 0_u8..4,
    ) {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        let shorten = |value: Decimal, decimals: u8| {
            let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
            value.round_dp_with_strategy(decimals.into(), strategy)
        };
        let exact: Vec<Decimal> = parts.iter().map(|part| Decimal::new(*part, 6)).collect();
        let mut figures: Vec<_> = exact
            .iter()
            .zip(names)
            .zip(&decimals)
            .map(|((part, name), d)| (name, shorten(*part, *d), "tỷ đồng", Qualifier::Rounded(*d)))
            .collect();
        let left = names[..figures.len()].join(" + ");
        let total = shorten(exact.iter().sum(), of_total);
        figures.push(("total", total, "tỷ đồng", Qualifier::Rounded(of_total)));
        let finding = find(&mut dataset(&figures), &left, Relation::Approximately, "total");
        prop_assert_ne!(finding.severity, Severity::Failure, "{}", finding);
    }

    #[test]
    fn a_split_between_two_rates_is_found(first in 0_i64..500, second in 1_i64..500) {
        let cost = first * 5_400_000 + second * 8_100_000;
        let mut dataset = dataset(&[
            ("burials", Decimal::from(first + second), "trường hợp", Qualifier::Exact),
            ("cost", Decimal::from(cost), "đồng", Qualifier::Exact),
        ]);
        let left = "burials * law:social-protection/emergency-relief.burial";
        let finding = find(&mut dataset, left, Relation::Equal, "cost");
        let found = finding.explanations.iter().any(|explanation| {
            matches!(explanation, Explanation::Split { first_count, second_count, .. }
                if i64::try_from(*first_count) == Ok(first) && i64::try_from(*second_count) == Ok(second))
        });
        prop_assert!(found, "{}", finding);
    }

    #[test]
    fn any_figures_under_any_check_give_a_finding(
        a in any::<i64>(), b in any::<i64>(), scale in 0_u32..19, text in "[-ab0-9+*/() .]{1,40}",
    ) {
        let mut dataset = dataset(&[
            ("a", Decimal::new(a, scale), "tỷ đồng", Qualifier::Rounded(1)),
            ("b", Decimal::new(b, scale), "%", Qualifier::Truncated(1)),
        ]);
        if text.parse::<Expression>().is_ok() {
            for relation in [Relation::Equal, Relation::AtMost, Relation::Approximately] {
                let finding = find(&mut dataset, &text, relation, "b");
                prop_assert!(finding.to_string().starts_with("C: "));
                prop_assert!(serde_json::to_string(&finding).is_ok());
            }
        }
    }
}
