//! The name somebody probably meant.

/// The candidate nearest to `word`, if it is near at all: at most a third of it written otherwise.
pub(super) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            distance.saturating_mul(3) <= candidate.chars().count().saturating_add(2)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letters to insert, delete or replace (Levenshtein). A word longer than any name is not compared.
fn distance(word: &str, candidate: &str) -> usize {
    const LONGEST: usize = 100;
    let candidate: Vec<char> = candidate.chars().take(LONGEST).collect();
    let mut row: Vec<usize> = (0..=candidate.len()).collect();
    for (line, letter) in (1_usize..).zip(word.chars().take(LONGEST)) {
        let mut diagonal = std::mem::replace(row.first_mut().unwrap_or(&mut 0), line);
        let mut left = line;
        for (cell, other) in row.iter_mut().skip(1).zip(&candidate) {
            let replaced = diagonal.saturating_add(usize::from(letter != *other));
            diagonal = *cell;
            left = replaced.min(left.min(diagonal).saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances() {
        assert_eq!(distance("age", "age"), 0);
        assert_eq!(distance("agee", "age"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "age"), 3);
    }

    #[test]
    fn only_near_names() {
        let names = ["household", "disability", "age"];
        assert_eq!(nearest("houshold", names), Some("household"));
        assert_eq!(nearest("religion", names), None);
    }
}
