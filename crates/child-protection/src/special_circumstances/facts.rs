mod circumstance;

use ansinh_core::NaiveDate;
use ansinh_core::Text;
use ansinh_core::facts::{Age, FactError, Facts, explicit};
use serde::{Deserialize, Serialize};

pub use circumstance::{
    CareOfChild, ChildsHousehold, Citizenship, Disability, Exploitation, Offence, ParentStatus,
    Rehabilitation, ReturnFromTrafficking, SexualAbuse,
};

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct CircumstanceReadings {
    /// In June 2017 the groups are already those that decree 56/2017 defines from July on.
    pub decree_56_in_june_2017: bool,
}

/// What is known of a child on the day counted; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SpecialCircumstancesFacts {
    /// The age on the day.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::children()")
    )]
    pub age: Age,
    /// The nationality.
    pub citizenship: Citizenship,
    /// The father.
    pub father: ParentStatus,
    /// The mother.
    pub mother: ParentStatus,
    /// Temporarily separated from the father or the mother under the law.
    pub separated_from_parent: bool,
    /// Abandoned by the parents.
    pub abandoned: bool,
    /// Who cares.
    pub care: CareOfChild,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Disability>,
    /// Suffers from toxic chemicals; a group of the law of 2004 alone.
    pub harmed_by_toxic_chemicals: bool,
    /// Has HIV/AIDS.
    pub has_hiv: bool,
    /// What followed on an offence; null for no offence.
    #[serde(deserialize_with = "explicit")]
    pub offence: Option<Offence>,
    /// How an addiction to drugs is treated; null for no addiction.
    #[serde(deserialize_with = "explicit")]
    pub drug_addiction: Option<Rehabilitation>,
    /// Had to leave school to earn a living.
    pub left_school_to_earn: bool,
    /// Has completed universal lower-secondary schooling.
    pub lower_secondary_completed: bool,
    /// Seriously harmed, physically and mentally, by violence.
    pub harmed_by_violence: bool,
    /// An assessment body, a health facility or an appointed expert has concluded on that harm.
    pub harm_concluded: bool,
    /// How the child is exploited; null if it isn't.
    #[serde(deserialize_with = "explicit")]
    pub exploitation: Option<Exploitation>,
    /// How the child was sexually abused; null if it wasn't.
    #[serde(deserialize_with = "explicit")]
    pub sexual_abuse: Option<SexualAbuse>,
    /// To whom the child returned after being trafficked; null if it wasn't.
    #[serde(deserialize_with = "explicit")]
    pub trafficked: Option<ReturnFromTrafficking>,
    /// Has a listed critical illness, or one that needs long treatment.
    pub seriously_ill: bool,
    /// How the household is classed.
    pub household: ChildsHousehold,
    /// Migrated, or seeks refuge.
    pub displaced: bool,
    /// Has to do heavy or dangerous work, or work with toxic substances; a group of the law of 2004.
    pub hazardous_work: bool,
    /// Has to work away from the family; a group of the law of 2004.
    pub works_away_from_family: bool,
    /// Lives on the street (*lang thang*); a group of the law of 2004.
    pub street_child: bool,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: CircumstanceReadings,
}

impl Facts for SpecialCircumstancesFacts {
    /// A Vietnamese child of ten with both parents, in no special circumstance.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(10),
            citizenship: Citizenship::Vietnamese,
            father: ParentStatus::Ordinary,
            mother: ParentStatus::Ordinary,
            separated_from_parent: false,
            abandoned: false,
            care: CareOfChild::Parents,
            disability: None,
            harmed_by_toxic_chemicals: false,
            has_hiv: false,
            offence: None,
            drug_addiction: None,
            left_school_to_earn: false,
            lower_secondary_completed: false,
            harmed_by_violence: false,
            harm_concluded: false,
            exploitation: None,
            sexual_abuse: None,
            trafficked: None,
            seriously_ill: false,
            household: ChildsHousehold::Other,
            displaced: false,
            hazardous_work: false,
            works_away_from_family: false,
            street_child: false,
            readings: CircumstanceReadings::default(),
        }
    }
}

impl SpecialCircumstancesFacts {
    /// The age on the day, where the facts are possible.
    pub(super) fn check(&self, day: NaiveDate) -> Result<u16, FactError> {
        self.age.check("age", day)?;
        let by_parents = self.care == CareOfChild::Parents;
        if by_parents && (self.abandoned || self.has_no_parents_left()) {
            let because = Text::new(
                "trẻ em mồ côi cả cha và mẹ hoặc bị bỏ rơi không do cha, mẹ chăm sóc",
                "an orphan of both parents, or an abandoned child, is not in the parents' care",
            );
            return Err(FactError::contradiction("care", "parents", because));
        }
        Ok(self.age.on(day))
    }

    /// Both parents are dead.
    pub(super) fn has_no_parents_left(&self) -> bool {
        self.father == ParentStatus::Dead && self.mother == ParentStatus::Dead
    }

    /// Neither parent is known.
    pub(super) fn has_unknown_parents(&self) -> bool {
        self.father == ParentStatus::Unknown && self.mother == ParentStatus::Unknown
    }

    /// Either parent, and the other one.
    pub(super) fn parents_are(&self, one: ParentStatus, other: ParentStatus) -> bool {
        let pair = (self.father, self.mother);
        pair == (one, other) || pair == (other, one)
    }
}
