//! The days and terms of each decree.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, WorkPermit};
use crate::REVIEWED_UNTIL;
use crate::instruments::employment::{
    DECREE_11_2016, DECREE_70_2023, DECREE_102_2013, DECREE_152_2020, DECREE_219_2025,
};
use crate::instruments::{LABOUR_CODE_2012, LABOUR_CODE_2019};

/// The law a file falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PermitLaw {
    /// Decree 102/2013, to 2016-03-31.
    Decree102,
    /// Decree 11/2016, to 2021-02-14.
    Decree11,
    /// Decree 152/2020, to 2023-09-17.
    Decree152,
    /// Decree 152/2020 as amended by decree 70/2023, to 2025-08-06.
    Decree70,
    /// Decree 219/2025.
    Decree219,
}

static LAWS: Timeline<PermitLaw> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 11, 1),
                PermitLaw::Decree102,
                DECREE_102_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2016, 4, 1),
                PermitLaw::Decree11,
                DECREE_11_2016.whole().published(),
            ),
            Entry::new(
                date(2021, 2, 15),
                PermitLaw::Decree152,
                DECREE_152_2020.whole().published(),
            ),
            Entry::new(
                date(2023, 9, 18),
                PermitLaw::Decree70,
                DECREE_70_2023.article("1").published(),
            ),
            Entry::new(
                date(2025, 8, 7),
                PermitLaw::Decree219,
                DECREE_219_2025.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&LAWS])
}

pub(super) fn rule(when: When) -> Result<WorkPermit, NotInForce> {
    let found = LAWS.on(when)?;
    let law = match found.value {
        PermitLaw::Decree102 => decree_102_2013(),
        PermitLaw::Decree11 => decree_11_2016(),
        PermitLaw::Decree152 => decree_152_2020(),
        PermitLaw::Decree70 => decree_70_2023(),
        PermitLaw::Decree219 => decree_219_2025(),
    };
    Ok(WorkPermit {
        filed: when.date,
        terms: Terms::new(Funding::NoPayment, found.caveats()),
        ..law
    })
}

fn decree_102_2013() -> WorkPermit {
    let known = || DECREE_102_2013.whole().unchecked();
    WorkPermit {
        filed: LAWS.covers_from(),
        law: PermitLaw::Decree102,
        longest_term: Cited::new(24, LABOUR_CODE_2012.article("173").unchecked()),
        need_days: Some(Cited::new(30, known())),
        file_days: Cited::new(15, known()),
        file_not_before: None,
        new_days: Cited::new(10, known()),
        reissue_days: Cited::new(3, known()),
        expiring_at_least: None,
        expiring_at_most: None,
        extension_days: None,
        exemption_days: None,
        exemption_file_days: None,
        exemption_not_before: None,
        renewal_at_least: None,
        renewal_at_most: None,
        notify_days: None,
        capital: None,
        short_stay_days: None,
        short_year_days: None,
        short_times: None,
        expert_years: None,
        expert_years_by_certificate: None,
        expert_years_in_priority: None,
        terms: Terms::default(),
    }
}

fn decree_11_2016() -> WorkPermit {
    let known = || DECREE_11_2016.whole().unchecked();
    let read = || DECREE_11_2016.whole().published();
    WorkPermit {
        law: PermitLaw::Decree11,
        need_days: Some(Cited::new(30, known())),
        file_days: Cited::new(15, known()),
        new_days: Cited::new(7, read()),
        reissue_days: Cited::new(3, read()),
        expiring_at_least: Some(Cited::new(5, read())),
        expiring_at_most: Some(Cited::new(45, read())),
        exemption_days: Some(Cited::new(3, known())),
        expert_years: Some(Cited::new(3, known())),
        ..decree_102_2013()
    }
}

fn decree_152_2020() -> WorkPermit {
    let article = |article| DECREE_152_2020.article(article);
    let clause = |number, clause| article(number).clause(clause).published();
    WorkPermit {
        law: PermitLaw::Decree152,
        longest_term: Cited::new(24, LABOUR_CODE_2019.article("155").published()),
        need_days: Some(Cited::new(
            30,
            article("4").clause("1").point("a").published(),
        )),
        file_days: Cited::new(15, clause("11", "1")),
        new_days: Cited::new(5, clause("11", "2")),
        reissue_days: Cited::new(3, article("14").published()),
        expiring_at_least: Some(Cited::new(5, clause("16", "1"))),
        expiring_at_most: Some(Cited::new(45, clause("16", "1"))),
        extension_days: Some(Cited::new(5, clause("18", "2"))),
        exemption_days: Some(Cited::new(5, clause("8", "4"))),
        exemption_file_days: Some(Cited::new(10, clause("8", "2"))),
        notify_days: Some(Cited::new(3, clause("8", "2"))),
        capital: Some(Cited::new(THREE_BILLION, clause("7", "1"))),
        short_stay_days: Some(Cited::new(30, clause("7", "8"))),
        short_year_days: Some(Cited::new(90, clause("7", "8"))),
        expert_years: Some(Cited::new(
            3,
            article("3").clause("3").point("a").published(),
        )),
        expert_years_by_certificate: Some(Cited::new(
            5,
            article("3").clause("3").point("b").published(),
        )),
        ..decree_102_2013()
    }
}

fn decree_70_2023() -> WorkPermit {
    let need = DECREE_152_2020.article("4").clause("1").point("a");
    WorkPermit {
        law: PermitLaw::Decree70,
        need_days: Some(Cited::new(15, need.published())),
        short_year_days: None,
        short_times: Some(Cited::new(
            3,
            DECREE_152_2020.article("7").clause("8").published(),
        )),
        ..decree_152_2020()
    }
}

fn decree_219_2025() -> WorkPermit {
    let whole = || DECREE_219_2025.whole().published();
    let clause = |article, clause| DECREE_219_2025.article(article).clause(clause).published();
    let cited = |days: u32, citation: Citation| Some(Cited::new(days, citation));
    WorkPermit {
        law: PermitLaw::Decree219,
        longest_term: Cited::new(24, LABOUR_CODE_2019.article("155").published()),
        need_days: None,
        file_days: Cited::new(10, whole()),
        file_not_before: cited(60, whole()),
        new_days: Cited::new(10, whole()),
        reissue_days: Cited::new(3, DECREE_219_2025.whole().unchecked()),
        expiring_at_least: cited(10, DECREE_219_2025.whole().unchecked()),
        expiring_at_most: cited(45, DECREE_219_2025.whole().unchecked()),
        extension_days: cited(10, DECREE_219_2025.whole().unchecked()),
        exemption_days: cited(5, clause("9", "3")),
        exemption_file_days: cited(10, clause("9", "1")),
        exemption_not_before: cited(60, clause("9", "1")),
        renewal_at_least: cited(10, whole()),
        renewal_at_most: cited(45, whole()),
        notify_days: cited(3, clause("9", "4")),
        capital: Some(Cited::new(THREE_BILLION, clause("7", "2"))),
        short_year_days: cited(
            90,
            DECREE_219_2025
                .article("7")
                .clause("13")
                .point("a")
                .published(),
        ),
        expert_years: cited(2, whole()),
        expert_years_in_priority: cited(1, whole()),
        ..decree_102_2013()
    }
}

const THREE_BILLION: Dong = Dong::new(3_000_000_000);
