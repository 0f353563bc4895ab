//! What a province reports: indicators, figures, plans, roll-up, and the checks that hold them together.
//!
//! | module | what it holds |
//! |---|---|
//! | [`indicator`], [`catalogue`], [`mod@unit`] | what is measured, in what unit, and how it aggregates |
//! | [`observation`], [`span`], [`dataset`] | figures with their time, place and qualifier; the data of one report |
//! | [`history`], [`cut_off`] | figures over time, the days a period means, the report of any period |
//! | [`expression`], [`check`], [`rates`] | statements about figures, and the statutory rates they name |
//! | [`finding`] | what a check found, and what would explain it: [`dataset::Dataset::reconcile`] |
//! | [`arithmetic`] | percent of plan, change, share, what is left, what a printed percentage implies |
//! | [`cube`] | roll-up over time and over places, on dense integers |
//! | [`place`] | administrative units as they were on a day, and what became of them |
//! | [`mod@rebase`] | figures on the geography of another day |
//! | [`interchange`] | the words of DHIS2 and SDMX |
//! | [`suppression`] | tables of counts with small cells hidden, and what would give them away |
//! | [`template`] | what a report asks for before there are figures |
//! | [`document`] | the report as a tree, to be rendered elsewhere |

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod arithmetic;
pub mod catalogue;
pub mod check;
pub mod compose;
pub mod cube;
pub mod cut_off;
pub mod dataset;
pub mod document;
pub mod expression;
pub mod finding;
pub mod history;
pub mod indicator;
pub mod interchange;
pub mod observation;
pub mod place;
pub mod rates;
pub mod rebase;
mod reconcile;
pub mod span;
pub mod suppression;
pub mod template;
pub mod unit;
