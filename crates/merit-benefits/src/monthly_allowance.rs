//! Monthly allowances (*trợ cấp hằng tháng*) of appendix I: every group but the war invalids, whose
//! tables are those of [`war_invalid_allowance`](crate::war_invalid_allowance).
//!
//! The month paid governs. One status is assessed at a time; somebody with several draws them side
//! by side. Supplements from 81 % and carers stand in
//! [`supplement_and_carer`](crate::supplement_and_carer); whether a survivor meets the tests of age,
//! education and disability, in
//! [`survivors_allowance`](crate::survivors_allowance).
//!
//! A Heroic Vietnamese Mother drew the level of a relative of as many martyrs as she has until
//! 2021-06, and draws three times the standard level since; her husband counts as one.
//!
//! Reading the law leaves open: [`Readings`].

mod status;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, NotInForce, first_days};
use ansinh_core::parameter::{Parameter, ParameterError, Parameters, WrittenValue};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, Text, When};
use serde::{Deserialize, Serialize};

pub use status::{
    MartyrRelative, MeritStatus, MonthlyAllowanceColumns, MonthlyAllowanceFacts, Readings,
    Remarriage,
};

use crate::decrees::{DECREE_31_FROM, DECREES, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::instruments::{DECREE_31_2013, ORDINANCE_02_2020, ORDINANCE_26_2005};
use crate::levels::{Levels, Row};

const ABOUT: Text = Text::new(
    "Trợ cấp ưu đãi hằng tháng người có công và thân nhân",
    "Monthly allowance of merit persons and their relatives",
);

const ROWS: &[Row] = &[
    Row::Pre1945Detached,
    Row::Pre1945Seniority,
    Row::Pre1945Local,
    Row::Pre1945Survivor,
    Row::PreUprising,
    Row::PreUprisingSurvivor,
    Row::OneMartyr,
    Row::TwoMartyrs,
    Row::ThreeMartyrs,
    Row::Nurture,
    Row::HeroMother,
    Row::HeroMotherSupplement,
    Row::Hero,
    Row::Survivor61,
    Row::Sick41To50,
    Row::Sick51To60,
    Row::Sick61To70,
    Row::Sick71To80,
    Row::Sick81To90,
    Row::Sick91To100,
    Row::Toxin21To40,
    Row::Toxin41To60,
    Row::Toxin61To80,
    Row::ToxinFrom81,
    Row::ToxinChild61To80,
    Row::ToxinChildFrom81,
    Row::Prisoner,
    Row::HelperMerit,
    Row::HelperMedal,
];

ansinh_core::messages! {
    /// Why there is no monthly allowance.
    pub enum Reason {
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest with an allowance, per cent.
            lowest: u8,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "a rate of injury of {rate} %; it must be {lowest} % or more";
        /// A martyr's spouse remarried without the merit the ordinance asks for.
        Remarried = "remarried",
            vi: "vợ hoặc chồng liệt sĩ tái giá, không đủ điều kiện nuôi con liệt sĩ hoặc chăm sóc cha mẹ liệt sĩ",
            en: "a martyr's spouse who remarried without having brought up the child or cared for the parents";
    }
}

/// The monthly allowances of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::monthly_allowance::MeritStatus;
/// use ansinh_merit_benefits::{MonthlyAllowance, MonthlyAllowanceFacts};
///
/// let rule = MonthlyAllowance::in_force(date(2024, 8, 1))?;
/// let mother = MonthlyAllowanceFacts {
///     status: MeritStatus::HeroMother { martyrs: 1 },
///     ..MonthlyAllowanceFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&mother)?.total(), Dong::new(10_704_000)); // 8,367,000 + 2,337,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowance {
    /// The month paid.
    pub month: Month,
    /// The levels of appendix I.
    pub levels: Levels,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Parameters for MonthlyAllowance {
    fn parameters(&self) -> Vec<Parameter> {
        self.levels.parameters().collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        self.levels.set_parameter(name, written, citation, local)
    }
}

impl Rule for MonthlyAllowance {
    type Facts = MonthlyAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/monthly-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&DECREES]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let decree = DECREES.on(when)?;
        Ok(Self {
            month: Month::of(when.date),
            levels: Levels::of(*decree.value, ROWS),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
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
}

impl MonthlyAllowance {
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
