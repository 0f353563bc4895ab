//! Roots of exact decimals, by Newton's steps down from above.

use ansinh_core::Decimal;

/// Steps are this small when a root is found.
const CLOSE: Decimal = Decimal::from_parts(1, 0, 0, false, 22);
/// Far more steps than any root here needs.
const STEPS: usize = 300;

/// The square root to some 20 digits; `None` below zero or out of range.
pub(super) fn square_root(of: Decimal) -> Option<Decimal> {
    root(of, |at| {
        at.checked_add(of.checked_div(at)?)?
            .checked_div(Decimal::TWO)
    })
}

/// The cube root to some 20 digits; `None` below zero or out of range.
pub(super) fn cube_root(of: Decimal) -> Option<Decimal> {
    root(of, |at| {
        let quotient = of.checked_div(at)?.checked_div(at)?;
        let twice = at.checked_mul(Decimal::TWO)?;
        twice.checked_add(quotient)?.checked_div(Decimal::from(3))
    })
}

fn root(of: Decimal, step: impl Fn(Decimal) -> Option<Decimal>) -> Option<Decimal> {
    if of <= Decimal::ZERO {
        return of.is_zero().then_some(of);
    }
    let mut at = of.max(Decimal::ONE);
    for _ in 0..STEPS {
        let next = step(at)?;
        if at.checked_sub(next)? <= CLOSE {
            return Some(next);
        }
        at = next;
    }
    Some(at)
}
