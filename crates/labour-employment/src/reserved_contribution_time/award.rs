use ansinh_core::Dong;
use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use serde::{Deserialize, Serialize};

use super::ABOUT;

/// What is reserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReservedTime {
    /// Contributed months for the next benefit, the latest before the claim (circular
    /// 28/2015/TT-BLĐTBXH, article 9(3); decree 374/2025/NĐ-CP, article 8(7)).
    pub months: u32,
    /// Of these, the odd months that the decision on the benefit had reserved.
    pub odd: u32,
    pub(super) citation: Citation,
}

impl Award for ReservedTime {
    fn lines(&self) -> Vec<Line> {
        vec![Line {
            label: ABOUT,
            value: self.months.into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: self.citation.clone(),
        }]
    }

    /// Months are no money.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.months.into()
    }
}
