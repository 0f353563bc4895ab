use ansinh_core::Text;
use ansinh_reporting::document::{Document, Severity, Signature};

use super::{Page, STYLE};
use crate::labels;
use crate::shown::{dated, heading_words};

/// Nothing is loaded from anywhere and nothing runs, whatever the report holds.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

impl Page<'_> {
    pub(super) fn head(&mut self, document: &Document) {
        self.element("head", &[], |page| {
            page.markup.empty("meta", &[("charset", &"utf-8")]);
            page.markup.empty(
                "meta",
                &[
                    ("http-equiv", &"Content-Security-Policy"),
                    ("content", &POLICY),
                ],
            );
            page.markup.empty(
                "meta",
                &[
                    ("name", &"viewport"),
                    ("content", &"width=device-width, initial-scale=1"),
                ],
            );
            page.text("title", &[], &document.title);
            page.element("style", &[], |page| page.markup.literal(STYLE));
        });
        self.markup.literal("\n");
    }

    /// Issuing body on the left, national name on the right, the report's own name below.
    pub(super) fn masthead(&mut self, document: &Document) {
        self.element("header", &[("class", &"masthead")], |page| {
            page.element("div", &[("class", &"issuer")], |page| {
                if let Some(superior) = &document.superior {
                    page.text("p", &[("class", &"superior")], superior);
                }
                page.text("p", &[("class", &"body")], &document.issuer);
                if let Some(number) = &document.number {
                    let words = format!("{}: {number}", labels::NUMBER.get(page.language));
                    page.markup.text("p", &[], &words);
                }
            });
            page.element("div", &[("class", &"nation")], |page| {
                page.text("p", &[("class", &"name")], &labels::NATIONAL_NAME);
                page.text("p", &[("class", &"motto")], &labels::MOTTO);
                if let Some(dated) = dated(document, page.language) {
                    page.markup.text("p", &[("class", &"dated")], &dated);
                }
            });
            page.element("h1", &[], |page| {
                page.text("span", &[("class", &"kind")], &document.kind);
                page.markup.literal(" ");
                page.text("span", &[], &document.title);
            });
            if let Some(subtitle) = &document.subtitle {
                page.text("p", &[("class", &"subtitle")], subtitle);
            }
        });
        self.markup.literal("\n");
    }

    pub(super) fn contents(&mut self, document: &Document) {
        let findings = document.findings().count();
        if document.headings().next().is_none() && findings == 0 {
            return;
        }
        let label = labels::CONTENTS.get(self.language);
        self.element(
            "nav",
            &[("class", &"contents"), ("aria-label", &label)],
            |page| {
                page.element("details", &[("open", &"")], |page| {
                    page.text("summary", &[], &labels::CONTENTS);
                    page.element("ul", &[], |page| {
                        for (position, heading) in document.headings().enumerate() {
                            let class = format!("depth-{}", heading.level.depth());
                            let link = format!("#{}", page.index.heading(position));
                            let words = heading_words(heading, page.language);
                            page.element("li", &[("class", &class)], |page| {
                                page.markup.text("a", &[("href", &link)], &words);
                            });
                        }
                    });
                    if findings > 0 {
                        page.summary(document);
                    }
                });
            },
        );
        self.markup.literal("\n");
    }

    /// How many findings there are of each kind, with a link to the first.
    fn summary(&mut self, document: &Document) {
        let link = format!("#{}", self.index.finding(0));
        let counts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
            .into_iter()
            .filter_map(|severity| {
                let count = document
                    .findings()
                    .filter(|finding| finding.severity == severity)
                    .count();
                (count > 0).then(|| format!("{} {}", self.shown(&count), self.shown(&severity)))
            })
            .collect();
        let words = format!(
            "{}: {}",
            labels::FINDINGS.get(self.language),
            counts.join(", ")
        );
        self.element("p", &[("class", &"summary")], |page| {
            page.markup.text("a", &[("href", &link)], &words);
        });
    }

    pub(super) fn recipients(&mut self, recipients: &[Text]) {
        if recipients.is_empty() {
            return;
        }
        self.element("section", &[("class", &"recipients")], |page| {
            let label = format!("{}:", labels::RECIPIENTS.get(page.language));
            page.markup.text("p", &[], &label);
            page.element("ul", &[], |page| {
                for recipient in recipients {
                    page.text("li", &[], recipient);
                }
            });
        });
    }

    /// In what capacity it is signed, room, and the name.
    pub(super) fn signature(&mut self, signature: &Signature) {
        self.element("section", &[("class", &"signature")], |page| {
            for line in &signature.capacity {
                page.text("p", &[("class", &"capacity")], line);
            }
            if let Some(name) = &signature.name {
                page.markup.text("p", &[("class", &"name")], name);
            }
        });
    }
}
