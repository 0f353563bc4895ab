//! Who pays (*nguồn kinh phí*), provision by provision.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{Employer, LocalBudget, StateBudget};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::institutions::{CIRCULAR_21_2025, DECREE_113_2015, JOINT_CIRCULAR_07_2013};
use crate::instruments::tuition::{
    DECISION_1121_1997, DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

const fn unknown(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, None, citation)
}

/// Tuition waived, made good to the institution.
pub(crate) static TUITION: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2013, 1, 1),
                StateBudget,
                DECREE_49_2010.whole().unchecked(),
            ),
            paid(
                date(2015, 12, 1),
                StateBudget,
                DECREE_86_2015.whole().unchecked(),
            ),
            paid(
                date(2021, 10, 15),
                StateBudget,
                DECREE_81_2021.whole().unchecked(),
            ),
            paid(
                date(2025, 9, 3),
                StateBudget,
                DECREE_238_2025.article("23").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Learning costs of pupils.
pub(crate) static LEARNING_COSTS: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2013, 1, 1), DECREE_49_2010.whole().unchecked()),
            paid(
                date(2025, 9, 3),
                LocalBudget,
                DECREE_238_2025.article("23").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The social allowance of students.
pub(crate) static STUDENTS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(1998, 1, 1),
            StateBudget,
            DECISION_1121_1997.article("4").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Over-hours of teachers: what the public institution has.
pub(crate) static OVER_HOURS: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(
                date(2013, 4, 15),
                JOINT_CIRCULAR_07_2013.whole().unchecked(),
            ),
            paid(
                date(2025, 9, 23),
                Employer,
                CIRCULAR_21_2025.article("7").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

static SUPPLEMENTS_OF_BUDGET: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2016, 1, 1),
            StateBudget,
            DECREE_113_2015.article("3").published(),
        )]
    },
    REVIEWED_UNTIL,
);

static SUPPLEMENTS_OF_INSTITUTION: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2016, 1, 1),
            Employer,
            DECREE_113_2015.article("3").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Supplements of teachers: the state budget and what the institution earns.
pub(crate) static TEACHERS_SUPPLEMENTS: [&Payers; 2] =
    [&SUPPLEMENTS_OF_BUDGET, &SUPPLEMENTS_OF_INSTITUTION];
