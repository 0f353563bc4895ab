use ansinh_core::disbursement::{CapitalKind, Source};
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::{Dong, Text};

use super::{decision_90_2022, decision_1722_2016, resolution_257_2025};

/// A programme: its years, its budget, its projects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Its name.
    pub name: Text,
    /// Its first budget year.
    pub first_year: i32,
    /// Its last.
    pub last_year: i32,
    /// What it is to cost, by source.
    pub budget: &'static [Budget],
    /// Its projects, from 2026 its components, in order.
    pub projects: &'static [Project],
    /// The decision or resolution.
    pub citation: Citation,
}

/// What one source bears of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The source.
    pub source: Source,
    /// Investment or recurrent, where they are told apart.
    pub kind: Option<CapitalKind>,
    /// Đồng.
    pub amount: Dong,
    /// Where it stands.
    pub citation: Citation,
}

/// What capital pays for a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Funds {
    /// Both investment capital, and recurrent capital for maintenance and the rest.
    Both,
    /// Recurrent capital alone.
    RecurrentOnly,
    /// Not established.
    NotEstablished,
}

impl Funds {
    /// Does capital of `kind` pay for it? What is not established is let pass.
    pub fn allow(self, kind: CapitalKind) -> bool {
        self != Self::RecurrentOnly || kind == CapitalKind::Recurrent
    }
}

/// A project (*dự án*) of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its number.
    pub number: u8,
    /// What it is for.
    pub name: Text,
    /// What capital pays for it.
    pub funds: Funds,
    /// Its sub-projects, in order; none where it has none.
    pub parts: &'static [SubProject],
    /// Where it stands.
    pub citation: Citation,
}

/// A sub-project (*tiểu dự án*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubProject {
    /// Its number within the project: 2 for 1.2.
    pub number: u8,
    /// What it is for.
    pub name: Text,
    /// What capital pays for it.
    pub funds: Funds,
}

impl Programme {
    /// Every programme, in order.
    pub const ALL: [&'static Self; 3] = [
        &decision_1722_2016::PROGRAMME,
        &decision_90_2022::PROGRAMME,
        &resolution_257_2025::PROGRAMME,
    ];

    /// The programme of a budget year, or `None` before 2016 and after 2030. Money of 2021 was given before
    /// the decision of 2022 and belongs to its programme.
    pub fn of(budget_year: i32) -> Option<&'static Self> {
        Self::ALL
            .into_iter()
            .find(|programme| (programme.first_year..=programme.last_year).contains(&budget_year))
    }

    /// A project by its number.
    pub fn project(&self, number: u8) -> Option<&Project> {
        self.projects
            .iter()
            .find(|project| project.number == number)
    }

    /// All it is to cost.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn total(&self) -> Result<Dong, AmountError> {
        Dong::sum(self.budget.iter().map(|part| part.amount))
    }

    /// What a source bears of it.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn from(&self, source: Source) -> Result<Dong, AmountError> {
        let of_source = self.budget.iter().filter(|part| part.source == source);
        Dong::sum(of_source.map(|part| part.amount))
    }
}

/// Billion đồng of a source.
pub(super) const fn billion(
    source: Source,
    kind: Option<CapitalKind>,
    amount: i64,
    citation: Citation,
) -> Budget {
    Budget {
        source,
        kind,
        amount: Dong::new(amount.saturating_mul(1_000_000_000)),
        citation,
    }
}

pub(super) const fn project(
    number: u8,
    name: Text,
    funds: Funds,
    parts: &'static [SubProject],
    citation: Citation,
) -> Project {
    Project {
        number,
        name,
        funds,
        parts,
        citation,
    }
}

pub(super) const fn part(number: u8, name: Text, funds: Funds) -> SubProject {
    SubProject {
        number,
        name,
        funds,
    }
}
