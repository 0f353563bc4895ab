//! The region of a workplace on a day.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Verification};
use ansinh_core::series::Region;
use ansinh_core::{Text, date};

use super::facts::Workplace;
use super::places::{self, Lists};
use super::{MinimumWageCheck, MinimumWageReason};
use crate::instruments::DECREE_128_2025;

impl MinimumWageCheck {
    pub(super) fn region<T: Trace<MinimumWageReason>>(
        &self,
        workplace: &Workplace,
        trace: &mut T,
    ) -> Result<Region, FactError> {
        let (region, citation, formula) = match workplace {
            Workplace::Unit(name) => {
                let (region, citation) = self.of_unit(name, trace)?;
                let formula = Text::new(
                    "vùng của địa bàn trong danh mục",
                    "region of the place in the list",
                );
                (region, citation, formula)
            }
            Workplace::Region(region) => {
                let formula = Text::new(
                    "vùng của nơi đơn vị hoạt động",
                    "region in which the unit operates",
                );
                (*region, self.on_places("a"), formula)
            }
            Workplace::Across(regions) => {
                let dearest = regions.iter().copied().min().unwrap_or(Region::I);
                let formula = Text::new(
                    "vùng có mức cao nhất trong các địa bàn hợp thành",
                    "the dearest of the regions it was formed from or lies in",
                );
                (dearest, self.on_places("đ"), formula)
            }
        };
        trace.step(&citation, |citation| {
            let label = Text::new("vùng áp dụng", "region");
            Step::new(label, formula, Text::of(&region), citation)
        });
        Ok(region)
    }

    fn of_unit<T: Trace<MinimumWageReason>>(
        &self,
        name: &str,
        trace: &mut T,
    ) -> Result<(Region, Citation), FactError> {
        let lists = places::on(self.day).ok_or_else(|| FactError::NotEstablished {
            what: Text::new(
                "trước năm 2013, vùng của các địa bàn; nêu vùng (region)",
                "before 2013, the regions of places; state the region",
            ),
        })?;
        let (region, verification) =
            places::find(lists, name).ok_or_else(|| unknown(lists, name))?;
        if lists.from == COMMUNES_BY_DECREE_128 {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "danh mục địa bàn từ 7/2025 đến 12/2025 được lấy như danh mục của Nghị định 293/2025/NĐ-CP; nơi có danh mục khác thì nêu vùng (region)",
                    "the list of 2025-07 to 2025-12 is taken to be that of decree 293/2025/NĐ-CP; where an office holds another, it states the region",
                ),
            });
            let decree_128 = DECREE_128_2025.article("15").clause("7").unchecked();
            return Ok((region, decree_128));
        }
        let in_2026 =
            verification == Verification::Published && lists.from > COMMUNES_BY_DECREE_128;
        let at: &[_] = if in_2026 { &["3", "2"] } else { &["3"] };
        let citation = self.monthly_i.citation.elsewhere(at, verification);
        Ok((region, citation))
    }

    /// How regions follow from places; read in the last decree, and the same in those before it.
    fn on_places(&self, point: &'static str) -> Citation {
        let decree = &self.monthly_i.citation;
        if self.kept_of_2025.is_some() {
            decree.elsewhere(&["3", "3", point], Verification::Published)
        } else {
            decree.elsewhere(&[], Verification::Derived)
        }
    }
}

const COMMUNES_BY_DECREE_128: ansinh_core::NaiveDate = date(2025, 7, 1);

fn unknown(lists: &Lists, name: &str) -> FactError {
    if places::is_listed_only_later(lists, name) {
        return FactError::NotEstablished {
            what: Text::new(
                "trước năm 2020, vùng của các địa bàn tỉnh Lào Cai; nêu vùng (region)",
                "before 2020, the regions of places of Lào Cai; state the region",
            ),
        };
    }
    let allowed = if lists.from < COMMUNES_BY_DECREE_128 {
        Text::new(
            "tên đầy đủ của một đơn vị cấp huyện, như “thành phố Yên Bái”; nơi khác thì nêu vùng (region)",
            "the full name of a district, such as \u{201c}thành phố Yên Bái\u{201d}; elsewhere state the region",
        )
    } else {
        Text::new(
            "tên đầy đủ của một xã, phường thuộc tỉnh Lào Cai, như “phường Yên Bái”; nơi khác thì nêu vùng (region)",
            "the full name of a commune or ward of Lào Cai, such as \u{201c}phường Yên Bái\u{201d}; elsewhere state the region",
        )
    };
    FactError::out_of_range("workplace.unit", name, allowed)
}
