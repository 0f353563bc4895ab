use serde::{Deserialize, Serialize};

/// The level a learner is trained to, or a teacher teaches (*trình độ đào tạo*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// *Cao đẳng*.
    College,
    /// *Trung cấp*.
    Intermediate,
    /// *Sơ cấp*.
    Elementary,
    /// *Đào tạo thường xuyên dưới 3 tháng*.
    UnderThreeMonths,
}

impl Level {
    /// Is it a level that ends in a diploma (*trung cấp, cao đẳng*)?
    pub const fn is_diploma(self) -> bool {
        matches!(self, Self::College | Self::Intermediate)
    }
}
