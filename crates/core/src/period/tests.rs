use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::calendar::date;
use crate::language::{Language, Localized as _};

fn any_period() -> impl Strategy<Value = Period> {
    (any::<u16>(), 1_u32..=12, 0_usize..5).prop_map(|(year, month, cycle)| {
        let month = Month::new(year.into(), month).unwrap();
        Period::of(month, Cycle::ALL[cycle]).unwrap_or(Period::NineMonths(year))
    })
}

/// A day in a year for which all three regimes have windows.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..1_700).prop_map(|days| date(2021, 12, 15) + Days::new(days))
}

/// A year of that kind.
fn any_year() -> impl Strategy<Value = u16> {
    2022_u16..=2026
}

/// The parts follow one another without gap or overlap, from the whole's first day to its last.
fn make_up(regime: ReportingRegime, parts: &[Period], whole: Period) {
    let mut next = regime.window_assuming_unchanged(whole).unwrap().first_day();
    for part in parts {
        let window = regime.window_assuming_unchanged(*part).unwrap();
        assert_eq!(window.first_day(), next, "{part} of {whole}");
        next = window.last_day().succ_opt().unwrap();
    }
    assert_eq!(
        next.pred_opt(),
        Some(regime.window_assuming_unchanged(whole).unwrap().last_day())
    );
}

proptest! {
    #[test]
    fn parses_what_it_prints(period in any_period()) {
        prop_assert_eq!(period.to_string().parse(), Ok(period));
        let json = serde_json::to_string(&period).unwrap();
        prop_assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
    }

    #[test]
    fn any_text_is_a_period_or_an_error(text in "[0-9QHM-]{0,9}|.{0,12}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string().parse(), Ok(period));
        }
    }

    #[test]
    fn any_period_has_a_window_or_an_error(period in any_period()) {
        for regime in ReportingRegime::ALL {
            let _ = regime.window(period);
            if let Ok(window) = regime.window_assuming_unchanged(period) {
                prop_assert!(window.days() > 27);
            }
        }
    }

    #[test]
    fn each_day_lies_in_its_period_and_in_no_other(day in any_day()) {
        for regime in ReportingRegime::ALL {
            for cycle in Cycle::ALL {
                let Ok(period) = regime.period_of(day, cycle) else { continue };
                prop_assert!(regime.window(period).unwrap().contains(day));
                let months = Month::of(day).previous().previous();
                let others = months.through(months.plus(24))
                    .filter_map(|month| Period::of(month, cycle))
                    .filter(|other| *other != period);
                for other in others {
                    let elsewhere = regime.window_assuming_unchanged(other).is_ok_and(|window| window.contains(day));
                    prop_assert!(!elsewhere, "{} is in {} and {}", day, period, other);
                }
            }
        }
    }

    #[test]
    fn each_day_lies_in_one_month_quarter_half_and_year(day in any_day()) {
        for cycle in [Cycle::Month, Cycle::Quarter, Cycle::HalfYear, Cycle::Year] {
            prop_assert!(ReportingRegime::Administrative.period_of(day, cycle).is_ok());
        }
    }

    #[test]
    fn short_periods_make_up_long_ones(year in any_year()) {
        use ReportingRegime::{Administrative, Inspection, Statistical};
        let quarters = [Quarter::First, Quarter::Second, Quarter::Third, Quarter::Fourth]
            .map(|quarter| Period::Quarter(year, quarter));
        let [q1, q2, q3, q4] = quarters;
        let (h1, h2) = (Period::HalfYear(year, Half::First), Period::HalfYear(year, Half::Second));
        let whole = Period::Year(year);
        for regime in ReportingRegime::ALL {
            make_up(regime, &[q1, q2], h1);
            make_up(regime, &quarters, whole);
        }
        make_up(Administrative, &[q3, q4], h2);
        make_up(Administrative, &[h1, h2], whole);
        make_up(Inspection, &[h1, q3], Period::NineMonths(year));
        for quarter in quarters {
            let months: Vec<_> = quarter.first_month().through(quarter.last_month()).map(Period::Month).collect();
            make_up(Administrative, &months, quarter);
            make_up(Statistical, &months, quarter);
        }
    }

    #[test]
    fn a_deadline_of_the_25th_always_leaves_a_working_day(period in any_period(), year in any_year()) {
        let in_year = Period::of(Month::new(year.into(), period.first_month().month()).unwrap(), period.cycle());
        let regime = ReportingRegime::Administrative;
        if let Some(period) = in_year.filter(|period| regime.window(*period).is_ok()) {
            let deadline = regime.deadline(period).unwrap();
            let none = crate::calendar::Holidays::default();
            prop_assert_eq!(regime.check_deadline(period, deadline, &none), Ok(()));
        }
    }
}

#[test]
fn half_years_have_182_183_and_183_days() {
    let days = |period: &str| {
        let window = ReportingRegime::Administrative.window(period.parse().unwrap());
        window.unwrap().days()
    };
    assert_eq!((days("2021-H1"), days("2024-H1")), (182, 183));
    assert_eq!((days("2021-H2"), days("2024-H2")), (183, 183));
    assert_eq!((days("2021"), days("2024")), (365, 366));
}

#[test]
fn a_regime_holds_for_periods_not_yet_closed_when_it_took_effect() {
    let regime = ReportingRegime::Administrative;
    assert!(regime.window("2019-Q1".parse().unwrap()).is_ok()); // closed on 14 March
    assert!(regime.window("2019-02".parse().unwrap()).is_err());
    let later = "2027-01".parse().unwrap();
    assert!(matches!(
        regime.window(later),
        Err(PeriodError::AfterReview { .. })
    ));
    assert!(regime.window_assuming_unchanged(later).is_ok());
}

#[test]
fn nine_months_leave_the_rest_of_the_year_without_a_period() {
    let regime = ReportingRegime::Inspection;
    let (last, after) = (date(2022, 9, 14), date(2022, 9, 15));
    assert_eq!(
        regime.period_of(last, Cycle::NineMonths),
        Ok(Period::NineMonths(2022))
    );
    assert_eq!(
        regime.period_of(after, Cycle::NineMonths),
        Err(PeriodError::NoPeriod { date: after })
    );
}

#[test]
fn people_read_periods() {
    let period: Period = "2017-H1".parse().unwrap();
    assert_eq!(
        period.in_language(Language::Vietnamese).to_string(),
        "6 tháng đầu năm 2017"
    );
    assert_eq!(
        period.in_language(Language::English).to_string(),
        "first half of 2017"
    );
    let quarter = Period::Quarter(2021, Quarter::Third);
    assert_eq!(
        quarter.in_language(Language::Vietnamese).to_string(),
        "quý III năm 2021"
    );
}

#[test]
fn refuses_what_is_no_period() {
    for text in [
        "",
        "17",
        "2017-H3",
        "2017-Q5",
        "2017-13",
        "2017-6",
        "2017-+6",
        "2017-06-13",
        "-2017",
        "2017-",
    ] {
        assert!(text.parse::<Period>().is_err(), "{text}");
    }
}
