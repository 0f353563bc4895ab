use ansinh_core::{Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{RegisterError, in_order, not_blank};

/// What a decision (*quyết định*) of the competent chairman does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum DecisionEffect {
    /// Grants or changes the allowance.
    Grant,
    /// Suspends payment (*tạm dừng*) from a month, until a month if one is named.
    Suspend {
        /// The first month not paid.
        from: Month,
        /// The last month not paid.
        until: Option<Month>,
    },
    /// Ends payment (*thôi hưởng*) after a month.
    Terminate {
        /// The last month paid.
        last: Month,
    },
}

/// A signed decision.
///
/// ```
/// use ansinh_core::{Month, date};
/// use ansinh_social_protection::register::{Decision, DecisionEffect};
///
/// let granted = Decision::new("12/QĐ-UBND", date(2024, 10, 3), DecisionEffect::Grant)?;
/// assert!(granted.pays_in(Month::of(date(2024, 10, 1))));
/// assert!(!granted.pays_in(Month::of(date(2024, 9, 1))));
/// # Ok::<(), ansinh_social_protection::register::RegisterError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Decision {
    number: String,
    signed: NaiveDate,
    effect: DecisionEffect,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    number: String,
    signed: NaiveDate,
    effect: DecisionEffect,
}

impl Decision {
    /// A decision of a number, signed on a day.
    ///
    /// # Errors
    /// [`RegisterError`] for a blank number, or a suspension that ends before it begins.
    pub fn new(
        number: &str,
        signed: NaiveDate,
        effect: DecisionEffect,
    ) -> Result<Self, RegisterError> {
        if let DecisionEffect::Suspend { from, until } = effect {
            let what = Text::new("việc tạm dừng", "the suspension");
            in_order(what, from.first_day(), until.map(Month::last_day))?;
        }
        let number = not_blank(Text::new("số quyết định", "the decision's number"), number)?;
        Ok(Self {
            number,
            signed,
            effect,
        })
    }

    /// Its number.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The day it was signed.
    pub const fn signed(&self) -> NaiveDate {
        self.signed
    }

    /// What it does.
    pub const fn effect(&self) -> DecisionEffect {
        self.effect
    }

    /// By this decision alone, is `month` paid? A grant counts from the month it is signed.
    pub fn pays_in(&self, month: Month) -> bool {
        match self.effect {
            DecisionEffect::Grant => Month::of(self.signed) <= month,
            DecisionEffect::Suspend { from, until } => {
                month < from || until.is_some_and(|until| until < month)
            }
            DecisionEffect::Terminate { last } => month <= last,
        }
    }
}

impl TryFrom<Written> for Decision {
    type Error = RegisterError;

    fn try_from(written: Written) -> Result<Self, RegisterError> {
        Self::new(&written.number, written.signed, written.effect)
    }
}

impl From<Decision> for Written {
    fn from(
        Decision {
            number,
            signed,
            effect,
        }: Decision,
    ) -> Self {
        Self {
            number,
            signed,
            effect,
        }
    }
}
