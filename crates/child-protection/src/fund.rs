//! The Children's Protection Fund (*Quỹ Bảo trợ trẻ em*): what was planned, raised and spent at each
//! level, and what is said of it.
//!
//! The fund lives on gifts; it makes no profit, follows the donor's purpose and keeps public accounts
//! (decree 36/2005/NĐ-CP, article 19; law 102/2016/QH13, article 95). What a worker or household is
//! asked to give is each province's appeal and no rule. Percentages are exact; whoever prints them
//! shortens them.

use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Percent};
use serde::{Deserialize, Serialize};

/// An amount at each level of the fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FundLevels {
    /// Central (*Quỹ Bảo trợ trẻ em Việt Nam*).
    pub central: Dong,
    /// Province.
    pub province: Dong,
    /// District, until 2025-06-30.
    pub district: Dong,
    /// Commune.
    pub commune: Dong,
}

impl FundLevels {
    const fn levels(self) -> [Dong; 4] {
        [self.central, self.province, self.district, self.commune]
    }

    /// All levels together.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn total(self) -> Result<Dong, AmountError> {
        Dong::sum(self.levels())
    }

    /// The share of each level, from the central one down; `None` where there is nothing to share.
    pub fn shares(self) -> Option<[Percent; 4]> {
        let total = self.total().ok()?.to_decimal();
        let [central, province, district, commune] = self
            .levels()
            .map(|level| Percent::of(level.to_decimal(), total));
        Some([central?, province?, district?, commune?])
    }
}

/// A year of the fund.
///
/// ```
/// use ansinh_child_protection::fund::{FundLevels, FundYear};
/// use ansinh_core::Dong;
///
/// let at = |province| FundLevels { province: Dong::new(province), ..FundLevels::default() };
/// let half = FundYear { plan: at(2_200_000_000), raised: at(1_300_000_000), spent: at(300_000_000) };
/// assert_eq!(half.percent_of_plan().map(|percent| percent.to_decimal().round()), Some(59.into()));
/// assert_eq!(half.remaining()?, Dong::new(900_000_000));
/// assert_eq!(half.balance()?, Dong::new(1_000_000_000));
/// assert!(!half.exceeds_plan()?);
/// # Ok::<(), ansinh_core::money::AmountError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FundYear {
    /// To be raised in the year.
    pub plan: FundLevels,
    /// Raised since the start of the year.
    pub raised: FundLevels,
    /// Spent since the start of the year.
    pub spent: FundLevels,
}

impl FundYear {
    /// Raised, per cent of the plan (*đạt … % kế hoạch*); `None` without a plan.
    pub fn percent_of_plan(&self) -> Option<Percent> {
        let raised = self.raised.total().ok()?.to_decimal();
        Percent::of(raised, self.plan.total().ok()?.to_decimal())
    }

    /// What is left to raise, nothing where the plan is reached.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn remaining(&self) -> Result<Dong, AmountError> {
        let left = self.plan.total()?.minus(self.raised.total()?)?;
        Ok(left.max(Dong::ZERO))
    }

    /// Raised less spent; below zero where more was spent.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn balance(&self) -> Result<Dong, AmountError> {
        self.raised.total()?.minus(self.spent.total()?)
    }

    /// Was more raised than planned? A plan of "more than" so much (*trên*) is met only then.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn exceeds_plan(&self) -> Result<bool, AmountError> {
        Ok(self.raised.total()? > self.plan.total()?)
    }

    /// What the year would raise at the pace of its first `months`, 1 to 12, half up to a đồng.
    /// `None` for any other number of months, or out of range.
    pub fn at_this_pace(&self, months: u32) -> Option<Dong> {
        let year = (1..=12).contains(&months).then_some(Decimal::from(12))?;
        let raised = self.raised.total().ok()?.to_decimal();
        let pace = raised.checked_mul(year)?.checked_div(months.into())?;
        Rounding::WHOLE_DONG.dong(pace).ok()
    }
}

/// Change against the same period (*so với cùng kỳ*); `None` where the earlier amount is nothing.
pub fn growth(current: Dong, earlier: Dong) -> Option<Percent> {
    let change = current.minus(earlier).ok()?;
    Percent::of(change.to_decimal(), earlier.to_decimal())
}

/// The amount of the same period that a printed growth implies, half up to a đồng; as exact as the
/// growth was printed. `None` for a fall of 100 % or more.
pub fn before_growth(current: Dong, growth: Percent) -> Option<Dong> {
    let hundred = Decimal::ONE_HUNDRED;
    let grown = hundred.checked_add(growth.to_decimal())?;
    let earlier = current.to_decimal().checked_mul(hundred)?;
    let earlier = (grown > Decimal::ZERO).then(|| earlier.checked_div(grown))??;
    Rounding::WHOLE_DONG.dong(earlier).ok()
}
