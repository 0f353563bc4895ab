//! Direct support, legal aid, forests and work abroad.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::{
    CentralBudget, LocalBudget, LocalBudgetWithCentralSupport, StateBudget,
};
use ansinh_core::terms::Payers;

use super::{NAME, paid, unknown};
use crate::REVIEWED_UNTIL;
use crate::instruments::housing::CIRCULAR_55_2023;
use crate::instruments::support::{
    CIRCULAR_60_2026, DECISION_32_2016, DECISION_102_2009, DECREE_58_2024, DECREE_75_2015,
    RESOLUTION_30A_2008,
};

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

/// Forests; the articles on funding were not read.
pub(crate) static FORESTS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2008, 12, 27),
                StateBudget,
                RESOLUTION_30A_2008.whole().unchecked(),
            ),
            paid(
                date(2015, 11, 2),
                StateBudget,
                DECREE_75_2015.whole().unchecked(),
            ),
            unknown(date(2024, 7, 15), DECREE_58_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Work abroad, within the programme.
pub(crate) static WORK_ABROAD: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2023, 8, 15),
                LocalBudgetWithCentralSupport,
                CIRCULAR_55_2023.whole().unchecked(),
            ),
            unknown(date(2026, 5, 31), CIRCULAR_60_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);
