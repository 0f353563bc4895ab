use std::collections::BTreeMap;

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, WrittenValue,
};
use ansinh_core::{Coefficient, Dong, Text};
use serde::{Deserialize, Serialize};

use super::row::OneOffRow;
use crate::decrees::Decree;
use crate::instruments::{DECREE_55_2023, DECREE_75_2021, DECREE_89_2008};

/// How a one-off benefit is fixed: a sum, or a multiple of the standard level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OneOffAmount {
    /// A sum, đồng.
    Fixed(Cited<Dong>),
    /// A multiple of the standard level.
    Multiple(Cited<Coefficient>),
}

impl OneOffAmount {
    /// Where it stands.
    pub const fn citation(&self) -> &Citation {
        match self {
            Self::Fixed(sum) => &sum.citation,
            Self::Multiple(multiple) => &multiple.citation,
        }
    }
}

/// What each one-off benefit gives on a day; one that is not established is not there.
///
/// # JSON
/// An object from the name of a benefit to its sum or multiple with the citation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OneOffAmounts(BTreeMap<OneOffRow, OneOffAmount>);

impl OneOffAmounts {
    pub(super) fn of(decree: Decree) -> Self {
        let amount = |row| match decree {
            Decree::Before2015 => sum_of_2008(row),
            Decree::D20Of2015 | Decree::D70Of2017 | Decree::D99Of2018 | Decree::D58Of2019 => {
                until_2021_06(row, decree)
            }
            Decree::D75Of2021 | Decree::D55Of2023 | Decree::D77Of2024 => {
                Some(from_2021_07(row, decree))
            }
            Decree::D321Of2026 => None,
        };
        let rows = OneOffRow::ALL.iter().copied();
        Self(rows.filter_map(|row| Some((row, amount(row)?))).collect())
    }

    /// What a benefit gives, if it is established.
    pub fn get(&self, row: OneOffRow) -> Option<&OneOffAmount> {
        self.0.get(&row)
    }

    pub(super) fn due(&self, row: OneOffRow) -> Result<&OneOffAmount, FactError> {
        self.get(row).ok_or_else(|| {
            let Text { vi, en } = row.label();
            let what = Text {
                vi: format!("mức trợ cấp một lần của ngày này: {vi}").into(),
                en: format!("this day's one-off benefit: {en}").into(),
            };
            FactError::NotEstablished { what }
        })
    }

    pub(super) fn parameters(&self) -> impl Iterator<Item = Parameter> {
        self.0.iter().map(|(row, amount)| Parameter {
            name: row.name(),
            label: row.label(),
            value: match amount {
                OneOffAmount::Fixed(sum) => sum.value.into(),
                OneOffAmount::Multiple(multiple) => multiple.value.into(),
            },
            citation: amount.citation().clone(),
            local: LocalPower::None,
        })
    }

    /// Sets the amount of a name; `None` where there is none of it.
    pub(super) fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Option<Result<(), ParameterError>> {
        let local = local.then_some(LocalPower::None);
        let (_, amount) = self.0.iter_mut().find(|(row, _)| row.name() == name)?;
        Some(match amount {
            OneOffAmount::Fixed(sum) => sum.set(name, written, citation, local),
            OneOffAmount::Multiple(multiple) => multiple.set(name, written, citation, local),
        })
    }
}

/// Decree 89/2008/NĐ-CP; the sums stood until 2021-06-30.
fn sum_of_2008(row: OneOffRow) -> Option<OneOffAmount> {
    let dong = match row {
        OneOffRow::Pre1945Relatives => 50_000_000,
        OneOffRow::PreUprisingRelatives => 25_000_000,
        OneOffRow::Pre1945Worshipper | OneOffRow::PreUprisingWorshipper => 10_000_000,
        _ => return None,
    };
    let citation = DECREE_89_2008.whole().unchecked();
    Some(OneOffAmount::Fixed(Cited::new(Dong::new(dong), citation)))
}

/// Decrees 20/2015, 70/2017, 99/2018, 58/2019: 2015-01-01 to 2021-06-30. The cost of a death
/// notice, and what helpers with the Medal of Resistance drew, are printed contradictorily.
fn until_2021_06(row: OneOffRow, decree: Decree) -> Option<OneOffAmount> {
    let published = || decree.instrument().whole().published();
    let multiple = |tenths| Some(multiple(tenths, published()));
    let fixed = |dong| {
        Some(OneOffAmount::Fixed(Cited::new(
            Dong::new(dong),
            published(),
        )))
    };
    match row {
        OneOffRow::Martyr | OneOffRow::HeroMother | OneOffRow::Hero => multiple(200),
        OneOffRow::Injury5To10 => multiple(40),
        OneOffRow::Injury11To15 => multiple(60),
        OneOffRow::Injury16To20 => multiple(80),
        OneOffRow::PrisonerDead => multiple(15),
        OneOffRow::ResistanceYear => fixed(120_000),
        OneOffRow::ResistanceDead => fixed(1_000_000),
        _ => sum_of_2008(row),
    }
}

/// Decree 75/2021: 2021-07-01 to 2026-06-30. Decree 55/2023 restates appendix IV, decree 77/2024
/// neither that nor appendix VI.
fn from_2021_07(row: OneOffRow, decree: Decree) -> OneOffAmount {
    let tenths = match row {
        OneOffRow::Martyr | OneOffRow::HeroMother | OneOffRow::Hero => 200,
        OneOffRow::DeathNotice => 10,
        OneOffRow::Pre1945Relatives => 310,
        OneOffRow::PreUprisingRelatives => 155,
        OneOffRow::Pre1945Worshipper | OneOffRow::PreUprisingWorshipper => 62,
        OneOffRow::Injury5To10 => 40,
        OneOffRow::Injury11To15 => 60,
        OneOffRow::Injury16To20 => 80,
        OneOffRow::ResistanceYear => 3,
        OneOffRow::PrisonerDead
        | OneOffRow::ResistanceDead
        | OneOffRow::HelperMedal
        | OneOffRow::HelperDead => 15,
    };
    let appendix = match (row, decree) {
        (OneOffRow::Injury5To10 | OneOffRow::Injury11To15 | OneOffRow::Injury16To20, _) => {
            DECREE_75_2021.appendix("VI")
        }
        (_, Decree::D75Of2021) => DECREE_75_2021.appendix("IV"),
        _ => DECREE_55_2023.appendix("IV"),
    };
    multiple(tenths, appendix.published())
}

const fn multiple(tenths: u32, citation: Citation) -> OneOffAmount {
    OneOffAmount::Multiple(Cited::new(Coefficient::tenths(tenths), citation))
}
