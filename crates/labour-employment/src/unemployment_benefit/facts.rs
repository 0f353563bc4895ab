use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::series::Region;
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use super::UnemploymentBenefit;
use crate::WageScheme;
use crate::counting::WorkingDays;
use crate::unemployment::{JobLoss, UnemploymentLaw};

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct BenefitReadings {
    /// Saturdays on which the centre works are working days; until 2025 only, as decree
    /// 374/2025/NĐ-CP, article 45(3), excludes weekends.
    pub saturdays_count: bool,
    /// From 2026 the cap is that of the day the contract ended (decree 374/2025/NĐ-CP, article
    /// 15(1)), not of the last month contributed (law 74/2025/QH15, article 39(1)).
    pub cap_on_day_of_end: bool,
    /// Each month of benefit is counted from the end of the one before it, not from the day the
    /// benefit began.
    pub months_from_previous_end: bool,
    /// The month of the end is one of the months in which contributions are looked for, though the
    /// contract ended before its last day.
    pub month_of_end_counts: bool,
}

/// The facts of a claim to the benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UnemploymentBenefitFacts {
    /// How the job was lost, and what was contributed before.
    pub job_loss: JobLoss,
    /// Who fixed the wage; asked for until 2025.
    pub wage_scheme: WageScheme,
    /// The region of the unit or branch where the worker worked and was insured last.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::any_region()")
    )]
    pub region: Region,
    /// The day a file sent by post arrived; null for any other.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(feature = "proptest", proptest(value = "None"))]
    pub arrived_by_post: Option<NaiveDate>,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: BenefitReadings,
}

impl Facts for UnemploymentBenefitFacts {
    /// An [ordinary](JobLoss::ordinary) loss of a job with an employer in region I who fixes the
    /// wage; the file handed in.
    fn ordinary() -> Self {
        Self {
            job_loss: JobLoss::ordinary(),
            wage_scheme: WageScheme::Employer,
            region: Region::I,
            arrived_by_post: None,
            readings: BenefitReadings::default(),
        }
    }
}

/// Files lodged before fall under law 71/2006/QH11 (decree 28/2015/NĐ-CP, article 39(4)).
const LAW_2013_FROM: NaiveDate = date(2015, 1, 1);

impl UnemploymentBenefitFacts {
    pub(super) fn check(&self, rule: &UnemploymentBenefit) -> Result<(), FactError> {
        self.job_loss.check(rule.decided)?;
        let filed = self.job_loss.filed;
        if filed < LAW_2013_FROM && rule.law != UnemploymentLaw::Law2006 {
            let because = Text::new(
                "hồ sơ nộp trước ngày 01/01/2015 giải quyết theo Luật Bảo hiểm xã hội 2006: lấy quy định của ngày nộp hồ sơ",
                "a file lodged before 2015-01-01 is decided under law 71/2006: ask for the rule on the day of filing",
            );
            return Err(FactError::contradiction("job_loss.filed", filed, because));
        }
        if let Some(arrived) = self.arrived_by_post.filter(|arrived| *arrived < filed) {
            let allowed = Text::new("không trước ngày gửi", "not before the day it was sent");
            return Err(FactError::out_of_range("arrived_by_post", arrived, allowed));
        }
        Ok(())
    }

    /// The working days of the centre.
    pub(super) fn days(&self, law: UnemploymentLaw) -> WorkingDays<'_> {
        let saturdays = self.readings.saturdays_count && law != UnemploymentLaw::Law2025;
        WorkingDays::new(&self.job_loss.holidays).with_saturdays(saturdays)
    }
}
