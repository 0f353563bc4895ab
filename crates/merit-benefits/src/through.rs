use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::language::Message;
use ansinh_core::law::Citation;
use ansinh_core::{Language, Text};

/// Tells what another rule finds as part of this one; its refusals become reasons of this rule.
pub(crate) struct Through<'a, T, R> {
    pub(crate) trace: &'a mut T,
    /// The reason that holds the other rule's words.
    pub(crate) because: fn(Text) -> R,
}

impl<T: Trace<R>, R, N: Message> Trace<N> for Through<'_, T, R> {
    const LISTENS: bool = T::LISTENS;
    const HEARS_REFUSALS: bool = T::HEARS_REFUSALS;

    fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step) {
        self.trace.step(citation, step);
    }

    fn refuse(&mut self, citation: &Citation, reason: impl FnOnce() -> N) {
        let because = self.because;
        self.trace.refuse(citation, || {
            let reason = reason();
            let said = |language| reason.in_language(language).to_string();
            because(Text {
                vi: said(Language::Vietnamese).into(),
                en: said(Language::English).into(),
            })
        });
    }

    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative) {
        self.trace.alternative(alternative);
    }

    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.trace.caveat(caveat);
    }
}
