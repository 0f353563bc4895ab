use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::terms::Funding;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// A benefit of a household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Benefit {
    /// Monthly social allowance.
    MonthlyAllowance,
    /// Social pension, with the province's top-up.
    SocialPension,
    /// Maintenance in an institution.
    Maintenance,
    /// Support for pregnancy and small children of a disabled person.
    ParentSupport,
    /// Support for those who care for somebody.
    CarerSupport,
}

impl Benefit {
    /// The benefit in words.
    pub const fn label(self) -> Text {
        match self {
            Self::MonthlyAllowance => {
                Text::new("trợ cấp xã hội hàng tháng", "monthly social allowance")
            }
            Self::SocialPension => Text::new("trợ cấp hưu trí xã hội", "social pension"),
            Self::Maintenance => Text::new(
                "nuôi dưỡng tại cơ sở trợ giúp xã hội",
                "maintenance in an institution",
            ),
            Self::ParentSupport => Text::new(
                "hỗ trợ người khuyết tật mang thai, nuôi con nhỏ",
                "support for a disabled person's pregnancy and small children",
            ),
            Self::CarerSupport => {
                Text::new("kinh phí chăm sóc, nuôi dưỡng", "carer and foster support")
            }
        }
    }
}

/// One benefit that is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdPayment {
    /// For whom: names of members.
    pub members: Vec<String>,
    /// The benefit.
    pub benefit: Benefit,
    /// Đồng a month.
    pub amount: Dong,
    /// Exactly, or at least.
    pub bound: Bound,
    /// Where it stands.
    pub citation: Citation,
    /// Who pays it.
    pub funding: Funding,
}

impl HouseholdPayment {
    pub(super) fn label(&self) -> Text {
        let (names, benefit) = (self.members.join(", "), self.benefit.label());
        Text {
            vi: format!("{names}: {}", benefit.vi).into(),
            en: format!("{names}: {}", benefit.en).into(),
        }
    }
}

/// What a household receives in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdAward {
    /// Each benefit, member by member.
    pub payments: Vec<HouseholdPayment>,
    /// All together, đồng a month.
    pub total: Dong,
}

impl Award for HouseholdAward {
    fn lines(&self) -> Vec<Line> {
        let line = |payment: &HouseholdPayment| Line {
            label: payment.label(),
            value: payment.amount.into(),
            frequency: Frequency::Monthly,
            bound: payment.bound,
            citation: payment.citation.clone(),
        };
        self.payments.iter().map(line).collect()
    }

    fn total(&self) -> Dong {
        self.total
    }
}
