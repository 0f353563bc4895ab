//! Work on many items: side by side where the `rayon` feature is on.

/// `work` on each item, the results in order: side by side where the `rayon` feature is on.
#[cfg(feature = "rayon")]
pub fn in_order<I: Send, O: Send>(items: Vec<I>, work: impl Fn(I) -> O + Sync + Send) -> Vec<O> {
    use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
    items.into_par_iter().map(work).collect()
}

/// `work` on each item, the results in order: side by side where the `rayon` feature is on.
#[cfg(not(feature = "rayon"))]
pub fn in_order<I, O>(items: Vec<I>, work: impl Fn(I) -> O) -> Vec<O> {
    items.into_iter().map(work).collect()
}
