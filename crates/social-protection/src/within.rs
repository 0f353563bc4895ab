use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::law::Citation;

/// Tells a rule's story inside that of another rule: its reasons become the other's, what lost is
/// told as `lost` would have it.
pub(crate) struct Within<'a, T, F, L> {
    trace: &'a mut T,
    reason: F,
    lost: L,
}

impl<'a, T, F, L> Within<'a, T, F, L> {
    pub(crate) const fn new(trace: &'a mut T, reason: F, lost: L) -> Self {
        Self {
            trace,
            reason,
            lost,
        }
    }
}

impl<Inner, Outer, T, F, L> Trace<Inner> for Within<'_, T, F, L>
where
    T: Trace<Outer>,
    F: Fn(Inner) -> Outer,
    L: Fn(Alternative) -> Alternative,
{
    const LISTENS: bool = T::LISTENS;
    const HEARS_REFUSALS: bool = T::HEARS_REFUSALS;

    fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step) {
        self.trace.step(citation, step);
    }

    fn refuse(&mut self, citation: &Citation, reason: impl FnOnce() -> Inner) {
        self.trace.refuse(citation, || (self.reason)(reason()));
    }

    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative) {
        self.trace.alternative(|| (self.lost)(alternative()));
    }

    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.trace.caveat(caveat);
    }
}
