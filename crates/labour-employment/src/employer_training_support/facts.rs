use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::course::CourseLength;

/// How many of the workers would have to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Workforce {
    /// As counted. The thresholds before 2020-07-15 are not established.
    Counted {
        /// Workers employed, 1 to 10,000,000; until 2025 without those under a contract of less
        /// than a month.
        #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..1_500"))]
        employed: u32,
        /// Of them, insured workers to be cut, or at risk of it.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..200"))]
        to_cut: u32,
    },
    /// The office found the law's threshold reached.
    FoundEnough,
    /// The claim rests on resolution 68/NQ-CP (2021-07-01 to 2022-06-30), and the office found its
    /// conditions met.
    Resolution68,
}

/// Why workers would have to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// A change of structure or technology; by itself a cause from 2026 on.
    StructureOrTechnology,
    /// Economic reasons, confirmed from 2026 on by the chairman of the commune.
    Economic,
    /// Disaster, fire, enemy action or a dangerous epidemic, confirmed.
    Disaster,
    /// An authority's decision to move or reduce the place of work.
    Relocation,
    /// None of these.
    Other,
}

/// Workers who left in the middle of their course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LeftCourse {
    /// Their contract ended in one of the ways for which the employer repays nothing: decree
    /// 374/2025/NĐ-CP, article 25(1) to (4).
    pub excepted: bool,
    /// Whole months attended before.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..8"))]
    pub months: u32,
    /// Days attended in the month after those, 0 to 30.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..32"))]
    pub days: u32,
}

/// Workers trained alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TrainedGroup {
    /// How many, 1 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub workers: u32,
    /// The fee of each, đồng a month.
    pub fee: Dong,
    /// The length of the course.
    pub length: CourseLength,
    /// Where they left it before its end; null for those who stayed.
    #[serde(deserialize_with = "explicit")]
    pub left: Option<LeftCourse>,
}

impl TrainedGroup {
    /// One worker, a month at 1,000,000 đồng, to the end.
    pub const fn ordinary() -> Self {
        Self {
            workers: 1,
            fee: Dong::new(1_000_000),
            length: CourseLength {
                months: 1,
                odd_days: 0,
            },
            left: None,
        }
    }
}

/// The facts of an employer's claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EmployerTrainingSupportFacts {
    /// How many of the workers would have to go.
    pub workforce: Workforce,
    /// Why.
    pub cause: Cause,
    /// Months in a row for which unemployment insurance is fully paid, up to the month before the
    /// claim or that of the claim; asked for until 2025.
    #[cfg_attr(feature = "proptest", proptest(strategy = "6_u32..30"))]
    pub paid_up_in_a_row: u32,
    /// Such months among the last 24; asked for from 2026 on.
    #[cfg_attr(feature = "proptest", proptest(strategy = "6_u32..25"))]
    pub paid_up_of_24: u32,
    /// The employer lacks the money to train, from 2020-07-15 shown by a loss in the year before
    /// that the tax office confirms; asked for until 2025.
    pub lacks_money: bool,
    /// There is a plan of training and keeping the workers; until 2025 approved by the authority.
    pub has_plan: bool,
    /// Months for which the plan keeps the trained workers; asked for from 2026 on.
    #[cfg_attr(feature = "proptest", proptest(strategy = "6_u32..30"))]
    pub plan_keeps_months: u32,
    /// Supported before; asked for from 2026 on.
    pub supported_before: bool,
    /// The day from which the employer met the law's description; asked for from 2026 on.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(value = "date(2025, 12, 1)"))]
    pub affected_since: NaiveDate,
    /// The day the claim was lodged; not after the decision.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub filed: NaiveDate,
    /// The workers trained.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_groups()"))]
    pub groups: Vec<TrainedGroup>,
    /// Public holidays and days off in lieu where the time to file ends. Those with a fixed day
    /// need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(value = "Holidays::default()"))]
    pub holidays: Holidays,
}

impl Facts for EmployerTrainingSupportFacts {
    /// An employer who meets every condition of either law, for economic reasons since 2026-01-05,
    /// filed on 2026-02-02; nobody trained yet.
    fn ordinary() -> Self {
        Self {
            workforce: Workforce::FoundEnough,
            cause: Cause::Economic,
            paid_up_in_a_row: 12,
            paid_up_of_24: 24,
            lacks_money: true,
            has_plan: true,
            plan_keeps_months: 12,
            supported_before: false,
            affected_since: date(2026, 1, 5),
            filed: date(2026, 2, 2),
            groups: Vec::new(),
            holidays: Holidays::default(),
        }
    }
}

/// More groups than any plan has: a slip of the pen.
const MOST_GROUPS: usize = 1_000;

impl EmployerTrainingSupportFacts {
    pub(super) fn check(&self, decided: NaiveDate) -> Result<(), FactError> {
        if let Workforce::Counted { employed, to_cut } = self.workforce
            && (!(1..=10_000_000).contains(&employed) || to_cut > employed)
        {
            let allowed = Text::new(
                "từ 1 đến 10.000.000 người, không ít hơn số cắt giảm",
                "1 to 10,000,000, no fewer than those to be cut",
            );
            let field = "workforce.counted.employed";
            return Err(FactError::out_of_range(field, employed, allowed));
        }
        if self.paid_up_of_24 > 24 {
            let allowed = Text::new("từ 0 đến 24 tháng", "0 to 24 months");
            return Err(FactError::out_of_range(
                "paid_up_of_24",
                self.paid_up_of_24,
                allowed,
            ));
        }
        if decided < self.filed {
            let allowed = Text::new("không sau ngày quyết định", "not after the decision");
            return Err(FactError::out_of_range("filed", self.filed, allowed));
        }
        if self.groups.len() > MOST_GROUPS {
            let allowed = Text::new("nhiều nhất 1.000 nhóm", "1,000 groups at the most");
            return Err(FactError::out_of_range(
                "groups",
                self.groups.len(),
                allowed,
            ));
        }
        self.groups.iter().try_for_each(TrainedGroup::check)
    }
}

impl TrainedGroup {
    fn check(&self) -> Result<(), FactError> {
        if !(1..=1_000_000).contains(&self.workers) {
            let allowed = Text::new("từ 1 đến 1.000.000 người", "1 to 1,000,000 workers");
            return Err(FactError::out_of_range(
                "groups.workers",
                self.workers,
                allowed,
            ));
        }
        not_negative("groups.fee", self.fee)?;
        self.length.check("groups.length")?;
        let Some(left) = self.left else { return Ok(()) };
        let attended = CourseLength {
            months: left.months,
            odd_days: left.days,
        };
        if left.days > 30 || attended > self.length {
            let because = Text::new(
                "không thể học lâu hơn khóa học",
                "nobody attends more than the course",
            );
            return Err(FactError::contradiction(
                "groups.left.months",
                left.months,
                because,
            ));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn few_groups() -> impl proptest::strategy::Strategy<Value = Vec<TrainedGroup>> {
    proptest::collection::vec(proptest::prelude::any::<TrainedGroup>(), 0..4)
}
