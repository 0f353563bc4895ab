use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use super::ReservedContributionTime;
use crate::unemployment::Stop;

/// How a benefit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum BenefitEnding {
    /// All its months are over.
    Over,
    /// It was stopped before.
    Stopped(Stop),
    /// The decision was cancelled, as nobody came for it: nothing was drawn.
    Cancelled,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct ReservationReadings {
    /// A stop that reserves nothing takes away the odd months too, which the decision on the
    /// benefit had reserved (law 38/2013/QH13, article 45(2), and law 74/2025/QH15, article 35(2),
    /// read strictly).
    pub odd_months_lost: bool,
    /// From 2026 a stop that reserves keeps the months above 144 too (decree 374/2025/NĐ-CP,
    /// article 8(6), without its clause 1).
    pub above_ceiling_kept: bool,
}

/// The facts of a benefit that ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReservedContributionTimeFacts {
    /// The day of the decision on the benefit, from 2015-01-01.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub decided: NaiveDate,
    /// Contributed months that the decision counted, 12 to 1,000.
    pub contributed: u32,
    /// How the benefit ended.
    pub ending: BenefitEnding,
    /// Months of benefit paid; one that had begun is paid whole. 0 to 12.
    pub drawn: u32,
    /// Months suspended because the search for work was not notified, 0 to 12.
    pub suspended: u32,
    /// Months whose money was not fetched within three months of the end of the benefit, 0 to 12.
    pub unfetched: u32,
    /// Months whose contributions were confirmed only after the benefit, 0 to 1,000.
    pub confirmed_later: u32,
    /// Public holidays and days off in lieu in the days after the event. Those with a fixed day
    /// need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub holidays: Holidays,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: ReservationReadings,
}

impl Facts for ReservedContributionTimeFacts {
    /// A benefit of three months for 36 contributed, decided on 2026-01-05 and drawn to its end.
    fn ordinary() -> Self {
        Self {
            decided: date(2026, 1, 5),
            contributed: 36,
            ending: BenefitEnding::Over,
            drawn: 3,
            suspended: 0,
            unfetched: 0,
            confirmed_later: 0,
            holidays: Holidays::default(),
            readings: ReservationReadings::default(),
        }
    }
}

/// More months than a life has for work: a slip of the pen.
const MOST_MONTHS: u32 = 1_000;

impl ReservedContributionTimeFacts {
    /// Are these facts possible, where the benefit was granted for so many months?
    pub(super) fn check(
        &self,
        rule: &ReservedContributionTime,
        granted: u32,
    ) -> Result<(), FactError> {
        if self.decided < date(2015, 1, 1) {
            let allowed = Text::new("từ ngày 01/01/2015", "2015-01-01 or later");
            return Err(FactError::out_of_range("decided", self.decided, allowed));
        }
        if granted == 0 || self.contributed > MOST_MONTHS {
            let allowed = Text::new("từ 12 đến 1.000 tháng", "12 to 1,000 months");
            return Err(FactError::out_of_range(
                "contributed",
                self.contributed,
                allowed,
            ));
        }
        if self.confirmed_later > MOST_MONTHS {
            let allowed = Text::new("từ 0 đến 1.000 tháng", "0 to 1,000 months");
            let field = "confirmed_later";
            return Err(FactError::out_of_range(
                field,
                self.confirmed_later,
                allowed,
            ));
        }
        self.check_months(granted)?;
        let BenefitEnding::Stopped(stop) = self.ending else {
            return Ok(());
        };
        if !stop.reason.is_ground(rule.law) {
            let because = Text::new(
                "trước năm 2026, đề nghị của người lao động không phải là căn cứ chấm dứt hưởng",
                "before 2026 the worker's own request ends no benefit",
            );
            let (field, value) = ("ending.stopped.reason", stop.reason.label());
            return Err(FactError::contradiction(field, value, because));
        }
        if stop.on < self.decided {
            let allowed = Text::new("không trước ngày quyết định", "not before the decision");
            return Err(FactError::out_of_range(
                "ending.stopped.on",
                stop.on,
                allowed,
            ));
        }
        Ok(())
    }

    /// Do the months drawn, suspended and not fetched fit those granted?
    fn check_months(&self, granted: u32) -> Result<(), FactError> {
        let told = [self.drawn, self.suspended, self.unfetched]
            .into_iter()
            .fold(0_u32, u32::saturating_add);
        let fits = match self.ending {
            BenefitEnding::Over => told == granted,
            BenefitEnding::Stopped(_) => told <= granted,
            BenefitEnding::Cancelled => told == 0,
        };
        if fits {
            return Ok(());
        }
        let because = Text::new(
            "số tháng đã hưởng, tạm dừng và không nhận tiền phải khớp với số tháng được hưởng theo quyết định",
            "the months drawn, suspended and not fetched must fit those granted",
        );
        Err(FactError::contradiction("drawn", self.drawn, because))
    }
}
