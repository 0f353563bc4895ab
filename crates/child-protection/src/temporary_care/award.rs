use ansinh_core::explanation::Value;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::PaidUnder;

/// Days that one provision pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarePeriod {
    /// The first of them.
    pub from: NaiveDate,
    /// How many.
    pub days: u32,
    /// The provision on meals.
    pub citation: Citation,
}

/// How long a stay is paid, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemporaryCareAward {
    /// Days paid.
    pub days: u32,
    /// The last of them.
    pub last_day: NaiveDate,
    /// The last day a stay may have.
    pub may_last_until: NaiveDate,
    /// Where the limit stands.
    pub limit: Citation,
    /// The days by the provisions that pay them; empty where nobody listened to the rule.
    pub periods: Told<CarePeriod>,
    /// The last days of the commune and of the district, where the day of the file is told.
    pub decided_by: Option<[Cited<NaiveDate>; 2]>,
}

impl TemporaryCareAward {
    /// The rule that says how much.
    pub const fn paid_under(&self) -> PaidUnder {
        PaidUnder::EmergencyRelief
    }
}

impl Award for TemporaryCareAward {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value: Value, bound, citation: &Citation| Line {
            label,
            value,
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        };
        let last = Text::new("ngày cuối được hưởng", "last day paid");
        let until = Text::new("ngày cuối của thời hạn", "last day of the limit");
        let mut lines = vec![
            line(last, self.last_day.into(), Bound::Exact, &self.limit),
            line(
                until,
                self.may_last_until.into(),
                Bound::AtMost,
                &self.limit,
            ),
        ];
        lines.extend(self.periods.as_slice().iter().map(|period| {
            let label = Text::new(
                "số ngày tiền ăn theo quy tắc social-protection/emergency-relief",
                "days of meals, by social-protection/emergency-relief",
            );
            line(label, period.days.into(), Bound::Exact, &period.citation)
        }));
        if let Some([commune, district]) = &self.decided_by {
            let sent = Text::new("ngày cuối cấp xã gửi văn bản", "last day of the commune");
            let decided = Text::new("ngày cuối cấp huyện quyết định", "last day of the district");
            lines.push(line(
                sent,
                commune.value.into(),
                Bound::AtMost,
                &commune.citation,
            ));
            lines.push(line(
                decided,
                district.value.into(),
                Bound::AtMost,
                &district.citation,
            ));
        }
        lines
    }

    /// The rule that pays says how much.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.days.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Số ngày được hưởng", "Days paid"),
            Text::new("Không thuộc diện hưởng", "Not entitled"),
        ]
    }
}
