//! Every rule as data, for programs that choose the rule while they run.
//!
//! [`catalogue`] lists the rules, [`find`] finds one by id. Facts come as JSON, and every rule
//! answers in one shape, [`Answer`].
//!
//! ```
//! # #[cfg(feature = "social-protection")] {
//! use ansinh::{catalogue, date};
//!
//! let rule = catalogue::find("social-protection/monthly-allowance").unwrap();
//! let mut facts = rule.starting_facts();
//! facts["age"] = serde_json::json!({ "years": 82 });
//! let answer = rule.assess_json(date(2017, 6, 1).into(), &facts, None).unwrap();
//! assert_eq!(answer.total, ansinh::Dong::new(270_000));
//!
//! facts["agee"] = facts["age"].take();
//! facts.as_object_mut().unwrap().remove("age");
//! let error = rule.assess_json(date(2017, 6, 1).into(), &facts, None).unwrap_err();
//! assert!(error.to_string().contains("`agee` is not known; perhaps `age`"));
//! # }
//! ```

mod answer;
mod error;
mod facts;
mod json;
mod nearest;
mod one;

use ansinh_core::law::Citation;
use ansinh_core::local_policy::LocalPolicy;
use ansinh_core::parameter::Parameter;
use ansinh_core::rule::About;
use ansinh_core::{Language, Rule, When};
use serde_json::Value;

pub use answer::{
    Answer, AnsweredAlternative, AnsweredCaveat, AnsweredLine, AnsweredPayer, AnsweredReason,
    AnsweredStep, Cite,
};
pub use error::{CatalogueError, FactNameProblem};
pub use json::read_json;
use one::One;

/// The rules, one a line, in the order of their ids.
static RULES: &[&dyn AnyRule] = &[
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
static SEE: &[(&str, &str)] = &[
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

/// The rule `R`, its types erased: to put a rule of one's own beside those of the catalogue.
pub const fn erased<R: Rule>() -> &'static dyn AnyRule {
    const { &One::<R>::NEW }
}

/// Every rule there is, in the order of the ids.
pub const fn catalogue() -> &'static [&'static dyn AnyRule] {
    RULES
}

/// Every reference from one domain to a rule of another: the id that leads to it, and its own.
///
/// ```
/// # #[cfg(feature = "labour-employment")] {
/// use ansinh::catalogue;
///
/// let training = catalogue::find("vocational-training/unemployment-training").unwrap();
/// assert_eq!(training.about().id, "labour-employment/unemployment-training-support");
/// # }
/// ```
pub const fn references() -> &'static [(&'static str, &'static str)] {
    SEE
}

/// The rule of an id such as `social-protection/monthly-allowance`, or of one that
/// [refers](references) to it.
///
/// # Errors
/// [`CatalogueError::UnknownRule`], with the nearest id there is, or
/// [`CatalogueError::NoSuchRule`] where none is near.
pub fn find(id: &str) -> Result<&'static dyn AnyRule, CatalogueError> {
    let rules = catalogue();
    let ids = || {
        let own = rules.iter().map(|rule| rule.about().id);
        own.chain(references().iter().map(|(from, _)| *from))
    };
    let referred = references().iter().find(|(from, _)| *from == id);
    let own = referred.map_or(id, |(_, own)| *own);
    let unknown = || match nearest::nearest(id, ids()) {
        Some(nearest) => CatalogueError::UnknownRule {
            id: id.into(),
            nearest: nearest.into(),
        },
        None => CatalogueError::NoSuchRule {
            id: id.into(),
            example: ids().next().unwrap_or_default().into(),
        },
    };
    rules
        .iter()
        .find(|rule| rule.about().id == own)
        .copied()
        .ok_or_else(unknown)
}

/// A rule of law apart from any day, its types erased.
pub trait AnyRule: std::fmt::Debug + Send + Sync {
    /// Id, title, the date that governs, regimes.
    fn about(&self) -> About;

    /// The facts of an ordinary case: a file to start from, with every fact there is.
    fn starting_facts(&self) -> Value;

    /// The provisions its parameters stand in, over all regimes, each once, in order of the
    /// regimes.
    fn articles(&self) -> Vec<Citation>;

    /// JSON Schema of the facts.
    #[cfg(feature = "schema")]
    fn facts_schema(&self) -> Value;

    /// The rule on a day, with a province's level or a reform laid over it.
    ///
    /// # Errors
    /// [`CatalogueError`] where the rule is not in force or the policy doesn't fit.
    fn on(
        &self,
        when: When,
        policy: Option<&LocalPolicy>,
    ) -> Result<Box<dyn RuleOnDay>, CatalogueError>;

    /// Answers a case.
    ///
    /// # Errors
    /// [`CatalogueError`] naming what is wrong with the day, the policy or the facts.
    fn assess_json(
        &self,
        when: When,
        facts: &Value,
        policy: Option<&LocalPolicy>,
    ) -> Result<Answer, CatalogueError> {
        self.on(when, policy)?.answer(facts, Detail::Result)
    }

    /// Answers a case with its steps.
    ///
    /// # Errors
    /// As [`assess_json`](AnyRule::assess_json).
    fn explain_json(
        &self,
        when: When,
        facts: &Value,
        policy: Option<&LocalPolicy>,
    ) -> Result<Answer, CatalogueError> {
        self.on(when, policy)?.answer(facts, Detail::Steps)
    }
}

/// How much an answer tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// The answer.
    #[default]
    Result,
    /// The answer and every step to it.
    Steps,
}

/// A rule as in force on a day, its types erased; answers any number of cases.
pub trait RuleOnDay: std::fmt::Debug + Send + Sync {
    /// Its parameters, in the order of the law.
    fn parameters(&self) -> Vec<Parameter>;

    /// Answers a case.
    ///
    /// # Errors
    /// [`CatalogueError`] naming what is wrong with the facts.
    fn answer(&self, facts: &Value, detail: Detail) -> Result<Answer, CatalogueError>;

    /// Answers a case in words.
    ///
    /// # Errors
    /// As [`answer`](RuleOnDay::answer).
    fn tell(
        &self,
        facts: &Value,
        detail: Detail,
        language: Language,
    ) -> Result<String, CatalogueError>;
}
