//! Where the law of a month could not be established.

use ansinh_core::facts::FactError;
use ansinh_core::{NaiveDate, Text};

use super::eligibility::{Declined, Person};
use super::highest::Candidates;
use super::{Case, Group, MonthlyAllowance, MonthlyAllowanceFacts, Regime};
use crate::Household;

impl MonthlyAllowance {
    /// Where the law of the month could not be established, say so rather than guess.
    pub(super) fn check_established(
        &self,
        day: NaiveDate,
        met: &Candidates<'_>,
        case: Case<'_>,
    ) -> Result<(), FactError> {
        let not_established = |what| Err(FactError::NotEstablished { what });
        match self.regime {
            Regime::Transition2014 if self.belongs_elsewhere_in_2014(day, case)? => {
                not_established(Text::new(
                    "năm 2014, nhóm đối tượng và hệ số ngoài người khuyết tật (Nghị định 136/2013/NĐ-CP có hiệu lực nhưng mức áp dụng theo lộ trình)",
                    "in 2014, groups and coefficients other than disability (decree 136/2013/NĐ-CP was in force, its levels staged)",
                ))
            }
            Regime::Decree67
                if met.is_empty() && is_of_unknown_group_before_2014(case.facts, day) =>
            {
                not_established(Text::new(
                    "trước năm 2014, trẻ em nhiễm HIV thuộc hộ nghèo và người 16, 17 tuổi đang đi học có hoàn cảnh của trẻ em không có nguồn nuôi dưỡng",
                    "before 2014, children with HIV in poor households and pupils of 16 and 17 in the situation of a child without support",
                ))
            }
            Regime::Decree67 if met.single_parent.is_some() && met.adding.is_some() => {
                not_established(Text::new(
                    "trước năm 2014, người đơn thân nghèo đồng thời thuộc nhóm khác",
                    "before 2014, a poor single parent who belongs to another group too",
                ))
            }
            Regime::Decree136
                if met.single_parent.is_some()
                    && met.adding.is_some_and(|best| best.group == Group::HivAdult) =>
            {
                not_established(Text::new(
                    "từ 2015 đến 6/2021, người đơn thân nghèo nhiễm HIV được hưởng một hay cả hai mức",
                    "from 2015 to 2021-06, whether a poor single parent with HIV draws one allowance or both",
                ))
            }
            _ => Ok(()),
        }
    }

    /// Would the person belong to a group other than disability, by the law before or after?
    fn belongs_elsewhere_in_2014(&self, day: NaiveDate, case: Case<'_>) -> Result<bool, FactError> {
        let level = || self.standard_level.clone();
        let neighbours = [
            super::decree_67_2007::rule(self.month, level()),
            super::decree_136_2013::rule(self.month, level()),
        ];
        for rule in &neighbours {
            let person = Person::new(rule, case, day);
            for group in Group::ALL {
                let Some(answer) = person.asks(group) else {
                    continue;
                };
                match answer {
                    Err(Declined::Fact(error)) => return Err(*error),
                    Ok(_) if group != Group::Disability => return Ok(true),
                    _ => {}
                }
            }
        }
        Ok(false)
    }
}

/// Groups whose coefficient before 2014 could not be read.
fn is_of_unknown_group_before_2014(facts: &MonthlyAllowanceFacts, day: NaiveDate) -> bool {
    let age = facts.age.on(day);
    let hiv_child = age < 16 && facts.has_hiv && facts.household == Household::Poor;
    let pupil = (16..18).contains(&age) && facts.in_education && facts.child_situation.is_some();
    hiv_child || pupil
}
