//! Of which group a student is, and the scholarship of that group.

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Percent, Text, date};

use super::{BoardingReason, BoardingScholarship, BoardingScholarshipFacts, RegisteredResidence};
use crate::instruments::learners::DECISION_53_2015;
use crate::scholarship::{Paid, part};

static ENROLLED_SINCE: Citation = DECISION_53_2015.article("8").clause("2").published();
static GROUPS: Citation = DECISION_53_2015.article("2").published();
static ONCE: Citation = DECISION_53_2015.article("4").clause("1").published();
static HIGHEST: Citation = DECISION_53_2015.article("4").clause("2").published();

impl BoardingScholarship {
    /// The rate of the student's group; nothing where a condition is not met.
    pub(super) fn rate<T: Trace<BoardingReason>>(
        &self,
        facts: &BoardingScholarshipFacts,
        trace: &mut T,
    ) -> Result<Option<&Cited<Percent>>, FactError> {
        let rate = self.rate_of_group(facts);
        let mut refused = rate.is_none();
        if refused {
            trace.refuse(&GROUPS, || BoardingReason::NotOfTheGroups);
        }
        if let Some(citation) = self.full_time.as_ref().filter(|_| !facts.full_time) {
            trace.refuse(citation, || BoardingReason::NotFullTime);
            refused = true;
        }
        for (met, citation, reason) in [
            (
                facts.enrolled >= date(2016, 1, 1),
                &ENROLLED_SINCE,
                BoardingReason::EnrolledBefore,
            ),
            (
                !facts.supported_before,
                &ONCE,
                BoardingReason::SupportedBefore,
            ),
        ] {
            if !met {
                trace.refuse(citation, || reason);
                refused = true;
            }
        }
        let Some(rate) = rate.filter(|_| !refused) else {
            return Ok(None);
        };
        let monthly = part(self.base_salary.value, rate.value, None)?;
        let other = facts.other_scholarship;
        if other > monthly {
            trace.refuse(&HIGHEST, || BoardingReason::HigherElsewhere {
                other,
                monthly,
            });
            return Ok(None);
        }
        if other > Dong::ZERO {
            trace.alternative(|| Alternative {
                label: Text::new(
                    "học bổng của chính sách khác",
                    "scholarship of another policy",
                ),
                value: other.into(),
                citation: HIGHEST.clone(),
                loses_by: HIGHEST.clone(),
            });
        }
        Ok(Some(rate))
    }

    /// The first group a student is of is the highest.
    fn rate_of_group(&self, facts: &BoardingScholarshipFacts) -> Option<&Cited<Percent>> {
        let in_area = facts.residence != RegisteredResidence::Other;
        let poor = facts.household.is_poor_or_near();
        if facts.ethnic_minority && (poor || facts.disabled) {
            Some(&self.minority)
        } else if facts.boarding_school_graduate
            || (!facts.ethnic_minority && facts.disabled && in_area)
        {
            Some(&self.graduate_or_disabled)
        } else if !facts.ethnic_minority && poor && in_area {
            Some(&self.poor)
        } else {
            None
        }
    }

    pub(super) fn scholarship<T: Trace<BoardingReason>>(
        &self,
        rate: &Cited<Percent>,
        facts: &BoardingScholarshipFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let base_salaries = Paid {
            first: self.first,
            base: self.base_salary.value,
            months: facts.months,
            levels: facts.levels,
            after_review: self.after_review,
        }
        .base_salaries()?;
        let amount = part(base_salaries, rate.value, facts.credits)?;
        let label = Text::new("học bổng chính sách", "scholarship");
        trace.step(&rate.citation, |citation| {
            let formula = Text::new(
                "tỷ lệ × mức lương cơ sở của các tháng",
                "rate × base salaries of the months",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("tỷ lệ", "rate"), rate.value)
                .input(Text::new("số tháng", "months"), facts.months)
                .input(
                    Text::new(
                        "mức lương cơ sở tháng đầu",
                        "base salary of the first month",
                    ),
                    self.base_salary.value,
                )
                .input(
                    Text::new(
                        "mức lương cơ sở của các tháng",
                        "base salaries of the months",
                    ),
                    base_salaries,
                )
        });
        Ok(Payments::told_to(trace).with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            &rate.citation,
        )?)
    }
}
