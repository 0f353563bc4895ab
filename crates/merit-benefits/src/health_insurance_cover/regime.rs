use ansinh_core::date;
use ansinh_core::law::{Citation, Entry, Timeline};
use serde::{Deserialize, Serialize};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::decrees::{DECREE_131_FROM, ORDINANCE_OF_2020_FROM};
use crate::instruments::{
    CIRCULAR_25_2016, DECREE_146_2018, LAW_25_2008, ORDINANCE_02_2020, ORDINANCE_26_2005,
};

/// Which text says who is insured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// The law on health insurance as amended in 2014, with circulars that were not read.
    #[serde(rename = "law-of-2014")]
    LawOf2014,
    /// The law and circular 25/2016/TT-BLĐTBXH.
    #[serde(rename = "circular-25-2016")]
    Circular25Of2016,
    /// The law and decree 146/2018/NĐ-CP.
    #[serde(rename = "decree-146-2018")]
    Decree146Of2018,
    /// Ordinance 02/2020/UBTVQH14.
    #[serde(rename = "ordinance-02-2020")]
    Ordinance02Of2020,
    /// The ordinance, and decree 131/2021/NĐ-CP on several groups.
    #[serde(rename = "decree-131-2021")]
    Decree131Of2021,
    /// The ordinance, and the law on health insurance as amended in 2024.
    #[serde(rename = "law-of-2024")]
    LawOf2024,
}

pub(super) static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        let insured = ORDINANCE_02_2020.article("5").clause("2").point("a");
        &[
            Entry::new(
                date(2015, 1, 1),
                Regime::LawOf2014,
                LAW_25_2008.article("12").clause("3").published(),
            ),
            Entry::new(
                date(2016, 9, 9),
                Regime::Circular25Of2016,
                CIRCULAR_25_2016.article("2").published(),
            ),
            Entry::new(
                date(2018, 12, 1),
                Regime::Decree146Of2018,
                DECREE_146_2018.article("3").published(),
            ),
            Entry::new(
                ORDINANCE_OF_2020_FROM,
                Regime::Ordinance02Of2020,
                insured.published(),
            ),
            Entry::new(
                DECREE_131_FROM,
                Regime::Decree131Of2021,
                insured.published(),
            ),
            Entry::new(date(2025, 7, 1), Regime::LawOf2024, insured.published()),
        ]
    },
    REVIEWED_UNTIL,
);

impl Regime {
    pub(super) fn is_by_ordinance_of_2020(self) -> bool {
        self >= Self::Ordinance02Of2020
    }

    /// Relatives of merit persons other than martyrs.
    pub(super) const fn other_relatives(self) -> Citation {
        match self {
            Self::LawOf2014 => LAW_25_2008.article("12").clause("3").point("k").unchecked(),
            Self::Circular25Of2016 => CIRCULAR_25_2016.article("2").clause("2").published(),
            Self::Decree146Of2018 => DECREE_146_2018.article("3").clause("12").published(),
            _ => ORDINANCE_02_2020
                .article("25")
                .clause("1")
                .point("a")
                .published(),
        }
    }

    /// Carers.
    pub(super) const fn carers(self) -> Citation {
        match self {
            Self::LawOf2014 | Self::Decree146Of2018 => ORDINANCE_26_2005.whole().unchecked(),
            Self::Circular25Of2016 => CIRCULAR_25_2016.article("2").clause("3").published(),
            _ => ORDINANCE_02_2020
                .article("25")
                .clause("1")
                .point("b")
                .published(),
        }
    }
}
