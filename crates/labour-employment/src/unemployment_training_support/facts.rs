use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::course::CourseLength;
use crate::unemployment::JobLoss;

/// Whether the claimant draws unemployment benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Claimant {
    /// Draws it, or awaits the decision on it.
    OnBenefit {
        /// The last day of the months granted.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        benefit_ends: NaiveDate,
    },
    /// Does not.
    Other,
}

/// What a course costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CourseFee {
    /// So many đồng for the whole course.
    Whole(Dong),
    /// The same each month, đồng.
    PerMonth(Dong),
    /// Each month its own, đồng: one for each whole month and one, at the rate of a whole month,
    /// for the odd days.
    ByMonth(#[cfg_attr(feature = "proptest", proptest(strategy = "few_fees()"))] Vec<Dong>),
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct TrainingReadings {
    /// The monthly ceiling is compared with the mean of the monthly fees, not with each of them.
    pub ceiling_on_mean_fee: bool,
    /// The month of the end is one of the months in which contributions are looked for, though the
    /// contract ended before its last day.
    pub month_of_end_counts: bool,
    /// Support by the month is no more than the fee charged for the time studied, odd days being thirtieths
    /// of a month; by default odd days rounded up may bring more.
    pub capped_by_fee: bool,
}

/// The facts of a claim to training support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UnemploymentTrainingSupportFacts {
    /// Whether the claimant draws the benefit.
    pub claimant: Claimant,
    /// How the job was lost, and what was contributed before. `filed` is until 2025 the day of the
    /// claim to the benefit, with which or after which training is asked for (law 38/2013/QH13,
    /// articles 55(1) and 49(3)); from 2026 on that of the file that asks for training.
    pub job_loss: JobLoss,
    /// The real length of the course, before any rounding.
    pub length: CourseLength,
    /// What it costs.
    pub fee: CourseFee,
    /// Days really studied within the supported time, 0 to 186; they give meals from 2026 on.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..200"))]
    pub study_days: u32,
    /// The first day of the course.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub starts: NaiveDate,
    /// What a course already running taught before is taught again.
    pub missed_part_taught_again: bool,
    /// Training was supported before.
    pub supported_before: bool,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: TrainingReadings,
}

impl Facts for UnemploymentTrainingSupportFacts {
    /// Somebody who draws the benefit until 2026-10-31, after an
    /// [ordinary](JobLoss::ordinary) loss of a job; a course of three months from 2026-08-03 at
    /// 1,000,000 đồng a month, no days of study counted, the first support.
    fn ordinary() -> Self {
        Self {
            claimant: Claimant::OnBenefit {
                benefit_ends: date(2026, 10, 31),
            },
            job_loss: JobLoss::ordinary(),
            length: CourseLength {
                months: 3,
                odd_days: 0,
            },
            fee: CourseFee::PerMonth(Dong::new(1_000_000)),
            study_days: 0,
            starts: date(2026, 8, 3),
            missed_part_taught_again: false,
            supported_before: false,
            readings: TrainingReadings::default(),
        }
    }
}

/// As many days as six months have.
const MOST_STUDY_DAYS: u32 = 186;

impl UnemploymentTrainingSupportFacts {
    pub(super) fn check(&self, decided: NaiveDate) -> Result<(), FactError> {
        self.job_loss.check(decided)?;
        self.length.check("length")?;
        if self.study_days > MOST_STUDY_DAYS {
            let allowed = Text::new("từ 0 đến 186 ngày", "0 to 186 days");
            return Err(FactError::out_of_range(
                "study_days",
                self.study_days,
                allowed,
            ));
        }
        match &self.fee {
            CourseFee::Whole(fee) => not_negative("fee.whole", *fee),
            CourseFee::PerMonth(fee) => not_negative("fee.per-month", *fee),
            CourseFee::ByMonth(fees) => {
                let months = self.length.months;
                let rows = months.saturating_add(u32::from(self.length.odd_days > 0));
                if u32::try_from(fees.len()) != Ok(rows) {
                    let because = Text::new(
                        "mỗi tháng một mức, thêm một mức cho những ngày lẻ",
                        "one fee for each month, and one for the odd days",
                    );
                    return Err(FactError::contradiction(
                        "fee.by-month",
                        fees.len(),
                        because,
                    ));
                }
                fees.iter()
                    .try_for_each(|fee| not_negative("fee.by-month", *fee))
            }
        }
    }
}

#[cfg(feature = "proptest")]
fn few_fees() -> impl proptest::strategy::Strategy<Value = Vec<Dong>> {
    proptest::collection::vec(proptest::prelude::any::<Dong>(), 0..8)
}
