use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Percent, Text, date};
use serde::{Deserialize, Serialize};

use crate::Degree;

/// How a person does one of the ten activities of form 03.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Score {
    /// Does it: 0 points.
    Does,
    /// Does it with help: 1 point.
    WithHelp,
    /// Cannot do it: 2 points.
    Cannot,
    /// The council could not determine it.
    Undetermined,
}

/// The points of ten activities; `None` if one could not be determined.
pub(super) fn total(scores: &[Score; 10]) -> Option<u32> {
    scores.iter().try_fold(0_u32, |sum, score| {
        let points = match score {
            Score::Does => 0,
            Score::WithHelp => 1,
            Score::Cannot => 2,
            Score::Undetermined => return None,
        };
        sum.checked_add(points)
    })
}

/// A sign of part 1 of form 03, six years and over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum VisibleSign {
    /// The whole body limp, spastic or paralysed.
    BodyParalysed,
    /// Both arms missing.
    BothArmsMissing,
    /// Both eyes blind or missing.
    BothEyesBlind,
    /// Both arms completely paralysed, or one side of the body.
    ArmsOrSideParalysed,
    /// A provincial or higher medical conclusion of cerebral palsy, hydrocephalus or schizophrenia.
    MedicalConclusion,
    /// Completely deaf and mute.
    DeafAndMute,
}

impl VisibleSign {
    pub(super) const fn degree(self) -> Degree {
        match self {
            Self::DeafAndMute => Degree::Severe,
            _ => Degree::ExtremelySevere,
        }
    }
}

/// A sign of form 02, children under six.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum VisibleSignOfChild {
    /// The body limp, spastic or paralysed.
    BodyParalysed,
    /// Both arms missing.
    BothArmsMissing,
    /// Both legs missing or completely paralysed.
    BothLegsMissing,
    /// One arm and one leg missing.
    ArmAndLegMissing,
    /// Both eyes blind or missing.
    BothEyesBlind,
    /// Both arms completely paralysed, or one side of the body.
    ArmsOrSideParalysed,
    /// A medical conclusion of cerebral palsy, hydrocephalus or schizophrenia.
    MedicalConclusion,
    /// One arm or one leg immobile.
    LimbImmobile,
    /// One arm missing.
    ArmMissing,
    /// One leg missing.
    LegMissing,
    /// One eye blind or missing.
    EyeBlind,
    /// Completely deaf and mute.
    DeafAndMute,
}

impl VisibleSignOfChild {
    pub(super) const fn degree(self) -> Degree {
        match self {
            Self::LimbImmobile
            | Self::ArmMissing
            | Self::LegMissing
            | Self::EyeBlind
            | Self::DeafAndMute => Degree::Severe,
            _ => Degree::ExtremelySevere,
        }
    }
}

/// How far a person looks after themselves (*tự phục vụ sinh hoạt*), by an early board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SelfService {
    /// Not at all.
    None,
    /// With the help of a person or device in part.
    WithHelp,
    /// Without help.
    Full,
}

impl SelfService {
    pub(super) const fn degree(self) -> Degree {
        match self {
            Self::None => Degree::ExtremelySevere,
            Self::WithHelp => Degree::Severe,
            Self::Full => Degree::Mild,
        }
    }

    pub(super) const fn label(self) -> Text {
        match self {
            Self::None => Text::new("không còn khả năng tự phục vụ", "no self-care"),
            Self::WithHelp => Text::new(
                "tự phục vụ được nếu có trợ giúp một phần",
                "self-care with help in part",
            ),
            Self::Full => Text::new("còn khả năng tự phục vụ", "self-care without help"),
        }
    }
}

/// What a medical board concluded before 2012-06-01: of self-care, loss of working capacity, or
/// both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct BoardConclusion {
    /// How far the person looks after themselves; null where the board didn't say.
    #[serde(deserialize_with = "explicit")]
    pub self_service: Option<SelfService>,
    /// Loss of working capacity (*suy giảm khả năng lao động*), 0 to 100 per cent; null where the
    /// board didn't say.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_loss()"))]
    pub loss_of_working_capacity: Option<Percent>,
    /// The day of the conclusion, before 2012-06-01.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub concluded: NaiveDate,
}

/// What the council, or an earlier board, has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Evidence {
    /// Form 03, six years and over.
    SixAndOver {
        /// A visible sign of part 1; null without one.
        #[serde(deserialize_with = "explicit")]
        sign: Option<VisibleSign>,
        /// Part 2: walking; eating and drinking; toilet; hygiene; dressing; hearing and
        /// understanding; speaking; household work; social contact; reading, writing, arithmetic.
        scores: [Score; 10],
    },
    /// Form 02, under six years.
    UnderSix {
        /// A visible sign; null without one.
        #[serde(deserialize_with = "explicit")]
        sign: Option<VisibleSignOfChild>,
    },
    /// A medical board before 2012-06-01.
    EarlyBoard(BoardConclusion),
}

/// The facts of an examination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DisabilityDegreeFacts {
    /// Completed years on the day of the conclusion.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..=120"))]
    pub age_years: u16,
    /// The council ticked no type of disability.
    pub no_disability_found: bool,
    /// What was found.
    pub evidence: Evidence,
}

impl Facts for DisabilityDegreeFacts {
    /// A person of 40 who does all ten activities without help and shows no sign.
    fn ordinary() -> Self {
        Self {
            age_years: 40,
            no_disability_found: false,
            evidence: Evidence::SixAndOver {
                sign: None,
                scores: [Score::Does; 10],
            },
        }
    }
}

/// Decree 28/2012/NĐ-CP, article 4(3): only earlier conclusions are converted.
const CONVERTED_BEFORE: NaiveDate = date(2012, 6, 1);

impl DisabilityDegreeFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.age_years > Age::MAX {
            let allowed = Text::new("từ 0 đến 130 tuổi", "0 to 130 years");
            return Err(FactError::out_of_range(
                "age_years",
                self.age_years,
                allowed,
            ));
        }
        match &self.evidence {
            Evidence::SixAndOver { .. } if self.age_years < 6 => Err(FactError::contradiction(
                "age_years",
                self.age_years,
                Text::new(
                    "mẫu số 03 dành cho người từ 6 tuổi",
                    "form 03 is for people of six and over",
                ),
            )),
            Evidence::UnderSix { .. } if self.age_years >= 6 => Err(FactError::contradiction(
                "age_years",
                self.age_years,
                Text::new(
                    "mẫu số 02 dành cho trẻ em dưới 6 tuổi",
                    "form 02 is for children under six",
                ),
            )),
            Evidence::EarlyBoard(board) => board.check(),
            _ => Ok(()),
        }
    }
}

impl BoardConclusion {
    fn check(&self) -> Result<(), FactError> {
        let possible = Percent::new(0, 0)..=Percent::new(100, 0);
        let loss = self.loss_of_working_capacity;
        if loss.is_none() && self.self_service.is_none() {
            return Err(FactError::Missing {
                field: "loss_of_working_capacity".into(),
                allowed: Text::new(
                    "tỷ lệ suy giảm khả năng lao động, hoặc khả năng tự phục vụ (self_service)",
                    "the loss of working capacity, or self-care (self_service)",
                ),
            });
        }
        if let Some(loss) = loss.filter(|loss| !possible.contains(loss)) {
            let allowed = Text::new("từ 0% đến 100%", "0 % to 100 %");
            return Err(FactError::out_of_range(
                "loss_of_working_capacity",
                loss,
                allowed,
            ));
        }
        if self.concluded >= CONVERTED_BEFORE {
            let allowed = Text::new("trước ngày 1/6/2012", "before 2012-06-01");
            return Err(FactError::out_of_range(
                "concluded",
                self.concluded,
                allowed,
            ));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn any_loss() -> impl proptest::strategy::Strategy<Value = Option<Percent>> {
    use proptest::strategy::Strategy as _;
    proptest::option::of((0_u32..=1_050).prop_map(|tenths| Percent::new(tenths, 1)))
}
