//! A figure by its positions, as millions of them pass through a cube.

/// A figure by its positions in [`Axes`](super::Axes), made by hand or by
/// [`Axes::figure`](super::Axes::figure).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Figure {
    /// The reporting place.
    pub place: u32,
    /// The reporting period.
    pub period: u16,
    /// The indicator, by its place in the catalogue.
    pub indicator: u16,
    /// The value in units of the indicator's last decimal: with two decimals, 12.5 is 1250. Of all
    /// integers `i64::MIN` alone is out of range.
    pub value: i64,
}
