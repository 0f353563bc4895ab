//! How near two names are.

/// How many near names are told.
pub(super) const MOST: usize = 5;

/// How many letters have to be put in, left out or changed to get from one name to the other;
/// `None` if more than a third of them.
pub(super) fn distance(a: &str, b: &str) -> Option<usize> {
    let most = a.len().div_ceil(3).min(3);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (before, x) in (1..).zip(a.bytes()) {
        let mut corner = before;
        let mut left = before;
        let mut above_left = row.first().copied()?;
        if let Some(first) = row.first_mut() {
            *first = corner;
        }
        for (y, cell) in b.bytes().zip(row.iter_mut().skip(1)) {
            let changed = above_left.saturating_add(usize::from(x != y));
            let moved = left.min(*cell).saturating_add(1);
            above_left = *cell;
            corner = changed.min(moved);
            left = corner;
            *cell = corner;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn letters_are_counted() {
        assert_eq!(distance("yenbai", "yenbai"), Some(0));
        assert_eq!(distance("yenbay", "yenbai"), Some(1));
        assert_eq!(distance("mucangtrai", "mucangchai"), Some(2));
        assert_eq!(distance("hue", "hoa"), None);
        assert_eq!(distance("", ""), Some(0));
    }
}
