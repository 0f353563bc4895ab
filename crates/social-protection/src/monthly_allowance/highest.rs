use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Dong, NaiveDate, Text};

use super::eligibility::{Declined, Met, Person};
use super::{
    Case, Group, GroupAmount, MonthlyAllowance, MonthlyAllowanceFacts, MonthlyAmount, Reason,
    Regime,
};

use crate::Household;

/// The group that wins, and the single parent's allowance drawn beside it.
#[derive(Clone, Copy)]
pub(super) struct Best<'a> {
    highest: Met<'a>,
    beside: Option<Met<'a>>,
}

/// The winning groups with their amounts.
#[derive(Clone, Copy)]
pub(crate) struct Decision<'a> {
    best: Best<'a>,
    highest_amount: Dong,
    beside_amount: Dong,
    pub(crate) amount: Dong,
}

/// The last days of a month and of the one before: on which the ages are taken.
pub(super) struct DecidingDays {
    pub(super) this_month: NaiveDate,
    last_month: NaiveDate,
}

/// The best of each kind that article 6(2) tells apart.
#[derive(Default)]
struct Candidates<'a> {
    single_parent: Option<Met<'a>>,
    /// Clauses 5, 6 and 8: may be drawn beside a single parent's allowance.
    adding: Option<Met<'a>>,
    /// Clauses 1, 2, 3 and 7: never added.
    other: Option<Met<'a>>,
}

impl MonthlyAllowance {
    pub(super) fn deciding_days(&self) -> DecidingDays {
        DecidingDays {
            this_month: self.month.last_day(),
            last_month: self.month.first_day().pred_opt().unwrap_or(NaiveDate::MIN),
        }
    }

    /// Which group gives the highest coefficient in this month?
    pub(super) fn highest<'a, T: Trace<Reason>>(
        &'a self,
        case: Case<'a>,
        days: &DecidingDays,
        trace: &mut T,
    ) -> Result<Option<Best<'a>>, FactError> {
        let (first, second) = if case.facts.readings.change_from_next_month {
            (days.last_month, days.this_month)
        } else {
            (days.this_month, days.last_month)
        };
        // A right that ends with a birthday is still paid for the month of that birthday.
        let mut day = first;
        let mut met = self.met_on(day, case, trace)?;
        if met.is_empty() && case.may_have_birthdays() {
            day = second;
            met = self.met_on(day, case, trace)?;
        }
        let Some(best) = met.best() else {
            return Ok(None);
        };
        if T::LISTENS {
            self.tell_losers(&best, &Person::new(self, case, day), trace);
            best.tell(trace);
        }
        Ok(Some(best))
    }

    /// Every other group that is met and payable loses to the best.
    fn tell_losers<T: Trace<Reason>>(&self, best: &Best<'_>, person: &Person<'_>, trace: &mut T) {
        for group in Group::ALL.into_iter().filter(|group| !best.has(*group)) {
            if let Some(Ok(met)) = person.asks(group)
                && self.is_payable(group, person.facts())
            {
                trace.alternative(|| Alternative {
                    label: group.label(),
                    value: met.coefficient.into(),
                    citation: met.citation.clone(),
                    loses_by: self.highest_only(),
                });
            }
        }
    }

    fn is_payable(&self, group: Group, facts: &MonthlyAllowanceFacts) -> bool {
        let first_month = self.first_month(group, facts);
        first_month.is_none_or(|first_month| first_month <= self.month)
    }

    fn met_on<'a, T: Trace<Reason>>(
        &'a self,
        day: NaiveDate,
        case: Case<'a>,
        trace: &mut T,
    ) -> Result<Candidates<'a>, FactError> {
        let person = Person::new(self, case, day);
        let mut met = Candidates::default();
        for group in Group::ALL {
            let Some(answer) = person.asks(group) else {
                continue;
            };
            match answer {
                Err(Declined::Fact(error)) => return Err(*error),
                Err(Declined::Reason(reason)) if T::HEARS_REFUSALS => {
                    trace.refuse(&self.condition(group), || reason);
                }
                Err(Declined::Reason(_)) => {}
                Ok(one) => match self.first_month(group, case.facts) {
                    Some(first_month) if self.month < first_month => {
                        trace.refuse(&self.start_and_stop(), || Reason::NotYetPayable {
                            group,
                            first_month,
                        });
                    }
                    _ => met.take(one),
                },
            }
        }
        self.check_established(day, &met, case)?;
        Ok(met)
    }

    /// Where the law of the month could not be established, say so rather than guess.
    fn check_established(
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

impl<'a> Candidates<'a> {
    const fn is_empty(&self) -> bool {
        self.single_parent.is_none() && self.adding.is_none() && self.other.is_none()
    }

    fn take(&mut self, one: Met<'a>) {
        let place = match one.group {
            Group::SingleParent => &mut self.single_parent,
            group if group.adds_to_single_parent() => &mut self.adding,
            _ => &mut self.other,
        };
        if place.is_none_or(|best| one.coefficient > best.coefficient) {
            *place = Some(one);
        }
    }

    fn best(&self) -> Option<Best<'a>> {
        let with_exception = self.adding.map_or_else(
            || self.single_parent.map(Best::alone),
            |adding| {
                Some(Best {
                    highest: adding,
                    beside: self.single_parent,
                })
            },
        );
        match (with_exception, self.other) {
            (Some(best), Some(other)) if other.coefficient > best.coefficient() => {
                Some(Best::alone(other))
            }
            (None, Some(other)) => Some(Best::alone(other)),
            (best, _) => best,
        }
    }
}

impl<'a> Best<'a> {
    const fn alone(highest: Met<'a>) -> Self {
        Self {
            highest,
            beside: None,
        }
    }

    fn has(&self, group: Group) -> bool {
        group == self.highest.group || self.beside.is_some_and(|beside| beside.group == group)
    }

    fn coefficient(&self) -> ansinh_core::Coefficient {
        self.beside
            .and_then(|beside| self.highest.coefficient.plus(beside.coefficient))
            .unwrap_or(self.highest.coefficient)
    }

    fn tell<T: Trace<Reason>>(&self, trace: &mut T) {
        for met in std::iter::once(self.highest).chain(self.beside) {
            trace.step(met.citation, |citation| {
                Step::new(
                    Text::new("hệ số", "coefficient"),
                    met.group.label(),
                    met.coefficient,
                    citation,
                )
            });
        }
        if self.beside.is_some() {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "trợ cấp của người đơn thân nghèo không bị coi là trợ cấp hàng tháng khác",
                    "a single parent's allowance does not count as another monthly allowance",
                ),
            });
        }
    }

    pub(super) fn times(self, level: Dong) -> Result<Decision<'a>, AmountError> {
        let of = |met: Met<'_>| level.scaled(met.coefficient, &Rounding::WHOLE_DONG);
        let beside_amount = self.beside.map_or(Ok(Dong::ZERO), of)?;
        let highest_amount = of(self.highest)?;
        let amount = highest_amount.plus(beside_amount)?;
        Ok(Decision {
            best: self,
            highest_amount,
            beside_amount,
            amount,
        })
    }
}

impl<'a> Decision<'a> {
    /// Where the highest coefficient stands.
    pub(crate) const fn citation(&self) -> &'a Citation {
        self.best.highest.citation
    }

    pub(super) fn coefficient(&self) -> ansinh_core::Coefficient {
        self.best.coefficient()
    }

    pub(crate) fn award(&self) -> MonthlyAmount {
        let part = |met: Met<'_>, amount| GroupAmount {
            group: met.group,
            coefficient: met.coefficient,
            amount,
            citation: met.citation.clone(),
        };
        MonthlyAmount {
            amount: self.amount,
            highest: part(self.best.highest, self.highest_amount),
            single_parent_beside: self.best.beside.map(|met| part(met, self.beside_amount)),
        }
    }
}
