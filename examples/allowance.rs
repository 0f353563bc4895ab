//! What a person draws, why, and what a reform would pay.
//!
//! `cargo run --example allowance`

use ansinh::social_protection::{MonthlyAllowance, MonthlyAllowanceFacts};
use ansinh::{Dong, Facts as _, Language, Localized as _, Rule as _, date};

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
    let facts = MonthlyAllowanceFacts {
        age: 82_u16.into(), // no pension, nothing else special
        ..MonthlyAllowanceFacts::ordinary()
    };
    println!("{}", rule.assess(&facts)?.total());
    let why = rule.explain(&facts)?;
    println!("{}", why.in_language(Language::Vietnamese));

    // The same rule with another level: what would it pay?
    let reform = MonthlyAllowance {
        standard_level: rule.standard_level.reformed(Dong::new(360_000)),
        ..rule
    };
    println!("reform: {}", reform.assess(&facts)?.total());

    // A day the law was not reviewed for is an error, not a guess.
    if let Err(unknown) = MonthlyAllowance::in_force(date(2040, 1, 1)) {
        println!("{unknown}");
    }
    Ok(())
}
