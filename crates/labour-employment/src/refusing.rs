use ansinh_core::explanation::Trace;
use ansinh_core::law::Citation;

/// Tells each condition that is not met. Was there any?
pub(crate) fn refuse_each<N, T: Trace<N>>(
    unmet: impl IntoIterator<Item = (Citation, N)>,
    trace: &mut T,
) -> bool {
    unmet.into_iter().fold(false, |_, (citation, reason)| {
        trace.refuse(&citation, || reason);
        true
    })
}
