//! Communes by the twelve criteria of decree 272/2025/NĐ-CP, article 8.

use ansinh_core::explanation::{Trace, Value};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Percent, Text};
use serde::{Deserialize, Serialize};

use super::AreaZoneReason;
use super::award::criterion;
use super::facts::{CommuneOf2025, CommuneProfile, CriteriaMet};
use crate::household::Zone;
use crate::instruments::standards::DECREE_272_2025;

/// The figures of the decree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaOf2025 {
    /// 1: income per head below this share of the national mean.
    pub income: Cited<Percent>,
    /// 2: multidimensional poverty from this multiple of the national rate.
    pub poverty: Cited<Coefficient>,
    /// 2: the same in the Mekong delta.
    pub poverty_mekong: Cited<Coefficient>,
    /// 3: households with an electricity contract below this.
    pub electricity: Cited<Percent>,
    /// 4: households with clean water below this.
    pub clean_water: Cited<Percent>,
    /// 5: commune roads hardened below this.
    pub hardened_roads: Cited<Percent>,
    /// 5: or badly degraded above this.
    pub degraded_roads: Cited<Percent>,
    /// 7: schools at level 1 of facilities below this.
    pub schools: Cited<Percent>,
    /// 8: lodging of boarding schools below this share of the need.
    pub boarding: Cited<Percent>,
    /// 8: lodging of semi-boarding pupils below this share of the need.
    pub semi_boarding: Cited<Percent>,
    /// 9: farmland irrigated below this.
    pub irrigated: Cited<Percent>,
    /// 11: villages with internet below this.
    pub internet: Cited<Percent>,
    /// 12: households with a hygienic toilet below this.
    pub toilets: Cited<Percent>,
    /// Criteria from which a commune is of zone II, or of zone III with enough disadvantaged villages.
    pub zone_ii_from: Cited<u32>,
    /// Criteria from which it is of zone III.
    pub zone_iii_from: Cited<u32>,
    /// Disadvantaged villages that are enough.
    pub difficult_villages: Cited<Percent>,
}

ansinh_core::parameters!(CriteriaOf2025 {
    income: None, "tiêu chí 1: thu nhập so với bình quân cả nước, dưới", "criterion 1: income of the national mean, below";
    poverty: None, "tiêu chí 2: số lần tỷ lệ nghèo đa chiều cả nước", "criterion 2: multiple of the national poverty rate";
    poverty_mekong: None, "tiêu chí 2, đồng bằng sông Cửu Long", "criterion 2, Mekong delta";
    electricity: None, "tiêu chí 3: hộ có hợp đồng điện, dưới", "criterion 3: electricity contracts, below";
    clean_water: None, "tiêu chí 4: nước sạch, dưới", "criterion 4: clean water, below";
    hardened_roads: None, "tiêu chí 5: đường xã cứng hóa, dưới", "criterion 5: roads hardened, below";
    degraded_roads: None, "tiêu chí 5: đường xuống cấp nghiêm trọng, trên", "criterion 5: roads badly degraded, above";
    schools: None, "tiêu chí 7: trường đạt cơ sở vật chất mức 1, dưới", "criterion 7: schools at level 1, below";
    boarding: None, "tiêu chí 8: nhà ở nội trú so với nhu cầu, dưới", "criterion 8: boarding of the need, below";
    semi_boarding: None, "tiêu chí 8: nhà ở bán trú so với nhu cầu, dưới", "criterion 8: semi-boarding of the need, below";
    irrigated: None, "tiêu chí 9: đất nông nghiệp được tưới, dưới", "criterion 9: farmland irrigated, below";
    internet: None, "tiêu chí 11: thôn có internet, dưới", "criterion 11: villages with internet, below";
    toilets: None, "tiêu chí 12: nhà tiêu hợp vệ sinh, dưới", "criterion 12: hygienic toilets, below";
    zone_ii_from: None, "số tiêu chí xã khu vực II, từ", "criteria of zone II, from";
    zone_iii_from: None, "số tiêu chí xã khu vực III, từ", "criteria of zone III, from";
    difficult_villages: None, "tỷ lệ thôn đặc biệt khó khăn, từ", "share of disadvantaged villages, from";
});

impl CriteriaOf2025 {
    pub(super) fn new() -> Self {
        let at = || DECREE_272_2025.article("8").published();
        let rate = |percent| Cited::new(Percent::new(percent, 0), at());
        let multiple = |tenths| Cited::new(Coefficient::tenths(tenths), at());
        Self {
            income: rate(50),
            poverty: multiple(20),
            poverty_mekong: multiple(15),
            electricity: rate(95),
            clean_water: rate(30),
            hardened_roads: rate(80),
            degraded_roads: rate(50),
            schools: rate(50),
            boarding: rate(80),
            semi_boarding: rate(60),
            irrigated: rate(50),
            internet: rate(95),
            toilets: rate(50),
            zone_ii_from: Cited::new(3, at()),
            zone_iii_from: Cited::new(6, at()),
            difficult_villages: rate(50),
        }
    }

    /// The zone, III first, and how many criteria are met.
    pub(super) fn zone<T: Trace<AreaZoneReason>>(
        &self,
        commune: &CommuneOf2025,
        trace: &mut T,
    ) -> (Zone, u32) {
        let met = match &commune.criteria {
            CriteriaMet::Count(met) => *met,
            CriteriaMet::Profile(profile) => self.count(profile, trace),
        };
        let villages = commune.difficult_villages;
        let many_villages = criterion(
            Text::new("thôn đặc biệt khó khăn", "disadvantaged villages"),
            self.difficult_villages.value,
            villages,
            villages >= self.difficult_villages.value,
            &self.difficult_villages.citation,
            trace,
        );
        let zone = if met >= self.zone_iii_from.value {
            Zone::III
        } else if met < self.zone_ii_from.value {
            Zone::I
        } else if many_villages {
            Zone::III
        } else {
            Zone::II
        };
        (zone, met)
    }

    fn count<T: Trace<AreaZoneReason>>(&self, profile: &CommuneProfile, trace: &mut T) -> u32 {
        let mut met: u32 = 0;
        let mut tell = |label, asked: Value, found: Value, is_met, citation: &Citation| {
            let is_met = criterion(label, asked, found, is_met, citation, trace);
            met = met.saturating_add(is_met.into());
        };
        let below = |share: Percent, least: &Cited<Percent>| share < least.value;

        let multiple = if profile.in_mekong_delta {
            &self.poverty_mekong
        } else {
            &self.poverty
        };
        let national = profile.national_poverty_rate.to_decimal();
        let line = national.saturating_mul(multiple.value.to_decimal());
        let is_met = profile.poverty_rate.to_decimal() >= line;
        let label = Text::new("2. tỷ lệ nghèo đa chiều", "2. multidimensional poverty");
        let (asked, found) = (multiple.value.into(), profile.poverty_rate.into());
        tell(label, asked, found, is_met, &multiple.citation);

        for (label, least, share) in self.shares(profile) {
            let is_met = below(share, least);
            tell(
                label,
                least.value.into(),
                share.into(),
                is_met,
                &least.citation,
            );
        }

        let roads = profile.hardened_roads;
        let is_met = below(roads, &self.hardened_roads)
            || profile.degraded_roads > self.degraded_roads.value;
        let label = Text::new("5. đường xã", "5. commune roads");
        let Cited { value, citation } = &self.hardened_roads;
        tell(label, (*value).into(), roads.into(), is_met, citation);

        let lacks = |share: Option<Percent>, least| share.is_some_and(|share| below(share, least));
        let is_met = lacks(profile.boarding_met, &self.boarding)
            || lacks(profile.semi_boarding_met, &self.semi_boarding);
        let label = Text::new("8. thiếu nhà ở học sinh", "8. too little lodging of pupils");
        tell(
            label,
            true.into(),
            is_met.into(),
            is_met,
            &self.boarding.citation,
        );

        for (label, is_there) in [
            (
                Text::new("6. trạm y tế đạt chuẩn", "6. health station to standard"),
                profile.station_to_standard,
            ),
            (
                Text::new(
                    "10. trung tâm văn hóa, thể thao",
                    "10. culture and sports centre",
                ),
                profile.has_culture_centre,
            ),
        ] {
            let citation = &self.income.citation;
            tell(label, true.into(), is_there.into(), !is_there, citation);
        }
        met
    }

    /// The criteria that are met below a share.
    fn shares(&self, profile: &CommuneProfile) -> [(Text, &Cited<Percent>, Percent); 7] {
        [
            (
                Text::new("1. thu nhập bình quân", "1. income per head"),
                &self.income,
                profile.income_share(),
            ),
            (
                Text::new("3. hợp đồng điện", "3. electricity contracts"),
                &self.electricity,
                profile.electricity,
            ),
            (
                Text::new("4. nước sạch", "4. clean water"),
                &self.clean_water,
                profile.clean_water,
            ),
            (
                Text::new("7. trường học", "7. schools"),
                &self.schools,
                profile.schools_at_level_1,
            ),
            (
                Text::new("9. đất được tưới", "9. irrigated farmland"),
                &self.irrigated,
                profile.irrigated,
            ),
            (
                Text::new("11. internet", "11. villages with internet"),
                &self.internet,
                profile.villages_with_internet,
            ),
            (
                Text::new("12. nhà tiêu hợp vệ sinh", "12. hygienic toilets"),
                &self.toilets,
                profile.hygienic_toilets,
            ),
        ]
    }
}
