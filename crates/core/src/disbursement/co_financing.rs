//! Who pays which part of a project.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Source, split};
use crate::facts::FactError;
use crate::language::Text;
use crate::money::{AmountError, Dong};
use crate::rate::Percent;
use crate::rounding::{Direction, Rounding};

/// What one source pays of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceShare {
    /// Who pays.
    pub source: Source,
    /// Per cent of the project's cost, above 0, at most 100.
    pub percent: Percent,
}

/// The ratio in which sources pay for a project (*tỷ lệ vốn đối ứng* of each beside the main one).
///
/// ```
/// use ansinh_core::{Dong, Percent, disbursement::{CoFinancing, Source}};
///
/// let ratio = CoFinancing::new(&[
///     (Source::CentralBudget, Percent::new(90, 0)),
///     (Source::LocalBudget, Percent::new(10, 0)),
/// ])?;
/// let parts = ratio.of_total(Dong::new(41_500_000_005))?;
/// assert_eq!(parts, [
///     (Source::CentralBudget, Dong::new(37_350_000_005)), // 0.5 beside 0.5: the first gets it
///     (Source::LocalBudget, Dong::new(4_150_000_000)),
/// ]);
/// // And back: 37.35 billion of central money stand for a project of 41.5 billion.
/// let total = ratio.total_from(Source::CentralBudget, Dong::new(37_350_000_000))?;
/// assert_eq!(total, Dong::new(41_500_000_000));
/// # Ok::<(), ansinh_core::disbursement::CoFinancingError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<SourceShare>", into = "Vec<SourceShare>")]
pub struct CoFinancing {
    shares: Vec<SourceShare>,
}

crate::messages! {
    /// Why a ratio, or an amount under it, cannot be had.
    pub enum CoFinancingError {
        /// A source's share is outside 0 to 100 per cent.
        Share {
            /// The source.
            source: Source,
            /// Its share.
            percent: Percent,
        } = "co-financing-share",
            vi: "tỷ lệ của {source} là {percent}; cho phép: lớn hơn 0%, không quá 100%",
            en: "the share of {source} is {percent}; allowed: above 0%, at most 100%";
        /// A source stands twice.
        Twice {
            /// The source.
            source: Source,
        } = "co-financing-twice",
            vi: "{source} xuất hiện hai lần; mỗi nguồn chỉ ghi một lần",
            en: "{source} stands twice; each source is written once";
        /// The shares don't add up to 100 per cent.
        Sum {
            /// What they add up to.
            sum: Percent,
        } = "co-financing-sum",
            vi: "tổng các tỷ lệ là {sum}; phải đúng 100%",
            en: "the shares add up to {sum}; they must make exactly 100%";
        /// The source pays no part.
        NoShare {
            /// The source.
            source: Source,
        } = "co-financing-no-share",
            vi: "{source} không tham gia chi trả",
            en: "{source} pays no part";
        /// No total gives the source that part.
        NoTotal {
            /// The source.
            source: Source,
            /// The part.
            part: Dong,
        } = "co-financing-no-total",
            vi: "không có tổng số nào mà phần của {source} là {part}",
            en: "there is no total of which {source} pays {part}";
        /// The total is below nothing.
        Negative {
            /// The total, or the part.
            amount: Dong,
        } = "co-financing-negative",
            vi: "số tiền là {amount}; cho phép: từ 0 đồng",
            en: "the amount is {amount}; allowed: 0 đồng or more";
        /// The amounts are too large.
        Amount {
            /// Why.
            error: AmountError,
        } = "co-financing-amount",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for CoFinancingError {}

impl From<AmountError> for CoFinancingError {
    fn from(error: AmountError) -> Self {
        Self::Amount { error }
    }
}

impl CoFinancing {
    /// A ratio of sources, in the order in which ties of a đồng are settled.
    ///
    /// # Errors
    /// [`CoFinancingError`] if a share isn't above 0 and at most 100, a source stands twice, or the
    /// shares don't make exactly 100 per cent.
    pub fn new(shares: &[(Source, Percent)]) -> Result<Self, CoFinancingError> {
        shares
            .iter()
            .map(|&(source, percent)| SourceShare { source, percent })
            .collect::<Vec<_>>()
            .try_into()
    }

    /// What each source pays; the parts add up to `total` to the đồng, as [`split`] makes them.
    ///
    /// # Errors
    /// [`CoFinancingError::Negative`].
    pub fn of_total(&self, total: Dong) -> Result<Vec<(Source, Dong)>, CoFinancingError> {
        let weights: Vec<Percent> = self.shares.iter().map(|share| share.percent).collect();
        let parts = split(total, &weights)
            // Shares that make exactly 100 can be split over; only the total can be at fault.
            .map_err(|_| CoFinancingError::Negative { amount: total })?;
        let sources = self.shares.iter().map(|share| share.source);
        Ok(sources.zip(parts).collect())
    }

    /// The total of which `source` pays exactly `part`: where rounding leaves several, the one
    /// nearest to the exact quotient part ÷ share.
    ///
    /// # Errors
    /// [`CoFinancingError::NoShare`] if the source pays nothing, [`CoFinancingError::NoTotal`] if
    /// no total gives that part, [`CoFinancingError::Negative`], [`CoFinancingError::Amount`] out
    /// of range.
    pub fn total_from(&self, source: Source, part: Dong) -> Result<Dong, CoFinancingError> {
        if part.is_negative() {
            return Err(CoFinancingError::Negative { amount: part });
        }
        let share = self.shares.iter().find(|share| share.source == source);
        let percent = share
            .ok_or(CoFinancingError::NoShare { source })?
            .percent
            .to_decimal();
        let exact = part
            .to_decimal()
            .checked_mul(Decimal::ONE_HUNDRED)
            .and_then(|hundredfold| hundredfold.checked_div(percent))
            .ok_or(AmountError::Overflow)?;
        let nearest = Rounding::WHOLE_DONG.dong(exact)?;
        for step in [0, -1, 1] {
            let total = nearest.plus(Dong::new(step))?;
            if !total.is_negative() && self.of_total(total)?.contains(&(source, part)) {
                return Ok(total);
            }
        }
        Err(CoFinancingError::NoTotal { source, part })
    }
}

impl TryFrom<Vec<SourceShare>> for CoFinancing {
    type Error = CoFinancingError;

    fn try_from(shares: Vec<SourceShare>) -> Result<Self, CoFinancingError> {
        let mut sum = Decimal::ZERO;
        let mut seen = Vec::with_capacity(shares.len());
        for &SourceShare { source, percent } in &shares {
            if seen.contains(&source) {
                return Err(CoFinancingError::Twice { source });
            }
            seen.push(source);
            let value = percent.to_decimal();
            if value <= Decimal::ZERO || value > Decimal::ONE_HUNDRED {
                return Err(CoFinancingError::Share { source, percent });
            }
            sum = sum.checked_add(value).ok_or(AmountError::Overflow)?;
        }
        if sum != Decimal::ONE_HUNDRED {
            let sum = Percent::from_decimal(sum);
            return Err(CoFinancingError::Sum { sum });
        }
        Ok(Self { shares })
    }
}

impl From<CoFinancing> for Vec<SourceShare> {
    fn from(ratio: CoFinancing) -> Self {
        ratio.shares
    }
}

/// The least that a province must add where the law asks for `rate` per cent *of the central
/// support* (*vốn đối ứng tối thiểu*), rounded up to the đồng: a đồng less would be below the rate.
///
/// ```
/// use ansinh_core::{Dong, Percent, disbursement::minimum_co_financing};
///
/// let local = minimum_co_financing(Dong::new(1_000_000_001), Percent::new(3, 0))?;
/// assert_eq!(local, Dong::new(30_000_001));
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError::OutOfRange`] for a negative support or a rate outside 0 to 100.
pub fn minimum_co_financing(support: Dong, rate: Percent) -> Result<Dong, FactError> {
    part_of("support", support, rate, Direction::Up)
}

/// The most that may be paid in advance (*tạm ứng*) where the law allows `rate` per cent of an
/// amount, rounded down to the đồng: a đồng more would be above the rate. The rate is that of the
/// scheme's own decree.
///
/// ```
/// use ansinh_core::{Dong, Percent, disbursement::advance_limit};
///
/// let limit = advance_limit(Dong::new(40_000_000), Percent::new(60, 0))?;
/// assert_eq!(limit, Dong::new(24_000_000));
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError::OutOfRange`] for a negative amount or a rate outside 0 to 100.
pub fn advance_limit(amount: Dong, rate: Percent) -> Result<Dong, FactError> {
    part_of("amount", amount, rate, Direction::Down)
}

fn part_of(
    field: &str,
    amount: Dong,
    rate: Percent,
    direction: Direction,
) -> Result<Dong, FactError> {
    if amount.is_negative() {
        return Err(FactError::out_of_range(
            field,
            amount,
            Text::new("từ 0 đồng", "0 đồng or more"),
        ));
    }
    let value = rate.to_decimal();
    if !(Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&value) {
        return Err(FactError::out_of_range(
            "rate",
            rate,
            Text::new("từ 0% đến 100%", "0% to 100%"),
        ));
    }
    let part = amount
        .to_decimal()
        .checked_mul(value)
        .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED))
        .ok_or(AmountError::Overflow)?;
    Ok(Rounding::new(Decimal::ONE, direction, None).dong(part)?)
}

#[cfg(test)]
mod tests;
