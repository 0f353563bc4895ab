//! Support for returned trafficking victims (*nạn nhân bị mua bán*): what is established.
//!
//! While a household or an institution keeps a victim safe, the daily amount of temporary care of
//! social assistance is paid; the day of care governs, and a stay across a change of the amount is asked for in
//! two parts. Days beyond three months are not paid, as in
//! [`EmergencyRelief`](crate::EmergencyRelief), which has the rest of urgent protection: treatment without
//! a card, the way home. The amounts of laws 66/2011/QH12 and
//! 53/2024/QH15 (meals, necessities, travel, hardship, vocational training, education) could not be
//! read: asking for one of them is a named "not established".

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::emergency_relief::CareLimit;
use crate::funding;
use crate::instruments::{
    CIRCULAR_02_2021, CIRCULAR_02_2021_IN_FORCE_FROM, DECREE_20_2021, DECREE_335_2026,
    JOINT_CIRCULAR_29_2014, JOINT_CIRCULAR_29_2014_HOLDS_FROM,
};

const ABOUT: Text = Text::new(
    "Hỗ trợ nạn nhân bị mua bán",
    "Support for trafficking victims",
);

/// Months of temporary care at the most.
static MOST_MONTHS: Timeline<u32> = Timeline::new(
    ABOUT,
    const {
        let three_months = DECREE_20_2021.article("18").clause("3");
        &[
            Entry::new(
                JOINT_CIRCULAR_29_2014_HOLDS_FROM,
                3,
                JOINT_CIRCULAR_29_2014.whole().implied(),
            ),
            Entry::new(date(2021, 7, 1), 3, three_months.published()),
            Entry::new(date(2026, 10, 5), 3, DECREE_335_2026.whole().provisional()),
        ]
    },
    REVIEWED_UNTIL,
);

static DAILY_CARE: Timeline<Dong> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                JOINT_CIRCULAR_29_2014_HOLDS_FROM,
                Dong::new(40_000),
                JOINT_CIRCULAR_29_2014.whole().implied(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                CIRCULAR_02_2021_IN_FORCE_FROM,
                Dong::new(60_000),
                CIRCULAR_02_2021.article("3").clause("1").published(),
            ),
            Entry::new(
                date(2026, 10, 5),
                Dong::new(60_000),
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Support other than temporary care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OtherSupport {
    /// Meals on the way and in reception.
    Meals,
    /// Personal necessities.
    Necessities,
    /// Travel home.
    Travel,
    /// Initial hardship allowance (*trợ cấp khó khăn ban đầu*).
    Hardship,
    /// Vocational training.
    VocationalTraining,
    /// Education.
    Education,
}

ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// No day of care, and nothing else asked for.
        NothingAsked = "nothing-asked",
            vi: "không có ngày chăm sóc tạm thời nào",
            en: "no day of temporary care";
    }
}

/// The facts of a victim's stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TraffickingVictimSupportFacts {
    /// Days of temporary care, 0 to 36,500; those beyond the limit are not paid.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40_000"))]
    pub days_of_care: u32,
    /// How the limit of three months is counted.
    pub limit: CareLimit,
    /// Other support asked for.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<OtherSupport>(), 0..2)"
        )
    )]
    pub other_support: Vec<OtherSupport>,
}

impl Facts for TraffickingVictimSupportFacts {
    /// No care and nothing asked for.
    fn ordinary() -> Self {
        Self {
            days_of_care: 0,
            limit: CareLimit::ThirtyDayMonths,
            other_support: Vec::new(),
        }
    }
}

/// What is paid for a victim.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::trafficking_victim_support::OtherSupport;
/// use ansinh_social_protection::{TraffickingVictimSupport, TraffickingVictimSupportFacts};
///
/// let rule = TraffickingVictimSupport::in_force(date(2023, 3, 1))?;
/// let mut facts = TraffickingVictimSupportFacts {
///     days_of_care: 40,
///     ..TraffickingVictimSupportFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(2_400_000));
/// facts.other_support = vec![OtherSupport::Hardship];
/// assert!(rule.assess(&facts).is_err()); // its amount is not established
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraffickingVictimSupport {
    /// Temporary care, đồng a day.
    pub daily_care: Cited<Dong>,
    /// Months of temporary care at the most (*không quá 03 tháng*).
    pub most_months: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TraffickingVictimSupport {
    daily_care: Higher, "chăm sóc tạm thời, mỗi ngày", "temporary care, a day";
    most_months: None, "số tháng chăm sóc tạm thời tối đa", "months of temporary care";
});

impl Rule for TraffickingVictimSupport {
    type Facts = TraffickingVictimSupportFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/trafficking-victim-support",
            title: ABOUT,
            governing_date: Text::new("ngày chăm sóc", "the day of care"),
            regimes: first_days(&[&DAILY_CARE]),
            reviewed_until: DAILY_CARE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let daily_care = DAILY_CARE.on(when)?;
        Ok(Self {
            daily_care: daily_care.cited(),
            most_months: MOST_MONTHS.on(when)?.cited(),
            terms: Terms::new(
                Funding::on(
                    when,
                    &[&funding::TRAFFICKING_VICTIMS, &funding::TEMPORARY_CARE],
                ),
                daily_care.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &TraffickingVictimSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if facts.days_of_care > 36_500 {
            let allowed = Text::new("từ 0 đến 36.500 ngày", "0 to 36,500 days");
            return Err(FactError::out_of_range(
                "days_of_care",
                facts.days_of_care,
                allowed,
            ));
        }
        if !facts.other_support.is_empty() {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức ăn, vật dụng, đi lại, khó khăn ban đầu, học nghề, học văn hoá của nạn nhân bị mua bán",
                    "amounts for meals, necessities, travel, hardship, training and education of trafficking victims",
                ),
            });
        }
        let each = &self.daily_care;
        if facts.days_of_care == 0 {
            trace.refuse(&each.citation, || Reason::NothingAsked);
            return Ok(None);
        }
        let label = Text::new("chăm sóc tạm thời", "temporary care");
        let days = self.days_paid(facts, trace)?;
        let amount = each.value.times(days)?;
        let payments = Payments::told_to(trace).with(
            label.clone(),
            amount,
            Frequency::Once,
            Bound::Exact,
            &each.citation,
        )?;
        let total = payments.total();
        trace.step(&each.citation, |citation| {
            let formula = Text::new("mức ngày × số ngày", "daily amount × days");
            Step::new(label, formula, total, citation)
                .input(Text::new("mức ngày", "daily amount"), each.value)
                .input(Text::new("số ngày", "days"), days)
        });
        Ok(Some(payments))
    }
}

impl TraffickingVictimSupport {
    /// The days spent, no more than the limit has.
    fn days_paid<T: Trace<Reason>>(
        &self,
        facts: &TraffickingVictimSupportFacts,
        trace: &mut T,
    ) -> Result<u32, FactError> {
        let limit = facts
            .limit
            .days(self.most_months.value, "limit.calendar_months_from")?;
        let days = facts.days_of_care.min(limit);
        trace.step(&self.most_months.citation, |citation| {
            let label = Text::new("số ngày được hỗ trợ", "days paid");
            let formula = Text::new(
                "số ngày thực tế, không quá thời hạn",
                "the days spent, at most those of the limit",
            );
            Step::new(label, formula, days, citation)
                .input(
                    Text::new("số ngày thực tế", "days spent"),
                    facts.days_of_care,
                )
                .input(Text::new("thời hạn tính bằng ngày", "limit in days"), limit)
        });
        if facts.limit == CareLimit::ThirtyDayMonths && facts.days_of_care >= limit {
            trace.caveat(|| CareLimit::READING);
        }
        Ok(days)
    }
}
