//! Who pays (*nguồn kinh phí*), field by field and over the years.
//!
//! Before 2021-07-01 the articles on funding could not be read; who paid is widely known and told as
//! not yet checked. What decree 335/2026/NĐ-CP says of funding was not read either.

mod rehabilitation;

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::Payer::{
    CentralBudget, LocalBudget, LocalBudgetWithCentralSupport, StateBudget,
};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_01_2019, CIRCULAR_76_2021, CIRCULAR_96_2018, DECREE_09_2013, DECREE_13_2010,
    DECREE_20_2021, DECREE_28_2012, DECREE_136_2013, DECREE_176_2025, DECREE_335_2026,
    JOINT_CIRCULAR_29_2014, JOINT_CIRCULAR_42_2013, LAW_25_2008, LAW_39_2009, LAW_41_2024,
};

pub(crate) use rehabilitation::{
    COMPULSORY_REHABILITATION, HELPERS_OF_DRUG_USERS, METHADONE, METHADONE_SUPPORT,
    REHABILITATION_AT_HOME, VOLUNTARY_REHABILITATION,
};

const NAME: Text = Text::new("Nguồn kinh phí", "Who pays");
const CIRCULAR_76_2021_IN_FORCE_FROM: NaiveDate = date(2021, 11, 1);
const DECREE_335_FROM: NaiveDate = date(2026, 10, 5);

const fn paid(from: NaiveDate, payer: Payer, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, Some(payer), citation)
}

const fn unknown(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
    Entry::new(from, None, citation)
}

/// Allowances and support for carers in the community, by the month.
pub(crate) static COMMUNITY: Payers = Timeline::new(
    NAME,
    const { &community_until(date(2026, 10, 1)) },
    REVIEWED_UNTIL,
);

/// Funerals of beneficiaries, by the day.
pub(crate) static FUNERALS: Payers = Timeline::new(
    NAME,
    const { &community_until(DECREE_335_FROM) },
    REVIEWED_UNTIL,
);

/// Circular 76/2021, article 2: the budget of the level an office belongs to (clause 1), which the
/// central budget supports (clause 3).
const fn community_until(decree_335: NaiveDate) -> [Entry<Option<Payer>>; 4] {
    [
        paid(
            date(2010, 1, 1),
            LocalBudgetWithCentralSupport,
            DECREE_13_2010.whole().unchecked(),
        ),
        paid(
            date(2014, 1, 1),
            LocalBudgetWithCentralSupport,
            DECREE_136_2013.whole().unchecked(),
        ),
        Entry::payable_from(
            date(2021, 7, 1),
            CIRCULAR_76_2021_IN_FORCE_FROM,
            Some(LocalBudgetWithCentralSupport),
            CIRCULAR_76_2021.article("2").clause("3").published(),
        ),
        unknown(decree_335, DECREE_335_2026.whole().unchecked()),
    ]
}

/// The social pension itself; a top-up is the province's own (Law 41/2024/QH15, article 22(1)). Decree
/// 176/2025 refers to article 31(1) of decree 20/2021, for which circular 76/2021, article 2, says which
/// budget; what decree 335/2026 left of that was not read, so only the law's word remains.
pub(crate) static SOCIAL_PENSION: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2025, 7, 1),
                LocalBudgetWithCentralSupport,
                DECREE_176_2025.article("6").clause("1").derived(),
            ),
            paid(
                date(2026, 10, 1),
                StateBudget,
                LAW_41_2024.article("3").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Emergency relief, beside donations and the national reserve of rice.
pub(crate) static EMERGENCY_RELIEF: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2010, 1, 1),
                LocalBudgetWithCentralSupport,
                DECREE_13_2010.whole().unchecked(),
            ),
            paid(
                date(2014, 1, 1),
                LocalBudgetWithCentralSupport,
                DECREE_136_2013.whole().unchecked(),
            ),
            paid(
                date(2021, 7, 1),
                LocalBudget,
                DECREE_20_2021
                    .article("32")
                    .clause("1")
                    .point("a")
                    .published(),
            ),
            unknown(DECREE_335_FROM, DECREE_335_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Councils on the degree of disability: the commune's budget.
pub(crate) static DISABILITY_COUNCILS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2019, 3, 15),
            LocalBudget,
            CIRCULAR_01_2019.article("10").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Temporary care of people in need of urgent protection: care in the community by chapter IV of
/// decree 20/2021/NĐ-CP, whose money article 31(1) regulates.
pub(crate) static TEMPORARY_CARE: Payers = Timeline::new(
    NAME,
    const {
        &[
            Entry::payable_from(
                date(2021, 7, 1),
                CIRCULAR_76_2021_IN_FORCE_FROM,
                Some(LocalBudgetWithCentralSupport),
                CIRCULAR_76_2021.article("2").clause("3").derived(),
            ),
            unknown(DECREE_335_FROM, DECREE_335_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Residents of institutions: the budget that runs the institution.
pub(crate) static INSTITUTIONS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2012, 6, 1),
                StateBudget,
                DECREE_28_2012.whole().unchecked(),
            ),
            paid(
                date(2015, 1, 1),
                StateBudget,
                DECREE_136_2013.whole().unchecked(),
            ),
            paid(
                date(2021, 7, 1),
                StateBudget,
                DECREE_20_2021.article("31").clause("2").published(),
            ),
            unknown(date(2026, 10, 1), DECREE_335_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Premiums of those the budget insures.
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
                LAW_25_2008.article("13").clause("1").point("g").published(),
            ),
            paid(
                date(2025, 7, 1),
                StateBudget,
                LAW_25_2008.article("13").clause("3").point("b").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Scholarships and learning aids of pupils with disabilities, at local and private schools.
pub(crate) static SCHOLARSHIPS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2014, 3, 5),
            LocalBudgetWithCentralSupport,
            JOINT_CIRCULAR_42_2013.article("10").clause("1").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Scholarships and learning aids at the schools of ministries and central agencies.
pub(crate) static SCHOLARSHIPS_AT_CENTRAL_SCHOOLS: Payers = Timeline::new(
    NAME,
    const {
        &[paid(
            date(2014, 3, 5),
            CentralBudget,
            JOINT_CIRCULAR_42_2013.article("10").clause("2").published(),
        )]
    },
    REVIEWED_UNTIL,
);

/// Gifts at 90 and 100.
pub(crate) static LONGEVITY_GIFTS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2010, 7, 1),
                StateBudget,
                LAW_39_2009.article("21").clause("4").published(),
            ),
            paid(
                date(2019, 1, 1),
                LocalBudget,
                CIRCULAR_96_2018.article("2").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Home visits of older people; reduced fares are revenue a carrier forgoes.
pub(crate) static HOME_VISITS: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2010, 7, 1),
                StateBudget,
                LAW_39_2009.article("13").clause("4").published(),
            ),
            paid(
                date(2019, 1, 1),
                LocalBudget,
                CIRCULAR_96_2018.article("2").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The fee of a payment provider: its contract is with an office of the province or district (decree
/// 20/2021/NĐ-CP, article 34(3)), whose level pays.
pub(crate) static PAYMENT_FEE: Payers = Timeline::new(
    NAME,
    const {
        &[
            paid(
                date(2015, 1, 1),
                LocalBudget,
                JOINT_CIRCULAR_29_2014.article("11").unchecked(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                CIRCULAR_76_2021_IN_FORCE_FROM,
                Some(LocalBudget),
                CIRCULAR_76_2021.article("2").clause("1").derived(),
            ),
            unknown(date(2026, 10, 1), DECREE_335_2026.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Temporary care of trafficking victims, until decree 20/2021/NĐ-CP.
pub(crate) static TRAFFICKING_VICTIMS: Payers = Timeline::ended(
    NAME,
    const {
        &[paid(
            date(2013, 3, 1),
            StateBudget,
            DECREE_09_2013.article("3").clause("1").unchecked(),
        )]
    },
    date(2021, 6, 30),
);
