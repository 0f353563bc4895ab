//! The three decisions: their criteria, their thresholds.

use ansinh_core::law::{Citation, Cited, Entry, Instrument, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Language, Localized as _, Text, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, ChildFriendlyCommune, decision_06_2019};
use crate::REVIEWED_UNTIL;
use crate::instruments::commune::{DECISION_06_2019, DECISION_34_2014, DECISION_37_2010};

/// A decision on communes fit for children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standard {
    /// 37/2010/QĐ-TTg.
    Decision37,
    /// 34/2014/QĐ-TTg.
    Decision34,
    /// 06/QĐ-TTg of 2019.
    Decision06,
}

pub(super) static STANDARDS: Timeline<Standard> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2011, 1, 1),
                Standard::Decision37,
                DECISION_37_2010.whole().published(),
            ),
            Entry::new(
                date(2014, 7, 15),
                Standard::Decision34,
                DECISION_34_2014.whole().published(),
            ),
            Entry::new(
                date(2019, 1, 3),
                Standard::Decision06,
                DECISION_06_2019.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

impl Standard {
    /// The decision.
    pub const fn decision(self) -> &'static Instrument {
        match self {
            Self::Decision37 => &DECISION_37_2010,
            Self::Decision34 => &DECISION_34_2014,
            Self::Decision06 => &DECISION_06_2019,
        }
    }

    /// How many criteria it has.
    pub const fn criteria(self) -> u8 {
        match self {
            Self::Decision37 => 25,
            Self::Decision34 => 15,
            Self::Decision06 => 13,
        }
    }

    /// The name of a criterion, where it is known; otherwise its number.
    pub fn criterion_name(self, number: u8) -> Text {
        let named = decision_06_2019::CRITERIA.iter().zip(1_u8..);
        let named = named
            .filter(|(_, other)| self == Self::Decision06 && *other == number)
            .map(|(name, _)| name)
            .next();
        let told = |language| {
            let word = match language {
                Language::Vietnamese => "tiêu chí",
                Language::English => "criterion",
            };
            match named {
                Some(name) => format!("{word} {number}: {}", name.in_language(language)),
                None => format!("{word} {number}"),
            }
        };
        let [vi, en] = Language::ALL.map(told);
        Text {
            vi: vi.into(),
            en: en.into(),
        }
    }
}

pub(super) fn rule(when: When) -> Result<ChildFriendlyCommune, NotInForce> {
    let found = STANDARDS.on(when)?;
    let standard = *found.value;
    let cited = |points, citation: &Citation| Cited::new(points, citation.clone());
    let by = found.citation;
    let (city_ward, mountain, other) = match standard {
        Standard::Decision37 => (850, Some(650), Some(750)),
        Standard::Decision34 => (850, None, None),
        Standard::Decision06 => (900, Some(800), Some(850)),
    };
    let every_criterion = (standard == Standard::Decision06).then(|| by.clone());
    Ok(ChildFriendlyCommune {
        standard,
        city_ward: cited(city_ward, by),
        mountain: mountain.map(|points| cited(points, by)),
        other: other.map(|points| cited(points, by)),
        every_criterion,
        table: by.clone(),
        terms: Terms::new(Funding::NoPayment, found.caveats()),
    })
}
