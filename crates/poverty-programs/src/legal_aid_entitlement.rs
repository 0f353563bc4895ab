//! Who has a right to legal aid (*người được trợ giúp pháp lý*): groups named as such, and groups that
//! must be in financial difficulty besides.
//!
//! The day of the request governs. In financial difficulty is whoever belongs to a near-poor household
//! or draws a monthly social allowance (decree 144/2017, article 2). The aid itself is free; nothing is
//! paid to the person. Before 2018-01-01 nothing is covered.

mod group;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::{Age, FactError, Facts};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Award, Bound, Frequency, Line, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use group::LegalAidGroup;

use crate::instruments::support::{DECREE_144_2017, LAW_11_2017, LAW_39_2009, LAW_102_2016};
use crate::{PovertyStatus, REVIEWED_UNTIL};
use group::Ground;

const ABOUT: Text = Text::new("Người được trợ giúp pháp lý", "Right to legal aid");

static LAW: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2018, 1, 1),
            (),
            LAW_11_2017.article("7").published(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no right to legal aid.
    pub enum LegalAidEntitlementReason {
        /// In none of the groups.
        NoGroup = "no-group",
            vi: "không thuộc nhóm được trợ giúp pháp lý",
            en: "in none of the groups with a right to legal aid";
        /// The group must be in financial difficulty.
        NotInDifficulty = "not-in-difficulty",
            vi: "không thuộc hộ cận nghèo và không hưởng trợ cấp xã hội hàng tháng",
            en: "neither of a near-poor household nor on a monthly social allowance";
    }
}

/// The facts of whoever asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LegalAidEntitlementFacts {
    /// The person's age.
    pub age: Age,
    /// The list the household is on.
    pub household: PovertyStatus,
    /// Does the person draw a monthly social allowance?
    pub on_monthly_social_allowance: bool,
    /// Is the person accused (*người bị buộc tội*)?
    pub accused: bool,
    /// Is the person the victim (*bị hại*) in a criminal case?
    pub victim_in_criminal_case: bool,
    /// The other groups the person belongs to.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<LegalAidGroup>(), 0..4)"
        )
    )]
    pub groups: Vec<LegalAidGroup>,
}

impl Facts for LegalAidEntitlementFacts {
    /// Somebody of 30, of no list and no group.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(30),
            household: PovertyStatus::Other,
            on_monthly_social_allowance: false,
            accused: false,
            victim_in_criminal_case: false,
            groups: Vec::new(),
        }
    }
}

/// A right to legal aid, free of charge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalAidRight {
    /// On which ground.
    pub ground: Text,
    /// Where it stands.
    pub citation: Citation,
}

impl Award for LegalAidRight {
    fn lines(&self) -> Vec<Line> {
        vec![Line {
            label: ABOUT,
            value: self.headline(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: self.citation.clone(),
        }]
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.ground.clone().into()
    }
}

/// The right to legal aid on a day.
///
/// ```
/// use ansinh_core::facts::{Age, Facts};
/// use ansinh_core::{Rule, date};
/// use ansinh_poverty_programs::{LegalAidEntitlement, LegalAidEntitlementFacts, PovertyStatus};
///
/// let rule = LegalAidEntitlement::in_force(date(2024, 5, 1))?;
/// let facts = LegalAidEntitlementFacts {
///     age: Age::Years(70),
///     ..LegalAidEntitlementFacts::ordinary()
/// };
/// assert!(!rule.assess(&facts)?.is_entitled()); // in no financial difficulty
///
/// let facts = LegalAidEntitlementFacts { household: PovertyStatus::NearPoor, ..facts };
/// assert!(rule.assess(&facts)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalAidEntitlement {
    /// The day.
    pub on: NaiveDate,
    /// A child below this age.
    pub child_below_age: Cited<u32>,
    /// Accused and victims below this age, years.
    pub minor_below_age: Cited<u32>,
    /// An older person from this age on, years.
    pub older_from_age: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LegalAidEntitlement {
    child_below_age: None, "tuổi trẻ em, dưới", "a child below the age of";
    minor_below_age: None, "tuổi người bị buộc tội, bị hại, dưới", "accused and victims below the age of";
    older_from_age: None, "tuổi người cao tuổi, từ đủ", "an older person from the age of";
});

impl Rule for LegalAidEntitlement {
    type Facts = LegalAidEntitlementFacts;
    type Award = LegalAidRight;
    type Reason = LegalAidEntitlementReason;

    fn about() -> About {
        About {
            id: "poverty-programs/legal-aid-entitlement",
            title: ABOUT,
            governing_date: Text::new("ngày yêu cầu trợ giúp", "the day of the request"),
            regimes: first_days(&[&LAW]),
            reviewed_until: LAW.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LAW.on(when)?;
        Ok(Self {
            on: when.date,
            child_below_age: Cited::new(16, LAW_102_2016.article("1").unchecked()),
            minor_below_age: Cited::new(18, LAW_11_2017.article("7").clause("5").published()),
            older_from_age: Cited::new(60, LAW_39_2009.article("2").unchecked()),
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<LegalAidEntitlementReason>>(
        &self,
        facts: &LegalAidEntitlementFacts,
        trace: &mut T,
    ) -> Result<Option<LegalAidRight>, FactError> {
        facts.age.check("age", self.on)?;
        let near_poor = facts.household == PovertyStatus::NearPoor;
        let in_difficulty = near_poor || facts.on_monthly_social_allowance;
        let mut found = None;
        let mut needs_difficulty = false;
        for ground in self.grounds(facts) {
            if ground.needs_difficulty && !in_difficulty {
                needs_difficulty = true;
            } else if found.is_none() {
                found = Some(ground);
            }
        }
        let Some(Ground {
            label, citation, ..
        }) = found
        else {
            if needs_difficulty {
                let difficulty = DECREE_144_2017.article("2").published();
                trace.refuse(&difficulty, || LegalAidEntitlementReason::NotInDifficulty);
            } else {
                let groups = LAW_11_2017.article("7").published();
                trace.refuse(&groups, || LegalAidEntitlementReason::NoGroup);
            }
            return Ok(None);
        };
        trace.step(&citation, |citation| {
            let formula = Text::new("nhóm có quyền", "a group that has the right");
            Step::new(ABOUT, formula, label.clone(), citation)
        });
        Ok(Some(LegalAidRight {
            ground: label,
            citation,
        }))
    }
}

impl LegalAidEntitlement {
    /// The groups the person belongs to: the poor first, then by age and case, then the others.
    fn grounds<'a>(
        &'a self,
        facts: &'a LegalAidEntitlementFacts,
    ) -> impl Iterator<Item = Ground> + 'a {
        let age = u32::from(facts.age.on(self.on));
        let minor = age >= self.child_below_age.value && age < self.minor_below_age.value;
        let near_poor = facts.household == PovertyStatus::NearPoor;
        let by_case = [
            (
                facts.household == PovertyStatus::Poor,
                group::outright(
                    Text::new("người thuộc hộ nghèo", "of a poor household"),
                    "2",
                ),
            ),
            (
                age < self.child_below_age.value,
                group::outright(Text::new("trẻ em", "child"), "3"),
            ),
            (
                facts.accused && minor,
                group::outright(
                    Text::new("người chưa thành niên bị buộc tội", "accused minor"),
                    "5",
                ),
            ),
            (
                facts.accused && near_poor,
                group::outright(
                    Text::new(
                        "người bị buộc tội thuộc hộ cận nghèo",
                        "accused, of a near-poor household",
                    ),
                    "6",
                ),
            ),
            (
                age >= self.older_from_age.value,
                group::in_difficulty(Text::new("người cao tuổi", "older person"), "c"),
            ),
            (
                facts.victim_in_criminal_case && minor,
                group::in_difficulty(
                    Text::new("bị hại chưa thành niên", "victim of a crime, a minor"),
                    "đ",
                ),
            ),
        ];
        let named = facts.groups.iter().map(|group| group.ground());
        let met = by_case.into_iter().filter(|(met, _)| *met);
        met.map(|(_, ground)| ground).chain(named)
    }
}
