//! Holds a data set to its checks.

use ansinh_core::Decimal;
use chrono::NaiveDate;

use crate::check::{Check, Listing, Printed, Relation, Statement};
use crate::dataset::Dataset;
use crate::expression::{Expression, Values};
use crate::finding::{Amount, Explanation, Finding, NotChecked, Severity, Sides};
use crate::indicator::IndicatorCode;
use crate::observation::{Measure, Qualifier};
use crate::rates::{RateName, StatutoryRate, StatutoryRates};
use crate::unit::Unit;

mod above;
mod causes;
mod explain;
mod progress;
mod residue;

/// The figures of a data set and the rates in force on a day.
struct Source<'a, R: ?Sized> {
    dataset: &'a Dataset,
    rates: &'a R,
    on: NaiveDate,
}

impl<R: StatutoryRates + ?Sized> Values for Source<'_, R> {
    fn figure(&self, measure: Measure, code: &IndicatorCode) -> Result<Decimal, NotChecked> {
        self.dataset.value(code.as_str(), measure)
    }

    fn rate(&self, name: &RateName) -> Result<Decimal, NotChecked> {
        self.rates
            .rate(name, self.on)
            .map(|rate| rate.value)
            .map_err(|error| NotChecked::Rate { error })
    }

    fn unit(&self, code: &IndicatorCode) -> Option<Unit> {
        self.dataset
            .catalogue()
            .get(code.as_str())
            .map(|indicator| indicator.unit.clone())
    }
}

impl Dataset {
    /// The report's own figure of an indicator, in base units.
    ///
    /// # Errors
    /// [`NotChecked`] as [`Dataset::figure`], and where the figure is no number or out of range.
    pub fn value(&self, code: &str, measure: Measure) -> Result<Decimal, NotChecked> {
        let observation = self.figure(code, measure)?;
        let figure = || Expression::Figure(measure, observation.indicator.clone());
        let Some(number) = observation.value.number() else {
            return Err(NotChecked::NotANumber { figure: figure() });
        };
        self.catalogue()
            .get(code)
            .and_then(|indicator| indicator.unit.to_base(number))
            .ok_or_else(|| NotChecked::Overflow {
                expression: figure(),
            })
    }

    /// Carries out every check, in order. Statutory rates are looked up on the check's own day, or
    /// on the last day of the report's period. What [doesn't add up over time](crate::history) comes
    /// last.
    ///
    /// ```
    /// use ansinh_core::{Decimal, Text, date};
    /// use ansinh_reporting::catalogue::Catalogue;
    /// use ansinh_reporting::check::{Check, Relation};
    /// use ansinh_reporting::dataset::Dataset;
    /// use ansinh_reporting::finding::Severity;
    /// use ansinh_reporting::indicator::{Indicator, Nature};
    /// use ansinh_reporting::observation::{Measure, Observation, Qualifier};
    /// use ansinh_reporting::rates::NoRates;
    /// use ansinh_reporting::unit::Unit;
    ///
    /// let people = Unit::new(Text::new("học viên", "residents"));
    /// let counts = [("present", 266), ("compulsory", 252), ("voluntary", 13)];
    /// let catalogue = counts
    ///     .iter()
    ///     .map(|(code, _)| {
    ///         let name = Text::same(*code);
    ///         Ok(Indicator::new(code.parse()?, name, people.clone(), Nature::Stock))
    ///     })
    ///     .collect::<Result<_, Box<dyn std::error::Error>>>()?;
    /// let mut dataset = Dataset::new("15".parse()?, "2017-H1".parse()?, Catalogue::new(catalogue)?);
    /// for (code, count) in counts {
    ///     dataset.add_figure(Observation {
    ///         indicator: code.parse()?,
    ///         measure: Measure::Actual,
    ///         place: "15".parse()?,
    ///         period: "2017-06-30".parse()?,
    ///         value: Decimal::from(count).into(),
    ///         qualifier: Qualifier::Exact,
    ///     })?;
    /// }
    /// let parts = "compulsory + voluntary".parse()?;
    /// dataset.add_check(Check::comparison("S05", parts, Relation::Equal, "present".parse()?, None))?;
    ///
    /// let findings = dataset.reconcile(&NoRates);
    /// assert_eq!(findings[0].severity, Severity::Failure);
    /// assert!(findings[0].to_string().contains("difference -1 residents"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Checks that are [not asked yet](Self::unasked) are left out.
    pub fn reconcile<R: StatutoryRates + ?Sized>(&self, rates: &R) -> Vec<Finding> {
        self.checks()
            .iter()
            .filter(|check| self.is_asked(check))
            .map(|check| self.carry_out(check, rates))
            .chain(self.over_time())
            .collect()
    }

    /// The checks that ask nothing yet, as in a report that is only begun: none of the figures is
    /// there, or the percentage that would be recomputed isn't; or a figure would be derived from one
    /// that is missing. Any other check with a figure missing says so.
    pub fn unasked(&self) -> impl Iterator<Item = &Check> {
        self.checks().iter().filter(|check| !self.is_asked(check))
    }

    fn is_asked(&self, check: &Check) -> bool {
        match &check.statement {
            Statement::Derived { value } => self.figures_there(value).all(|there| there),
            Statement::Comparison {
                relation: Relation::Approximately,
                right: right @ Expression::Figure(..),
                ..
            } => self.figures_there(right).all(|there| there),
            Statement::Comparison { left, right, .. } => {
                let mut there = self
                    .figures_there(left)
                    .chain(self.figures_there(right))
                    .peekable();
                there.peek().is_none() || there.any(|there| there)
            }
        }
    }

    /// Whether each figure an expression names is there.
    fn figures_there(&self, expression: &Expression) -> impl Iterator<Item = bool> {
        let mut there = Vec::new();
        expression.visit(&mut |part| {
            if let Expression::Figure(measure, code) = part {
                let figure = self.figure(code.as_str(), *measure);
                there.push(!matches!(figure, Err(NotChecked::Missing { .. })));
            }
        });
        there.into_iter()
    }

    /// Carries out one check.
    pub fn carry_out<R: StatutoryRates + ?Sized>(&self, check: &Check, rates: &R) -> Finding {
        let source = Source::of(self, rates, check);
        let used = source.used(check);
        let judged = match Comparison::of(check, &source) {
            Ok(comparison) => comparison.judge(&source),
            Err(derived) => derive(derived, &source),
        };
        let Judgement {
            severity,
            sides,
            mut explanations,
        } = judged;
        explanations.extend(used.iter().map(|rate| Explanation::RateInForce {
            rate: rate.value,
            label: rate.label.clone(),
        }));
        Finding {
            check: check.id.clone(),
            statement: check.statement.clone(),
            severity,
            known: self.known().get(&check.id).cloned(),
            sides,
            explanations,
            citations: used.into_iter().map(|rate| rate.citation).collect(),
            note: check.note.clone(),
        }
    }
}

impl<'a, R: StatutoryRates + ?Sized> Source<'a, R> {
    fn of(dataset: &'a Dataset, rates: &'a R, check: &Check) -> Self {
        Self {
            dataset,
            rates,
            on: check.on.unwrap_or(dataset.period().last_day()),
        }
    }

    /// The rates a check names, as far as they can be had.
    fn used(&self, check: &Check) -> Vec<StatutoryRate> {
        let mut used: Vec<StatutoryRate> = Vec::new();
        for name in check.expressions().flat_map(Expression::rates) {
            if let Ok(rate) = self.rates.rate(name, self.on)
                && !used.contains(&rate)
            {
                used.push(rate);
            }
        }
        used
    }

    /// How the figure on the right was printed, by its own qualifier.
    fn printed(&self, right: &Expression) -> Option<Printed> {
        let Expression::Figure(measure, code) = right else {
            return None;
        };
        let observation = self.dataset.figure(code.as_str(), *measure).ok()?;
        let scale = self.unit(code)?.scale.exponent();
        let decimals = |count: u8| i32::from(count).checked_sub_unsigned(scale);
        match observation.qualifier {
            Qualifier::Rounded(count) => decimals(count).map(Printed::half_up),
            Qualifier::Truncated(count) => decimals(count).map(Printed::truncated),
            _ => None,
        }
    }
}

/// What came of a check.
struct Judgement {
    severity: Severity,
    sides: Result<Sides, NotChecked>,
    explanations: Vec<Explanation>,
}

impl Judgement {
    fn impossible(reason: NotChecked, explanations: Vec<Explanation>) -> Self {
        Self {
            severity: Severity::Failure,
            sides: Err(reason),
            explanations,
        }
    }
}

fn derive(value: &Expression, source: &impl Values) -> Judgement {
    match value.evaluate(source) {
        Err(reason) => Judgement::impossible(reason, Vec::new()),
        Ok(result) => Judgement {
            severity: Severity::Match,
            sides: Ok(Sides {
                left: Amount {
                    value: result,
                    unit: value.unit(source),
                },
                right: None,
                difference: None,
            }),
            explanations: Vec::new(),
        },
    }
}

/// A comparison being judged.
struct Comparison<'a> {
    left: &'a Expression,
    relation: Relation,
    right: &'a Expression,
    printed: Option<Printed>,
    listing: Option<Listing>,
}

/// Both sides worked out.
struct Worked {
    left: Decimal,
    right: Decimal,
    difference: Decimal,
    unit: Option<Unit>,
}

impl<'a> Comparison<'a> {
    /// What a check compares.
    ///
    /// # Errors
    /// What it derives, if it compares nothing.
    fn of<R: StatutoryRates + ?Sized>(
        check: &'a Check,
        source: &Source<'_, R>,
    ) -> Result<Self, &'a Expression> {
        match &check.statement {
            Statement::Derived { value } => Err(value),
            Statement::Comparison {
                left,
                relation,
                right,
                printed,
            } => Ok(Self {
                left,
                relation: *relation,
                right,
                printed: printed.or_else(|| source.printed(right)),
                listing: check.listing,
            }),
        }
    }
}

impl Comparison<'_> {
    fn judge<R: StatutoryRates + ?Sized>(&self, source: &Source<'_, R>) -> Judgement {
        let worked = match self.work_out(source) {
            Ok(worked) => worked,
            Err(reason) => {
                if let Some(above) = self.already_above(source) {
                    return above;
                }
                let completes = self.missing_part(source, &reason);
                return Judgement::impossible(reason, completes.into_iter().collect());
            }
        };
        let (severity, explanations) = if self.fits(worked.left, worked.right) {
            let remarks = self.remarks(source, &worked);
            let severity = if remarks.is_empty() {
                Severity::Match
            } else {
                Severity::Remark
            };
            (severity, remarks)
        } else if let Some(residue) = self.accepted_residue(source, &worked) {
            (Severity::Remark, vec![residue])
        } else {
            (Severity::Failure, self.explain_failure(source, &worked))
        };
        let unit = worked.unit.as_ref();
        Judgement {
            severity,
            sides: Ok(Sides {
                left: Amount::new(worked.left, unit),
                right: Some(Amount::new(worked.right, unit)),
                difference: Some(Amount::new(worked.difference, unit)),
            }),
            explanations,
        }
    }

    fn work_out(&self, source: &impl Values) -> Result<Worked, NotChecked> {
        let (left, right) = (self.left.evaluate(source)?, self.right.evaluate(source)?);
        let difference = left
            .checked_sub(right)
            .ok_or_else(|| NotChecked::Overflow {
                expression: self.left.clone(),
            })?;
        Ok(Worked {
            left,
            right,
            difference,
            unit: self.right.unit(source).or_else(|| self.left.unit(source)),
        })
    }

    fn fits(&self, left: Decimal, right: Decimal) -> bool {
        match self.relation {
            Relation::Equal => left == right,
            Relation::AtMost => left <= right,
            Relation::Approximately => {
                self.printed
                    .map_or(Some(left), |printed| printed.apply(left))
                    == Some(right)
            }
        }
    }
}
