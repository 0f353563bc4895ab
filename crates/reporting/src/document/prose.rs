use ansinh_core::Text;
use serde::{Deserialize, Serialize};

use super::Figure;

/// A stretch of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Words, with the spaces they need around them.
    Words(Text),
    /// A figure.
    Figure(Figure),
}

/// Running text with its figures in place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// The stretches, one after the other without anything between.
    pub content: Vec<Inline>,
}

/// Points of equal rank: `-`, and below them `+`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The points, in order.
    pub items: Vec<ListItem>,
}

/// A point of a list, with the points below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// What it says.
    pub content: Vec<Inline>,
    /// The points below it.
    pub children: Vec<ListItem>,
}

impl Paragraph {
    /// Adds words.
    pub fn words(mut self, words: Text) -> Self {
        self.content.push(Inline::Words(words));
        self
    }

    /// Adds a figure.
    pub fn figure(mut self, figure: Figure) -> Self {
        self.content.push(Inline::Figure(figure));
        self
    }
}

impl From<Paragraph> for ListItem {
    fn from(paragraph: Paragraph) -> Self {
        Self {
            content: paragraph.content,
            children: Vec::new(),
        }
    }
}

impl ListItem {
    /// Adds a point below this one.
    pub fn child(mut self, child: impl Into<Self>) -> Self {
        self.children.push(child.into());
        self
    }

    fn collect<'a>(&'a self, into: &mut Vec<&'a Figure>) {
        into.extend(figures(&self.content));
        for child in &self.children {
            child.collect(into);
        }
    }
}

impl List {
    /// The figures in order, those of deeper points after their own point's.
    pub(super) fn figures(&self) -> Vec<&Figure> {
        let mut found = Vec::new();
        for item in &self.items {
            item.collect(&mut found);
        }
        found
    }
}

/// The figures of a stretch of text.
pub(super) fn figures(content: &[Inline]) -> impl Iterator<Item = &Figure> {
    content.iter().filter_map(|inline| match inline {
        Inline::Figure(figure) => Some(figure),
        Inline::Words(_) => None,
    })
}
