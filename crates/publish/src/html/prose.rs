use ansinh_reporting::document::{Figure, FigureValue, Inline, ListItem};

use super::Page;
use crate::labels;

impl<'a> Page<'a> {
    pub(super) fn inlines(&mut self, content: &'a [Inline]) {
        for inline in content {
            match inline {
                Inline::Words(words) => self.markup.words(words.get(self.language)),
                Inline::Figure(figure) => {
                    let shown = self.shown(figure);
                    self.figure(figure, &shown);
                    self.marks(figure);
                }
            }
        }
    }

    pub(super) fn list(&mut self, items: &'a [ListItem]) {
        if items.is_empty() {
            return;
        }
        self.element("ul", &[], |page| {
            for item in items {
                page.element("li", &[], |page| {
                    page.inlines(&item.content);
                    page.list(&item.children);
                });
            }
        });
    }

    /// A figure as `shown`, with its anchor where it stands first.
    pub(super) fn figure(&mut self, figure: &'a Figure, shown: &str) {
        let label = figure.label.get(self.language);
        let class = if self.index.findings_about(&figure.id).is_empty() {
            "figure"
        } else {
            "figure questioned"
        };
        let anchor = self
            .index
            .figure(&figure.id)
            .filter(|_| self.anchored.insert(&figure.id))
            .map(|(anchor, _)| anchor.to_owned());
        let (element, attribute, exact) = match &figure.value {
            FigureValue::Number(quantity) | FigureValue::Change(quantity) => {
                ("data", Some("value"), quantity.value.to_string())
            }
            FigureValue::Date(date) => ("time", Some("datetime"), date.to_string()),
            FigureValue::Words(_) => ("span", None, String::new()),
        };
        let mut attributes: Vec<(&'static str, &dyn std::fmt::Display)> =
            vec![("class", &class), ("title", &label)];
        if let Some(anchor) = &anchor {
            attributes.push(("id", anchor));
        }
        if let Some(attribute) = attribute {
            attributes.push((attribute, &exact));
        }
        self.markup.text(element, &attributes, shown);
    }

    /// The findings about a figure.
    pub(super) fn marks(&mut self, figure: &Figure) {
        for position in self.index.findings_about(&figure.id).to_vec() {
            self.mark(position);
        }
    }

    /// The raised number of a finding, linked to it.
    fn mark(&mut self, position: usize) {
        let link = format!("#{}", self.index.finding(position));
        let number = position.saturating_add(1);
        let spoken = format!("{} {number}", labels::FINDING.get(self.language));
        let shown = format!("[{number}]");
        self.markup.element("sup", &[], |markup| {
            markup.text("a", &[("href", &link), ("aria-label", &spoken)], &shown);
        });
    }
}
