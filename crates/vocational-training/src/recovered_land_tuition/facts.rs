use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// The facts of a worker and one course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RecoveredLandTuitionFacts {
    /// The day of the decision that recovered the land (*quyết định thu hồi đất*), no later than the course opens.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "decisions()"))]
    pub recovered: NaiveDate,
    /// The level.
    pub level: ProgrammeLevel,
    /// Tuition really charged for the whole course, đồng.
    pub tuition: Dong,
    /// What a public institution that does not cover its recurrent expenditure may charge for the same course,
    /// đồng: the whole that [`TuitionCeiling`](crate::TuitionCeiling) gives.
    pub public_ceiling: Dong,
    /// The tuition of a course was paid by this policy before.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub supported_before: bool,
}

impl Facts for RecoveredLandTuitionFacts {
    /// Land recovered on 2012-12-31; a first intermediate course for 16,000,000 đồng, far below the ceiling.
    fn ordinary() -> Self {
        Self {
            recovered: date(2012, 12, 31),
            level: ProgrammeLevel::Intermediate,
            tuition: Dong::new(16_000_000),
            public_ceiling: Dong::new(40_000_000),
            supported_before: false,
        }
    }
}

impl RecoveredLandTuitionFacts {
    pub(super) fn check(&self, opens: NaiveDate) -> Result<(), FactError> {
        not_negative("tuition", self.tuition)?;
        not_negative("public_ceiling", self.public_ceiling)?;
        if self.recovered <= opens {
            return Ok(());
        }
        let allowed = Text::new(
            "không sau ngày khai giảng khóa học",
            "no later than the course opens",
        );
        Err(FactError::out_of_range(
            "recovered",
            self.recovered,
            allowed,
        ))
    }
}

#[cfg(feature = "proptest")]
fn decisions() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::prelude::Strategy as _;
    (0_u64..5_400).prop_map(|days| {
        let day = date(2012, 1, 1).checked_add_days(chrono::Days::new(days));
        day.unwrap_or_default()
    })
}
