//! A year's plan of a province.

use ansinh_core::disbursement::{CapitalKind, Ledger, LedgerError, Source, Stage};
use ansinh_core::money::AmountError;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::Programme;

/// Money of one kind for one project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The project's number.
    pub project: u8,
    /// Investment or recurrent.
    pub kind: CapitalKind,
    /// Đồng, 0 or more.
    pub amount: Dong,
}

ansinh_core::messages! {
    /// Why a plan is none.
    pub enum PlanError {
        /// The programme has no such project.
        NoProject {
            /// The project's number.
            project: u64,
            /// The programme.
            programme: Text,
        } = "plan-no-project",
            vi: "{programme} không có dự án {project}",
            en: "there is no project {project} in: {programme}";
        /// The project is not paid for by capital of that kind.
        WrongKind {
            /// The project's number.
            project: u64,
            /// The kind.
            kind: CapitalKind,
        } = "plan-wrong-kind",
            vi: "dự án {project} không dùng {kind}",
            en: "project {project} is not paid for by {kind}";
        /// An amount is below nothing.
        Negative {
            /// The project's number.
            project: u64,
            /// The amount.
            amount: Dong,
        } = "plan-negative",
            vi: "số tiền của dự án {project} là {amount}; cho phép: từ 0 đồng",
            en: "the amount of project {project} is {amount}; allowed: 0 đồng or more";
    }
}
impl std::error::Error for PlanError {}

/// What a province plans for a programme in a year, by project and kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearPlan {
    items: Vec<Item>,
}

impl YearPlan {
    /// A plan of these items. A project may have several of a kind.
    ///
    /// # Errors
    /// [`PlanError`] naming the project that the programme does not have, or does not pay for that way, or
    /// an amount below nothing.
    pub fn new(programme: &Programme, items: Vec<Item>) -> Result<Self, PlanError> {
        for &Item {
            project: number,
            kind,
            amount,
        } in &items
        {
            let project = u64::from(number);
            let Some(found) = programme.project(number) else {
                let programme = programme.name.clone();
                return Err(PlanError::NoProject { project, programme });
            };
            if !found.funds.allow(kind) {
                return Err(PlanError::WrongKind { project, kind });
            }
            if amount.is_negative() {
                return Err(PlanError::Negative { project, amount });
            }
        }
        Ok(Self { items })
    }

    /// All of it.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn total(&self) -> Result<Dong, AmountError> {
        self.sum(|_| true)
    }

    /// What is of a kind.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn of_kind(&self, kind: CapitalKind) -> Result<Dong, AmountError> {
        self.sum(|item| item.kind == kind)
    }

    /// What a project gets.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn of_project(&self, number: u8) -> Result<Dong, AmountError> {
        self.sum(|item| item.project == number)
    }

    /// The budget lines of the plan, one a project and kind in the order of the items, each opened with its
    /// estimate.
    ///
    /// # Errors
    /// [`LedgerError`] where the amounts are too large, or the source is no spending.
    pub fn open(&self, budget_year: i32, source: Source) -> Result<Vec<(u8, Ledger)>, LedgerError> {
        let mut lines: Vec<(u8, Ledger)> = Vec::new();
        for item in &self.items {
            let known = lines
                .iter_mut()
                .find(|(project, line)| *project == item.project && line.kind() == item.kind);
            if let Some((_, line)) = known {
                line.record(Stage::Estimate, item.amount)?;
            } else {
                let mut line = Ledger::open(budget_year, source, item.kind)?;
                line.record(Stage::Estimate, item.amount)?;
                lines.push((item.project, line));
            }
        }
        Ok(lines)
    }

    fn sum(&self, counts: impl Fn(&Item) -> bool) -> Result<Dong, AmountError> {
        let counted = self.items.iter().filter(|item| counts(item));
        Dong::sum(counted.map(|item| item.amount))
    }
}
