use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Decimal, Percent, Text};
use serde::{Deserialize, Serialize};

use super::HouseholdCounts;
use crate::standard::PovertyStandard;

/// The figures of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ReviewFigures {
    /// As counted.
    Counts(HouseholdCounts),
    /// Only the poverty rate, as published, 0 to 100.
    Rate(#[cfg_attr(feature = "proptest", proptest(strategy = "rates()"))] Percent),
}

/// A review, approved by the province.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The standard it follows.
    pub standard: PovertyStandard,
    /// What it found.
    pub figures: ReviewFigures,
}

/// Households that became poor between the reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Arrivals {
    /// *Phát sinh*.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_000"))]
    pub new: u32,
    /// *Tái nghèo*.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_000"))]
    pub relapsed: u32,
}

/// Two reviews, or one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PovertyMovementFacts {
    /// The earlier review; null where the closing one is looked at alone.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub opening: Option<Review>,
    /// The review of the year asked for.
    pub closing: Review,
    /// Years from the opening to the closing review, 1 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..6"))]
    pub years: u32,
    /// Households that escaped (*thoát nghèo*) between the reviews; null where that is not counted.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(0_u32..10_000)")
    )]
    pub escaped: Option<u32>,
    /// Of these, to near-poor; null where that is not counted.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(0_u32..100)")
    )]
    pub escaped_to_near_poor: Option<u32>,
    /// Households that became poor; null where that is not counted, and is then found.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub arrivals: Option<Arrivals>,
    /// Poor households that moved in or split off.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
    pub joined: u32,
    /// Poor households that moved out, dissolved or died out.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
    pub left: u32,
    /// The province's own target of a year, points above 0 and at most 100; null without one.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(rates())")
    )]
    pub annual_target: Option<Percent>,
}

impl Facts for PovertyMovementFacts {
    /// A review of a thousand households under the standard of 2016, a hundred of them poor, looked at
    /// alone.
    fn ordinary() -> Self {
        Self {
            opening: None,
            closing: Review {
                standard: PovertyStandard::Of2016,
                figures: ReviewFigures::Counts(HouseholdCounts {
                    households: 1_000,
                    poor: 100,
                    near_poor: None,
                }),
            },
            years: 1,
            escaped: None,
            escaped_to_near_poor: None,
            arrivals: None,
            joined: 0,
            left: 0,
            annual_target: None,
        }
    }
}

impl Review {
    /// The poverty rate, as published.
    pub(super) fn rate(&self, field: &str) -> Result<Percent, FactError> {
        match &self.figures {
            ReviewFigures::Rate(rate) => Ok(*rate),
            ReviewFigures::Counts(counts) => counts.poverty_rate().ok_or_else(|| {
                let allowed = Text::new("từ 1 hộ", "1 household or more");
                FactError::out_of_range(field, counts.households, allowed)
            }),
        }
    }

    const fn poor(&self) -> Option<u32> {
        match &self.figures {
            ReviewFigures::Counts(counts) => Some(counts.poor),
            ReviewFigures::Rate(_) => None,
        }
    }

    fn check(&self, field: &str) -> Result<(), FactError> {
        match &self.figures {
            ReviewFigures::Rate(rate) => {
                let hundred = Percent::from_decimal(Decimal::ONE_HUNDRED);
                if *rate < Percent::default() || *rate > hundred {
                    let allowed = Text::new("từ 0 đến 100 %", "0 to 100 %");
                    return Err(FactError::out_of_range(field, rate, allowed));
                }
            }
            ReviewFigures::Counts(counts) => {
                let listed = counts.poor.checked_add(counts.near_poor.unwrap_or(0));
                if listed.is_none_or(|listed| listed > counts.households) {
                    let because = Text::new(
                        "hộ nghèo và cận nghèo nhiều hơn tổng số hộ",
                        "more poor and near-poor than households",
                    );
                    return Err(FactError::contradiction(field, counts.households, because));
                }
            }
        }
        Ok(())
    }
}

/// The poor households of two reviews, and those who escaped in between.
#[derive(Debug, Clone, Copy)]
pub(super) struct Households {
    pub(super) opening: u32,
    pub(super) escaped: u32,
    pub(super) closing: u32,
}

impl Households {
    /// Those who became poor: what the others leave, which must be what was counted.
    pub(super) fn arrivals(self, facts: &PovertyMovementFacts) -> Result<u32, FactError> {
        let signed = |count: u32| i64::from(count);
        let found = signed(self.closing)
            .saturating_sub(signed(self.opening))
            .saturating_add(signed(self.escaped))
            .saturating_sub(signed(facts.joined))
            .saturating_add(signed(facts.left));
        let counted = facts
            .arrivals
            .map(|counted| signed(counted.new).saturating_add(signed(counted.relapsed)));
        match u32::try_from(found) {
            Ok(arrivals) if counted.is_none_or(|counted| counted == found) => Ok(arrivals),
            _ => {
                let because = Text {
                    vi: format!("số hộ phát sinh và tái nghèo phải là {found}").into(),
                    en: format!("new and relapsed households come to {found}").into(),
                };
                Err(FactError::contradiction(
                    "closing.poor",
                    self.closing,
                    because,
                ))
            }
        }
    }
}

impl PovertyMovementFacts {
    /// The households that must add up, where both reviews counted and the escaped are told.
    pub(super) fn households(&self) -> Option<Result<Households, FactError>> {
        let opening = self.opening.as_ref()?.poor()?;
        let (escaped, closing) = (self.escaped?, self.closing.poor()?);
        if escaped > opening {
            let because = Text::new("nhiều hơn số hộ nghèo đầu kỳ", "more than were poor");
            return Some(Err(FactError::contradiction("escaped", escaped, because)));
        }
        Some(Ok(Households {
            opening,
            escaped,
            closing,
        }))
    }

    /// Households that moved need those who escaped, and these the counts of both reviews.
    fn check_households(&self) -> Result<(), FactError> {
        let missing = |field: &str, allowed| {
            let field = field.into();
            Err(FactError::Missing { field, allowed })
        };
        if self.escaped.is_none() {
            let moved = self.joined > 0 || self.left > 0 || self.arrivals.is_some();
            let allowed = Text::new("số hộ thoát nghèo", "households that escaped");
            return if moved {
                missing("escaped", allowed)
            } else {
                Ok(())
            };
        }
        let is_counted = |review: &Review| review.poor().is_some();
        if !self.opening.as_ref().is_some_and(is_counted) {
            let allowed = Text::new(
                "kỳ rà soát trước, với số hộ đã đếm",
                "the earlier review, with the households counted",
            );
            return missing("opening.figures.counts", allowed);
        }
        if !is_counted(&self.closing) {
            let allowed = Text::new("số hộ đã đếm", "the households counted");
            return missing("closing.figures.counts", allowed);
        }
        Ok(())
    }

    pub(super) fn check(&self, standards: [PovertyStandard; 2]) -> Result<(), FactError> {
        if !standards.contains(&self.closing.standard) {
            let allowed = Text::new(
                "chuẩn nghèo của năm rà soát hoặc của danh sách năm sau",
                "the standard of the year reviewed, or of the next year's list",
            );
            let standard = Text::of(&self.closing.standard);
            return Err(FactError::out_of_range(
                "closing.standard",
                standard,
                allowed,
            ));
        }
        if !(1..=20).contains(&self.years) {
            let allowed = Text::new("từ 1 đến 20 năm", "1 to 20 years");
            return Err(FactError::out_of_range("years", self.years, allowed));
        }
        self.closing.check("closing")?;
        if let Some(opening) = &self.opening {
            opening.check("opening")?;
        }
        self.check_households()?;
        let escaped = self.escaped.unwrap_or(0);
        if let Some(some) = self.escaped_to_near_poor.filter(|some| *some > escaped) {
            let because = Text::new("nhiều hơn số hộ thoát nghèo", "more than escaped");
            return Err(FactError::contradiction(
                "escaped_to_near_poor",
                some,
                because,
            ));
        }
        let hundred = Percent::from_decimal(Decimal::ONE_HUNDRED);
        let none = Percent::default();
        if let Some(target) = self
            .annual_target
            .filter(|set| *set <= none || *set > hundred)
        {
            let allowed = Text::new("trên 0 đến 100 điểm", "above 0, at most 100 points");
            return Err(FactError::out_of_range("annual_target", target, allowed));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn rates() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::prelude::Strategy as _;
    (0_u32..10_100).prop_map(|hundredths| Percent::new(hundredths, 2))
}
