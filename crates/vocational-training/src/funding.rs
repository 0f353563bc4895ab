//! Who pays (*nguồn kinh phí*), provision by provision.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{Employer, StateBudget};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::institutions::{CIRCULAR_21_2025, DECREE_113_2015, JOINT_CIRCULAR_07_2013};
use crate::instruments::learners::{
    CIRCULAR_43_2016, CIRCULAR_52_2023, CIRCULAR_58_2017, DECISION_12_2024, DECISION_46_2015,
    DECISION_53_2015, DECISION_63_2015, DECISION_152_2007, DECISION_1956_2009, DECREE_61_2015,
    DECREE_66_2026, DECREE_84_2020, DECREE_109_2015, DECREE_215_2025, DECREE_338_2025,
    JOINT_CIRCULAR_04_2010,
};
use crate::instruments::tuition::DECISION_1121_1997;

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

const fn unknown(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, None, citation)
}

/// Courses of the scheme of 1956, then of decision 46.
static COURSES: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2013, 1, 1),
                StateBudget,
                DECISION_1956_2009.whole().unchecked(),
            ),
            paid(
                date(2016, 1, 1),
                StateBudget,
                DECISION_46_2015.article("6").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Workers of ethnic minorities, by their employers.
static MINORITY_EMPLOYEES: Payers = Timeline::new(
    NAME,
    const {
        &[unknown(
            date(2017, 7, 28),
            CIRCULAR_58_2017.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Workers of small and medium enterprises.
static SMALL_ENTERPRISES: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2023, 9, 23),
            StateBudget,
            CIRCULAR_52_2023.article("10").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Rural workers and young people of decree 338.
static JOB_CREATION: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2026, 1, 1),
            StateBudget,
            DECREE_338_2025.article("29").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Every policy of training support.
pub(crate) static TRAINING_SUPPORT: [&Payers; 4] = [
    &COURSES,
    &MINORITY_EMPLOYEES,
    &SMALL_ENTERPRISES,
    &JOB_CREATION,
];

/// Training cards: the central and the local budget, as the budget law assigns them.
pub(crate) static CARDS: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2013, 1, 1), JOINT_CIRCULAR_04_2010.whole().unchecked()),
            paid(
                date(2015, 9, 1),
                StateBudget,
                DECREE_61_2015.article("17").published(),
            ),
            Entry::payable_from(
                date(2016, 1, 1),
                date(2017, 2, 12),
                Some(StateBudget),
                CIRCULAR_43_2016.article("3").clause("4").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Boarding students.
pub(crate) static BOARDING: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2016, 1, 1),
            StateBudget,
            DECISION_53_2015.article("6").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Tuition of workers whose land was recovered.
pub(crate) static RECOVERED_LAND: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2013, 1, 1), DECISION_63_2015.whole().unchecked()),
            unknown(date(2024, 8, 1), DECISION_12_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Policy scholarships of the education law.
pub(crate) static POLICY_SCHOLARSHIP: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2013, 1, 1), DECISION_152_2007.whole().unchecked()),
            paid(
                date(2020, 9, 1),
                StateBudget,
                DECREE_84_2020
                    .article("9")
                    .clause("6")
                    .point("a")
                    .published(),
            ),
            paid(
                date(2026, 3, 15),
                StateBudget,
                DECREE_66_2026
                    .article("8")
                    .clause("5")
                    .point("a")
                    .published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Artisans.
pub(crate) static ARTISANS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2016, 1, 1),
                Payer::LocalBudget,
                DECREE_109_2015.whole().unchecked(),
            ),
            unknown(date(2025, 8, 4), DECREE_215_2025.whole().unchecked()),
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
