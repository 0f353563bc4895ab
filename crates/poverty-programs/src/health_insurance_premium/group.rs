//! Which group a person is insured in.

use std::fmt;

use ansinh_core::calendar::whole_months_between;
use ansinh_core::facts::FactError;
use ansinh_core::{Language, Localized, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use super::facts::{HealthInsurancePremiumFacts, LeftArea};
use super::shares::{Decree, LEFT_AREA_MONTHS, ONE_YEAR_AT_LEAST_UNTIL, POOR_IN_TWO_WAYS};
use crate::{PoorBy, PovertyStatus};

/// The group whose share the State pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PremiumGroup {
    /// One of the groups the State pays for, whatever the household has.
    StateInsured,
    /// *Hộ nghèo*.
    Poor,
    /// Multidimensionally poor and not deprived in insurance (standard of 2016 to 2021).
    PoorByDeprivation,
    /// Near-poor, in a poor district or commune.
    NearPoorInPoorArea,
    /// Near-poor, and out of poverty for less than five years.
    NearPoorAfterPoverty,
    /// *Hộ cận nghèo*.
    NearPoor,
    /// Of an ethnic minority, in a commune that left the disadvantaged area.
    LeftArea,
    /// *Học sinh, sinh viên*.
    Pupil,
    /// Farm, forestry, fishery or salt household of average living standard.
    FarmHousehold,
    /// *Nạn nhân bị mua bán*.
    TraffickingVictim,
    /// None of these.
    Other,
}

impl PremiumGroup {
    /// Those for whom the State bears a part, in the order of the decree.
    pub(super) const SUPPORTED: [Self; 9] = [
        Self::NearPoorInPoorArea,
        Self::NearPoorAfterPoverty,
        Self::NearPoor,
        Self::PoorByDeprivation,
        Self::LeftArea,
        Self::Pupil,
        Self::FarmHousehold,
        Self::TraffickingVictim,
        Self::Other,
    ];

    /// Is the premium fixed by the day of payment?
    pub(super) const fn is_fixed_when_paid(self) -> bool {
        matches!(self, Self::Pupil | Self::FarmHousehold)
    }

    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Self::StateInsured => Text::new(
                "nhóm do ngân sách nhà nước đóng",
                "group the State pays for",
            ),
            Self::Poor => Text::new("người thuộc hộ nghèo", "poor household"),
            Self::PoorByDeprivation => Text::new(
                "hộ nghèo đa chiều không thiếu hụt bảo hiểm y tế",
                "multidimensionally poor, not deprived in insurance",
            ),
            Self::NearPoorInPoorArea => Text::new(
                "hộ cận nghèo ở huyện nghèo, xã nghèo",
                "near-poor, in a poor district or commune",
            ),
            Self::NearPoorAfterPoverty => Text::new(
                "hộ cận nghèo mới thoát nghèo",
                "near-poor, newly out of poverty",
            ),
            Self::NearPoor => Text::new("hộ cận nghèo", "near-poor household"),
            Self::LeftArea => Text::new(
                "dân tộc thiểu số ở xã ra khỏi vùng khó khăn",
                "ethnic minority of a commune that left the area",
            ),
            Self::Pupil => Text::new("học sinh, sinh viên", "pupil or student"),
            Self::FarmHousehold => Text::new(
                "hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình",
                "farm household of average living standard",
            ),
            Self::TraffickingVictim => Text::new("nạn nhân bị mua bán", "victim of trafficking"),
            Self::Other => Text::new("đối tượng khác", "somebody else"),
        }
    }
}

impl Localized for PremiumGroup {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.label().fmt_in(language, f)
    }
}

impl HealthInsurancePremiumFacts {
    /// The group of article 12(3) that comes before all supported ones.
    pub(super) fn paid_for(&self, on: NaiveDate) -> Option<PremiumGroup> {
        if self.state_insured.is_some() {
            Some(PremiumGroup::StateInsured)
        } else if self.household == PovertyStatus::Poor && !self.is_poor_by_deprivation(on) {
            Some(PremiumGroup::Poor)
        } else {
            None
        }
    }

    fn is_poor_by_deprivation(&self, on: NaiveDate) -> bool {
        self.household == PovertyStatus::Poor
            && self.poor_by == PoorBy::Deprivation
            && !self.lacks_insurance
            && POOR_IN_TWO_WAYS.contains(&on)
    }

    /// Does the person belong to a group under the decree of a day?
    pub(super) fn is_in(
        &self,
        group: PremiumGroup,
        decree: Decree,
        on: NaiveDate,
    ) -> Result<bool, FactError> {
        let near_poor = self.household == PovertyStatus::NearPoor;
        Ok(match group {
            PremiumGroup::StateInsured | PremiumGroup::Poor => self.paid_for(on) == Some(group),
            PremiumGroup::PoorByDeprivation => {
                let poor = self.is_poor_by_deprivation(on);
                if poor && decree < Decree::Of2018 {
                    return Err(FactError::NotEstablished {
                        what: BY_DEPRIVATION,
                    });
                }
                poor
            }
            PremiumGroup::NearPoorInPoorArea => near_poor && self.in_poor_area,
            PremiumGroup::NearPoorAfterPoverty => match self.left_poverty_on {
                Some(left) if near_poor && decree < Decree::Of2018 => is_newly_out(left, on)?,
                _ => false,
            },
            PremiumGroup::NearPoor => near_poor,
            PremiumGroup::LeftArea => self.is_of_left_area(decree, on)?,
            PremiumGroup::Pupil => self.pupil,
            PremiumGroup::FarmHousehold => self.farm_household,
            PremiumGroup::TraffickingVictim => {
                let within = |confirmed| whole_months_between(confirmed, on) < 12;
                self.trafficking_confirmed_on.is_some_and(within)
            }
            PremiumGroup::Other => true,
        })
    }

    fn is_of_left_area(&self, decree: Decree, on: NaiveDate) -> Result<bool, FactError> {
        match (self.commune_left_area, decree) {
            // The window is open exactly as long as the rule has a share for it.
            (Some(LeftArea::ByTheListOf2021), Decree::Of2018) => Ok(true),
            (Some(LeftArea::ByTheListOf2021), Decree::Of2025) => {
                Err(FactError::NotEstablished { what: OLD_WINDOW })
            }
            (Some(LeftArea::On(day)), Decree::Of2025) => {
                Ok(day >= date(2025, 7, 1) && whole_months_between(day, on) < LEFT_AREA_MONTHS)
            }
            _ => Ok(false),
        }
    }
}

/// Five years from leaving poverty (decision 705/QĐ-TTg of 2013).
fn is_newly_out(left: NaiveDate, on: NaiveDate) -> Result<bool, FactError> {
    let within = |day| whole_months_between(left, day) < 60;
    if within(on) {
        return Ok(true);
    }
    if on < ONE_YEAR_AT_LEAST_UNTIL && within(date(2013, 1, 1)) {
        return Err(FactError::NotEstablished { what: ONE_YEAR });
    }
    Ok(false)
}

const BY_DEPRIVATION: Text = Text::new(
    "mức hỗ trợ hộ nghèo đa chiều không thiếu hụt bảo hiểm y tế trước ngày 01/12/2018",
    "the share of the multidimensionally poor not deprived in insurance before 2018-12-01",
);
const OLD_WINDOW: Text = Text::new(
    "hỗ trợ 36 tháng của Nghị định 75/2023/NĐ-CP từ ngày 01/7/2025",
    "the 36 months of decree 75/2023/NĐ-CP from 2025-07-01 on",
);
const ONE_YEAR: Text = Text::new(
    "thời gian hỗ trợ tối thiểu 01 năm của hộ thoát nghèo trước năm 2013 (Quyết định 705/QĐ-TTg)",
    "the year at least of households out of poverty before 2013 (decision 705/QĐ-TTg)",
);
