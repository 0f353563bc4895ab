//! A commune's register of social assistance: who is paid how much for a month, and why.
//!
//! `cargo run --example social_assistance_register`

use ansinh::facts::Age;
use ansinh::social_protection::monthly_allowance::{ChildRaised, ChildSituation, SupportPerson};
use ansinh::social_protection::{
    Degree, Household, MonthlyAllowance, MonthlyAllowanceFacts, PaymentFee, PaymentFeeFacts,
};
use ansinh::{Dong, Facts as _, Language, Localized as _, Month, Percent, Rule as _, date};

/// An entry of the register.
struct Entry {
    name: &'static str,
    facts: MonthlyAllowanceFacts,
}

fn register() -> Vec<Entry> {
    let ordinary = MonthlyAllowanceFacts::ordinary;
    vec![
        Entry {
            name: "Hoàng Văn Páo",
            facts: MonthlyAllowanceFacts {
                age: Age::Born(date(1941, 3, 2)),
                household: Household::Poor,
                support_person: SupportPerson::AllOnMonthlyAllowance,
                ..ordinary()
            },
        },
        Entry {
            name: "Lò Thị Mây",
            facts: MonthlyAllowanceFacts {
                age: Age::Born(date(2021, 10, 20)), // turns 3 in the month
                household: Household::NearPoor,
                in_specially_difficult_area: true,
                ..ordinary()
            },
        },
        Entry {
            name: "Nguyễn Thị Hạnh",
            facts: MonthlyAllowanceFacts {
                age: Age::Born(date(1996, 6, 11)),
                household: Household::Poor,
                disability: Some(Degree::Severe),
                single_parent_of: Some(vec![ChildRaised {
                    age: Age::Born(date(2023, 2, 5)),
                    in_education: false,
                    disabled_or_hiv: false,
                }]),
                ..ordinary()
            },
        },
        Entry {
            name: "Giàng A Sình",
            facts: MonthlyAllowanceFacts {
                age: Age::Born(date(2020, 10, 8)), // turns 4 in the month
                child_situation: Some(ChildSituation::BothParentsDead),
                ..ordinary()
            },
        },
        Entry {
            name: "Trần Văn Bình",
            facts: MonthlyAllowanceFacts {
                age: Age::Born(date(1943, 1, 30)),
                draws_pension: true,
                ..ordinary()
            },
        },
    ]
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn row(label: &str, amount: Dong) {
    println!("  {label:<16} {:>16}", amount.to_string());
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let month = Month::of(date(2024, 10, 1));
    let register = register();
    let rule = MonthlyAllowance::in_force(month.first_day())?;

    println!(
        "Danh sách chi trả {}",
        month.in_language(Language::Vietnamese)
    );
    let mut paid = Dong::ZERO;
    for entry in &register {
        let amount = rule.assess(&entry.facts)?.total();
        row(entry.name, amount);
        paid = paid.plus(amount)?;
    }
    row("Cộng", paid);

    // A register of a whole province goes in one call, without explanations.
    let facts: Vec<_> = register.iter().map(|entry| entry.facts.clone()).collect();
    let mut amounts = vec![Dong::ZERO; facts.len()];
    rule.assess_batch(&facts, &mut amounts)?;
    assert_eq!(Dong::sum(amounts)?, paid);

    // The post office pays it out; the rate is the province's.
    let fee = PaymentFee::in_force(month.first_day())?.assess(&PaymentFeeFacts {
        paid,
        provincial_rate: Percent::new(8, 1),
        files_checked: 0,
    })?;
    row("Phí chi trả 0,8%", fee.total());

    for entry in &register {
        println!("\n{}", entry.name);
        print!(
            "{}",
            rule.explain(&entry.facts)?
                .in_language(Language::Vietnamese)
        );
    }

    println!(
        "\nThay đổi trong {}",
        month.next().in_language(Language::Vietnamese)
    );
    let next = MonthlyAllowance::in_force(month.next().first_day())?;
    for entry in &register {
        let (now, then) = (
            rule.assess(&entry.facts)?.total(),
            next.assess(&entry.facts)?.total(),
        );
        if now != then {
            println!("  {}: {now} → {then}", entry.name);
        }
    }
    Ok(())
}
