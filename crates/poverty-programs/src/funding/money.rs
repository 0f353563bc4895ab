//! Credit, electricity and houses.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::{CentralBudget, LocalBudgetWithCentralSupport, StateBudget};
use ansinh_core::terms::Payers;

use super::{NAME, paid, unknown};
use crate::REVIEWED_UNTIL;
use crate::instruments::credit::{DECREE_06_2026, DECREE_78_2002};
use crate::instruments::electricity::{DECISION_14_2025, DECISION_28_2014, DECISION_268_2011};
use crate::instruments::housing::{
    CIRCULAR_18_2015, CIRCULAR_55_2023, DECISION_33_2015, DECISION_48_2014, DECISION_167_2008,
};
use crate::instruments::programmes::DECISION_90_2022;

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

/// Electricity support: the central budget helps provinces that don't balance themselves.
pub(crate) static ELECTRICITY: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2011, 4, 1),
                CentralBudget,
                DECISION_268_2011.whole().unchecked(),
            ),
            paid(
                date(2014, 6, 1),
                LocalBudgetWithCentralSupport,
                DECISION_28_2014.whole().unchecked(),
            ),
            unknown(date(2025, 5, 29), DECISION_14_2025.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Houses of poor households: grants of the central budget, and the interest it bears.
pub(crate) static POOR_HOUSES: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2009, 1, 1),
                LocalBudgetWithCentralSupport,
                DECISION_167_2008.whole().unchecked(),
            ),
            unknown(date(2013, 1, 1), DECISION_167_2008.whole().unchecked()),
            paid(
                date(2015, 10, 1),
                CentralBudget,
                DECISION_33_2015.whole().unchecked(),
            ),
            unknown(date(2021, 1, 1), DECISION_33_2015.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Houses against storm and flood: the central budget bears all of the norm in twelve provinces and half
/// in Đà Nẵng and Khánh Hòa.
pub(crate) static STORM_HOUSES: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2014, 10, 15),
                LocalBudgetWithCentralSupport,
                DECISION_48_2014.whole().unchecked(),
            ),
            paid(
                date(2015, 3, 18),
                LocalBudgetWithCentralSupport,
                CIRCULAR_18_2015.article("4").clause("4").published(),
            ),
            unknown(date(2017, 1, 1), DECISION_48_2014.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Houses in poor districts.
pub(crate) static DISTRICT_HOUSES: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2022, 8, 15), DECISION_90_2022.whole().unchecked()),
            paid(
                date(2023, 8, 15),
                LocalBudgetWithCentralSupport,
                CIRCULAR_55_2023.article("74").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
