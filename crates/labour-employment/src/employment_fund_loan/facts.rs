use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// How the household of a worker is classed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LoanHousehold {
    /// Poor.
    Poor,
    /// Near-poor.
    NearPoor,
    /// Neither.
    Other,
}

/// Who borrows, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Borrower {
    /// A small or medium enterprise, cooperative or household business (*cơ sở sản xuất, kinh
    /// doanh*) that creates or keeps jobs.
    Establishment {
        /// Jobs created, kept or added, 0 to 100,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60"))]
        jobs: u32,
        /// All its workers, 0 to 1,000,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60"))]
        workers: u32,
        /// Workers who are disabled, of an ethnic minority, or both; each once.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..20"))]
        disabled_or_minority: u32,
        /// Other workers who served a prison sentence, or were in compulsory education or
        /// rehabilitation (from 2026); each once.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10"))]
        released: u32,
    },
    /// A worker who creates a job (to 2015-08: a household).
    Worker {
        /// Of an ethnic minority.
        ethnic_minority: bool,
        /// Lives in a specially difficult area.
        in_difficult_area: bool,
        /// Disabled.
        disabled: bool,
        /// Of a poor household (asked for from 2026).
        poor_household: bool,
        /// Cares for an extremely severely disabled person (from 2026).
        cares_for_disabled: bool,
    },
    /// A worker who goes abroad under contract.
    WorkerAbroad {
        /// What the worker pays before leaving by the contract, đồng.
        cost: Dong,
        /// Of it, paid by the state budget, đồng; taken off from 2026 on.
        supported: Dong,
        /// The term of the contract without extensions, months, 1 to 600.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..70"))]
        contract_months: u32,
        /// The contract is with a service enterprise or a public unit.
        by_service_enterprise: bool,
        /// Of an ethnic minority.
        ethnic_minority: bool,
        /// Lives in a specially difficult area.
        in_difficult_area: bool,
        /// How the household is classed.
        household: LoanHousehold,
        /// A merit person's relative.
        merit_relative: bool,
    },
}

impl Borrower {
    pub(super) const fn goes_abroad(&self) -> bool {
        matches!(self, Self::WorkerAbroad { .. })
    }
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct LoanReadings {
    /// Interest counts the days of each month, a year having 365, instead of a twelfth of a year.
    pub interest_by_days: bool,
}

/// The facts of a loan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EmploymentFundLoanFacts {
    /// Who borrows.
    pub borrower: Borrower,
    /// Asked for, đồng, above 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "an_amount()"))]
    pub requested: Dong,
    /// Outstanding job loans of the borrower at the bank, đồng; counted from 2026.
    pub outstanding: Dong,
    /// The term asked for, months, 1 to 600; no more than the longest is granted.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..150"))]
    pub term_months: u32,
    /// Principal is repaid every so many months, 1 to 600; interest every month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub principal_every: u32,
    /// The day the money is paid out; null for that of approval.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub disbursed: Option<NaiveDate>,
    /// The day the credit contract is signed; null while it isn't known.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub signed: Option<NaiveDate>,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: LoanReadings,
}

impl Facts for EmploymentFundLoanFacts {
    /// A worker of no priority group who asks for 20 million for a year, repaid at its end.
    fn ordinary() -> Self {
        Self {
            borrower: Borrower::Worker {
                ethnic_minority: false,
                in_difficult_area: false,
                disabled: false,
                poor_household: false,
                cares_for_disabled: false,
            },
            requested: Dong::new(20_000_000),
            outstanding: Dong::ZERO,
            term_months: 12,
            principal_every: 12,
            disbursed: None,
            signed: None,
            readings: LoanReadings::default(),
        }
    }
}

impl EmploymentFundLoanFacts {
    pub(super) fn check(&self, approved: NaiveDate) -> Result<(), FactError> {
        not_negative("outstanding", self.outstanding)?;
        if self.requested <= Dong::ZERO {
            let allowed = Text::new("lớn hơn 0 đồng", "above 0 đồng");
            return Err(FactError::out_of_range(
                "requested",
                self.requested,
                allowed,
            ));
        }
        for (field, months) in [
            ("term_months", self.term_months),
            ("principal_every", self.principal_every),
        ] {
            check_months(field, months)?;
        }
        if let Some(early) = self.disbursed.filter(|day| *day < approved) {
            let because = Text::new("giải ngân sau khi phê duyệt", "paid out after the approval");
            return Err(FactError::contradiction("disbursed", early, because));
        }
        self.borrower.check()
    }
}

impl Borrower {
    fn check(&self) -> Result<(), FactError> {
        match self {
            Self::Establishment {
                jobs,
                workers,
                disabled_or_minority,
                released,
            } => {
                if *jobs > 100_000 {
                    let allowed = Text::new("từ 0 đến 100.000 việc làm", "0 to 100,000 jobs");
                    let field = "borrower.establishment.jobs";
                    return Err(FactError::out_of_range(field, jobs, allowed));
                }
                let of_groups = disabled_or_minority.saturating_add(*released);
                if *workers > 1_000_000 || of_groups > *workers {
                    let because = Text::new(
                        "các nhóm không nhiều hơn tổng số lao động, tối đa 1.000.000",
                        "the groups are no more than all workers, who are 1,000,000 at the most",
                    );
                    let field = "borrower.establishment.workers";
                    return Err(FactError::contradiction(field, workers, because));
                }
                Ok(())
            }
            Self::Worker { .. } => Ok(()),
            Self::WorkerAbroad {
                cost,
                supported,
                contract_months,
                ..
            } => {
                not_negative("borrower.worker-abroad.cost", *cost)?;
                not_negative("borrower.worker-abroad.supported", *supported)?;
                check_months("borrower.worker-abroad.contract_months", *contract_months)
            }
        }
    }
}

fn check_months(field: &str, months: u32) -> Result<(), FactError> {
    if !(1..=600).contains(&months) {
        let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
        return Err(FactError::out_of_range(field, months, allowed));
    }
    Ok(())
}

#[cfg(feature = "proptest")]
fn an_amount() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::strategy::Strategy as _;
    (0_i64..3_000_000_000).prop_map(Dong::new)
}
