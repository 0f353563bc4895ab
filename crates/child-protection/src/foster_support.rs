//! Foster support (*chế độ khi trẻ em được nhận chăm sóc, nuôi dưỡng*): what a child who is taken in, and
//! whoever takes it in, are entitled to in a month, and which provision of social protection pays.
//!
//! The month paid governs. This rule says who is entitled, from which month to which, and by which
//! article; how much it is, the rules named by [`PaidUnder`](crate::PaidUnder) say.
//!
//! | | the child | the carer |
//! |---|---|---|
//! | under 4, without support | monthly allowance | carer support |
//! | 4 to under 16, without support | monthly allowance | carer support |
//! | 16 to 22 in education, who drew it before | monthly allowance | nothing |
//! | extremely severely disabled | monthly allowance, the higher one | carer support, the higher one |
//! | severely disabled | monthly allowance, the higher one | nothing for that |
//! | in an institution | maintenance, and no allowance | nothing |
//!
//! Articles are those of decree 20/2021. A level changes with the month of the birthday; a right that ends
//! is paid for that month too (article 8); nothing is counted by the day. For 2015 to 2021-06, decree
//! 136/2013, the same months are assumed; the easier conditions of relatives are "not established" until
//! 2021-06, and so is all of 2014.

mod award;
mod entitled;
mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Month, Text, When};
use serde::{Deserialize, Serialize};

use entitled::{Stage, last_month, tell};

pub use award::{FosterLevel, FosterSupportAward};
pub use facts::{FosterCarer, FosterPlace, FosterReadings, FosterSupportFacts, WithoutSupport};
pub use in_force::{FosterProvisions, FosterRegime};
pub use reason::FosterSupportReason;

const ABOUT: Text = Text::new(
    "Chế độ khi trẻ em được nhận chăm sóc, nuôi dưỡng",
    "Foster support",
);

/// The foster support of a month.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::{FosterSupport, FosterSupportFacts};
///
/// let rule = FosterSupport::in_force(date(2022, 3, 1))?;
/// let orphan = FosterSupportFacts { age: 2_u16.into(), ..FosterSupportFacts::ordinary() };
/// let support = rule.assess(&orphan)?.award.ok_or("nothing is paid")?;
/// assert_eq!(support.child.citation.to_string(), "Decree 20/2021/NĐ-CP, article 6(1)(a)");
/// let carer = support.carer.ok_or("the carer has nothing")?;
/// assert_eq!(carer.citation.to_string(), "Decree 20/2021/NĐ-CP, article 20(1)(a)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FosterSupport {
    /// The month paid.
    pub month: Month,
    /// The body of law it falls under.
    pub regime: FosterRegime,
    /// Completed months below which a child is a younger one.
    pub younger_months: Option<Cited<u32>>,
    /// The age from which nobody is a child, in completed years.
    pub child_below: Option<Cited<u32>>,
    /// The age until which education goes on to give the allowance.
    pub education_until: Option<Cited<u32>>,
    /// Where each payment stands.
    pub provisions: FosterProvisions,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(FosterSupport {
    younger_months: None, "số tháng tuổi hưởng mức trẻ nhỏ", "months of age of a younger child";
    child_below: None, "trẻ em dưới số tuổi", "a child is below the age of";
    education_until: None, "hưởng khi đang học đến số tuổi", "age until which education counts";
});

type Reason = FosterSupportReason;

impl Rule for FosterSupport {
    type Facts = FosterSupportFacts;
    type Award = FosterSupportAward;
    type Reason = FosterSupportReason;

    fn about() -> About {
        About {
            id: "child-protection/foster-support",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&in_force::REGIMES]),
            reviewed_until: in_force::REGIMES.reviewed_until(),
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
        facts: &FosterSupportFacts,
        trace: &mut T,
    ) -> Result<Option<FosterSupportAward>, FactError> {
        facts.age.check("age", self.month.last_day())?;
        let (Some(younger), Some(child_below), Some(education)) = (
            &self.younger_months,
            &self.child_below,
            &self.education_until,
        ) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "chế độ nhận chăm sóc trẻ em trong năm 2014",
                    "foster support in 2014",
                ),
            });
        };
        let stage = Stage {
            is_child: self.before_birthday_of(facts.age, child_below.value),
            is_younger: self.months_of_age(facts.age) < younger.value,
            goes_on: self.goes_on(facts, education.value),
        };
        if !self.is_in_time(facts, trace) {
            return Ok(None);
        }
        self.check_relative(facts, stage)?;
        let Some(child) = self.childs(facts, stage, child_below, trace) else {
            return Ok(None);
        };
        tell(
            Text::new("trẻ em được hưởng", "the child receives"),
            &child,
            trace,
        );
        let (carer, level) = self.carers(facts, stage).unzip();
        if let Some(carer) = &carer {
            let label = Text::new("người nhận chăm sóc được hưởng", "the carer receives");
            tell(label, carer, trace);
        }
        if self.regime < FosterRegime::Decree20 {
            trace.caveat(|| SAME_MONTHS);
        }
        let award = FosterSupportAward {
            child,
            carer,
            level,
            last_month: last_month(facts.age, child_below.value).filter(|_| stage.is_child),
        };
        trace.step(&self.provisions.months, |citation| {
            let label = Text::new("kết luận", "conclusion");
            let formula = Text::new(
                "tính theo tháng, từ tháng quyết định đến hết tháng hết điều kiện",
                "by the month, from that of the decision to that in which the right ends",
            );
            Step::new(label, formula, award.headline(), citation)
        });
        Ok(Some(award))
    }
}

const SAME_MONTHS: Caveat = Caveat::Reading {
    reading: Text::new(
        "trước tháng 7/2021, tháng thay đổi và tháng thôi hưởng được tính như Nghị định 20/2021/NĐ-CP",
        "before 2021-07 the months of a change and of the end are those of decree 20/2021/NĐ-CP",
    ),
};
