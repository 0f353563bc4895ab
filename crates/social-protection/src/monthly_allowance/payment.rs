//! From a month and its facts to what is paid.

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{Dong, Month, Text};
use chrono::Datelike as _;

use super::{Case, Decision, Group, MonthlyAllowance, MonthlyAllowanceFacts, Reason, Regime};
use crate::Household;
use crate::instruments::{DECREE_13_2010, DECREE_136_2013};
use crate::standard_level::{self, LEVEL_OF_DECREE_136};

/// Decree 13/2010/NĐ-CP, article 1(4).
const LEVEL_OF_DECREE_13: Dong = Dong::new(180_000);

impl MonthlyAllowance {
    /// The award before its citations are copied, for a rule that may need none of them.
    pub(crate) fn decided<'a, T: Trace<Reason>>(
        &'a self,
        case: Case<'a>,
        trace: &mut T,
    ) -> Result<Option<Decision<'a>>, FactError> {
        let days = self.deciding_days();
        case.check(days.this_month)?;
        let facts = case.facts;
        if !self.is_paid_at_all(facts, trace) {
            return Ok(None);
        }
        let Some(best) = self.highest(case, &days, trace)? else {
            return Ok(None);
        };
        let level = self.level(facts, best.leading_group(), trace);
        let decision = best.times(level)?;
        if T::LISTENS {
            trace.step(&self.highest_only(), |citation| {
                Step::new(
                    Text::new("mức trợ cấp hàng tháng", "monthly allowance"),
                    Text::new("mức chuẩn × hệ số", "standard level × coefficient"),
                    decision.amount,
                    citation,
                )
                .input(Text::new("mức chuẩn", "standard level"), level)
                .input(Text::new("hệ số", "coefficient"), decision.coefficient())
            });
        }
        Ok(self.unless_another_is_higher(decision, facts, trace))
    }

    /// Residents of institutions, suspended payments and ended rights are not paid.
    fn is_paid_at_all<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> bool {
        if facts.in_institution {
            trace.refuse(&self.excludes_residents(), || Reason::InInstitution);
            return false;
        }
        if facts.suspended {
            trace.refuse(&self.stops_payment(), || Reason::Suspended);
            return false;
        }
        match facts.ended.map(Month::of) {
            Some(last_month) if last_month < self.month => {
                trace.refuse(&self.start_and_stop(), || Reason::Ended { last_month });
                false
            }
            _ => true,
        }
    }

    /// The standard level of the month; in 2014 the office may say that 270,000 applied already, in 2015
    /// that it did not yet.
    fn level<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        group: Group,
        trace: &mut T,
    ) -> Dong {
        if self.may_be_lower_in_2015(facts, group) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "từ 01/01/2015 mức chuẩn là 270.000 đồng cho mọi người; mẫu số 9 Thông tư liên tịch 29/2014 ghi 180.000 đồng cho người không thuộc hộ nghèo trong năm 2015",
                    "from 2015-01-01 the standard level is 270,000 đồng for everybody; form 9 of joint circular 29/2014 has 180,000 for 2015 where the household is not poor",
                ),
            });
            if facts.readings.level_180_in_2015 {
                let citation = DECREE_13_2010.article("1").clause("4").unchecked();
                self.tell_level(LEVEL_OF_DECREE_13, &citation, trace);
                return LEVEL_OF_DECREE_13;
            }
        }
        if self.regime != Regime::Transition2014 {
            self.tell_level(
                self.standard_level.value,
                &self.standard_level.citation,
                trace,
            );
            return self.standard_level.value;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "năm 2014 mức chuẩn là 180.000 đồng, trừ nơi đã áp dụng 270.000 đồng",
                "in 2014 the standard level is 180,000 đồng except where 270,000 already applied",
            ),
        });
        if facts.readings.level_270_in_2014 {
            let citation = DECREE_136_2013.article("4").clause("1").unchecked();
            self.tell_level(LEVEL_OF_DECREE_136, &citation, trace);
            return LEVEL_OF_DECREE_136;
        }
        self.tell_level(
            self.standard_level.value,
            &self.standard_level.citation,
            trace,
        );
        self.standard_level.value
    }

    /// The groups that the form of 2015 tells apart, at the national level.
    fn may_be_lower_in_2015(&self, facts: &MonthlyAllowanceFacts, group: Group) -> bool {
        let told_apart = matches!(group, Group::OlderWithoutPension | Group::Disability);
        self.month.first_day().year() == 2015
            && told_apart
            && facts.household != Household::Poor
            && facts.child_situation.is_none()
            && self.standard_level.value == LEVEL_OF_DECREE_136
    }

    fn tell_level<T: Trace<Reason>>(&self, level: Dong, citation: &Citation, trace: &mut T) {
        standard_level::tell(self.month, level, citation, trace);
    }

    /// Decree 20/2021, article 6(2): with an allowance of another instrument, the higher one.
    fn unless_another_is_higher<'a, T: Trace<Reason>>(
        &self,
        decision: Decision<'a>,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Option<Decision<'a>> {
        let (amount, other) = (decision.amount, facts.competing_allowance);
        if other <= amount {
            if other > Dong::ZERO {
                trace.alternative(|| Alternative {
                    label: Text::new(
                        "trợ cấp hàng tháng theo văn bản khác",
                        "monthly allowance under another instrument",
                    ),
                    value: other.into(),
                    citation: self.highest_only(),
                    loses_by: self.highest_only(),
                });
            }
            return Some(decision);
        }
        trace.refuse(&self.highest_only(), || Reason::LowerThanOther {
            amount,
            other,
        });
        None
    }
}
