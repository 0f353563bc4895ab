//! What each learner is covered for: which ceiling, meals or none, which way.

use ansinh_core::explanation::{Alternative, Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::highest::from_the_highest;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, Text};

use super::conditions::Tariff;
use super::{
    FishingTrade, TrainingSupport, TrainingSupportFacts, TrainingSupportReason, decision_46_2015,
    decree_338_2025, other_tariffs,
};
use crate::{Area, Household};

/// What is paid for a learner.
pub(super) struct Cover<'a> {
    pub(super) cost: Cost<'a>,
    pub(super) meals: Option<&'a Cited<Dong>>,
    /// What days before 2016 were paid, where the office keeps them apart.
    pub(super) old_meals: Option<&'a Cited<Dong>>,
    pub(super) travel: Option<Travel<'a>>,
    /// Decree 338 pays the learner after the course; before it the institution was paid for the course.
    pub(super) to_learner: bool,
    /// Everything together within so many base salaries.
    pub(super) limit: Option<(&'a Cited<u32>, &'a Cited<Dong>)>,
    pub(super) by: Citation,
}

/// How the cost of the course is covered.
pub(super) enum Cost<'a> {
    /// Whole.
    Whole(Citation),
    /// Up to a ceiling.
    UpTo(&'a Cited<Dong>),
}

/// What is paid for the way.
#[derive(Clone, Copy)]
pub(super) enum Travel<'a> {
    /// So much a course.
    ProgrammeLevel(&'a Cited<Dong>),
    /// The fare, so much at most.
    Fare(&'a Cited<Dong>),
}

/// Is it so many kilometres?
fn is_from(distance_m: u32, km: Option<&Cited<u32>>) -> bool {
    km.is_some_and(|km| distance_m >= km.value.saturating_mul(1_000))
}

impl TrainingSupportFacts {
    /// Of a group whose meals and travel decision 46 pays: article 5(1).
    pub(super) const fn is_fed(&self) -> bool {
        self.merit
            || self.disabled
            || self.ethnic_minority
            || self.household.is_poor_or_near()
            || self.land_recovered
            || self.lost_job
    }

    fn is_of_scheme_priority(&self) -> bool {
        self.merit
            || self.disabled
            || self.ethnic_minority
            || self.household == Household::Poor
            || self.land_recovered
    }
}

impl TrainingSupport {
    /// What this learner is paid; nothing where a condition is not met.
    pub(super) fn cover<'a, T: Trace<TrainingSupportReason>>(
        &'a self,
        tariff: Tariff<'a>,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Cover<'a>>, FactError> {
        if self.is_refused(tariff, facts, trace)? {
            return Ok(None);
        }
        Ok(match tariff {
            Tariff::Scheme => self.by_scheme(facts),
            Tariff::Decision46 => self.by_decision_46(facts, trace),
            Tariff::MinorityEmployee { poor, other } => {
                let is_poor = facts.household == Household::Poor;
                Some(Cover {
                    cost: Cost::UpTo(if is_poor { poor } else { other }),
                    meals: self.meals.as_ref(),
                    old_meals: None,
                    // The circular names difficult areas alone, not the disabled.
                    travel: self.travel(facts, facts.area != Area::Ordinary),
                    to_learner: false,
                    limit: None,
                    by: other_tariffs::OF_MINORITIES,
                })
            }
            Tariff::SmallEnterprise { ceiling, .. } => Some(Cover {
                cost: Cost::UpTo(ceiling),
                meals: None,
                old_meals: None,
                travel: None,
                to_learner: false,
                limit: None,
                by: other_tariffs::OF_ENTERPRISES,
            }),
            Tariff::RuralWorker { ceiling, .. } => Some(Cover {
                cost: Cost::UpTo(ceiling),
                ..self.by_decree_338(facts, trace)
            }),
            Tariff::AfterService { salaries, base, .. } => {
                trace.caveat(|| Caveat::Reading {
                    reading: Text::new(
                        "mức lương cơ sở tại ngày khai giảng",
                        "the base salary of the day the course opens",
                    ),
                });
                Some(Cover {
                    limit: Some((salaries, base)),
                    ..self.by_decree_338(facts, trace)
                })
            }
        })
    }

    fn by_scheme(&self, facts: &TrainingSupportFacts) -> Option<Cover<'_>> {
        let first = facts.is_of_scheme_priority();
        let ceiling = if first {
            &self.scheme_priority
        } else if facts.household == Household::NearPoor {
            &self.scheme_near_poor
        } else {
            &self.scheme_other
        };
        let ceiling = ceiling.as_ref()?;
        let goes = is_from(facts.distance_m, self.scheme_km.as_ref());
        let fare = self.scheme_fare.as_ref().filter(|_| first && goes);
        Some(Cover {
            cost: Cost::UpTo(ceiling),
            meals: self.scheme_meals.as_ref().filter(|_| first),
            old_meals: None,
            travel: fare.map(Travel::Fare),
            to_learner: false,
            limit: None,
            by: ceiling.citation.clone(),
        })
    }

    fn by_decision_46<T: Trace<TrainingSupportReason>>(
        &self,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Option<Cover<'_>> {
        if self.opens >= decree_338_2025::IN_FORCE {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "Quyết định 46/2015/QĐ-TTg không bị Nghị định 338/2025/NĐ-CP bãi bỏ",
                    "decision 46/2015/QĐ-TTg is not repealed by decree 338/2025/NĐ-CP",
                ),
            });
        }
        let cost = match self.paid_in_full(facts) {
            Some(citation) => {
                trace.caveat(|| Caveat::Reading {
                    reading: Text::new(
                        "khóa học này do nguồn của Nghị định 67/2014/NĐ-CP chi trả",
                        "this course is paid with the money of decree 67/2014/NĐ-CP",
                    ),
                });
                Cost::Whole(citation)
            }
            None => Cost::UpTo(self.highest_ceiling(facts, trace)?),
        };
        let fed = facts.is_fed();
        let keeps_old = facts.readings.days_of_old_meals > 0;
        Some(Cover {
            cost,
            meals: self.meals.as_ref().filter(|_| fed),
            old_meals: self.scheme_meals.as_ref().filter(|_| keeps_old),
            travel: self
                .travel(facts, facts.disabled || facts.area != Area::Ordinary)
                .filter(|_| fed),
            to_learner: false,
            limit: None,
            by: decision_46_2015::WHO,
        })
    }

    /// Article 4(6): fishers' trades, from some engine power on.
    fn paid_in_full(&self, facts: &TrainingSupportFacts) -> Option<Citation> {
        let (course, power) = (facts.fishing?, self.vessel_cv.as_ref()?);
        let by_power = course.trade == FishingTrade::CatchAndPreservation
            || facts.readings.power_for_every_trade;
        let covered = !by_power || course.engine_cv >= power.value;
        covered.then(|| power.citation.clone())
    }

    /// Article 4(1) to (5): the highest of all the groups a learner is of.
    fn highest_ceiling<T: Trace<TrainingSupportReason>>(
        &self,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Option<&Cited<Dong>> {
        let poor = facts.household == Household::Poor;
        let in_extreme = facts.area == Area::ExtremelyDisadvantaged;
        let of_priority = facts.ethnic_minority
            || facts.merit
            || poor
            || facts.land_recovered
            || facts.lost_job
            || facts.fisher;
        let near_poor = facts.household == Household::NearPoor;
        let poor_minority = poor && (facts.ethnic_minority || in_extreme);
        let of_any = facts.disabled || poor_minority || of_priority || near_poor;
        let groups = [
            (facts.disabled, &self.disabled),
            (poor_minority, &self.poor_minority),
            (of_priority, &self.priority),
            (near_poor, &self.near_poor),
            (!of_any, &self.other),
        ];
        let met = groups.into_iter().filter(|(met, _)| *met);
        let ceilings = met.filter_map(|(_, ceiling)| ceiling.as_ref());
        let mut in_order = from_the_highest(ceilings, |ceiling| ceiling.value);
        let highest = in_order.next()?;
        if T::LISTENS {
            for lost in in_order {
                trace.alternative(|| Alternative {
                    label: Text::new("mức hỗ trợ chi phí đào tạo tối đa", "ceiling of the cost"),
                    value: lost.value.into(),
                    citation: lost.citation.clone(),
                    loses_by: decision_46_2015::HIGHEST,
                });
            }
        }
        Some(highest)
    }

    /// More from nearer on, where the way is taken for `difficult`.
    fn travel(&self, facts: &TrainingSupportFacts, difficult: bool) -> Option<Travel<'_>> {
        let (difficult_km, km) = (self.travel_difficult_km.as_ref(), self.travel_km.as_ref());
        let level = if difficult && is_from(facts.distance_m, difficult_km) {
            self.travel_difficult.as_ref()
        } else if is_from(facts.distance_m, km) {
            self.travel.as_ref()
        } else {
            None
        };
        level.map(Travel::ProgrammeLevel)
    }

    fn by_decree_338<T: Trace<TrainingSupportReason>>(
        &self,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Cover<'_> {
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "số ngày ăn, sinh hoạt phí là số ngày được kê khai trong thời gian đào tạo",
                "days of meals and living are those declared of the training",
            ),
        });
        let extreme = facts.area == Area::ExtremelyDisadvantaged;
        let extreme_km = self.job_travel_difficult_km.as_ref();
        let level = if extreme && is_from(facts.distance_m, extreme_km) {
            self.job_travel_difficult.as_ref()
        } else if is_from(facts.distance_m, self.job_travel_km.as_ref()) {
            self.job_travel.as_ref()
        } else {
            None
        };
        Cover {
            cost: Cost::Whole(decree_338_2025::TUITION),
            meals: self.living.as_ref(),
            old_meals: None,
            travel: level.map(Travel::ProgrammeLevel),
            to_learner: true,
            limit: None,
            by: decree_338_2025::TUITION,
        }
    }
}
