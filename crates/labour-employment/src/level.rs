//! An amount that a province may raise, from some day on.

use ansinh_core::explanation::Value;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, ParameterError, ParameterField, ParameterValue, WrittenValue,
};
use serde::{Deserialize, Serialize};

/// How the law of a day fixes an amount.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level<T> {
    /// Not at all.
    #[default]
    None,
    /// The same everywhere.
    National(Cited<T>),
    /// A province may set a higher one, for money of its own budget.
    MayBeHigher(Cited<T>),
}

impl<T> Level<T> {
    /// The amount with its provision, where there is one.
    pub const fn cited(&self) -> Option<&Cited<T>> {
        match self {
            Self::None => None,
            Self::National(cited) | Self::MayBeHigher(cited) => Some(cited),
        }
    }
}

impl<T: ParameterValue> ParameterField for Level<T> {
    fn view(&self) -> Option<(Value, &Citation)> {
        self.cited().and_then(ParameterField::view)
    }

    fn local(&self, declared: LocalPower) -> LocalPower {
        match self {
            Self::MayBeHigher(_) => LocalPower::Higher,
            Self::None | Self::National(_) => declared,
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
            Self::National(cited) | Self::MayBeHigher(cited) => {
                cited.set(name, written, citation, local)
            }
            Self::None => Err(ParameterError::Unknown {
                name: name.into(),
                known: "-".into(),
            }),
        }
    }
}
