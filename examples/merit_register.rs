//! A province pays people with merit to the revolution: the list of a month, what a decree that came
//! after the list of the month before adds to it, and why one person draws what she draws.
//!
//! `cargo run --example merit_register`

use std::error::Error;

use ansinh::merit_benefits::concurrent_benefits::{
    InjuryAndIllness, MartyrsRelative, OwnBenefit, OwnStatus,
};
use ansinh::merit_benefits::monthly_allowance::{MartyrRelative, MeritStatus};
use ansinh::merit_benefits::supplement_and_carer::SeverelyInjured;
use ansinh::merit_benefits::war_invalid_allowance::InvalidType;
use ansinh::merit_benefits::{
    ConcurrentBenefits, ConcurrentBenefitsFacts, MonthlyAllowance, MonthlyAllowanceFacts,
    SupplementAndCarer, SupplementAndCarerFacts, WarInvalidAllowance, WarInvalidAllowanceFacts,
};
use ansinh::{Dong, Facts as _, Language, Localized as _, Rule as _, When, date};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A person of the register: what the office has recognised, no amounts.
struct Entry {
    name: &'static str,
    /// Rate of a war invalid of type A, per cent.
    invalid: Option<u8>,
    merits: Vec<(OwnStatus, MeritStatus)>,
    /// Martyrs among the children.
    martyrs: u8,
    carer_at_home: bool,
}

fn register() -> [Entry; 3] {
    let sick = MeritStatus::SickSoldier { rate: 65 };
    let mother = MeritStatus::HeroMother { martyrs: 2 };
    [
        Entry {
            name: "Nguyễn Văn Tâm",
            invalid: Some(45),
            merits: vec![(OwnStatus::SickSoldier, sick)],
            martyrs: 0,
            carer_at_home: false,
        },
        Entry {
            name: "Lê Thị Sáu",
            invalid: Some(83),
            merits: vec![(OwnStatus::HeroMother, mother)],
            martyrs: 2,
            carer_at_home: true,
        },
        Entry {
            name: "Vũ Đình Khoa",
            invalid: None,
            merits: vec![(OwnStatus::Prisoner, MeritStatus::Prisoner)],
            martyrs: 1,
            carer_at_home: false,
        },
    ]
}

impl Entry {
    /// What each status gives alone, by the levels of `when`.
    fn claims(&self, when: When) -> Outcome<ConcurrentBenefitsFacts> {
        let rule = MonthlyAllowance::in_force(when)?;
        let allowance = |status| {
            let mut facts = MonthlyAllowanceFacts::ordinary();
            facts.status = status;
            rule.assess(&facts).map(|assessment| assessment.total())
        };
        let mut claims = ConcurrentBenefitsFacts {
            injury_and_illness: Some(InjuryAndIllness::Separately),
            ..ConcurrentBenefitsFacts::ordinary()
        };
        if let Some(rate) = self.invalid {
            let invalid_type = InvalidType::A;
            let facts = WarInvalidAllowanceFacts { invalid_type, rate };
            let allowance = WarInvalidAllowance::in_force(when)?.assess(&facts)?;
            let injured = SeverelyInjured::WarInvalid {
                rate,
                especially_severe: false,
            };
            let (supplement, carer) = self.added(when, injured)?;
            let monthly = allowance.total().plus(supplement)?;
            let benefit = OwnBenefit::of(OwnStatus::WarInvalid, monthly);
            claims.own.push(OwnBenefit { carer, ..benefit });
        }
        for (status, merit) in &self.merits {
            let mut benefit = OwnBenefit::of(*status, allowance(*merit)?);
            if *status == OwnStatus::HeroMother {
                (_, benefit.carer) = self.added(when, SeverelyInjured::HeroMother)?;
            }
            claims.own.push(benefit);
        }
        if self.martyrs > 0 {
            let relative = MartyrRelative::parent_of(self.martyrs);
            claims.of_martyrs = Some(MartyrsRelative {
                martyrs: self.martyrs,
                monthly: allowance(MeritStatus::MartyrRelative(relative))?,
                nurture: Dong::ZERO, // nobody here lives alone
            });
        }
        Ok(claims)
    }

    /// The supplement and the carer's allowance apart: of several carers one is paid.
    fn added(&self, when: When, status: SeverelyInjured) -> Outcome<(Dong, Dong)> {
        let rule = SupplementAndCarer::in_force(when)?;
        let total = |carer_at_home| {
            let facts = SupplementAndCarerFacts {
                statuses: vec![status],
                carer_at_home,
            };
            rule.assess(&facts).map(|assessment| assessment.total())
        };
        let supplement = total(false)?;
        Ok((supplement, total(self.carer_at_home)?.minus(supplement)?))
    }

    /// What stands of it.
    fn monthly(&self, when: When) -> Outcome<Dong> {
        let rule = ConcurrentBenefits::in_force(when)?;
        Ok(rule.assess(&self.claims(when)?)?.total())
    }
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Outcome<()> {
    // July's list was closed on 25 June; decree 77/2024/NĐ-CP raised the levels from 1 July.
    let (july, august) = (date(2024, 7, 1), When::on(date(2024, 8, 1)));
    let listed = When::on(july).known_on(date(2024, 6, 25));
    let mut paid = Dong::ZERO;
    println!("Danh sách chi trả tháng 8/2024, truy lĩnh tháng 7 theo Nghị định 77/2024/NĐ-CP");
    println!("{:<16}{:>18}{:>18}", "", "tháng 8", "truy lĩnh");
    for entry in register() {
        let (monthly, drawn) = (entry.monthly(august)?, entry.monthly(listed)?);
        let arrears = entry.monthly(When::on(july))?.minus(drawn)?;
        paid = paid.plus(monthly)?.plus(arrears)?;
        let columns = (monthly.to_string(), arrears.to_string());
        println!("{:<16}{:>18}{:>18}", entry.name, columns.0, columns.1);
    }
    println!("Cộng: {paid}");

    let [_, mother, _] = register();
    let explanation = ConcurrentBenefits::in_force(august)?.explain(&mother.claims(august)?)?;
    println!("\nVì sao {} được hưởng:", mother.name);
    print!("{}", explanation.in_language(Language::Vietnamese));
    Ok(())
}
