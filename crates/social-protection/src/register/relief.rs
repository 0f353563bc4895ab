use ansinh_core::facts::{FactError, Facts as _};
use ansinh_core::{Assessment, NaiveDate, Rule as _, Text};
use serde::{Deserialize, Serialize};

use super::{RegisterError, not_blank};
use crate::emergency_relief::Cause;
use crate::{EmergencyRelief, EmergencyReliefFacts};

/// An event that calls for emergency relief: its cause, its day, and where it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenEvent", into = "WrittenEvent")]
pub struct ReliefEvent {
    cause: Cause,
    day: NaiveDate,
    place: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEvent {
    cause: Cause,
    day: NaiveDate,
    place: String,
}

impl ReliefEvent {
    /// An event of a cause, on a day and at a place.
    ///
    /// # Errors
    /// [`RegisterError::Blank`] for an empty place.
    pub fn new(cause: Cause, day: NaiveDate, place: &str) -> Result<Self, RegisterError> {
        let place = not_blank(Text::new("nơi xảy ra", "the place"), place)?;
        Ok(Self { cause, day, place })
    }

    /// Its cause.
    pub const fn cause(&self) -> Cause {
        self.cause
    }

    /// Its day, which governs the relief.
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// Where it happened.
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl TryFrom<WrittenEvent> for ReliefEvent {
    type Error = RegisterError;

    fn try_from(written: WrittenEvent) -> Result<Self, RegisterError> {
        Self::new(written.cause, written.day, &written.place)
    }
}

impl From<ReliefEvent> for WrittenEvent {
    fn from(ReliefEvent { cause, day, place }: ReliefEvent) -> Self {
        Self { cause, day, place }
    }
}

/// The whole claim of a household, or of a round for a commune, after an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenClaim", into = "WrittenClaim")]
pub struct ReliefClaim {
    event: ReliefEvent,
    facts: EmergencyReliefFacts,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenClaim {
    event: ReliefEvent,
    facts: EmergencyReliefFacts,
}

impl ReliefClaim {
    /// A claim after an event.
    ///
    /// # Errors
    /// [`RegisterError::NothingClaimed`] if the facts ask for nothing, [`RegisterError::OtherCause`] if
    /// somebody was hurt, died or lost a house by another cause than the event's.
    pub fn new(event: ReliefEvent, facts: EmergencyReliefFacts) -> Result<Self, RegisterError> {
        if facts == EmergencyReliefFacts::ordinary() {
            return Err(RegisterError::NothingClaimed);
        }
        let injured = facts.injured.iter().map(|injured| injured.cause);
        let deaths = facts.deaths.iter().map(|deaths| deaths.cause);
        let houses = facts.houses.iter().map(|houses| houses.cause);
        let mut causes = injured.chain(deaths).chain(houses);
        if let Some(part) = causes.find(|cause| *cause != event.cause) {
            let event = event.cause;
            return Err(RegisterError::OtherCause { part, event });
        }
        Ok(Self { event, facts })
    }

    /// The event.
    pub const fn event(&self) -> &ReliefEvent {
        &self.event
    }

    /// The answer of the law on the day of the event.
    ///
    /// # Errors
    /// [`FactError`] as the rule's own.
    pub fn assess(
        &self,
    ) -> Result<
        Assessment<
            <EmergencyRelief as ansinh_core::Rule>::Award,
            <EmergencyRelief as ansinh_core::Rule>::Reason,
        >,
        FactError,
    > {
        EmergencyRelief::in_force(self.event.day)?.assess(&self.facts)
    }
}

impl TryFrom<WrittenClaim> for ReliefClaim {
    type Error = RegisterError;

    fn try_from(written: WrittenClaim) -> Result<Self, RegisterError> {
        Self::new(written.event, written.facts)
    }
}

impl From<ReliefClaim> for WrittenClaim {
    fn from(ReliefClaim { event, facts }: ReliefClaim) -> Self {
        Self { event, facts }
    }
}
