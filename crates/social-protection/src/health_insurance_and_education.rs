//! Health-insurance card (*thẻ bảo hiểm y tế*) of those on social assistance, and support to the
//! schooling of pupils and students with disabilities and of orphans.
//!
//! The day of the month paid governs: monthly items of a school year follow each change of the
//! base salary. The total holds what the budget pays for the card beside what is paid out.

mod card;
mod facts;
mod schooling;
mod tables;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::{Funding, TUITION_AND_STUDY_COSTS, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{CardGround, HealthInsuranceAndEducationFacts, SchoolLevel, Schooling};

use crate::Household;
use crate::funding;

const ABOUT: Text = Text::new(
    "Bảo hiểm y tế và trợ giúp giáo dục cho đối tượng bảo trợ xã hội",
    "Health insurance and education of those on social assistance",
);

ansinh_core::messages! {
    /// Why there is no card or support.
    pub enum Reason {
        /// On no social assistance that gives a card.
        NoGroundForCard = "no-ground-for-card",
            vi: "không hưởng trợ cấp xã hội hàng tháng, nên không được cấp thẻ theo nhóm này",
            en: "on no monthly social assistance, which alone gives a card of this group";
        /// Not in education.
        NotInEducation = "not-in-education",
            vi: "không đi học",
            en: "not in education";
        /// Not disabled.
        NotDisabled = "not-disabled",
            vi: "không phải người khuyết tật",
            en: "not a person with a disability";
        /// The household is neither poor nor near-poor.
        NotPoor {
            /// The household.
            household: Household,
        } = "not-poor",
            vi: "không thuộc hộ nghèo, hộ cận nghèo mà thuộc {household}",
            en: "the household is neither poor nor near-poor: {household}";
        /// All months of the school year are paid.
        SchoolYearPaid {
            /// Months paid in a school year.
            months: u32,
        } = "school-year-paid",
            vi: "một năm học chỉ được hưởng {months} tháng",
            en: "no more than {months} months are paid in a school year";
        /// Draws the scholarship of decision 152/2007.
        PolicyScholarship = "policy-scholarship",
            vi: "đã hưởng học bổng chính sách theo Quyết định 152/2007/QĐ-TTg",
            en: "draws the policy scholarship of decision 152/2007/QĐ-TTg";
        /// Another scheme gives at least as much for learning aids.
        OtherAidsHigher {
            /// What it gives.
            other: Dong,
        } = "other-aids-higher",
            vi: "chỉ hưởng một chế độ đồ dùng học tập cao nhất: chế độ khác {other}",
            en: "only the highest support to learning aids is paid: another gives {other}";
    }
}

/// Health insurance and support to schooling on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::health_insurance_and_education::CardGround;
/// use ansinh_social_protection::{
///     HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts,
/// };
///
/// let rule = HealthInsuranceAndEducation::in_force(date(2017, 6, 1))?;
/// let facts = HealthInsuranceAndEducationFacts {
///     card_ground: Some(CardGround::MonthlyAllowance),
///     ..HealthInsuranceAndEducationFacts::ordinary()
/// };
/// // The budget pays 4.5 % of the base salary a month.
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(54_450));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthInsuranceAndEducation {
    /// The day.
    pub on: NaiveDate,
    /// Base salary (*mức lương cơ sở*), đồng a month.
    pub base_salary: Cited<Dong>,
    /// What health insurance bears of the cost of treatment, per cent (from 2015).
    pub benefit_rate: Option<Cited<Percent>>,
    /// Premium (*mức đóng*), per cent of the base salary a month (from 2015).
    pub premium_rate: Option<Cited<Percent>>,
    /// Scholarship (*học bổng*), per cent of the base salary a month.
    pub scholarship: Cited<Percent>,
    /// Months of a school year paid, in school.
    pub school_months: Cited<u32>,
    /// Months of a school year paid, in higher and professional secondary education.
    pub higher_education_months: Cited<u32>,
    /// Learning aids (*phương tiện, đồ dùng học tập*), đồng a school year.
    pub learning_aids: Cited<Dong>,
    /// Learning costs (*chi phí học tập*) of orphans, đồng a month (from 2015-12).
    pub learning_costs: Option<Cited<Dong>>,
    /// Months of a school year for which learning costs are paid (from 2015-12).
    pub learning_cost_months: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HealthInsuranceAndEducation {
    base_salary: None, "mức lương cơ sở", "base salary";
    benefit_rate: Higher, "mức hưởng bảo hiểm y tế", "benefit rate of health insurance";
    premium_rate: None, "mức đóng bảo hiểm y tế", "health-insurance premium";
    scholarship: Higher, "học bổng người khuyết tật", "scholarship of the disabled";
    school_months: Higher, "số tháng hưởng học bổng, phổ thông", "months of scholarship in school";
    higher_education_months: Higher, "số tháng hưởng học bổng, đại học và trung cấp", "months of scholarship in higher education";
    learning_aids: Higher, "đồ dùng học tập, mỗi năm học", "learning aids, a school year";
    learning_costs: Higher, "chi phí học tập, mỗi tháng", "learning costs, a month";
    learning_cost_months: Higher, "số tháng hỗ trợ chi phí học tập", "months of learning costs";
});

impl Rule for HealthInsuranceAndEducation {
    type Facts = HealthInsuranceAndEducationFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/health-insurance-and-education",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đóng, tháng hưởng",
                "the day of the month insured or paid",
            ),
            regimes: first_days(&[
                &tables::SCHOLARSHIP,
                &tables::BENEFIT_RATE,
                &tables::LEARNING_COSTS,
                &HEALTH_INSURANCE_PREMIUM,
                &BASE_SALARY,
            ]),
            reviewed_until: tables::SCHOLARSHIP.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let benefit_rate = tables::BENEFIT_RATE.on(when)?;
        let scholarship = tables::SCHOLARSHIP.on(when)?;
        let learning_costs = tables::LEARNING_COSTS.on(when)?;
        let premium = HEALTH_INSURANCE_PREMIUM.on(when)?;
        let months = |months| Cited::new(months, tables::joint_circular_42("1"));
        Ok(Self {
            on: when.date,
            base_salary: BASE_SALARY.on(when)?.cited(),
            benefit_rate: tables::cited(&benefit_rate),
            premium_rate: benefit_rate.value.map(|_| premium.cited()),
            scholarship: scholarship.cited(),
            school_months: months(9),
            higher_education_months: months(10),
            learning_aids: Cited::new(Dong::new(1_000_000), tables::joint_circular_42("2")),
            learning_costs: tables::cited(&learning_costs),
            learning_cost_months: learning_costs
                .value
                .map(|_| Cited::new(9, learning_costs.citation.clone())),
            terms: Terms::new(
                Funding::on(
                    when,
                    &[
                        &funding::HEALTH_INSURANCE,
                        &funding::SCHOLARSHIPS,
                        &funding::SCHOLARSHIPS_AT_CENTRAL_SCHOOLS,
                        &TUITION_AND_STUDY_COSTS,
                    ],
                ),
                scholarship.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HealthInsuranceAndEducationFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.on)?;
        trace.step(&self.base_salary.citation, |citation| {
            Step::new(
                Text::new("mức lương cơ sở", "base salary"),
                Text::new("theo tháng", "of the month"),
                self.base_salary.value,
                citation,
            )
        });
        let payments = self.card(facts, trace)?;
        let payments = self.schooling(facts, payments, trace)?;
        if payments.is_empty() {
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&self.base_salary.citation, |citation| {
            Step::new(
                Text::new("cộng các khoản bằng tiền", "total in money"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}
