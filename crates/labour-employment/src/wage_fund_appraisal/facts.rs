use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Percent, Text};
use serde::{Deserialize, Serialize};

/// A figure against the one it is held to, without objective factors (*yếu tố khách quan*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Course {
    /// Below it.
    Lower,
    /// The same.
    Same,
    /// Above it.
    Higher,
}

/// The profit that a fund of workers is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum WorkersProfit {
    /// A loss.
    Loss,
    /// Neither profit nor loss.
    NoProfit,
    /// A profit, against that of the year before.
    Profit(Course),
}

/// The fund of a company's workers, wholly owned by the State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkersFund {
    /// The average wage proposed, planned or executed, đồng a month, above 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_wage()"))]
    pub average: Dong,
    /// The average of the wages in the labour contracts (*tiền lương chế độ*), đồng a month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_wage()"))]
    pub contract_average: Dong,
    /// Pay differences of party and union staff paid elsewhere, đồng a year.
    pub seconded: Dong,
    /// Labour productivity against the execution of the year before.
    pub productivity: Course,
    /// Profit against that of the year before.
    pub profit: WorkersProfit,
    /// What was spent and how many worked; null for a planned fund.
    #[serde(deserialize_with = "explicit")]
    pub executed: Option<WorkersExecution>,
}

/// A year of workers carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkersExecution {
    /// Spent on wages in the year, đồng.
    pub spent: Dong,
    /// Months worked by all heads in the year before, 1 to 12,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub previous_head_months: u32,
    /// The owner's representative agreed to more heads.
    pub owner_agreed: bool,
}

/// What the company does mainly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Banking, finance, telecommunications.
    FinanceTelecom,
    /// Oil, gas and minerals, electricity, trade, services.
    EnergyTradeServices,
    /// Anything else.
    Other,
}

/// How much of the company is the State's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Company {
    /// All of it, with its main field.
    WhollyState(Field),
    /// A controlling share.
    ControllingShare,
}

/// What a year brings, or brought, without objective factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A profit, đồng, above 0.
    Profit(#[cfg_attr(feature = "proptest", proptest(strategy = "a_profit()"))] Dong),
    /// Neither profit nor loss.
    NoProfit,
    /// A loss.
    Loss,
    /// A loss smaller than before, or a new company: the owner's representative decides.
    OwnerDecides,
}

/// The fund of a company's full-time managers (*người quản lý chuyên trách*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ManagersFund {
    /// How much of the company is the State's, and its field.
    pub company: Company,
    /// The average of the managers' basic pay (*mức lương cơ bản*) for the company's grade, đồng a
    /// month, above 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_wage()"))]
    pub basic: Dong,
    /// The average of grade coefficient × base salary (*mức tiền lương chế độ*), đồng a month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_wage()"))]
    pub grade_wage: Dong,
    /// State capital is kept and grows, and what is due to the budget is paid.
    pub duties_met: bool,
    /// Profit of the year before, đồng; 0 where there was none.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_profit()"))]
    pub previous_profit: Dong,
    /// What is planned.
    pub plan: Outcome,
    /// By how much planned productivity lies below that of the year before, 0 to 100 %.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_fall()"))]
    pub productivity_fall: Percent,
    /// What came of it; null for a planned fund.
    #[serde(deserialize_with = "explicit")]
    pub executed: Option<ManagersExecution>,
}

/// A year of managers carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ManagersExecution {
    /// What the year brought.
    pub outcome: Outcome,
    /// By how much productivity lies below the plan, 0 to 100 %.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_fall()"))]
    pub productivity_fall: Percent,
}

/// Whose fund it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Fund {
    /// That of the workers.
    Workers(WorkersFund),
    /// That of the full-time managers.
    Managers(ManagersFund),
}

/// The facts of a fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WageFundAppraisalFacts {
    /// Months of all heads of the year, planned or worked, 1 to 12,000,000: average heads × 12. Ten
    /// people all year are 120.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub head_months: u32,
    /// The average paid in the year before, executed, đồng a month; 0 where nobody was paid.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_wage()"))]
    pub previous_average: Dong,
    /// Whose fund, planned or executed.
    pub fund: Fund,
}

impl Facts for WageFundAppraisalFacts {
    /// The planned fund of ten workers, productivity and profit as the year before.
    fn ordinary() -> Self {
        Self {
            head_months: 120,
            previous_average: Dong::new(6_000_000),
            fund: Fund::Workers(WorkersFund {
                average: Dong::new(6_000_000),
                contract_average: Dong::new(4_000_000),
                seconded: Dong::ZERO,
                productivity: Course::Same,
                profit: WorkersProfit::Profit(Course::Same),
                executed: None,
            }),
        }
    }
}

impl WageFundAppraisalFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        months("head_months", self.head_months)?;
        not_negative("previous_average", self.previous_average)?;
        match &self.fund {
            Fund::Workers(workers) => workers.check(),
            Fund::Managers(managers) => managers.check(),
        }
    }
}

impl WorkersFund {
    fn check(&self) -> Result<(), FactError> {
        above_zero("fund.workers.average", self.average)?;
        not_negative("fund.workers.contract_average", self.contract_average)?;
        not_negative("fund.workers.seconded", self.seconded)?;
        let Some(executed) = &self.executed else {
            return Ok(());
        };
        not_negative("fund.workers.executed.spent", executed.spent)?;
        months(
            "fund.workers.executed.previous_head_months",
            executed.previous_head_months,
        )
    }
}

impl ManagersFund {
    fn check(&self) -> Result<(), FactError> {
        above_zero("fund.managers.basic", self.basic)?;
        not_negative("fund.managers.grade_wage", self.grade_wage)?;
        not_negative("fund.managers.previous_profit", self.previous_profit)?;
        self.plan.check("fund.managers.plan.profit")?;
        fall("fund.managers.productivity_fall", self.productivity_fall)?;
        let Some(executed) = &self.executed else {
            return Ok(());
        };
        let outcome = "fund.managers.executed.outcome.profit";
        executed.outcome.check(outcome)?;
        let field = "fund.managers.executed.productivity_fall";
        fall(field, executed.productivity_fall)
    }
}

impl Outcome {
    fn check(self, field: &str) -> Result<(), FactError> {
        match self {
            Self::Profit(profit) => above_zero(field, profit),
            Self::NoProfit | Self::Loss | Self::OwnerDecides => Ok(()),
        }
    }
}

fn months(field: &str, months: u32) -> Result<(), FactError> {
    if (1..=12_000_000).contains(&months) {
        return Ok(());
    }
    let allowed = Text::new("từ 1 đến 12.000.000 tháng", "1 to 12,000,000 months");
    Err(FactError::out_of_range(field, months, allowed))
}

fn above_zero(field: &str, amount: Dong) -> Result<(), FactError> {
    if amount > Dong::ZERO {
        return Ok(());
    }
    let allowed = Text::new("lớn hơn 0", "above 0");
    Err(FactError::out_of_range(field, amount, allowed))
}

fn fall(field: &str, percent: Percent) -> Result<(), FactError> {
    if (Percent::new(0, 0)..=Percent::new(100, 0)).contains(&percent) {
        return Ok(());
    }
    let allowed = Text::new("từ 0 đến 100%", "0 to 100 %");
    Err(FactError::out_of_range(field, percent, allowed))
}

#[cfg(feature = "proptest")]
fn a_wage() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::strategy::Strategy as _;
    (0_i64..60_000_000).prop_map(Dong::new)
}

#[cfg(feature = "proptest")]
fn a_profit() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::strategy::Strategy as _;
    (0_i64..1_200).prop_map(|billions| Dong::new(billions.saturating_mul(1_000_000_000)))
}

#[cfg(feature = "proptest")]
fn a_fall() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::strategy::Strategy as _;
    (0_u32..=10).prop_map(|percent| Percent::new(percent, 0))
}
