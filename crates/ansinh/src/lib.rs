//! Vietnamese labour and social-affairs law behind one dependency.
//!
//! | module | what it holds | feature |
//! |---|---|---|
//! | the root | what every rule shares: [`Dong`], [`date`], [`Rule`], [`Language`] … | always |
//! | [`catalogue`] | every rule as data: assess a case given as JSON, list parameters and articles | always |
//! | `labour_employment` | wages, working time, unemployment insurance, accidents, permits and job loans | `labour-employment` |
//! | `vocational_training` | support for learners, cards, scholarships, tuition, teaching, quotas and funds | `vocational-training` |
//! | `poverty_programs` | who is poor by which standard, what each programme gives, its funds | `poverty-programs` |
//! | `child_protection` | children in special circumstances, their care, communes fit for children, gender equality | `child-protection` |
//! | `merit_benefits` | benefits for people with merit to the revolution | `merit-benefits` |
//! | `social_protection` | social assistance | `social-protection` |
//! | `reporting` | indicators, figures, checks, the report as a document | `reporting` |
//! | `province_report` | what a province's report asks for: headings, indicators, checks | `reporting` |
//! | `places` | every administrative unit since 2017 and what became of it | `places` |
//!
//! Domain crates are on by default; `default-features = false` and the ones you name build less.
//! `places` brings the country's units, some 700 kB, to those who ask for them.
//! `schema` adds the JSON Schema of every rule's facts.
//!
//! ```
//! # #[cfg(feature = "social-protection")] {
//! use ansinh::social_protection::{MonthlyAllowance, MonthlyAllowanceFacts};
//! use ansinh::{Dong, Facts as _, Language, Localized as _, Rule as _, date};
//!
//! let rule = MonthlyAllowance::in_force(date(2017, 6, 1)).unwrap();
//! let facts = MonthlyAllowanceFacts { age: 82_u16.into(), ..MonthlyAllowanceFacts::ordinary() };
//! assert_eq!(rule.assess(&facts).unwrap().total(), Dong::new(270_000));
//!
//! let why = rule.explain(&facts).unwrap();
//! assert!(why.in_language(Language::Vietnamese).to_string().contains("136/2013/NĐ-CP"));
//! # }
//! ```

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod catalogue;
#[cfg(feature = "reporting")]
pub mod province_report;
#[cfg(feature = "reporting")]
mod statutory_rates;

pub use ansinh_core::{
    bulk, calendar, disbursement, explanation, facts, indicator, language, law, local_policy,
    money, number, parameter, payments, period, plan, rate, rounding, rule, series, terms,
};

#[cfg(feature = "proptest")]
pub use ansinh_core::{harness, strategies};

pub use ansinh_core::facts::Facts;
pub use ansinh_core::{
    Assessment, Award, Coefficient, Decimal, Dong, Language, Localized, Month, NaiveDate, Percent,
    Rule, Text, When, date,
};

#[cfg(feature = "child-protection")]
pub use ansinh_child_protection as child_protection;
#[cfg(feature = "labour-employment")]
pub use ansinh_labour_employment as labour_employment;
#[cfg(feature = "merit-benefits")]
pub use ansinh_merit_benefits as merit_benefits;
#[cfg(feature = "places")]
pub use ansinh_places as places;
#[cfg(feature = "poverty-programs")]
pub use ansinh_poverty_programs as poverty_programs;
#[cfg(feature = "reporting")]
pub use ansinh_reporting as reporting;
#[cfg(feature = "vocational-training")]
pub use ansinh_vocational_training as vocational_training;
#[cfg(feature = "reporting")]
pub use statutory_rates::RatesInForce;

#[cfg(feature = "social-protection")]
pub use ansinh_social_protection as social_protection;

/// The README's example must run as it is printed.
#[cfg(all(doctest, feature = "social-protection"))]
#[doc = include_str!("../../../README.md")]
#[doc = include_str!("../../../README.vi.md")]
struct Readme;

/// So must those of the guide.
#[cfg(all(doctest, feature = "social-protection"))]
#[doc = include_str!("../../../docs/using-a-rule.md")]
struct UsingARule;

#[cfg(all(doctest, feature = "social-protection"))]
#[doc = include_str!("../../../docs/local-policy.md")]
struct LocalPolicy;

#[cfg(all(doctest, feature = "places"))]
#[doc = include_str!("../../../docs/places.md")]
struct Places;

#[cfg(all(doctest, feature = "reporting"))]
#[doc = include_str!("../../../docs/reporting.md")]
struct Reporting;
