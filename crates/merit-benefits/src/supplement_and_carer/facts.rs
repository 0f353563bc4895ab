use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use crate::levels::Row;
use crate::war_invalid_allowance::check_rate;

/// A status that may have a supplement or a carer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeverelyInjured {
    /// War invalid of type A or B.
    WarInvalid {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "60_u8..103"))]
        rate: u8,
        /// Two limbs lost or completely paralysed, both eyes blind, or severe mental illness.
        especially_severe: bool,
    },
    /// Sick soldier.
    SickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "60_u8..103"))]
        rate: u8,
        /// As for a war invalid.
        especially_severe: bool,
    },
    /// Resistance activist exposed to toxic chemicals.
    ToxinVictim {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "60_u8..103"))]
        rate: u8,
        /// As for a war invalid.
        especially_severe: bool,
        /// The medical record is there and in order.
        valid_record: bool,
    },
    /// Heroic Vietnamese Mother.
    HeroMother,
}

/// The rate from which there is a supplement and a carer, per cent.
const SEVERE_FROM: u8 = 81;

impl SeverelyInjured {
    pub(super) const fn rate(self) -> Option<u8> {
        match self {
            Self::WarInvalid { rate, .. }
            | Self::SickSoldier { rate, .. }
            | Self::ToxinVictim { rate, .. } => Some(rate),
            Self::HeroMother => None,
        }
    }

    fn is_severe(self) -> bool {
        self.rate().is_some_and(|rate| rate >= SEVERE_FROM)
    }

    pub(super) const fn lacks_record(self) -> bool {
        matches!(
            self,
            Self::ToxinVictim {
                valid_record: false,
                ..
            }
        )
    }

    const fn is_special(self) -> bool {
        match self {
            Self::WarInvalid {
                especially_severe, ..
            }
            | Self::SickSoldier {
                especially_severe, ..
            } => especially_severe,
            Self::ToxinVictim {
                especially_severe,
                valid_record,
                ..
            } => especially_severe && valid_record,
            Self::HeroMother => false,
        }
    }

    /// The row of the supplement; the special one takes the place of the ordinary.
    pub(super) fn supplement(self) -> Option<Row> {
        let row = match (self.is_special(), self) {
            (true, Self::WarInvalid { .. }) => Row::SpecialSupplementInvalid,
            (true, _) => Row::SpecialSupplementSick,
            (false, _) => Row::Supplement81,
        };
        self.is_severe().then_some(row)
    }

    /// The row of the carer; toxin victims have no special one.
    pub(super) fn carer(self) -> Option<Row> {
        match self {
            Self::HeroMother => Some(Row::HeroMotherCarer),
            _ if !self.is_severe() || self.lacks_record() => None,
            Self::ToxinVictim { .. } => Some(Row::Carer81),
            _ if self.is_special() => Some(Row::Carer81Special),
            _ => Some(Row::Carer81),
        }
    }
}

/// The facts of supplements and of a carer, in the month assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SupplementAndCarerFacts {
    /// The person's statuses, each at most once.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<SeverelyInjured>(), 0..4)"
        )
    )]
    pub statuses: Vec<SeverelyInjured>,
    /// Lives at home, not in a nurturing centre, and somebody cares for the person there. Assessed
    /// without, the answer is the supplement alone, which
    /// [`ConcurrentBenefits`](crate::ConcurrentBenefits) asks for apart from the carer's allowance.
    pub carer_at_home: bool,
}

impl Facts for SupplementAndCarerFacts {
    /// A war invalid of 81 %, with a carer at home.
    fn ordinary() -> Self {
        Self {
            statuses: vec![SeverelyInjured::WarInvalid {
                rate: 81,
                especially_severe: false,
            }],
            carer_at_home: true,
        }
    }
}

impl SupplementAndCarerFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        for (position, status) in self.statuses.iter().enumerate() {
            if let Some(rate) = status.rate() {
                check_rate("statuses.rate", rate)?;
            }
            let same = |other| std::mem::discriminant(status) == std::mem::discriminant(other);
            if self.statuses.iter().take(position).any(same) {
                let because = Text::new("mỗi diện chỉ ghi một lần", "each status counts once");
                return Err(FactError::contradiction("statuses", position, because));
            }
        }
        Ok(())
    }
}
