use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Percent, Text};
use serde::{Deserialize, Serialize};

#[cfg(feature = "proptest")]
use self::strategies::{evaluations, rates};
use super::{Standard, Subject};

/// What kind of unit is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// A ward of a district, town or city under a centrally run city.
    WardOfCentrallyRunCity,
    /// Any other ward.
    OtherWard,
    /// A commune or township.
    CommuneOrTownship,
}

/// A figure that earns points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Measure {
    /// A rate, 0 to 100 per cent.
    Rate {
        /// Of what.
        of: Subject,
        /// The rate.
        #[cfg_attr(feature = "proptest", proptest(strategy = "rates()"))]
        percent: Percent,
    },
    /// A number of cases, and how many of them were dealt with as the decision asks.
    Cases {
        /// Of what.
        of: Subject,
        /// Cases.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..6"))]
        all: u32,
        /// Of them dealt with, at most all.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..6"))]
        dealt_with: u32,
    },
}

/// The points of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Score {
    /// As the evaluation gave them, 0 to 1,000.
    Given(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..90"))] u32),
    /// To be counted from figures, all of the criterion's.
    Measured(
        #[cfg_attr(
            feature = "proptest",
            proptest(
                strategy = "proptest::collection::vec(proptest::prelude::any::<Measure>(), 0..3)"
            )
        )]
        Vec<Measure>,
    ),
}

/// A criterion of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its number in the decision, from 1.
    pub number: u8,
    /// Judged met (*đạt*); asked by decision 06/QĐ-TTg.
    pub met: bool,
    /// Its points.
    pub score: Score,
}

/// The facts of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ChildFriendlyCommuneFacts {
    /// What kind of unit it is.
    pub kind: UnitKind,
    /// In the mountains or on an island.
    pub mountain_or_island: bool,
    /// Classed as specially difficult; of no matter before 2019-01-03.
    pub specially_difficult: bool,
    /// Every criterion of the decision, once.
    #[cfg_attr(feature = "proptest", proptest(strategy = "evaluations()"))]
    pub criteria: Vec<Criterion>,
}

impl Facts for ChildFriendlyCommuneFacts {
    /// A lowland commune, 70 points in each of the 13 criteria of decision 06/QĐ-TTg.
    fn ordinary() -> Self {
        let criterion = |number| Criterion {
            number,
            met: true,
            score: Score::Given(70),
        };
        Self {
            kind: UnitKind::CommuneOrTownship,
            mountain_or_island: false,
            specially_difficult: false,
            criteria: (1..=13).map(criterion).collect(),
        }
    }
}

/// The most points there are (decision 37/2010/QĐ-TTg; kept by its successors).
const MOST: u32 = 1_000;

impl ChildFriendlyCommuneFacts {
    pub(super) fn check(&self, standard: Standard) -> Result<(), FactError> {
        let count = standard.criteria();
        let mut seen = 0_u32;
        for Criterion { number, score, .. } in &self.criteria {
            if !(1..=count).contains(number) {
                let allowed = Text::new(
                    "số thứ tự tiêu chí của quyết định đang áp dụng",
                    "the number of a criterion of the decision in force",
                );
                return Err(FactError::out_of_range("criteria", number, allowed));
            }
            if seen & bit(*number) != 0 {
                let because =
                    Text::new("mỗi tiêu chí chỉ nêu một lần", "each criterion stands once");
                return Err(FactError::contradiction("criteria", number, because));
            }
            seen |= bit(*number);
            match score {
                Score::Given(points) if *points > MOST => return Err(too_many(*points)),
                Score::Given(_) => {}
                Score::Measured(measures) => measures.iter().try_for_each(Measure::check)?,
            }
        }
        if let Some(missing) = (1..=count).find(|number| seen & bit(*number) == 0) {
            return Err(FactError::Missing {
                field: format!("criteria[{missing}]"),
                allowed: standard.criterion_name(missing),
            });
        }
        Ok(())
    }
}

impl Measure {
    /// Of what it is.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Rate { of, .. } | Self::Cases { of, .. } => *of,
        }
    }

    fn check(&self) -> Result<(), FactError> {
        match *self {
            Self::Rate { percent, .. }
                if percent < Percent::new(0, 0) || percent > Percent::new(100, 0) =>
            {
                let allowed = Text::new("từ 0 đến 100 %", "0 to 100 %");
                Err(FactError::out_of_range("percent", percent, allowed))
            }
            Self::Cases {
                all, dealt_with, ..
            } if dealt_with > all => {
                let because = Text::new("không quá tổng số", "not above all");
                Err(FactError::contradiction("dealt_with", dealt_with, because))
            }
            _ => Ok(()),
        }
    }
}

/// A bit of its own for each criterion; there are at most 25.
fn bit(number: u8) -> u32 {
    1_u32.checked_shl(number.into()).unwrap_or_default()
}

pub(super) fn check_total(points: u32) -> Result<(), FactError> {
    if points > MOST {
        return Err(too_many(points));
    }
    Ok(())
}

fn too_many(points: u32) -> FactError {
    let allowed = Text::new("tổng số từ 0 đến 1.000 điểm", "0 to 1,000 points in all");
    FactError::out_of_range("criteria", points, allowed)
}

#[cfg(feature = "proptest")]
mod strategies {
    use ansinh_core::{Decimal, Percent};
    use proptest::prelude::{Just, Strategy, any};
    use proptest::prop_oneof;

    use super::{Criterion, Score};

    pub(super) fn rates() -> impl Strategy<Value = Percent> {
        (-1_i64..=102).prop_map(|percent| Percent::from_decimal(Decimal::from(percent)))
    }

    /// As many criteria as one of the decisions has, mostly with points given.
    pub(super) fn evaluations() -> impl Strategy<Value = Vec<Criterion>> {
        let count = prop_oneof![Just(13_u8), Just(15), Just(25)];
        let score = |most| prop_oneof![30 => (0..most).prop_map(Score::Given), 1 => any::<Score>()];
        count.prop_flat_map(move |count| {
            let most = 1_900_u32.checked_div(count.into()).unwrap_or(1);
            let one = (proptest::bool::weighted(0.98), score(most));
            let scores = proptest::collection::vec(one, usize::from(count));
            scores.prop_map(|scores| {
                let criterion = |(number, (met, score))| Criterion { number, met, score };
                (1..).zip(scores).map(criterion).collect()
            })
        })
    }
}
