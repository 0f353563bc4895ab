//! Writing HTML, SVG and XML so that words can't turn into markup.

use std::fmt::{Display, Write as _};

/// The attributes of an element. Names are fixed in this crate; values are escaped.
pub(crate) type Attributes<'a> = &'a [(&'static str, &'a dyn Display)];

/// Markup being written. Everything that is not a literal of this crate goes through
/// [`words`](Self::words) or an attribute, and both escape.
#[derive(Debug, Default)]
pub(crate) struct Markup(String);

impl Markup {
    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// Markup that is written in this crate's own source.
    pub(crate) fn literal(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Markup that was written elsewhere.
    pub(crate) fn append(&mut self, other: Self) {
        self.0.push_str(&other.0);
    }

    /// Words from anywhere.
    pub(crate) fn words(&mut self, words: &str) {
        escape_into(&mut self.0, words);
    }

    /// An element with what `inside` writes.
    pub(crate) fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close(name);
    }

    /// The start of an element, to be followed by [`close`](Self::close).
    pub(crate) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.0.push('>');
    }

    /// The end of an element.
    pub(crate) fn close(&mut self, name: &'static str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element that holds nothing but words.
    pub(crate) fn text(&mut self, name: &'static str, attributes: Attributes<'_>, words: &str) {
        self.element(name, attributes, |markup| markup.words(words));
    }

    /// An element that can't hold anything.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.0.push_str("/>");
    }

    fn tag(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            // Writing to a string can't fail.
            let _ = write!(Escaped(&mut self.0), "{value}");
            self.0.push('"');
        }
    }
}

struct Escaped<'a>(&'a mut String);

impl std::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, words: &str) -> std::fmt::Result {
        escape_into(self.0, words);
        Ok(())
    }
}

fn escape_into(out: &mut String, words: &str) {
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '`' => out.push_str("&#96;"),
            '\n' | '\t' => out.push(character),
            // Neither HTML nor XML allows other control characters, nor XML these two.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_attributes_are_escaped() {
        let mut markup = Markup::default();
        markup.text(
            "b",
            &[("title", &"\" onload=\"x"), ("id", &7)],
            "<script>&'\0",
        );
        assert_eq!(
            markup.finish(),
            "<b title=\"&quot; onload=&quot;x\" id=\"7\">&lt;script&gt;&amp;&#39;\u{fffd}</b>"
        );
    }
}
