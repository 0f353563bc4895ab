//! Moving a martyr's remains (*di chuyển hài cốt liệt sĩ*), and the grave of a martyr whom the
//! family buries outside a martyrs' cemetery.
//!
//! The day of the transfer governs. The travel is paid as for a grave visit, to three persons at
//! most; the grave from 2022-01-01. Each comes once for a martyr.

use crate::funding;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

use crate::travel::{self, TRAVEL};

const ABOUT: Text = Text::new(
    "Hỗ trợ di chuyển hài cốt liệt sĩ",
    "Support for moving remains",
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// Neither the remains are moved nor a grave is built.
        NothingDone = "nothing-done",
            vi: "không di chuyển hài cốt, không xây mộ",
            en: "no remains are moved and no grave is built";
    }
}

/// The facts of a transfer of one martyr's remains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RemainsTransferFacts {
    /// Are the remains moved, for the first time with support?
    pub moves_remains: bool,
    /// From the home to the grave, whole kilometres one way, 0 to 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10_500"))]
    pub kilometres: u32,
    /// Who goes, 0 to 100; three are supported at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..6"))]
    pub persons: u8,
    /// Does the family build the grave, outside a martyrs' cemetery?
    pub family_grave: bool,
}

impl Facts for RemainsTransferFacts {
    /// Remains moved by one person over 100 km.
    fn ordinary() -> Self {
        Self {
            moves_remains: true,
            kilometres: 100,
            persons: 1,
            family_grave: false,
        }
    }
}

/// The support of a transfer.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{RemainsTransfer, RemainsTransferFacts};
///
/// let rule = RemainsTransfer::in_force(date(2024, 4, 1))?;
/// let facts = RemainsTransferFacts {
///     kilometres: 1_200,
///     persons: 2,
///     family_grave: true,
///     ..RemainsTransferFacts::ordinary()
/// };
/// // 4,000,000 + 3,000 × 1,200 × 2 + 10,000,000
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(21_200_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemainsTransfer {
    /// Taking up the remains, đồng.
    pub remains: Option<Cited<Dong>>,
    /// Đồng a kilometre and person.
    pub per_km: Option<Cited<Dong>>,
    /// Đồng a person at most (to 2021-12-31).
    pub at_most: Option<Cited<Dong>>,
    /// Persons supported at most.
    pub persons_at_most: Option<Cited<u32>>,
    /// A grave that the family builds, đồng (from 2022-01-01).
    pub family_grave: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RemainsTransfer {
    remains: None, "cất bốc hài cốt", "taking up the remains";
    per_km: None, "mức mỗi km một người", "a kilometre and person";
    at_most: None, "mức tối đa một người", "a person, at most";
    persons_at_most: None, "số người tối đa", "persons at most";
    family_grave: None, "xây mộ ngoài nghĩa trang liệt sĩ", "a grave outside a martyrs' cemetery";
});

impl Rule for RemainsTransfer {
    type Facts = RemainsTransferFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/remains-transfer",
            title: ABOUT,
            governing_date: Text::new("ngày di chuyển", "the day of the transfer"),
            regimes: first_days(&[&TRAVEL]),
            reviewed_until: TRAVEL.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = TRAVEL.on(when)?;
        let terms = Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats());
        let Some(travel) = found.value else {
            return Ok(Self {
                remains: None,
                per_km: None,
                at_most: None,
                persons_at_most: None,
                family_grave: None,
                terms,
            });
        };
        let [_, (article, clause)] = travel.articles;
        let citation = travel::provision(found.citation, article, clause);
        let grave = travel::provision(found.citation, article, Some("2"));
        let cited = |dong| Cited::new(Dong::new(dong), citation.clone());
        Ok(Self {
            remains: Some(cited(travel.remains)),
            per_km: Some(cited(travel.per_km)),
            at_most: travel.at_most.map(cited),
            persons_at_most: Some(Cited::new(3, citation.clone())),
            family_grave: travel
                .family_grave
                .map(|dong| Cited::new(Dong::new(dong), grave)),
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &RemainsTransferFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        travel::check_way(facts.kilometres)?;
        if facts.persons > 100 {
            let allowed = Text::new("từ 0 đến 100 người", "0 to 100 persons");
            return Err(FactError::out_of_range("persons", facts.persons, allowed));
        }
        let (Some(remains), Some(per_km), Some(persons_at_most)) =
            (&self.remains, &self.per_km, &self.persons_at_most)
        else {
            let what = travel::NOT_ESTABLISHED;
            return Err(FactError::NotEstablished { what });
        };
        let mut payments = Payments::told_to(trace);
        if facts.moves_remains {
            let taking_up = Text::new("cất bốc hài cốt", "taking up the remains");
            payments = once(payments, taking_up, remains.value, remains, trace)?;
            let persons = u32::from(facts.persons).min(persons_at_most.value);
            let at_most = self.at_most.as_ref().map(|at_most| at_most.value);
            let way = travel::each(per_km.value, at_most, facts.kilometres)?.times(persons)?;
            let fares = Text::new("tiền đi lại và tiền ăn", "fares and meals");
            payments = once(payments, fares, way, per_km, trace)?;
        }
        if facts.family_grave {
            let grave = self
                .family_grave
                .as_ref()
                .ok_or(FactError::NotEstablished {
                    what: Text::new(
                        "hỗ trợ xây mộ ngoài nghĩa trang liệt sĩ trước năm 2022",
                        "support for a grave outside a martyrs' cemetery before 2022",
                    ),
                })?;
            let label = Text::new("xây mộ liệt sĩ", "the martyr's grave");
            payments = once(payments, label, grave.value, grave, trace)?;
        }
        if payments.is_empty() {
            trace.refuse(&remains.citation, || Reason::NothingDone);
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&remains.citation, |citation| {
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(Text::new("tổng cộng", "total"), formula, total, citation)
        });
        Ok(Some(payments))
    }
}

fn once<T: Trace<Reason>>(
    payments: Payments,
    label: Text,
    amount: Dong,
    by: &Cited<Dong>,
    trace: &mut T,
) -> Result<Payments, FactError> {
    trace.step(&by.citation, |citation| {
        let formula = Text::new("theo mức quy định", "by the level");
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("mức", "level"), by.value)
    });
    Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, &by.citation)?)
}
