use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::language::Message;
use ansinh_core::law::Citation;
use ansinh_core::{Language, Text};

use super::Reason;

/// Tells what a part of the rule finds, its refusals in words.
pub(super) struct Through<'a, T>(pub(super) &'a mut T);

impl<T: Trace<Reason>, N: Message> Trace<N> for Through<'_, T> {
    fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step) {
        self.0.step(citation, step);
    }

    fn refuse(&mut self, citation: &Citation, reason: impl FnOnce() -> N) {
        self.0.refuse(citation, || {
            let reason = reason();
            let said = |language| reason.in_language(language).to_string();
            Reason::NoAllowance {
                because: Text {
                    vi: said(Language::Vietnamese).into(),
                    en: said(Language::English).into(),
                },
            }
        });
    }

    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative) {
        self.0.alternative(alternative);
    }

    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.0.caveat(caveat);
    }
}
