//! Support to households that protect and plant forests (*hỗ trợ bảo vệ và phát triển rừng*): so much a
//! hectare, and rice until the forest feeds them.
//!
//! A day of the first year supported governs. Under decree 75/2015, households of ethnic minorities and
//! poor Kinh households of zone II and III communes are paid for forests they protect under contract or
//! have been given, 30 hectares at most; for natural regeneration with enrichment planting in six years;
//! for a plantation once. Amounts "at most" are set by the province: a local level laid over the rule.
//! Before 2015-11-02 the programme of poor districts paid for contracts and seedlings there; its rice and
//! the rest are "not established". So is everything from 2024-07-15 on (decree 58/2024).

mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{ForestProtectionSupportFacts, ForestWork, RiceNeed};

use crate::PovertyStatus;
use in_force::REGIMES;

const ABOUT: Text = Text::new(
    "Hỗ trợ bảo vệ và phát triển rừng",
    "Support to forest protection and planting",
);

/// Square metres of a hectare.
const HECTARE: u32 = 10_000;

ansinh_core::messages! {
    /// Why there is no support.
    pub enum ForestProtectionSupportReason {
        /// Neither of an ethnic minority nor poor.
        NotAmongBeneficiaries = "not-among-beneficiaries",
            vi: "không phải hộ đồng bào dân tộc thiểu số và không phải hộ người Kinh nghèo",
            en: "neither a household of an ethnic minority nor a poor Kinh household";
        /// The commune is of another zone.
        OtherZone = "other-zone",
            vi: "không sinh sống tại xã khu vực II, III",
            en: "not living in a zone II or III commune";
        /// Not in a poor district.
        NotInPoorDistrict = "not-in-poor-district",
            vi: "không ở huyện nghèo",
            en: "not in a poor district";
    }
}

/// Support to forest protection and planting on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::forest_protection_support::ForestWork;
/// use ansinh_poverty_programs::{ForestProtectionSupport, ForestProtectionSupportFacts};
///
/// let rule = ForestProtectionSupport::in_force(date(2017, 1, 1))?;
/// let facts = ForestProtectionSupportFacts {
///     work: ForestWork::Enrichment { from_year: 1, through_year: 6 },
///     square_metres: 20_000,
///     ..ForestProtectionSupportFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(13_200_000));
///
/// let rule = ForestProtectionSupport::in_force(date(2024, 7, 15))?;
/// assert!(rule.assess(&facts).is_err()); // decree 58/2024 has not been read
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForestProtectionSupport {
    /// A forest under contract, đồng a hectare and year.
    pub contract: Option<Cited<Dong>>,
    /// A forest given to the household, đồng a hectare and year (from 2015-11-02).
    pub own_forest: Option<Cited<Dong>>,
    /// Hectares of a household at most (from 2015-11-02).
    pub hectares_at_most: Option<Cited<u32>>,
    /// Enrichment planting in each of the first three years, đồng a hectare at most (from 2015-11-02).
    pub enrichment_first: Option<Cited<Dong>>,
    /// In each of the three years after, đồng a hectare at most (from 2015-11-02).
    pub enrichment_after: Option<Cited<Dong>>,
    /// A plantation, đồng a hectare at least.
    pub planting_at_least: Option<Cited<Dong>>,
    /// A plantation, đồng a hectare at most.
    pub planting_at_most: Option<Cited<Dong>>,
    /// Rice, kilograms a person and month (from 2015-11-02).
    pub rice: Option<Cited<u32>>,
    /// Years of rice at most (from 2015-11-02).
    pub rice_years: Option<Cited<u32>>,
    /// Who is supported; `None` where nothing is established.
    pub beneficiaries: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ForestProtectionSupport {
    contract: None, "khoán bảo vệ rừng, mỗi ha một năm", "forest under contract, a hectare and year";
    own_forest: None, "bảo vệ rừng được giao, mỗi ha một năm", "forest given to the household, a hectare and year";
    hectares_at_most: None, "số ha tối đa một hộ", "hectares of a household at most";
    enrichment_first: UpTo, "trồng rừng bổ sung, mỗi ha một năm, 3 năm đầu", "enrichment planting, a hectare and year, first 3 years";
    enrichment_after: UpTo, "trồng rừng bổ sung, mỗi ha một năm, 3 năm sau", "enrichment planting, a hectare and year, next 3 years";
    planting_at_least: None, "trồng rừng sản xuất, mỗi ha, thấp nhất", "plantation, a hectare, at least";
    planting_at_most: None, "trồng rừng sản xuất, mỗi ha, cao nhất", "plantation, a hectare, at most";
    rice: None, "gạo mỗi khẩu một tháng (kg)", "rice a person and month (kg)";
    rice_years: None, "số năm trợ cấp gạo tối đa", "years of rice at most";
});

impl Rule for ForestProtectionSupport {
    type Facts = ForestProtectionSupportFacts;
    type Award = Payments;
    type Reason = ForestProtectionSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/forest-protection-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong năm đầu được hỗ trợ",
                "a day of the first year supported",
            ),
            regimes: first_days(&[&REGIMES]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ForestProtectionSupportReason>>(
        &self,
        facts: &ForestProtectionSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(beneficiaries) = &self.beneficiaries else {
            return Err(in_force::not_established());
        };
        if !self.is_supported(facts, beneficiaries, trace) {
            return Ok(None);
        }
        let payments = self.work(facts, Payments::told_to(trace), trace)?;
        let payments = match &facts.rice {
            Some(need) => self.rice(need, payments, trace)?,
            None => payments,
        };
        let total = payments.total();
        trace.step(beneficiaries, |citation| {
            let label = Text::new("cộng các khoản bằng tiền", "total in money");
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(label, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

impl ForestProtectionSupport {
    fn is_supported<T: Trace<ForestProtectionSupportReason>>(
        &self,
        facts: &ForestProtectionSupportFacts,
        beneficiaries: &Citation,
        trace: &mut T,
    ) -> bool {
        use ForestProtectionSupportReason as Reason;

        if self.own_forest.is_none() {
            if !facts.in_poor_district {
                trace.refuse(beneficiaries, || Reason::NotInPoorDistrict);
            }
            return facts.in_poor_district;
        }
        let named = facts.ethnic_minority || facts.household == PovertyStatus::Poor;
        if !named {
            trace.refuse(beneficiaries, || Reason::NotAmongBeneficiaries);
        }
        let in_zone = facts.lives_in_zone_ii_or_iii();
        if !in_zone {
            trace.refuse(beneficiaries, || Reason::OtherZone);
        }
        named && in_zone
    }

    fn work<T: Trace<ForestProtectionSupportReason>>(
        &self,
        facts: &ForestProtectionSupportFacts,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let area = facts.square_metres;
        match facts.work {
            ForestWork::Contract => {
                let label = Text::new("khoán bảo vệ rừng", "forest under contract");
                self.protection(label, self.contract.as_ref(), area, payments, trace)
            }
            ForestWork::OwnForest => {
                let label = Text::new("bảo vệ rừng được giao", "protecting one's own forest");
                self.protection(label, self.own_forest.as_ref(), area, payments, trace)
            }
            ForestWork::Enrichment {
                from_year,
                through_year,
            } => self.enrichment(area, from_year..=through_year, payments, trace),
            ForestWork::Planting { per_hectare } => {
                self.planting(area, per_hectare, payments, trace)
            }
        }
    }

    fn protection<T: Trace<ForestProtectionSupportReason>>(
        &self,
        label: Text,
        each: Option<&Cited<Dong>>,
        area: u32,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let each = each.ok_or_else(in_force::not_established)?;
        let most = self.hectares_at_most.as_ref();
        let most = most.map_or(u32::MAX, |most| most.value.saturating_mul(HECTARE));
        let job = Job {
            label,
            area: area.min(most),
            years: 1,
            frequency: Frequency::Yearly,
            bound: Bound::Exact,
        };
        job.paid(each, payments, trace)
    }

    fn enrichment<T: Trace<ForestProtectionSupportReason>>(
        &self,
        area: u32,
        years: std::ops::RangeInclusive<u8>,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (Some(first), Some(after)) = (&self.enrichment_first, &self.enrichment_after) else {
            return Err(in_force::not_established());
        };
        let count = |early: bool| {
            years
                .clone()
                .map(|year| u32::from((year <= 3) == early))
                .sum()
        };
        let stages: [(Text, &Cited<Dong>, u32); 2] = [
            (
                Text::new(
                    "trồng rừng bổ sung, 3 năm đầu",
                    "enrichment planting, first 3 years",
                ),
                first,
                count(true),
            ),
            (
                Text::new(
                    "trồng rừng bổ sung, 3 năm sau",
                    "enrichment planting, next 3 years",
                ),
                after,
                count(false),
            ),
        ];
        let mut payments = payments;
        for (label, each, years) in stages {
            if years > 0 {
                let job = Job {
                    label,
                    area,
                    years,
                    frequency: Frequency::Once,
                    bound: Bound::AtMost,
                };
                payments = job.paid(each, payments, trace)?;
            }
        }
        Ok(payments)
    }

    fn planting<T: Trace<ForestProtectionSupportReason>>(
        &self,
        area: u32,
        per_hectare: Dong,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (Some(least), Some(most)) = (&self.planting_at_least, &self.planting_at_most) else {
            return Err(in_force::not_established());
        };
        if !(least.value..=most.value).contains(&per_hectare) {
            let (least, most) = (least.value, most.value);
            let allowed = Text {
                vi: format!("từ {least} đến {most} mỗi ha").into(),
                en: format!("{least} to {most} a hectare").into(),
            };
            return Err(FactError::out_of_range(
                "work.planting.per_hectare",
                per_hectare,
                allowed,
            ));
        }
        let job = Job {
            label: Text::new("trồng rừng sản xuất", "plantation"),
            area,
            years: 1,
            frequency: Frequency::Once,
            bound: Bound::Exact,
        };
        let each = Cited::new(per_hectare, most.citation.clone());
        job.paid(&each, payments, trace)
    }

    fn rice<T: Trace<ForestProtectionSupportReason>>(
        &self,
        need: &RiceNeed,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (Some(rice), Some(years)) = (&self.rice, &self.rice_years) else {
            return Err(in_force::not_established());
        };
        let within = u32::from(need.year) <= years.value;
        let months = if within { need.months } else { 0 };
        let kilograms = rice
            .value
            .saturating_mul(need.persons)
            .saturating_mul(months);
        let label = Text::new("gạo", "rice");
        let all = Value::Kilograms(Decimal::from(kilograms));
        trace.step(&rice.citation, |citation| {
            let formula = Text::new(
                "mức × số khẩu × số tháng, trong số năm tối đa",
                "kilograms × persons × months, within the years at most",
            );
            Step::new(label.clone(), formula, all.clone(), citation)
                .input(Text::new("mức (kg)", "kilograms"), rice.value)
                .input(Text::new("số khẩu", "persons"), need.persons)
                .input(Text::new("số tháng", "months"), need.months)
                .input(Text::new("năm thứ", "year"), u32::from(need.year))
                .input(Text::new("số năm tối đa", "years at most"), years.value)
        });
        let exact = Bound::Exact;
        Ok(payments.with(label, all, Frequency::Yearly, exact, &rice.citation)?)
    }
}

/// An amount by area and years.
struct Job {
    label: Text,
    area: u32,
    years: u32,
    frequency: Frequency,
    bound: Bound,
}

impl Job {
    fn paid<T: Trace<ForestProtectionSupportReason>>(
        self,
        each: &Cited<Dong>,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (area, years) = (self.area, self.years);
        let amount = by_area(each.value.times(years)?, area)?;
        trace.step(&each.citation, |citation| {
            let formula = Text::new(
                "mức mỗi ha × diện tích × số năm",
                "a hectare × area × years",
            );
            Step::new(self.label.clone(), formula, amount, citation)
                .input(Text::new("mức mỗi ha", "a hectare"), each.value)
                .input(Text::new("diện tích (m²)", "area (m²)"), area)
                .input(Text::new("số năm", "years"), years)
        });
        Ok(payments.with(
            self.label,
            amount,
            self.frequency,
            self.bound,
            &each.citation,
        )?)
    }
}

/// So much a hectare, for so many square metres.
pub(crate) fn by_area(per_hectare: Dong, square_metres: u32) -> Result<Dong, AmountError> {
    let amount = per_hectare
        .to_decimal()
        .checked_mul(Decimal::from(square_metres))
        .and_then(|amount| amount.checked_div(Decimal::from(HECTARE)))
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(amount)
}
