use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::ending_of_contract::{Service, SixWages, WorkedTime};

/// What became of the wholly State-owned company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CompanyChange {
    /// Equitised or sold as a whole (*cổ phần hóa, bán toàn bộ*).
    EquitisedOrSold,
    /// Made a limited company with two members or more.
    MoreMembers,
    /// Made a public service unit.
    PublicUnit,
    /// Merged, consolidated, divided or split.
    MergedOrDivided,
    /// Dissolved or bankrupt.
    DissolvedOrBankrupt,
}

impl CompanyChange {
    /// The day before which somebody must have been hired last for the fuller benefits.
    pub const fn hired_before(self) -> NaiveDate {
        match self {
            Self::DissolvedOrBankrupt => date(2002, 4, 26),
            _ => date(1998, 4, 21),
        }
    }
}

/// The facts of a redundant worker on the day of leaving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RedundancyFacts {
    /// What became of the company.
    pub company: CompanyChange,
    /// The day the worker was last hired by it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub last_hired: NaiveDate,
    /// The company found a job for the worker. Doesn't matter where it is dissolved or bankrupt.
    pub job_found: bool,
    /// In farming or forestry: land or forest was allotted to the worker (*giao khoán đất, rừng*).
    pub land_allotted: bool,
    /// The day the worker reaches, or reached, the age of retirement.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "around_retirement()"))]
    pub reaches_retirement_age: NaiveDate,
    /// Months of compulsory social insurance, 0 to 900.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..480"))]
    pub insured_months: u32,
    /// Months of compulsory social insurance missing for a pension, 0 to 900. Matters once the age is
    /// reached.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..12"))]
    pub months_missing: u32,
    /// What worker and employer together paid into the pension fund for the month before leaving, đồng
    /// from 0.
    pub monthly_pension_contribution: Dong,
    /// The average wage insured over the last five years, đồng a month from 0.
    pub average_insured_wage: Dong,
    /// The time with the company.
    pub service: Service,
    /// Contract wages of the last six months, đồng from 0.
    pub last_six_wages: [Dong; 6],
    /// How the law is read where no time counts for the job-loss allowance: none is due. May be left
    /// out for the default, two months' wage.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub none_where_nothing_counts: bool,
}

impl Facts for RedundancyFacts {
    /// Somebody last hired in 1990 by a company that is equitised, without a job or land, who reaches
    /// the age of retirement in 2035; 300 months of social insurance, 192 of them against unemployment,
    /// at 5,000,000 đồng a month.
    fn ordinary() -> Self {
        Self {
            company: CompanyChange::EquitisedOrSold,
            last_hired: date(1990, 1, 1),
            job_found: false,
            land_allotted: false,
            reaches_retirement_age: date(2035, 1, 1),
            insured_months: 300,
            months_missing: 0,
            monthly_pension_contribution: Dong::new(1_100_000),
            average_insured_wage: Dong::new(5_000_000),
            service: Service {
                worked: WorkedTime::Months(300),
                insured_months: 192,
                ..Service::ordinary()
            },
            last_six_wages: [Dong::new(5_000_000); 6],
            none_where_nothing_counts: false,
        }
    }
}

impl RedundancyFacts {
    /// Are the facts possible for somebody who leaves on `day`?
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        if self.last_hired > day {
            let because = Text::new(
                "ngày tuyển dụng không sau ngày nghỉ việc",
                "hired no later than the day of leaving",
            );
            let hired = self.last_hired;
            return Err(FactError::contradiction("last_hired", hired, because));
        }
        for (field, months) in [
            ("insured_months", self.insured_months),
            ("months_missing", self.months_missing),
        ] {
            if months > 900 {
                let allowed = Text::new("từ 0 đến 900 tháng", "0 to 900 months");
                return Err(FactError::out_of_range(field, months, allowed));
            }
        }
        let contribution = self.monthly_pension_contribution;
        not_negative("monthly_pension_contribution", contribution)?;
        not_negative("average_insured_wage", self.average_insured_wage)?;
        SixWages(&self.last_six_wages).check()
    }

    /// On the day of leaving, the age and the contributions of a pension are reached.
    pub(super) fn may_draw_pension(&self, left: NaiveDate) -> bool {
        self.reaches_retirement_age <= left && self.months_missing == 0
    }

    /// Last hired before the day from which only the ordinary allowances are due.
    pub(super) fn hired_before_cut_off(&self) -> bool {
        self.last_hired < self.company.hired_before()
    }
}

#[cfg(feature = "proptest")]
fn around_retirement() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::prelude::Strategy as _;
    (0_u64..8_000).prop_map(|days| {
        date(2012, 1, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}
