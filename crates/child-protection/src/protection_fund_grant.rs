//! What programmes of the Children's Protection Fund and its donors give to a child (*Quỹ Bảo trợ trẻ
//! em*): heart surgery, warm clothes.
//!
//! No law sets a tariff. The law says that the fund serves the donor's purpose (decree 36/2005/NĐ-CP,
//! article 19; law 102/2016/QH13, article 95); what a programme gives is what it announced, and here
//! what was reported of it, so that no level counts as checked. The day of the decision governs. A day
//! for which nothing of a programme is known is "not established".
//!
//! | programme | days | what it gives |
//! |---|---|---|
//! | Saudi heart surgery | 2012 | up to 16 years: what insurance leaves, at most 30 million đồng; without insurance 50 million |
//! | *Trái tim cho em* | 2010 | 80 % of what is left of a cost below 50 million đồng |
//! | *Trái tim cho em* | 2025, to 08-21 | under 16, at most 63 million đồng; since when is not known |
//! | *Trái tim cho em* | from 2025-08-22 | under 18, at most 100 million đồng |
//! | warm clothes | 2019 | 3 to 15 years, a set worth 500,000 đồng |
//!
//! Support for children in the epidemic of 2021 is [`CovidOrphanSupport`](crate::CovidOrphanSupport);
//! what the fund raised and spent is [`fund`](crate::fund).

mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{FundProgramme, ProtectionFundGrantFacts, Readings};

const ABOUT: Text = Text::new(
    "Hỗ trợ từ Quỹ Bảo trợ trẻ em",
    "Grants of the Children's Protection Fund",
);

ansinh_core::messages! {
    /// Why there is no grant.
    pub enum ProtectionFundGrantReason {
        /// Younger than the programme's children.
        TooYoung {
            /// Completed years.
            age: u16,
            /// From this age.
            from: u32,
        } = "too-young",
            vi: "mới {age} tuổi, chương trình dành cho trẻ em từ {from} tuổi",
            en: "only {age} years old; the programme is for children from {from}";
        /// Older than the programme's children.
        TooOld {
            /// Completed years.
            age: u16,
            /// The oldest age.
            oldest: u32,
        } = "too-old",
            vi: "đã {age} tuổi, chương trình dành cho trẻ em đến {oldest} tuổi",
            en: "{age} years old; the programme is for children up to {oldest}";
        /// Insurance or the hospital bears all of it.
        NothingLeft = "nothing-left",
            vi: "chi phí đã được bảo hiểm chi trả hoặc được miễn hết",
            en: "insurance bears, or the hospital waives, the whole cost";
    }
}

/// The grants of a day.
///
/// ```
/// use ansinh_child_protection::protection_fund_grant::FundProgramme;
/// use ansinh_child_protection::{ProtectionFundGrant, ProtectionFundGrantFacts};
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
///
/// let rule = ProtectionFundGrant::in_force(date(2012, 11, 14))?;
/// let facts = ProtectionFundGrantFacts {
///     programme: FundProgramme::SaudiHeartSurgery,
///     insured: true,
///     cost: Dong::new(70_000_000),
///     covered: Dong::new(28_000_000),
///     ..ProtectionFundGrantFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(30_000_000));
///
/// let later = ProtectionFundGrant::in_force(date(2015, 1, 1))?;
/// assert!(later.assess(&facts).is_err()); // nothing is known of that year
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectionFundGrant {
    /// The day of the decision.
    pub day: NaiveDate,
    /// Saudi heart surgery of an insured child, at most.
    pub saudi_insured: Option<Cited<Dong>>,
    /// Saudi heart surgery of a child without insurance, at most.
    pub saudi_uninsured: Option<Cited<Dong>>,
    /// *Trái tim cho em*: the share of what is left that it bears.
    pub heart_share: Option<Cited<Percent>>,
    /// *Trái tim cho em*: the cost below which that share holds.
    pub heart_cost_below: Option<Cited<Dong>>,
    /// *Trái tim cho em*: at most.
    pub heart_ceiling: Option<Cited<Dong>>,
    /// A set of warm clothes.
    pub clothes_set: Option<Cited<Dong>>,
    /// The youngest age of the day's programme.
    pub youngest: Option<Cited<u32>>,
    /// The oldest age of the day's programme, completed years.
    pub oldest: Option<Cited<u32>>,
    /// What says that the fund serves the donor's purpose.
    pub purpose: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ProtectionFundGrant {
    saudi_insured: None, "phẫu thuật tim, có bảo hiểm y tế, tối đa", "heart surgery, insured, at most";
    saudi_uninsured: None, "phẫu thuật tim, không có bảo hiểm y tế, tối đa", "heart surgery, uninsured, at most";
    heart_share: None, "tỷ lệ Trái tim cho em chi trả", "share borne by Heart for Children";
    heart_cost_below: None, "chi phí phải dưới", "cost below which the share holds";
    heart_ceiling: None, "Trái tim cho em, tối đa", "Heart for Children, at most";
    clothes_set: None, "một bộ quần áo ấm", "a set of warm clothes";
    youngest: None, "tuổi từ", "from the age of";
    oldest: None, "tuổi đến", "up to the age of";
});

impl Rule for ProtectionFundGrant {
    type Facts = ProtectionFundGrantFacts;
    type Award = Payments;
    type Reason = ProtectionFundGrantReason;

    fn about() -> About {
        About {
            id: "child-protection/protection-fund-grant",
            title: ABOUT,
            governing_date: Text::new("ngày quyết định hỗ trợ", "the day of the decision"),
            regimes: first_days(&[&in_force::PROGRAMMES, &[LAW_OF_2016_FROM]]),
            reviewed_until: in_force::PROGRAMMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ProtectionFundGrantReason>>(
        &self,
        facts: &ProtectionFundGrantFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let left = facts.check(self.day)?;
        let (level, bound) = match facts.programme {
            FundProgramme::SaudiHeartSurgery => {
                let level = if facts.insured {
                    &self.saudi_insured
                } else {
                    &self.saudi_uninsured
                };
                (level.as_ref(), Bound::Exact)
            }
            FundProgramme::HeartForChildren if self.heart_share.is_some() => {
                return self.share(facts, left, trace);
            }
            FundProgramme::HeartForChildren => (self.heart_ceiling.as_ref(), Bound::AtMost),
            FundProgramme::WarmClothes => (self.clothes_set.as_ref(), Bound::Exact),
        };
        let level = level.ok_or(FactError::NotEstablished { what: UNKNOWN })?;
        let age = facts.age.on(self.day);
        if self.is_out_of_age(age, trace) {
            return Ok(None);
        }
        let in_full = facts.programme == FundProgramme::WarmClothes
            || facts.readings.gross_cost_decides
                && facts.programme == FundProgramme::SaudiHeartSurgery
                && facts.cost >= level.value
                && left > Dong::ZERO;
        let amount = if in_full {
            level.value
        } else {
            left.min(level.value)
        };
        if amount == Dong::ZERO {
            trace.refuse(&level.citation, || ProtectionFundGrantReason::NothingLeft);
            return Ok(None);
        }
        let label = facts.programme.label();
        trace.step(&level.citation, |citation| {
            let level = (Text::new("mức hỗ trợ", "level"), level.value);
            if facts.programme == FundProgramme::WarmClothes {
                let formula = Text::new("trị giá một bộ", "the value of a set");
                return Step::new(label.clone(), formula, amount, citation).input(level.0, level.1);
            }
            let formula = Text::new(
                "phần chi phí còn lại, không quá mức hỗ trợ",
                "what is left of the cost, not above the level",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("còn lại", "left"), left)
                .input(level.0, level.1)
        });
        let payments = Payments::told_to(trace);
        let grant = payments.with(label, amount, Frequency::Once, bound, &level.citation)?;
        Ok(Some(grant))
    }
}

/// Law 102/2016/QH13 takes effect (its article 103): the ground of the fund changes.
const LAW_OF_2016_FROM: NaiveDate = ansinh_core::date(2017, 6, 1);

const UNKNOWN: Text = Text::new(
    "mức hỗ trợ của chương trình trong thời gian này",
    "what the programme gives at this time",
);

impl ProtectionFundGrant {
    /// The programme's share of what is left, where the cost is below the limit.
    fn share<T: Trace<ProtectionFundGrantReason>>(
        &self,
        facts: &ProtectionFundGrantFacts,
        left: Dong,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let (Some(share), Some(below)) = (&self.heart_share, &self.heart_cost_below) else {
            return Err(FactError::NotEstablished { what: UNKNOWN });
        };
        if facts.cost >= below.value {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "Trái tim cho em khi chi phí từ 50 triệu đồng",
                    "Heart for Children (Trái tim cho em) for a cost of 50 million đồng or more",
                ),
            });
        }
        if left == Dong::ZERO {
            trace.refuse(&share.citation, || ProtectionFundGrantReason::NothingLeft);
            return Ok(None);
        }
        let multiple = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = left.scaled(multiple, &Rounding::WHOLE_DONG)?;
        let family = left.minus(amount)?;
        let label = facts.programme.label();
        trace.step(&share.citation, |citation| {
            let formula = Text::new(
                "tỷ lệ × (chi phí − phần được miễn hoặc bảo hiểm trả)",
                "share × (cost − what is waived or insured)",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("tỷ lệ", "share"), share.value)
                .input(Text::new("còn lại", "left"), left)
                .input(Text::new("gia đình trả", "the family pays"), family)
        });
        let payments = Payments::told_to(trace);
        let grant = payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            &share.citation,
        )?;
        Ok(Some(grant))
    }

    fn is_out_of_age<T: Trace<ProtectionFundGrantReason>>(&self, age: u16, trace: &mut T) -> bool {
        if let Some(from) = &self.youngest
            && u32::from(age) < from.value
        {
            trace.refuse(&from.citation, || ProtectionFundGrantReason::TooYoung {
                age,
                from: from.value,
            });
            return true;
        }
        if let Some(oldest) = &self.oldest
            && u32::from(age) > oldest.value
        {
            trace.refuse(&oldest.citation, || ProtectionFundGrantReason::TooOld {
                age,
                oldest: oldest.value,
            });
            return true;
        }
        false
    }
}
