use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// What a household is due for a quarter, and what changes hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuarterSupport {
    /// Due for each month, đồng.
    pub months: [Dong; 3],
    /// Due for the quarter, đồng.
    pub due: Dong,
    /// Paid out, đồng: the quarter without looking at its own consumption, less what is taken back of the
    /// quarter before.
    pub paid: Dong,
    /// What of the quarter before cannot be set off and is recovered, đồng.
    pub recovered: Dong,
    /// What of this quarter is to be taken back in the next, đồng.
    pub taken_back_next: Dong,
    pub(super) citation: Citation,
}

const MONTHS: [Text; 3] = [
    Text::new("tháng thứ nhất của quý", "first month of the quarter"),
    Text::new("tháng thứ hai của quý", "second month of the quarter"),
    Text::new("tháng thứ ba của quý", "third month of the quarter"),
];

impl Award for QuarterSupport {
    fn lines(&self) -> Vec<Line> {
        let line = |label, amount: Dong, frequency| Line {
            label,
            value: Value::Money(amount),
            frequency,
            bound: Bound::Exact,
            citation: self.citation.clone(),
        };
        let months = MONTHS.into_iter().zip(self.months);
        let mut lines: Vec<_> = months
            .map(|(label, amount)| line(label, amount, Frequency::Once))
            .collect();
        let cash = [
            (Text::new("chi trả trong quý", "paid out"), self.paid),
            (
                Text::new("thu hồi của quý trước", "recovered of the quarter before"),
                self.recovered,
            ),
            (
                Text::new("khấu trừ vào quý sau", "taken back in the next quarter"),
                self.taken_back_next,
            ),
        ];
        lines.extend(
            cash.into_iter()
                .map(|(label, amount)| line(label, amount, Frequency::None)),
        );
        lines
    }

    fn total(&self) -> Dong {
        self.due
    }
}
