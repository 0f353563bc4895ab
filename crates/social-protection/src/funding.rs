//! Who pays (*nguồn kinh phí*), by field and over the years.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::instruments::{CIRCULAR_76_2021, DECREE_13_2010, DECREE_136_2013};

const NAME: Text = Text::new(
    "Nguồn kinh phí trợ giúp xã hội",
    "Funding of social assistance",
);
const REVIEWED_UNTIL: NaiveDate = date(2026, 11, 23);

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

pub(crate) static COMMUNITY: Payers = Timeline::new(
    NAME,
    const {
        &[
            Entry::new(date(2010, 1, 1), None, DECREE_13_2010.whole().unchecked()),
            paid(
                date(2015, 1, 1),
                Payer::LocalBudget,
                DECREE_136_2013.whole().unchecked(),
            ),
            paid(
                date(2021, 7, 1),
                Payer::LocalBudgetWithCentralSupport,
                CIRCULAR_76_2021.article("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
pub(crate) static SOCIAL_PENSION: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static EMERGENCY_RELIEF: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static INSTITUTIONS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static HEALTH_INSURANCE: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static EDUCATION: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static LONGEVITY_GIFTS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static HOME_VISITS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static PAYMENT_FEE: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static REHABILITATION: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static METHADONE: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
pub(crate) static TRAFFICKING_VICTIMS: Payers = Timeline::new(
    NAME,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            None,
            DECREE_13_2010.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);
