//! Every rule there is by its type, for what needs more than the catalogue's erased ones; and
//! generated cases of a rule.

use ansinh::rule::About;
use ansinh::{NaiveDate, Rule};
use proptest::prelude::{Arbitrary, Strategy as _, any};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Calls `$visit::<R>()` for every rule `R`, in the order of the catalogue.
macro_rules! for_every_rule {
    ($visit:ident) => {{
        use ansinh::child_protection as child;
        use ansinh::labour_employment as labour;
        use ansinh::merit_benefits as merit;
        use ansinh::poverty_programs as poverty;
        use ansinh::social_protection as social;
        use ansinh::vocational_training as training;
        vec![
            $visit::<child::AlternativeCare>(),
            $visit::<child::CaseManagement>(),
            $visit::<child::ChildFriendlyCommune>(),
            $visit::<child::CovidOrphanSupport>(),
            $visit::<child::FosterSupport>(),
            $visit::<child::ProtectionFundGrant>(),
            $visit::<child::RiskLevel>(),
            $visit::<child::SpecialCircumstances>(),
            $visit::<child::TemporaryCare>(),
            $visit::<child::UnderSixHealthCard>(),
            $visit::<child::WorkingMinor>(),
            $visit::<labour::AccidentInvestigationLimit>(),
            $visit::<labour::EmployerTrainingSupport>(),
            $visit::<labour::EmploymentFundLoan>(),
            $visit::<labour::ExpertAllowance>(),
            $visit::<labour::InsuranceContributions>(),
            $visit::<labour::JobLossAllowance>(),
            $visit::<labour::MinimumWageCheck>(),
            $visit::<labour::MinorWorkingTime>(),
            $visit::<labour::NightPay>(),
            $visit::<labour::OverseasWorkSupport>(),
            $visit::<labour::OvertimeLimit>(),
            $visit::<labour::OvertimePay>(),
            $visit::<labour::PublicWorksWage>(),
            $visit::<labour::RedundancyInEquitisation>(),
            $visit::<labour::RegistrationTimeLimit>(),
            $visit::<labour::ReservedContributionTime>(),
            $visit::<labour::SeveranceAllowance>(),
            $visit::<labour::UnemploymentBenefit>(),
            $visit::<labour::UnemploymentSuspension>(),
            $visit::<labour::UnemploymentTrainingSupport>(),
            $visit::<labour::WageFundAppraisal>(),
            $visit::<labour::WorkAccidentBenefit>(),
            $visit::<labour::WorkAccidentCompensation>(),
            $visit::<labour::WorkPermit>(),
            $visit::<merit::CentreCosts>(),
            $visit::<merit::ConcurrentBenefits>(),
            $visit::<merit::Convalescence>(),
            $visit::<merit::DeviceTrip>(),
            $visit::<merit::DossierTimeLimit>(),
            $visit::<merit::EducationSupport>(),
            $visit::<merit::FuneralGrant>(),
            $visit::<merit::GraveVisit>(),
            $visit::<merit::HealthInsuranceCover>(),
            $visit::<merit::HolidayGift>(),
            $visit::<merit::HolidayMeals>(),
            $visit::<merit::HousingSupport>(),
            $visit::<merit::LandAndRentReduction>(),
            $visit::<merit::MonthlyAllowance>(),
            $visit::<merit::OfficeSpending>(),
            $visit::<merit::OneOffBenefit>(),
            $visit::<merit::OrthopaedicDevices>(),
            $visit::<merit::PayFromMonth>(),
            $visit::<merit::RemainsTransfer>(),
            $visit::<merit::SupplementAndCarer>(),
            $visit::<merit::SurvivorsAllowance>(),
            $visit::<merit::ThreeMonthGrant>(),
            $visit::<merit::WarInvalidAllowance>(),
            $visit::<merit::WarParticipantScheme>(),
            $visit::<merit::WorshipAllowance>(),
            $visit::<poverty::AreaZone>(),
            $visit::<poverty::BoardingPupilSupport>(),
            $visit::<poverty::DirectSupport>(),
            $visit::<poverty::ElectricitySupport>(),
            $visit::<poverty::EthnicStudentSupport>(),
            $visit::<poverty::ForestProtectionSupport>(),
            $visit::<poverty::HealthInsurancePremium>(),
            $visit::<poverty::HouseholdClassification>(),
            $visit::<poverty::HouseholdStatus>(),
            $visit::<poverty::HousingSupport>(),
            $visit::<poverty::IncomeScore>(),
            $visit::<poverty::LabourAbroadSupport>(),
            $visit::<poverty::LegalAidEntitlement>(),
            $visit::<poverty::LegalAidNorms>(),
            $visit::<poverty::LunchSupport>(),
            $visit::<poverty::PovertyMovement>(),
            $visit::<poverty::PreferentialCredit>(),
            $visit::<poverty::ProductionSupport>(),
            $visit::<poverty::StudyCostSupport>(),
            $visit::<social::AllowancePeriod>(),
            $visit::<social::CarerSupport>(),
            $visit::<social::DisabilityCouncilCosts>(),
            $visit::<social::DisabilityDegree>(),
            $visit::<social::EmergencyRelief>(),
            $visit::<social::FuneralSupport>(),
            $visit::<social::HealthInsuranceAndEducation>(),
            $visit::<social::HouseholdEntitlements>(),
            $visit::<social::InstitutionStaffing>(),
            $visit::<social::InstitutionalCare>(),
            $visit::<social::LongevityGift>(),
            $visit::<social::MethadoneFee>(),
            $visit::<social::MonthlyAllowance>(),
            $visit::<social::OlderPersonTravelAndVisits>(),
            $visit::<social::PaymentFee>(),
            $visit::<social::ProcedureTimeLimit>(),
            $visit::<social::RehabilitationAllowance>(),
            $visit::<social::SocialPension>(),
            $visit::<social::TraffickingVictimSupport>(),
            $visit::<training::ArtisanAllowance>(),
            $visit::<training::BoardingScholarship>(),
            $visit::<training::ClassAndStaffNorms>(),
            $visit::<training::PolicyScholarship>(),
            $visit::<training::RecoveredLandTuition>(),
            $visit::<training::RegistrationTimeLimit>(),
            $visit::<training::SpecialTeachingAllowance>(),
            $visit::<training::StudentSocialAllowance>(),
            $visit::<training::TeachingHours>(),
            $visit::<training::TrainingCard>(),
            $visit::<training::TrainingLevel>(),
            $visit::<training::TrainingSupport>(),
            $visit::<training::TuitionCeiling>(),
            $visit::<training::TuitionExemption>(),
        ]
    }};
}
pub(crate) use for_every_rule;

/// A rule on a day, and cases it has an answer for.
pub(crate) struct Answered<R: Rule> {
    pub(crate) rule: R,
    pub(crate) entitled: Vec<R::Facts>,
    pub(crate) refused: Vec<R::Facts>,
}

/// Of so many generated cases on the first day of each regime, those the rule has an answer for.
/// The same on every run.
pub(crate) fn answered<R: Rule>(cases_each: usize) -> Vec<Answered<R>>
where
    R::Facts: Arbitrary,
{
    let About { regimes, .. } = R::about();
    regimes
        .into_iter()
        .filter_map(|day| on_day(day, cases_each))
        .collect()
}

fn on_day<R: Rule>(day: NaiveDate, cases: usize) -> Option<Answered<R>>
where
    R::Facts: Arbitrary,
{
    let rule = R::in_force(day).ok()?;
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let any_facts = any::<R::Facts>();
    let (mut entitled, mut refused) = (Vec::new(), Vec::new());
    for _ in 0..cases {
        let facts = any_facts.new_tree(&mut runner).ok()?.current();
        match rule.assess(&facts) {
            Ok(answer) if answer.is_entitled() => entitled.push(facts),
            Ok(_) => refused.push(facts),
            Err(_) => {}
        }
    }
    Some(Answered {
        rule,
        entitled,
        refused,
    })
}
