//! Which poverty standard (*chuẩn nghèo*) governs the list of which year.

use std::fmt;

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::{Language, Localized, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::instruments::standards::{
    DECISION_09_2011, DECISION_59_2015, DECREE_07_2021, DECREE_351_2025,
};

/// A poverty standard, named by the first year whose list it governs. Figures under two standards
/// are never subtracted from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum PovertyStandard {
    /// 2011 to 2015: income alone (decision 09/2011/QĐ-TTg).
    Of2011,
    /// 2016 to 2021: income, or income and three of ten indicators (decision 59/2015/QĐ-TTg).
    Of2016,
    /// 2022 to 2026: income and three of twelve indicators (decree 07/2021/NĐ-CP).
    Of2022,
    /// 2027 to 2030: income and three indicators (decree 351/2025/NĐ-CP).
    Of2027,
}

impl PovertyStandard {
    /// The first day of its years.
    pub const fn first_day(self) -> NaiveDate {
        match self {
            Self::Of2011 => date(2011, 1, 1),
            Self::Of2016 => date(2016, 1, 1),
            Self::Of2022 => date(2022, 1, 1),
            Self::Of2027 => date(2027, 1, 1),
        }
    }

    /// Where it stands.
    pub(crate) const fn set_by(self) -> Citation {
        match self {
            Self::Of2011 => DECISION_09_2011.article("1").published(),
            Self::Of2016 => DECISION_59_2015.article("2").published(),
            Self::Of2022 => DECREE_07_2021.article("3").published(),
            Self::Of2027 => DECREE_351_2025.whole().published(),
        }
    }
}

impl Localized for PovertyStandard {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let years = match self {
            Self::Of2011 => "2011-2015",
            Self::Of2016 => "2016-2021",
            Self::Of2022 => "2022-2026",
            Self::Of2027 => "2027-2030",
        };
        match language {
            Language::Vietnamese => write!(f, "chuẩn nghèo {years}"),
            Language::English => write!(f, "poverty standard {years}"),
        }
    }
}

/// The standard of each year's list, for as long as standards have been set.
pub(crate) static STANDARDS: Timeline<PovertyStandard> = Timeline::ended(
    Text::new("Chuẩn nghèo", "Poverty standard"),
    const {
        &[
            Entry::payable_from(
                date(2011, 1, 1),
                date(2011, 1, 30),
                PovertyStandard::Of2011,
                PovertyStandard::Of2011.set_by(),
            ),
            Entry::payable_from(
                date(2016, 1, 1),
                date(2016, 1, 5),
                PovertyStandard::Of2016,
                PovertyStandard::Of2016.set_by(),
            ),
            Entry::payable_from(
                date(2021, 1, 1),
                date(2021, 3, 15),
                PovertyStandard::Of2016,
                DECREE_07_2021.article("2").clause("1").published(),
            ),
            Entry::payable_from(
                date(2022, 1, 1),
                date(2021, 3, 15),
                PovertyStandard::Of2022,
                PovertyStandard::Of2022.set_by(),
            ),
            Entry::new(
                date(2026, 1, 1),
                PovertyStandard::Of2022,
                DECREE_351_2025.whole().published(),
            ),
            Entry::payable_from(
                date(2027, 1, 1),
                date(2026, 1, 1),
                PovertyStandard::Of2027,
                PovertyStandard::Of2027.set_by(),
            ),
        ]
    },
    date(2030, 12, 31),
);
