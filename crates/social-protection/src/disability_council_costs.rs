//! Sessions of the commune's council (*Hội đồng xác định mức độ khuyết tật*): the most that may be spent
//! on them.
//!
//! The day of the session governs. Forms, certificates and the medical board are paid by their price and
//! are not counted here; before 2019-03-15 the amounts are not established.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::instruments::CIRCULAR_01_2019;
use crate::{REVIEWED_UNTIL, funding};

const ABOUT: Text = Text::new(
    "Chi họp Hội đồng xác định mức độ khuyết tật",
    "Sessions of the council on the degree of disability",
);

static IN_FORCE: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2019, 3, 15),
            (),
            CIRCULAR_01_2019.article("10").published(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing may be spent.
    pub enum Reason {
        /// No session was held.
        NoSession = "no-session",
            vi: "không có buổi họp nào",
            en: "no session was held";
    }
}

/// The facts of a council's sessions, each attended alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DisabilityCouncilCostsFacts {
    /// Sessions (*buổi*), 0 to 1,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_100"))]
    pub sessions: u32,
    /// Members present beside the chairman, 0 to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..110"))]
    pub members: u32,
    /// All who are given drinks, 0 to 1,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_100"))]
    pub attending: u32,
}

impl Facts for DisabilityCouncilCostsFacts {
    /// One session of a chairman with seven members, nobody else.
    fn ordinary() -> Self {
        Self {
            sessions: 1,
            members: 7,
            attending: 8,
        }
    }
}

impl DisabilityCouncilCostsFacts {
    fn check(&self) -> Result<(), FactError> {
        let within = |field, found, most, allowed| match found {
            found if found > most => Err(FactError::out_of_range(field, found, allowed)),
            _ => Ok(()),
        };
        let sessions = Text::new("từ 0 đến 1.000 buổi", "0 to 1,000 sessions");
        within("sessions", self.sessions, 1_000, sessions)?;
        let members = Text::new("từ 0 đến 100 người", "0 to 100 people");
        within("members", self.members, 100, members)?;
        let attending = Text::new("từ 0 đến 1.000 người", "0 to 1,000 people");
        within("attending", self.attending, 1_000, attending)
    }
}

/// The most for a council's sessions.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{DisabilityCouncilCosts, DisabilityCouncilCostsFacts};
///
/// let rule = DisabilityCouncilCosts::in_force(date(2024, 3, 1))?;
/// // 70,000 for the chairman, 7 × 50,000 for the members, 8 × 15,000 for drinks.
/// let session = DisabilityCouncilCostsFacts::ordinary();
/// assert_eq!(rule.assess(&session)?.total(), Dong::new(540_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisabilityCouncilCosts {
    /// The chairman, đồng a session.
    pub chairman: Cited<Dong>,
    /// A member, đồng a session.
    pub member: Cited<Dong>,
    /// Drinks, đồng for each who attends a session.
    pub drinks: Cited<Dong>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(DisabilityCouncilCosts {
    chairman: UpTo, "Chủ tịch Hội đồng, mỗi buổi", "chairman, a session";
    member: UpTo, "thành viên, mỗi buổi", "member, a session";
    drinks: UpTo, "nước uống, mỗi người, mỗi buổi", "drinks, a person and session";
});

impl Rule for DisabilityCouncilCosts {
    type Facts = DisabilityCouncilCostsFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/disability-council-costs",
            title: ABOUT,
            governing_date: Text::new("ngày họp", "the day of the session"),
            regimes: first_days(&[&IN_FORCE]),
            reviewed_until: IN_FORCE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = IN_FORCE.on(when)?;
        let article_10 = CIRCULAR_01_2019.article("10").clause("2").point("b");
        let most = |dong| Cited::new(Dong::new(dong), article_10.published());
        Ok(Self {
            chairman: most(70_000),
            member: most(50_000),
            drinks: most(15_000),
            terms: Terms::new(
                Funding::on(when, &[&funding::DISABILITY_COUNCILS]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &DisabilityCouncilCostsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        if facts.sessions == 0 {
            trace.refuse(&self.chairman.citation, || Reason::NoSession);
            return Ok(None);
        }
        let lines = [
            (
                Text::new("Chủ tịch Hội đồng", "chairman"),
                &self.chairman,
                1,
            ),
            (
                Text::new("thành viên", "members"),
                &self.member,
                facts.members,
            ),
            (
                Text::new("nước uống", "drinks"),
                &self.drinks,
                facts.attending,
            ),
        ];
        let mut payments = Payments::told_to(trace);
        for (label, each, people) in lines {
            let amount = each.value.times(people)?.times(facts.sessions)?;
            trace.step(&each.citation, |citation| {
                let formula =
                    Text::new("mức chi × số người × số buổi", "amount × people × sessions");
                Step::new(label.clone(), formula, amount, citation)
                    .input(Text::new("mức chi", "amount"), each.value)
                    .input(Text::new("số người", "people"), people)
                    .input(Text::new("số buổi", "sessions"), facts.sessions)
            });
            payments = payments.with(
                label,
                amount,
                Frequency::Once,
                Bound::AtMost,
                &each.citation,
            )?;
        }
        let total = payments.total();
        trace.step(&self.chairman.citation, |citation| {
            let label = Text::new("tổng chi tối đa", "the most in all");
            Step::new(
                label,
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}
