//! What would explain a check that fails, and what to remark on one that holds.

use ansinh_core::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::{Comparison, Source, Worked};
use crate::check::{Listing, Manner, Printed, Relation};
use crate::expression::{Expression, Operator, Values as _};
use crate::finding::{Amount, Explanation, NotChecked};
use crate::indicator::{Indicator, IndicatorCode};
use crate::observation::Measure;
use crate::rates::{StatutoryRate, StatutoryRates};

/// The figure an expression is, if it is nothing more.
const fn only_figure(expression: &Expression) -> Option<(Measure, &IndicatorCode)> {
    match expression {
        Expression::Figure(measure, code) => Some((*measure, code)),
        _ => None,
    }
}

impl Comparison<'_> {
    /// The parts, where the left side is a list of at least two figures.
    fn list(&self) -> Option<Vec<&IndicatorCode>> {
        let parts: Option<Vec<_>> = self
            .left
            .terms()
            .into_iter()
            .map(|part| only_figure(part).map(|(_, code)| code))
            .collect();
        parts.filter(|parts| parts.len() >= 2)
    }

    pub(super) fn remarks<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Vec<Explanation> {
        match self.relation {
            Relation::Equal => {
                let mut remarks: Vec<Explanation> =
                    self.mixed_units(source, worked).into_iter().collect();
                remarks.extend(self.uneven_progress(source));
                remarks
            }
            Relation::AtMost => self.remainder(source, worked).into_iter().collect(),
            Relation::Approximately if worked.difference.is_zero() => Vec::new(),
            Relation::Approximately => self.accepted_residue(source, worked).into_iter().collect(),
        }
    }

    /// What a list leaves of its total. Where nothing says that the left side lists parts of the
    /// right, and no part is counted in the total's unit, it is a mere inclusion.
    fn remainder<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        if worked.difference.is_zero() {
            return None;
        }
        let parts = self.list()?;
        let total = self.right.unit(source);
        let alike = parts.iter().any(|code| {
            let unit = source.unit(code);
            unit.zip(total.as_ref())
                .is_some_and(|(part, total)| part.same_base(total))
        });
        if self.listing.is_none() && !alike {
            return None;
        }
        let unit = worked.unit.as_ref();
        let listed = Amount::new(worked.left, unit);
        let total = Amount::new(worked.right, unit);
        let others = Amount::new(worked.difference.abs(), unit);
        Some(match self.listing {
            Some(Listing::Open) => Explanation::OpenRemainder {
                listed,
                total,
                others,
            },
            Some(Listing::Complete) | None => Explanation::IncompleteList {
                listed,
                total,
                others,
            },
        })
    }

    /// Parts of another unit, where other parts are counted as the total is.
    fn mixed_units<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        let total = source.unit(only_figure(self.right)?.1)?;
        let parts = self.list()?;
        let strange: Vec<&IndicatorCode> = parts
            .iter()
            .copied()
            .filter(|code| {
                source
                    .unit(code)
                    .is_some_and(|unit| !unit.same_base(&total))
            })
            .collect();
        let [code] = strange.as_slice() else {
            return None;
        };
        let value = source.dataset.value(code.as_str(), Measure::Actual).ok()?;
        let rest = worked.right.checked_sub(value)?;
        Some(Explanation::MixedUnits {
            part: source.indicator(code)?.name.clone(),
            amount: Amount::new(value, source.unit(code).as_ref()),
            total: Amount::new(worked.right, Some(&total)),
            rest: Amount::new(rest, Some(&total)),
        })
    }

    pub(super) fn explain_failure<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Vec<Explanation> {
        let shortened = self.shortened_otherwise(worked);
        if let Some(shortened) = shortened.or_else(|| self.shortened_further(worked)) {
            return vec![shortened];
        }
        let mut found: Vec<Explanation> = self.left_open(source, worked).into_iter().collect();
        found.extend(self.split(source, worked));
        found.extend(self.other_ratios(source, worked));
        found.extend(self.causes(source));
        found.extend(self.equals_figure(source, worked));
        found.truncate(Explanation::MOST);
        found
    }

    /// A list that ends in "…" and was taken for all of its total.
    fn left_open<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        let open = self.listing == Some(Listing::Open) && worked.left < worked.right;
        open.then(|| self.remainder(source, worked)).flatten()
    }

    /// Does it hold if the figure was cut off instead of rounded, or the other way round?
    fn shortened_otherwise(&self, worked: &Worked) -> Option<Explanation> {
        let by = self.printed?;
        let other = by.otherwise();
        if other.apply(worked.left)? != worked.right {
            return None;
        }
        Some(match other.manner {
            Manner::Truncated => Explanation::Truncated {
                exact: worked.left.round_dp(4).normalize(),
                rounded: by.apply(worked.left)?,
                printed: worked.right,
            },
            Manner::HalfUp => Explanation::RoundedInstead {
                by: other,
                printed: worked.right,
            },
        })
    }

    /// Does it hold if the figure was shortened to the decimals it has, which are fewer than said?
    fn shortened_further(&self, worked: &Worked) -> Option<Explanation> {
        let said = self.printed?;
        let by = Printed {
            decimals: i32::try_from(worked.right.normalize().scale()).ok()?,
            ..said
        };
        let fits = by.decimals < said.decimals && by.apply(worked.left)? == worked.right;
        fits.then_some(Explanation::FewerDecimals {
            by,
            said,
            printed: worked.right,
        })
    }

    /// Other figures whose share in the same total is the printed percentage.
    fn other_ratios<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Vec<Explanation> {
        self.find_other_ratios(source, worked).unwrap_or_default()
    }

    fn find_other_ratios<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Vec<Explanation>> {
        let by = self.printed?;
        let Expression::Binary(Operator::Over, above, below) = self.left else {
            return None;
        };
        let (_, part) = only_figure(above.per_hundred()?)?;
        let (measure, whole) = only_figure(below)?;
        let of = source.indicator(whole)?;
        let unit = of.unit.clone();
        let total = source.dataset.value(whole.as_str(), measure).ok()?;
        let others = source
            .dataset
            .catalogue()
            .iter()
            .filter(|other| other.code != *part && other.code != *whole)
            .filter(|other| other.unit.same_base(&unit));
        let ratio = |other: &Indicator| {
            let value = source
                .dataset
                .value(other.code.as_str(), Measure::Actual)
                .ok()?;
            value
                .checked_mul(Decimal::ONE_HUNDRED)?
                .checked_div(total)
                .filter(|ratio| by.apply(*ratio) == Some(worked.right))
        };
        Some(
            others
                .filter_map(|other| {
                    ratio(other).map(|ratio| Explanation::OtherRatio {
                        numerator: other.code.clone(),
                        name: other.name.clone(),
                        denominator: whole.clone(),
                        whole: of.name.clone(),
                        ratio: ratio.round_dp(3).normalize(),
                        printed: worked.right,
                    })
                })
                .collect(),
        )
    }

    /// Cases that were taken to be all at one rate may be split between it and another of the same
    /// rule: a × p + b × q = the amount, with a + b the number of cases.
    fn split<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        let names = self.left.rates();
        let [name] = names.as_slice() else {
            return None;
        };
        let all = source.rates.rates_of_rule(name, source.on);
        let first = all.iter().find(|rate| rate.name == **name)?;
        let cases = worked.left.checked_div(first.value)?;
        if !cases.fract().is_zero() {
            return None;
        }
        let mut splits = all.iter().filter_map(|second| {
            second_count(cases, first.value, second.value, worked.right)
                .map(|count| (second, count))
        });
        let (second, count) = splits.next()?;
        // Several rates fit: none of them explains.
        if splits.any(|(other, _)| other.value != second.value) {
            return None;
        }
        explain_split(first, second, cases, count)
    }

    /// Another figure of the same kind that is exactly the difference.
    fn equals_figure<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        if self.relation == Relation::Approximately {
            return None;
        }
        let unit = worked.unit.as_ref()?;
        let difference = worked.difference.abs();
        let named = |code: &IndicatorCode| {
            let here = |side: &Expression| side.indicators().contains(&code);
            here(self.left) || here(self.right)
        };
        let mut same = source.dataset.catalogue().iter().filter(|other| {
            other.unit.same_base(unit)
                && !named(&other.code)
                && source.dataset.value(other.code.as_str(), Measure::Actual) == Ok(difference)
        });
        let found = same.next()?;
        if same.next().is_some() {
            return None;
        }
        Some(Explanation::EqualsFigure {
            indicator: found.code.clone(),
            name: found.name.clone(),
            difference: Amount::new(difference, Some(unit)),
        })
    }

    /// The value that would complete a sum of which one part is missing.
    pub(super) fn missing_part<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        reason: &NotChecked,
    ) -> Option<Explanation> {
        let NotChecked::Missing { figure, .. } = reason else {
            return None;
        };
        if self.relation != Relation::Equal {
            return None;
        }
        let (_, code) = only_figure(figure)?;
        let parts = self.left.terms();
        let others = parts.iter().filter(|part| **part != figure);
        if parts.len().checked_sub(1) != Some(others.clone().count()) {
            return None;
        }
        let total = self.right.evaluate(source).ok()?;
        let value = others.into_iter().try_fold(total, |rest, part| {
            part.evaluate(source)
                .ok()
                .and_then(|value| rest.checked_sub(value))
        })?;
        let name = source.indicator(code)?.name.clone();
        (value >= Decimal::ZERO).then(|| Explanation::MissingPart {
            indicator: code.clone(),
            name,
            value: Amount {
                value,
                unit: source.unit(code),
            },
        })
    }
}

/// How many of `cases` are at the second rate, if a whole number of them makes the total.
fn second_count(
    cases: Decimal,
    first: Decimal,
    second: Decimal,
    total: Decimal,
) -> Option<Decimal> {
    let over = total.checked_sub(cases.checked_mul(first)?)?;
    let count = over.checked_div(second.checked_sub(first)?)?;
    let whole = count.fract().is_zero() && count > Decimal::ZERO && count <= cases;
    whole.then_some(count)
}

fn explain_split(
    first: &StatutoryRate,
    second: &StatutoryRate,
    cases: Decimal,
    count: Decimal,
) -> Option<Explanation> {
    Some(Explanation::Split {
        first_count: cases.checked_sub(count)?.to_u64()?,
        first_rate: first.value,
        first: first.label.clone(),
        second_count: count.to_u64()?,
        second_rate: second.value,
        second: second.label.clone(),
    })
}

impl<R: StatutoryRates + ?Sized> Source<'_, R> {
    pub(super) fn indicator(&self, code: &IndicatorCode) -> Option<&Indicator> {
        self.dataset.catalogue().get(code.as_str())
    }
}
