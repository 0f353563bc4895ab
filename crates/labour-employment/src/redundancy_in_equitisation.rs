//! Redundant workers when wholly State-owned companies are restructured (*chính sách đối với người lao
//! động dôi dư*): early retirement, missing contributions, and allowances.
//!
//! The day on which the worker leaves governs. Somebody last hired before 1998-04-21 (2002-04-26 where the
//! company is dissolved or bankrupt), without a job after the change and in farming and forestry without
//! land or forest allotted,
//! - who is one to five years from the age of retirement and insured for 20 years, retires without a cut,
//!   with three months' wage for each full year and a level for each year insured;
//! - who is less than a year from it, retires without a cut, with half of that level;
//! - who reached it and lacks up to six months of contributions, has them paid by the State;
//! - otherwise receives the job-loss allowance (severance where the company is dissolved or bankrupt) and a
//!   support for each year worked; so does whoever may draw a pension already, but for severance.
//!
//! Whoever was hired later has the job-loss allowance or severance alone, with land or without. The level is the base salary
//! under decree 63/2015 and the average of the four regional minimum wages under decree 97/2022. Wages of
//! the early years are the average insured over the last five.
//!
//! What decree 63/2015 pays to others than early retirers was not read and is "not established", also of
//! somebody who may draw a pension already. Where shares are sold, their proceeds pay first.

mod facts;
mod in_force;
mod ordinary;
mod reason;
mod scheme;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{CompanyChange, RedundancyFacts};
pub use in_force::RedundancyRegime;
pub use reason::RedundancyReason;

use crate::instruments::{DECREE_63_2015, DECREE_97_2022};
use crate::{JobLossAllowance, SeveranceAllowance};
use scheme::Scheme;

const ABOUT: Text = Text::new(
    "Chính sách đối với lao động dôi dư khi sắp xếp lại công ty nhà nước",
    "Redundant workers of restructured State-owned companies",
);

/// What a redundant worker receives who leaves on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::{RedundancyFacts, RedundancyInEquitisation};
///
/// let rule = RedundancyInEquitisation::in_force(date(2017, 5, 31))?;
/// let facts = RedundancyFacts {
///     reaches_retirement_age: date(2021, 5, 31), // 56 to the day
///     insured_months: 360,
///     average_insured_wage: Dong::new(4_500_000),
///     ..RedundancyFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(90_300_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedundancyInEquitisation {
    /// The day the worker leaves.
    pub left: NaiveDate,
    /// Which decree holds.
    pub regime: RedundancyRegime,
    /// Base salary, or the average regional minimum wage, đồng a month.
    pub level: Cited<Dong>,
    /// Years of social insurance for early retirement.
    pub insured_years: Cited<u32>,
    /// Months of wage for each full year of early retirement.
    pub wage_months_a_year: Cited<u32>,
    /// Levels for each year insured, one to five years early.
    pub early_a_year: Cited<Coefficient>,
    /// Levels for each year insured, less than a year early.
    pub below_a_year: Cited<Coefficient>,
    /// Months of contributions the State pays at most.
    pub months_missing_at_most: Cited<u32>,
    /// Levels for each year worked, for others (from 2023-01-15).
    pub others_a_year: Option<Cited<Coefficient>>,
    /// Months of wage for each year worked, where the company is dissolved or bankrupt (from
    /// 2023-01-15).
    pub dissolved_a_year: Option<Cited<Coefficient>>,
    /// Odd months that count as half a year; one more makes a whole one.
    pub half_year_up_to: Cited<u32>,
    /// The job-loss allowance of the day (from 2023-01-15).
    pub job_loss: Option<JobLossAllowance>,
    /// The severance of the day (from 2023-01-15).
    pub severance: Option<SeveranceAllowance>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RedundancyInEquitisation {
    level: None, "mức lương cơ sở hoặc mức lương tối thiểu bình quân", "base salary or average minimum wage";
    insured_years: None, "số năm đóng bảo hiểm xã hội để nghỉ hưu trước tuổi", "years of social insurance for early retirement";
    wage_months_a_year: None, "số tháng lương cho mỗi năm nghỉ trước tuổi", "months of wage for each early year";
    early_a_year: None, "mức hỗ trợ mỗi năm đóng, nghỉ trước tuổi từ một năm", "levels for a year insured, a year early or more";
    below_a_year: None, "mức hỗ trợ mỗi năm đóng, nghỉ trước tuổi dưới một năm", "levels for a year insured, less than a year early";
    months_missing_at_most: None, "số tháng thiếu tối đa được Nhà nước đóng", "missing months paid by the State at most";
    others_a_year: None, "mức hỗ trợ mỗi năm làm việc", "levels for a year worked";
    dissolved_a_year: None, "số tháng lương mỗi năm làm việc khi giải thể, phá sản", "months of wage for a year worked, dissolved or bankrupt";
    half_year_up_to: None, "số tháng lẻ được tính nửa năm", "odd months that count as half a year";
});

impl Rule for RedundancyInEquitisation {
    type Facts = RedundancyFacts;
    type Award = Payments;
    type Reason = RedundancyReason;

    fn about() -> About {
        About {
            id: "labour-employment/redundancy-in-equitisation",
            title: ABOUT,
            governing_date: Text::new("ngày nghỉ việc", "the day the worker leaves"),
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<RedundancyReason>>(
        &self,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.left)?;
        if facts.company != CompanyChange::DissolvedOrBankrupt {
            let mut redundant = true;
            if facts.job_found {
                trace.refuse(&self.who(), || RedundancyReason::JobFound);
                redundant = false;
            }
            // Decree 97/2022, article 2(1): land keeps out those of point a, not those of point c.
            if facts.land_allotted && facts.hired_before_cut_off() {
                trace.refuse(&self.who(), || RedundancyReason::LandAllotted);
                redundant = false;
            }
            if !redundant {
                return Ok(None);
            }
        }
        let scheme = if facts.hired_before_cut_off() {
            self.scheme(facts)?
        } else {
            Scheme::Others
        };
        let payments = match scheme {
            Scheme::Early(years) => Some(self.early(years, facts, trace)?),
            Scheme::BelowAYear => Some(self.below_a_year(facts, trace)?),
            Scheme::MonthsMissing => Some(self.months_missing(facts, trace)?),
            Scheme::Others => self.ordinary_allowance(facts, trace)?,
        };
        if let Some(payments) = &payments {
            self.sum_up(payments, trace);
        }
        Ok(payments)
    }
}

impl RedundancyInEquitisation {
    /// Who is redundant.
    const fn who(&self) -> Citation {
        match self.regime {
            RedundancyRegime::Decree63 => DECREE_63_2015.whole().published(),
            RedundancyRegime::Decree97 => DECREE_97_2022.article("2").clause("1").published(),
        }
    }
}
