use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::HouseLoan;

/// What the houses receive, from whom, and what is left to the households; all houses together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingAward {
    /// Granted by the State, đồng.
    pub grant: Dong,
    /// Of it, paid first: after the foundation, or 30 per cent of a repair; `None` where no text says.
    pub paid_first: Option<Dong>,
    /// Lent, đồng.
    pub lent: Dong,
    /// Given by the province's fund, đồng.
    pub provincial_fund: Dong,
    /// Given by the districts' fund, đồng.
    pub district_fund: Dong,
    /// All of these, đồng.
    pub received: Dong,
    /// What the houses cost and what is left for the households to find, đồng.
    pub cost: Option<HousingCost>,
    /// The loan of one house, where there is one.
    pub loan: Option<HouseLoan>,
    /// What the loans cost, all houses together.
    pub due: LoansDue,
    pub(super) granted_by: Citation,
    pub(super) lent_by: Citation,
    pub(super) bound: Bound,
}

/// What houses cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingCost {
    /// Đồng.
    pub total: Dong,
    /// Left for the households, their kin and the community, đồng.
    pub left: Dong,
}

/// What the loans of all houses cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoansDue {
    /// Principal of the first year of repayment, đồng.
    pub principal_a_year: Dong,
    /// Interest of the first year, đồng.
    pub interest_of_first_year: Dong,
    /// Interest over the term, đồng.
    pub interest: Dong,
}

impl HousingAward {
    fn grants(&self) -> impl Iterator<Item = (Text, Dong)> {
        let whole = Text::new("hỗ trợ", "grant");
        let first = Text::new(
            "hỗ trợ lần đầu, sau phần móng hoặc 30% khối lượng sửa chữa",
            "grant, first part: after the foundation, or 30 per cent of the repair",
        );
        let rest = Text::new(
            "hỗ trợ phần còn lại, khi hoàn thành",
            "grant, the rest: on completion",
        );
        let parts = self
            .paid_first
            .and_then(|paid| Some([(first, paid), (rest, self.grant.minus(paid).ok()?)]));
        let whole = parts.is_none().then_some((whole, self.grant));
        parts.into_iter().flatten().chain(whole)
    }
}

impl Award for HousingAward {
    fn lines(&self) -> Vec<Line> {
        let line = |(label, amount): (Text, Dong), frequency, bound, citation: &Citation| Line {
            label,
            value: Value::Money(amount),
            frequency,
            bound,
            citation: citation.clone(),
        };
        let given = |amount: &(Text, Dong)| amount.1 > Dong::ZERO;
        let once = |amount, bound, citation| line(amount, Frequency::Once, bound, citation);
        let told = |amount| line(amount, Frequency::None, Bound::Exact, &self.lent_by);
        let mut lines: Vec<_> = self
            .grants()
            .filter(given)
            .map(|grant| once(grant, self.bound, &self.granted_by))
            .collect();
        let others = [
            (Text::new("vốn vay", "loan"), self.lent),
            (
                Text::new("quỹ cấp tỉnh", "the province's fund"),
                self.provincial_fund,
            ),
            (
                Text::new("quỹ cấp huyện", "the district's fund"),
                self.district_fund,
            ),
        ];
        lines.extend(
            others
                .into_iter()
                .filter(given)
                .map(|amount| once(amount, Bound::Exact, &self.lent_by)),
        );
        let cost = self.cost.into_iter().flat_map(|cost| {
            [
                (
                    Text::new("chi phí làm nhà", "cost of the houses"),
                    cost.total,
                ),
                (
                    Text::new("phần còn lại của hộ gia đình", "left for the households"),
                    cost.left,
                ),
            ]
        });
        lines.extend(cost.map(told));
        if let Some(loan) = self.loan {
            let LoansDue {
                principal_a_year,
                interest_of_first_year,
                interest,
            } = self.due;
            let due = [
                (
                    Text::new("trả gốc mỗi năm", "principal a year"),
                    principal_a_year,
                ),
                (
                    Text::new("tiền lãi năm đầu", "interest of the first year"),
                    interest_of_first_year,
                ),
                (
                    Text::new("tiền lãi cả kỳ", "interest over the term"),
                    interest,
                ),
            ];
            lines.extend(due.into_iter().map(told));
            lines.push(Line {
                label: Text::new("năm trả nợ cuối", "last year of repayment"),
                value: loan.years.into(),
                frequency: Frequency::None,
                bound: Bound::AtMost,
                citation: self.lent_by.clone(),
            });
        }
        lines
    }

    fn total(&self) -> Dong {
        self.received
    }
}
