//! The numbers of each law, and of resolution 68/NQ-CP.

use ansinh_core::law::{Citation, Cited, Entry, Timeline};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Percent, date};

use super::{ABOUT, EmployerTrainingSupport};
use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    DECREE_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_74_2025, RESOLUTION_68_2021,
};
use crate::unemployment::UnemploymentLaw;

/// What resolution 68/NQ-CP gives a worker and month, while it does.
pub(super) static RESOLUTION_68: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        let resolution = RESOLUTION_68_2021.whole();
        &[
            Entry::new(
                date(2015, 1, 1),
                None,
                LAW_38_2013.article("47").published(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Some(Dong::new(1_500_000)),
                resolution.unchecked(),
            ),
            Entry::new(date(2022, 7, 1), None, resolution.unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

impl EmployerTrainingSupport {
    pub(super) fn of(law: UnemploymentLaw, decided: NaiveDate, terms: Terms) -> Self {
        let of_2025 = law == UnemploymentLaw::Law2025;
        let article_22 = DECREE_374_2025.article("22");
        let article_23 = DECREE_374_2025.article("23");
        let pick = |of_2026: Citation, earlier: Citation| if of_2025 { of_2026 } else { earlier };
        let counted = law >= UnemploymentLaw::Law2013Amended;
        let sizes = pick(
            article_22.clause("1").published(),
            DECREE_61_2020.article("1").published(),
        );
        let size = |value| counted.then(|| Cited::new(value, sizes.clone()));
        let from_2026 = |value, citation| of_2025.then(|| Cited::new(value, citation));
        let money = pick(
            article_23.clause("1").published(),
            DECREE_28_2015.article("4").clause("1").published(),
        );
        let days = pick(
            article_23.clause("2").published(),
            DECREE_28_2015.article("4").clause("1").published(),
        );
        let paid_up = pick(
            article_22.clause("2").point("a").published(),
            LAW_38_2013.article("47").clause("1").point("a").published(),
        );
        let months = pick(
            LAW_74_2025.article("42").clause("3").published(),
            LAW_38_2013.article("47").clause("2").published(),
        );
        let advance = pick(
            DECREE_374_2025.article("26").clause("4").published(),
            DECREE_28_2015.article("27").clause("3").published(),
        );
        let plan = article_22.clause("2").point("b").published();
        let filing = DECREE_374_2025.article("26").clause("2").published();
        Self {
            decided,
            law,
            paid_up_months: Cited::new(12, paid_up),
            small_below: size(200),
            large_above: size(1_000),
            cut_share: counted.then(|| Cited::new(Percent::new(30, 0), sizes.clone())),
            cut_of_small: size(30),
            cut_of_middling: size(50),
            cut_of_large: size(100),
            plan_months: from_2026(12, plan),
            filing_months: from_2026(6, filing),
            monthly_ceiling: Cited::new(Dong::new(1_000_000), money),
            resolution_68_ceiling: None,
            most_months: Cited::new(6, months),
            half_month_days: Cited::new(14, days),
            advance: Cited::new(Percent::new(if of_2025 { 100 } else { 50 }, 0), advance),
            terms,
        }
    }
}
