use crate::instruments::employment::DECISION_46_2015;
use crate::law::Cited;
use crate::money::Dong;

/// Whose ceiling (*mức hỗ trợ chi phí đào tạo tối đa*) holds for an elementary course or one under three
/// months, in the order of decision 46/2015/QĐ-TTg, article 4, which circular 152/2016/TT-BTC, article
/// 7(1), repeats.
///
/// The decision is in force from 2016-01-01. The support for work abroad and the programmes refer to it.
///
/// ```
/// use ansinh_core::{Dong, series::TrainingCeiling};
///
/// let ceiling = TrainingCeiling::NearPoor.cited();
/// assert_eq!(ceiling.value, Dong::new(2_500_000));
/// assert_eq!(ceiling.citation.to_string(), "Decision 46/2015/QĐ-TTg, article 4(4)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrainingCeiling {
    /// People with disabilities.
    Disabled,
    /// Poor households of ethnic minorities, or in specially difficult areas.
    PoorMinority,
    /// Other ethnic minorities and poor households, merit persons, households whose land was taken, women
    /// who lost their job, fishers.
    Priority,
    /// Near-poor households.
    NearPoor,
    /// Other women and rural workers.
    Other,
}

impl TrainingCeiling {
    /// The ceiling, đồng a course, and its clause.
    pub const fn cited(self) -> Cited<Dong> {
        let (amount, clause) = match self {
            Self::Disabled => (6_000_000, "1"),
            Self::PoorMinority => (4_000_000, "2"),
            Self::Priority => (3_000_000, "3"),
            Self::NearPoor => (2_500_000, "4"),
            Self::Other => (2_000_000, "5"),
        };
        let article = DECISION_46_2015.article("4");
        Cited::new(Dong::new(amount), article.clause(clause).published())
    }
}
