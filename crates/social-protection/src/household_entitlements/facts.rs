use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{Language, Localized as _, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::Member;
use crate::carer_support::{Care, CareReadings, CarerConditions};
use crate::social_pension::PensionReadings;

/// How an office reads the law where two readings are defensible; how it reads that of the allowance
/// stands with each member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct HouseholdReadings {
    /// Of carer support.
    pub care: CareReadings,
    /// Of the social pension.
    pub pension: PensionReadings,
}

/// The facts of a household, in the month that is assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HouseholdEntitlementsFacts {
    /// Its members, and the persons it has taken in.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub members: Vec<Member>,
    /// Whether the foster carer meets the conditions.
    pub carer_conditions: CarerConditions,
    /// The day carer support was decided; null presumes before the month assessed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub care_decided: Option<NaiveDate>,
    /// Carer support is suspended by decision for this month.
    pub care_suspended: bool,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: HouseholdReadings,
}

impl Facts for HouseholdEntitlementsFacts {
    /// A household without members.
    fn ordinary() -> Self {
        Self {
            members: Vec::new(),
            carer_conditions: CarerConditions::Met,
            care_decided: None,
            care_suspended: false,
            readings: HouseholdReadings::default(),
        }
    }
}

/// More than any household has: a slip of the pen.
const MOST_MEMBERS: usize = 50;

impl HouseholdEntitlementsFacts {
    /// A household of these members, the rest as in [`ordinary`](Facts::ordinary).
    pub fn of(members: Vec<Member>) -> Self {
        Self {
            members,
            ..Self::ordinary()
        }
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.members.len() > MOST_MEMBERS {
            let allowed = Text::new("nhiều nhất 50 người", "50 persons at the most");
            return Err(FactError::out_of_range(
                "members",
                self.members.len(),
                allowed,
            ));
        }
        for (position, member) in self.members.iter().enumerate() {
            member.check()?;
            let mut earlier = self.members.iter().take(position);
            let is_taken = earlier.any(|other| other.name == member.name);
            if member.name.trim().is_empty() || is_taken {
                let allowed = Text::new(
                    "tên không trống, không trùng",
                    "a name that is not empty and nobody else's",
                );
                return Err(FactError::out_of_range(
                    "members.name",
                    &member.name,
                    allowed,
                ));
            }
        }
        self.check_couples()?;
        self.check_one_household()
    }

    fn check_couples(&self) -> Result<(), FactError> {
        for (position, couple) in self.members.iter().map(Member::couple).enumerate() {
            let earlier = self.members.iter().take(position).map(Member::couple);
            if couple.is_some() && earlier.filter(|other| *other == couple).count() > 1 {
                let allowed = Text::new("một cặp vợ chồng", "the two partners of a couple");
                let field = "members.parenthood.couple";
                let value = couple.unwrap_or_default();
                return Err(FactError::out_of_range(field, value, allowed));
            }
        }
        Ok(())
    }

    /// The members are classed together; a person taken in may come from another household.
    fn check_one_household(&self) -> Result<(), FactError> {
        let own = self
            .members
            .iter()
            .filter(|member| member.care != Some(Care::Foster));
        let mut classes = own.map(|member| member.circumstances.household);
        let first = classes.next();
        match classes.find(|class| Some(*class) != first) {
            None => Ok(()),
            Some(other) => {
                let because = Text::new(
                    "các thành viên cùng một hộ được rà soát chung",
                    "the members of one household are classed together",
                );
                let field = "members.circumstances.household";
                Err(FactError::contradiction(
                    field,
                    other.in_language(Language::English),
                    because,
                ))
            }
        }
    }
}

#[cfg(feature = "proptest")]
use super::member::few;
