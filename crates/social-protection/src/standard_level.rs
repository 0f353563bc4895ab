//! The standard level (*mức chuẩn trợ giúp xã hội*) as a step of what is worked out from it.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::law::Citation;
use ansinh_core::{Dong, Month, Text};

/// Decree 136/2013/NĐ-CP, article 4(1).
pub(crate) const LEVEL_OF_DECREE_136: Dong = Dong::new(270_000);

/// Tells the level that a month is paid at.
pub(crate) fn tell<N, T: Trace<N>>(month: Month, level: Dong, citation: &Citation, trace: &mut T) {
    trace.step(citation, |citation| {
        Step::new(
            Text::new(
                "mức chuẩn trợ giúp xã hội",
                "social-assistance standard level",
            ),
            Text::new("mức của tháng chi trả", "the level of the month paid"),
            level,
            citation,
        )
        .input(Text::new("tháng", "month"), month)
    });
}
