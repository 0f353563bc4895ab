use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Percent, Text};
use serde::{Deserialize, Serialize};

/// What is waived, and what a learner still pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TuitionRelief {
    /// The rate of the ground that counts.
    pub rate: Percent,
    /// Waived a month, and made good by the state.
    pub waived_a_month: Dong,
    /// Waived for all months.
    pub waived: Dong,
    /// What the learner still pays a month.
    pub payable_a_month: Dong,
    /// What the learner still pays for these months.
    pub payable: Dong,
    /// The provision of the ground.
    pub citation: Citation,
}

impl Award for TuitionRelief {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value: Dong, frequency| Line {
            label,
            value: value.into(),
            frequency,
            bound: Bound::Exact,
            citation: self.citation.clone(),
        };
        vec![
            line(
                Text::new("được miễn, giảm", "waived"),
                self.waived,
                Frequency::Yearly,
            ),
            line(
                Text::new("còn phải đóng một tháng", "still payable a month"),
                self.payable_a_month,
                Frequency::None,
            ),
            line(
                Text::new("còn phải đóng", "still payable"),
                self.payable,
                Frequency::None,
            ),
        ]
    }

    /// What the state makes good.
    fn total(&self) -> Dong {
        self.waived
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Được miễn, giảm", "Waived"),
            Text::new("Không được miễn, giảm", "Not waived"),
        ]
    }
}
