//! What children's law grants, with the amounts of social protection: the two crates don't look at each
//! other, so whoever needs both asks both.

use ansinh::child_protection::foster_support::{
    FosterCarer, FosterPlace, FosterSupportFacts, WithoutSupport,
};
use ansinh::child_protection::special_circumstances::Disability;
use ansinh::child_protection::temporary_care::{CarePeriod, UrgentGround};
use ansinh::child_protection::{
    FosterSupport, PaidUnder, PayingProvision, TemporaryCare, TemporaryCareFacts,
};
use ansinh::social_protection::carer_support::{Care, CaredFor, CarerConditions};
use ansinh::social_protection::emergency_relief::{
    CareLimit, ProtectionGround, Transport, UrgentProtection,
};
use ansinh::social_protection::monthly_allowance::{ChildSituation, Readings};
use ansinh::social_protection::{
    CarerSupport, CarerSupportFacts, Degree, EmergencyRelief, EmergencyReliefFacts,
    InstitutionalCare, InstitutionalCareFacts, MonthlyAllowance, MonthlyAllowanceFacts,
};
use ansinh::{Award as _, Dong, Facts as _, NaiveDate, Rule as _};

type Amount = Result<Dong, Box<dyn std::error::Error>>;

/// What the child has in a month, and what its carer has.
pub(crate) fn foster(
    on: NaiveDate,
    facts: &FosterSupportFacts,
) -> Result<(Dong, Dong), Box<dyn std::error::Error>> {
    let support = FosterSupport::in_force(on)?.assess(facts)?;
    let Some(support) = support.award else {
        return Ok((Dong::ZERO, Dong::ZERO));
    };
    let paid = |provision: &PayingProvision| paid(provision.paid_under, on, facts);
    let carer = support.carer.as_ref().map(paid).transpose()?;
    Ok((paid(&support.child)?, carer.unwrap_or(Dong::ZERO)))
}

fn paid(under: PaidUnder, on: NaiveDate, facts: &FosterSupportFacts) -> Amount {
    Ok(match under {
        PaidUnder::MonthlyAllowance => {
            let child = MonthlyAllowanceFacts {
                age: facts.age,
                child_situation: facts.without_support.map(situation),
                in_education: facts.in_education,
                drew_child_allowance: facts.drew_allowance,
                disability: facts.disability.map(degree),
                decided: facts.decided,
                ended: facts.ended,
                readings: Readings {
                    age_22_counts: facts.readings.age_22_counts,
                    ..Readings::default()
                },
                ..MonthlyAllowanceFacts::ordinary()
            };
            MonthlyAllowance::in_force(on)?.assess(&child)?.total()
        }
        PaidUnder::CarerSupport => {
            let child = CaredFor {
                age: facts.age,
                disability: facts.disability.map(degree),
                without_support: facts.without_support.is_some(),
                care: Care::Foster,
                ..CaredFor::ordinary()
            };
            let carer = CarerSupportFacts {
                cared_for: vec![child],
                carer_conditions: conditions(facts.carer),
                decided: facts.decided,
                ended: facts.ended,
                ..CarerSupportFacts::ordinary()
            };
            CarerSupport::in_force(on)?.assess(&carer)?.total()
        }
        PaidUnder::InstitutionalCare => {
            assert_eq!(facts.place, FosterPlace::Institution);
            let resident = InstitutionalCareFacts {
                age: facts.age,
                disability: facts.disability.map(degree),
                ..InstitutionalCareFacts::ordinary()
            };
            let care = InstitutionalCare::in_force(on)?.assess(&resident)?.award;
            care.and_then(|care| care.lines().into_iter().next())
                .map_or(Dong::ZERO, |first| match first.value {
                    ansinh::explanation::Value::Money(amount) => amount,
                    _ => Dong::ZERO,
                })
        }
        PaidUnder::EmergencyRelief => Dong::ZERO,
    })
}

/// Meals and transport of a stay: each period by the rule of its own days.
pub(crate) fn temporary(on: NaiveDate, facts: &TemporaryCareFacts, transport: Transport) -> Amount {
    let care = TemporaryCare::in_force(on)?.assess(facts)?.award;
    let mut total = Dong::ZERO;
    let periods = care.map(|care| care.periods.into_vec()).unwrap_or_default();
    for (number, CarePeriod { from, days, .. }) in periods.into_iter().enumerate() {
        let stay = UrgentProtection {
            persons: 1,
            ground: ground(facts.ground),
            days,
            limit: CareLimit::CalendarMonthsFrom(from),
            treatment_without_card: Dong::ZERO,
            transport: if number == 0 {
                transport
            } else {
                Transport::None
            },
        };
        let claim = EmergencyReliefFacts {
            urgent_protection: vec![stay],
            ..EmergencyReliefFacts::ordinary()
        };
        total = total.plus(EmergencyRelief::in_force(from)?.assess(&claim)?.total())?;
    }
    Ok(total)
}

const fn conditions(carer: FosterCarer) -> CarerConditions {
    match carer {
        FosterCarer::MeetsAll => CarerConditions::Met,
        FosterCarer::NearRelative => CarerConditions::MetAsRelative,
        FosterCarer::NotMet => CarerConditions::NotMet,
    }
}

const fn degree(disability: Disability) -> Degree {
    match disability {
        Disability::ExtremelySevere => Degree::ExtremelySevere,
        Disability::Severe => Degree::Severe,
        Disability::Mild => Degree::Mild,
    }
}

const fn situation(without_support: WithoutSupport) -> ChildSituation {
    match without_support {
        WithoutSupport::Abandoned => ChildSituation::Abandoned,
        WithoutSupport::BothParentsDead => ChildSituation::BothParentsDead,
        WithoutSupport::OneDeadOtherMissing => ChildSituation::OneDeadOtherMissing,
        WithoutSupport::OneDeadOtherInInstitution => ChildSituation::OneDeadOtherInInstitution,
        WithoutSupport::OneDeadOtherConfined => ChildSituation::OneDeadOtherConfined,
        WithoutSupport::BothMissing => ChildSituation::BothMissing,
        WithoutSupport::BothInInstitutions => ChildSituation::BothInInstitutions,
        WithoutSupport::BothConfined => ChildSituation::BothConfined,
        WithoutSupport::OneMissingOtherInInstitution => {
            ChildSituation::OneMissingOtherInInstitution
        }
        WithoutSupport::OneMissingOtherConfined => ChildSituation::OneMissingOtherConfined,
        WithoutSupport::OneInInstitutionOtherConfined => {
            ChildSituation::OneInInstitutionOtherConfined
        }
    }
}

const fn ground(ground: UrgentGround) -> ProtectionGround {
    match ground {
        UrgentGround::WithoutParentsOrKin => ProtectionGround::ChildWithoutParents,
        UrgentGround::DomesticViolence => ProtectionGround::DomesticViolence,
        UrgentGround::Abuse => ProtectionGround::Abuse,
        UrgentGround::Trafficking => ProtectionGround::Trafficking,
        UrgentGround::ForcedLabour => ProtectionGround::ForcedLabour,
        UrgentGround::Street => ProtectionGround::Begging,
        UrgentGround::ProvincialDecision => ProtectionGround::ProvincialDecision,
        UrgentGround::None => ProtectionGround::None,
    }
}
