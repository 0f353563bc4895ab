//! The poverty programmes and their money (*chương trình mục tiêu quốc gia giảm nghèo bền vững*): what
//! they are made of, how a sum is allocated, who adds what, and what becomes of it at the year's end.
//!
//! | what a finance officer asks | answered by |
//! |---|---|
//! | which projects and sub-projects are there, and what capital pays for them? | [`Programme`], [`Project`] |
//! | does a year's plan fit the programme, and what is it by project and kind? | [`YearPlan`] |
//! | what does each unit get of a pool? | [`allocation`] |
//! | what must the province add? | [`minimum_local`] |
//! | until when may it be spent, and what of the rest is kept? | [`investment_until`], [`close_year`] |
//! | where do all resources come from, in shares? | [`Resources`] |
//!
//! The points that decisions 48/2016, 12/2017 and 02/2022/QĐ-TTg give for each criterion, and what
//! provinces make of them, were not read: points are the caller's. For 2026 to 2030 the coefficients of
//! communes are known.
//!
//! ```
//! use ansinh_core::disbursement::{CapitalKind, Source};
//! use ansinh_core::Dong;
//! use ansinh_poverty_programs::programmes::{Item, Programme, Resources, YearPlan};
//!
//! let million = |count: i64| Dong::new(count * 1_000_000);
//! let item = |project, kind, amount| Item { project, kind, amount: million(amount) };
//!
//! // A province's plan for 2017, by project and kind.
//! let programme = Programme::of(2017).unwrap();
//! let plan = YearPlan::new(programme, vec![
//!     item(1, CapitalKind::Investment, 43_791),
//!     item(1, CapitalKind::Recurrent, 28_063),
//!     item(2, CapitalKind::Investment, 108_200),
//!     item(2, CapitalKind::Recurrent, 37_133),
//!     item(3, CapitalKind::Recurrent, 1_785),
//!     item(4, CapitalKind::Recurrent, 882),
//!     item(5, CapitalKind::Recurrent, 785),
//! ])?;
//! assert_eq!(plan.total()?, million(220_639));
//! assert_eq!(plan.of_kind(CapitalKind::Investment)?, million(151_991));
//! assert_eq!(plan.of_project(2)?, million(145_333));
//!
//! // Project 3 is recurrent only.
//! let wrong = YearPlan::new(programme, vec![item(3, CapitalKind::Investment, 1)]);
//! assert!(wrong.is_err());
//!
//! let resources = Resources::new([
//!     (Source::CentralBudget, million(938_029)),
//!     (Source::LocalBudget, million(47_700)),
//!     (Source::PreferentialCredit, million(2_417_700)),
//!     (Source::Mobilised, million(161_252)),
//! ])?;
//! let shares = resources.shares_adding_up(1)?;
//! assert_eq!(shares.map(|share| share.to_string()), ["26.3%", "1.4%", "67.8%", "4.5%"].map(String::from));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod allocation;
mod co_financing;
mod decision_1722_2016;
mod decision_90_2022;
mod disbursement;
mod plan;
mod resolution_257_2025;
mod resources;
mod structure;

pub use co_financing::{ProvinceStanding, minimum_local};
pub use disbursement::{
    Progress, close_year, disbursement_rate, investment_until, programme_until,
};
pub use plan::{Item, PlanError, YearPlan};
pub use resources::Resources;
pub use structure::{Budget, Funds, Programme, Project, SubProject};
