//! Which provisions pay, decree by decree.

use ansinh_core::explanation::Caveat;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, FosterSupport};
use crate::REVIEWED_UNTIL;
use crate::instruments::care::{
    DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026, LAW_51_2010,
};

/// The body of law under which a month falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FosterRegime {
    /// Decree 67/2007 as amended by decree 13/2010, until 2013.
    #[serde(rename = "decree-13")]
    Decree13,
    /// 2014, not established.
    #[serde(rename = "transition-2014")]
    Transition2014,
    /// Decree 136/2013, 2015-01 to 2021-06.
    #[serde(rename = "decree-136")]
    Decree136,
    /// Decree 20/2021, 2021-07 to 2026-09.
    #[serde(rename = "decree-20")]
    Decree20,
    /// Decree 335/2026, from 2026-10.
    #[serde(rename = "decree-335")]
    Decree335,
}

pub(super) static REGIMES: Timeline<FosterRegime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                FosterRegime::Decree13,
                DECREE_13_2010.article("1").unchecked(),
            ),
            Entry::new(
                date(2014, 1, 1),
                FosterRegime::Transition2014,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                FosterRegime::Decree136,
                DECREE_136_2013.article("20").unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                FosterRegime::Decree20,
                DECREE_20_2021.article("19").published(),
            ),
            // The month of October 2026 as a whole falls under the decree of the 5th.
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                FosterRegime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Where each payment stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FosterProvisions {
    /// Who may be taken in.
    pub group: Citation,
    /// The allowance of a child without support.
    pub allowance: Citation,
    /// The same, going on in education.
    pub education: Citation,
    /// The allowance of a disabled child.
    pub disability: Citation,
    /// Maintenance in an institution.
    pub institution: Citation,
    /// Support for whoever takes a younger child in.
    pub carer_of_younger: Citation,
    /// Support for whoever takes an older child in.
    pub carer_of_older: Citation,
    /// Support for whoever takes an extremely severely disabled child in.
    pub carer_of_disabled: Citation,
    /// From which month to which.
    pub months: Citation,
}

pub(super) fn rule(when: When) -> Result<FosterSupport, NotInForce> {
    let found = REGIMES.on(when)?;
    let regime = *found.value;
    let (provisions, younger_months, age) = match regime {
        FosterRegime::Decree13 => {
            let decree = || DECREE_13_2010.article("1").unchecked();
            let provisions = FosterProvisions {
                disability: disability("1"),
                carer_of_disabled: disability("2"),
                ..all(decree)
            };
            (provisions, Cited::new(18, decree()), decree())
        }
        FosterRegime::Transition2014 | FosterRegime::Decree136 => {
            let carer = || DECREE_136_2013.article("20").unchecked();
            let age = DECREE_136_2013.article("5").unchecked();
            (decree_136(), Cited::new(48, carer()), age)
        }
        FosterRegime::Decree20 => {
            let younger = carer("1", "a").published();
            let age = DECREE_20_2021.article("5").clause("1").published();
            (decree_20(), Cited::new(48, younger), age)
        }
        FosterRegime::Decree335 => {
            let decree = || DECREE_335_2026.whole().provisional();
            (all(decree), Cited::new(48, decree()), decree())
        }
    };
    let established = regime != FosterRegime::Transition2014;
    let mut caveats = found.caveats();
    if regime == FosterRegime::Decree335 {
        caveats.extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
    }
    Ok(FosterSupport {
        month: Month::of(when.date),
        regime,
        younger_months: established.then_some(younger_months),
        child_below: established.then(|| Cited::new(16, age)),
        education_until: established.then(|| Cited::new(22, provisions.education.clone())),
        provisions,
        terms: Terms::new(Funding::NoPayment, caveats),
    })
}

fn carer(clause: &'static str, point: &'static str) -> ansinh_core::law::Provision {
    DECREE_20_2021.article("20").clause(clause).point(point)
}

fn decree_20() -> FosterProvisions {
    let allowance = |point| {
        DECREE_20_2021
            .article("6")
            .clause("1")
            .point(point)
            .published()
    };
    FosterProvisions {
        group: DECREE_20_2021.article("18").clause("1").published(),
        allowance: allowance("a"),
        education: allowance("b"),
        disability: allowance("e"),
        institution: DECREE_20_2021.article("25").clause("1").published(),
        carer_of_younger: carer("1", "a").published(),
        carer_of_older: carer("1", "b").published(),
        carer_of_disabled: carer("2", "d").published(),
        months: DECREE_20_2021.article("8").published(),
    }
}

/// Until 2021-06 the law on persons with disabilities itself: known, not read.
fn disability(clause: &'static str) -> Citation {
    LAW_51_2010.article("44").clause(clause).unchecked()
}

/// Articles 6, 8 and 20 are known, not read.
fn decree_136() -> FosterProvisions {
    let article = |article| DECREE_136_2013.article(article).unchecked();
    FosterProvisions {
        group: article("18"),
        allowance: article("6"),
        education: article("6"),
        disability: disability("1"),
        institution: DECREE_136_2013.whole().unchecked(),
        carer_of_younger: article("20"),
        carer_of_older: article("20"),
        carer_of_disabled: disability("2"),
        months: article("8"),
    }
}

fn all(decree: impl Fn() -> Citation) -> FosterProvisions {
    FosterProvisions {
        group: decree(),
        allowance: decree(),
        education: decree(),
        disability: decree(),
        institution: decree(),
        carer_of_younger: decree(),
        carer_of_older: decree(),
        carer_of_disabled: decree(),
        months: decree(),
    }
}
