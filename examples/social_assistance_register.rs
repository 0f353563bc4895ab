//! A commune's register of social assistance and the province's centre: who is paid how much for a month,
//! and why.
//!
//! `cargo run --example social_assistance_register`

use ansinh::facts::Age;
use ansinh::social_protection::institution_staffing::{ClassStaff, StaffedClass};
use ansinh::social_protection::institutional_care::Admission;
use ansinh::social_protection::monthly_allowance::{ChildRaised, ChildSituation, SupportPerson};
use ansinh::social_protection::register::{
    DisabilityCertificate, Institution, RegisterError, RegisteredBeneficiary, Resident,
};
use ansinh::social_protection::{
    Degree, Household, InstitutionStaffing, InstitutionStaffingFacts, InstitutionalCare,
    MonthlyAllowance, MonthlyAllowanceFacts, PaymentFee, PaymentFeeFacts,
};
use ansinh::{Dong, Facts as _, Language, Localized as _, Month, Percent, Rule as _, date};

/// Somebody of the register, and what the commune knows about the month.
struct Entry {
    person: RegisteredBeneficiary,
    facts: MonthlyAllowanceFacts,
}

impl Entry {
    fn new(
        person: RegisteredBeneficiary,
        known: impl FnOnce(MonthlyAllowanceFacts) -> MonthlyAllowanceFacts,
    ) -> Self {
        let facts = known(person.circumstances());
        Self { person, facts }
    }
}

fn register() -> Result<Vec<Entry>, RegisterError> {
    let pao = RegisteredBeneficiary::new("0001", "Hoàng Văn Páo", date(1941, 3, 2))?;
    let may = RegisteredBeneficiary::new("0002", "Lò Thị Mây", date(2021, 10, 20))?;
    let hanh =
        RegisteredBeneficiary::new("0003", "Nguyễn Thị Hạnh", date(1996, 6, 11))?.certified(
            DisabilityCertificate::new(Degree::Severe, date(2022, 3, 10)),
        )?;
    let sinh = RegisteredBeneficiary::new("0004", "Giàng A Sình", date(2020, 10, 8))?;
    let binh = RegisteredBeneficiary::new("0005", "Trần Văn Bình", date(1943, 1, 30))?;
    Ok(vec![
        Entry::new(pao, |known| MonthlyAllowanceFacts {
            household: Household::Poor,
            support_person: SupportPerson::AllOnMonthlyAllowance,
            ..known
        }),
        // Turns 3 in the month.
        Entry::new(may, |known| MonthlyAllowanceFacts {
            household: Household::NearPoor,
            in_specially_difficult_area: true,
            ..known
        }),
        Entry::new(hanh, |known| MonthlyAllowanceFacts {
            household: Household::Poor,
            single_parent_of: Some(vec![ChildRaised {
                age: Age::Born(date(2023, 2, 5)),
                in_education: false,
                disabled_or_hiv: false,
            }]),
            ..known
        }),
        // Turns 4 in the month.
        Entry::new(sinh, |known| MonthlyAllowanceFacts {
            child_situation: Some(ChildSituation::BothParentsDead),
            ..known
        }),
        Entry::new(binh, |known| MonthlyAllowanceFacts {
            draws_pension: true,
            ..known
        }),
    ])
}

fn centre() -> Result<Institution, RegisterError> {
    let mut centre = Institution::new("Trung tâm CTXH-BTXH tỉnh", 100)?;
    let lu = RegisteredBeneficiary::new("0106", "Vàng A Lử", date(2021, 2, 1))?;
    let sen = RegisteredBeneficiary::new("0107", "Đặng Thị Sen", date(1944, 9, 9))?;
    let admitted = date(2024, 7, 20);
    centre.admit(Resident::new(lu, Admission::Child, admitted, None)?)?;
    centre.admit(Resident::new(sen, Admission::OlderPerson, admitted, None)?)?;
    Ok(centre)
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn row(label: &str, amount: Dong) {
    println!("  {label:<16} {:>16}", amount.to_string());
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let month = Month::of(date(2024, 10, 1));
    let vietnamese = Language::Vietnamese;
    let register = register()?;
    let rule = MonthlyAllowance::in_force(month.first_day())?;

    println!("Danh sách chi trả {}", month.in_language(vietnamese));
    let mut paid = Dong::ZERO;
    for Entry { person, facts } in &register {
        let amount = rule.assess(facts)?.total();
        row(person.name(), amount);
        paid = paid.plus(amount)?;
    }
    row("Cộng", paid);
    println!(
        "  Nguồn chi: {}",
        rule.terms().funding.in_language(vietnamese)
    );

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

    for Entry { person, facts } in &register {
        println!("\n{}", person.name());
        print!("{}", rule.explain(facts)?.in_language(vietnamese));
    }

    let next = month.next();
    println!("\nThay đổi trong {}", next.in_language(vietnamese));
    let next = MonthlyAllowance::in_force(next.first_day())?;
    for Entry { person, facts } in &register {
        let (now, then) = (rule.assess(facts)?.total(), next.assess(facts)?.total());
        if now != then {
            println!("  {}: {now} → {then}", person.name());
        }
    }

    let centre = centre()?;
    println!("\n{}", centre.name());
    let care = InstitutionalCare::in_force(month.first_day())?;
    for resident in centre.in_month(month) {
        let facts = resident.facts_in(month).ok_or("not there in the month")?;
        row(resident.person().name(), care.assess(&facts)?.total());
    }
    let staff = InstitutionStaffingFacts {
        classes: vec![ClassStaff {
            class: StaffedClass::OlderDependent,
            people: 14,
            staff: 3,
        }],
        ..InstitutionStaffingFacts::ordinary()
    };
    for refusal in InstitutionStaffing::in_force(month.first_day())?
        .assess(&staff)?
        .refusals
    {
        println!("  {}", refusal.reason.in_language(vietnamese));
    }
    Ok(())
}
