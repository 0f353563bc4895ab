use ansinh_core::Text;
use serde::{Deserialize, Serialize};

/// What a support is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SupportKind {
    /// Pregnancy or small children of a disabled person.
    DisabledParent,
    /// A household that cares for its own member.
    OwnHousehold,
    /// A disabled person taken in.
    FosterDisabled,
    /// A child without support taken in.
    FosterChild,
    /// An older person taken in.
    FosterOlder,
}

impl SupportKind {
    /// The kind in words.
    pub const fn label(self) -> Text {
        match self {
            Self::DisabledParent => Text::new(
                "hỗ trợ người khuyết tật mang thai, nuôi con dưới 36 tháng tuổi",
                "support for a disabled person who is pregnant or raises children under 36 months",
            ),
            Self::OwnHousehold => Text::new(
                "hỗ trợ hộ gia đình chăm sóc người khuyết tật đặc biệt nặng",
                "support for a household caring for an extremely severely disabled member",
            ),
            Self::FosterDisabled => Text::new(
                "kinh phí nhận chăm sóc người khuyết tật đặc biệt nặng",
                "foster support for an extremely severely disabled person",
            ),
            Self::FosterChild => Text::new(
                "kinh phí nhận chăm sóc trẻ em không có nguồn nuôi dưỡng",
                "foster support for a child without support",
            ),
            Self::FosterOlder => Text::new(
                "kinh phí nhận chăm sóc người cao tuổi",
                "foster support for an older person",
            ),
        }
    }
}
