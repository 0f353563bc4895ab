//! Who pays (*nguồn kinh phí*), field by field and over the years.
//!
//! What the ordinance gives is paid by the central budget; houses, social insurance and the schemes
//! of war participants have rules of their own.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{
    CentralBudget, LocalBudget, LocalBudgetWithCentralSupport, StateBudget,
};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_101_2018, DECISION_22_2013, DECISION_40_2011, DECISION_49_2015, DECISION_62_2011,
    DECISION_142_2008, DECISION_290_2005, DECREE_102_2018, DECREE_131_2021, JOINT_CIRCULAR_47_2009,
    ORDINANCE_02_2020,
};

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

const fn unknown(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, None, citation)
}

/// Everything under the ordinance: the central budget, through the vote of the ministry.
pub(crate) static MERIT: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2009, 1, 1),
                CentralBudget,
                JOINT_CIRCULAR_47_2009.article("1").clause("2").published(),
            ),
            paid(
                date(2019, 1, 1),
                CentralBudget,
                CIRCULAR_101_2018.article("3").published(),
            ),
            paid(
                date(2021, 7, 1),
                CentralBudget,
                ORDINANCE_02_2020.article("45").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The funeral of one whom social insurance does not bury.
pub(crate) static FUNERAL: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2009, 1, 1),
                CentralBudget,
                JOINT_CIRCULAR_47_2009.article("4").clause("4").published(),
            ),
            paid(
                date(2019, 1, 1),
                CentralBudget,
                CIRCULAR_101_2018
                    .article("9")
                    .clause("1")
                    .point("đ")
                    .published(),
            ),
            paid(
                date(2022, 2, 15),
                CentralBudget,
                DECREE_131_2021
                    .article("170")
                    .clause("14")
                    .point("c")
                    .published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Houses, in the shares of the programme.
pub(crate) static HOUSING: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2013, 6, 15),
                LocalBudgetWithCentralSupport,
                DECISION_22_2013.article("5").clause("1").published(),
            ),
            unknown(date(2020, 1, 1), DECISION_22_2013.whole().unchecked()),
            paid(
                date(2022, 2, 15),
                LocalBudgetWithCentralSupport,
                DECREE_131_2021.article("102").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// One-off grants of decision 290/2005/QĐ-TTg.
static DECISION_290: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2005, 12, 3),
            StateBudget,
            DECISION_290_2005.article("3").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Soldiers of decision 142/2008/QĐ-TTg.
static DECISION_142: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2008, 11, 1),
            CentralBudget,
            DECISION_142_2008.article("5").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// One-off grants of youth volunteers.
static DECISION_40_GRANTS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2011, 10, 1),
            CentralBudget,
            DECISION_40_2011.article("5").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Monthly allowances of youth volunteers.
static DECISION_40_ALLOWANCES: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2011, 10, 1),
            LocalBudget,
            DECISION_40_2011.article("5").clause("2").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Those of decision 62/2011/QĐ-TTg.
static DECISION_62: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2012, 1, 1),
            CentralBudget,
            DECISION_62_2011.article("8").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Porters of decision 49/2015/QĐ-TTg.
static DECISION_49: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2015, 12, 1),
            CentralBudget,
            DECISION_49_2015.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Those of decree 102/2018/NĐ-CP.
static DECREE_102: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2018, 9, 5),
            CentralBudget,
            DECREE_102_2018
                .article("9")
                .clause("2")
                .point("a")
                .published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Every scheme of war participants, each by its own provision.
pub(crate) static WAR_PARTICIPANTS: [&Payers; 7] = [
    &DECISION_290,
    &DECISION_142,
    &DECISION_40_GRANTS,
    &DECISION_40_ALLOWANCES,
    &DECISION_62,
    &DECISION_49,
    &DECREE_102,
];
