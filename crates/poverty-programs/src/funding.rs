//! Who pays (*nguồn kinh phí*), field by field and over the years.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{CentralBudget, StateBudget};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::money::{DECREE_06_2026, DECREE_78_2002};

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

/// The difference between the bank's costs and the rates of its loans (*cấp bù lãi suất*).
pub(crate) static CREDIT: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2013, 1, 1),
                CentralBudget,
                DECREE_78_2002.whole().unchecked(),
            ),
            paid(
                date(2026, 1, 10),
                StateBudget,
                DECREE_06_2026.article("5").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
