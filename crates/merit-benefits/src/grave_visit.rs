//! Visits to a martyr's grave (*thăm viếng mộ liệt sĩ*): fares and meals by the kilometre, once a
//! year for each martyr, for three relatives at most or for the worshipper.
//!
//! The day of the visit governs. The distance is that from the home to the grave, one way (until 2021
//! from the place that gives the letter of introduction, to the grave or the place of death); the amount
//! covers both ways. Before 2019 the amounts are not known.

use crate::funding;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

use crate::travel::{self, TRAVEL};

const ABOUT: Text = Text::new("Hỗ trợ thăm viếng mộ liệt sĩ", "Support for grave visits");

ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// A visit to this martyr was supported this year.
        AlreadyThisYear = "already-this-year",
            vi: "đã được hỗ trợ thăm viếng liệt sĩ này trong năm",
            en: "a visit to this martyr was supported this year already";
    }
}

/// The facts of a visit to one martyr's grave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct GraveVisitFacts {
    /// From the home to the grave, whole kilometres one way, 0 to 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10_500"))]
    pub kilometres: u32,
    /// Who goes, 1 to 100; three are supported at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..6"))]
    pub persons: u8,
    /// Was a visit to this martyr supported in the same year?
    pub visited_this_year: bool,
}

impl Facts for GraveVisitFacts {
    /// One relative, 100 km, the first visit of the year.
    fn ordinary() -> Self {
        Self {
            kilometres: 100,
            persons: 1,
            visited_this_year: false,
        }
    }
}

/// The support of a visit.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{GraveVisit, GraveVisitFacts};
///
/// let rule = GraveVisit::in_force(date(2019, 3, 1))?;
/// let facts = GraveVisitFacts { kilometres: 900, persons: 3, ..GraveVisitFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(5_400_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GraveVisit {
    /// Đồng a kilometre and person.
    pub per_km: Option<Cited<Dong>>,
    /// Đồng a person at most (to 2021-12-31).
    pub at_most: Option<Cited<Dong>>,
    /// Persons supported at most.
    pub persons_at_most: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(GraveVisit {
    per_km: None, "mức mỗi km một người", "a kilometre and person";
    at_most: None, "mức tối đa một người", "a person, at most";
    persons_at_most: None, "số người tối đa", "persons at most";
});

impl Rule for GraveVisit {
    type Facts = GraveVisitFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/grave-visit",
            title: ABOUT,
            governing_date: Text::new("ngày đi thăm viếng", "the day of the visit"),
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
                per_km: None,
                at_most: None,
                persons_at_most: None,
                terms,
            });
        };
        let [(article, clause), _] = travel.articles;
        let citation = travel::provision(found.citation, article, clause);
        let cited = |dong| Cited::new(Dong::new(dong), citation.clone());
        Ok(Self {
            per_km: Some(cited(travel.per_km)),
            at_most: travel.at_most.map(cited),
            persons_at_most: Some(Cited::new(
                3,
                travel::provision(found.citation, article, Some("1")),
            )),
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &GraveVisitFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        travel::check_way(facts.kilometres)?;
        if !(1..=100).contains(&facts.persons) {
            let allowed = Text::new("từ 1 đến 100 người", "1 to 100 persons");
            return Err(FactError::out_of_range("persons", facts.persons, allowed));
        }
        let (Some(per_km), Some(persons_at_most)) = (&self.per_km, &self.persons_at_most) else {
            let what = travel::NOT_ESTABLISHED;
            return Err(FactError::NotEstablished { what });
        };
        if facts.visited_this_year {
            trace.refuse(&persons_at_most.citation, || Reason::AlreadyThisYear);
            return Ok(None);
        }
        let persons = u32::from(facts.persons).min(persons_at_most.value);
        let at_most = self.at_most.as_ref().map(|at_most| at_most.value);
        let each = travel::each(per_km.value, at_most, facts.kilometres)?;
        let amount = each.times(persons)?;
        let label = Text::new("tiền đi lại và tiền ăn", "fares and meals");
        trace.step(&per_km.citation, |citation| {
            let formula = Text::new("mức × km × số người", "level × km × persons");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức mỗi km", "a kilometre"), per_km.value)
                .input(Text::new("km", "km"), facts.kilometres)
                .input(Text::new("mỗi người", "each person"), each)
                .input(Text::new("số người", "persons"), persons)
        });
        Ok(Some(Payments::told_to(trace).with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            &per_km.citation,
        )?))
    }
}
