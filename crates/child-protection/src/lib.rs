//! Vietnamese law of child protection and gender equality (*bảo vệ trẻ em, bình đẳng giới*), 2013 to
//! today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`ChildFriendlyCommune`] | whether a commune is fit for children, by its points | 2011-01-01 | decisions 37/2010, 34/2014 and 06/QĐ-TTg of 2019 | most tables of points; thresholds of 34/2014 but for city wards |
//! | [`CovidOrphanSupport`] | what children got in the epidemic of 2021 | 2021-04-27 | decisions 23/2021, 623 and 1013/QĐ-LĐTBXH | the 5 million đồng reported paid to orphans |
//! | [`ProtectionFundGrant`] | what programmes of the Children's Protection Fund gave | 2010-01-01 | decree 36/2005, article 19; law 102/2016, article 95 | every level: as reported |
//! | [`UnderSixHealthCard`] | until when the card of a child under six holds, and what the State pays | 2013-01-01 | law 25/2008, articles 12, 16 and 22; decree 146/2018, articles 10 and 13 | until 2014, from 2025-08-15 |
//!
//! What is no rule but counts all the same:
//!
//! | module | what it holds |
//! |---|---|
//! | [`indicators`] | the figures a province reports, and those of children and of gender with their parts |
//! | [`targets`], [`gender::targets`] | what programmes and strategies want reached, and whether a figure meets it |
//! | [`gender`] | indicators, gender development and inequality, domestic violence, workshops |
//! | [`fund`], [`project`] | the fund's plan, raised and spent; a project's budget, training, people reached |
//! | [`participation`], [`months_of_action`], [`birth_registration`] | forums, months of action, births registered in time |
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod birth_registration;
pub mod child_friendly_commune;
pub mod covid_orphan_support;
pub mod fund;
mod funding;
pub mod gender;
pub mod indicators;
pub mod instruments;
pub mod months_of_action;
pub mod participation;
pub mod project;
pub mod protection_fund_grant;
pub mod targets;
pub mod under_six_health_card;

pub use child_friendly_commune::{ChildFriendlyCommune, ChildFriendlyCommuneFacts};
pub use covid_orphan_support::{CovidOrphanSupport, CovidOrphanSupportFacts};
pub use protection_fund_grant::{ProtectionFundGrant, ProtectionFundGrantFacts};
pub use under_six_health_card::{UnderSixHealthCard, UnderSixHealthCardFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
