//! Children in special circumstances (*trẻ em có hoàn cảnh đặc biệt*): to which groups of the law a
//! child belongs, each by its own definition.
//!
//! The day counted governs, and the age on it. The law of 2004 has ten groups, for Vietnamese citizens
//! under 16; the law of 2016 has fourteen, for any person under 16, and from 2017-07-01 decree 56/2017
//! defines each by its sub-cases. A child may belong to several groups and is counted once:
//! [`CircumstanceCount`] gives both the children and the tally of each group.
//!
//! An orphan who was adopted is in no group for that (decree 56/2017, article 3(4)); an abandoned child
//! stays in its group, since adoption is a form of alternative care (law 102/2016, article 61(3)).
//!
//! In June 2017 the law held and its decree did not yet: which children are without support (point c)
//! was defined nowhere. Who may be one is "not established" unless another group covers the child, or
//! what decree 56/2017 says, with [`CircumstanceReadings::decree_56_in_june_2017`]; a child with an
//! ordinary parent who cares for it is none.

mod award;
mod count;
mod decree_56_2017;
mod facts;
mod group;
mod law_2004;
mod law_2016;
mod parents;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::{Classification, GroupFound};
pub use count::CircumstanceCount;
pub use facts::{
    CareOfChild, ChildsHousehold, CircumstanceReadings, Citizenship, Disability, Exploitation,
    Offence, ParentStatus, Rehabilitation, ReturnFromTrafficking, SexualAbuse,
    SpecialCircumstancesFacts,
};
pub use group::{Group, GroupOf2004, GroupOf2016};
pub use reason::SpecialCircumstancesReason;

use crate::REVIEWED_UNTIL;
use crate::child::CHILD_BELOW;
use crate::instruments::children::{DECREE_56_2017, LAW_25_2004, LAW_102_2016};

const ABOUT: Text = Text::new(
    "Trẻ em có hoàn cảnh đặc biệt",
    "Children in special circumstances",
);

/// Which groups there are, and who defines them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildLaw {
    /// The ten groups of law 25/2004.
    #[serde(rename = "law-2004")]
    Law2004,
    /// The fourteen groups of law 102/2016, in its own words.
    #[serde(rename = "law-2016")]
    Law2016,
    /// The same, as decree 56/2017 defines them.
    #[serde(rename = "decree-56-2017")]
    Decree56Of2017,
}

static LAWS: Timeline<ChildLaw> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2005, 1, 1),
                ChildLaw::Law2004,
                LAW_25_2004.article("40").published(),
            ),
            Entry::new(
                date(2017, 6, 1),
                ChildLaw::Law2016,
                LAW_102_2016.article("10").clause("1").published(),
            ),
            Entry::new(
                date(2017, 7, 1),
                ChildLaw::Decree56Of2017,
                DECREE_56_2017.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The groups of children in special circumstances on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::special_circumstances::{Group, GroupOf2016, ParentStatus};
/// use ansinh_child_protection::{SpecialCircumstances, SpecialCircumstancesFacts};
///
/// let rule = SpecialCircumstances::in_force(date(2017, 7, 15))?;
/// let facts = SpecialCircumstancesFacts {
///     age: 9_u16.into(),
///     father: ParentStatus::Dead,
///     mother: ParentStatus::Confined,
///     ..SpecialCircumstancesFacts::ordinary()
/// };
/// let found = rule.assess(&facts)?.award.ok_or("in no group")?;
/// let group = &found.groups()[0];
/// assert_eq!(group.group, Group::Of2016(GroupOf2016::WithoutSupport));
/// assert_eq!(group.citation.to_string(), "Decree 56/2017/NĐ-CP, article 5(3)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialCircumstances {
    /// The day counted.
    pub day: NaiveDate,
    /// Which groups there are.
    pub law: ChildLaw,
    /// The age from which nobody is a child, in completed years.
    pub child_below: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(SpecialCircumstances {
    child_below: None, "trẻ em là người dưới số tuổi", "a child is a person below the age of";
});

impl Rule for SpecialCircumstances {
    type Facts = SpecialCircumstancesFacts;
    type Award = Classification;
    type Reason = SpecialCircumstancesReason;

    fn about() -> About {
        About {
            id: "child-protection/special-circumstances",
            title: ABOUT,
            governing_date: Text::new("ngày thống kê", "the day counted"),
            regimes: first_days(&[&LAWS, &CHILD_BELOW]),
            reviewed_until: LAWS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LAWS.on(when)?;
        Ok(Self {
            day: when.date,
            law: *found.value,
            child_below: CHILD_BELOW.on(when)?.cited(),
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<SpecialCircumstancesReason>>(
        &self,
        facts: &SpecialCircumstancesFacts,
        trace: &mut T,
    ) -> Result<Option<Classification>, FactError> {
        let age = facts.check(self.day)?;
        if !self.is_child(age, facts, trace) {
            return Ok(None);
        }
        let mut found = Classification::told_to(trace);
        match self.law {
            ChildLaw::Law2004 => law_2004::look(facts, &mut found, trace),
            ChildLaw::Law2016 if facts.readings.decree_56_in_june_2017 => {
                decree_56_2017::look(facts, &mut found, trace);
            }
            ChildLaw::Law2016 => law_2016::look(facts, &mut found, trace)?,
            ChildLaw::Decree56Of2017 => decree_56_2017::look(facts, &mut found, trace),
        }
        if found.is_empty() {
            let citation = self.groups();
            trace.refuse(&citation, || SpecialCircumstancesReason::NoGroup);
            return Ok(None);
        }
        trace.step(&self.groups(), |citation| {
            Step::new(
                Text::new("kết luận", "conclusion"),
                Text::new(
                    "thuộc ít nhất một nhóm; mỗi trẻ em chỉ tính một lần",
                    "in one group at least; a child is counted once",
                ),
                found.headline(),
                citation,
            )
        });
        Ok(Some(found))
    }
}

impl SpecialCircumstances {
    fn groups(&self) -> ansinh_core::law::Citation {
        match self.law {
            ChildLaw::Law2004 => LAW_25_2004.article("40").published(),
            ChildLaw::Law2016 | ChildLaw::Decree56Of2017 => {
                LAW_102_2016.article("10").clause("1").published()
            }
        }
    }

    fn is_child<T: Trace<SpecialCircumstancesReason>>(
        &self,
        age: u16,
        facts: &SpecialCircumstancesFacts,
        trace: &mut T,
    ) -> bool {
        let citation = &self.child_below.citation;
        let limit = self.child_below.value;
        let young = u32::from(age) < limit;
        if !young {
            trace.refuse(citation, || SpecialCircumstancesReason::NotAChild { limit });
        }
        let covered = self.law != ChildLaw::Law2004 || facts.citizenship == Citizenship::Vietnamese;
        if !covered {
            trace.refuse(citation, || SpecialCircumstancesReason::NotACitizen);
        }
        trace.step(citation, |citation| {
            let formula = Text::new("tuổi so với giới hạn", "age against the limit");
            let label = Text::new("là trẻ em", "is a child");
            Step::new(label, formula, young && covered, citation)
                .input(Text::new("dưới", "below"), limit)
        });
        young && covered
    }
}
