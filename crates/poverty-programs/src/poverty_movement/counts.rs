use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Percent};
use serde::{Deserialize, Serialize};

const HUNDREDTHS: Rounding = Rounding::new(
    Decimal::from_parts(1, 0, 0, false, 2),
    Direction::HalfUp,
    None,
);

/// A rate as reviews publish it: two decimals, half up; no article says so.
pub fn two_decimals(rate: Decimal) -> Option<Decimal> {
    HUNDREDTHS.apply(rate)
}

/// What a review counted.
///
/// ```
/// use ansinh_core::Percent;
/// use ansinh_poverty_programs::poverty_movement::HouseholdCounts;
///
/// let commune = |poor| HouseholdCounts { households: 1_000, poor, near_poor: None };
/// let district = HouseholdCounts::sum([commune(100), commune(57)]).unwrap();
/// assert_eq!(district.poverty_rate(), Some(Percent::new(785, 2)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HouseholdCounts {
    /// All resident households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500_000"))]
    pub households: u32,
    /// Poor ones.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60_000"))]
    pub poor: u32,
    /// Near-poor ones; null where they are not told.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(0_u32..60_000)")
    )]
    pub near_poor: Option<u32>,
}

impl HouseholdCounts {
    /// The counts of several places together; `None` beyond what can be counted. The near-poor are
    /// told where every place tells them.
    pub fn sum(places: impl IntoIterator<Item = Self>) -> Option<Self> {
        let nobody = Self {
            near_poor: Some(0),
            ..Self::default()
        };
        places.into_iter().try_fold(nobody, |sum, place| {
            Some(Self {
                households: sum.households.checked_add(place.households)?,
                poor: sum.poor.checked_add(place.poor)?,
                near_poor: match (sum.near_poor, place.near_poor) {
                    (Some(sum), Some(place)) => Some(sum.checked_add(place)?),
                    _ => None,
                },
            })
        })
    }

    /// *Tỷ lệ hộ nghèo*, two decimals; `None` without households.
    pub fn poverty_rate(&self) -> Option<Percent> {
        self.rate_of(self.poor)
    }

    /// *Tỷ lệ hộ cận nghèo*, two decimals.
    pub fn near_poor_rate(&self) -> Option<Percent> {
        self.rate_of(self.near_poor?)
    }

    fn rate_of(&self, part: u32) -> Option<Percent> {
        let rate = Percent::of(Decimal::from(part), Decimal::from(self.households))?;
        two_decimals(rate.to_decimal()).map(Percent::from_decimal)
    }
}
