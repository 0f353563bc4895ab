//! What the State pays and what is left to the person.

use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Percent, Text};
use serde::{Deserialize, Serialize};

use super::group::PremiumGroup;

/// The premium of some months, shared between the State and the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedPremium {
    /// The group the person is insured in.
    pub group: PremiumGroup,
    /// Months insured.
    pub months: u32,
    /// The premium of all the months.
    pub premium: Cited<Dong>,
    /// The State's share, per cent.
    pub share: Cited<Percent>,
    /// What the State pays.
    pub state: Dong,
    /// What the person pays.
    pub person: Dong,
}

impl SharedPremium {
    /// Does the State bear it all?
    pub fn is_whole(&self) -> bool {
        self.share.value >= Percent::new(100, 0)
    }
}

impl Award for SharedPremium {
    fn lines(&self) -> Vec<Line> {
        let bound = if self.is_whole() {
            Bound::Exact
        } else {
            Bound::AtLeast
        };
        let line = |label, amount: Dong, frequency, bound, citation: &Citation| Line {
            label,
            value: amount.into(),
            frequency,
            bound,
            citation: citation.clone(),
        };
        vec![
            line(
                Text::new("mức đóng bảo hiểm y tế", "premium"),
                self.premium.value,
                Frequency::None,
                Bound::Exact,
                &self.premium.citation,
            ),
            line(
                Text::new("ngân sách nhà nước đóng", "paid by the State"),
                self.state,
                Frequency::Once,
                bound,
                &self.share.citation,
            ),
            line(
                Text::new("người tham gia đóng", "paid by the person"),
                self.person,
                Frequency::None,
                Bound::Exact,
                &self.share.citation,
            ),
        ]
    }

    /// What the State pays.
    fn total(&self) -> Dong {
        self.state
    }
}
