use ansinh_core::explanation::{Refusal, Value};
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Decimal, Dong};
use serde::{Deserialize, Serialize};

use super::{Benefit, EmergencyReliefReason, Paid};

/// What one part of a claim is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// For what.
    pub benefit: Benefit,
    /// For how many persons or houses.
    pub count: u32,
    /// How much for all of them: money, or kilograms of rice.
    pub value: Value,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// The provision.
    pub citation: Citation,
}

/// A payment held against what is due for the same benefits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaidCheck {
    /// What was paid, and for which benefits.
    pub paid: Paid,
    /// What the law gives for them, đồng.
    pub due: Dong,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// Due less paid: room left below a ceiling; negative above it, or above a floor.
    pub difference: Dong,
    /// Does the payment keep within the bound?
    pub within: bool,
}

impl PaidCheck {
    pub(super) fn new(paid: &Paid, grants: &[Grant]) -> Result<Self, AmountError> {
        let named = || {
            grants
                .iter()
                .filter(|grant| paid.benefits.contains(&grant.benefit))
        };
        let due = money(named())?;
        let bound = named()
            .map(|grant| grant.bound)
            .find(|bound| *bound != Bound::Exact)
            .unwrap_or(Bound::Exact);
        let difference = due.minus(paid.amount)?;
        let within = match bound {
            Bound::Exact => paid.amount == due,
            Bound::AtLeast => paid.amount >= due,
            Bound::AtMost => paid.amount <= due,
        };
        Ok(Self {
            paid: paid.clone(),
            due,
            bound,
            difference,
            within,
        })
    }
}

/// The emergency relief of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyReliefAward {
    /// What each part is given, in the order of the law.
    pub grants: Vec<Grant>,
    /// All rice, kilograms.
    pub rice_kg: u64,
    /// All money, đồng; a sum of floors or ceilings where the law sets those.
    pub total: Dong,
    /// The parts that are not given, and why.
    pub refused: Vec<Refusal<EmergencyReliefReason>>,
    /// The payments named in the claim, each held against what is due.
    pub paid: Vec<PaidCheck>,
}

impl EmergencyReliefAward {
    /// All money of one kind of benefit, đồng.
    ///
    /// # Errors
    /// [`AmountError::Overflow`]; not for an award the rule made.
    pub fn money_for(&self, benefit: Benefit) -> Result<Dong, AmountError> {
        money(self.grants.iter().filter(|grant| grant.benefit == benefit))
    }
}

pub(super) fn money<'a>(grants: impl IntoIterator<Item = &'a Grant>) -> Result<Dong, AmountError> {
    Dong::sum(grants.into_iter().filter_map(|grant| match grant.value {
        Value::Money(amount) => Some(amount),
        _ => None,
    }))
}

impl Award for EmergencyReliefAward {
    fn lines(&self) -> Vec<Line> {
        self.grants
            .iter()
            .map(|grant| Line {
                label: grant.benefit.label(),
                value: grant.value.clone(),
                frequency: Frequency::Once,
                bound: grant.bound,
                citation: grant.citation.clone(),
            })
            .collect()
    }

    fn total(&self) -> Dong {
        self.total
    }

    /// The money, or the rice where nothing but rice is given.
    fn headline(&self) -> Value {
        if self.grants.iter().all(|grant| grant.benefit.is_rice()) {
            Value::Kilograms(Decimal::from(self.rice_kg))
        } else {
            self.total.into()
        }
    }
}
