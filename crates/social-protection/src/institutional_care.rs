//! Care in institutions (*nuôi dưỡng tại cơ sở trợ giúp xã hội*): the monthly maintenance of a
//! resident, and what comes with it.
//!
//! The month of care governs; months of admission, discharge and death are paid whole. For a burial
//! the day of death does, as in [`FuneralSupport`](crate::FuneralSupport). Staffing norms are
//! [`InstitutionStaffing`](crate::InstitutionStaffing).
//!
//! In 2013 and 2014 extremely severely disabled residents alone are answered; what the others had is
//! "not established".

mod benefits;
mod decree_136_2013;
mod decree_20_2021;
mod decree_28_2012;
mod facts;
mod in_force;
mod in_kind;
mod stay;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Admission, InstitutionalCareFacts};
pub use in_force::CareRegime;
pub use stay::Reason;

use in_force::REGIMES;

const ABOUT: Text = Text::new(
    "Chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
    "Care in social-assistance institutions",
);

/// The maintenance of a resident in one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{InstitutionalCare, InstitutionalCareFacts};
///
/// let rule = InstitutionalCare::in_force(date(2024, 8, 1))?;
/// let child = InstitutionalCareFacts { age: 3_u16.into(), ..InstitutionalCareFacts::ordinary() };
/// assert_eq!(rule.assess(&child)?.total(), Dong::new(2_500_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstitutionalCare {
    /// The month of care.
    pub month: Month,
    /// The body of law it falls under.
    pub regime: CareRegime,
    /// Social-assistance standard level, đồng a month.
    pub standard_level: Cited<Dong>,
    /// Residents below 4 years.
    pub under_4: Cited<Coefficient>,
    /// Residents of 4 to 15.
    pub from_4_to_15: Cited<Coefficient>,
    /// Residents of 16 to 59.
    pub from_16_to_59: Cited<Coefficient>,
    /// Residents of 60 and over.
    pub from_60: Cited<Coefficient>,
    /// Funeral, times the standard level (from 2021-07).
    pub funeral: Option<Cited<Coefficient>>,
    /// Common medicine, đồng a month at the most (from 2021-07).
    pub medicine: Option<Cited<Dong>>,
    /// Months of urgent protection at the most (from 2015).
    pub urgent_months: Option<Cited<u32>>,
    /// Months of support after leaving care at the most (from 2021-07).
    pub after_care_months: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(InstitutionalCare {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    under_4: Higher, "hệ số dưới 4 tuổi", "below 4 years";
    from_4_to_15: Higher, "hệ số từ 4 đến dưới 16 tuổi", "4 to 15 years";
    from_16_to_59: Higher, "hệ số từ 16 đến dưới 60 tuổi", "16 to 59 years";
    from_60: Higher, "hệ số từ 60 tuổi", "60 years and over";
    funeral: Higher, "hệ số mai táng", "funeral";
    medicine: UpTo, "thuốc thông thường, mỗi tháng", "common medicine, a month";
    urgent_months: None, "số tháng bảo vệ khẩn cấp tối đa", "months of urgent protection";
    after_care_months: None, "số tháng hỗ trợ sau khi rời cơ sở", "months of support after care";
});

impl Rule for InstitutionalCare {
    type Facts = InstitutionalCareFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/institutional-care",
            title: ABOUT,
            governing_date: Text::new("tháng nuôi dưỡng", "the month of care"),
            regimes: first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &InstitutionalCareFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.month)?;
        if let Some((reason, citation)) = self.refusal(facts)? {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let mut payments = self.maintenance(facts, trace)?;
        if let Some(day) = facts.died_on {
            payments = self.with_funeral(payments, day, trace)?;
        }
        if facts.medicine_spent > Dong::ZERO {
            payments = self.with_medicine(payments, facts.medicine_spent, trace)?;
        }
        payments = self.with_gifts_in_kind(payments, facts)?;
        let total = ansinh_core::Award::total(&payments);
        trace.step(&self.who(), |citation| {
            Step::new(
                Text::new("cộng trong tháng", "total of the month"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}
