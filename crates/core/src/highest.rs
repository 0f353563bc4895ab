//! The order in which the highest of several is paid and the others lose.

use std::cmp::Reverse;

/// The items from the highest down, by `amount`; of equal ones, the earlier first.
///
/// The items are gone through once for each of them instead of sorting a copy: a case has few, and
/// a bulk run allocates nothing.
///
/// ```
/// use ansinh_core::highest::from_the_highest;
///
/// let drawn = [("a", 2), ("b", 3), ("c", 2)];
/// let in_order = from_the_highest(drawn.iter(), |(_, amount)| *amount);
/// assert!(in_order.map(|(name, _)| *name).eq(["b", "a", "c"]));
/// ```
pub fn from_the_highest<T, A: Ord + Copy>(
    items: impl Iterator<Item = T> + Clone,
    amount: impl Fn(&T) -> A,
) -> impl Iterator<Item = T> {
    let mut last = None;
    std::iter::from_fn(move || {
        let ranked = items
            .clone()
            .enumerate()
            .map(|(position, item)| ((amount(&item), Reverse(position)), item));
        let (rank, item) = ranked
            .filter(|(rank, _)| last.is_none_or(|last| *rank < last))
            .max_by_key(|(rank, _)| *rank)?;
        last = Some(rank);
        Some(item)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn is_the_order_of_a_stable_sort(amounts in proptest::collection::vec(0_u8..5, 0..12)) {
            let items: Vec<_> = amounts.into_iter().enumerate().collect();
            let mut sorted = items.clone();
            sorted.sort_by_key(|(_, amount)| Reverse(*amount));
            let in_order = from_the_highest(items.into_iter(), |(_, amount)| *amount);
            prop_assert_eq!(in_order.collect::<Vec<_>>(), sorted);
        }
    }
}
