use ansinh_core::facts::explicit;
use ansinh_core::{NaiveDate, Percent, Text};
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

impl VisibleSignOfChild {
    /// Does a certificate by this sign hold from six on (circular 01/2019/TT-BLĐTBXH, article 8(2)(c))?
    pub const fn holds_from_six(self) -> bool {
        matches!(
            self,
            Self::BodyParalysed
                | Self::BothArmsMissing
                | Self::BothEyesBlind
                | Self::ArmsOrSideParalysed
                | Self::MedicalConclusion
        )
    }
}

/// Why a conclusion of the council goes to the medical board: law 51/2010/QH12, article 15(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Contest {
    /// b: the person, or who lawfully represents them, does not agree.
    Disagreement,
    /// c: there is sound evidence that the council was not objective or exact.
    Evidence,
}

impl Contest {
    pub(super) const fn point(self) -> &'static str {
        match self {
            Self::Disagreement => "b",
            Self::Evidence => "c",
        }
    }

    pub(super) const fn label(self) -> Text {
        match self {
            Self::Disagreement => Text::new(
                "người khuyết tật hoặc người đại diện không đồng ý",
                "the person or their representative disagrees",
            ),
            Self::Evidence => Text::new(
                "có bằng chứng hội đồng không khách quan, chính xác",
                "there is evidence that the council was not objective or exact",
            ),
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

#[cfg(feature = "proptest")]
fn any_loss() -> impl proptest::strategy::Strategy<Value = Option<Percent>> {
    use proptest::strategy::Strategy as _;
    proptest::option::of((0_u32..=1_050).prop_map(|tenths| Percent::new(tenths, 1)))
}
