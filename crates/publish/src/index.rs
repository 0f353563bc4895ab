//! Where everything in a document can be linked to.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_reporting::document::{Document, Figure, FindingItem};

/// The anchors of a document's headings, figures and findings.
///
/// An anchor is made of ASCII letters, digits, `-`, `.` and `_` alone, and none stands twice.
pub(crate) struct Index<'a> {
    headings: Vec<String>,
    figures: BTreeMap<&'a str, (String, &'a Figure)>,
    findings: Vec<String>,
    about: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(document: &'a Document) -> Self {
        let mut taken = Taken::default();
        let headings = document
            .headings()
            .map(|heading| taken.anchor("s", &heading.path))
            .collect();
        let mut figures = BTreeMap::new();
        for (_, figure) in document.figures() {
            figures
                .entry(figure.id.as_str())
                .or_insert_with(|| (taken.anchor("f", &figure.id), figure));
        }
        let findings = document
            .findings()
            .map(|finding| taken.anchor("finding", &finding.id))
            .collect();
        let mut about: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (position, finding) in document.findings().enumerate() {
            for id in unique_figures(finding) {
                about.entry(id).or_default().push(position);
            }
        }
        Self {
            headings,
            figures,
            findings,
            about,
        }
    }

    /// The anchor of the heading at `position` among the headings, counted from 0.
    pub(crate) fn heading(&self, position: usize) -> &str {
        self.headings.get(position).map_or("", String::as_str)
    }

    /// The anchor of a figure and its first standing; `None` if the document doesn't show it.
    pub(crate) fn figure(&self, id: &str) -> Option<(&str, &'a Figure)> {
        self.figures
            .get(id)
            .map(|(anchor, figure)| (anchor.as_str(), *figure))
    }

    /// The anchor of the finding at `position` among the findings, counted from 0.
    pub(crate) fn finding(&self, position: usize) -> &str {
        self.findings.get(position).map_or("", String::as_str)
    }

    /// The positions of the findings about a figure.
    pub(crate) fn findings_about(&self, figure: &str) -> &[usize] {
        self.about.get(figure).map_or(&[], Vec::as_slice)
    }
}

/// The figures a finding is about, each once, in order.
pub(crate) fn unique_figures(finding: &FindingItem) -> impl Iterator<Item = &str> {
    let mut seen = BTreeSet::new();
    finding
        .figures
        .iter()
        .map(String::as_str)
        .filter(move |id| seen.insert(*id))
}

#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    fn anchor(&mut self, prefix: &str, words: &str) -> String {
        let safe: String = words
            .chars()
            .map(|c| match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' => c,
                _ => '-',
            })
            .collect();
        let plain = format!("{prefix}-{safe}");
        if self.0.insert(plain.clone()) {
            return plain;
        }
        // Ends: no document holds as many anchors as there are numbers.
        let mut again = 2_u64;
        loop {
            let numbered = format!("{plain}-{again}");
            if self.0.insert(numbered.clone()) {
                return numbered;
            }
            again = again.saturating_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_plain_and_never_repeat() {
        let mut taken = Taken::default();
        assert_eq!(taken.anchor("s", "R2/2.4.1/a"), "s-R2-2.4.1-a");
        assert_eq!(taken.anchor("s", "R2/2.4.1 a"), "s-R2-2.4.1-a-2");
        assert_eq!(taken.anchor("f", "\"><b>"), "f----b-");
    }
}
