//! What each law says of alternative care.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, AlternativeCare};
use crate::REVIEWED_UNTIL;
use crate::instruments::care::LAW_52_2010;
use crate::instruments::children::{
    CIRCULAR_14_2020, DECREE_56_2017, DECREE_147_2025, LAW_102_2016,
};

/// Which law holds beside that on adoption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareLaw {
    /// None that was read: adoption alone.
    AdoptionOnly,
    /// Law 102/2016, from 2017-06-01.
    #[serde(rename = "law-2016")]
    Law2016,
    /// With decree 56/2017, from 2017-07-01.
    #[serde(rename = "decree-56-2017")]
    Decree56Of2017,
    /// With circular 14/2020, from 2021-01-12.
    #[serde(rename = "circular-14-2020")]
    Circular14Of2020,
    /// Without districts, from 2025-07-01.
    TwoTiers,
}

pub(super) static LAWS: Timeline<CareLaw> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2011, 1, 1),
                CareLaw::AdoptionOnly,
                LAW_52_2010.whole().published(),
            ),
            Entry::new(
                date(2017, 6, 1),
                CareLaw::Law2016,
                LAW_102_2016.article("63").published(),
            ),
            Entry::new(
                date(2017, 7, 1),
                CareLaw::Decree56Of2017,
                DECREE_56_2017.whole().published(),
            ),
            Entry::new(
                date(2021, 1, 12),
                CareLaw::Circular14Of2020,
                CIRCULAR_14_2020.whole().published(),
            ),
            Entry::new(
                date(2025, 7, 1),
                CareLaw::TwoTiers,
                DECREE_147_2025.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<AlternativeCare, NotInForce> {
    let found = LAWS.on(when)?;
    let law = *found.value;
    let since = |first: CareLaw, value: u32, citation: Citation| {
        (law >= first).then(|| Cited::new(value, citation))
    };
    let of_law = |value, citation| since(CareLaw::Law2016, value, citation);
    let of_decree = |value, article, clause| {
        let citation = DECREE_56_2017.article(article).clause(clause).published();
        since(CareLaw::Decree56Of2017, value, citation)
    };
    let age = || {
        LAW_102_2016
            .article("63")
            .clause("2")
            .point("d")
            .published()
    };
    let certificate = DECREE_56_2017.article("41").clause("1").point("b");
    let meetings = CIRCULAR_14_2020.article("10").clause("4").point("c");
    let tells = LAW_102_2016.article("64").clause("1").point("b");
    Ok(AlternativeCare {
        day: when.date,
        law,
        child_below: of_law(16, LAW_102_2016.article("1").published()),
        kin_age: of_law(18, age()),
        age_gap: of_law(20, age()),
        heard_from: of_law(7, LAW_102_2016.article("60").clause("3").published()),
        resident_months: of_decree(6, "39", "3"),
        residence_left_months: of_decree(12, "39", "3"),
        certificate_months: since(CareLaw::Decree56Of2017, 6, certificate.published()),
        meetings: since(CareLaw::Circular14Of2020, 2, meetings.published()),
        handover_days: of_decree(15, "42", "7"),
        first_visit_months: of_decree(1, "43", "2"),
        second_visit_months: of_decree(3, "43", "2"),
        review_months: of_law(6, LAW_102_2016.article("68").clause("2").published()),
        carer_tells_months: of_law(6, tells.published()),
        appraisal_days: of_decree(10, "45", "2"),
        decision_days: of_decree(15, "45", "4"),
        ending_days: of_decree(5, "48", "3"),
        terms: Terms::new(Funding::NoPayment, found.caveats()),
        ..adoption(when)
    })
}

/// Law 52/2010, the same throughout.
fn adoption(when: When) -> AlternativeCare {
    let at = |value, article, clause| {
        Cited::new(
            value,
            LAW_52_2010.article(article).clause(clause).published(),
        )
    };
    let gap = LAW_52_2010.article("14").clause("1").point("b").published();
    AlternativeCare {
        day: when.date,
        law: CareLaw::AdoptionOnly,
        child_below: None,
        kin_age: None,
        age_gap: None,
        heard_from: None,
        resident_months: None,
        residence_left_months: None,
        certificate_months: None,
        meetings: None,
        handover_days: None,
        first_visit_months: None,
        second_visit_months: None,
        review_months: None,
        carer_tells_months: None,
        appraisal_days: None,
        decision_days: None,
        ending_days: None,
        adoptee_below: at(16, "8", "1"),
        kin_adoptee_below: at(18, "8", "2"),
        adopter_gap: Cited::new(20, gap),
        adoptee_consents_from: at(9, "21", "1"),
        consent_after_days: at(15, "21", "4"),
        opinion_days: Cited::new(10, LAW_52_2010.article("20").published()),
        adoption_days: at(30, "19", "2"),
        report_months: at(6, "23", "1"),
        report_years: at(3, "23", "1"),
        terms: Terms::default(),
    }
}
