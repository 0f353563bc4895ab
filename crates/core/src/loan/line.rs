use crate::explanation::Value;
use crate::language::Text;
use crate::law::Citation;
use crate::money::Dong;
use crate::rate::Percent;
use crate::rule::{Bound, Frequency, Line};

/// The lines that every loan has, as an [`Award`](crate::Award) lists them.
///
/// ```
/// use ansinh_core::loan::LoanLine;
/// use ansinh_core::{Dong, Percent, series};
///
/// let day = ansinh_core::date(2026, 1, 1);
/// let citation = series::BASE_SALARY.on(day)?.citation;
/// let line = LoanLine::Rate(Percent::new(66, 1)).at(&citation);
/// assert_eq!(line.label.en, "rate a year");
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoanLine {
    /// The principal, at most.
    Amount(Dong),
    /// The rate, per cent a year.
    Rate(Percent),
    /// The rate of overdue debt, per cent a year.
    OverdueRate(Percent),
    /// The term, months, at most.
    Term(u32),
    /// Interest over the term, if it is repaid as scheduled.
    Interest(Dong),
}

impl LoanLine {
    /// The line, with its provision.
    pub fn at(self, citation: &Citation) -> Line {
        let (label, value, bound): (_, Value, _) = match self {
            Self::Amount(amount) => (
                Text::new("số tiền vay", "loan"),
                amount.into(),
                Bound::AtMost,
            ),
            Self::Rate(rate) => (
                Text::new("lãi suất một năm", "rate a year"),
                rate.into(),
                Bound::Exact,
            ),
            Self::OverdueRate(rate) => (
                Text::new("lãi suất nợ quá hạn", "rate of overdue debt"),
                rate.into(),
                Bound::Exact,
            ),
            Self::Term(months) => (
                Text::new("thời hạn, tháng", "term, months"),
                months.into(),
                Bound::AtMost,
            ),
            Self::Interest(interest) => (
                Text::new("tiền lãi cả kỳ", "interest over the term"),
                interest.into(),
                Bound::Exact,
            ),
        };
        let frequency = match self {
            Self::Amount(_) => Frequency::Once,
            _ => Frequency::None,
        };
        Line {
            label,
            value,
            frequency,
            bound,
            citation: citation.clone(),
        }
    }
}
