//! Supplements from 81 % and the carer's allowance (*phụ cấp, trợ cấp người phục vụ*).
//!
//! The month paid governs. From 81 % an invalid, sick soldier or toxin victim draws a supplement; an
//! especially severe wound or condition (two limbs lost or completely paralysed, both eyes blind,
//! severe mental illness) gives the special one in its place. Whoever cares for such a person at
//! home draws an allowance, once for a person, the highest; so does the carer of a Heroic
//! Vietnamese Mother. The base allowances stand in
//! [`war_invalid_allowance`](crate::war_invalid_allowance) and
//! [`monthly_allowance`](crate::monthly_allowance).
//!
//! A toxin victim whose record is missing or irregular draws the supplement, but neither the special
//! one nor a carer's allowance (decree 131/2021/NĐ-CP, article 58(3); before 2022-02 that is not
//! established). An office that reads the
//! article as denying the supplement too leaves the status out.

mod facts;

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::parameter::{Parameter, ParameterError, Parameters, WrittenValue};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{SeverelyInjured, SupplementAndCarerFacts};

use crate::decrees::{DECREE_131_FROM, DECREES, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::instruments::{ORDINANCE_02_2020, ORDINANCE_26_2005};
use crate::levels::{Levels, Row};

const ABOUT: Text = Text::new(
    "Phụ cấp từ 81 % và trợ cấp người phục vụ",
    "Supplements from 81 % and carer's allowance",
);

const ROWS: &[Row] = &[
    Row::HeroMotherCarer,
    Row::Supplement81,
    Row::SpecialSupplementInvalid,
    Row::SpecialSupplementSick,
    Row::Carer81,
    Row::Carer81Special,
];

ansinh_core::messages! {
    /// Why there is neither a supplement nor a carer's allowance.
    pub enum Reason {
        /// No status reaches 81 %.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ 81 %",
            en: "a rate of injury of {rate} %; it must be 81 % or more";
        /// Nobody cares for the person at home.
        NoCarerAtHome = "no-carer-at-home",
            vi: "không có người phục vụ tại gia đình",
            en: "nobody cares for the person at home";
        /// The person holds none of these statuses.
        NoStatus = "no-status",
            vi: "không thuộc diện có phụ cấp hoặc người phục vụ",
            en: "holds no status with a supplement or a carer";
    }
}

/// The supplements and carers' allowances of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::supplement_and_carer::SeverelyInjured;
/// use ansinh_merit_benefits::{SupplementAndCarer, SupplementAndCarerFacts};
///
/// let rule = SupplementAndCarer::in_force(date(2018, 8, 1))?;
/// let invalid = SupplementAndCarerFacts {
///     statuses: vec![SeverelyInjured::WarInvalid { rate: 81, especially_severe: false }],
///     carer_at_home: true,
/// };
/// assert_eq!(rule.assess(&invalid)?.total(), Dong::new(760_000 + 1_515_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplementAndCarer {
    /// The month paid.
    pub month: Month,
    /// The levels of appendix I.
    pub levels: Levels,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Parameters for SupplementAndCarer {
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

impl Rule for SupplementAndCarer {
    type Facts = SupplementAndCarerFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/supplement-and-carer",
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
        facts: &SupplementAndCarerFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let mut payments = self.supplements(&facts.statuses, trace)?;
        if let Some((row, level)) = self.carer(facts, trace)? {
            payments = paid(payments, row, level, trace)?;
        }
        if payments.is_empty() {
            if facts.statuses.is_empty() {
                trace.refuse(&self.who(), || Reason::NoStatus);
            }
            return Ok(None);
        }
        self.tell_total(&payments, trace);
        Ok(Some(payments))
    }
}

impl SupplementAndCarer {
    /// One supplement for each status that reaches 81 %.
    pub(crate) fn supplements<T: Trace<Reason>>(
        &self,
        statuses: &[SeverelyInjured],
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let mut payments = Payments::told_to(trace);
        for status in statuses {
            let Some(row) = status.supplement() else {
                if let Some(rate) = status.rate() {
                    trace.refuse(&self.of(*status), || Reason::RateTooLow { rate });
                }
                continue;
            };
            payments = paid(payments, row, self.levels.due(row)?, trace)?;
            if status.lacks_record() {
                self.check_record()?;
                trace.caveat(|| Caveat::Reading {
                    reading: Text::new(
                        "người nhiễm chất độc không có hồ sơ hợp lệ được phụ cấp từ 81 %, không được phụ cấp đặc biệt và người phục vụ",
                        "a toxin victim without a valid record draws the supplement from 81 %, but neither the special one nor a carer's allowance",
                    ),
                });
            }
        }
        Ok(payments)
    }

    /// The highest carer's allowance of all statuses.
    fn carer<T: Trace<Reason>>(
        &self,
        facts: &SupplementAndCarerFacts,
        trace: &mut T,
    ) -> Result<Option<(Row, &Cited<Dong>)>, FactError> {
        let mut best: Option<(Row, &Cited<Dong>)> = None;
        for status in &facts.statuses {
            let Some(row) = status.carer() else {
                continue;
            };
            if !facts.carer_at_home {
                trace.refuse(&self.of(*status), || Reason::NoCarerAtHome);
                continue;
            }
            let one = (row, self.levels.due(row)?);
            let loser = match best {
                Some(other) if other.1.value >= one.1.value => Some(one),
                other => {
                    best = Some(one);
                    other
                }
            };
            if let Some((row, level)) = loser {
                trace.alternative(|| Alternative {
                    label: row.label(),
                    value: level.value.into(),
                    citation: level.citation.clone(),
                    loses_by: self.together(),
                });
            }
        }
        Ok(best)
    }

    fn tell_total<T: Trace<Reason>>(&self, payments: &Payments, trace: &mut T) {
        if payments.len() < 2 {
            return;
        }
        trace.step(&self.together(), |citation| {
            Step::new(
                Text::new(
                    "tổng phụ cấp và trợ cấp người phục vụ",
                    "supplements and carer's allowance in all",
                ),
                Text::new("cộng các khoản", "sum of the lines"),
                payments.total(),
                citation,
            )
        });
    }

    /// What a missing record takes away was not read of the time before decree 131/2021.
    fn check_record(&self) -> Result<(), FactError> {
        if self.month >= Month::of(DECREE_131_FROM) {
            return Ok(());
        }
        Err(FactError::NotEstablished {
            what: Text::new(
                "trước tháng 2/2022, phụ cấp và người phục vụ của người nhiễm chất độc không có hồ sơ hợp lệ",
                "before 2022-02, supplement and carer of a toxin victim without a valid record",
            ),
        })
    }

    /// Where it stands what a status gives.
    fn of(&self, status: SeverelyInjured) -> Citation {
        let article = match status {
            _ if self.month.first_day() < ORDINANCE_OF_2020_FROM => return self.who(),
            SeverelyInjured::WarInvalid { .. } => ORDINANCE_02_2020.article("24").clause("1"),
            SeverelyInjured::SickSoldier { .. } => ORDINANCE_02_2020.article("27").clause("1"),
            SeverelyInjured::ToxinVictim { .. } => ORDINANCE_02_2020.article("30"),
            SeverelyInjured::HeroMother => ORDINANCE_02_2020.article("18").clause("4"),
        };
        article.published()
    }

    /// Where it stands which statuses there are.
    fn who(&self) -> Citation {
        if self.month.first_day() < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("3").clause("1").published()
        }
    }

    /// Where it stands that supplements of several statuses add up, and a carer is paid once.
    fn together(&self) -> Citation {
        if self.month.first_day() < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("6").clause("3").published()
        }
    }
}

fn paid<T: Trace<Reason>>(
    payments: Payments,
    row: Row,
    level: &Cited<Dong>,
    trace: &mut T,
) -> Result<Payments, FactError> {
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
