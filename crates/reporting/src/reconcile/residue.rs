//! What rounding of the parts of a sum can leave.

use ansinh_core::Decimal;

use super::{Comparison, Source, Worked};
use crate::check::{Printed, Relation};
use crate::expression::{Expression, Values as _};
use crate::finding::{Amount, Explanation};
use crate::observation::{Measure, Qualifier};
use crate::rates::StatutoryRates;

impl Comparison<'_> {
    /// The residue, if the difference of a sum of rounded parts lies within it.
    pub(super) fn accepted_residue<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        worked: &Worked,
    ) -> Option<Explanation> {
        let at_most = self.residue_at_most(source)?;
        let parts = self.left.terms().len();
        (worked.difference.abs() <= at_most).then(|| Explanation::RoundingResidue {
            parts: u32::try_from(parts).unwrap_or(u32::MAX),
            difference: Amount::new(worked.difference.abs(), worked.unit.as_ref()),
            at_most: Amount::new(at_most, worked.unit.as_ref()),
        })
    }

    /// The most that rounding of the parts of a sum can leave.
    pub(super) fn residue_at_most<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
    ) -> Option<Decimal> {
        let parts = self.left.terms();
        if self.relation != Relation::Approximately || parts.len() < 2 {
            return None;
        }
        self.tolerance(source, &parts)
    }

    /// Half a unit for each figure that was rounded and a whole one for each that was cut off; if
    /// no figure says how it was printed, (parts + 1) half units of the check's own rounding.
    fn tolerance<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
        parts: &[&Expression],
    ) -> Option<Decimal> {
        let known = parts
            .iter()
            .copied()
            .chain([self.right])
            .filter_map(|part| source.slack(part))
            .try_fold(Decimal::ZERO, Decimal::checked_add)?;
        if !known.is_zero() {
            return Some(known);
        }
        let halves = Decimal::from(parts.len()).checked_add(Decimal::ONE)?;
        self.printed?
            .unit()
            .checked_mul(halves)?
            .checked_div(Decimal::TWO)
    }
}

impl<R: StatutoryRates + ?Sized> Source<'_, R> {
    /// How far a figure may lie from the exact value, by its own qualifier, in base units.
    fn slack(&self, part: &Expression) -> Option<Decimal> {
        let Expression::Figure(measure, code) = part else {
            return None;
        };
        let qualifier = self.qualifier(*measure, code.as_str())?;
        let (printed, halves) = match qualifier {
            Qualifier::Rounded(decimals) => (Printed::half_up(decimals.into()), Decimal::ONE),
            Qualifier::Truncated(decimals) => (Printed::truncated(decimals.into()), Decimal::TWO),
            _ => return None,
        };
        let half = printed
            .unit()
            .checked_mul(halves)?
            .checked_div(Decimal::TWO)?;
        self.unit(code)?.to_base(half)
    }

    fn qualifier(&self, measure: Measure, code: &str) -> Option<Qualifier> {
        self.dataset
            .figure(code, measure)
            .ok()
            .map(|observation| observation.qualifier)
    }
}
