//! The points that are known, and how a figure earns them.

use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{Language, Localized, Percent, Text};
use serde::{Deserialize, Serialize};

use super::{Criterion, Measure, Score, Standard};

/// What a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Births registered.
    BirthRegistration,
    /// Children in the street or without a home.
    StreetChildren,
    /// Children in hard or dangerous work, in the street for a living, at work far from home.
    WorkingChildren,
    /// Children abused, harmed by violence, trafficked or kidnapped.
    AbusedChildren,
    /// Orphans and abandoned children on a social allowance.
    OrphansOnAllowance,
    /// Children in special circumstances who are helped.
    Helped,
    /// Cases of sexual abuse, abandonment and trafficking with a plan approved in time.
    PlannedInTime,
    /// Breast-fed within an hour of birth.
    BreastFed,
    /// Fully vaccinated below one year.
    Vaccinated,
    /// Malnourished below five years.
    Malnourished,
    /// In nursery or kindergarten.
    Preschool,
    /// With a general health check once a year at the least.
    HealthCheck,
    /// Completing lower secondary school.
    LowerSecondary,
}

impl Localized for Subject {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (vi, en) = match self {
            Self::BirthRegistration => ("khai sinh đúng quy định", "births registered"),
            Self::StreetChildren => ("trẻ em lang thang, không nơi cư trú", "street children"),
            Self::WorkingChildren => (
                "trẻ em lao động nặng nhọc, lang thang, làm việc xa gia đình",
                "children in hard work, in the street, at work far from home",
            ),
            Self::AbusedChildren => ("trẻ em bị xâm hại, bạo lực, mua bán", "children abused"),
            Self::OrphansOnAllowance => (
                "trẻ em mồ côi, bị bỏ rơi được trợ cấp",
                "orphans on a social allowance",
            ),
            Self::Helped => (
                "trẻ em có hoàn cảnh đặc biệt được trợ giúp",
                "children in special circumstances helped",
            ),
            Self::PlannedInTime => (
                "trường hợp xâm hại có kế hoạch can thiệp kịp thời",
                "cases of abuse with a plan approved in time",
            ),
            Self::BreastFed => ("bú mẹ trong giờ đầu", "breast-fed within an hour"),
            Self::Vaccinated => (
                "tiêm chủng đầy đủ dưới 1 tuổi",
                "fully vaccinated below one",
            ),
            Self::Malnourished => ("suy dinh dưỡng dưới 5 tuổi", "malnourished below five"),
            Self::Preschool => ("đến trường, lớp mầm non", "in nursery or kindergarten"),
            Self::HealthCheck => ("khám sức khỏe hằng năm", "with a yearly health check"),
            Self::LowerSecondary => (
                "tốt nghiệp trung học cơ sở",
                "completing lower secondary school",
            ),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// What a figure must reach for the points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// A rate of so much or more (*từ … trở lên*).
    AtLeast(Percent),
    /// A rate above so much (*trên*).
    Above(Percent),
    /// A rate below so much (*dưới*).
    Below(Percent),
    /// No case at all.
    NoCase,
    /// Every case dealt with; without a case it is not established.
    EveryCase,
}

/// Points of a decision's table that could be established: always the most that the figure can earn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPoints {
    /// The criterion's number, where it is known.
    pub criterion: Option<u8>,
    /// Of what.
    pub subject: Subject,
    /// What must be reached.
    pub threshold: Threshold,
    /// The points.
    pub points: u32,
    /// Where that stands.
    pub citation: Citation,
}

/// What of a decision's table of points is known. Everything else in it is not established.
pub fn known_points(standard: Standard) -> &'static [KnownPoints] {
    match standard {
        Standard::Decision37 => super::decision_37_2010::POINTS,
        Standard::Decision34 => super::decision_34_2014::POINTS,
        Standard::Decision06 => super::decision_06_2019::POINTS,
    }
}

impl Standard {
    /// The points of a criterion: as given, or counted from its figures.
    pub(super) fn points_of(self, criterion: &Criterion) -> Result<u32, FactError> {
        let measures = match &criterion.score {
            Score::Given(points) => return Ok(*points),
            Score::Measured(measures) => measures,
        };
        let number = criterion.number;
        let of_criterion = |known: &&KnownPoints| known.criterion.is_none_or(|n| n == number);
        let known = || known_points(self).iter().filter(of_criterion);
        let has = |subject| measures.iter().any(|measure| measure.subject() == subject);
        if measures.is_empty()
            || !measures
                .iter()
                .any(|one| known().any(|of| of.subject == one.subject()))
        {
            return Err(self.unknown_table(number));
        }
        // The figures of one criterion stand together: none may be left out.
        let left_out = known().find(|of| of.criterion.is_some() && !has(of.subject));
        if let Some(left_out) = left_out {
            return Err(FactError::Missing {
                field: format!("criteria[{number}].score.measured"),
                allowed: Text::of(&left_out.subject),
            });
        }
        let mut points = 0_u32;
        for (position, measure) in measures.iter().enumerate() {
            let again = measures.iter().take(position);
            let subject = measure.subject();
            if again.map(Measure::subject).any(|other| other == subject) {
                let because = Text::new("mỗi số liệu chỉ nêu một lần", "each figure stands once");
                return Err(FactError::contradiction("measured", number, because));
            }
            let known = known().find(|known| known.subject == subject);
            let known = known.ok_or_else(|| self.unknown_table(number))?;
            if !known.threshold.reached_by(measure)? {
                return Err(self.unknown_table(number));
            }
            points = points.saturating_add(known.points);
        }
        Ok(points)
    }

    /// The bands of the criterion that the figure falls into could not be read.
    fn unknown_table(self, number: u8) -> FactError {
        let decision = self.decision();
        let name = self.criterion_name(number);
        let told = |language| {
            let (decision, name) = (decision.in_language(language), name.in_language(language));
            match language {
                Language::Vietnamese => format!("bảng điểm của {decision}, {name}"),
                Language::English => format!("the table of points of {decision}, {name}"),
            }
        };
        let [vi, en] = Language::ALL.map(told);
        FactError::NotEstablished {
            what: Text {
                vi: vi.into(),
                en: en.into(),
            },
        }
    }
}

impl Threshold {
    fn reached_by(self, measure: &Measure) -> Result<bool, FactError> {
        Ok(match (self, *measure) {
            (Self::AtLeast(least), Measure::Rate { percent, .. }) => percent >= least,
            (Self::Above(limit), Measure::Rate { percent, .. }) => percent > limit,
            (Self::Below(limit), Measure::Rate { percent, .. }) => percent < limit,
            (Self::NoCase, Measure::Cases { all, .. }) => all == 0,
            (Self::EveryCase, Measure::Cases { all: 0, .. }) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "điểm của xã không có trường hợp nào phải can thiệp",
                        "the points of a commune without any case",
                    ),
                });
            }
            (
                Self::EveryCase,
                Measure::Cases {
                    all, dealt_with, ..
                },
            ) => dealt_with == all,
            (Self::AtLeast(_) | Self::Above(_) | Self::Below(_), Measure::Cases { .. }) => {
                return Err(other_kind(measure, Text::new("một tỷ lệ", "a rate")));
            }
            (Self::NoCase | Self::EveryCase, Measure::Rate { .. }) => {
                return Err(other_kind(measure, Text::new("số trường hợp", "cases")));
            }
        })
    }
}

fn other_kind(measure: &Measure, allowed: Text) -> FactError {
    let subject = measure.subject();
    FactError::out_of_range("measured", subject.in_language(Language::English), allowed)
}
