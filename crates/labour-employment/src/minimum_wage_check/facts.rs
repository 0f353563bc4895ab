use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::series::Region;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::pay::Pay;

/// Where the employer's unit operates.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum Workplace {
    /// A place of Yên Bái or Lào Cai by its full name, as the decree of the day lists it: a district
    /// ("thành phố Yên Bái") until 2025-06-30, a commune or ward ("phường Yên Bái") from 2025-07-01.
    Unit(#[cfg_attr(feature = "proptest", proptest(strategy = "names()"))] String),
    /// Any place, by its region.
    Region(#[cfg_attr(feature = "proptest", proptest(strategy = "a_region()"))] Region),
    /// A place newly formed from several, or an industrial park across several, by their regions: the
    /// dearest holds until a new decree.
    Across(
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "proptest::collection::vec(a_region(), 0..4)")
        )]
        Vec<Region>,
    ),
}

/// The conditions of the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum WorkingConditions {
    /// Normal.
    Normal,
    /// Arduous, toxic or dangerous (*nặng nhọc, độc hại, nguy hiểm*); with the wage, paid in the same
    /// way, of a job as demanding in normal conditions, đồng from 0.
    Hazardous(Dong),
    /// Especially so (*đặc biệt nặng nhọc, độc hại, nguy hiểm*); with the same wage.
    EspeciallyHazardous(Dong),
}

/// The facts of a wage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MinimumWageCheckFacts {
    /// Where the employer's unit operates.
    pub workplace: Workplace,
    /// The wage and how it is paid.
    pub pay: Pay,
    /// In work for which the worker was trained (*đã qua học nghề, đào tạo nghề*).
    pub trained: bool,
    /// The conditions of the job.
    pub conditions: WorkingConditions,
    /// The contract, the collective agreement or practice keeps the uplifts of earlier decrees. Matters
    /// where no decree prescribes them any more.
    pub uplifts_agreed: bool,
    /// Hired on or before 2025-12-31. Matters from 2026-01-01.
    pub hired_by_2025: bool,
    /// The region the place was in on 2025-12-31; null where it is the same, or the place is named.
    /// Matters from 2026-01-01.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(a_region())")
    )]
    pub region_in_2025: Option<Region>,
}

impl Facts for MinimumWageCheckFacts {
    /// 5,000,000 đồng a month for untrained work in normal conditions in region III, hired in 2026,
    /// with no uplift agreed.
    fn ordinary() -> Self {
        Self {
            workplace: Workplace::Region(Region::III),
            pay: Pay::Month {
                wage: Dong::new(5_000_000),
            },
            trained: false,
            conditions: WorkingConditions::Normal,
            uplifts_agreed: false,
            hired_by_2025: false,
            region_in_2025: None,
        }
    }
}

/// More regions than a place can touch: a slip of the pen.
const MOST_REGIONS: usize = 10;

impl MinimumWageCheckFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        self.pay.check()?;
        match self.conditions {
            WorkingConditions::Normal => {}
            WorkingConditions::Hazardous(wage) => not_negative("conditions.hazardous", wage)?,
            WorkingConditions::EspeciallyHazardous(wage) => {
                not_negative("conditions.especially_hazardous", wage)?;
            }
        }
        match &self.workplace {
            Workplace::Across(regions) if regions.is_empty() || regions.len() > MOST_REGIONS => {
                let allowed = Text::new("từ 1 đến 10 vùng", "1 to 10 regions");
                let count = regions.len();
                Err(FactError::out_of_range("workplace.across", count, allowed))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(feature = "proptest")]
fn a_region() -> impl proptest::strategy::Strategy<Value = Region> {
    proptest::sample::select(Region::ALL.to_vec())
}

#[cfg(feature = "proptest")]
fn names() -> impl proptest::strategy::Strategy<Value = String> {
    let names = [
        "thành phố Yên Bái",
        "huyện Văn Bàn",
        "phường Yên Bái",
        "xã Gia Phú",
        "Yên Bái",
    ];
    proptest::sample::select(names.map(String::from).to_vec())
}
