use ansinh_core::law::Cited;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Percent, Text};
use serde::{Deserialize, Serialize};

pub(super) const LOAN: Text = Text::new("số tiền vay", "loan");

/// A loan without security.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductionLoan {
    /// What is lent.
    pub amount: Dong,
    /// Interest, per cent a year.
    pub rate: Cited<Percent>,
    /// For how many years.
    pub years: u32,
    /// Interest of a year on the whole loan.
    pub yearly_interest: Dong,
    /// Principal and interest of a planter, paid back once at the harvest.
    pub due_at_harvest: Option<Dong>,
}

impl Award for ProductionLoan {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value, frequency| Line {
            label,
            value,
            frequency,
            bound: Bound::Exact,
            citation: self.rate.citation.clone(),
        };
        let mut lines = vec![
            line(LOAN, self.amount.into(), Frequency::Once),
            line(
                Text::new("lãi suất một năm", "interest rate a year"),
                self.rate.value.into(),
                Frequency::None,
            ),
            line(
                Text::new("lãi một năm", "interest of a year"),
                self.yearly_interest.into(),
                Frequency::None,
            ),
        ];
        if let Some(due) = self.due_at_harvest {
            lines.push(line(
                Text::new(
                    "gốc và lãi trả một lần khi khai thác",
                    "due once, at the harvest",
                ),
                due.into(),
                Frequency::None,
            ));
        }
        lines
    }

    /// What is lent.
    fn total(&self) -> Dong {
        self.amount
    }
}
