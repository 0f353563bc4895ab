use serde::{Deserialize, Serialize};

use super::{RegisterError, RegisteredBeneficiary};
use crate::household_entitlements::{HouseholdEntitlementsFacts, Member};
use crate::{Household, MonthlyAllowanceFacts};

/// A household of the register: how the review classed it, and who lives in it.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_social_protection::register::{RegisteredBeneficiary, RegisteredHousehold};
/// use ansinh_social_protection::{Household, HouseholdEntitlements};
///
/// let old = RegisteredBeneficiary::new("1", "Hoàng Văn Páo", date(1940, 1, 1))?;
/// let household = RegisteredHousehold::new(Household::Poor, vec![old])?;
/// let rule = HouseholdEntitlements::in_force(date(2024, 10, 1))?;
/// // From 80 on, without a pension.
/// assert_eq!(rule.assess(&household.entitlement_facts())?.total(), Dong::new(500_000));
/// assert!(RegisteredHousehold::new(Household::Poor, vec![]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct RegisteredHousehold {
    class: Household,
    members: Vec<RegisteredBeneficiary>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    class: Household,
    members: Vec<RegisteredBeneficiary>,
}

impl RegisteredHousehold {
    /// A household of a class, with its members.
    ///
    /// # Errors
    /// [`RegisterError::NoMember`], or [`RegisterError::SamePerson`] for a number that stands twice.
    pub fn new(
        class: Household,
        members: Vec<RegisteredBeneficiary>,
    ) -> Result<Self, RegisterError> {
        if members.is_empty() {
            return Err(RegisterError::NoMember);
        }
        let mut numbers: Vec<_> = members.iter().map(RegisteredBeneficiary::number).collect();
        numbers.sort_unstable();
        let twice = numbers
            .iter()
            .zip(numbers.iter().skip(1))
            .find(|(one, next)| one == next);
        if let Some((number, _)) = twice {
            return Err(RegisterError::SamePerson {
                number: (*number).to_owned(),
            });
        }
        Ok(Self { class, members })
    }

    /// How the review classed it.
    pub const fn class(&self) -> Household {
        self.class
    }

    /// Its members.
    pub fn members(&self) -> &[RegisteredBeneficiary] {
        &self.members
    }

    /// The name, with the number where another member has the same.
    fn name_of(&self, person: &RegisteredBeneficiary) -> String {
        let namesakes = self.members.iter();
        let namesakes = namesakes.filter(|other| other.name() == person.name());
        if namesakes.count() > 1 {
            format!("{} ({})", person.name(), person.number())
        } else {
            person.name().to_owned()
        }
    }

    /// What the register knows towards the household's entitlements of a month.
    pub fn entitlement_facts(&self) -> HouseholdEntitlementsFacts {
        use ansinh_core::facts::Facts as _;

        let member = |person: &RegisteredBeneficiary| Member {
            circumstances: MonthlyAllowanceFacts {
                household: self.class,
                ..person.circumstances()
            },
            ..Member::ordinary(self.name_of(person))
        };
        HouseholdEntitlementsFacts {
            members: self.members.iter().map(member).collect(),
            ..HouseholdEntitlementsFacts::ordinary()
        }
    }
}

impl TryFrom<Written> for RegisteredHousehold {
    type Error = RegisterError;

    fn try_from(written: Written) -> Result<Self, RegisterError> {
        Self::new(written.class, written.members)
    }
}

impl From<RegisteredHousehold> for Written {
    fn from(RegisteredHousehold { class, members }: RegisteredHousehold) -> Self {
        Self { class, members }
    }
}
