//! Gender equality (*bình đẳng giới*): targets of the strategies, indicators, measures of development
//! and inequality, domestic violence, spending on workshops.
//!
//! | module | what it holds |
//! |---|---|
//! | [`targets`] | the strategies of 2011 to 2020 and 2021 to 2030, year by year |
//! | [`formulas`] | each indicator from its numerator and denominator |
//! | [`development`] | gender development and gender inequality as statistics publish them |
//! | [`violence`] | counts of domestic violence |
//! | [`workshops`] | what a workshop may cost |

pub mod development;
pub mod formulas;
mod roots;
pub mod targets;
pub mod violence;
pub mod workshops;
