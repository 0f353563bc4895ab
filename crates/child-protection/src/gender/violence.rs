//! Domestic violence (*bạo lực gia đình*): what is counted.
//!
//! In 2017 the ministry of culture reported it, not that of labour; the gender report takes from it how
//! many of the detected victims reached a service. Each victim and perpetrator counts once in a period.
//! A victim is also somebody in need of emergency protection, which social assistance provides for.

use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Percent, Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::gender::{LAW_02_2007, LAW_13_2022};

/// The law of the day.
pub static LAW: Timeline<()> = Timeline::new(
    Text::new("Phòng, chống bạo lực gia đình", "Domestic violence"),
    const {
        &[
            Entry::new(date(2008, 7, 1), (), LAW_02_2007.whole().unchecked()),
            Entry::new(date(2023, 7, 1), (), LAW_13_2022.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Counts of a period and place.
///
/// ```
/// use ansinh_child_protection::gender::violence::ViolenceCounts;
///
/// let counts = ViolenceCounts { victims: 40, served: 33, perpetrators: 38, counselled: 20 };
/// assert_eq!(counts.served_share().map(|share| share.to_decimal()), "82.5".parse().ok());
/// assert!(counts.is_consistent());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViolenceCounts {
    /// Victims detected.
    pub victims: u32,
    /// Of them, those who reached one basic service at the least.
    pub served: u32,
    /// Perpetrators detected.
    pub perpetrators: u32,
    /// Of them, those counselled.
    pub counselled: u32,
}

impl ViolenceCounts {
    /// Victims who reached a service, per cent of those detected; `None` where none was.
    pub fn served_share(&self) -> Option<Percent> {
        Percent::of(self.served.into(), self.victims.into())
    }

    /// Perpetrators counselled, per cent of those detected; `None` where none was.
    pub fn counselled_share(&self) -> Option<Percent> {
        Percent::of(self.counselled.into(), self.perpetrators.into())
    }

    /// Nobody more is served than detected.
    pub const fn is_consistent(&self) -> bool {
        self.served <= self.victims && self.counselled <= self.perpetrators
    }
}
