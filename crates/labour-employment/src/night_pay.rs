//! Night pay (*tiền lương làm việc vào ban đêm*): at least 30 % more for ordinary hours worked from
//! 22:00 to 6:00.
//!
//! The day on which the night begins governs. The amount is the wage of these hours with the 30 % in
//! it. Overtime by night is paid by [`OvertimePay`](crate::OvertimePay).

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Payer, Terms};
use ansinh_core::{Decimal, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::Hours;
use crate::REVIEWED_UNTIL;
use crate::instruments::{DECREE_05_2015, DECREE_145_2020, LABOUR_CODE_2012, LABOUR_CODE_2019};
use crate::job_wage::{JobWage, Quantity};

const ABOUT: Text = Text::new("Tiền lương làm việc vào ban đêm", "Night pay");

/// Where the formula stands; the 30 % itself is that of the code.
static FORMULA: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 5, 1),
                (),
                LABOUR_CODE_2012.article("97").clause("2").published(),
            ),
            Entry::new(
                date(2015, 3, 1),
                (),
                DECREE_05_2015.article("25").published(),
            ),
            Entry::new(
                date(2021, 1, 1),
                (),
                DECREE_05_2015.article("25").published(),
            ),
            Entry::new(
                date(2021, 2, 1),
                (),
                DECREE_145_2020.article("56").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum NightPayReason {
        /// No ordinary hours fall into the night.
        NoNightWork = "no-night-work",
            vi: "không làm việc vào ban đêm",
            en: "no ordinary hours were worked by night";
    }
}

/// The facts of somebody's ordinary work by night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct NightPayFacts {
    /// What the job earns.
    pub wage: JobWage,
    /// What was worked from 22:00 to 6:00, overtime not counted; in hours or pieces as the wage is
    /// paid.
    pub worked: Quantity,
    /// The wage of an hour is rounded to whole đồng first; by default only the total is rounded.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub hourly_wage_rounded: bool,
}

impl Facts for NightPayFacts {
    /// 5,000,000 đồng for 208 hours, eight of them by night.
    fn ordinary() -> Self {
        Self {
            wage: JobWage::ordinary(),
            worked: Quantity::Hours(Hours::whole(8)),
            hourly_wage_rounded: false,
        }
    }
}

/// The night pay of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::{Hours, JobWage, NightPay, NightPayFacts, Quantity};
///
/// let rule = NightPay::in_force(date(2024, 3, 1))?;
/// let facts = NightPayFacts {
///     wage: JobWage::Time { wage: Dong::new(7_800_000), hours: Hours::whole(208) },
///     worked: Quantity::Hours(Hours::whole(8)),
///     ..NightPayFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(390_000)); // 37,500 × 8 × 130 %
///
/// let no_hours = JobWage::Time { wage: Dong::new(7_800_000), hours: Hours::ZERO };
/// assert!(rule.assess(&NightPayFacts { wage: no_hours, ..facts }).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NightPay {
    /// More by night, of the ordinary wage.
    pub night: Cited<Percent>,
    /// Where the formula stands.
    pub formula: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(NightPay {
    night: None, "trả thêm khi làm việc ban đêm", "more by night";
});

impl Rule for NightPay {
    type Facts = NightPayFacts;
    type Award = Payments;
    type Reason = NightPayReason;

    fn about() -> About {
        About {
            id: "labour-employment/night-pay",
            title: ABOUT,
            governing_date: Text::new("ngày bắt đầu ca đêm", "the day on which the night begins"),
            regimes: first_days(&[&FORMULA]),
            reviewed_until: FORMULA.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let formula = FORMULA.on(when)?;
        let night = if when.date < date(2021, 1, 1) {
            LABOUR_CODE_2012.article("97").clause("2").published()
        } else {
            LABOUR_CODE_2019.article("98").clause("2").published()
        };
        let employer = Cited::new(Payer::Employer, night.clone());
        Ok(Self {
            night: Cited::new(Percent::new(30, 0), night),
            formula: formula.citation.clone(),
            terms: Terms::new(Funding::PaidBy(vec![employer]), formula.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<NightPayReason>>(
        &self,
        facts: &NightPayFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.wage.check()?;
        let worked = facts.worked.by(facts.wage, "worked")?;
        if worked.is_zero() {
            trace.refuse(&self.night.citation, || NightPayReason::NoNightWork);
            return Ok(None);
        }
        let rounded_first = facts.hourly_wage_rounded;
        facts.wage.tell(&self.formula, rounded_first, trace);
        let units = Decimal::ONE_HUNDRED
            .checked_add(self.night.value.to_decimal())
            .and_then(|percent| percent.checked_mul(worked))
            .and_then(|units| units.checked_div(Decimal::ONE_HUNDRED))
            .ok_or(AmountError::Overflow)?;
        let amount = facts.wage.times(units, rounded_first)?;
        trace.step(&self.night.citation, |citation| {
            let formula = Text::new(
                "tiền lương giờ (sản phẩm) × (100% + tỷ lệ ban đêm) × số giờ (sản phẩm)",
                "wage of an hour or piece × (100 % + that of the night) × hours or pieces",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("tỷ lệ ban đêm", "by night"), self.night.value)
                .input(Text::new("số giờ, sản phẩm", "hours or pieces"), worked)
        });
        let payments = Payments::told_to(trace);
        let citation = &self.night.citation;
        Ok(Some(payments.with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::AtLeast,
            citation,
        )?))
    }
}
