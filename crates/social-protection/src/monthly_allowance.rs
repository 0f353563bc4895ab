//! Monthly social allowance in the community (*trợ cấp xã hội hàng tháng*).
//!
//! The standard level of the month times one coefficient: the highest a person meets. A poor
//! single parent who also belongs to the older people, the disabled or the adults with HIV draws
//! both. The month paid governs: every change falls on the first of a month.
//!
//! Readings the law leaves open, and what is done: [`Readings`].

mod award;
mod case;
mod columns;
mod decree_136_2013;
mod decree_20_2021;
mod decree_28_2012;
mod decree_335_2026;
mod decree_67_2007;
mod eligibility;
mod established;
mod facts;
mod group;
mod highest;
mod in_force;
mod payment;
mod reason;
mod start;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{GroupAmount, MonthlyAmount};
pub use columns::MonthlyAllowanceColumns;
pub use facts::{ChildRaised, ChildSituation, MonthlyAllowanceFacts, Readings, SupportPerson};
pub use group::Group;
pub use in_force::Regime;
pub use reason::Reason;

pub(crate) use case::{Case, LeftOut};
pub(crate) use highest::Decision;

const ABOUT: Text = Text::new(
    "Trợ cấp xã hội hàng tháng tại cộng đồng",
    "Monthly social allowance in the community",
);

/// The monthly social allowance of one month: its standard level and coefficients.
///
/// A group the law of the month doesn't know has no coefficient.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{MonthlyAllowance, MonthlyAllowanceFacts};
///
/// let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
/// let facts = MonthlyAllowanceFacts { age: 82_u16.into(), ..MonthlyAllowanceFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(270_000));
///
/// let reform = MonthlyAllowance {
///     standard_level: rule.standard_level.reformed(Dong::new(360_000)),
///     ..rule.clone()
/// };
/// assert_eq!(reform.assess(&facts)?.total(), Dong::new(360_000));
///
/// let younger = MonthlyAllowanceFacts { age: 72_u16.into(), ..facts };
/// assert!(!rule.assess(&younger)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowance {
    /// The month paid.
    pub month: Month,
    /// The body of law it falls under, which fixes the conditions of the groups.
    pub regime: Regime,
    /// Social-assistance standard level (*mức chuẩn trợ giúp xã hội*), đồng a month.
    pub standard_level: Cited<Dong>,
    /// Completed months below which a child without support has the higher coefficient.
    pub small_child_months: Option<Cited<u32>>,
    /// Child without support, below that age.
    pub child_younger: Option<Cited<Coefficient>>,
    /// Child without support, from that age to 15 years.
    pub child_older: Option<Cited<Coefficient>>,
    /// Child without support below that age, disabled or with HIV (before 2014).
    pub child_younger_ill: Option<Cited<Coefficient>>,
    /// Child without support from that age on, disabled or with HIV (before 2014).
    pub child_older_ill: Option<Cited<Coefficient>>,
    /// Former child without support, 16 to 22, in education.
    pub student: Option<Cited<Coefficient>>,
    /// Child with HIV in a poor household, below 4.
    pub hiv_child_younger: Option<Cited<Coefficient>>,
    /// Child with HIV in a poor household, 4 to 15.
    pub hiv_child_older: Option<Cited<Coefficient>>,
    /// Adult with HIV in a poor household.
    pub hiv_adult: Option<Cited<Coefficient>>,
    /// Poor single parent, for each child raised (before 2014: whatever the number).
    pub single_parent_per_child: Option<Cited<Coefficient>>,
    /// The most a poor single parent has for all children (2015 to 2021-06).
    pub single_parent_cap: Option<Cited<Coefficient>>,
    /// Poor single parent of a child below 18 months, or disabled or with HIV (before 2014).
    pub single_parent_younger_or_ill: Option<Cited<Coefficient>>,
    /// Poor single parent of a child below 18 months that is disabled or has HIV (before 2014).
    pub single_parent_younger_ill: Option<Cited<Coefficient>>,
    /// Poor older person without support, 60 to 79.
    pub older_poor: Option<Cited<Coefficient>>,
    /// Poor older person without support, 80 and over.
    pub older_poor_from_80: Option<Cited<Coefficient>>,
    /// Person of 75 to 79, poor or near-poor, in a specially difficult area (until 2025-06).
    pub older_difficult_area: Option<Cited<Coefficient>>,
    /// Person of 80 and over without pension or allowance (until 2025-06).
    pub older_without_pension: Option<Cited<Coefficient>>,
    /// Older person cared for in the community instead of an institution.
    pub older_cared_for: Option<Cited<Coefficient>>,
    /// Extremely severe disability, 16 to 59.
    pub extremely_severe_adult: Cited<Coefficient>,
    /// Extremely severe disability, below 16 or from 60.
    pub extremely_severe_child_or_older: Cited<Coefficient>,
    /// Severe disability, 16 to 59.
    pub severe_adult: Cited<Coefficient>,
    /// Severe disability, below 16 or from 60.
    pub severe_child_or_older: Cited<Coefficient>,
    /// Child under 3, poor or near-poor, in a specially difficult area (from 2021-07).
    pub small_child: Option<Cited<Coefficient>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MonthlyAllowance {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    small_child_months: None, "số tháng tuổi hưởng hệ số trẻ nhỏ", "months of age with the small child's coefficient";
    child_younger: Higher, "hệ số trẻ em nhỏ không có nguồn nuôi dưỡng", "small child without support";
    child_older: Higher, "hệ số trẻ em không có nguồn nuôi dưỡng", "child without support";
    child_younger_ill: Higher, "hệ số trẻ em nhỏ không có nguồn nuôi dưỡng, khuyết tật hoặc nhiễm HIV", "small child without support, disabled or with HIV";
    child_older_ill: Higher, "hệ số trẻ em không có nguồn nuôi dưỡng, khuyết tật hoặc nhiễm HIV", "child without support, disabled or with HIV";
    student: Higher, "hệ số người từ 16 đến 22 tuổi đang đi học", "student of 16 to 22";
    hiv_child_younger: Higher, "hệ số trẻ em dưới 4 tuổi nhiễm HIV", "child under 4 with HIV";
    hiv_child_older: Higher, "hệ số trẻ em từ 4 tuổi nhiễm HIV", "child from 4 with HIV";
    hiv_adult: Higher, "hệ số người nhiễm HIV", "adult with HIV";
    single_parent_per_child: Higher, "hệ số người đơn thân nghèo, mỗi con", "poor single parent, each child";
    single_parent_cap: Higher, "hệ số tối đa của người đơn thân nghèo", "most for a poor single parent";
    single_parent_younger_or_ill: Higher, "hệ số người đơn thân nuôi con nhỏ hoặc con khuyết tật, nhiễm HIV", "poor single parent of a small or ill child";
    single_parent_younger_ill: Higher, "hệ số người đơn thân nuôi con nhỏ khuyết tật, nhiễm HIV", "poor single parent of a small and ill child";
    older_poor: Higher, "hệ số người cao tuổi nghèo từ 60 đến dưới 80", "poor older person, 60 to 79";
    older_poor_from_80: Higher, "hệ số người cao tuổi nghèo từ 80", "poor older person, 80 and over";
    older_difficult_area: Higher, "hệ số người từ 75 đến dưới 80 ở vùng đặc biệt khó khăn", "person of 75 to 79 in a specially difficult area";
    older_without_pension: Higher, "hệ số người từ 80 không có lương hưu", "person of 80 and over without pension";
    older_cared_for: Higher, "hệ số người cao tuổi được nhận chăm sóc", "older person cared for in the community";
    extremely_severe_adult: Higher, "hệ số khuyết tật đặc biệt nặng, 16 đến 59", "extremely severe disability, 16 to 59";
    extremely_severe_child_or_older: Higher, "hệ số khuyết tật đặc biệt nặng, trẻ em và người cao tuổi", "extremely severe disability, child or older person";
    severe_adult: Higher, "hệ số khuyết tật nặng, 16 đến 59", "severe disability, 16 to 59";
    severe_child_or_older: Higher, "hệ số khuyết tật nặng, trẻ em và người cao tuổi", "severe disability, child or older person";
    small_child: Higher, "hệ số trẻ em dưới 3 tuổi ở vùng đặc biệt khó khăn", "child under 3 in a specially difficult area";
});

impl Rule for MonthlyAllowance {
    type Facts = MonthlyAllowanceFacts;
    type Award = MonthlyAmount;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/monthly-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        Ok(Self {
            terms: in_force::terms(when)?,
            ..Self::without_terms(when)?
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<MonthlyAmount>, FactError> {
        let decision = self.decided(facts.case(), trace)?;
        Ok(decision.map(|decision| decision.award()))
    }
}
