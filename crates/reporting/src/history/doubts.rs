//! What doesn't add up over time, and what is incomplete.

use ansinh_core::{Decimal, Language, Localized, Text};
use rust_decimal::RoundingStrategy;

use super::target::{Target, year_before};
use super::timeline::{Line, Timeline};
use super::{Occasion, Tally};
use crate::check::{Relation, Statement};
use crate::dataset::Dataset;
use crate::expression::Expression;
use crate::finding::{Amount, Finding, NotChecked, Severity, Sides};
use crate::indicator::{Indicator, IndicatorCode, Nature, OverTime};
use crate::observation::{Measure, Observation, Qualifier};
use crate::place::PlaceCode;
use crate::span::Span;

/// The sign between a figure and its period in the name of a finding: `jobs@2018-H1`.
const AT: char = '@';

/// Is it the name of a finding over time, as `jobs@2018-H1`, `last_year(jobs)@2017-H1` or
/// `jobs@2018-H1@132`?
pub(crate) fn is_over_time(id: &str) -> bool {
    let mut parts = id.split(AT);
    let figure = parts.next().map(str::parse::<Expression>);
    let period = parts.next().map(str::parse::<Span>);
    let place = parts.next().map(str::parse::<PlaceCode>);
    matches!(figure, Some(Ok(Expression::Figure(..))))
        && matches!(period, Some(Ok(_)))
        && !matches!(place, Some(Err(_)))
        && parts.next().is_none()
}

/// The indicator that a finding over time is about; `None` for any other finding.
pub(crate) fn indicator_of(finding: &Finding) -> Option<IndicatorCode> {
    match finding.check.split_once(AT)?.0.parse() {
        Ok(Expression::Figure(_, code)) => Some(code),
        _ => None,
    }
}

impl Dataset {
    /// What doesn't add up over time in the report, and what of it is incomplete; nothing for data
    /// that is of one report alone.
    ///
    /// A figure that was observed for a period of the year so far and comes to something else when
    /// made of its shorter periods is a failure, and so is a given figure of the same period last
    /// year that the data set's own figures contradict. A made figure of the reporting place that
    /// lacks something is a remark. They are named `jobs@2018-H1`, `last_year(jobs)@2017-H1`, and
    /// with the place, if it is another: `jobs@2018-H1@132`.
    pub(crate) fn over_time(&self) -> Vec<Finding> {
        let Some(occasion) = self.occasion() else {
            return Vec::new();
        };
        let mut doubts = Vec::new();
        let lines = occasion.timeline.lines();
        for line in lines.filter(|line| line.2 == Measure::Actual) {
            if let Some(indicator) = self.catalogue().get(line.0.as_str()) {
                let line = Doubted {
                    report: self,
                    occasion,
                    indicator,
                    line,
                };
                doubts.extend(line.contradictions());
                doubts.extend(line.last_year());
            }
        }
        for ((code, place, measure), missing) in &occasion.gaps {
            if place == self.place()
                && let Some(indicator) = self.catalogue().get(code.as_str())
            {
                doubts.extend(self.gap(occasion, indicator, *measure, missing));
            }
        }
        doubts
    }

    fn gap(
        &self,
        occasion: &Occasion,
        indicator: &Indicator,
        measure: Measure,
        missing: &[Span],
    ) -> Option<Finding> {
        let own = occasion.missing(&indicator.code, *self.place(), Measure::Actual);
        let days = self.period();
        // What the period itself lacks is told once.
        let told = measure == Measure::YearToDate
            && !own.is_empty()
            && missing.iter().all(|missing| days.covers(*missing));
        let figure = Expression::Figure(measure, indicator.code.clone());
        let sides = match self.value(indicator.code.as_str(), measure) {
            Ok(value) => Ok(Sides {
                left: Amount::new(value, Some(&indicator.unit)),
                right: None,
                difference: None,
            }),
            Err(_) => Err(NotChecked::Missing {
                figure: figure.clone(),
                name: measure.of(&indicator.name),
            }),
        };
        let gaps = named(&occasion.timeline, missing);
        let check = format!("{figure}{AT}{}", occasion.period);
        let finding = Finding {
            known: self.known().get(&check).cloned(),
            check,
            statement: Statement::Derived { value: figure },
            severity: Severity::Remark,
            sides,
            explanations: Vec::new(),
            citations: Vec::new(),
            note: Some(said(&indicator.name, |name, language| {
                let gaps = gaps.get(language);
                match (measure, language) {
                    (Measure::SamePeriodLastYear, Language::Vietnamese) => {
                        format!("“{name}” cùng kỳ năm trước chưa đủ, thiếu số liệu {gaps}")
                    }
                    (Measure::SamePeriodLastYear, Language::English) => {
                        format!(
                            "\u{201c}{name}\u{201d}, same period last year, is incomplete: it lacks {gaps}"
                        )
                    }
                    (Measure::YearToDate, Language::Vietnamese) => {
                        format!("“{name}” lũy kế từ đầu năm chưa đủ, thiếu số liệu {gaps}")
                    }
                    (Measure::YearToDate, Language::English) => {
                        format!(
                            "\u{201c}{name}\u{201d}, year to date, is incomplete: it lacks {gaps}"
                        )
                    }
                    (_, Language::Vietnamese) => {
                        format!("“{name}” chưa đủ, thiếu số liệu {gaps}")
                    }
                    (_, Language::English) => {
                        format!("\u{201c}{name}\u{201d} is incomplete: it lacks {gaps}")
                    }
                }
            })),
        };
        (!told).then_some(finding)
    }
}

/// A figure over time, held against itself.
struct Doubted<'a> {
    report: &'a Dataset,
    occasion: &'a Occasion,
    indicator: &'a Indicator,
    line: &'a Line,
}

impl Doubted<'_> {
    /// Figures of the year so far that their shorter periods contradict.
    fn contradictions(&self) -> Vec<Finding> {
        let timeline = &self.occasion.timeline;
        let Some(so_far) = Target::ToDate(self.occasion.period).days(timeline.cut_off()) else {
            return Vec::new();
        };
        timeline
            .observed_periods(self.line)
            .filter(|(_, days)| so_far.covers(*days))
            .filter_map(|(period, days)| {
                let given = timeline.observed(self.line, days)?;
                let made = timeline.made(self.line, Target::Period(period))?;
                self.contradiction(given, &made, days, Measure::Actual)
            })
            .collect()
    }

    /// The given figure of the same period last year, where the data set's own is another.
    fn last_year(&self) -> Option<Finding> {
        let timeline = &self.occasion.timeline;
        let before = Target::Period(year_before(self.occasion.period)?);
        let days = before.days(timeline.cut_off())?;
        let measure = Measure::SamePeriodLastYear;
        let given = (self.line.0.clone(), self.line.1, measure);
        let given = timeline.observed(&given, days)?;
        let own = timeline.tally(self.line, before)?;
        self.contradiction(given, &own, days, measure)
    }

    /// What the periods that are there make, if that is more than the longer one has, and nothing of
    /// it below zero.
    fn already_above(&self, made: &Tally, against: Decimal) -> Option<Decimal> {
        let value = made.value.filter(|value| *value > against)?;
        let counted = |days: &Span| {
            let piece = self.occasion.timeline.observed(self.line, *days)?;
            piece.value.number()
        };
        let sums = self.indicator.over_time == OverTime::Sum
            && self.indicator.nature == Nature::Flow
            && made
                .made_of
                .iter()
                .all(|days| counted(days).is_some_and(|piece| piece >= Decimal::ZERO));
        sums.then_some(value)
    }

    fn contradiction(
        &self,
        given: &Observation,
        made: &Tally,
        days: Span,
        measure: Measure,
    ) -> Option<Finding> {
        let against = given.value.number()?;
        let value = match made.complete() {
            Some(value) => value,
            // What is still missing can only add to it.
            None => self.already_above(made, against)?,
        };
        if agree(value, given, self.indicator.over_time)? {
            return None;
        }
        let unit = &self.indicator.unit;
        let (value, against) = (unit.to_base(value)?, unit.to_base(against)?);
        let occasion = self.occasion;
        let own = self.line.1 == *self.report.place();
        let figure = Expression::Figure(measure, self.line.0.clone());
        let period = occasion.timeline.period(days)?;
        let place = if own {
            String::new()
        } else {
            format!("{AT}{}", self.line.1)
        };
        let check = format!("{figure}{AT}{period}{place}");
        let reports_own = own && (measure != Measure::Actual || period == occasion.period);
        let named_period = named(&occasion.timeline, &[days]);
        let missing = made.missing.as_slice();
        let named_gaps = match missing {
            [] => named_period.clone(),
            missing => named(&occasion.timeline, missing),
        };
        let statement = Statement::Comparison {
            left: number(value),
            relation: Relation::Equal,
            right: if reports_own { figure } else { number(against) },
            printed: None,
        };
        Some(Finding {
            known: self.report.known().get(&check).cloned(),
            check,
            statement,
            severity: Severity::Failure,
            sides: Ok(Sides {
                left: Amount::new(value, Some(unit)),
                right: Some(Amount::new(against, Some(unit))),
                difference: Some(Amount::new(value.checked_sub(against)?, Some(unit))),
            }),
            explanations: Vec::new(),
            citations: Vec::new(),
            note: Some(said(&self.indicator.name, |name, language| {
                let (period, gaps) = (named_period.get(language), named_gaps.get(language));
                let place = match (own, language) {
                    (true, _) => String::new(),
                    (false, Language::Vietnamese) => format!(", đơn vị {}", self.line.1),
                    (false, Language::English) => format!(", place {}", self.line.1),
                };
                match (measure, language) {
                    (Measure::SamePeriodLastYear, Language::Vietnamese) => format!(
                        "“{name}”, {period}{place}: số cùng kỳ không bằng số liệu đã báo cáo năm trước"
                    ),
                    (Measure::SamePeriodLastYear, Language::English) => format!(
                        "\u{201c}{name}\u{201d}, {period}{place}: the figure given for last year is not what was reported then"
                    ),
                    (_, Language::Vietnamese) if !missing.is_empty() => format!(
                        "“{name}”, {period}{place}: còn thiếu số liệu {gaps} mà các kỳ ngắn hơn đã cộng lại quá số báo cáo"
                    ),
                    (_, Language::English) if !missing.is_empty() => format!(
                        "\u{201c}{name}\u{201d}, {period}{place}: the shorter periods are more than what was reported already, and {gaps} is still missing"
                    ),
                    (_, Language::Vietnamese) => format!(
                        "“{name}”, {period}{place}: số báo cáo không bằng số tính từ các kỳ ngắn hơn"
                    ),
                    (_, Language::English) => format!(
                        "\u{201c}{name}\u{201d}, {period}{place}: what was reported is not what its shorter periods make"
                    ),
                }
            })),
        })
    }
}

/// Is a made value the given one, as exactly as that is said to be? `None` where it is said to be
/// no more than about right.
fn agree(made: Decimal, given: &Observation, over_time: OverTime) -> Option<bool> {
    let number = given.value.number()?;
    let half_up = |decimals| {
        made.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero) == number
    };
    match given.qualifier {
        // A quotient has decimals without end.
        Qualifier::Exact if matches!(over_time, OverTime::Average | OverTime::Recompute) => {
            Some(half_up(number.scale()))
        }
        Qualifier::Exact => Some(made == number),
        Qualifier::Rounded(decimals) => Some(half_up(decimals.into())),
        Qualifier::Truncated(decimals) => Some(made.trunc_with_scale(decimals.into()) == number),
        _ => None,
    }
}

fn number(value: Decimal) -> Expression {
    if value.is_sign_negative() {
        Expression::Negative(Box::new(Expression::Number(value.abs())))
    } else {
        Expression::Number(value)
    }
}

/// Something said of a name.
fn said(name: &Text, say: impl Fn(&str, Language) -> String) -> Text {
    let in_language = |language| say(name.get(language), language).into();
    Text {
        vi: in_language(Language::Vietnamese),
        en: in_language(Language::English),
    }
}

/// Periods by their names, one after the other: `tháng 4 năm 2018, tháng 6 năm 2018`.
fn named(timeline: &Timeline, days: &[Span]) -> Text {
    let say = |language| {
        let name = |days: &Span| match timeline.period(*days) {
            Some(period) => period.in_language(language).to_string(),
            None => days.in_language(language).to_string(),
        };
        let names: Vec<String> = days.iter().map(name).collect();
        names.join(", ").into()
    };
    Text {
        vi: say(Language::Vietnamese),
        en: say(Language::English),
    }
}
