//! What a status gives by the levels of a month.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Month, Text};

use super::Reason;
use super::status::{
    self, MartyrRelative, MeritStatus, MonthlyAllowanceFacts, Readings, Remarriage,
};
use crate::decrees::{DECREE_31_FROM, ORDINANCE_OF_2020_FROM};
use crate::instruments::{DECREE_31_2013, ORDINANCE_02_2020, ORDINANCE_26_2005};
use crate::levels::{Levels, Row};

/// The levels of a month, lent by the rule that holds them.
pub(crate) struct LevelsOfMonth<'a> {
    pub(crate) month: Month,
    pub(crate) levels: &'a Levels,
}

impl LevelsOfMonth<'_> {
    /// The allowance of one status, with a nurture allowance where it is due.
    pub(crate) fn allowance<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(mut payments) = self.of_status(facts, trace)? else {
            return Ok(None);
        };
        if facts.alone && facts.status.may_be_nurtured() {
            payments = self.add(payments, Row::Nurture, 1, trace)?;
        }
        self.tell_total(&payments, trace);
        Ok(Some(payments))
    }

    fn of_status<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let row = match facts.status {
            MeritStatus::Pre1945Detached { seniority_units } => {
                return self.detached(seniority_units, trace).map(Some);
            }
            MeritStatus::HeroMother { martyrs } => {
                return self.hero_mother(martyrs, trace).map(Some);
            }
            MeritStatus::MartyrRelative(relative) => {
                self.martyr_relative(relative, facts.readings, trace)?
            }
            MeritStatus::SickSoldier { rate } => {
                let row = status::sick_soldier(rate);
                self.of_rate(row, rate, 41, "27", trace)
            }
            MeritStatus::ToxinVictim {
                rate,
                infertile_or_deformed_child,
            } => {
                let row = status::toxin_victim(rate, infertile_or_deformed_child);
                self.of_rate(row, rate, 21, "30", trace)
            }
            MeritStatus::ToxinChild { rate } => {
                let row = status::toxin_child(rate);
                self.of_rate(row, rate, 61, "31", trace)
            }
            MeritStatus::Pre1945Local => Some(Row::Pre1945Local),
            MeritStatus::PreUprising => Some(Row::PreUprising),
            MeritStatus::Hero => Some(Row::Hero),
            MeritStatus::Prisoner => Some(Row::Prisoner),
            MeritStatus::HelperMerit => Some(Row::HelperMerit),
            MeritStatus::HelperMedal => Some(Row::HelperMedal),
            MeritStatus::SurvivorOfPre1945 => Some(Row::Pre1945Survivor),
            MeritStatus::SurvivorOfPreUprising => Some(Row::PreUprisingSurvivor),
            MeritStatus::SurvivorFrom61 => Some(Row::Survivor61),
        };
        row.map(|row| self.add(Payments::told_to(trace), row, 1, trace))
            .transpose()
    }

    fn detached<T: Trace<Reason>>(
        &self,
        seniority_units: u8,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let payments = self.add(Payments::told_to(trace), Row::Pre1945Detached, 1, trace)?;
        if seniority_units == 0 {
            return Ok(payments);
        }
        self.add(payments, Row::Pre1945Seniority, seniority_units, trace)
    }

    fn hero_mother<T: Trace<Reason>>(
        &self,
        martyrs: u8,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let allowance = if self.is_before_ordinance_of_2020() {
            status::martyrs(martyrs)
        } else {
            Row::HeroMother
        };
        let payments = self.add(Payments::told_to(trace), allowance, 1, trace)?;
        self.add(payments, Row::HeroMotherSupplement, 1, trace)
    }

    /// Until 2021-06 martyrs count over all relations; since, parents, children and fosterers by
    /// their number, a spouse as relative of one.
    fn martyr_relative<T: Trace<Reason>>(
        &self,
        relative: MartyrRelative,
        readings: Readings,
        trace: &mut T,
    ) -> Result<Option<Row>, FactError> {
        let others = relative.as_parent_child_or_fosterer;
        match (relative.remarriage, others) {
            (Remarriage::None, _) => {}
            (Remarriage::WithMerit, 0) => return Ok(Some(Row::OneMartyr)),
            (Remarriage::WithMerit, _) => return Err(remarried_parent_not_established()),
            (Remarriage::WithoutMerit, 0) => {
                trace.refuse(&self.remarried(), || Reason::Remarried);
                return Ok(None);
            }
            (Remarriage::WithoutMerit, _) => return Ok(Some(status::martyrs(others))),
        }
        let all = relative.count();
        let is_clear = relative.as_spouse == 0 || all == 1 || self.is_before_ordinance_of_2020();
        if is_clear {
            return Ok(Some(status::martyrs(all)));
        }
        trace.caveat(|| Caveat::Reading {
            reading: if readings.spouse_not_counted {
                Text::new(
                    "vợ hoặc chồng là liệt sĩ không được cộng vào số liệt sĩ là con hoặc cha mẹ",
                    "a martyred spouse is not added to other martyrs",
                )
            } else {
                Text::new(
                    "vợ hoặc chồng là liệt sĩ được cộng vào số liệt sĩ, như trước tháng 7/2021",
                    "a martyred spouse is added to other martyrs, as before 2021-07",
                )
            },
        });
        let count = if readings.spouse_not_counted {
            others
        } else {
            all
        };
        Ok(Some(status::martyrs(count)))
    }

    fn of_rate<T: Trace<Reason>>(
        &self,
        row: Option<Row>,
        rate: u8,
        lowest: u8,
        article: &'static str,
        trace: &mut T,
    ) -> Option<Row> {
        if row.is_none() {
            let citation = if self.is_before_ordinance_of_2020() {
                ORDINANCE_26_2005.whole().unchecked()
            } else {
                ORDINANCE_02_2020.article(article).published()
            };
            trace.refuse(&citation, || Reason::RateTooLow { rate, lowest });
        }
        row
    }

    fn add<T: Trace<Reason>>(
        &self,
        payments: Payments,
        row: Row,
        times: u8,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let level = self.levels.due(row)?;
        let amount = level.value.times(times)?;
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức của tháng × số lần", "this month's level × number");
            Step::new(row.label(), formula, amount, citation)
                .input(Text::new("tháng", "month"), self.month)
                .input(Text::new("mức", "level"), level.value)
                .input(Text::new("số lần", "number"), u32::from(times))
        });
        Ok(payments.with(
            row.label(),
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &level.citation,
        )?)
    }

    fn tell_total<T: Trace<Reason>>(&self, payments: &Payments, trace: &mut T) {
        if payments.len() < 2 {
            return;
        }
        trace.step(&self.adds_up(), |citation| {
            Step::new(
                Text::new("tổng hằng tháng", "monthly total"),
                Text::new("cộng các khoản", "sum of the lines"),
                payments.total(),
                citation,
            )
        });
    }

    fn is_before_ordinance_of_2020(&self) -> bool {
        self.month.first_day() < ORDINANCE_OF_2020_FROM
    }

    /// Where it stands that allowances and supplements are drawn side by side.
    fn adds_up(&self) -> Citation {
        if self.is_before_ordinance_of_2020() {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("6").clause("3").published()
        }
    }

    fn remarried(&self) -> Citation {
        if self.month.first_day() < DECREE_31_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else if self.is_before_ordinance_of_2020() {
            DECREE_31_2013.article("20").clause("4").published()
        } else {
            ORDINANCE_02_2020.article("16").clause("10").published()
        }
    }
}

fn remarried_parent_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "vợ hoặc chồng liệt sĩ tái giá đồng thời là cha, mẹ, con hoặc người nuôi của liệt sĩ khác",
            "a martyr's remarried spouse who is a parent, child or fosterer of another martyr",
        ),
    }
}
