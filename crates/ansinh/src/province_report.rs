//! What a province's periodic report on labour, merit persons and social affairs asks for: headings,
//! the indicators of every domain crate, and the checks that hold in any province.
//!
//! ```
//! use ansinh::{date, province_report};
//!
//! let template = province_report::template(date(2018, 6, 30));
//! let jobs = template.sections.iter().find(|section| section.id == "II.1").unwrap();
//! # #[cfg(feature = "labour-employment")]
//! assert!(jobs.indicators.iter().any(|indicator| indicator.code == "emp_total"));
//! ```

mod checks;
mod sections;

use std::collections::BTreeSet;

use ansinh_core::indicator::IndicatorDefinition;
use ansinh_core::{NaiveDate, Text, date};
use ansinh_reporting::expression::Expression;
use ansinh_reporting::indicator::IndicatorCode;
use ansinh_reporting::rates::StatutoryRates as _;
use ansinh_reporting::template::{Template, TemplateCheck};

use crate::RatesInForce;

/// The last day there were districts (Law 72/2025/QH15).
const LAST_DAY_OF_DISTRICTS: NaiveDate = date(2025, 6, 30);

/// The template of a report whose period ends on a day.
///
/// Statutory rates are those of that day; a check on a rate that wasn't in force, or that isn't known
/// for the day, is left out. So is what counts districts once there are none.
pub fn template(last_day: NaiveDate) -> Template {
    let mut sections = sections::all();
    for section in &mut sections {
        section
            .indicators
            .retain(|indicator| last_day <= LAST_DAY_OF_DISTRICTS || indicator.unit.vi != "huyện");
    }
    let mut template = Template {
        sections,
        checks: Vec::new(),
    };
    let codes: BTreeSet<&str> = template.indicators().map(|asked| asked.code).collect();
    let checks = checks::common().chain(ratios(&template));
    template.checks = checks
        .filter(|check| fits(check, &codes, last_day))
        .collect();
    template
}

/// Every ratio is what its parts make it.
fn ratios(template: &Template) -> Vec<TemplateCheck> {
    let ratio = |asked: &IndicatorDefinition| {
        let parts = asked.ratio.as_ref()?;
        let (times, above, below) = (parts.times, parts.numerator, parts.denominator);
        let name = &asked.name;
        Some(TemplateCheck {
            id: format!("R.{}", asked.code),
            left: format!("{times} * {above} / {below}"),
            relation: "≈",
            right: asked.code.into(),
            listing: "",
            title: Text {
                vi: format!("{}: tính lại từ hai số liệu", name.vi).into(),
                en: format!("{}: recomputed from its two figures", name.en).into(),
            },
        })
    };
    template.indicators().filter_map(ratio).collect()
}

/// Are all figures of a check asked for, and all its rates in force?
fn fits(check: &TemplateCheck, codes: &BTreeSet<&str>, on: NaiveDate) -> bool {
    let sides = [&check.left, &check.right].into_iter();
    sides.filter(|side| !side.is_empty()).all(|side| {
        let Ok(side) = side.parse::<Expression>() else {
            return false;
        };
        let asked = side.indicators().into_iter();
        let in_force = side.rates().into_iter();
        asked
            .map(IndicatorCode::as_str)
            .all(|code| codes.contains(code))
            && in_force
                .map(|rate| RatesInForce.rate(rate, on))
                .all(|rate| rate.is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ansinh_reporting::catalogue::Catalogue;
    use ansinh_reporting::indicator::Indicator;

    #[test]
    fn every_indicator_stands_once_and_every_ratio_has_its_parts() {
        let template = template(date(2018, 6, 30));
        let defined: Vec<Indicator> = template
            .indicators()
            .map(|asked| Indicator::defined(asked).unwrap())
            .collect();
        let codes: BTreeSet<_> = defined.iter().map(|asked| asked.code.clone()).collect();
        assert_eq!(codes.len(), defined.len());
        Catalogue::new(defined).unwrap();
    }

    #[test]
    fn every_check_is_well_written_and_fits_some_year() {
        let days = [date(2018, 6, 30), date(2024, 12, 31)];
        let templates = days.map(template);
        for check in checks::common() {
            let fits = templates.iter().any(|it| it.checks.contains(&check));
            assert!(fits, "{check:?}");
        }
    }

    #[test]
    fn districts_end_with_their_reform() {
        let counts = |day| {
            let template = template(day);
            template
                .indicators()
                .filter(|it| it.unit.vi == "huyện")
                .count()
        };
        assert!(counts(date(2025, 6, 30)) > 0);
        assert_eq!(counts(date(2025, 12, 31)), 0);
    }
}
