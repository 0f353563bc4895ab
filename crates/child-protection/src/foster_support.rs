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
mod facts;
mod in_force;

use ansinh_core::calendar::whole_months_between;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Month, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{FosterLevel, FosterSupportAward};
pub use facts::{FosterCarer, FosterPlace, FosterReadings, FosterSupportFacts, WithoutSupport};
pub use in_force::{FosterProvisions, FosterRegime};

use crate::special_circumstances::Disability;
use crate::{PaidUnder, PayingProvision};

const ABOUT: Text = Text::new(
    "Chế độ khi trẻ em được nhận chăm sóc, nuôi dưỡng",
    "Foster support",
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum FosterSupportReason {
        /// The decision comes later.
        NotYetPayable {
            /// The first month paid.
            first_month: Month,
        } = "not-yet-payable",
            vi: "được hưởng từ {first_month}, là tháng ký quyết định",
            en: "payable from {first_month}, the month of the decision";
        /// The care or the right ended before.
        Ended {
            /// The last month paid.
            last_month: Month,
        } = "ended",
            vi: "đã thôi hưởng, tháng cuối là {last_month}",
            en: "ended; the last month paid was {last_month}";
        /// Neither without support nor disabled.
        NoGround = "no-ground",
            vi: "không thuộc diện không có nguồn nuôi dưỡng, không khuyết tật nặng hoặc đặc biệt nặng",
            en: "neither without support nor severely or extremely severely disabled";
        /// Too old, and not in education, or never drew the allowance.
        TooOld {
            /// The age, in completed years.
            limit: u32,
        } = "too-old",
            vi: "đã đủ {limit} tuổi, không thuộc trường hợp tiếp tục hưởng khi đang học",
            en: "{limit} years completed, and no case that goes on in education";
    }
}

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

impl FosterSupport {
    fn is_in_time<T: Trace<Reason>>(&self, facts: &FosterSupportFacts, trace: &mut T) -> bool {
        let months = &self.provisions.months;
        let first_month = facts.decided.map(Month::of);
        if let Some(first_month) = first_month.filter(|first| self.month < *first) {
            trace.refuse(months, || Reason::NotYetPayable { first_month });
            return false;
        }
        let last_month = facts.ended.map(Month::of);
        if let Some(last_month) = last_month.filter(|last| self.month > *last) {
            trace.refuse(months, || Reason::Ended { last_month });
            return false;
        }
        true
    }

    /// The easier conditions of relatives are those of decree 20/2021.
    fn check_relative(&self, facts: &FosterSupportFacts, stage: Stage) -> Result<(), FactError> {
        let relative = facts.carer == FosterCarer::NearRelative;
        let fosters = facts.place == FosterPlace::Family && stage.is_child;
        if self.regime < FosterRegime::Decree20 && relative && fosters {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước tháng 7/2021, điều kiện của ông bà, cô dì chú bác, anh chị ruột nhận chăm sóc trẻ em",
                    "before 2021-07, the conditions for grandparents, aunts, uncles and siblings who take a child in",
                ),
            });
        }
        Ok(())
    }

    /// What the child has.
    fn childs<T: Trace<Reason>>(
        &self,
        facts: &FosterSupportFacts,
        stage: Stage,
        child_below: &Cited<u32>,
        trace: &mut T,
    ) -> Option<PayingProvision> {
        let disabled = facts.disability.is_some_and(is_severe);
        if facts.without_support.is_none() && !disabled {
            let group = &self.provisions.group;
            trace.refuse(group, || Reason::NoGround);
            return None;
        }
        let child = stage.is_child;
        if facts.place == FosterPlace::Institution && (child || stage.goes_on) {
            return Some(paid(
                PaidUnder::InstitutionalCare,
                &self.provisions.institution,
            ));
        }
        let without_support = facts.without_support.is_some();
        let allowance = if child && without_support {
            &self.provisions.allowance
        } else if without_support && stage.goes_on {
            &self.provisions.education
        } else if child && disabled {
            &self.provisions.disability
        } else {
            let limit = child_below.value;
            trace.refuse(&child_below.citation, || Reason::TooOld { limit });
            return None;
        };
        Some(paid(PaidUnder::MonthlyAllowance, allowance))
    }

    /// What the carer has; the conditions are the carer's, the child keeps what it has without them.
    fn carers(
        &self,
        facts: &FosterSupportFacts,
        stage: Stage,
    ) -> Option<(PayingProvision, FosterLevel)> {
        let without_support = facts.without_support.is_some();
        let may_care = match facts.carer {
            FosterCarer::MeetsAll => true,
            FosterCarer::NearRelative => without_support,
            FosterCarer::NotMet => false,
        };
        let fostered = facts.place == FosterPlace::Family && stage.is_child && may_care;
        if !fostered {
            return None;
        }
        let provisions = &self.provisions;
        let extremely_severe = facts.disability == Some(Disability::ExtremelySevere);
        let (citation, level) = if extremely_severe {
            (&provisions.carer_of_disabled, FosterLevel::Disabled)
        } else if !without_support {
            return None;
        } else if stage.is_younger {
            (&provisions.carer_of_younger, FosterLevel::Younger)
        } else {
            (&provisions.carer_of_older, FosterLevel::Older)
        };
        Some((paid(PaidUnder::CarerSupport, citation), level))
    }

    /// A birthday in the month ends the right with the month after it.
    fn before_birthday_of(&self, age: Age, years: u32) -> bool {
        u32::from(age.on(self.month.previous().last_day())) < years
    }

    /// Education keeps the allowance that was drawn as a child.
    fn goes_on(&self, facts: &FosterSupportFacts, until: u32) -> bool {
        let until = if facts.readings.age_22_counts {
            until.saturating_add(1)
        } else {
            until
        };
        facts.in_education && facts.drew_allowance && self.before_birthday_of(facts.age, until)
    }

    /// A change of level comes with the month of the birthday.
    fn months_of_age(&self, age: Age) -> u32 {
        match age {
            Age::Years(years) => u32::from(years).saturating_mul(12),
            Age::Born(born) => whole_months_between(born, self.month.last_day()),
        }
    }
}

/// How old the child is, as far as it matters.
#[derive(Debug, Clone, Copy)]
struct Stage {
    is_child: bool,
    is_younger: bool,
    goes_on: bool,
}

/// The month of the birthday on which a child is none any more, where the day of birth is known.
fn last_month(age: Age, child_below: u32) -> Option<Month> {
    let Age::Born(born) = age else {
        return None;
    };
    Some(Month::of(born).plus(child_below.saturating_mul(12)))
}

const fn is_severe(disability: Disability) -> bool {
    !matches!(disability, Disability::Mild)
}

fn paid(paid_under: PaidUnder, citation: &Citation) -> PayingProvision {
    PayingProvision {
        paid_under,
        citation: citation.clone(),
    }
}

fn tell<T: Trace<Reason>>(label: Text, paid: &PayingProvision, trace: &mut T) {
    trace.step(&paid.citation, |citation| {
        let formula = Text::new("theo điều luật áp dụng", "by the provision that applies");
        Step::new(label, formula, paid.paid_under.label(), citation)
    });
}
