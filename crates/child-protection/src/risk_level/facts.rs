use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::law::Citation;
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::case_management::CaseGround;
use crate::instruments::children::DECREE_56_2017;

/// A level of an item, and of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// *Thấp*.
    Low,
    /// *Trung bình*.
    Medium,
    /// *Cao*.
    High,
}

impl Level {
    /// The level in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Low => Text::new("thấp", "low"),
            Self::Medium => Text::new("trung bình", "medium"),
            Self::High => Text::new("cao", "high"),
        }
    }
}

/// Which form is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum RiskForm {
    /// Form 02, the initial assessment.
    Initial,
    /// Form 03, the assessment of needs.
    Needs,
    /// Form 06, the review of the plan.
    Review,
}

impl RiskForm {
    pub(super) const fn citation(self) -> Citation {
        let (article, clause) = match self {
            Self::Initial => ("26", "2"),
            Self::Needs => ("27", "1"),
            Self::Review => ("30", "2"),
        };
        DECREE_56_2017.article(article).clause(clause).published()
    }
}

/// A form as filled in; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RiskLevelFacts {
    /// The age on the day of the assessment.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::children()")
    )]
    pub age: Age,
    /// What the case is about.
    pub ground: CaseGround,
    /// Which form.
    pub form: RiskForm,
    /// The level of each item of the harm, 1 to 100 items.
    #[cfg_attr(feature = "proptest", proptest(strategy = "items()"))]
    pub harm: Vec<Level>,
    /// The level of each item of the capacity to protect itself and recover, 1 to 100 items.
    #[cfg_attr(feature = "proptest", proptest(strategy = "items()"))]
    pub capacity: Vec<Level>,
    /// What the assessor concluded; null while nobody has.
    #[serde(deserialize_with = "explicit")]
    pub concluded: Option<Level>,
}

impl Facts for RiskLevelFacts {
    /// An initial assessment of a child of ten who suffered violence, each part with one item of medium level.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(10),
            ground: CaseGround::Violence,
            form: RiskForm::Initial,
            harm: vec![Level::Medium],
            capacity: vec![Level::Medium],
            concluded: None,
        }
    }
}

impl RiskLevelFacts {
    /// The age on the day, where the facts are possible.
    pub(super) fn check(&self, day: NaiveDate) -> Result<u16, FactError> {
        self.age.check("age", day)?;
        check_items("harm", &self.harm)?;
        check_items("capacity", &self.capacity)?;
        Ok(self.age.on(day))
    }
}

fn check_items(field: &str, items: &[Level]) -> Result<(), FactError> {
    if (1..=100).contains(&items.len()) {
        return Ok(());
    }
    let allowed = Text::new("từ 1 đến 100 tiêu chí", "1 to 100 items");
    Err(FactError::out_of_range(field, items.len(), allowed))
}

#[cfg(feature = "proptest")]
fn items() -> impl proptest::strategy::Strategy<Value = Vec<Level>> {
    proptest::collection::vec(proptest::prelude::any::<Level>(), 0..9)
}
