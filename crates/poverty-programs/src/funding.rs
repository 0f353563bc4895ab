//! Who pays (*nguồn kinh phí*), programme by programme and over the years.

mod money;

pub(crate) use money::{CREDIT, DISTRICT_HOUSES, ELECTRICITY, POOR_HOUSES, STORM_HOUSES};

use ansinh_core::law::{Citation, Entry};
use ansinh_core::terms::Payer;
use ansinh_core::{NaiveDate, Text};

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

const fn unknown(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, None, citation)
}
