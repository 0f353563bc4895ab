//! Vietnamese law of child protection and gender equality (*bảo vệ trẻ em, bình đẳng giới*), 2013 to
//! today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`AlternativeCare`] | who may take a child in or adopt it; moves out of a facility | 2011-01-01 | law 52/2010; law 102/2016, articles 60 to 68; decree 56/2017, articles 38 to 48; circular 14/2020; decree 147/2025 | all but adoption until 2017-05, moves in June 2017 |
//! | [`CaseManagement`] | where a case stands, when each step is due, which is late | 2010-09-30 | circular 23/2010; decree 56/2017, articles 22 to 32; circular 14/2020, article 14 | limits until 2017-06; decree 110/2024 not read |
//! | [`ChildFriendlyCommune`] | whether a commune is fit for children, by its points | 2011-01-01 | decisions 37/2010, 34/2014 and 06/QĐ-TTg of 2019 | most tables of points; thresholds of 34/2014 but for city wards |
//! | [`CovidOrphanSupport`] | what children got in the epidemic of 2021 | 2021-04-27 | decisions 23/2021, 623 and 1013/QĐ-LĐTBXH | the 5 million đồng reported paid to orphans |
//! | [`FosterSupport`] | what a child taken in and its carer are entitled to, and which rule pays | 2013-01-01 | decrees 13/2010 and 136/2013; decree 20/2021, articles 6, 8, 18 to 22 and 25; decree 335/2026 | until 2021-06, from 2026-10; 2014 not established |
//! | [`ProtectionFundGrant`] | what programmes of the Children's Protection Fund gave | 2010-01-01 | decree 36/2005, article 19; law 102/2016, article 95 | every level: as reported |
//! | [`RiskLevel`] | the totals of an assessment's form and the level they suggest | 2010-09-30 | circular 23/2010, article 5; decree 56/2017, articles 26, 27 and 30 | the forms of 2010; the level is a convention |
//! | [`SpecialCircumstances`] | which groups of children in special circumstances a child belongs to | 2005-01-01 | law 25/2004, articles 1 and 40; law 102/2016, articles 1 and 10; decree 56/2017, articles 3 to 16 | children without support in June 2017 |
//! | [`TemporaryCare`] | how long a family keeps a child in urgent need, and which rule pays | 2014-01-01 | decree 136/2013; joint circular 29/2014; decree 20/2021, articles 16, 18, 19 and 21; circular 02/2021, article 3 | meals until 2021-06, from 2026-10-05 |
//! | [`UnderSixHealthCard`] | until when the card of a child under six holds, and what the State pays | 2013-01-01 | law 25/2008, articles 12, 16 and 22; decree 146/2018, articles 10 and 13 | until 2014, from 2025-08-15 |
//! | [`WorkingMinor`] | whether the work of somebody under 18 is lawful | 2013-05-01 | code 10/2012, articles 163 to 165; code 45/2019, articles 143 to 147; circular 09/2020 | all but hours until 2020 |
//!
//! All are reviewed until 2026-11-23.
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
//!
//! # Children's data
//!
//! No type here holds a name. Whoever keeps a list of cases gives each child a [`ChildId`], which is
//! opaque: neither `Debug` nor an explanation prints it.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod alternative_care;
pub mod birth_registration;
pub mod case_management;
mod child;
pub mod child_friendly_commune;
mod child_id;
mod conclusion;
pub mod covid_orphan_support;
pub mod foster_support;
pub mod fund;
mod funding;
pub mod gender;
pub mod indicators;
pub mod instruments;
pub mod months_of_action;
mod paid_under;
pub mod participation;
pub mod project;
pub mod protection_fund_grant;
pub mod risk_level;
pub mod special_circumstances;
#[cfg(feature = "proptest")]
mod strategies;
pub mod targets;
pub mod temporary_care;
pub mod under_six_health_card;
pub mod working_minor;

pub use alternative_care::{AlternativeCare, AlternativeCareFacts};
pub use case_management::{CaseManagement, CaseManagementFacts};
pub use child_friendly_commune::{ChildFriendlyCommune, ChildFriendlyCommuneFacts};
pub use child_id::ChildId;
pub use conclusion::Conclusion;
pub use covid_orphan_support::{CovidOrphanSupport, CovidOrphanSupportFacts};
pub use foster_support::{FosterSupport, FosterSupportFacts};
pub use paid_under::{PaidUnder, PayingProvision};
pub use protection_fund_grant::{ProtectionFundGrant, ProtectionFundGrantFacts};
pub use risk_level::{RiskLevel, RiskLevelFacts};
pub use special_circumstances::{SpecialCircumstances, SpecialCircumstancesFacts};
pub use temporary_care::{TemporaryCare, TemporaryCareFacts};
pub use under_six_health_card::{UnderSixHealthCard, UnderSixHealthCardFacts};
pub use working_minor::{WorkingMinor, WorkingMinorFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
