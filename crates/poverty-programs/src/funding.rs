//! Who pays (*nguồn kinh phí*), programme by programme and over the years.

mod education;
mod health_insurance;
mod money;
mod support;

pub(crate) use education::{BOARDING_PUPILS, BORDER_SCHOOLS, ETHNIC_STUDENTS, LUNCHES};

pub(crate) use health_insurance::HEALTH_INSURANCE;
pub(crate) use money::{CREDIT, DISTRICT_HOUSES, ELECTRICITY, POOR_HOUSES, STORM_HOUSES};
pub(crate) use support::{
    DIRECT_SUPPORT, FORESTS, LEGAL_AID_CENTRAL, LEGAL_AID_LOCAL, WORK_ABROAD,
};

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
