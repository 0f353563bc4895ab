//! Who is supported under which scheme, and with what.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, Percent, Text};

use super::facts::{HouseholdClass, MeritTie, OverseasScheme, OverseasWorker};
use super::{OverseasWorkReason, OverseasWorkSupport, OverseasWorkSupportFacts};
use crate::instruments::employment::{
    DECISION_71_2009, DECREE_338_2025, JOINT_CIRCULAR_09_2016, JOINT_CIRCULAR_31_2009,
};
use crate::instruments::insurance::LAW_74_2025;

/// How a cost is covered.
#[derive(Debug, Clone)]
pub(super) enum Cover<'a> {
    /// Not at all.
    Nothing,
    /// As on the receipt.
    Whole(Citation),
    /// As on the receipt, up to a cap.
    UpTo(&'a Cited<Dong>),
}

/// What a scheme pays a worker.
#[derive(Debug, Clone)]
pub(super) struct Covered<'a> {
    pub(super) orientation: Cover<'a>,
    pub(super) vocational: Cover<'a>,
    pub(super) language: Cover<'a>,
    /// A part of the cost of a course that the contract asks for.
    pub(super) required_share: Option<&'a Cited<Percent>>,
    pub(super) meals: Option<&'a Cited<Dong>>,
    pub(super) lodging: Option<&'a Cited<Dong>>,
    pub(super) kit: Option<&'a Cited<Dong>>,
    pub(super) travel: Travel<'a>,
    pub(super) papers: Cover<'a>,
    pub(super) health: Cover<'a>,
}

/// What is paid for the way.
#[derive(Debug, Clone, Copy)]
pub(super) enum Travel<'a> {
    /// Nothing.
    Nothing,
    /// From so many kilometres on, so much a course.
    From(Option<&'a Cited<u32>>, Option<&'a Cited<Dong>>),
    /// A return journey, by a text that was not read.
    NotEstablished,
}

const NOTHING: Covered<'static> = Covered {
    orientation: Cover::Nothing,
    vocational: Cover::Nothing,
    language: Cover::Nothing,
    required_share: None,
    meals: None,
    lodging: None,
    kit: None,
    travel: Travel::Nothing,
    papers: Cover::Nothing,
    health: Cover::Nothing,
};

impl OverseasWorkSupport {
    /// What this worker is paid; nothing where the worker is not of the scheme.
    pub(super) fn standing<T: Trace<OverseasWorkReason>>(
        &self,
        facts: &OverseasWorkSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Covered<'_>>, FactError> {
        let worker = &facts.worker;
        let mut refuse = |reason| trace.refuse(&self.who(facts.scheme), || reason);
        let covered = match facts.scheme {
            OverseasScheme::EmploymentLaw => self.employment_law(worker)?,
            OverseasScheme::PoorDistricts if self.district_meals.is_none() => {
                refuse(OverseasWorkReason::SchemeEnded);
                return Ok(None);
            }
            OverseasScheme::PoorDistricts => self.poor_districts(worker)?,
        };
        if covered.is_none() {
            refuse(OverseasWorkReason::NotOfTheGroups);
        }
        if facts.supported_before {
            refuse(OverseasWorkReason::SupportedBefore);
            return Ok(None);
        }
        Ok(covered)
    }

    /// The provision that names the groups.
    pub(super) fn who(&self, scheme: OverseasScheme) -> Citation {
        match scheme {
            OverseasScheme::EmploymentLaw if self.vocational.cited().is_some() => {
                LAW_74_2025.article("14").clause("1").published()
            }
            OverseasScheme::EmploymentLaw => {
                JOINT_CIRCULAR_09_2016.article("2").clause("1").published()
            }
            OverseasScheme::PoorDistricts => DECISION_71_2009.whole().unchecked(),
        }
    }

    fn employment_law(&self, worker: &OverseasWorker) -> Result<Option<Covered<'_>>, FactError> {
        let (Some(orientation), Some(language)) = (self.orientation.cited(), self.language.cited())
        else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 1/8/2016, mức hỗ trợ theo Nghị định 61/2015/NĐ-CP",
                    "before 2016-08-01, the amounts of decree 61/2015/NĐ-CP",
                ),
            });
        };
        let from_2026 = self.vocational.cited().is_some();
        let is_poor_or_near = matches!(
            worker.household,
            HouseholdClass::Poor | HouseholdClass::NearPoor
        );
        let by_merit = match worker.merit {
            MeritTie::None => false,
            MeritTie::Person => from_2026,
            MeritTie::Relative => true,
        };
        let by_service = from_2026 && worker.after_service;
        let is_covered = worker.ethnic_minority
            || is_poor_or_near
            || worker.land_recovered
            || by_merit
            || by_service;
        if !is_covered {
            return Ok(None);
        }
        let vocational = self.vocational.cited().or_else(|| self.by_group(worker));
        let lodged = from_2026 || worker.in_poor_district;
        Ok(Some(Covered {
            orientation: Cover::UpTo(orientation),
            vocational: vocational.map_or(Cover::Nothing, Cover::UpTo),
            language: Cover::UpTo(language),
            required_share: self.required_share.cited(),
            meals: self.meals.cited(),
            lodging: self.lodging.cited().filter(|_| lodged),
            kit: self.kit.as_ref().filter(|_| lodged && !from_2026),
            travel: if worker.in_difficult_area {
                Travel::From(
                    self.travel_difficult_km.as_ref(),
                    self.travel_difficult.cited(),
                )
            } else {
                Travel::From(self.travel_km.as_ref(), self.travel.cited())
            },
            papers: Cover::Whole(if from_2026 {
                DECREE_338_2025.article("30").clause("4").published()
            } else {
                JOINT_CIRCULAR_09_2016.article("3").clause("2").published()
            }),
            health: self.health.cited().map_or(Cover::Nothing, Cover::UpTo),
        }))
    }

    /// The highest cap of decision 46/2015/QĐ-TTg, article 4, among the worker's groups.
    fn by_group(&self, worker: &OverseasWorker) -> Option<&Cited<Dong>> {
        let poor = worker.household == HouseholdClass::Poor;
        if worker.disabled {
            self.vocational_disabled.as_ref()
        } else if poor && (worker.ethnic_minority || worker.in_difficult_area) {
            self.vocational_poor_minority.as_ref()
        } else if poor
            || worker.ethnic_minority
            || worker.land_recovered
            || worker.merit != MeritTie::None
        {
            self.vocational_group.as_ref()
        } else {
            self.vocational_near_poor.as_ref()
        }
    }

    fn poor_districts(&self, worker: &OverseasWorker) -> Result<Option<Covered<'_>>, FactError> {
        if !worker.in_poor_district {
            return Ok(None);
        }
        if !worker.ethnic_minority && worker.household != HouseholdClass::Poor {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "phần hỗ trợ của lao động huyện nghèo không thuộc hộ nghèo, dân tộc thiểu số",
                    "what workers of poor districts receive who are neither poor nor of a minority",
                ),
            });
        }
        let whole = || Cover::Whole(JOINT_CIRCULAR_31_2009.article("5").clause("3").published());
        Ok(Some(Covered {
            orientation: whole(),
            vocational: whole(),
            language: whole(),
            meals: self.district_meals.as_ref(),
            lodging: self.lodging.cited(),
            kit: self.kit.as_ref(),
            travel: Travel::NotEstablished,
            papers: whole(),
            health: whole(),
            ..NOTHING
        }))
    }
}
