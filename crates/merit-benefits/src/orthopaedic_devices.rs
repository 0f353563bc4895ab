//! Devices and orthopaedic aids (*phương tiện trợ giúp, dụng cụ chỉnh hình*): the money to buy one,
//! with its accessories and maintenance for the whole term, paid once as the term begins.
//!
//! The day the term begins governs. The appendix gives each device a term in years and a sum; it is
//! the same from 2019 to 2026-06, first in a circular, then in a decree. War invalids and sick
//! soldiers have what their file calls for; most other merit persons a wheelchair or a tricycle, or
//! other means for its money; children of toxin victims a wheelchair, dark glasses and a cane.
//! Who holds an artificial leg and a chair at the same time keeps each for six years.
//!
//! Accessories are paid once a year and person, however many arms or legs there are. An artificial
//! eye is paid by the hospital's receipt, and its accessories by the year.
//!
//! Not established: who was granted what, apart from war invalids and sick soldiers, before decree
//! 131/2021/NĐ-CP took effect on 2022-02-15; everything before 2019 and from 2026-07-01.

mod appendix;
mod device;
mod entitlement;
mod facts;
mod grants;
mod money;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, Parameters, WrittenValue,
};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use device::{Device, Extra};
pub use facts::{DeviceHolder, DeviceReadings, DeviceRecipient, OrthopaedicDevicesFacts};
pub use grants::{DeviceGrant, DeviceGrants};
pub use reason::Reason;

use crate::funding;
use crate::instruments::{CIRCULAR_101_2018, DECREE_75_2021, DECREE_321_2026};
use entitlement::{article_89, clause_2};

const ABOUT: Text = Text::new(
    "Cấp phương tiện trợ giúp, dụng cụ chỉnh hình",
    "Devices and orthopaedic aids",
);

/// What is known of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Regime {
    /// The appendix, not who is granted what.
    AppendixAlone,
    /// The appendix and article 89 of decree 131/2021.
    Whole,
    /// Nothing.
    Unknown,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        let circular = CIRCULAR_101_2018.article("7").clause("1").point("b");
        let decree = DECREE_75_2021.appendix("V");
        &[
            Entry::new(
                date(2019, 1, 1),
                Regime::AppendixAlone,
                circular.published(),
            ),
            Entry::new(date(2022, 1, 1), Regime::AppendixAlone, decree.published()),
            Entry::new(date(2022, 2, 15), Regime::Whole, decree.published()),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Regime::Unknown,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The money for devices on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{OrthopaedicDevices, OrthopaedicDevicesFacts};
///
/// let rule = OrthopaedicDevices::in_force(date(2024, 3, 1))?;
/// let leg = OrthopaedicDevicesFacts::ordinary();
/// assert_eq!(rule.assess(&leg)?.total(), Dong::new(4_000_000)); // 3,600,000 + 2 × 200,000
///
/// let again = OrthopaedicDevicesFacts { last_granted: Some(date(2022, 3, 2)), ..leg };
/// assert!(!rule.assess(&again)?.is_entitled()); // not before 2024-03-02
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrthopaedicDevices {
    /// The day the term begins.
    pub on: NaiveDate,
    /// The appendix.
    pub grants: DeviceGrants,
    /// The term of an artificial leg and of a chair held together, years (from 2022-02-15).
    pub leg_and_chair_years: Option<Cited<u32>>,
    /// The rate of injury from which a toxin victim's child has devices, per cent (from 2022-02-15).
    pub toxin_child_from_rate: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

const LEG_AND_CHAIR_YEARS: &str = "leg_and_chair_years";
const TOXIN_CHILD_FROM_RATE: &str = "toxin_child_from_rate";

impl Parameters for OrthopaedicDevices {
    fn parameters(&self) -> Vec<Parameter> {
        let years = Text::new(
            "niên hạn (năm) khi cấp đồng thời chân giả và xe lăn, xe lắc",
            "term in years of an artificial leg and a chair held together",
        );
        let rate = Text::new(
            "tỷ lệ tổn thương cơ thể của con người nhiễm chất độc (%)",
            "rate of a toxin victim's child (%)",
        );
        let numbers = [
            (LEG_AND_CHAIR_YEARS, years, &self.leg_and_chair_years),
            (TOXIN_CHILD_FROM_RATE, rate, &self.toxin_child_from_rate),
        ];
        let numbers = numbers.into_iter().filter_map(|(name, label, number)| {
            number.as_ref().map(|number| Parameter {
                name,
                label,
                value: number.value.into(),
                citation: number.citation.clone(),
                local: LocalPower::None,
            })
        });
        self.grants.parameters().chain(numbers).collect()
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
            LEG_AND_CHAIR_YEARS => self.leg_and_chair_years.set(name, written, citation, power),
            TOXIN_CHILD_FROM_RATE => self
                .toxin_child_from_rate
                .set(name, written, citation, power),
            _ => {
                let set = self.grants.set_parameter(name, written, citation, local);
                set.unwrap_or_else(|| {
                    let known: Vec<_> = self.parameters().iter().map(|one| one.name).collect();
                    Err(ParameterError::Unknown {
                        name: name.into(),
                        known: known.join(", "),
                    })
                })
            }
        }
    }
}

impl Rule for OrthopaedicDevices {
    type Facts = OrthopaedicDevicesFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/orthopaedic-devices",
            title: ABOUT,
            governing_date: Text::new("ngày đầu niên hạn", "the day the term begins"),
            regimes: first_days(&[&REGIMES]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = REGIMES.on(when)?;
        let known = *found.value != Regime::Unknown;
        let of_article_89 = |point, number| {
            let whole = *found.value == Regime::Whole;
            whole.then(|| Cited::new(number, article_89(point)))
        };
        Ok(Self {
            on: when.date,
            grants: if known {
                DeviceGrants::by(found.citation)
            } else {
                DeviceGrants::default()
            },
            leg_and_chair_years: of_article_89("b", 6),
            toxin_child_from_rate: of_article_89("c", 61),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &OrthopaedicDevicesFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.on)?;
        self.is_established(facts)?;
        if let Some((citation, reason)) = self.refusal(facts) {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let payments = match facts.receipt {
            Some(receipt) => money::by_receipt(receipt, facts, trace)?,
            None => self.by_appendix(facts, trace)?,
        };
        let total = payments.total();
        let citation = match facts.recipient {
            DeviceRecipient::RelativesAfterApproval => clause_2(),
            _ => self.article(facts.holder),
        };
        trace.step(&citation, |citation| {
            let label = match facts.recipient {
                DeviceRecipient::RelativesAfterApproval => Text::new(
                    "tiền cấp cho cả niên hạn, trả cho thân nhân",
                    "money for the whole term, paid to the relatives",
                ),
                _ => Text::new("tiền cấp cho cả niên hạn", "money for the whole term"),
            };
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(label, formula, total, citation)
        });
        Ok(Some(payments))
    }
}
