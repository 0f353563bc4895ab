//! Zones of communes and extremely disadvantaged villages (*xã khu vực I, II, III; thôn đặc biệt khó
//! khăn*) of the ethnic-minority and mountain area.
//!
//! The day the place is assessed governs; the list that follows is another matter, and programmes ask
//! the list. Decision 50/2016/QĐ-TTg tests villages by the rates of poor and near-poor households and
//! what is lacking, and communes of zone III by the share of such villages and two more criteria.
//! Decision 33/2020/QĐ-TTg divides communes by poverty and the new-rural standard, and tests villages by
//! poverty, the road and power of the grid. Decree 272/2025/NĐ-CP counts twelve criteria, and tests zone
//! III first.
//!
//! [`district_points`] holds the points of poor districts that are known.
//!
//! # Units
//! Rates and shares in per cent, 0 to 100.
//!
//! # Errors
//! "Not established": every place before 2016-11-03; whether a commune that is not of zone III is of
//! zone I or II until 2020; villages from 2025-12-01; a commune of 2021 that meets the criteria of zones I and
//! III both. Facts of other criteria than those of the day are refused.

mod award;
mod decision_33_2020;
mod decision_50_2016;
mod decree_272_2025;
mod facts;
mod poor_district;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Entry, NotInForce, Timeline, first_days};
use ansinh_core::parameter::{Parameter, ParameterError, Parameters, WrittenValue};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::{AreaClass, AreaFound};
pub use decision_33_2020::CriteriaOf2021;
pub use decision_50_2016::CriteriaOf2016;
pub use decree_272_2025::CriteriaOf2025;
pub use facts::{
    AreaZoneFacts, CommuneOf2016, CommuneOf2021, CommuneOf2025, CommuneProfile, CriteriaMet, Place,
    Village, VillageOf2021,
};
pub use poor_district::{DistrictFigures, DistrictPoints, DistrictTerrain, district_points};

use crate::REVIEWED_UNTIL;
use crate::instruments::standards::{
    DECISION_30_2012, DECISION_33_2020, DECISION_50_2016, DECREE_272_2025,
};

const ABOUT: Text = Text::new(
    "Phân định thôn, xã vùng đồng bào dân tộc thiểu số và miền núi",
    "Zones of communes and extremely disadvantaged villages",
);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decree {
    Of2012,
    Of2016,
    Of2021,
    Of2025,
}

static DECREES: Timeline<Decree> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Decree::Of2012,
                DECISION_30_2012.whole().unchecked(),
            ),
            Entry::new(
                date(2016, 11, 3),
                Decree::Of2016,
                DECISION_50_2016.whole().published(),
            ),
            Entry::new(
                date(2021, 1, 1),
                Decree::Of2021,
                DECISION_33_2020.whole().published(),
            ),
            Entry::new(
                date(2025, 12, 1),
                Decree::Of2025,
                DECREE_272_2025.article("8").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why a village is not extremely disadvantaged.
    pub enum AreaZoneReason {
        /// It meets neither criterion.
        NotDisadvantaged = "not-disadvantaged",
            vi: "thôn không đạt tiêu chí nào của thôn đặc biệt khó khăn",
            en: "the village meets neither criterion of an extremely disadvantaged one";
    }
}

/// The criteria of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Criteria {
    /// Not established (until 2016-11-02).
    NotEstablished,
    /// Decision 50/2016/QĐ-TTg.
    Of2016(Box<CriteriaOf2016>),
    /// Decision 33/2020/QĐ-TTg.
    Of2021(Box<CriteriaOf2021>),
    /// Decree 272/2025/NĐ-CP.
    Of2025(Box<CriteriaOf2025>),
}

/// How places are divided on a day.
///
/// ```
/// use ansinh_core::{Percent, Rule, date};
/// use ansinh_poverty_programs::area_zone::{
///     AreaClass, CommuneOf2025, CriteriaMet, Place,
/// };
/// use ansinh_poverty_programs::{AreaZone, AreaZoneFacts, Zone};
///
/// let rule = AreaZone::in_force(date(2026, 1, 1))?;
/// let commune = |met, difficult_villages| AreaZoneFacts {
///     place: Place::CommuneOf2025(CommuneOf2025 {
///         criteria: CriteriaMet::Count(met),
///         difficult_villages,
///     }),
/// };
/// let class = |facts| {
///     let found = rule.assess(&facts)?.award;
///     Ok::<_, ansinh_core::facts::FactError>(found.map(|found| found.class))
/// };
/// assert_eq!(class(commune(5, Percent::new(50, 0)))?, Some(AreaClass::Commune(Zone::III)));
/// assert_eq!(class(commune(5, Percent::new(499, 1)))?, Some(AreaClass::Commune(Zone::II)));
/// assert!(class(commune(13, Percent::new(50, 0))).is_err()); // there are twelve
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaZone {
    /// The criteria, with their figures.
    pub criteria: Criteria,
    /// Where they stand.
    pub citation: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Parameters for AreaZone {
    fn parameters(&self) -> Vec<Parameter> {
        match &self.criteria {
            Criteria::NotEstablished => Vec::new(),
            Criteria::Of2016(criteria) => criteria.parameters(),
            Criteria::Of2021(criteria) => criteria.parameters(),
            Criteria::Of2025(criteria) => criteria.parameters(),
        }
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        match &mut self.criteria {
            Criteria::NotEstablished => Err(ParameterError::Unknown {
                name: name.into(),
                known: "-".into(),
            }),
            Criteria::Of2016(criteria) => criteria.set_parameter(name, written, citation, local),
            Criteria::Of2021(criteria) => criteria.set_parameter(name, written, citation, local),
            Criteria::Of2025(criteria) => criteria.set_parameter(name, written, citation, local),
        }
    }
}

impl Rule for AreaZone {
    type Facts = AreaZoneFacts;
    type Award = AreaFound;
    type Reason = AreaZoneReason;

    fn about() -> About {
        About {
            id: "poverty-programs/area-zone",
            title: ABOUT,
            governing_date: Text::new("ngày xét", "the day the place is assessed"),
            regimes: first_days(&[&DECREES]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let decree = DECREES.on(when)?;
        Ok(Self {
            criteria: match decree.value {
                Decree::Of2012 => Criteria::NotEstablished,
                Decree::Of2016 => Criteria::Of2016(Box::new(CriteriaOf2016::new())),
                Decree::Of2021 => Criteria::Of2021(Box::new(CriteriaOf2021::new())),
                Decree::Of2025 => Criteria::Of2025(Box::new(CriteriaOf2025::new())),
            },
            citation: decree.citation.clone(),
            terms: Terms::new(Funding::NoPayment, decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<AreaZoneReason>>(
        &self,
        facts: &AreaZoneFacts,
        trace: &mut T,
    ) -> Result<Option<AreaFound>, FactError> {
        facts.check()?;
        let class = match (&self.criteria, &facts.place) {
            (Criteria::NotEstablished, _) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "tiêu chí phân định thôn, xã trước ngày 3/11/2016",
                        "the criteria of villages and communes before 2016-11-03",
                    ),
                });
            }
            (Criteria::Of2016(criteria), Place::Village(village)) => {
                if !criteria.is_disadvantaged(village, trace) {
                    let reason = || AreaZoneReason::NotDisadvantaged;
                    trace.refuse(&criteria.listed_rate.citation, reason);
                    return Ok(None);
                }
                AreaFound::village()
            }
            (Criteria::Of2016(criteria), Place::CommuneOf2016(commune)) => {
                AreaFound::commune(criteria.zone(commune, trace)?)
            }
            (Criteria::Of2021(criteria), Place::VillageOf2021(village)) => {
                if !criteria.is_disadvantaged(village, trace) {
                    let reason = || AreaZoneReason::NotDisadvantaged;
                    trace.refuse(&criteria.minorities_of_the_poor.citation, reason);
                    return Ok(None);
                }
                AreaFound::village()
            }
            (Criteria::Of2021(criteria), Place::CommuneOf2021(commune)) => {
                AreaFound::commune(criteria.zone(commune, trace)?)
            }
            (Criteria::Of2025(criteria), Place::CommuneOf2025(commune)) => {
                let (zone, met) = criteria.zone(commune, trace);
                AreaFound::commune(zone).with_criteria(met)
            }
            (Criteria::Of2025(_), Place::Village(_) | Place::VillageOf2021(_)) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "tiêu chí thôn đặc biệt khó khăn từ ngày 01/12/2025",
                        "the criteria of extremely disadvantaged villages from 2025-12-01",
                    ),
                });
            }
            (_, place) => return Err(place.of_another_decree()),
        };
        Ok(Some(class.conclude(&self.citation, trace)))
    }
}
