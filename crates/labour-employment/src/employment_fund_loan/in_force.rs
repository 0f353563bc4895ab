//! The terms of each day, as the decisions and decrees print them.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::terms::{Funding, Payer, Payers, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, EmploymentFundLoan};
use crate::REVIEWED_UNTIL;
use crate::instruments::employment::{
    DECISION_15_2008, DECISION_71_2005, DECISION_750_2015, DECISION_2553_2025, DECREE_61_2015,
    DECREE_74_2019, DECREE_338_2025,
};
use crate::level::Level;

/// The law a loan falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoanLaw {
    /// Decision 71/2005 as amended in 2008, to 2015-08-31.
    Decision71,
    /// Decree 61/2015, 2015-09-01 to 2019-11-07.
    Decree61,
    /// Decree 61/2015 as amended by decree 74/2019, to 2025.
    Decree74,
    /// Decree 338/2025, from 2026.
    Decree338,
}

impl LoanLaw {
    /// "From 100 million" asks for security at exactly that much; "above 200 million" does not.
    pub(super) const fn counts_from_the_threshold(self) -> bool {
        matches!(self, Self::Decree61 | Self::Decree74)
    }
}

static LAWS: Timeline<LoanLaw> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                LoanLaw::Decision71,
                DECISION_15_2008.whole().published(),
            ),
            Entry::new(
                date(2015, 9, 1),
                LoanLaw::Decree61,
                DECREE_61_2015.article("24").published(),
            ),
            Entry::new(
                date(2019, 11, 8),
                LoanLaw::Decree74,
                DECREE_74_2019.article("1").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                LoanLaw::Decree338,
                DECREE_338_2025.article("5").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The yearly rate for poor households. Decision 750/QĐ-TTg names the fund's own loans with them; the
/// fund's rate from 2014 to 2015-06-04 was not read.
static POOR_HOUSEHOLD_RATE: Timeline<Option<Percent>> = Timeline::new(
    ansinh_core::Text::new(
        "Lãi suất cho vay hộ nghèo",
        "Rate of loans to poor households",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Some(Percent::new(78, 1)),
                DECISION_71_2005.whole().published(),
            ),
            Entry::new(date(2014, 1, 1), None, DECISION_71_2005.whole().unchecked()),
            Entry::new(
                date(2015, 6, 5),
                Some(Percent::new(66, 1)),
                DECISION_750_2015.whole().published(),
            ),
            Entry::new(
                date(2025, 12, 1),
                Some(Percent::new(624, 2)),
                DECISION_2553_2025.article("1").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Out of which money the loan is made.
static LENDER: Payers = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Some(Payer::EmploymentFund),
                DECISION_71_2005.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 9, 1),
                Some(Payer::EmploymentFund),
                DECREE_61_2015.article("20").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                Some(Payer::CentralBudget),
                DECREE_338_2025.article("36").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&LAWS, &POOR_HOUSEHOLD_RATE])
}

pub(super) fn rule(when: When) -> Result<EmploymentFundLoan, NotInForce> {
    let law = LAWS.on(when)?;
    let poor = POOR_HOUSEHOLD_RATE.on(when)?;
    let build = match law.value {
        LoanLaw::Decision71 => decision_71_2005,
        LoanLaw::Decree61 => decree_61_2015,
        LoanLaw::Decree74 => decree_74_2019,
        LoanLaw::Decree338 => decree_338_2025,
    };
    Ok(EmploymentFundLoan {
        approved: when.date,
        poor_household_rate: poor
            .value
            .map(|rate| Cited::new(rate, poor.citation.clone())),
        terms: Terms::new(Funding::on(when, &[&LENDER]), law.caveats()),
        ..build()
    })
}

fn decision_71_2005() -> EmploymentFundLoan {
    let caps = || DECISION_15_2008.whole().published();
    let known = || DECISION_71_2005.whole().unchecked();
    EmploymentFundLoan {
        approved: LAWS.covers_from(),
        law: LoanLaw::Decision71,
        establishment: national(500_000_000, caps()),
        per_job: national(20_000_000, caps()),
        worker: national(20_000_000, caps()),
        longest_term: Cited::new(60, known()),
        security: national(30_000_000, known()),
        security_abroad: Level::None,
        poor_household_rate: None,
        standard: percent(100, known()),
        standard_abroad: None,
        priority: None,
        priority_of_poor: None,
        priority_abroad: None,
        many_workers: None,
        overdue: percent(130, caps()),
        overdue_abroad: None,
        bank_days: None,
        approval_days: None,
        terms: Terms::default(),
    }
}

fn decree_61_2015() -> EmploymentFundLoan {
    let article = |article| DECREE_61_2015.article(article);
    let clause = |number, clause| article(number).clause(clause).published();
    EmploymentFundLoan {
        law: LoanLaw::Decree61,
        establishment: national(1_000_000_000, clause("24", "1")),
        per_job: national(50_000_000, clause("24", "1")),
        worker: national(50_000_000, clause("24", "2")),
        longest_term: Cited::new(60, article("25").published()),
        security: national(50_000_000, article("27").unchecked()),
        standard: percent(100, clause("26", "1")),
        priority: Some(percent(50, clause("26", "2"))),
        many_workers: Some(percent(30, clause("23", "2"))),
        overdue: percent(130, clause("26", "3")),
        bank_days: Some(Cited::new(
            10,
            article("29").clause("1").point("a").published(),
        )),
        approval_days: Some(Cited::new(
            5,
            article("29").clause("1").point("b").published(),
        )),
        ..decision_71_2005()
    }
}

fn decree_74_2019() -> EmploymentFundLoan {
    let article = |article| DECREE_61_2015.article(article);
    let clause = |number, clause| article(number).clause(clause).published();
    EmploymentFundLoan {
        law: LoanLaw::Decree74,
        establishment: national(2_000_000_000, clause("24", "1")),
        per_job: national(100_000_000, clause("24", "1")),
        worker: national(100_000_000, clause("24", "2")),
        longest_term: Cited::new(120, article("25").published()),
        security: national(100_000_000, article("27").published()),
        security_abroad: national(100_000_000, article("36").published()),
        standard_abroad: Some(percent(100, clause("38", "1"))),
        overdue_abroad: Some(percent(130, clause("38", "2"))),
        // That of near-poor households: 7.92 per cent where poor ones paid 6.6.
        standard: percent(120, clause("26", "1")),
        ..decree_61_2015()
    }
}

fn decree_338_2025() -> EmploymentFundLoan {
    let clause = |article, clause| DECREE_338_2025.article(article).clause(clause).published();
    EmploymentFundLoan {
        law: LoanLaw::Decree338,
        establishment: may_be_higher(10_000_000_000, clause("5", "1")),
        per_job: may_be_higher(200_000_000, clause("5", "1")),
        worker: may_be_higher(200_000_000, clause("5", "2")),
        longest_term: Cited::new(120, DECREE_338_2025.article("6").published()),
        security: may_be_higher(200_000_000, clause("8", "1")),
        security_abroad: may_be_higher(200_000_000, clause("13", "1")),
        standard: percent(127, clause("7", "1")),
        standard_abroad: Some(percent(127, clause("15", "1"))),
        priority_of_poor: Some(percent(100, clause("7", "2"))),
        priority_abroad: Some(percent(100, clause("15", "2"))),
        many_workers: Some(percent(30, clause("3", "2"))),
        overdue: percent(130, clause("7", "3")),
        overdue_abroad: Some(percent(130, clause("15", "3"))),
        bank_days: Some(Cited::new(7, clause("11", "2"))),
        ..decision_71_2005()
    }
}

const fn national(amount: i64, citation: Citation) -> Level<Dong> {
    Level::National(Cited::new(Dong::new(amount), citation))
}

const fn may_be_higher(amount: i64, citation: Citation) -> Level<Dong> {
    Level::MayBeHigher(Cited::new(Dong::new(amount), citation))
}

const fn percent(rate: u32, citation: Citation) -> Cited<Percent> {
    Cited::new(Percent::new(rate, 0), citation)
}
