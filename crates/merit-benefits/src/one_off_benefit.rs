//! One-off benefits (*trợ cấp một lần*): martyrs' relatives, injuries of 5 to 20 %, resistance
//! activists, helpers, and people who died without benefits.
//!
//! The day of the decision governs; for heroes and Heroic Vietnamese Mothers the day the State
//! President signs. Until 2021-06-30 some benefits were fixed sums; since, all are multiples of the
//! standard level. From 2023-09-05 a product is rounded to whole thousands; the article doesn't say
//! which way an exact half goes, it goes up here, with a caveat. A total of years is multiplied
//! first and rounded at the end.
//!
//! Not established: 2013 and 2014 but for decree 89/2008/NĐ-CP, everything from 2026-07-01, death
//! notices and helpers until 2021-06-30, odd months of resistance before 2023-09-05.

mod amounts;
mod facts;
mod row;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, Parameters, WrittenValue,
};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::MERIT_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use amounts::{OneOffAmount, OneOffAmounts};
pub use facts::{Claimant, OneOffBenefitFacts, OneOffClaim};
pub use row::OneOffRow;

use crate::decrees::{DECREES, Decree, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::instruments::{DECREE_55_2023, ORDINANCE_02_2020, ORDINANCE_26_2005};
use crate::war_invalid_allowance::TO_THOUSANDS;

const ABOUT: Text = Text::new(
    "Trợ cấp một lần đối với người có công và thân nhân",
    "One-off benefits of merit persons and their relatives",
);

/// Decree 55/2023/NĐ-CP, article 2: its rounding and its months of resistance are in force.
const DECREE_55_IN_FORCE: NaiveDate = date(2023, 9, 5);

ansinh_core::messages! {
    /// Why there is no one-off benefit.
    pub enum Reason {
        /// The injury is too slight.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ 5 %",
            en: "a rate of injury of {rate} %; it must be 5 % or more";
        /// The injury gives a monthly allowance.
        MonthlyInstead {
            /// The rate, per cent.
            rate: u8,
        } = "monthly-instead",
            vi: "tỷ lệ tổn thương cơ thể {rate} %: hưởng trợ cấp hằng tháng",
            en: "a rate of injury of {rate} % gives a monthly allowance instead";
        /// No time in the resistance.
        NoTime = "no-time",
            vi: "không có thời gian tham gia kháng chiến",
            en: "no time in the resistance";
    }
}

/// How a product is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProductRounding {
    /// No rounding clause: to the đồng.
    None,
    /// The levels of decree 55/2023 before its text is in force: only whole thousands are clear.
    Open,
    /// To whole thousands.
    ToThousands,
}

/// The one-off benefits of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::one_off_benefit::OneOffClaim;
/// use ansinh_merit_benefits::{OneOffBenefit, OneOffBenefitFacts};
///
/// let rule = OneOffBenefit::in_force(date(2023, 10, 1))?;
/// let activist = OneOffBenefitFacts { claim: OneOffClaim::Resistance { years: 9, months: 7 } };
/// assert_eq!(rule.assess(&activist)?.total(), Dong::new(6_165_000)); // 10 × 0.3 × 2,055,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneOffBenefit {
    /// The day that governs.
    pub on: NaiveDate,
    /// Merit standard level (*mức chuẩn*), đồng.
    pub standard_level: Option<Cited<Dong>>,
    /// What each benefit gives.
    pub amounts: OneOffAmounts,
    /// How a product is rounded.
    pub rounding: ProductRounding,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

const STANDARD_LEVEL: &str = "standard_level";

impl Parameters for OneOffBenefit {
    fn parameters(&self) -> Vec<Parameter> {
        let level = self.standard_level.iter().map(|level| Parameter {
            name: STANDARD_LEVEL,
            label: Text::new("mức chuẩn trợ cấp ưu đãi", "merit standard level"),
            value: level.value.into(),
            citation: level.citation.clone(),
            local: LocalPower::None,
        });
        level.chain(self.amounts.parameters()).collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        if name == STANDARD_LEVEL {
            let local = local.then_some(LocalPower::None);
            return self.standard_level.set(name, written, citation, local);
        }
        let set = self.amounts.set_parameter(name, written, citation, local);
        set.unwrap_or_else(|| {
            let known: Vec<_> = self.parameters().iter().map(|one| one.name).collect();
            Err(ParameterError::Unknown {
                name: name.into(),
                known: known.join(", "),
            })
        })
    }
}

impl Rule for OneOffBenefit {
    type Facts = OneOffBenefitFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/one-off-benefit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định, hoặc ngày Chủ tịch nước ký",
                "the day of the decision, or that the State President signs",
            ),
            regimes: first_days(&[&DECREES, &[DECREE_55_IN_FORCE]]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let decree = DECREES.on(when)?;
        let amounts = OneOffAmounts::of(*decree.value);
        let rests_on_level =
            |row: &OneOffRow| matches!(amounts.get(*row), Some(OneOffAmount::Multiple(_)));
        let standard_level = if OneOffRow::ALL.iter().any(rests_on_level) {
            Some(MERIT_STANDARD.on(when)?.cited())
        } else {
            None
        };
        Ok(Self {
            on: when.date,
            standard_level,
            amounts,
            rounding: rounding(*decree.value, when.date),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &OneOffBenefitFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let (Some(row), false) = (facts.claim.row(), is_without_time(facts.claim)) else {
            self.tell_why_not(facts.claim, trace);
            return Ok(None);
        };
        let given = self.amounts.due(row)?;
        let half_years = self.half_years(facts.claim, trace)?;
        let amount = self.amount(given, half_years, trace)?;
        self.tell(row, given, half_years, amount, trace);
        Ok(Some(Payments::told_to(trace).with(
            row.label(),
            amount,
            Frequency::Once,
            Bound::Exact,
            given.citation(),
        )?))
    }
}

impl OneOffBenefit {
    fn tell_why_not<T: Trace<Reason>>(&self, claim: OneOffClaim, trace: &mut T) {
        let citation = if self.on < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.whole().published()
        };
        trace.refuse(&citation, || match claim {
            OneOffClaim::Injury { rate } if rate < 5 => Reason::RateTooLow { rate },
            OneOffClaim::Injury { rate } => Reason::MonthlyInstead { rate },
            _ => Reason::NoTime,
        });
    }

    /// Half years that a benefit is given for; one that has nothing to do with time counts once.
    ///
    /// Decree 55/2023, article 1(3): from six months on a whole year, less than six months half a
    /// year.
    fn half_years<T: Trace<Reason>>(
        &self,
        claim: OneOffClaim,
        trace: &mut T,
    ) -> Result<u32, FactError> {
        let OneOffClaim::Resistance { years, months } = claim else {
            return Ok(2);
        };
        let whole = u32::from(years).saturating_mul(2);
        if months == 0 {
            return Ok(whole);
        }
        if self.on < DECREE_55_IN_FORCE {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "cách tính tháng lẻ tham gia kháng chiến trước ngày 5/9/2023",
                    "how odd months of resistance count before 2023-09-05",
                ),
            });
        }
        let half_years = whole.saturating_add(if months >= 6 { 2 } else { 1 });
        let citation = DECREE_55_2023.article("1").clause("3").published();
        trace.step(&citation, |citation| {
            Step::new(
                Text::new("số năm được tính", "years counted"),
                Text::new(
                    "từ đủ 6 tháng tính một năm, dưới 6 tháng tính nửa năm",
                    "six months and more count as a year, less as half a year",
                ),
                Decimal::new(i64::from(half_years).saturating_mul(5), 1),
                citation,
            )
            .input(Text::new("năm", "years"), u32::from(years))
            .input(Text::new("tháng", "months"), u32::from(months))
        });
        Ok(half_years)
    }

    fn amount<T: Trace<Reason>>(
        &self,
        given: &OneOffAmount,
        half_years: u32,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let each = match given {
            OneOffAmount::Fixed(sum) => Some(sum.value.to_decimal()),
            OneOffAmount::Multiple(multiple) => {
                let level = self.standard_level.as_ref();
                level.and_then(|level| {
                    let coefficient = multiple.value.to_decimal();
                    level.value.to_decimal().checked_mul(coefficient)
                })
            }
        };
        let product = each
            .and_then(|each| each.checked_mul(Decimal::from(half_years)))
            .and_then(|twice| twice.checked_div(Decimal::TWO))
            .ok_or(ansinh_core::money::AmountError::Overflow)?;
        self.rounded(product, trace)
    }

    fn rounded<T: Trace<Reason>>(
        &self,
        product: Decimal,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let beyond = product
            .checked_rem(Decimal::ONE_THOUSAND)
            .unwrap_or_default();
        match self.rounding {
            ProductRounding::None => Ok(Rounding::WHOLE_DONG.dong(product)?),
            ProductRounding::Open if !beyond.is_zero() => Err(FactError::NotEstablished {
                what: Text::new(
                    "có làm tròn hay không từ 1/7/2023 đến 4/9/2023",
                    "whether amounts from 2023-07-01 to 2023-09-04 are rounded",
                ),
            }),
            ProductRounding::Open | ProductRounding::ToThousands => {
                if beyond == Decimal::from(500_u32) {
                    trace.caveat(|| Caveat::Reading {
                        reading: Text::new(
                            "đúng nửa nghìn đồng được làm tròn lên",
                            "an exact half of a thousand đồng is rounded up",
                        ),
                    });
                }
                Ok(TO_THOUSANDS.dong(product)?)
            }
        }
    }

    fn tell<T: Trace<Reason>>(
        &self,
        row: OneOffRow,
        given: &OneOffAmount,
        half_years: u32,
        amount: Dong,
        trace: &mut T,
    ) {
        if let Some(level) = &self.standard_level {
            trace.step(&level.citation, |citation| {
                let label = Text::new("mức chuẩn", "standard level");
                let formula = Text::new("mức của ngày", "the level of the day");
                Step::new(label, formula, level.value, citation)
            });
        }
        trace.step(given.citation(), |citation| {
            let formula = Text::new(
                "mức chuẩn × hệ số, hoặc mức tiền, × số năm",
                "standard level × multiple, or the sum, × years",
            );
            let step = Step::new(row.label(), formula, amount, citation);
            let step = match given {
                OneOffAmount::Fixed(sum) => step.input(Text::new("mức tiền", "sum"), sum.value),
                OneOffAmount::Multiple(multiple) => {
                    step.input(Text::new("hệ số", "multiple"), multiple.value)
                }
            };
            if row != OneOffRow::ResistanceYear {
                return step;
            }
            let years = Decimal::new(i64::from(half_years).saturating_mul(5), 1);
            step.input(Text::new("số năm", "years"), years)
        });
    }
}

const fn is_without_time(claim: OneOffClaim) -> bool {
    matches!(
        claim,
        OneOffClaim::Resistance {
            years: 0,
            months: 0
        }
    )
}

fn rounding(decree: Decree, on: NaiveDate) -> ProductRounding {
    match decree {
        Decree::D55Of2023 | Decree::D77Of2024 if on < DECREE_55_IN_FORCE => ProductRounding::Open,
        Decree::D55Of2023 | Decree::D77Of2024 => ProductRounding::ToThousands,
        _ => ProductRounding::None,
    }
}
