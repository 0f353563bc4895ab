//! Drug rehabilitation and substitution treatment.

use ansinh_core::date;
use ansinh_core::law::Timeline;
use ansinh_core::terms::Payer::{LocalBudget, ServiceUser, StateBudget};
use ansinh_core::terms::Payers;

use super::{NAME, paid, unknown};
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    DECREE_90_2016, DECREE_105_2021, DECREE_116_2021, DECREE_136_2016, DECREE_141_2024,
    DECREE_163_2026, JOINT_CIRCULAR_25_2014, JOINT_CIRCULAR_38_2014,
};

/// Compulsory rehabilitation.
pub(crate) static COMPULSORY_REHABILITATION: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2016, 11, 1),
                StateBudget,
                DECREE_136_2016.whole().unchecked(),
            ),
            paid(
                date(2022, 1, 1),
                StateBudget,
                DECREE_116_2021.article("75").clause("2").published(),
            ),
            unknown(date(2026, 7, 1), DECREE_163_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Voluntary rehabilitation in centres, as far as it is not the resident's.
pub(crate) static VOLUNTARY_REHABILITATION: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2022, 1, 1),
                LocalBudget,
                DECREE_116_2021.article("39").clause("4").published(),
            ),
            unknown(date(2026, 7, 1), DECREE_163_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Rehabilitation at home or in the community, and who counsels there.
pub(crate) static REHABILITATION_AT_HOME: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2022, 1, 1),
                StateBudget,
                DECREE_116_2021.article("34").clause("3").published(),
            ),
            unknown(date(2026, 7, 1), DECREE_163_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Who is assigned to help a drug user under management.
pub(crate) static HELPERS_OF_DRUG_USERS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2022, 1, 1),
                StateBudget,
                DECREE_105_2021.article("39").clause("4").published(),
            ),
            unknown(date(2026, 7, 1), DECREE_163_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Dispensing methadone: revenue of the clinic, paid by the patient.
pub(crate) static METHADONE: Payers = Timeline::new(
    NAME,
    const {
        &[
            unknown(date(2013, 1, 1), JOINT_CIRCULAR_38_2014.whole().unchecked()),
            paid(
                date(2016, 7, 1),
                ServiceUser,
                DECREE_90_2016.article("24").clause("5").published(),
            ),
            unknown(date(2024, 12, 15), DECREE_141_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// What of substitution treatment the patient is let off.
pub(crate) static METHADONE_SUPPORT: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2014, 9, 1),
                StateBudget,
                JOINT_CIRCULAR_25_2014.article("4").clause("1").published(),
            ),
            paid(
                date(2016, 7, 1),
                StateBudget,
                DECREE_90_2016.article("23").clause("1").published(),
            ),
            unknown(date(2024, 12, 15), DECREE_141_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);
