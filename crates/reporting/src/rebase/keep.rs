//! Figures that don't add up: kept where the territory stays, ratios made anew, the rest refused.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::law::Verification;
use chrono::NaiveDate;

use super::journey::{Fate, Journey};
use super::{Key, LeftFigure, Rebase, Rebased, RebasedFigure, WhyLeft, key};
use crate::catalogue::Catalogue;
use crate::indicator::{Indicator, IndicatorCode, OverPlaces, Ratio};
use crate::observation::{Observation, Qualifier};
use crate::place::PlaceCode;

/// Where the territory of a figure is.
enum Territory {
    /// The same as that of one unit of the new day.
    Same(RebasedFigure),
    /// No longer that of one unit.
    Changed,
}

/// The rebased figures that add up, with what they count.
struct Sums<'f> {
    catalogue: &'f Catalogue,
    figures: BTreeMap<Key<'f>, &'f RebasedFigure>,
}

impl Rebase<'_> {
    /// Keeps or makes anew what doesn't add up; `sums` are the rebased figures that do.
    pub(super) fn keep(
        &self,
        journeys: &BTreeMap<NaiveDate, Journey<'_>>,
        figures: &[(&Indicator, &Observation)],
        sums: &[RebasedFigure],
        catalogue: &Catalogue,
    ) -> Rebased {
        let sums = Sums {
            catalogue,
            figures: sums.iter().map(|it| (key(&it.observation), it)).collect(),
        };
        let mut result = Rebased::default();
        for (indicator, figure) in figures {
            let Some(journey) = journeys.get(&self.day_of(figure)) else {
                continue;
            };
            let territory = Self::territory(journey, figure);
            let kept = territory.and_then(|territory| match territory {
                Territory::Same(figure) => Ok(vec![figure]),
                Territory::Changed => self.anew(indicator, figure, &sums),
            });
            match kept {
                Ok(kept) => result.figures.extend(kept),
                Err(why) => result.left.push(LeftFigure::of(figure, why)),
            }
        }
        // Several old units lead to one ratio; it stands once.
        let all = std::mem::take(&mut result.figures);
        let once: BTreeMap<Key<'_>, &RebasedFigure> =
            all.iter().map(|it| (key(&it.observation), it)).collect();
        result.figures = once.into_values().cloned().collect();
        result
    }

    /// Follows a figure's unit as long as its territory stays.
    fn territory(journey: &Journey<'_>, figure: &Observation) -> Result<Territory, WhyLeft> {
        journey.sets_out(figure.place)?;
        let mut code = figure.place;
        let mut unchecked: BTreeSet<Cow<'static, str>> = BTreeSet::new();
        for day in &journey.days {
            if journey.is_untraced(code, day) {
                return Ok(Territory::Changed);
            }
            match journey.fate(code, day)? {
                Fate::Stays => {}
                Fate::Whole(change) if journey.keeps_territory(change) => {
                    if change.checked != Verification::Published {
                        unchecked.extend(change.citation.clone());
                    }
                    code = journey.target(change).unwrap_or(code);
                }
                Fate::Whole(_) | Fate::Parts(_) => return Ok(Territory::Changed),
            }
        }
        journey.arrives(code)?;
        if journey.is_untraced_at_last(code) {
            return Ok(Territory::Changed);
        }
        Ok(Territory::Same(RebasedFigure {
            observation: Observation {
                place: code,
                ..figure.clone()
            },
            made_of: BTreeSet::from([figure.place]),
            missing: BTreeSet::new(),
            untraced: false,
            apportioned: false,
            unchecked,
        }))
    }

    /// The ratios of the new units a figure's unit went to.
    fn anew(
        &self,
        indicator: &Indicator,
        figure: &Observation,
        sums: &Sums<'_>,
    ) -> Result<Vec<RebasedFigure>, WhyLeft> {
        let targets = self.places.walk(figure.place, self.day_of(figure), self.to);
        match (indicator.over_places, &indicator.ratio) {
            (OverPlaces::Recompute, Some(ratio)) if !targets.is_empty() => targets
                .into_keys()
                .map(|place| sums.recomputed(indicator, ratio, figure, place))
                .collect(),
            _ => Err(WhyLeft::NotAdditive {
                indicator: indicator.code.clone(),
            }),
        }
    }
}

impl Sums<'_> {
    fn recomputed(
        &self,
        indicator: &Indicator,
        ratio: &Ratio,
        like: &Observation,
        place: PlaceCode,
    ) -> Result<RebasedFigure, WhyLeft> {
        let part = |code: &IndicatorCode| {
            let series = (code, like.measure, like.period, place);
            let found = self.figures.get(&series).copied();
            let number = found.and_then(|figure| figure.observation.value.number());
            let unit = self.catalogue.get(code.as_str()).map(|part| &part.unit);
            let part = found.zip(number.zip(unit));
            part.ok_or_else(|| WhyLeft::PartMissing {
                part: code.clone(),
                place,
            })
        };
        let (above, numerator) = part(&ratio.numerator)?;
        let (below, denominator) = part(&ratio.denominator)?;
        let value = ratio
            .of(numerator, denominator, &indicator.unit)
            .ok_or(WhyLeft::OutOfRange { place })?;
        let exact = [above, below]
            .iter()
            .all(|part| part.observation.qualifier == Qualifier::Exact);
        Ok(RebasedFigure {
            observation: Observation {
                place,
                value: value.normalize().into(),
                qualifier: if exact {
                    Qualifier::Exact
                } else {
                    Qualifier::About
                },
                ..like.clone()
            },
            made_of: above.made_of.union(&below.made_of).copied().collect(),
            missing: above.missing.union(&below.missing).copied().collect(),
            untraced: above.untraced || below.untraced,
            apportioned: above.apportioned || below.apportioned,
            unchecked: above.unchecked.union(&below.unchecked).cloned().collect(),
        })
    }
}
