//! Norms of staff, room and foundation, held against what is found.

use ansinh_core::compliance::Inspection;
use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rule::Bound;
use ansinh_core::{Coefficient, Decimal, Percent, Text};

use super::{ClassAndStaffNorms, ClassAndStaffReason, Foundation, InstitutionKind, Rooms, Staff};
use crate::ProgrammeLevel;

impl ClassAndStaffNorms {
    pub(super) fn staff<'a, T: Trace<ClassAndStaffReason>>(
        &'a self,
        level: ProgrammeLevel,
        staff: &Staff,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<&'a Citation, FactError> {
        let most = if level.is_diploma() {
            self.diploma_ratio.as_ref()
        } else {
            let aptitude = self
                .aptitude_ratio
                .as_ref()
                .filter(|_| staff.aptitude_trade);
            aptitude.or(self.elementary_ratio.as_ref())
        };
        let most = most.ok_or_else(conditions)?;
        let (learners, teachers) = (staff.learners.to_decimal(), staff.teachers.to_decimal());
        let ratio = learners
            .checked_div(teachers)
            .ok_or(AmountError::Overflow)?;
        let shown = ratio.round_dp(2).normalize();
        let allowed = Decimal::from(most.value).checked_mul(teachers);
        let too_many = allowed.is_some_and(|allowed| learners > allowed).then_some(
            ClassAndStaffReason::TooManyLearners {
                ratio: shown,
                most: most.value,
            },
        );
        let label = Text::new("người học trên một nhà giáo", "learners to a teacher");
        looked_at.norm(&label, most, Bound::AtMost, shown, too_many);
        let share = staff.permanent_share;
        if level.is_diploma() {
            let least = self.permanent_share.as_ref().ok_or_else(conditions)?;
            let too_few = (share < least.value).then_some(ClassAndStaffReason::TooFewPermanent {
                share,
                least: least.value,
            });
            let label = Text::new("nhà giáo cơ hữu dạy", "taught by permanent teachers");
            looked_at.norm(&label, least, Bound::AtLeast, share, too_few);
        } else if share == Percent::default() {
            looked_at.breach(&most.citation, ClassAndStaffReason::NoPermanent);
        }
        Ok(&most.citation)
    }

    pub(super) fn rooms<'a, T: Trace<ClassAndStaffReason>>(
        &'a self,
        level: ProgrammeLevel,
        rooms: &Rooms,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<&'a Citation, FactError> {
        let each = if level.is_diploma() {
            &self.diploma_area
        } else {
            &self.elementary_area
        };
        let each = each.as_ref().ok_or_else(conditions)?;
        let needed = each
            .value
            .times(rooms.places)
            .and_then(|needed| Coefficient::from_decimal(needed.to_decimal().normalize()))
            .ok_or(AmountError::Overflow)?;
        let found = rooms.square_metres;
        let too_small =
            (found < needed).then_some(ClassAndStaffReason::AreaTooSmall { found, needed });
        let label = Text::new("m² một chỗ học", "square metres of a place");
        looked_at.norm(&label, each, Bound::AtLeast, found, too_small);
        Ok(&each.citation)
    }

    pub(super) fn foundation<'a, T: Trace<ClassAndStaffReason>>(
        &'a self,
        foundation: &Foundation,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<&'a Citation, FactError> {
        let (scale, land, capital) = match (foundation.kind, foundation.urban) {
            (InstitutionKind::Centre, _) => {
                (&self.centre_scale, &self.centre_land, &self.centre_capital)
            }
            (InstitutionKind::IntermediateSchool, urban) => (
                &self.intermediate_scale,
                if urban {
                    &self.intermediate_land_urban
                } else {
                    &self.intermediate_land
                },
                &self.intermediate_capital,
            ),
            (InstitutionKind::College, urban) => (
                &self.college_scale,
                if urban {
                    &self.college_land_urban
                } else {
                    &self.college_land
                },
                &self.college_capital,
            ),
        };
        let land = land.as_ref().ok_or_else(conditions)?;
        let capital = capital.as_ref().ok_or_else(conditions)?;
        if let Some(least) = scale {
            let found = foundation.learners_a_year;
            let too_few = (found < least.value).then_some(ClassAndStaffReason::ScaleTooSmall {
                found,
                least: least.value,
            });
            let label = Text::new("quy mô đào tạo một năm", "learners a year");
            looked_at.norm(&label, least, Bound::AtLeast, found, too_few);
        } else if self.scale_in_doubt {
            looked_at.trace().caveat(|| Caveat::Reading {
                reading: Text::new(
                    "không xét quy mô tối thiểu: chưa rõ còn áp dụng từ 08/10/2018 đến 31/5/2022 hay không",
                    "no least scale is looked at: whether one held from 2018-10-08 to 2022-05-31 is not established",
                ),
            });
        }
        let found = foundation.land;
        let too_small = (found < land.value).then_some(ClassAndStaffReason::LandTooSmall {
            found,
            least: land.value,
        });
        let label = Text::new("diện tích đất, m²", "land, square metres");
        looked_at.norm(&label, land, Bound::AtLeast, found, too_small);
        let found = foundation.capital;
        let too_small = (found < capital.value).then_some(ClassAndStaffReason::CapitalTooSmall {
            found,
            least: capital.value,
        });
        let label = Text::new("vốn đầu tư, không kể đất", "capital, land not counted");
        looked_at.norm(&label, capital, Bound::AtLeast, found, too_small);
        Ok(&capital.citation)
    }
}

const fn conditions() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "điều kiện về nhà giáo, cơ sở vật chất trước 14/10/2016 và từ 01/01/2026",
            "norms of staff and room before 2016-10-14 and from 2026-01-01",
        ),
    }
}
