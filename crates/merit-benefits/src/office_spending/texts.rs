//! What each text says of grave shells, dossiers and gifts.

use ansinh_core::date;
use ansinh_core::law::{Citation, Entry, Timeline};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_44_2022, CIRCULAR_101_2018, DECREE_55_2023, DECREE_75_2021, DECREE_321_2026,
};

/// What the texts of a day say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Texts {
    /// A new shell, đồng, and where it stands.
    pub(super) shell: (i64, Citation),
    /// A dossier, đồng, and where it stands.
    pub(super) dossier: (i64, Citation),
    /// A family's gift in cash and in kind, đồng, and the instrument's clause on gifts.
    pub(super) family: Option<(i64, i64, Citation)>,
}

pub(super) static TEXTS: Timeline<Option<Texts>> = Timeline::new(
    ABOUT,
    const {
        let circular_101 = CIRCULAR_101_2018.article("14").clause("2").point("h");
        let circular_44 = CIRCULAR_44_2022.article("7").clause("2").point("h");
        let shell = DECREE_75_2021.article("11").clause("1");
        let gifts = DECREE_75_2021.article("13").clause("11");
        let new_gifts = DECREE_55_2023.article("1").clause("5").point("e");
        &[
            Entry::new(
                date(2019, 1, 1),
                Some(Texts {
                    shell: (
                        7_000_000,
                        CIRCULAR_101_2018.article("11").clause("2").published(),
                    ),
                    dossier: (50_000, circular_101.published()),
                    family: None,
                }),
                CIRCULAR_101_2018.whole().published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Some(Texts {
                    shell: (10_000_000, shell.published()),
                    dossier: (50_000, circular_101.published()),
                    family: Some((500_000, 150_000, gifts.published())),
                }),
                DECREE_75_2021.whole().published(),
            ),
            Entry::new(
                date(2022, 9, 5),
                Some(Texts {
                    shell: (10_000_000, shell.published()),
                    dossier: (60_000, circular_44.published()),
                    family: Some((500_000, 150_000, gifts.published())),
                }),
                CIRCULAR_44_2022.whole().published(),
            ),
            Entry::new(
                date(2023, 9, 5),
                Some(Texts {
                    shell: (10_000_000, shell.published()),
                    dossier: (60_000, circular_44.published()),
                    family: Some((1_000_000, 250_000, new_gifts.published())),
                }),
                DECREE_55_2023.whole().published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                None,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
