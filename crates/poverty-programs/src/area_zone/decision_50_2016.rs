//! Villages and communes of zone III by decision 50/2016/QĐ-TTg.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Percent, Text};
use serde::{Deserialize, Serialize};

use super::AreaZoneReason;
use super::award::criterion;
use super::facts::{CommuneOf2016, Village, percent_sum};
use crate::household::Zone;
use crate::instruments::standards::DECISION_50_2016;

/// The figures of the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaOf2016 {
    /// Poor and near-poor households that make a village disadvantaged, with enough poor ones.
    pub listed_rate: Cited<Percent>,
    /// The poor ones that are enough.
    pub poor_rate: Cited<Percent>,
    /// Poor and near-poor households that make it so with enough factors.
    pub listed_rate_with_factors: Cited<Percent>,
    /// The same in the South-East and the Mekong delta.
    pub listed_rate_with_factors_south: Cited<Percent>,
    /// The factors that are enough.
    pub factors: Cited<u32>,
    /// The factors that are enough where nearly all belong to an ethnic minority.
    pub factors_of_minorities: Cited<u32>,
    /// Ethnic-minority households from which that is so.
    pub minority_rate: Cited<Percent>,
    /// Kindergarten classrooms not solid from which that is a factor.
    pub classrooms: Cited<Percent>,
    /// Disadvantaged villages that a commune of zone III has at least.
    pub difficult_villages: Cited<Percent>,
}

ansinh_core::parameters!(CriteriaOf2016 {
    listed_rate: None, "tỷ lệ hộ nghèo và cận nghèo", "rate of poor and near-poor households";
    poor_rate: None, "trong đó tỷ lệ hộ nghèo", "of these, rate of poor households";
    listed_rate_with_factors: None, "tỷ lệ hộ nghèo và cận nghèo, kèm yếu tố", "rate of poor and near-poor households, with factors";
    listed_rate_with_factors_south: None, "tỷ lệ kèm yếu tố, Đông Nam Bộ và đồng bằng sông Cửu Long", "rate with factors, South-East and Mekong delta";
    factors: None, "số yếu tố", "factors";
    factors_of_minorities: None, "số yếu tố, thôn dân tộc thiểu số", "factors of a village of ethnic minorities";
    minority_rate: None, "tỷ lệ hộ dân tộc thiểu số", "rate of ethnic-minority households";
    classrooms: None, "tỷ lệ phòng học mẫu giáo chưa kiên cố", "rate of kindergarten classrooms not solid";
    difficult_villages: None, "tỷ lệ thôn đặc biệt khó khăn của xã", "share of disadvantaged villages in a commune";
});

impl CriteriaOf2016 {
    pub(super) fn new() -> Self {
        let rate = |percent| {
            Cited::new(
                Percent::new(percent, 0),
                DECISION_50_2016.whole().published(),
            )
        };
        let count = |count| Cited::new(count, DECISION_50_2016.whole().published());
        Self {
            listed_rate: rate(65),
            poor_rate: rate(35),
            listed_rate_with_factors: rate(55),
            listed_rate_with_factors_south: rate(30),
            factors: count(2),
            factors_of_minorities: count(1),
            minority_rate: rate(80),
            classrooms: rate(60),
            difficult_villages: rate(35),
        }
    }

    /// Is a village extremely disadvantaged, by either criterion?
    pub(super) fn is_disadvantaged<T: Trace<AreaZoneReason>>(
        &self,
        village: &Village,
        trace: &mut T,
    ) -> bool {
        let listed = percent_sum(village.poor_rate, village.near_poor_rate);
        let first = listed >= self.listed_rate.value && village.poor_rate >= self.poor_rate.value;
        let first = criterion(
            Text::new(
                "tiêu chí 1: hộ nghèo, cận nghèo",
                "criterion 1: poor and near-poor",
            ),
            self.listed_rate.value,
            listed,
            first,
            &self.listed_rate.citation,
            trace,
        );
        let rate = if village.in_south_east_or_mekong {
            &self.listed_rate_with_factors_south
        } else {
            &self.listed_rate_with_factors
        };
        let enough = if village.minority_rate >= self.minority_rate.value {
            &self.factors_of_minorities
        } else {
            &self.factors
        };
        let factors = [
            !village.main_road_hardened,
            village.classrooms_not_solid >= self.classrooms.value,
            !village.has_culture_house,
        ];
        let met = factors
            .into_iter()
            .map(u32::from)
            .fold(0, u32::saturating_add);
        let second = listed >= rate.value && met >= enough.value;
        let second = criterion(
            Text::new(
                "tiêu chí 2: kèm các yếu tố",
                "criterion 2: with the factors",
            ),
            rate.value,
            listed,
            second,
            &rate.citation,
            trace,
        );
        first || second
    }

    /// Zone III, or it isn't known which of the others.
    pub(super) fn zone<T: Trace<AreaZoneReason>>(
        &self,
        commune: &CommuneOf2016,
        trace: &mut T,
    ) -> Result<Zone, FactError> {
        let compulsory = criterion(
            Text::new(
                "tiêu chí bắt buộc: thôn đặc biệt khó khăn",
                "compulsory criterion: disadvantaged villages",
            ),
            self.difficult_villages.value,
            commune.difficult_villages,
            commune.difficult_villages >= self.difficult_villages.value,
            &self.difficult_villages.citation,
            trace,
        );
        if compulsory && (commune.second_criterion || commune.third_criterion) {
            return Ok(Zone::III);
        }
        Err(FactError::NotEstablished {
            what: Text::new(
                "tiêu chí phân biệt xã khu vực I và khu vực II giai đoạn 2016-2020",
                "what told zone I from zone II in 2016 to 2020",
            ),
        })
    }
}
