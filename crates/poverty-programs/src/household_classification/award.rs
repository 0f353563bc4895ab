use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::household::{HouseholdClass, PoorBy};

/// What the review concludes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classification {
    /// The class.
    pub class: HouseholdClass,
    /// In what way a household on the list of 2016 to 2021 is poor.
    pub poor_by: Option<PoorBy>,
    /// How many indicators it lacks, where that was asked.
    pub deprived: Option<u32>,
    /// Whether it lacks health insurance, where that was asked and the indicators are known.
    pub lacks_health_insurance: Option<bool>,
    pub(super) lines: Told<Line>,
}

impl Classification {
    pub(super) fn words(class: HouseholdClass, poor_by: Option<PoorBy>) -> Text {
        match poor_by {
            Some(PoorBy::Income) => Text::new("hộ nghèo về thu nhập", "income-poor household"),
            Some(PoorBy::Deprivation) => {
                Text::new("hộ nghèo đa chiều", "multidimensionally poor household")
            }
            None => Text::of(&class),
        }
    }

    pub(super) fn line(label: Text, value: impl Into<Value>, citation: &Citation) -> Line {
        Line {
            label,
            value: value.into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        }
    }
}

impl Award for Classification {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A class pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        Self::words(self.class, self.poor_by).into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết quả phân loại", "Class"),
            Text::new("Không phân loại được", "Not classed"),
        ]
    }
}
