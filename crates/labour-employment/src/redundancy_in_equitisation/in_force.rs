//! What each decree pays, and on which level.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::{BASE_SALARY, MINIMUM_WAGE_MONTHLY, Region, RegionalWage};
use ansinh_core::terms::{Funding, Payer, Terms};
use ansinh_core::{Coefficient, Decimal, Dong, NaiveDate, Rule as _, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, RedundancyInEquitisation};
use crate::REVIEWED_UNTIL;
use crate::instruments::{DECREE_63_2015, DECREE_97_2022};
use crate::{JobLossAllowance, SeveranceAllowance};

/// Which decree holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RedundancyRegime {
    /// Decree 63/2015, on the base salary.
    #[serde(rename = "decree-63")]
    Decree63,
    /// Decree 97/2022, on the average of the regional minimum wages.
    #[serde(rename = "decree-97")]
    Decree97,
}

const DECREE_97_FROM: NaiveDate = date(2023, 1, 15);

static DECREES: Timeline<RedundancyRegime> = Timeline::new(
    ABOUT,
    const {
        let decree_63 = DECREE_63_2015.article("3").published();
        let decree_97 = DECREE_97_2022.article("3").published();
        &[
            Entry::new(date(2015, 9, 15), RedundancyRegime::Decree63, decree_63),
            Entry::new(DECREE_97_FROM, RedundancyRegime::Decree97, decree_97),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn reviewed_until() -> NaiveDate {
    DECREES.reviewed_until()
}

/// The decrees, and the levels each pays on.
pub(super) fn regimes() -> Vec<NaiveDate> {
    let mut levels_of_63 = first_days(&[&DECREES, &BASE_SALARY]);
    levels_of_63.retain(|day| *day < DECREE_97_FROM);
    let levels_of_97 = first_days(&[&[DECREE_97_FROM], &MINIMUM_WAGE_MONTHLY]);
    first_days(&[&DECREES, &levels_of_63, &levels_of_97])
}

pub(super) fn rule(when: When) -> Result<RedundancyInEquitisation, NotInForce> {
    let found = DECREES.on(when)?;
    match found.value {
        RedundancyRegime::Decree63 => {
            decree_63(when, Terms::new(Funding::NotEstablished, found.caveats()))
        }
        RedundancyRegime::Decree97 => {
            let paid_by = |payer, clause| {
                Cited::new(
                    payer,
                    DECREE_97_2022.article("8").clause(clause).published(),
                )
            };
            let payers = vec![
                paid_by(Payer::StateBudget, "1"),
                paid_by(Payer::Employer, "2"),
            ];
            decree_97(when, Terms::new(Funding::PaidBy(payers), found.caveats()))
        }
    }
}

fn decree_63(when: When, terms: Terms) -> Result<RedundancyInEquitisation, NotInForce> {
    let clause_1 = || DECREE_63_2015.article("3").clause("1").published();
    Ok(RedundancyInEquitisation {
        left: when.date,
        regime: RedundancyRegime::Decree63,
        level: BASE_SALARY.on(when)?.cited(),
        insured_years: Cited::new(20, clause_1()),
        wage_months_a_year: Cited::new(3, clause_1()),
        early_a_year: Cited::new(Coefficient::tenths(10), clause_1()),
        below_a_year: Cited::new(
            Coefficient::tenths(5),
            DECREE_63_2015.article("3").published(),
        ),
        months_missing_at_most: Cited::new(6, DECREE_63_2015.article("3").unchecked()),
        others_a_year: None,
        dissolved_a_year: None,
        half_year_up_to: Cited::new(5, DECREE_63_2015.whole().unchecked()),
        job_loss: None,
        severance: None,
        terms,
    })
}

fn decree_97(when: When, terms: Terms) -> Result<RedundancyInEquitisation, NotInForce> {
    let article_3 = |clause, point| {
        DECREE_97_2022
            .article("3")
            .clause(clause)
            .point(point)
            .published()
    };
    let coefficient = |hundredths, citation: Citation| {
        let value = Coefficient::from_decimal(Decimal::new(hundredths, 2));
        Cited::new(value.unwrap_or_default(), citation)
    };
    let wages = MINIMUM_WAGE_MONTHLY.on(when)?;
    Ok(RedundancyInEquitisation {
        left: when.date,
        regime: RedundancyRegime::Decree97,
        level: Cited::new(
            average(*wages.value),
            DECREE_97_2022.article("7").clause("2").derived(),
        ),
        insured_years: Cited::new(20, DECREE_97_2022.article("3").clause("1").published()),
        wage_months_a_year: Cited::new(3, article_3("1", "b")),
        early_a_year: coefficient(40, article_3("1", "c")),
        below_a_year: coefficient(20, article_3("2", "b")),
        months_missing_at_most: Cited::new(6, DECREE_97_2022.article("3").clause("3").published()),
        others_a_year: Some(coefficient(5, article_3("4", "b"))),
        dissolved_a_year: Some(coefficient(20, article_3("5", "b"))),
        half_year_up_to: Cited::new(6, DECREE_97_2022.article("6").clause("4").published()),
        job_loss: Some(JobLossAllowance::in_force(when)?),
        severance: Some(SeveranceAllowance::in_force(when)?),
        terms,
    })
}

/// The mean of the four regions, which is whole at every level there has been.
fn average(wages: RegionalWage) -> Dong {
    let sum: i64 = Region::ALL
        .iter()
        .map(|region| wages.of(*region).to_i64())
        .sum();
    Dong::new(sum.checked_div(4).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn averages_are_whole() {
        for (on, expected) in [
            (date(2023, 1, 15), 3_932_500),
            (date(2024, 7, 1), 4_170_000),
            (date(2026, 1, 1), 4_470_000),
        ] {
            let wages = *MINIMUM_WAGE_MONTHLY.on(on).unwrap().value;
            assert_eq!(average(wages), Dong::new(expected));
            let sum: i64 = Region::ALL
                .iter()
                .map(|region| wages.of(*region).to_i64())
                .sum();
            assert_eq!(sum % 4, 0);
        }
    }
}
