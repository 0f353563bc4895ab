//! Lists that are made for whoever listens.

use serde::{Deserialize, Serialize};

use crate::explanation::Trace;

/// A list that is kept where somebody listens to the rule, and only counted where nobody does.
///
/// ```
/// use ansinh_core::explanation::{Recorder, Silent};
/// use ansinh_core::facts::FactError;
/// use ansinh_core::told::Told;
///
/// let mut heard = Told::to::<FactError, _>(&Recorder::default());
/// heard.push(|| "a grant");
/// assert_eq!(heard.into_vec(), ["a grant"]);
///
/// let mut unheard = Told::to::<FactError, _>(&Silent);
/// unheard.push(|| "another");
/// assert_eq!(unheard.len(), 1);
/// assert!(unheard.into_vec().is_empty());
/// ```
///
/// # JSON
/// A list of the items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<T>", into = "Vec<T>")]
#[serde(bound(serialize = "T: Clone + Serialize"))]
pub struct Told<T> {
    items: Vec<T>,
    count: usize,
    is_heard: bool,
}

/// An empty list that is heard.
impl<T> Default for Told<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

/// Items that are heard.
impl<T> From<Vec<T>> for Told<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            count: items.len(),
            items,
            is_heard: true,
        }
    }
}

impl<T> From<Told<T>> for Vec<T> {
    fn from(told: Told<T>) -> Self {
        told.items
    }
}

impl<T> Told<T> {
    /// Nothing yet, told to `trace`.
    pub fn to<N, L: Trace<N>>(_: &L) -> Self {
        Self {
            is_heard: L::LISTENS,
            ..Self::default()
        }
    }

    /// Adds an item; for nobody it isn't made.
    #[inline]
    pub fn push(&mut self, item: impl FnOnce() -> T) {
        self.count = self.count.saturating_add(1);
        if self.is_heard {
            self.keep(item);
        }
    }

    /// Apart, so that what nobody hears stays small enough to be inlined.
    #[inline(never)]
    fn keep(&mut self, item: impl FnOnce() -> T) {
        self.items.push(item());
    }

    /// Adds all of `more`.
    pub fn append(&mut self, more: Self) {
        self.count = self.count.saturating_add(more.count);
        if self.is_heard {
            self.items.extend(more.items);
        }
    }

    /// How many items there are, kept or not.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Is there no item, kept or not?
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The items kept.
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// The items kept, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.items
    }

    /// The items kept.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}
