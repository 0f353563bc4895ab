//! Direct support to the poor of disadvantaged areas (*hỗ trợ trực tiếp cho người dân thuộc hộ nghèo ở
//! vùng khó khăn*): so much a year for every person of a poor household, in cash or in kind.
//!
//! A day of the year supported governs. The norm is 100,000 đồng in a zone III commune, and 80,000 in a
//! zone II commune and in border, coastal and island communes of the disadvantaged area. Goods (seed,
//! breeding animals, iodised salt …) count with their worth; what they fall short of the norm is paid in
//! cash. A border commune that is zone III is read as zone III; the decision does not say so.
//!
//! The decision was repealed from 2019-01-01 by
//! [decision 25/2018](crate::instruments::support::DECISION_25_2018).

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Award, Bound, Frequency, Line, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::funding;
use crate::instruments::support::DECISION_102_2009;

const ABOUT: Text = Text::new(
    "Hỗ trợ trực tiếp người thuộc hộ nghèo vùng khó khăn",
    "Direct support to the poor of disadvantaged areas",
);

/// Norms a year of zone II, of border, coastal and island communes, and of zone III.
static NORMS: Timeline<[Dong; 3]> = Timeline::ended(
    ABOUT,
    const {
        &[Entry::new(
            date(2010, 1, 1),
            [Dong::new(80_000), Dong::new(80_000), Dong::new(100_000)],
            DECISION_102_2009.whole().published(),
        )]
    },
    date(2018, 12, 31),
);

ansinh_core::messages! {
    /// Why there is no direct support.
    pub enum DirectSupportReason {
        /// Nobody is counted.
        Nobody = "nobody",
            vi: "không có người thuộc hộ nghèo ở xã khu vực II, III, xã biên giới, bãi ngang, hải đảo",
            en: "nobody of a poor household in a zone II or III, border, coastal or island commune";
    }
}

/// The persons of poor households, and what was given in kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DirectSupportFacts {
    /// Persons of poor households in zone II communes, up to 10,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..11_000_000"))]
    pub zone_ii: u32,
    /// Persons of poor households in border, coastal and island communes that are not zone III, up to
    /// 10,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..11_000_000"))]
    pub border_coast_or_island: u32,
    /// Persons of poor households in zone III communes, up to 10,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..11_000_000"))]
    pub zone_iii: u32,
    /// What was given in kind is worth so many đồng.
    pub goods_worth: Dong,
}

impl Facts for DirectSupportFacts {
    /// Nobody, nothing in kind.
    fn ordinary() -> Self {
        Self {
            zone_ii: 0,
            border_coast_or_island: 0,
            zone_iii: 0,
            goods_worth: Dong::ZERO,
        }
    }
}

impl DirectSupportFacts {
    fn check(&self) -> Result<(), FactError> {
        let persons = [
            ("zone_ii", self.zone_ii),
            ("border_coast_or_island", self.border_coast_or_island),
            ("zone_iii", self.zone_iii),
        ];
        for (field, count) in persons {
            if count > 10_000_000 {
                let allowed = Text::new("đến 10.000.000 người", "up to 10,000,000 persons");
                return Err(FactError::out_of_range(field, count, allowed));
            }
        }
        not_negative("goods_worth", self.goods_worth)
    }
}

/// What a year gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectSupportOfYear {
    /// Persons supported.
    pub persons: u64,
    /// The norm of all of them.
    pub norm: Cited<Dong>,
    /// What was given in kind is worth.
    pub goods: Dong,
    /// What is paid in cash.
    pub cash: Dong,
}

impl Award for DirectSupportOfYear {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value, frequency| Line {
            label,
            value,
            frequency,
            bound: Bound::Exact,
            citation: self.norm.citation.clone(),
        };
        vec![
            line(
                Text::new("số người", "persons"),
                self.persons.into(),
                Frequency::None,
            ),
            line(
                Text::new("định mức một năm", "norm of a year"),
                self.norm.value.into(),
                Frequency::None,
            ),
            line(
                Text::new("đã cấp bằng hiện vật", "given in kind"),
                self.goods.into(),
                Frequency::None,
            ),
            line(CASH, self.cash.into(), Frequency::Yearly),
        ]
    }

    fn total(&self) -> Dong {
        self.cash
    }
}

/// Direct support of a year.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{DirectSupport, DirectSupportFacts};
///
/// let rule = DirectSupport::in_force(date(2017, 3, 1))?;
/// let facts = DirectSupportFacts { zone_ii: 5, zone_iii: 2, ..DirectSupportFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(600_000));
///
/// assert!(DirectSupport::in_force(date(2019, 1, 1)).is_err()); // repealed
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectSupport {
    /// Đồng a person and year in a zone II commune.
    pub zone_ii: Cited<Dong>,
    /// Đồng a person and year in a border, coastal or island commune.
    pub border_coast_or_island: Cited<Dong>,
    /// Đồng a person and year in a zone III commune.
    pub zone_iii: Cited<Dong>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(DirectSupport {
    zone_ii: None, "mức ở xã khu vực II", "in a zone II commune";
    border_coast_or_island: None, "mức ở xã biên giới, bãi ngang, hải đảo", "in a border, coastal or island commune";
    zone_iii: None, "mức ở xã khu vực III", "in a zone III commune";
});

const NORM: Text = Text::new("định mức", "norm");
const CASH: Text = Text::new("hỗ trợ bằng tiền", "paid in cash");

impl Rule for DirectSupport {
    type Facts = DirectSupportFacts;
    type Award = DirectSupportOfYear;
    type Reason = DirectSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/direct-support",
            title: ABOUT,
            governing_date: Text::new("ngày trong năm được hỗ trợ", "a day of the year supported"),
            regimes: first_days(&[&NORMS]),
            reviewed_until: NORMS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = NORMS.on(when)?;
        let [zone_ii, border_coast_or_island, zone_iii] = found
            .value
            .map(|norm| Cited::new(norm, found.citation.clone()));
        Ok(Self {
            zone_ii,
            border_coast_or_island,
            zone_iii,
            terms: Terms::new(
                Funding::on(when, &[&funding::DIRECT_SUPPORT]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<DirectSupportReason>>(
        &self,
        facts: &DirectSupportFacts,
        trace: &mut T,
    ) -> Result<Option<DirectSupportOfYear>, FactError> {
        facts.check()?;
        let places = [
            (facts.zone_ii, &self.zone_ii),
            (facts.border_coast_or_island, &self.border_coast_or_island),
            (facts.zone_iii, &self.zone_iii),
        ];
        let mut norm = Dong::ZERO;
        let mut persons = 0_u64;
        for (count, each) in places {
            if count == 0 {
                continue;
            }
            let amount = each.value.times(count)?;
            trace.step(&each.citation, |citation| {
                let formula = Text::new("mức mỗi người × số người", "a person × persons");
                Step::new(NORM, formula, amount, citation)
                    .input(Text::new("mức mỗi người", "a person"), each.value)
                    .input(Text::new("số người", "persons"), count)
            });
            norm = norm.plus(amount)?;
            persons = persons.saturating_add(count.into());
        }
        let citation = &self.zone_iii.citation;
        if persons == 0 {
            trace.refuse(citation, || DirectSupportReason::Nobody);
            return Ok(None);
        }
        let goods = facts.goods_worth;
        let cash = norm.minus(goods)?.max(Dong::ZERO);
        trace.step(citation, |citation| {
            let formula = Text::new(
                "định mức − trị giá hiện vật, không dưới 0",
                "norm − worth of the goods, not below 0",
            );
            Step::new(CASH, formula, cash, citation)
                .input(NORM, norm)
                .input(Text::new("trị giá hiện vật", "worth of the goods"), goods)
        });
        Ok(Some(DirectSupportOfYear {
            persons,
            norm: Cited::new(norm, citation.clone()),
            goods,
            cash,
        }))
    }
}
