//! Largest remainder, held to minimums and caps.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::money::Dong;
use crate::rate::Percent;

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

crate::messages! {
    /// Why a total cannot be split. Shares are counted from 1.
    pub enum SplitError {
        /// There is no share.
        NoShares = "split-no-shares",
            vi: "không có phần nào để chia",
            en: "there are no shares to split over";
        /// Every share is 0.
        AllZero = "split-all-zero",
            vi: "tất cả các tỷ trọng đều bằng 0; cần ít nhất một tỷ trọng lớn hơn 0",
            en: "every share is 0; at least one above 0 is needed";
        /// The total is below nothing.
        NegativeTotal {
            /// The total.
            total: Dong,
        } = "split-negative-total",
            vi: "tổng số là {total}; cho phép: từ 0 đồng",
            en: "the total is {total}; allowed: 0 đồng or more";
        /// A share is below 0.
        NegativeShare {
            /// Which.
            share: usize,
            /// Its weight.
            weight: Decimal,
        } = "split-negative-share",
            vi: "tỷ trọng thứ {share} là {weight}; cho phép: từ 0",
            en: "share {share} is {weight}; allowed: 0 or more";
        /// A minimum is below nothing.
        NegativeMinimum {
            /// Which.
            share: usize,
            /// Its minimum.
            minimum: Dong,
        } = "split-negative-minimum",
            vi: "mức tối thiểu của phần thứ {share} là {minimum}; cho phép: từ 0 đồng",
            en: "the minimum of share {share} is {minimum}; allowed: 0 đồng or more";
        /// The shares have too many digits to stand on one scale.
        TooFine {
            /// The first that doesn't fit.
            share: usize,
            /// Its weight.
            weight: Decimal,
        } = "split-too-fine",
            vi: "tỷ trọng thứ {share} là {weight}; cùng với các tỷ trọng khác cần quá 37 chữ số",
            en: "share {share} is {weight}; beside the other shares it takes more than 37 digits";
        /// A minimum is above its cap.
        MinimumAboveCap {
            /// Which.
            share: usize,
            /// Its minimum.
            minimum: Dong,
            /// Its cap.
            cap: Dong,
        } = "split-minimum-above-cap",
            vi: "phần thứ {share} có mức tối thiểu {minimum} cao hơn mức tối đa {cap}",
            en: "share {share} has a minimum of {minimum}, above its cap of {cap}";
        /// The minimums add up to more than the total.
        MinimumsAboveTotal {
            /// The first whose minimum no longer fits.
            share: usize,
            /// Its minimum.
            minimum: Dong,
            /// What the minimums before it leave.
            left: Dong,
        } = "split-minimums-above-total",
            vi: "mức tối thiểu {minimum} của phần thứ {share} vượt quá số còn lại là {left}",
            en: "the minimum of {minimum} of share {share} does not fit: {left} is left";
        /// The caps, and shares of 0, leave some of the total without a taker.
        CapsBelowTotal {
            /// The total.
            total: Dong,
            /// What no share may take.
            left: Dong,
            /// The share with the highest ceiling.
            share: usize,
            /// That ceiling.
            cap: Dong,
        } = "split-caps-below-total",
            vi: "các mức tối đa (cao nhất là {cap} của phần thứ {share}) để lại {left} trong tổng số {total} không có nơi nhận",
            en: "the caps (the highest being {cap} of share {share}) leave {left} of {total} without a taker";
    }
}
impl std::error::Error for SplitError {}

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

/// A share on its way to its part.
struct Part {
    weight: u128,
    minimum: u64,
    cap: u64,
    /// Whole đồng so far.
    amount: u64,
    /// The fraction of a đồng beyond, over the sum of the open weights.
    fraction: u128,
    /// Bound to its minimum or cap, and out of the proportional split.
    bound: bool,
}

/// Sums of weights stay below this, so that three times the sum still fits 128 bits.
const WEIGHTS_BELOW: u128 = u128::MAX >> 2;

/// The weights as integers of one unit.
fn on_one_scale(shares: &[Share]) -> Result<Vec<Part>, SplitError> {
    let normal = |share: &Share| share.weight.normalize();
    let scale = shares.iter().map(|share| normal(share).scale()).max();
    let scale = scale.unwrap_or(0);
    let mut sum = 0_u128;
    let mut parts = Vec::with_capacity(shares.len());
    for (position, share) in (1..).zip(shares) {
        let weight = normal(share);
        let integer = 10_u128
            .checked_pow(scale.saturating_sub(weight.scale()))
            .and_then(|unit| weight.mantissa().unsigned_abs().checked_mul(unit))
            .filter(|integer| sum.saturating_add(*integer) < WEIGHTS_BELOW)
            .ok_or(SplitError::TooFine {
                share: position,
                weight: share.weight,
            })?;
        sum = sum.saturating_add(integer);
        let minimum = share.minimum.to_i64().unsigned_abs();
        parts.push(Part {
            weight: integer,
            minimum,
            cap: share
                .cap
                .map_or(u64::MAX, |cap| cap.to_i64().unsigned_abs()),
            amount: minimum,
            fraction: 0,
            bound: integer == 0,
        });
    }
    Ok(parts)
}

/// Gives each part the whole đồng of its quota, and binds those whose quota leaves their bounds.
///
/// In each round the bound side that moves more money is the one that surely binds in the end: if
/// raising to the minimums costs more than the caps save, the others can only get less, so no
/// minimum comes loose again; and the other way round. Each round binds a part, so it ends.
fn hold_to_bounds(parts: &mut [Part], total: u64) {
    loop {
        let left = total.saturating_sub(given(parts.iter().filter(|part| part.bound)));
        let sum = open(parts).fold(0_u128, |sum, part| sum.saturating_add(part.weight));
        for part in open(parts) {
            (part.amount, part.fraction) = quota(left, part.weight, sum);
        }
        let moved = minimums_against_caps(parts, sum);
        let mut changed = false;
        for part in open(parts) {
            if moved.is_ge() && part.is_below_minimum() {
                part.bind(part.minimum);
                changed = true;
            } else if moved.is_le() && part.is_above_cap() {
                part.bind(part.cap);
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The đồng lost to fractions go to the largest fractions, first come first.
fn hand_out_rest(parts: &mut [Part], total: u64) {
    let rest = total.saturating_sub(given(parts.iter()));
    let mut open: Vec<&mut Part> = open(parts).collect();
    open.sort_by_key(|part| std::cmp::Reverse(part.fraction)); // stable: ties keep their order
    for (part, _) in open.into_iter().zip(0..rest) {
        part.amount = part.amount.saturating_add(1);
    }
}

impl Part {
    fn is_below_minimum(&self) -> bool {
        self.amount < self.minimum
    }

    fn is_above_cap(&self) -> bool {
        self.amount > self.cap || (self.amount == self.cap && self.fraction > 0)
    }

    fn bind(&mut self, amount: u64) {
        self.amount = amount;
        self.fraction = 0;
        self.bound = true;
    }
}

fn open(parts: &mut [Part]) -> impl Iterator<Item = &mut Part> {
    parts.iter_mut().filter(|part| !part.bound)
}

fn given<'a>(parts: impl Iterator<Item = &'a Part>) -> u64 {
    parts.fold(0, |sum, part| sum.saturating_add(part.amount))
}

/// What the minimums add to the quotas, compared with what the caps take away, exactly.
fn minimums_against_caps(parts: &mut [Part], sum: u128) -> Ordering {
    let mut whole = 0_i128;
    let mut fractions = 0_u128;
    for part in open(parts) {
        let bound = if part.is_below_minimum() {
            part.minimum
        } else if part.is_above_cap() {
            part.cap
        } else {
            continue;
        };
        whole = whole.saturating_add(i128::from(bound).saturating_sub(i128::from(part.amount)));
        fractions = fractions.saturating_add(part.fraction);
        if fractions >= sum {
            fractions = fractions.saturating_sub(sum);
            whole = whole.saturating_sub(1);
        }
    }
    whole.cmp(&0).then(0.cmp(&fractions))
}

/// `amount` × `weight` ÷ `sum`, and the remainder over `sum`: bit by bit, since the product may
/// need more than 128 bits.
fn quota(amount: u64, weight: u128, sum: u128) -> (u64, u128) {
    let mut whole = 0_u64;
    let mut rest = 0_u128;
    for bit in (0..u64::BITS).rev() {
        let once = if amount.checked_shr(bit).is_some_and(|high| high & 1 == 1) {
            weight
        } else {
            0
        };
        rest = rest.saturating_mul(2).saturating_add(once);
        let times = u64::try_from(rest.checked_div(sum).unwrap_or(0)).unwrap_or(0);
        rest = rest.checked_rem(sum).unwrap_or(0);
        whole = whole.saturating_mul(2).saturating_add(times);
    }
    (whole, rest)
}

/// No part is above the total, which came from an `i64`.
fn dong(amount: u64) -> Dong {
    Dong::new(i64::try_from(amount).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
