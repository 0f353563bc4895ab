use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

/// The rule of social protection that says how much is paid. This crate doesn't look at it: whoever
/// needs the amount asks both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaidUnder {
    /// The monthly social allowance of the child.
    MonthlyAllowance,
    /// The support of whoever takes the child in.
    CarerSupport,
    /// Maintenance in an institution.
    InstitutionalCare,
    /// Emergency relief: meals, treatment and transport in temporary care.
    EmergencyRelief,
}

impl PaidUnder {
    /// The id of the rule.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::MonthlyAllowance => "social-protection/monthly-allowance",
            Self::CarerSupport => "social-protection/carer-support",
            Self::InstitutionalCare => "social-protection/institutional-care",
            Self::EmergencyRelief => "social-protection/emergency-relief",
        }
    }

    /// What is paid, in words.
    pub const fn label(self) -> Text {
        match self {
            Self::MonthlyAllowance => Text::new("trợ cấp xã hội hàng tháng", "monthly allowance"),
            Self::CarerSupport => Text::new(
                "kinh phí nhận chăm sóc, nuôi dưỡng hàng tháng",
                "carer support",
            ),
            Self::InstitutionalCare => Text::new(
                "trợ cấp nuôi dưỡng tại cơ sở trợ giúp xã hội",
                "maintenance in an institution",
            ),
            Self::EmergencyRelief => Text::new(
                "tiền ăn, chi phí điều trị, đưa về nơi cư trú",
                "meals, treatment and transport",
            ),
        }
    }
}

/// What is paid, and the provision that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayingProvision {
    /// The rule that says how much.
    pub paid_under: PaidUnder,
    /// The provision.
    pub citation: Citation,
}
