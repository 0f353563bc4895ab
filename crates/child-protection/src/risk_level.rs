//! Risk level (*mức độ nguy cơ, tổn hại*): the totals of a form, and the level they suggest.
//!
//! The day of the assessment governs. Forms 02, 03 and 06 of decree 56/2017 rate each item high, medium
//! or low, in two parts: the harm, and the child's capacity to protect itself and recover. The totals of
//! each part are what the forms ask for. They give no score, no weights and no cut-offs: the assessor
//! compares the totals and concludes.
//!
//! Where nobody has concluded yet, a level is suggested by a convention of this library, told as such:
//! each part has the level that most of its items have (on a tie the higher harm, the lower capacity);
//! high harm without high capacity is high, low harm without low capacity is low, all else medium. As it
//! takes what most items have, an item more of medium harm may lower it. The officer's conclusion prevails.
//!
//! How many items a part has was not established, so the items are the caller's. The forms of circular
//! 23/2010, until 2017-06-30, are known to have had the same three levels, and were not read.

mod award;
mod facts;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::{RiskAssessment, RiskBasis, Totals};
pub use facts::{Level, RiskForm, RiskLevelFacts};

use crate::REVIEWED_UNTIL;
use crate::child::CHILD_BELOW;
use crate::instruments::children::{CIRCULAR_23_2010, DECREE_56_2017};

const ABOUT: Text = Text::new(
    "Mức độ nguy cơ, tổn hại của trẻ em",
    "Risk level of a child",
);

/// Whether the forms are those of decree 56/2017.
static FORMS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2010, 9, 30),
                false,
                CIRCULAR_23_2010.article("5").unchecked(),
            ),
            Entry::new(date(2017, 7, 1), true, DECREE_56_2017.whole().published()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no level.
    pub enum RiskLevelReason {
        /// Not under the age of the law.
        NotAChild {
            /// The age, in completed years.
            limit: u32,
        } = "not-a-child",
            vi: "không phải trẻ em: đã đủ {limit} tuổi",
            en: "no child: {limit} years completed";
        /// Until 2017-06-30 the forms were for violence and sexual abuse.
        NotCovered = "not-covered",
            vi: "biểu mẫu năm 2010 chỉ áp dụng cho trẻ em bị bạo lực, bị xâm hại tình dục",
            en: "the forms of 2010 are for violence and sexual abuse alone";
    }
}

/// The forms of a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::risk_level::{Level, RiskBasis};
/// use ansinh_child_protection::{RiskLevel, RiskLevelFacts};
///
/// let rule = RiskLevel::in_force(date(2018, 3, 1))?;
/// let facts = RiskLevelFacts {
///     harm: vec![Level::High, Level::High, Level::Low],
///     capacity: vec![Level::Medium, Level::Low],
///     ..RiskLevelFacts::ordinary()
/// };
/// let risk = rule.assess(&facts)?.award.ok_or("not covered")?;
/// assert_eq!((risk.level, risk.basis), (Level::High, RiskBasis::Convention));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskLevel {
    /// The day of the assessment.
    pub day: NaiveDate,
    /// The forms are those of decree 56/2017, for every child.
    pub for_every_child: bool,
    /// What the forms rest on.
    pub forms: Citation,
    /// The age from which nobody is a child, in completed years.
    pub child_below: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RiskLevel {
    child_below: None, "trẻ em là người dưới số tuổi", "a child is a person below the age of";
});

impl Rule for RiskLevel {
    type Facts = RiskLevelFacts;
    type Award = RiskAssessment;
    type Reason = RiskLevelReason;

    fn about() -> About {
        About {
            id: "child-protection/risk-level",
            title: ABOUT,
            governing_date: Text::new("ngày đánh giá", "the day of the assessment"),
            regimes: first_days(&[&FORMS, &CHILD_BELOW]),
            reviewed_until: FORMS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = FORMS.on(when)?;
        Ok(Self {
            day: when.date,
            for_every_child: *found.value,
            forms: found.citation.clone(),
            child_below: CHILD_BELOW.on(when)?.cited(),
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<RiskLevelReason>>(
        &self,
        facts: &RiskLevelFacts,
        trace: &mut T,
    ) -> Result<Option<RiskAssessment>, FactError> {
        let age = facts.check(self.day)?;
        let (limit, citation) = (self.child_below.value, &self.child_below.citation);
        if u32::from(age) >= limit {
            trace.refuse(citation, || RiskLevelReason::NotAChild { limit });
            return Ok(None);
        }
        if !self.for_every_child && !facts.ground.is_violence_or_sexual_abuse() {
            trace.refuse(&self.forms, || RiskLevelReason::NotCovered);
            return Ok(None);
        }
        let form = if self.for_every_child {
            facts.form.citation()
        } else {
            self.forms.clone()
        };
        let harm = Totals::of(&facts.harm);
        let capacity = Totals::of(&facts.capacity);
        tell(Text::new("mức độ tổn hại", "harm"), harm, &form, trace);
        tell(
            Text::new(
                "khả năng tự bảo vệ, phục hồi",
                "capacity to protect itself and recover",
            ),
            capacity,
            &form,
            trace,
        );
        let (level, basis) = match facts.concluded {
            Some(level) => (level, RiskBasis::Officer),
            None => (suggested(harm, capacity), RiskBasis::Convention),
        };
        if basis == RiskBasis::Convention {
            trace.caveat(|| CONVENTION);
        }
        let risk = RiskAssessment {
            harm,
            capacity,
            level,
            basis,
            form,
        };
        trace.step(&risk.form, |citation| {
            let label = Text::new("mức độ nguy cơ", "risk level");
            Step::new(label, basis.words(), risk.headline(), citation)
        });
        Ok(Some(risk))
    }
}

const CONVENTION: Caveat = Caveat::Reading {
    reading: Text::new(
        "biểu mẫu không quy định điểm số; mức gợi ý theo quy ước của thư viện, kết luận của người đánh giá là quyết định",
        "the forms set no score; the level is suggested by this library's convention, and the assessor's conclusion prevails",
    ),
};

/// The convention: harm against capacity.
fn suggested(harm: Totals, capacity: Totals) -> Level {
    match (harm.most(Level::High), capacity.most(Level::Low)) {
        (Level::High, Level::Medium | Level::Low) => Level::High,
        (Level::Low, Level::Medium | Level::High) => Level::Low,
        _ => Level::Medium,
    }
}

fn tell<T: Trace<RiskLevelReason>>(label: Text, totals: Totals, form: &Citation, trace: &mut T) {
    trace.step(form, |citation| {
        let formula = Text::new("số tiêu chí ở từng mức", "how many items are at each level");
        Step::new(label, formula, totals.items(), citation)
            .input(Level::High.label(), totals.high)
            .input(Level::Medium.label(), totals.medium)
            .input(Level::Low.label(), totals.low)
    });
}
