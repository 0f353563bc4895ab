//! Premiums that the State pays, or helps to pay.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::StateBudget;
use ansinh_core::terms::Payers;

use super::{NAME, paid};
use crate::REVIEWED_UNTIL;
use crate::instruments::health_insurance::{DECREE_146_2018, LAW_25_2008, LAW_51_2024};

/// The State's part: the whole premium of some groups (article 13(1)(g)), a share of that of others
/// (point i).
pub(crate) static HEALTH_INSURANCE: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2009, 7, 1),
                StateBudget,
                LAW_25_2008.article("13").clause("1").unchecked(),
            ),
            paid(
                date(2015, 1, 1),
                StateBudget,
                LAW_25_2008.article("13").clause("1").published(),
            ),
            paid(
                date(2018, 12, 1),
                StateBudget,
                DECREE_146_2018.article("9").clause("3").published(),
            ),
            paid(
                date(2025, 7, 1),
                StateBudget,
                LAW_51_2024.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
