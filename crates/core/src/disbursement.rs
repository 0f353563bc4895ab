//! Splitting a sum to the đồng, sources of funds, the budget chain and the end of its year.
//!
//! | what a finance officer asks | answered by |
//! |---|---|
//! | how much does each commune get of this total? | [`split`], [`split_evenly`] |
//! | where does the money come from, and for what? | [`Source`], [`CapitalKind`] |
//! | may this still be released, disbursed, settled? | [`Ledger`] |
//! | what of the rest is carried over, what lapses? | [`carry_over`] |
//! | who pays which part of a project? | [`CoFinancing`] |
//!
//! ```
//! use ansinh_core::disbursement::{
//!     CapitalKind, CarryOverClass, Ledger, Source, Stage, Unspent, carry_over, split,
//! };
//! use ansinh_core::Dong;
//!
//! // A grant for three communes, by the number of their poor households.
//! let parts = split(Dong::new(1_000_000_000), &[311, 205, 97])?;
//! assert_eq!(parts, [507_340_946, 334_420_881, 158_238_173].map(Dong::new));
//!
//! let mut line = Ledger::open(2017, Source::CentralBudget, CapitalKind::Recurrent)?;
//! line.record(Stage::Estimate, Dong::new(1_000_000_000))?;
//! line.record(Stage::Allocation, Dong::new(1_000_000_000))?;
//! line.record(Stage::Release, Dong::new(600_000_000))?;
//! line.record(Stage::Disbursement, Dong::new(590_000_000))?;
//! assert_eq!(line.room(Stage::Disbursement), Dong::new(10_000_000));
//!
//! // At the end of the year the money for social allowances is kept.
//! let end = carry_over(&Unspent {
//!     fiscal_year: line.fiscal_year(),
//!     amount: line.unspent(),
//!     class: CarryOverClass::WagesAndAllowances,
//! })?;
//! assert_eq!(end.carried_over, Dong::new(410_000_000));
//! let mut next = Ledger::open(2018, line.source(), line.kind())?;
//! next.carry_in(end.carried_over)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod carry_over;
mod co_financing;
mod ledger;
mod source;
mod split;
mod stage;
mod state_budget_law;

pub use carry_over::{CarryOverClass, CarryOverReason, Unspent, YearEnd, carry_over, closing_day};
pub use co_financing::{
    CoFinancing, CoFinancingError, SourceShare, advance_limit, minimum_co_financing,
};
pub use ledger::{Ledger, LedgerError};
pub use source::{CapitalKind, Source};
pub use split::{Share, SplitError, split, split_evenly};
pub use stage::Stage;
