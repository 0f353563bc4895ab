//! What else a compulsory centre bears: treatment, and a course once.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::sum::{Given, Sum, established};
use super::{Course, Reason, RehabilitationAllowance, Treatment};
use crate::instruments::CIRCULAR_62_2022;

impl RehabilitationAllowance {
    /// Article 67(3): the family at home, the health-insurance fund with a card, else the budget.
    pub(super) fn treatment<T: Trace<Reason>>(
        &self,
        treatment: Treatment,
        sum: &mut Sum<'_, T>,
    ) -> Result<Option<&Citation>, FactError> {
        let citation = established(self.treatment.as_ref())?;
        if treatment.suspended_at_home {
            sum.trace.refuse(citation, || Reason::FamilyPays);
            return Ok(None);
        }
        if treatment.has_health_insurance {
            sum.trace.refuse(citation, || Reason::HealthInsurancePays);
            return Ok(None);
        }
        sum.add(Given {
            label: Text::new("khám bệnh, chữa bệnh", "treatment"),
            formula: Text::new("theo thực chi", "as spent"),
            each: treatment.cost,
            rations: None,
            frequency: Frequency::Once,
            bound: Bound::Exact,
            citation,
        })?;
        Ok(Some(citation))
    }

    /// Circular 62/2022/TT-BTC, article 5(6)(a): a short course, once.
    pub(super) fn course<T: Trace<Reason>>(
        &self,
        course: &Course,
        sum: &mut Sum<'_, T>,
    ) -> Result<Option<&Citation>, FactError> {
        let Some(citation) = &self.short_course else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 19/11/2022 và từ 7/2026, hỗ trợ học nghề trong cơ sở cai nghiện bắt buộc",
                    "before 2022-11-19 and from 2026-07, support to a course in compulsory rehabilitation",
                ),
            });
        };
        if course.taught_in_earlier_stay {
            sum.trace.refuse(citation, || Reason::TaughtBefore);
            return Ok(None);
        }
        let ceiling = course.learner.ceiling().cited();
        let amount: Dong = course.cost.min(ceiling.value);
        sum.trace.step(&ceiling.citation, |citation| {
            Step::new(
                Text::new("mức hỗ trợ học nghề tối đa", "most for a course"),
                Text::new("theo nhóm người học", "by the learner's group"),
                ceiling.value,
                citation,
            )
        });
        sum.add(Given {
            label: Text::new("chi phí học nghề ngắn hạn", "short course"),
            formula: Text::new("thực chi, không quá mức tối đa", "as spent, up to the most"),
            each: amount,
            rations: None,
            frequency: Frequency::Once,
            bound: Bound::AtMost,
            citation,
        })?;
        Ok(Some(citation))
    }
}

/// Circular 62/2022/TT-BTC, article 5(6)(a), in force from 2022-11-19.
pub(super) const SHORT_COURSE: Citation = CIRCULAR_62_2022
    .article("5")
    .clause("6")
    .point("a")
    .published();
