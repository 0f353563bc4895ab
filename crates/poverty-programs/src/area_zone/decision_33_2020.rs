//! Communes by decision 33/2020/QĐ-TTg: zones III and I by their own criteria, II is what is left.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Percent, Text};
use serde::{Deserialize, Serialize};

use super::AreaZoneReason;
use super::award::criterion;
use super::facts::CommuneOf2021;
use crate::household::Zone;
use crate::instruments::standards::DECISION_33_2020;

/// The figures of the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaOf2021 {
    /// The rate of poor households from which a commune is of zone III.
    pub poor_rate: Cited<Percent>,
    /// The same in the Mekong delta.
    pub poor_rate_mekong: Cited<Percent>,
    /// The rate from which it is so with a further condition.
    pub lower_poor_rate: Cited<Percent>,
    /// The same in the Mekong delta.
    pub lower_poor_rate_mekong: Cited<Percent>,
    /// Poor ethnic-minority households above which a commune of the Mekong delta is of zone III.
    pub minority_households_mekong: Cited<u32>,
    /// The rate below which a commune is of zone I.
    pub zone_i_below: Cited<Percent>,
}

ansinh_core::parameters!(CriteriaOf2021 {
    poor_rate: None, "tỷ lệ hộ nghèo xã khu vực III", "poverty rate of zone III";
    poor_rate_mekong: None, "tỷ lệ hộ nghèo xã khu vực III, đồng bằng sông Cửu Long", "poverty rate of zone III, Mekong delta";
    lower_poor_rate: None, "tỷ lệ hộ nghèo xã khu vực III, kèm điều kiện", "poverty rate of zone III, with a further condition";
    lower_poor_rate_mekong: None, "tỷ lệ kèm điều kiện, đồng bằng sông Cửu Long", "rate with a further condition, Mekong delta";
    minority_households_mekong: None, "số hộ nghèo dân tộc thiểu số, đồng bằng sông Cửu Long", "poor ethnic-minority households, Mekong delta";
    zone_i_below: None, "tỷ lệ hộ nghèo xã khu vực I, dưới", "poverty rate of zone I, below";
});

impl CriteriaOf2021 {
    pub(super) fn new() -> Self {
        let rate = |percent| {
            Cited::new(
                Percent::new(percent, 0),
                DECISION_33_2020.whole().published(),
            )
        };
        Self {
            poor_rate: rate(20),
            poor_rate_mekong: rate(15),
            lower_poor_rate: rate(15),
            lower_poor_rate_mekong: rate(12),
            minority_households_mekong: Cited::new(150, DECISION_33_2020.whole().published()),
            zone_i_below: rate(10),
        }
    }

    pub(super) fn zone<T: Trace<AreaZoneReason>>(
        &self,
        commune: &CommuneOf2021,
        trace: &mut T,
    ) -> Result<Zone, FactError> {
        let (rate, lower) = if commune.in_mekong_delta {
            (&self.poor_rate_mekong, &self.lower_poor_rate_mekong)
        } else {
            (&self.poor_rate, &self.lower_poor_rate)
        };
        let many = commune.in_mekong_delta
            && commune.poor_minority_households > self.minority_households_mekong.value;
        let is_poor = commune.poor_rate >= rate.value
            || many
            || (commune.poor_rate >= lower.value && commune.meets_further_condition);
        let third = criterion(
            Text::new("tiêu chí khu vực III", "criteria of zone III"),
            rate.value,
            commune.poor_rate,
            is_poor && !commune.new_rural_standard,
            &rate.citation,
            trace,
        );
        let first = criterion(
            Text::new("tiêu chí khu vực I", "criteria of zone I"),
            self.zone_i_below.value,
            commune.poor_rate,
            commune.poor_rate < self.zone_i_below.value || commune.new_rural_standard,
            &self.zone_i_below.citation,
            trace,
        );
        match (third, first) {
            (true, true) => Err(FactError::NotEstablished {
                what: Text::new(
                    "xã đạt cả tiêu chí khu vực I và khu vực III thuộc khu vực nào",
                    "the zone of a commune that meets the criteria of zones I and III",
                ),
            }),
            (true, false) => Ok(Zone::III),
            (false, true) => Ok(Zone::I),
            (false, false) => Ok(Zone::II),
        }
    }
}
