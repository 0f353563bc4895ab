use ansinh_reporting::document::Series;

use super::*;

fn target(plan: Option<i64>, actual: Option<i64>) -> Target {
    Target {
        label: Text::new("việc làm", "jobs"),
        plan: plan.map(Decimal::from),
        actual: actual.map(Decimal::from),
        unit: None,
    }
}

#[test]
fn percent_of_plan_needs_a_plan_and_a_result() {
    assert_eq!(
        percent_of_plan(&target(Some(200), Some(50))),
        Some(Decimal::from(25))
    );
    for missing in [
        target(None, Some(1)),
        target(Some(1), None),
        target(Some(0), Some(1)),
    ] {
        assert_eq!(percent_of_plan(&missing), None);
    }
}

#[test]
fn shares_of_nothing_are_not_known() {
    let parts = [Part {
        label: Text::new("a", "a"),
        value: Decimal::ZERO,
    }];
    assert_eq!(shares(&parts)[0].1, None);
}

#[test]
fn values_beyond_counting_are_drawn_without_harm() {
    let text = Text::new("a", "a");
    let values = vec![Some(Decimal::MAX), Some(Decimal::MIN), None];
    let series = vec![
        Series {
            label: text.clone(),
            values: values.clone(),
        },
        Series {
            label: text.clone(),
            values,
        },
    ];
    let categories = vec![text.clone(); 4];
    let part = |value| Part {
        label: text.clone(),
        value,
    };
    for plot in [
        Plot::Grouped {
            categories: categories.clone(),
            series: series.clone(),
        },
        Plot::Stacked { categories, series },
        Plot::Shares {
            parts: vec![part(Decimal::MAX), part(Decimal::MAX), part(Decimal::MIN)],
        },
        Plot::PlanAgainstActual {
            targets: vec![Target {
                label: text.clone(),
                plan: Some(Decimal::new(1, 28)),
                actual: Some(Decimal::MAX),
                unit: None,
            }],
        },
    ] {
        let chart = Chart {
            title: text.clone(),
            note: None,
            unit: None,
            decimals: u32::MAX,
            plot,
        };
        let mut page = Markup::default();
        draw(&mut page, &chart, 1, Language::Vietnamese);
        assert!(page.finish().contains("<svg"));
    }
}
