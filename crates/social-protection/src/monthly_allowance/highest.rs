use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Dong, NaiveDate, Text};

use super::eligibility::{Declined, Met, Person};
use super::{
    Case, Group, GroupAmount, MonthlyAllowance, MonthlyAllowanceFacts, MonthlyAmount, Reason,
};
use crate::instruments::DECREE_176_2025;

/// Points b and c of decree 20/2021, article 5(5), ended on 2025-07-01.
static SOCIAL_PENSION_INSTEAD: Citation = DECREE_176_2025.article("8").clause("2").published();

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
pub(super) struct Candidates<'a> {
    pub(super) single_parent: Option<Met<'a>>,
    /// Clauses 5, 6 and 8: may be drawn beside a single parent's allowance.
    pub(super) adding: Option<Met<'a>>,
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
                if T::HEARS_REFUSALS && person.would_have_belonged_before_social_pension(group) {
                    trace.refuse(&SOCIAL_PENSION_INSTEAD, || Reason::SocialPensionInstead {
                        group,
                    });
                }
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
}

impl<'a> Candidates<'a> {
    pub(super) const fn is_empty(&self) -> bool {
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

    pub(super) const fn leading_group(&self) -> Group {
        self.highest.group
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
