//! What must hold for every input.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::Decimal;
use ansinh_reporting::arithmetic::{derived_plan, percent_of_plan, remaining_to_plan};
use ansinh_reporting::check::Printed;
use ansinh_reporting::expression::{Expression, Operator};
use ansinh_reporting::observation::{Measure, Qualifier};
use ansinh_reporting::span::Span;
use proptest::prelude::*;

fn expression() -> impl Strategy<Value = Expression> {
    let leaf = prop_oneof![
        (0_u64..1_000_000_000, 0_u32..6).prop_map(|(digits, scale)| Expression::Number(
            Decimal::new(digits.try_into().unwrap(), scale)
        )),
        ("[a-z][a-z0-9_.]{0,8}", 0_u8..4).prop_map(|(code, measure)| {
            let measure = [
                Measure::Actual,
                Measure::Plan,
                Measure::SamePeriodLastYear,
                Measure::YearToDate,
            ][usize::from(measure)];
            Expression::Figure(measure, code.parse().unwrap())
        }),
        "law:[a-z]{1,6}(-[a-z]{1,4})?/[a-z]{1,6}\\.[a-z_]{1,6}"
            .prop_map(|name| Expression::Rate(name.parse().unwrap())),
    ];
    leaf.prop_recursive(6, 64, 2, |inner| {
        let operator = prop_oneof![
            Just(Operator::Plus),
            Just(Operator::Minus),
            Just(Operator::Times),
            Just(Operator::Over)
        ];
        prop_oneof![
            (operator, inner.clone(), inner.clone()).prop_map(|(o, a, b)| Expression::Binary(
                o,
                Box::new(a),
                Box::new(b)
            )),
            inner.prop_map(|a| Expression::Negative(Box::new(a))),
        ]
    })
}

proptest! {
    #[test]
    fn an_expression_reads_back_as_it_is_printed(expression in expression()) {
        let printed = expression.to_string();
        // Deep nesting may print more parentheses than are read; then it is refused, not misread.
        if let Ok(read) = printed.parse::<Expression>() {
            prop_assert_eq!(&read, &expression);
            prop_assert_eq!(read.to_string(), printed);
        }
    }

    #[test]
    fn any_text_is_an_expression_or_an_error(text in ".{0,80}") {
        let _ = text.parse::<Expression>();
    }

    #[test]
    fn any_mix_of_signs_is_an_expression_or_an_error(text in "[-a-z0-9 +*/()×÷−.,:_]{0,200}") {
        let _ = text.parse::<Expression>();
    }

    #[test]
    fn any_text_is_a_span_or_an_error(text in "[-0-9HQM.]{0,24}") {
        if let Ok(span) = text.parse::<Span>() {
            prop_assert_eq!(span.to_string().parse::<Span>(), Ok(span));
        }
    }

    #[test]
    fn the_plan_lies_among_the_plans_its_percentage_implies(
        actual in 1_u32..1_000_000,
        plan in 1_u32..1_000_000,
        decimals in 0_i32..4,
        cut in any::<bool>(),
    ) {
        let printed = if cut { Printed::truncated(decimals) } else { Printed::half_up(decimals) };
        let (actual, plan) = (Decimal::from(actual), Decimal::from(plan));
        let exact = percent_of_plan(actual, plan).unwrap().to_decimal();
        let shown = printed.apply(exact).unwrap();
        if let Some(plans) = derived_plan(actual, shown, printed) {
            // The last of 28 digits of a quotient may be off by one.
            let hair = Decimal::new(1, 15);
            prop_assert!(plans.above < plan + hair && plan <= plans.up_to + hair);
        }
        prop_assert!(remaining_to_plan(actual, plan).unwrap() >= Decimal::ZERO);
    }

    #[test]
    fn shortening_moves_a_figure_by_less_than_a_unit(
        digits in any::<i64>(),
        scale in 0_u32..10,
        decimals in -6_i32..6,
    ) {
        let value = Decimal::new(digits, scale);
        for printed in [Printed::half_up(decimals), Printed::truncated(decimals)] {
            let moved = (printed.apply(value).unwrap() - value).abs();
            prop_assert!(moved < printed.unit());
            prop_assert_eq!(printed.to_string().parse(), Ok(printed));
        }
    }

    #[test]
    fn qualifiers_read_back(text in "[a-z]{0,9}[0-9]{0,2}(-[a-z]{0,5})?") {
        if let Ok(qualifier) = text.parse::<Qualifier>() {
            prop_assert_eq!(qualifier.to_string(), text);
        }
    }
}
