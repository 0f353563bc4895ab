use ansinh_core::explanation::Value;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Month, Text};
use serde::{Deserialize, Serialize};

use crate::{PaidUnder, PayingProvision};

/// At which level a carer is supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FosterLevel {
    /// For a younger child without support.
    Younger,
    /// For an older one.
    Older,
    /// For an extremely severely disabled child.
    Disabled,
}

impl FosterLevel {
    /// The level in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Younger => Text::new("mức nuôi trẻ nhỏ", "level of a younger child"),
            Self::Older => Text::new("mức nuôi trẻ lớn", "level of an older child"),
            Self::Disabled => Text::new(
                "mức nuôi trẻ em khuyết tật đặc biệt nặng",
                "level of an extremely severely disabled child",
            ),
        }
    }
}

/// What is paid in the month, and by which provision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FosterSupportAward {
    /// To the child, or for it.
    pub child: PayingProvision,
    /// To whoever took the child in.
    pub carer: Option<PayingProvision>,
    /// At which level.
    pub level: Option<FosterLevel>,
    /// The last month in which the child is one, where the day of birth is known.
    pub last_month: Option<Month>,
}

impl Award for FosterSupportAward {
    fn lines(&self) -> Vec<Line> {
        let line = |label: Text, value: Value, paid: &PayingProvision| Line {
            label,
            value,
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: paid.citation.clone(),
        };
        let child = Text::new("trẻ em", "the child");
        let mut lines = vec![line(
            child,
            self.child.paid_under.label().into(),
            &self.child,
        )];
        if let Some(carer) = &self.carer {
            let label = Text::new("người nhận chăm sóc", "the carer");
            lines.push(line(label, carer.paid_under.label().into(), carer));
            if let Some(level) = self.level {
                let label = Text::new("mức hỗ trợ", "level");
                lines.push(line(label, level.label().into(), carer));
            }
        }
        if let Some(month) = self.last_month {
            let label = Text::new("tháng cuối là trẻ em", "last month as a child");
            lines.push(line(label, month.into(), &self.child));
        }
        lines
    }

    /// The rules that pay say how much.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        match (self.child.paid_under, &self.carer) {
            (PaidUnder::InstitutionalCare, _) => {
                Text::new("nuôi dưỡng tại cơ sở", "maintenance in an institution")
            }
            (_, Some(_)) => Text::new(
                "trợ cấp và kinh phí nhận chăm sóc",
                "allowance and carer support",
            ),
            (_, None) => Text::new("trợ cấp xã hội", "allowance alone"),
        }
        .into()
    }
}
