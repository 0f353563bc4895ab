use ansinh_core::explanation::Value;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{LocalPower, ParameterError, ParameterField, WrittenValue};
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::Bound;
use ansinh_core::{Coefficient, Dong};
use serde::{Deserialize, Serialize};

/// How the law fixes one kind of support (*mức hỗ trợ*).
///
/// As a parameter it shows and takes its sum or its multiple. A province may go above a floor, stay
/// within a ceiling, and change nothing that is fixed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Support {
    /// A sum of money.
    Amount {
        /// The sum, đồng.
        amount: Cited<Dong>,
        /// Exactly, at least or at most.
        bound: Bound,
    },
    /// A multiple of the social-assistance standard level.
    Multiple {
        /// How many times the level.
        multiple: Cited<Coefficient>,
        /// Exactly, at least or at most.
        bound: Bound,
    },
    /// What the law of the day gives could not be established.
    NotEstablished,
}

impl Support {
    pub(super) const fn amount(bound: Bound, dong: i64, citation: Citation) -> Self {
        let amount = Cited::new(Dong::new(dong), citation);
        Self::Amount { amount, bound }
    }

    pub(super) fn multiple(bound: Bound, times: u32, citation: Citation) -> Self {
        let times = Coefficient::from_decimal(times.into()).unwrap_or_default();
        let multiple = Cited::new(times, citation);
        Self::Multiple { multiple, bound }
    }

    /// Where it stands, and how it binds; `None` where it is not established.
    pub const fn provision(&self) -> Option<(&Citation, Bound)> {
        match self {
            Self::Amount { amount, bound } => Some((&amount.citation, *bound)),
            Self::Multiple { multiple, bound } => Some((&multiple.citation, *bound)),
            Self::NotEstablished => None,
        }
    }

    /// The sum for one case; the standard level is asked for only where it matters.
    pub(super) fn for_one(
        &self,
        standard: impl FnOnce() -> Result<Dong, FactError>,
    ) -> Result<Option<Dong>, FactError> {
        Ok(match self {
            Self::Amount { amount, .. } => Some(amount.value),
            Self::Multiple { multiple, .. } => {
                Some(standard()?.scaled(multiple.value, &Rounding::WHOLE_DONG)?)
            }
            Self::NotEstablished => None,
        })
    }
}

impl ParameterField for Support {
    fn view(&self) -> Option<(Value, &Citation)> {
        match self {
            Self::Amount { amount, .. } => amount.view(),
            Self::Multiple { multiple, .. } => multiple.view(),
            Self::NotEstablished => None,
        }
    }

    fn local(&self, declared: LocalPower) -> LocalPower {
        match self.provision() {
            Some((_, Bound::AtLeast)) => LocalPower::Higher,
            Some((_, Bound::AtMost)) => LocalPower::UpTo,
            Some((_, Bound::Exact)) | None => declared,
        }
    }

    fn set(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: Option<LocalPower>,
    ) -> Result<(), ParameterError> {
        match self {
            Self::Amount { amount, .. } => amount.set(name, written, citation, local),
            Self::Multiple { multiple, .. } => multiple.set(name, written, citation, local),
            Self::NotEstablished => Err(ParameterError::Unknown {
                name: name.into(),
                known: "-".into(),
            }),
        }
    }
}
