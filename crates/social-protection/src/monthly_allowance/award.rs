use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Coefficient, Dong};
use serde::{Deserialize, Serialize};

use super::Group;

/// What one group gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupAmount {
    /// The group.
    pub group: Group,
    /// Its coefficient.
    pub coefficient: Coefficient,
    /// The standard level times the coefficient, đồng a month.
    pub amount: Dong,
    /// Where the coefficient stands.
    pub citation: Citation,
}

/// A monthly allowance: of one group, or of a single parent beside another group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyAmount {
    /// The whole allowance, đồng a month.
    pub amount: Dong,
    /// The group with the highest coefficient.
    pub highest: GroupAmount,
    /// The single parent's allowance drawn beside it, where the exception applies.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub single_parent_beside: Option<GroupAmount>,
}

impl MonthlyAmount {
    /// The coefficients together.
    pub fn coefficient(&self) -> Coefficient {
        self.single_parent_beside
            .as_ref()
            .and_then(|beside| self.highest.coefficient.plus(beside.coefficient))
            .unwrap_or(self.highest.coefficient)
    }
}

impl Award for MonthlyAmount {
    fn lines(&self) -> Vec<Line> {
        std::iter::once(&self.highest)
            .chain(&self.single_parent_beside)
            .map(|part| Line {
                label: part.group.label(),
                value: part.amount.into(),
                frequency: Frequency::Monthly,
                bound: Bound::Exact,
                citation: part.citation.clone(),
            })
            .collect()
    }

    fn total(&self) -> Dong {
        self.amount
    }
}
