//! Who pays (*nguồn kinh phí*), field by field and over the years.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{ChildrensProtectionFund, StateBudget};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::children::LAW_102_2016;
use crate::instruments::fund::{DECISION_623_2021, DECISION_1013_2021, DECREE_36_2005};
use crate::instruments::health_insurance::LAW_25_2008;

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

/// The premium of children under six: a group whose premium the State budget pays.
pub(crate) static UNDER_SIX: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2013, 1, 1),
            StateBudget,
            LAW_25_2008.article("12").clause("3").unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);

/// What the fund gives to children.
pub(crate) static PROTECTION_FUND: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2010, 1, 1),
                ChildrensProtectionFund,
                DECREE_36_2005.article("19").published(),
            ),
            paid(
                date(2017, 6, 1),
                ChildrensProtectionFund,
                LAW_102_2016.article("95").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Meals of infected and quarantined children.
pub(crate) static EPIDEMIC_MEALS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::payable_from(
            date(2021, 4, 27),
            date(2021, 5, 29),
            Some(ChildrensProtectionFund),
            DECISION_623_2021.whole().published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Orphans and newborns of the epidemic. Who pays for decision 23/2021/QĐ-TTg is not established.
pub(crate) static EPIDEMIC_ORPHANS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::payable_from(
            date(2021, 4, 27),
            date(2021, 9, 8),
            Some(ChildrensProtectionFund),
            DECISION_1013_2021.whole().published(),
        )]
    },
    REVIEWED_UNTIL,
);
