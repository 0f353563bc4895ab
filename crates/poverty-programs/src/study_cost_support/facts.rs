use ansinh_core::facts::Facts;
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;
use crate::months::SchoolMonths;

/// The stage of schooling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SchoolStage {
    /// *Nhà trẻ*: below three years.
    Nursery,
    /// *Mẫu giáo*: from three years.
    Kindergarten,
    /// *Giáo dục phổ thông*: grades 1 to 12.
    GeneralSchool,
    /// *Giáo dục thường xuyên* on the programme of general education.
    ContinuingEducation,
}

/// The facts of study-cost support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct StudyCostSupportFacts {
    /// The stage of schooling.
    pub stage: SchoolStage,
    /// Are both parents dead?
    pub both_parents_dead: bool,
    /// Has the pupil a disability?
    pub disabled: bool,
    /// Is the household in economic hardship (*có khó khăn về kinh tế*)? Asked of pupils with
    /// disabilities until 2021-10-14.
    pub in_hardship: bool,
    /// The list that the household of the parents is on, or of the grandparents a pupil lives with.
    pub household: PovertyStatus,
    /// Does the pupil live with grandparents, and is theirs the household that is listed?
    pub lives_with_grandparents: bool,
    /// Are the pupil and a parent or guardian resident in an extremely disadvantaged village, a zone
    /// III commune or an extremely disadvantaged coastal commune?
    pub lives_in_extremely_disadvantaged_area: bool,
    /// Does the pupil study in such an area too, or elsewhere, as the province regulates, because the area has
    /// no school?
    pub studies_in_extremely_disadvantaged_area: bool,
    /// The months of study.
    pub months: SchoolMonths,
}

impl Facts for StudyCostSupportFacts {
    /// A pupil of general school on none of the grounds, nine months of study.
    fn ordinary() -> Self {
        Self {
            stage: SchoolStage::GeneralSchool,
            both_parents_dead: false,
            disabled: false,
            in_hardship: false,
            household: PovertyStatus::Other,
            lives_with_grandparents: false,
            lives_in_extremely_disadvantaged_area: false,
            studies_in_extremely_disadvantaged_area: false,
            months: SchoolMonths::WHOLE_YEAR,
        }
    }
}
