//! Who pays (*nguồn kinh phí*), by field and over the years.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::instruments::ORDINANCE_26_2005;

const NAME: Text = Text::new(
    "Nguồn kinh phí ưu đãi người có công",
    "Funding of merit benefits",
);
const REVIEWED_UNTIL: NaiveDate = date(2026, 11, 23);

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

pub(crate) static MERIT: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2005, 10, 1),
            Payer::CentralBudget,
            ORDINANCE_26_2005.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static HOUSING: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2005, 10, 1),
            Payer::CentralBudget,
            ORDINANCE_26_2005.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static FUNERAL: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2005, 10, 1),
            Payer::CentralBudget,
            ORDINANCE_26_2005.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static WAR_PARTICIPANTS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2005, 10, 1),
            Payer::CentralBudget,
            ORDINANCE_26_2005.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
