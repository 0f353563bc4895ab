//! The Gratitude Fund (*Quỹ Đền ơn đáp nghĩa*): what was raised and spent at each level, against the
//! plan.
//!
//! Gifts are voluntary: neither decree 45/2006/NĐ-CP nor, from 2022-02-15, decree 131/2021/NĐ-CP,
//! articles 173 to 181, sets an amount. Not asked are those under 18, retired, drawing merit or
//! social benefits, disabled, studying or incapable.

use ansinh_core::disbursement;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::{Dong, Percent};
use serde::{Deserialize, Serialize};

use crate::instruments::DECREE_131_2021;

/// The level a fund belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FundLevel {
    /// Central.
    Central,
    /// Province.
    Province,
    /// District.
    District,
    /// Commune.
    Commune,
}

/// What a fund planned, raised and spent in a period, đồng.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_merit_benefits::gratitude_fund::{FundFigures, FundLevel};
///
/// let million = |count: i64| Dong::new(count * 1_000_000);
/// let province = FundFigures::of(FundLevel::Province, million(800), million(926), Dong::ZERO);
/// let districts = FundFigures::of(FundLevel::District, million(1_900), million(501), Dong::ZERO);
/// let percent = |fund: FundFigures| fund.completion().unwrap().to_decimal().round_dp(2).to_string();
/// assert_eq!(percent(districts), "26.37");
/// assert_eq!(percent(FundFigures::together([province, districts])?), "52.85");
/// # Ok::<(), ansinh_core::money::AmountError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundFigures {
    /// The level; `None` for several levels together.
    pub level: Option<FundLevel>,
    /// To be raised.
    pub plan: Dong,
    /// Raised.
    pub raised: Dong,
    /// Spent.
    pub spent: Dong,
}

/// Administration takes at most this part of what a level receives in a year (from 2022-02-15).
pub const ADMINISTRATION: Cited<Percent> = Cited::new(
    Percent::new(5, 0),
    DECREE_131_2021.article("181").clause("6").published(),
);

impl FundFigures {
    /// The figures of one level.
    pub const fn of(level: FundLevel, plan: Dong, raised: Dong, spent: Dong) -> Self {
        Self {
            level: Some(level),
            plan,
            raised,
            spent,
        }
    }

    /// All levels added up.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn together(funds: impl IntoIterator<Item = Self>) -> Result<Self, AmountError> {
        let nothing = Self {
            level: None,
            plan: Dong::ZERO,
            raised: Dong::ZERO,
            spent: Dong::ZERO,
        };
        funds.into_iter().try_fold(nothing, |sum, fund| {
            Ok(Self {
                level: None,
                plan: sum.plan.plus(fund.plan)?,
                raised: sum.raised.plus(fund.raised)?,
                spent: sum.spent.plus(fund.spent)?,
            })
        })
    }

    /// Raised as a percentage of the plan, unrounded; `None` without a plan above 0.
    pub fn completion(&self) -> Option<Percent> {
        (self.plan > Dong::ZERO)
            .then(|| Percent::of(self.raised.to_decimal(), self.plan.to_decimal()))
            .flatten()
    }

    /// What is left of this period's money, negative where more was spent than raised.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn balance(&self) -> Result<Dong, AmountError> {
        self.raised.minus(self.spent)
    }

    /// The most that administration may take of the year's receipts, by decree 131/2021.
    ///
    /// # Errors
    /// [`FactError::OutOfRange`] if less than nothing was raised.
    pub fn administration_limit(&self) -> Result<Dong, FactError> {
        disbursement::advance_limit(self.raised, ADMINISTRATION.value)
    }
}
