//! Largest remainder, held to minimums and caps.

mod error;
mod proportion;

use rust_decimal::Decimal;

use crate::money::Dong;
use crate::rate::Percent;

pub use error::SplitError;
use proportion::{hand_out_rest, hold_to_bounds, on_one_scale};

/// One share of a total: its weight against the others, and what its part may be.
///
/// # Units
/// The weight is a pure number, at least 0: households, points, per cent or đồng, the same for all
/// shares of a total. The bounds are đồng.
///
/// A share of weight 0 gets its minimum and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    weight: Decimal,
    minimum: Dong,
    cap: Option<Dong>,
}

impl Share {
    /// A share of this weight, with no bounds.
    pub fn of(weight: impl Into<Self>) -> Self {
        weight.into()
    }

    /// Its part is at least `minimum` (*ít nhất*).
    #[must_use]
    pub const fn at_least(self, minimum: Dong) -> Self {
        Self { minimum, ..self }
    }

    /// Its part is at most `cap` (*không quá*).
    #[must_use]
    pub const fn at_most(self, cap: Dong) -> Self {
        Self {
            cap: Some(cap),
            ..self
        }
    }

    /// The most it can get; a weight of 0 draws nothing beyond the minimum.
    fn ceiling(&self) -> Option<Dong> {
        if self.weight.is_zero() {
            Some(self.minimum)
        } else {
            self.cap
        }
    }
}

impl From<Decimal> for Share {
    fn from(weight: Decimal) -> Self {
        Self {
            weight,
            minimum: Dong::ZERO,
            cap: None,
        }
    }
}

impl From<u32> for Share {
    fn from(weight: u32) -> Self {
        Decimal::from(weight).into()
    }
}

impl From<Percent> for Share {
    fn from(weight: Percent) -> Self {
        weight.to_decimal().into()
    }
}

/// In proportion to amounts, as to last year's estimates.
impl From<Dong> for Share {
    fn from(weight: Dong) -> Self {
        weight.to_decimal().into()
    }
}

/// Splits `total` over `shares`, so that the parts add up to it to the đồng.
///
/// Each part is its exact quota (total × weight ÷ sum of weights) without the fraction; the đồng
/// left over go, one each, to the largest fractions, and between equal fractions to the share that
/// comes first. So an unbounded part is less than one đồng from its quota, and a larger share never
/// gets less than a smaller one.
///
/// With bounds, parts stay in proportion to the weights except where a minimum or a cap binds; that
/// part is then exactly its minimum or cap, and the rest is split over the others.
///
/// ```
/// use ansinh_core::{Dong, disbursement::{Share, SplitError, split}};
///
/// let thirds = split(Dong::new(100), &[1, 1, 1]);
/// assert_eq!(thirds, Ok([34, 33, 33].map(Dong::new).to_vec())); // a tie: the first gets it
///
/// let bounded = split(Dong::new(1_000), &[
///     Share::of(6).at_most(Dong::new(400)),
///     Share::of(3),
///     Share::of(1).at_least(Dong::new(200)),
/// ]);
/// assert_eq!(bounded, Ok([400, 400, 200].map(Dong::new).to_vec()));
///
/// assert_eq!(split(Dong::new(100), &[0, 0]), Err(SplitError::AllZero));
/// ```
///
/// # Errors
/// [`SplitError`] if there is no share or none above 0, anything is negative, or the bounds leave
/// no way to hand out the total; it names the share, counted from 1, and its value.
pub fn split<S: Into<Share> + Copy>(total: Dong, shares: &[S]) -> Result<Vec<Dong>, SplitError> {
    let shares: Vec<Share> = shares.iter().map(|share| (*share).into()).collect();
    check_each(total, &shares)?;
    check_room(total, &shares)?;
    let mut parts = on_one_scale(&shares)?;
    let total = total.to_i64().unsigned_abs();
    hold_to_bounds(&mut parts, total);
    hand_out_rest(&mut parts, total);
    Ok(parts.iter().map(|part| dong(part.amount)).collect())
}

/// Splits `total` into `count` even parts, the first of them a đồng more where it does not divide: what
/// [`split`] gives for equal shares, part by part.
///
/// ```
/// use ansinh_core::{Dong, disbursement::split_evenly};
///
/// let thirds = split_evenly(Dong::new(100), 3)?;
/// assert!(thirds.eq([34, 33, 33].map(Dong::new)));
/// # Ok::<(), ansinh_core::disbursement::SplitError>(())
/// ```
///
/// # Errors
/// [`SplitError`] if there is no part, or the total is negative.
pub fn split_evenly(total: Dong, count: u32) -> Result<impl Iterator<Item = Dong>, SplitError> {
    if total.is_negative() {
        return Err(SplitError::NegativeTotal { total });
    }
    let (total, count) = (total.to_i64(), i64::from(count));
    let (Some(each), Some(rest)) = (total.checked_div(count), total.checked_rem(count)) else {
        return Err(SplitError::NoShares);
    };
    let more = move |part| i64::from(part < rest);
    Ok((0..count).map(move |part| Dong::new(each.saturating_add(more(part)))))
}

fn check_each(total: Dong, shares: &[Share]) -> Result<(), SplitError> {
    if total.is_negative() {
        return Err(SplitError::NegativeTotal { total });
    }
    if shares.is_empty() {
        return Err(SplitError::NoShares);
    }
    for (
        share,
        &Share {
            weight,
            minimum,
            cap,
        },
    ) in (1..).zip(shares)
    {
        if weight < Decimal::ZERO {
            return Err(SplitError::NegativeShare { share, weight });
        }
        if minimum.is_negative() {
            return Err(SplitError::NegativeMinimum { share, minimum });
        }
        if let Some(cap) = cap.filter(|cap| *cap < minimum) {
            return Err(SplitError::MinimumAboveCap {
                share,
                minimum,
                cap,
            });
        }
    }
    if shares.iter().all(|share| share.weight.is_zero()) {
        return Err(SplitError::AllZero);
    }
    Ok(())
}

fn check_room(total: Dong, shares: &[Share]) -> Result<(), SplitError> {
    let mut left = total;
    for (share, &Share { minimum, .. }) in (1..).zip(shares) {
        left = match left.minus(minimum) {
            Ok(rest) if !rest.is_negative() => rest,
            _ => {
                return Err(SplitError::MinimumsAboveTotal {
                    share,
                    minimum,
                    left,
                });
            }
        };
    }
    let Some(ceilings) = shares
        .iter()
        .map(Share::ceiling)
        .collect::<Option<Vec<Dong>>>()
    else {
        return Ok(()); // an uncapped share can take any rest
    };
    let left = ceilings
        .iter()
        .try_fold(total, |left, ceiling| left.minus(*ceiling))
        .unwrap_or(Dong::ZERO);
    match (1..).zip(ceilings).max_by_key(|(_, ceiling)| *ceiling) {
        Some((share, cap)) if left > Dong::ZERO => Err(SplitError::CapsBelowTotal {
            total,
            left,
            share,
            cap,
        }),
        _ => Ok(()),
    }
}

/// No part is above the total, which came from an `i64`.
fn dong(amount: u64) -> Dong {
    Dong::new(i64::try_from(amount).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
