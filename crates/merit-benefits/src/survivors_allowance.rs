//! Survivors' monthly allowance (*trợ cấp tuất hằng tháng*): relatives of invalids, sick soldiers and
//! toxin victims from 61 %, of people active before the August uprising, and of martyrs.
//!
//! The month paid governs the level; the day of death, which ages apply. Parents and spouses of the
//! injured must have reached an age: 60 (men) or 55 (women) for deaths until 2021-06-30, normal
//! retirement age since. Spouses of the others and martyrs' parents have no such test. Children are
//! under 18, in education, or disabled. The right begins in the month after the death, or in the
//! month the age is reached or the medical council concludes, if that is later.
//!
//! At most two allowances are drawn: a relative of one martyr draws that one and one other, a
//! relative of several martyrs only theirs. A nurture allowance is added once for those who live
//! alone and full orphans.
//!
//! Not established: the month of a child's 18th birthday; parents who reach their age after 2021-06
//! where the death was earlier; spouses until 2021-06, and parents, of people who died before 2013.
//!
//! Parents who live alone must be of age as others; an office that reads article 25(2)(b) of the
//! ordinance as asking it of spouses alone says so
//! ([`lone_parents_of_any_age`](SurvivorReadings::lone_parents_of_any_age)).

mod age_test;
mod facts;
mod provisions;
mod retirement;
mod tests_of_relatives;

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::highest::from_the_highest;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, Parameters, WrittenValue,
};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::series::MERIT_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Month, Text, When, date};
use serde::{Deserialize, Serialize};

pub(crate) use age_test::{AgeTest, BENEFITS_OF_DECREE_31_FROM};
pub use facts::{
    ChildDisability, DeadPerson, DeadStatus, DisabledSince, Relation, SurvivorReadings,
    SurvivorsAllowanceFacts,
};
pub use retirement::{Sex, age_until_2021, retirement_day};

use facts::MOST_DECEASED;

use crate::decrees::{DECREE_31_FROM, DECREE_131_FROM, DECREES, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::levels::{Levels, Row};
use crate::monthly_allowance::{LevelsOfMonth, MeritStatus, MonthlyAllowanceFacts};
use crate::through::Through;

const ABOUT: Text = Text::new("Trợ cấp tuất hằng tháng", "Survivors' monthly allowance");

const ROWS: &[Row] = &[
    Row::Pre1945Survivor,
    Row::PreUprisingSurvivor,
    Row::OneMartyr,
    Row::TwoMartyrs,
    Row::ThreeMartyrs,
    Row::Nurture,
    Row::Survivor61,
];

ansinh_core::messages! {
    /// Why there is no survivors' allowance.
    pub enum Reason {
        /// The dead person's rate is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
        } = "rate-too-low",
            vi: "người chết có tỷ lệ {rate} %, phải từ 61 %",
            en: "the dead person had a rate of {rate} %; it must be 61 % or more";
        /// Not a relative in the sense of the ordinance.
        NotARelative = "not-a-relative",
            vi: "không phải thân nhân được hưởng trợ cấp tuất",
            en: "not a relative whom the ordinance gives an allowance";
        /// The right has not begun.
        NotYetPayable {
            /// Its first month.
            first_month: Month,
        } = "not-yet-payable",
            vi: "được hưởng từ {first_month}",
            en: "payable from {first_month} on";
        /// A grown child who neither studies nor is disabled enough.
        GrownChild {
            /// Completed years.
            age: u16,
        } = "grown-child",
            vi: "con đã {age} tuổi, không đi học và không khuyết tật từ 61 %",
            en: "a child of {age} who neither studies nor has a disability of 61 % or more";
        /// The income of a child disabled as an adult is too high.
        IncomeTooHigh {
            /// The income, đồng a month.
            income: Dong,
            /// What it must be below.
            limit: Dong,
        } = "income-too-high",
            vi: "thu nhập {income}, phải thấp hơn {limit}",
            en: "an income of {income}; it must be below {limit}";
        /// Excluded by conviction or desertion.
        Excluded = "excluded",
            vi: "không được hưởng do vi phạm pháp luật",
            en: "excluded by conviction or desertion";
        /// There is nobody to be a survivor of.
        NobodyDied = "nobody-died",
            vi: "không có người có công nào chết hoặc hy sinh",
            en: "no merit person died";
        /// The martyrs' relatives' allowance is not due.
        NoMartyrAllowance {
            /// Why not.
            because: Text,
        } = "no-martyr-allowance",
            vi: "không có trợ cấp thân nhân liệt sĩ: {because}",
            en: "no allowance as a martyr's relative: {because}";
    }
}

/// The survivors' allowances of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::{SurvivorsAllowance, SurvivorsAllowanceFacts};
///
/// let rule = SurvivorsAllowance::in_force(date(2015, 2, 1))?;
/// let widow = SurvivorsAllowanceFacts::ordinary();
/// assert_eq!(rule.assess(&widow)?.total(), Dong::new(739_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurvivorsAllowance {
    /// The month paid.
    pub month: Month,
    /// Merit standard level, đồng a month: the test of income is a share of it.
    pub standard_level: Cited<Dong>,
    /// The share of the standard level that the income of a child disabled as an adult must be
    /// below.
    pub income_limit: Cited<Coefficient>,
    /// The levels of appendix I.
    pub levels: Levels,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

const STANDARD_LEVEL: &str = "standard_level";
const INCOME_LIMIT: &str = "income_limit";

impl Parameters for SurvivorsAllowance {
    fn parameters(&self) -> Vec<Parameter> {
        let standard = Parameter {
            name: STANDARD_LEVEL,
            label: Text::new("mức chuẩn trợ cấp ưu đãi", "merit standard level"),
            value: self.standard_level.value.into(),
            citation: self.standard_level.citation.clone(),
            local: LocalPower::None,
        };
        let limit = Parameter {
            name: INCOME_LIMIT,
            label: Text::new(
                "giới hạn thu nhập theo mức chuẩn",
                "income limit, share of the level",
            ),
            value: self.income_limit.value.into(),
            citation: self.income_limit.citation.clone(),
            local: LocalPower::None,
        };
        [standard, limit]
            .into_iter()
            .chain(self.levels.parameters())
            .collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        let power = local.then_some(LocalPower::None);
        match name {
            STANDARD_LEVEL => self.standard_level.set(name, written, citation, power),
            INCOME_LIMIT => self.income_limit.set(name, written, citation, power),
            _ => self.levels.set_parameter(name, written, citation, local),
        }
    }
}

impl Rule for SurvivorsAllowance {
    type Facts = SurvivorsAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        let standard_of_decree_101_from = date(2013, 7, 1);
        let own = [DECREE_31_FROM, standard_of_decree_101_from, DECREE_131_FROM];
        About {
            id: "merit-benefits/survivors-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&DECREES, &own]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let decree = DECREES.on(when)?;
        Ok(Self {
            month: Month::of(when.date),
            standard_level: MERIT_STANDARD.on(when)?.cited(),
            income_limit: Cited::new(Coefficient::tenths(6), provisions::income_test(when.date)),
            levels: Levels::of(*decree.value, ROWS),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &SurvivorsAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.month)?;
        if facts.excluded {
            trace.refuse(&self.excludes(), || Reason::Excluded);
            return Ok(None);
        }
        let martyrs = self.of_martyrs(facts, trace)?;
        let others = self.of_others(facts, trace)?;
        let room = match (&martyrs, facts.martyrs) {
            (Some(_), Some(tie)) if tie.count() > 1 => 0,
            (Some(_), _) => 1,
            (None, _) => 2,
        };
        let payments = martyrs.unwrap_or_else(|| Payments::told_to(trace));
        let mut payments = self.drawn(payments, others.into_iter().flatten(), room, trace)?;
        if payments.is_empty() {
            if facts.deceased.is_empty() && facts.martyrs.is_none() {
                trace.refuse(&self.who(), || Reason::NobodyDied);
            }
            return Ok(None);
        }
        if facts.alone && !facts.is_remarried() {
            payments = self.with(payments, Row::Nurture, trace)?;
        }
        let total = payments.total();
        trace.step(&self.caps(), |citation| {
            Step::new(
                Text::new(
                    "tổng trợ cấp tuất hằng tháng",
                    "survivors' allowances in all",
                ),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}

impl SurvivorsAllowance {
    /// As a relative of martyrs; a martyr's child must pass the tests of a child.
    fn of_martyrs<T: Trace<Reason>>(
        &self,
        facts: &SurvivorsAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(tie) = facts.martyrs else {
            return Ok(None);
        };
        if facts.child_of_martyr
            && let Err(reason) = self.right_of_martyrs_child(facts)?
        {
            trace.refuse(&self.refuses_martyrs_child(&reason), || reason);
            return Ok(None);
        }
        let levels = LevelsOfMonth {
            month: self.month,
            levels: &self.levels,
        };
        let held = MonthlyAllowanceFacts {
            status: MeritStatus::MartyrRelative(tie),
            alone: false,
            readings: crate::monthly_allowance::Readings {
                spouse_not_counted: facts.readings.spouse_not_counted,
            },
        };
        let mut through = Through {
            trace,
            because: |because| Reason::NoMartyrAllowance { because },
        };
        levels.allowance(&held, &mut through)
    }

    /// The row of each other dead person whose survivor the relative is, in this month.
    fn of_others<T: Trace<Reason>>(
        &self,
        facts: &SurvivorsAllowanceFacts,
        trace: &mut T,
    ) -> Result<[Option<Row>; MOST_DECEASED], FactError> {
        let mut rows = [None; MOST_DECEASED];
        for (dead, row) in facts.deceased.iter().zip(&mut rows) {
            match self.right_after(dead, facts)? {
                Err(reason) => trace.refuse(&self.refuses(&reason, dead.status), || reason),
                Ok(first_month) => {
                    trace.step(&self.begins(dead.status), |citation| {
                        Step::new(
                            Text::new("tháng đầu được hưởng", "first month payable"),
                            Text::new(
                                "tháng sau tháng chết, hoặc tháng đủ điều kiện nếu muộn hơn",
                                "the month after the death, or that of the conditions if later",
                            ),
                            first_month,
                            citation,
                        )
                        .input(Text::new("ngày chết", "day of death"), dead.died)
                    });
                    *row = Some(match dead.status {
                        DeadStatus::Injured { .. } => Row::Survivor61,
                        DeadStatus::Pre1945 => Row::Pre1945Survivor,
                        DeadStatus::PreUprising => Row::PreUprisingSurvivor,
                    });
                }
            }
        }
        Ok(rows)
    }

    /// The highest of the others, as many as there is room for.
    fn drawn<T: Trace<Reason>>(
        &self,
        mut payments: Payments,
        others: impl Iterator<Item = Row> + Clone,
        room: usize,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        if room > 0 {
            // Which ones are the highest cannot be told without the level of each.
            for row in others.clone() {
                self.levels.due(row)?;
            }
        }
        let levels = others.filter_map(|row| Some((row, self.levels.get(row)?)));
        let levels = from_the_highest(levels, |(_, level)| level.value);
        for (position, (row, level)) in levels.enumerate() {
            if position < room {
                payments = self.with(payments, row, trace)?;
            } else {
                trace.alternative(|| Alternative {
                    label: row.label(),
                    value: level.value.into(),
                    citation: level.citation.clone(),
                    loses_by: self.caps(),
                });
            }
        }
        Ok(payments)
    }

    fn with<T: Trace<Reason>>(
        &self,
        payments: Payments,
        row: Row,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let level = self.levels.due(row)?;
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức của tháng", "this month's level");
            Step::new(row.label(), formula, level.value, citation)
        });
        Ok(payments.with(
            row.label(),
            level.value,
            Frequency::Monthly,
            Bound::Exact,
            &level.citation,
        )?)
    }
}
