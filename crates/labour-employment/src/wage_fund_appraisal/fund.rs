use ansinh_core::explanation::Value;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// A fund as it may be approved. It is no payment: the company pays out of its own costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WageFund {
    /// The average wage it is counted with, đồng a month.
    pub average: Cited<Dong>,
    /// The least average, đồng a month, where the law names one beside the most.
    pub least: Option<Cited<Dong>>,
    /// The fund of the year, đồng.
    pub amount: Dong,
    /// Spent beyond it, taken off the next fund, đồng; `None` for a planned fund.
    pub overspent: Option<Cited<Dong>>,
    /// Whether it is a ceiling.
    pub bound: Bound,
}

/// An average wage with its ceiling or floor.
pub(super) struct Average {
    pub(super) monthly: Dong,
    pub(super) least: Option<Dong>,
    pub(super) bound: Bound,
    pub(super) by: Citation,
}

impl Average {
    pub(super) const fn new(monthly: Dong, bound: Bound, by: Citation) -> Self {
        Self {
            monthly,
            least: None,
            bound,
            by,
        }
    }

    /// The fund: the average for each month of each head, and what is added.
    pub(super) fn fund(self, head_months: u32, added: Dong) -> Result<WageFund, FactError> {
        let amount = self.monthly.times(head_months)?.plus(added)?;
        Ok(WageFund {
            average: Cited::new(self.monthly, self.by.clone()),
            least: self.least.map(|least| Cited::new(least, self.by)),
            amount,
            overspent: None,
            bound: self.bound,
        })
    }
}

impl WageFund {
    /// Held to what was spent.
    pub(super) fn against(mut self, spent: Dong, by: &Citation) -> Result<Self, AmountError> {
        let over = spent.minus(self.amount)?.max(Dong::ZERO);
        self.overspent = Some(Cited::new(over, by.clone()));
        Ok(self)
    }
}

impl Award for WageFund {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value, bound, citation: &Citation| Line {
            label,
            value: Value::Money(value),
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        };
        let by = &self.average.citation;
        let fund = Text::new("quỹ tiền lương", "wage fund");
        let average = Text::new("tiền lương bình quân tháng", "average wage a month");
        let mut lines = vec![
            line(fund, self.amount, self.bound, by),
            line(average, self.average.value, self.bound, by),
        ];
        if let Some(least) = &self.least {
            let label = Text::new("bình quân thấp nhất", "least average");
            lines.push(line(label, least.value, Bound::AtLeast, &least.citation));
        }
        if let Some(over) = &self.overspent {
            let label = Text::new(
                "chi vượt, trừ vào quỹ năm sau",
                "overspent, off the next fund",
            );
            lines.push(line(label, over.value, Bound::Exact, &over.citation));
        }
        lines
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        Value::Money(self.amount)
    }
}
