//! Parts in proportion to integer weights, exactly: whole quotas, bounds, largest remainders.

use std::cmp::Ordering;

use super::{Share, SplitError};

/// A share on its way to its part.
pub(super) struct Part {
    weight: u128,
    minimum: u64,
    cap: u64,
    /// Whole đồng so far.
    pub(super) amount: u64,
    /// The fraction of a đồng beyond, over the sum of the open weights.
    fraction: u128,
    /// Bound to its minimum or cap, and out of the proportional split.
    bound: bool,
}

/// Sums of weights stay below this, so that three times the sum still fits 128 bits.
const WEIGHTS_BELOW: u128 = u128::MAX >> 2;

/// The weights as integers of one unit.
pub(super) fn on_one_scale(shares: &[Share]) -> Result<Vec<Part>, SplitError> {
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
pub(super) fn hold_to_bounds(parts: &mut [Part], total: u64) {
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
pub(super) fn hand_out_rest(parts: &mut [Part], total: u64) {
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
pub(super) fn quota(amount: u64, weight: u128, sum: u128) -> (u64, u128) {
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
