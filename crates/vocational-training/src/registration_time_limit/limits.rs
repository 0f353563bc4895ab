//! Article 17 of decree 143/2016/NĐ-CP, as issued and as amended by decree 24/2022/NĐ-CP.

use ansinh_core::date;
use ansinh_core::law::{Cited, Entry, Timeline};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::institutions::{CIRCULAR_25_2015, DECREE_143_2016};
use crate::instruments::programmes::LAW_124_2025;

/// Working days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) grant: Cited<u32>,
    pub(super) refuse: Cited<u32>,
    pub(super) rename: Option<Cited<u32>>,
    pub(super) publish: Option<Cited<u32>>,
}

pub(super) static LIMITS: Timeline<Option<Limits>> = Timeline::new(
    ABOUT,
    const {
        let article = DECREE_143_2016.article("17");
        let of_2016 = Limits {
            grant: Cited::new(10, article.published()),
            refuse: Cited::new(5, article.published()),
            rename: None,
            publish: None,
        };
        let decided = article.clause("2").point("b");
        let of_2022 = Limits {
            grant: Cited::new(10, decided.published()),
            refuse: Cited::new(10, decided.published()),
            rename: Some(Cited::new(
                3,
                DECREE_143_2016
                    .article("20")
                    .clause("2")
                    .point("b")
                    .published(),
            )),
            publish: Some(Cited::new(2, article.clause("2").point("c").published())),
        };
        &[
            Entry::new(date(2013, 1, 1), None, CIRCULAR_25_2015.whole().unchecked()),
            Entry::new(date(2016, 10, 14), Some(of_2016), article.published()),
            Entry::new(date(2022, 6, 1), Some(of_2022), article.published()),
            Entry::new(date(2026, 1, 1), None, LAW_124_2025.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);
