use ansinh_core::facts::explicit;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Month, Text};
use serde::{Deserialize, Serialize};

/// Which commune pays a month of somebody who moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaidBy {
    /// The commune of residence.
    Residence,
    /// The commune of the earlier place of residence.
    OldPlace,
}

/// A social pension of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialPensionAmount {
    /// The pension, đồng a month.
    pub pension: Dong,
    /// What the province adds, đồng a month.
    pub top_up: Dong,
    /// Both together.
    pub total: Dong,
    /// The commune that pays, out of the local budget.
    pub paid_by: PaidBy,
    /// The first month paid, where the decision's day is known.
    #[serde(deserialize_with = "explicit")]
    pub first_month: Option<Month>,
    /// The last month paid, where the right has ended.
    #[serde(deserialize_with = "explicit")]
    pub last_month: Option<Month>,
    /// Where the level stands.
    pub citation: Citation,
    /// Where the province's power to add stands.
    pub top_up_citation: Citation,
}

impl Award for SocialPensionAmount {
    fn lines(&self) -> Vec<Line> {
        let line = |label, amount: Dong, citation: &Citation| Line {
            label,
            value: amount.into(),
            frequency: Frequency::Monthly,
            bound: Bound::Exact,
            citation: citation.clone(),
        };
        let label = match self.paid_by {
            PaidBy::Residence => Text::new(
                "trợ cấp hưu trí xã hội, xã nơi cư trú chi trả",
                "social pension, paid by the commune of residence",
            ),
            PaidBy::OldPlace => Text::new(
                "trợ cấp hưu trí xã hội, xã nơi cư trú cũ chi trả",
                "social pension, paid by the commune of the earlier residence",
            ),
        };
        let top_up = Text::new("hỗ trợ thêm của tỉnh", "provincial top-up");
        let mut lines = vec![line(label, self.pension, &self.citation)];
        if self.top_up > Dong::ZERO {
            lines.push(line(top_up, self.top_up, &self.top_up_citation));
        }
        lines
    }

    fn total(&self) -> Dong {
        self.total
    }
}
