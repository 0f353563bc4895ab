//! Decision 33/2020/QĐ-TTg. Of communes zones III and I have their own criteria, II is what is left;
//! villages are tested by article 6.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Percent, Text};
use serde::{Deserialize, Serialize};

use super::AreaZoneReason;
use super::award::criterion;
use super::facts::{CommuneOf2021, VillageOf2021};
use crate::household::Zone;
use crate::instruments::standards::DECISION_33_2020;

const VILLAGES: Citation = DECISION_33_2020.article("6").published();

/// The figures of the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaOf2021 {
    /// The rate of poor households from which a commune is of zone III, and a village disadvantaged.
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
    /// Poor ethnic-minority households above which a village of the Mekong delta is disadvantaged.
    pub minority_households_of_village: Cited<u32>,
    /// Ethnic minorities of the poor above which a village meets the further condition.
    pub minorities_of_the_poor: Cited<Percent>,
    /// Households without power of the grid above which it does.
    pub without_grid_power: Cited<Percent>,
}

ansinh_core::parameters!(CriteriaOf2021 {
    poor_rate: None, "tỷ lệ hộ nghèo xã khu vực III", "poverty rate of zone III";
    poor_rate_mekong: None, "tỷ lệ hộ nghèo xã khu vực III, đồng bằng sông Cửu Long", "poverty rate of zone III, Mekong delta";
    lower_poor_rate: None, "tỷ lệ hộ nghèo xã khu vực III, kèm điều kiện", "poverty rate of zone III, with a further condition";
    lower_poor_rate_mekong: None, "tỷ lệ kèm điều kiện, đồng bằng sông Cửu Long", "rate with a further condition, Mekong delta";
    minority_households_mekong: None, "số hộ nghèo dân tộc thiểu số, đồng bằng sông Cửu Long", "poor ethnic-minority households, Mekong delta";
    zone_i_below: None, "tỷ lệ hộ nghèo xã khu vực I, dưới", "poverty rate of zone I, below";
    minority_households_of_village: None, "số hộ nghèo dân tộc thiểu số của thôn, đồng bằng sông Cửu Long", "poor ethnic-minority households of a village, Mekong delta";
    minorities_of_the_poor: None, "tỷ lệ dân tộc thiểu số trong số hộ nghèo của thôn", "ethnic minorities of a village's poor households";
    without_grid_power: None, "tỷ lệ hộ của thôn chưa được sử dụng điện lưới", "a village's households without power of the grid";
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
            minority_households_of_village: Cited::new(30, VILLAGES),
            minorities_of_the_poor: Cited::new(Percent::new(60, 0), VILLAGES),
            without_grid_power: Cited::new(Percent::new(30, 0), VILLAGES),
        }
    }

    /// The rates of a place: that which is enough, and that which is with a further condition.
    const fn rates(&self, in_mekong_delta: bool) -> (&Cited<Percent>, &Cited<Percent>) {
        if in_mekong_delta {
            (&self.poor_rate_mekong, &self.lower_poor_rate_mekong)
        } else {
            (&self.poor_rate, &self.lower_poor_rate)
        }
    }

    /// Is a village extremely disadvantaged, by either criterion of article 6?
    pub(super) fn is_disadvantaged<T: Trace<AreaZoneReason>>(
        &self,
        village: &VillageOf2021,
        trace: &mut T,
    ) -> bool {
        let (rate, lower) = self.rates(village.in_mekong_delta);
        let poor = village.poor_rate;
        let many = village.in_mekong_delta
            && village.poor_minority_households > self.minority_households_of_village.value;
        let first = criterion(
            Text::new("tiêu chí 1: hộ nghèo", "criterion 1: poor households"),
            rate.value,
            poor,
            poor >= rate.value || many,
            &VILLAGES,
            trace,
        );
        let further = village.minorities_of_the_poor > self.minorities_of_the_poor.value
            || !village.passable_road
            || village.without_grid_power > self.without_grid_power.value;
        let second = criterion(
            Text::new(
                "tiêu chí 2: hộ nghèo, kèm một điều kiện",
                "criterion 2: poor households, with a condition",
            ),
            lower.value,
            poor,
            poor >= lower.value && further,
            &VILLAGES,
            trace,
        );
        first || second
    }

    pub(super) fn zone<T: Trace<AreaZoneReason>>(
        &self,
        commune: &CommuneOf2021,
        trace: &mut T,
    ) -> Result<Zone, FactError> {
        let (rate, lower) = self.rates(commune.in_mekong_delta);
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
