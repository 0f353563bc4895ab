use ansinh_core::facts::Facts;
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;
use crate::months::SchoolMonths;

/// Who is fed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LunchChild {
    /// *Nhà trẻ*: from three months to three years, at a public nursery.
    Nursery,
    /// *Mẫu giáo*: from three to five years, at a kindergarten.
    Kindergarten,
}

/// Where the child, a parent or the carer lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LunchArea {
    /// An extremely disadvantaged commune or village, of the mountains or of the coast.
    ExtremelyDisadvantaged,
    /// A zone I or II commune of the ethnic-minority and mountain area.
    #[serde(rename = "zone-i-or-ii")]
    ZoneIOrII,
    /// Anywhere else.
    Elsewhere,
}

/// The facts of lunch support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LunchSupportFacts {
    /// Who is fed.
    pub child: LunchChild,
    /// Where the child, a parent or the carer lives.
    pub area: LunchArea,
    /// The list the household is on.
    pub household: PovertyStatus,
    /// Has the child nobody to provide for it (*không có nguồn nuôi dưỡng*)?
    pub without_carer: bool,
    /// Is the child that of a martyr, a hero, an invalid or another merit person?
    pub of_merit_family: bool,
    /// Is it a child with a disability in an inclusive class?
    pub disabled_in_inclusive_class: bool,
    /// Is the child of an ethnic minority? Asked of nursery children.
    pub ethnic_minority: bool,
    /// Is it of a very small ethnic group (*dân tộc thiểu số rất ít người*), which has a decree of its
    /// own, 57/2017/NĐ-CP?
    pub very_small_ethnic_group: bool,
    /// The months attended.
    pub months: SchoolMonths,
}

impl Facts for LunchSupportFacts {
    /// A kindergarten child on none of the grounds, nine months.
    fn ordinary() -> Self {
        Self {
            child: LunchChild::Kindergarten,
            area: LunchArea::Elsewhere,
            household: PovertyStatus::Other,
            without_carer: false,
            of_merit_family: false,
            disabled_in_inclusive_class: false,
            ethnic_minority: false,
            very_small_ethnic_group: false,
            months: SchoolMonths::WHOLE_YEAR,
        }
    }
}
