//! What a failed check is put down to: worked cases, and what must hold for every cause.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::language::Message as _;
use ansinh_core::{Decimal, Language, Localized as _, Text};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::check::{Check, Listing, Relation};
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::expression::Expression;
use ansinh_reporting::finding::{Explanation, Finding, Severity};
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::rates::NoRates;
use ansinh_reporting::span::Span;
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    figures: Vec<Figure>,
    check: Compared,
    causes: Vec<String>,
    vi: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    code: String,
    value: Decimal,
    unit: String,
    #[serde(default)]
    measure: Measure,
    #[serde(default)]
    qualifier: Qualifier,
    #[serde(default = "flow")]
    nature: Nature,
    place: Option<PlaceCode>,
    period: Option<Span>,
}

const fn flow() -> Nature {
    Nature::Flow
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    left: Expression,
    relation: Relation,
    right: Expression,
    listing: Option<Listing>,
}

impl Figure {
    fn new(code: &str, value: Decimal) -> Self {
        Self {
            code: code.into(),
            value,
            unit: "hộ".into(),
            measure: Measure::Actual,
            qualifier: Qualifier::Exact,
            nature: Nature::Flow,
            place: None,
            period: None,
        }
    }

    fn last_year(code: &str, value: Decimal) -> Self {
        Self {
            measure: Measure::SamePeriodLastYear,
            period: Some("2016-H1".parse().unwrap()),
            ..Self::new(code, value)
        }
    }

    fn elsewhere(code: &str, place: &str, value: Decimal) -> Self {
        Self {
            place: Some(place.parse().unwrap()),
            ..Self::new(code, value)
        }
    }

    fn is(&self, figure: &Expression) -> bool {
        *figure == Expression::Figure(self.measure, self.code.parse().unwrap())
            && self.place.is_none()
    }
}

impl Compared {
    fn stated(&self) -> Check {
        let (left, right) = (self.left.clone(), self.right.clone());
        let mut stated = Check::comparison("C", left, self.relation, right, None);
        stated.listing = self.listing;
        stated
    }

    fn sum(parts: usize) -> Self {
        Self {
            left: NAMES[..parts].join(" + ").parse().unwrap(),
            relation: Relation::Equal,
            right: "total".parse().unwrap(),
            listing: None,
        }
    }
}

fn dataset(figures: &[Figure]) -> Dataset {
    let mut indicators: Vec<Indicator> = Vec::new();
    for figure in figures {
        if indicators
            .iter()
            .all(|known| known.code.as_str() != figure.code)
        {
            indicators.push(Indicator::new(
                figure.code.parse().unwrap(),
                Text::same(figure.code.clone()),
                Unit::read(&figure.unit, &figure.unit),
                figure.nature,
            ));
        }
    }
    let (place, period): (PlaceCode, Span) = ("15".parse().unwrap(), "2017-H1".parse().unwrap());
    let mut dataset = Dataset::new(place, period, Catalogue::new(indicators).unwrap());
    for figure in figures {
        dataset
            .add_figure(Observation {
                indicator: figure.code.parse().unwrap(),
                measure: figure.measure,
                place: figure.place.unwrap_or(place),
                period: figure.period.unwrap_or(period),
                value: figure.value.into(),
                qualifier: figure.qualifier,
            })
            .unwrap();
    }
    dataset
}

fn find(figures: &[Figure], check: &Compared) -> Finding {
    dataset(figures).carry_out(&check.stated(), &NoRates)
}

#[test]
fn every_case_holds() {
    let file: File = toml::from_str(include_str!("cases/causes.toml")).unwrap();
    for Case {
        id,
        figures,
        check,
        causes,
        vi,
    } in file.case
    {
        let finding = find(&figures, &check);
        let told: Vec<&str> = finding.explanations.iter().map(Explanation::code).collect();
        assert_eq!(told, causes, "{id}: {finding}");
        if let Some(vi) = vi {
            let said = finding.in_language(Language::Vietnamese).to_string();
            assert!(said.contains(&vi), "{id}: {said}");
        }
        undo_each(&figures, &check, &finding);
        let json = serde_json::to_string(&finding.explanations).unwrap();
        let read: Vec<Explanation> = serde_json::from_str(&json).unwrap();
        assert_eq!(read, finding.explanations, "{id}");
    }
}

/// 829 taken for 289 and 7,390 taken for 7,930 make the same difference; another check knows which.
#[test]
fn of_two_that_fit_the_one_that_fits_the_other_checks_comes_first() {
    let figures: Vec<Figure> = [("a", 164), ("b", 289), ("c", 6_937), ("total", 7_930)]
        .map(|(code, value)| Figure::new(code, Decimal::from(value)))
        .into();
    let check = Compared::sum(3);
    for (left, right, wrong) in [("b - a", "125", "total"), ("total - c", "993", "b")] {
        let mut dataset = dataset(&figures);
        let (left, right) = (left.parse().unwrap(), right.parse().unwrap());
        let other = Check::comparison("D", left, Relation::Equal, right, None);
        dataset.add_check(other).unwrap();
        let finding = dataset.carry_out(&check.stated(), &NoRates);
        let named: Vec<String> = finding
            .explanations
            .iter()
            .filter_map(|cause| Some(cause.put_right()?.0.to_string()))
            .collect();
        assert_eq!(named.len(), 2, "{finding}");
        assert_eq!(named[0], wrong, "{finding}");
    }
}

/// Every cause told, once undone, makes the check hold.
fn undo_each(figures: &[Figure], check: &Compared, finding: &Finding) {
    for cause in &finding.explanations {
        let Some((expression, meant)) = cause.put_right() else {
            continue;
        };
        let mut figures = figures.to_vec();
        // Of several periods the one that the check takes stands first.
        let figure = figures
            .iter_mut()
            .find(|figure| figure.is(expression))
            .unwrap();
        let unit = Unit::read(&figure.unit, &figure.unit);
        figure.value = unit.from_base(meant.value).unwrap();
        let undone = find(&figures, check);
        assert_ne!(undone.severity, Severity::Failure, "{cause}: {undone}");
        assert!(
            undone
                .explanations
                .iter()
                .all(|other| other.put_right().is_none()),
            "what holds has no cause: {undone}"
        );
    }
}

const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Parts and their total, all right.
fn whole() -> impl Strategy<Value = Vec<Figure>> {
    (prop::collection::vec(1_i64..10_000_000, 2..=6), 0_u32..4).prop_map(|(parts, decimals)| {
        let values = parts.iter().map(|part| Decimal::new(*part, decimals));
        let total: Decimal = values.clone().sum();
        let figures = NAMES
            .iter()
            .zip(values)
            .map(|(name, value)| Figure::new(name, value));
        figures.chain([Figure::new("total", total)]).collect()
    })
}

/// A cause that lets the wrong figure be put back to what it was is told, or as many others as are told
/// at most fit just as well.
fn assert_named(
    figures: &[Figure],
    code: &str,
    is: impl Fn(&Explanation) -> bool,
) -> Result<(), TestCaseError> {
    let check = Compared::sum(
        figures
            .iter()
            .filter(|figure| figure.measure == Measure::Actual && figure.place.is_none())
            .count()
            - 1,
    );
    let finding = find(figures, &check);
    prop_assert_eq!(finding.severity, Severity::Failure);
    let told = finding.explanations.len() == Explanation::MOST
        || finding
            .explanations
            .iter()
            .any(|cause| cause.code() == code && is(cause));
    prop_assert!(told, "{}", finding);
    undo_each(figures, &check, &finding);
    Ok(())
}

fn meant_is(cause: &Explanation, at: &Expression, right: Decimal) -> bool {
    cause
        .put_right()
        .is_some_and(|(figure, meant)| figure == at && meant.value == right)
}

fn expression(figure: &Figure) -> Expression {
    figure.code.parse().unwrap()
}

/// A number as it is written, without its decimal mark, and where that stands.
fn digits(value: Decimal) -> (Vec<u8>, usize) {
    let text = value.to_string();
    let point = text.find('.').unwrap_or(text.len());
    (text.replace('.', "").into_bytes(), point)
}

fn number(digits: &[u8], point: usize) -> Decimal {
    let (whole, fraction) = digits.split_at(point);
    let (whole, fraction) = (
        str::from_utf8(whole).unwrap(),
        str::from_utf8(fraction).unwrap(),
    );
    format!("{whole}.{fraction}")
        .trim_end_matches('.')
        .parse()
        .unwrap()
}

proptest! {
    #[test]
    fn swapped_digits_are_named(figures in whole(), wrong: prop::sample::Index, at: prop::sample::Index) {
        let mut figures = figures;
        let figure = wrong.get_mut(&mut figures[..]);
        let right = figure.value;
        let (mut written, point) = digits(right);
        prop_assume!(written.len() >= 2);
        let after = 1 + at.index(written.len() - 1);
        prop_assume!(after != point && written[after - 1] != written[after]);
        written.swap(after - 1, after);
        prop_assume!(point == 1 || written[0] != b'0');
        figure.value = number(&written, point);
        let at = expression(figure);
        assert_named(&figures, "swapped-digits", |cause| meant_is(cause, &at, right))?;
    }

    #[test]
    fn a_digit_left_out_or_too_many_is_named(
        figures in whole(), wrong: prop::sample::Index, at: prop::sample::Index, digit in b'0'..=b'9', out: bool,
    ) {
        let mut figures = figures;
        let figure = wrong.get_mut(&mut figures[..]);
        let right = figure.value;
        let (mut written, mut point) = digits(right);
        let code = if out {
            prop_assume!(point >= 3);
            written.remove(at.index(point));
            point -= 1;
            "missing-digit"
        } else {
            prop_assume!(point >= 2);
            written.insert(at.index(point + 1), digit);
            point += 1;
            "extra-digit"
        };
        prop_assume!(written[0] != b'0' && written[..point] != *b"0");
        figure.value = number(&written, point);
        let at = expression(figure);
        assert_named(&figures, code, |cause| meant_is(cause, &at, right))?;
    }

    #[test]
    fn another_scale_is_named(
        figures in whole(), wrong: prop::sample::Index, times in prop::sample::select(vec![1_000, 1_000_000]), up: bool,
    ) {
        let mut figures = figures;
        let figure = wrong.get_mut(&mut figures[..]);
        let right = figure.value;
        let factor = Decimal::from(times);
        figure.value = if up { right * factor } else { right / factor };
        let at = expression(figure);
        assert_named(&figures, "other-scale", |cause| meant_is(cause, &at, right))?;
    }

    #[test]
    fn a_stale_copy_is_named(
        figures in whole(), earlier in whole(), wrong: prop::sample::Index, only_one: bool,
    ) {
        let parts = figures.len().min(earlier.len()) - 1;
        let total = |of: &[Figure]| of[..parts].iter().map(|figure| figure.value).sum::<Decimal>();
        let mut now: Vec<Figure> = figures[..parts].to_vec();
        now.push(Figure::new("total", total(&figures)));
        let mut before: Vec<Figure> = earlier[..parts]
            .iter()
            .map(|figure| Figure::last_year(&figure.code, figure.value))
            .collect();
        before.push(Figure::last_year("total", total(&earlier)));
        let at = wrong.index(now.len());
        let (right, stale) = (now[at].value, before[at].value);
        prop_assume!(right != stale);
        now[at].value = stale;
        if only_one {
            prop_assume!(stale.normalize().mantissa() >= 100);
            before = vec![before[at].clone()];
        }
        let expected = expression(&now[at]);
        now.extend(before);
        assert_named(&now, "stale-figure", |cause| meant_is(cause, &expected, right))?;
    }

    #[test]
    fn a_part_of_an_earlier_period_is_named(figures in whole(), wrong: prop::sample::Index, earlier in 1_i64..10_000_000) {
        let mut figures = figures;
        let parts = figures.len() - 1;
        let at = wrong.index(parts);
        let earlier = Decimal::from(earlier);
        prop_assume!(figures[at].value != earlier);
        let change = earlier - figures[at].value;
        figures[parts].value += change;
        let (code, expected) = (figures[at].code.clone(), expression(&figures[at]));
        figures.push(Figure::last_year(&code, earlier));
        assert_named(&figures, "stale-part", |cause| meant_is(cause, &expected, earlier))?;
    }

    #[test]
    fn the_total_of_another_place_is_named(figures in whole(), there in whole(), wrong: prop::sample::Index, whole: bool) {
        let parts = figures.len().min(there.len()) - 1;
        let total = |of: &[Figure]| of[..parts].iter().map(|figure| figure.value).sum::<Decimal>();
        let mut here: Vec<Figure> = figures[..parts].to_vec();
        here.push(Figure::new("total", total(&figures)));
        let mut others: Vec<Figure> = there[..parts]
            .iter()
            .map(|figure| Figure::elsewhere(&figure.code, "132", figure.value))
            .collect();
        others.push(Figure::elsewhere("total", "132", total(&there)));
        let at = if whole { parts } else { wrong.index(here.len()) };
        let (right, copy) = (here[at].value, others[at].value);
        prop_assume!(right != copy);
        here[at].value = copy;
        let expected = expression(&here[at]);
        here.extend(others);
        assert_named(&here, "other-place-figure", |cause| meant_is(cause, &expected, right))?;
    }

    #[test]
    fn a_percentage_of_another_plan_is_named(actual in 1_i64..1_000_000, own in 1_i64..1_000_000, other in 1_i64..1_000_000, decimals in 0_u8..3) {
        let plan = |code, value| Figure {
            measure: Measure::Plan,
            period: "2017".parse().ok(),
            ..Figure::new(code, Decimal::from(value))
        };
        let printed = |plan: i64| {
            let exact = Decimal::from(100 * actual) / Decimal::from(plan);
            let half_up = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
            exact.round_dp_with_strategy(decimals.into(), half_up)
        };
        prop_assume!(printed(own) != printed(other) && !printed(other).is_zero());
        let percent = Figure {
            unit: "%".into(),
            qualifier: Qualifier::Rounded(decimals),
            ..Figure::new("pct", printed(other))
        };
        let figures = [Figure::new("a", Decimal::from(actual)), percent, plan("a", own), plan("b", other)];
        let check = Compared {
            left: "100 * a / plan(a)".parse().unwrap(),
            relation: Relation::Approximately,
            right: "pct".parse().unwrap(),
            listing: None,
        };
        let finding = find(&figures, &check);
        // What fits with the figure merely cut off, or rounded to fewer places, needs no other plan.
        let shortened = finding.explanations.iter().any(|cause| {
            matches!(cause, Explanation::Truncated { .. } | Explanation::FewerDecimals { .. })
        });
        let named = |cause: &Explanation| matches!(cause, Explanation::OtherPlan { amount, .. } if amount.value == Decimal::from(other));
        prop_assert!(shortened || finding.explanations.iter().any(named), "{}", finding);
        undo_each(&figures, &check, &finding);
    }

    #[test]
    fn an_open_list_is_named(figures in whole(), over in 1_i64..1_000_000) {
        let mut figures = figures;
        let parts = figures.len() - 1;
        figures[parts].value += Decimal::from(over);
        let check = Compared { listing: Some(Listing::Open), ..Compared::sum(parts) };
        let finding = find(&figures, &check);
        let first = finding.explanations.first();
        let named = matches!(first, Some(Explanation::OpenRemainder { others, .. }) if others.value == Decimal::from(over));
        prop_assert!(named, "{}", finding);
        // As the list it is, it holds.
        let inclusion = Compared { relation: Relation::AtMost, ..check };
        prop_assert_ne!(find(&figures, &inclusion).severity, Severity::Failure);
    }

    #[test]
    fn what_holds_has_no_cause(figures in whole(), wrong: prop::sample::Index, times in 1_i64..5) {
        let mut figures = figures;
        let parts = figures.len() - 1;
        figures.push(Figure::last_year(NAMES[wrong.index(parts)], Decimal::from(times)));
        let finding = find(&figures, &Compared::sum(parts));
        prop_assert_eq!(finding.severity, Severity::Match);
        prop_assert!(finding.explanations.is_empty(), "{}", finding);
    }

    #[test]
    fn never_more_than_a_few(a in 1_i64..2_000, b in 1_i64..2_000, c in 1_i64..2_000, total in 1_i64..6_000) {
        let figures: Vec<Figure> = [("a", a), ("b", b), ("c", c), ("total", total)]
            .map(|(code, value)| Figure::new(code, Decimal::from(value)))
            .into();
        let finding = find(&figures, &Compared::sum(3));
        prop_assert!(finding.explanations.len() <= Explanation::MOST);
        undo_each(&figures, &Compared::sum(3), &finding);
    }
}
