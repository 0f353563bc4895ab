//! Back from a sum of two levels to how many were paid at each.

use ansinh_core::Decimal;

/// How many of `count` were paid at the first level, so that `total` is their sum; `None` where no
/// whole number of them is, or where the levels are the same. There is never more than one answer.
pub(crate) fn at_the_first(
    count: u32,
    total: Decimal,
    first: Decimal,
    second: Decimal,
) -> Option<u32> {
    let all_at_the_second = second.checked_mul(count.into())?;
    let above = total.checked_sub(all_at_the_second)?;
    let each = first.checked_sub(second)?;
    let at_first = above.checked_div(each)?;
    let whole = at_first.fract().is_zero();
    let at_first = whole.then(|| u32::try_from(at_first).ok()).flatten()?;
    (at_first <= count).then_some(at_first)
}
