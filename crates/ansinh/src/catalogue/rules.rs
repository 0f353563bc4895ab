//! The list of rules.

use super::{AnyRule, erased};

/// The rules, one a line, in the order of their ids.
pub(super) static RULES: &[&dyn AnyRule] = &[
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::AlternativeCare>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::CaseManagement>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::ChildFriendlyCommune>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::CovidOrphanSupport>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::FosterSupport>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::ProtectionFundGrant>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::RiskLevel>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::SpecialCircumstances>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::TemporaryCare>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::UnderSixHealthCard>(),
    #[cfg(feature = "child-protection")]
    erased::<ansinh_child_protection::WorkingMinor>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::AccidentInvestigationLimit>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::EmployerTrainingSupport>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::EmploymentFundLoan>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::ExpertAllowance>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::InsuranceContributions>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::JobLossAllowance>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::MinimumWageCheck>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::MinorWorkingTime>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::NightPay>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::OverseasWorkSupport>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::OvertimeLimit>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::OvertimePay>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::PublicWorksWage>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::RedundancyInEquitisation>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::RegistrationTimeLimit>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::ReservedContributionTime>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::SeveranceAllowance>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::UnemploymentBenefit>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::UnemploymentSuspension>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::UnemploymentTrainingSupport>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::WageFundAppraisal>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::WorkAccidentBenefit>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::WorkAccidentCompensation>(),
    #[cfg(feature = "labour-employment")]
    erased::<ansinh_labour_employment::WorkPermit>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::CentreCosts>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::ConcurrentBenefits>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::Convalescence>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::DeviceTrip>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::DossierTimeLimit>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::EducationSupport>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::FuneralGrant>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::GraveVisit>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::HealthInsuranceCover>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::HolidayGift>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::HolidayMeals>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::HousingSupport>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::LandAndRentReduction>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::MonthlyAllowance>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::OfficeSpending>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::OneOffBenefit>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::OrthopaedicDevices>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::PayFromMonth>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::RemainsTransfer>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::SupplementAndCarer>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::SurvivorsAllowance>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::ThreeMonthGrant>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::WarInvalidAllowance>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::WarParticipantScheme>(),
    #[cfg(feature = "merit-benefits")]
    erased::<ansinh_merit_benefits::WorshipAllowance>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::AreaZone>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::BoardingPupilSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::DirectSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::ElectricitySupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::EthnicStudentSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::ForestProtectionSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::HealthInsurancePremium>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::HouseholdClassification>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::HouseholdStatus>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::HousingSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::IncomeScore>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::LabourAbroadSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::LegalAidEntitlement>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::LegalAidNorms>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::LunchSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::PovertyMovement>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::PreferentialCredit>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::ProductionSupport>(),
    #[cfg(feature = "poverty-programs")]
    erased::<ansinh_poverty_programs::StudyCostSupport>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::AllowancePeriod>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::CarerSupport>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::DisabilityCouncilCosts>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::DisabilityDegree>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::EmergencyRelief>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::FuneralSupport>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::HealthInsuranceAndEducation>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::HouseholdEntitlements>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::InstitutionStaffing>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::InstitutionalCare>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::LongevityGift>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::MethadoneFee>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::MonthlyAllowance>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::OlderPersonTravelAndVisits>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::PaymentFee>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::ProcedureTimeLimit>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::RehabilitationAllowance>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::SocialPension>(),
    #[cfg(feature = "social-protection")]
    erased::<ansinh_social_protection::TraffickingVictimSupport>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::ArtisanAllowance>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::BoardingScholarship>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::ClassAndStaffNorms>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::PolicyScholarship>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::RecoveredLandTuition>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::RegistrationTimeLimit>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::SpecialTeachingAllowance>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::StudentSocialAllowance>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TeachingHours>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TrainingCard>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TrainingLevel>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TrainingSupport>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TuitionCeiling>(),
    #[cfg(feature = "vocational-training")]
    erased::<ansinh_vocational_training::TuitionExemption>(),
];

/// Ids under which a rule of another domain is looked for, and the rule's own: a law that two domains
/// share is one rule.
pub(super) static SEE: &[(&str, &str)] = &[
    #[cfg(feature = "poverty-programs")]
    (
        "labour-employment/labour-abroad-support",
        "poverty-programs/labour-abroad-support",
    ),
    #[cfg(feature = "labour-employment")]
    (
        "poverty-programs/overseas-work-support",
        "labour-employment/overseas-work-support",
    ),
    #[cfg(feature = "poverty-programs")]
    (
        "vocational-training/study-cost-support",
        "poverty-programs/study-cost-support",
    ),
    #[cfg(feature = "labour-employment")]
    (
        "vocational-training/unemployment-training",
        "labour-employment/unemployment-training-support",
    ),
];
