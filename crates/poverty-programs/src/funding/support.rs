//! Direct support and legal aid.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::{CentralBudget, LocalBudget};
use ansinh_core::terms::Payers;

use super::{NAME, paid};
use crate::REVIEWED_UNTIL;
use crate::instruments::support::{DECISION_32_2016, DECISION_102_2009};

/// Direct support to the poor of disadvantaged areas.
pub(crate) static DIRECT_SUPPORT: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2010, 1, 1),
            CentralBudget,
            DECISION_102_2009.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Classes, fees and hotlines of provinces that don't balance their own budget.
pub(crate) static LEGAL_AID_CENTRAL: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2016, 9, 22),
            CentralBudget,
            DECISION_32_2016.article("5").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Everything else of legal aid.
pub(crate) static LEGAL_AID_LOCAL: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2016, 9, 22),
            LocalBudget,
            DECISION_32_2016.article("5").clause("2").published(),
        )]
    },
    REVIEWED_UNTIL,
);
