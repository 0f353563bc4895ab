//! Names that must be defined somewhere, and the nearest one where a name is misspelt.

use super::problem::Problem;

/// A name that is not defined, with the nearest one that is.
pub(crate) fn unknown<'a>(
    read: &str,
    defined_in: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Problem {
    match nearest(read, names) {
        Some(nearest) => Problem::Misspelt {
            read: read.into(),
            defined_in: defined_in.into(),
            nearest: nearest.into(),
        },
        None => Problem::Unknown {
            read: read.into(),
            defined_in: defined_in.into(),
        },
    }
}

/// The nearest of some names, if one is near.
pub(crate) fn nearest<'a>(read: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A name that differs in more than a third of its letters is another name.
    let allowed = read.chars().count().div_ceil(3);
    names
        .into_iter()
        .map(|name| (distance(read, name), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, nearest)| nearest)
}

/// How many letters are to be put in, taken out or changed (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, letter) in (1..).zip(from.chars()) {
        let mut diagonal = std::mem::replace(row.first_mut().unwrap_or(&mut 0), line);
        let mut left = line;
        for (cell, other) in row.iter_mut().skip(1).zip(to.chars()) {
            let changed = diagonal.saturating_add(usize::from(letter != other));
            diagonal = *cell;
            left = changed
                .min(left.saturating_add(1))
                .min(diagonal.saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_letters_that_differ() {
        assert_eq!(distance("emp_total", "emp_total"), 0);
        assert_eq!(distance("emp_totl", "emp_total"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn suggests_only_what_is_near() {
        let near = unknown("emp_totl", "indicators.csv", ["voc_total", "emp_total"]);
        assert!(matches!(near, Problem::Misspelt { nearest, .. } if nearest == "emp_total"));
        let far = unknown("rice", "indicators.csv", ["emp_total"]);
        assert!(matches!(far, Problem::Unknown { .. }));
    }
}
