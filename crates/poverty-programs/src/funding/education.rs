//! Schooling, from lunches to university.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::{CentralBudget, LocalBudgetWithCentralSupport, StateBudget};
use ansinh_core::terms::Payers;

use super::{NAME, paid};
use crate::REVIEWED_UNTIL;
use crate::instruments::education::{
    DECISION_66_2013, DECISION_239_2010, DECREE_06_2018, DECREE_66_2025, DECREE_105_2020,
    DECREE_116_2016, DECREE_188_2026, JOINT_CIRCULAR_35_2014,
};

/// Lunches of kindergarten and nursery children; the articles were not read.
pub(crate) static LUNCHES: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2010, 2, 9),
                StateBudget,
                DECISION_239_2010.whole().unchecked(),
            ),
            paid(
                date(2018, 2, 20),
                StateBudget,
                DECREE_06_2018.whole().unchecked(),
            ),
            paid(
                date(2020, 11, 1),
                StateBudget,
                DECREE_105_2020.article("15").unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Boarding pupils; the articles were not read.
pub(crate) static BOARDING_PUPILS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2016, 9, 1),
                StateBudget,
                DECREE_116_2016.article("11").unchecked(),
            ),
            paid(
                date(2025, 5, 1),
                StateBudget,
                DECREE_66_2025.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Boarding schools of land-border communes.
pub(crate) static BORDER_SCHOOLS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2026, 7, 15),
            StateBudget,
            DECREE_188_2026
                .article("7")
                .clause("1")
                .point("a")
                .published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Ethnic-minority students: at local and private universities the local budget, which the central
/// one supports wholly or by half, at those of ministries the central budget.
pub(crate) static ETHNIC_STUDENTS: [&Payers; 2] = [&LOCAL_UNIVERSITIES, &CENTRAL_UNIVERSITIES];

static LOCAL_UNIVERSITIES: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2014, 1, 1),
                StateBudget,
                DECISION_66_2013.article("3").published(),
            ),
            paid(
                date(2014, 11, 28),
                LocalBudgetWithCentralSupport,
                JOINT_CIRCULAR_35_2014.article("7").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

static CENTRAL_UNIVERSITIES: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2014, 11, 28),
            CentralBudget,
            JOINT_CIRCULAR_35_2014.article("7").clause("2").published(),
        )]
    },
    REVIEWED_UNTIL,
);
