//! What a legal-aid centre (*Trung tâm trợ giúp pháp lý nhà nước*) may spend on the poor of poor
//! districts, poor communes and extremely disadvantaged villages in a year, by the norms of decision
//! 32/2016.
//!
//! A day of the year governs; the decision is for 2016 to 2020 and in force from 2016-09-22. Fees of the
//! lawyers' course are those of the public school, for two persons a centre and year who bind themselves
//! for two years. Court cases that are complex or typical are paid by decree 80/2015 and not counted
//! here.
//!
//! The central budget pays classes, fees and the hotline of provinces that don't balance their own
//! budget; everything else is the province's.

mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::LegalAidNormsFacts;

use crate::funding;
use crate::instruments::support::DECISION_32_2016;

const ABOUT: Text = Text::new(
    "Định mức trợ giúp pháp lý ở huyện nghèo, xã nghèo",
    "Norms of legal aid in poor districts and communes",
);

/// Article 4 of the decision.
const fn in_article_4(clause: &'static str) -> Citation {
    DECISION_32_2016.article("4").clause(clause).published()
}

/// A point of article 4(3).
const fn communication(point: &'static str) -> Citation {
    let clause = DECISION_32_2016.article("4").clause("3");
    clause.point(point).published()
}

/// Class, hotline, issue, quarter of broadcasts, session; persons at the lawyers' course.
static NORMS: Timeline<([Dong; 5], u32)> = Timeline::ended(
    ABOUT,
    const {
        &[Entry::new(
            date(2016, 9, 22),
            (
                [
                    Dong::new(80_000_000),
                    Dong::new(20_000_000),
                    Dong::new(500_000),
                    Dong::new(500_000),
                    Dong::new(2_000_000),
                ],
                2,
            ),
            DECISION_32_2016.article("4").published(),
        )]
    },
    date(2020, 12, 31),
);

ansinh_core::messages! {
    /// Why there is nothing to spend.
    pub enum LegalAidNormsReason {
        /// No activity is planned.
        NoActivity = "no-activity",
            vi: "không có hoạt động nào theo định mức",
            en: "no activity that has a norm";
    }
}

/// Norms of legal aid of a year.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{LegalAidNorms, LegalAidNormsFacts};
///
/// let rule = LegalAidNorms::in_force(date(2017, 1, 1))?;
/// let facts = LegalAidNormsFacts {
///     places: 10,
///     field_sessions: true,
///     hotline: true,
///     ..LegalAidNormsFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(40_000_000));
///
/// assert!(LegalAidNorms::in_force(date(2021, 1, 1)).is_err()); // 2016 to 2020
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalAidNorms {
    /// A class of a centre, đồng a year.
    pub class: Cited<Dong>,
    /// Persons a year whose fees at the lawyers' course are paid, at most.
    pub lawyers_at_most: Cited<u32>,
    /// The hotline of a centre, đồng.
    pub hotline: Cited<Dong>,
    /// Writing an issue for the commune's radio, đồng.
    pub issue: Cited<Dong>,
    /// Broadcasting it for a quarter, six times, đồng.
    pub broadcast: Cited<Dong>,
    /// A session in a commune or village, once a year, đồng.
    pub session: Cited<Dong>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LegalAidNorms {
    class: None, "lớp tăng cường năng lực", "class for legal-aid workers";
    lawyers_at_most: None, "số người học nghề luật sư tối đa", "persons at the lawyers' course, at most";
    hotline: None, "đường dây nóng", "hotline";
    issue: None, "biên soạn một số", "writing an issue";
    broadcast: None, "phát thanh một quý", "broadcasting a quarter";
    session: None, "một đợt truyền thông ở cơ sở", "a session in a commune or village";
});

impl Rule for LegalAidNorms {
    type Facts = LegalAidNormsFacts;
    type Award = Payments;
    type Reason = LegalAidNormsReason;

    fn about() -> About {
        About {
            id: "poverty-programs/legal-aid-norms",
            title: ABOUT,
            governing_date: Text::new("ngày trong năm chi", "a day of the year of spending"),
            regimes: first_days(&[&NORMS]),
            reviewed_until: NORMS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = NORMS.on(when)?;
        let ([class, hotline, issue, broadcast, session], lawyers) = *found.value;
        Ok(Self {
            class: Cited::new(class, in_article_4("2")),
            lawyers_at_most: Cited::new(lawyers, in_article_4("2")),
            hotline: Cited::new(hotline, communication("a")),
            issue: Cited::new(issue, communication("b")),
            broadcast: Cited::new(broadcast, communication("b")),
            session: Cited::new(session, communication("c")),
            terms: Terms::new(
                Funding::on(
                    when,
                    &[&funding::LEGAL_AID_CENTRAL, &funding::LEGAL_AID_LOCAL],
                ),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<LegalAidNormsReason>>(
        &self,
        facts: &LegalAidNormsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let lawyers = facts.lawyers.min(self.lawyers_at_most.value);
        let fees = Cited::new(facts.lawyer_fee, self.lawyers_at_most.citation.clone());
        let of_places = |count: u32| facts.places.saturating_mul(count);
        let of_centre = [
            (
                Text::new("lớp tăng cường năng lực", "class for legal-aid workers"),
                &self.class,
                u32::from(facts.class),
            ),
            (
                Text::new("học phí nghề luật sư", "fees of the lawyers' course"),
                &fees,
                lawyers,
            ),
            (
                Text::new("đường dây nóng", "hotline"),
                &self.hotline,
                u32::from(facts.hotline),
            ),
        ];
        let of_the_places = [
            (
                Text::new("biên soạn chuyên trang", "writing for the radio"),
                &self.issue,
                of_places(facts.issues),
            ),
            (
                Text::new("phát thanh", "broadcasting"),
                &self.broadcast,
                of_places(facts.quarters_broadcast),
            ),
            (
                Text::new("truyền thông ở cơ sở", "sessions in communes and villages"),
                &self.session,
                of_places(u32::from(facts.field_sessions)),
            ),
        ];
        let payments = counted(of_centre, Payments::told_to(trace), trace)?;
        let centre = payments.total();
        let payments = counted(of_the_places, payments, trace)?;
        if payments.is_empty() {
            trace.refuse(&self.class.citation, || LegalAidNormsReason::NoActivity);
            return Ok(None);
        }
        let central = if facts.balances_own_budget {
            Dong::ZERO
        } else {
            centre
        };
        let total = payments.total();
        let local = total.minus(central)?;
        let provision = DECISION_32_2016.article("5").published();
        trace.step(&provision, |citation| {
            let label = Text::new(
                "ngân sách trung ương bổ sung",
                "borne by the central budget",
            );
            let formula = Text::new(
                "lớp, học phí, đường dây nóng của địa phương chưa tự cân đối",
                "classes, fees and hotline of a province that doesn't balance its budget",
            );
            Step::new(label, formula, central, citation)
                .input(Text::new("ngân sách địa phương", "local budget"), local)
        });
        trace.step(&in_article_4("2"), |citation| {
            let formula = Text::new("cộng các hoạt động", "sum of the activities");
            Step::new(ABOUT, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

/// Each activity that takes place, at its norm.
fn counted<T: Trace<LegalAidNormsReason>, const COUNT: usize>(
    activities: [(Text, &Cited<Dong>, u32); COUNT],
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let mut payments = payments;
    for (label, norm, count) in activities {
        if count == 0 {
            continue;
        }
        let amount = norm.value.times(count)?;
        trace.step(&norm.citation, |citation| {
            let formula = Text::new("định mức × số lần", "norm × times");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("định mức", "norm"), norm.value)
                .input(Text::new("số lần", "times"), count)
        });
        payments = payments.with(
            label,
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &norm.citation,
        )?;
    }
    Ok(payments)
}
