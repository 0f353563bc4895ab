use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use crate::months::SchoolMonths;
use crate::{PovertyStatus, Zone};

/// The level of schooling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// *Tiểu học*: grades 1 to 5.
    Primary,
    /// *Trung học cơ sở*: grades 6 to 9.
    LowerSecondary,
    /// *Trung học phổ thông*: grades 10 to 12.
    UpperSecondary,
}

/// Where the pupil stays in the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Lodging {
    /// In the school.
    School,
    /// In a room of the family's own finding, as the school has none.
    SelfArranged,
    /// In a boarding school of a land-border commune (from 2026-07-15).
    BorderSchoolFull,
    /// At home, with lunch and rest at such a school (*bán trú buổi trưa*).
    BorderSchoolMidday,
}

/// The facts of boarding-pupil support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a condition of the decree that the file answers by itself"
)]
pub struct BoardingPupilSupportFacts {
    /// The level of schooling.
    pub grade: Grade,
    /// Where the pupil stays in the week.
    pub lodging: Lodging,
    /// Is it a semi-boarding ethnic school (*trường phổ thông dân tộc bán trú*)? Its pupils qualify as
    /// such.
    pub at_semi_boarding_school: bool,
    /// Are the pupil and the parents or guardian permanently resident in an extremely disadvantaged
    /// commune or village?
    pub resident_in_extremely_disadvantaged_area: bool,
    /// The zone of the commune, where the pupil and the parents live in one of the ethnic-minority and
    /// mountain area; null elsewhere.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub zone: Option<Zone>,
    /// Does the school stand where the decree asks: a zone III commune or an extremely disadvantaged
    /// village, or a zone II commune for residents of zone III?
    pub school_in_named_area: bool,
    /// From home to school, metres one way, 0 to 200,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=210_000"))]
    pub metres_to_school: u32,
    /// Is the way hard, as the decree lists it: water to cross (until 2025-04 without a bridge), high
    /// mountains, land that slides?
    pub hard_way: bool,
    /// Is the pupil of an ethnic minority?
    pub ethnic_minority: bool,
    /// The list the household is on.
    pub household: PovertyStatus,
    /// Does a grade-1 pupil learn Vietnamese before the grade begins (from 2025-05)?
    pub learns_vietnamese_first: bool,
    /// Does the pupil draw a support of the same kind that is higher?
    pub draws_higher_support: bool,
    /// Is the yearly money for clothes and school things of a border school still due?
    pub needs_school_things: bool,
    /// Is the bedding of a border school, once at each level of schooling, still due?
    pub needs_bedding: bool,
    /// The months of study.
    pub months: SchoolMonths,
}

impl Facts for BoardingPupilSupportFacts {
    /// An ethnic-minority pupil of a zone III commune, 4 km from its primary school, in a room of the
    /// family's own finding, nine months.
    fn ordinary() -> Self {
        Self {
            grade: Grade::Primary,
            lodging: Lodging::SelfArranged,
            at_semi_boarding_school: false,
            resident_in_extremely_disadvantaged_area: true,
            zone: Some(Zone::III),
            school_in_named_area: true,
            metres_to_school: 4_000,
            hard_way: false,
            ethnic_minority: true,
            household: PovertyStatus::Other,
            learns_vietnamese_first: false,
            draws_higher_support: false,
            needs_school_things: false,
            needs_bedding: false,
            months: SchoolMonths::WHOLE_YEAR,
        }
    }
}

impl BoardingPupilSupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.metres_to_school > 200_000 {
            return Err(FactError::out_of_range(
                "metres_to_school",
                self.metres_to_school,
                Text::new("từ 0 đến 200.000 m", "0 to 200,000 metres"),
            ));
        }
        if self.learns_vietnamese_first && self.grade != Grade::Primary {
            return Err(FactError::contradiction(
                "learns_vietnamese_first",
                "true",
                Text::new(
                    "chỉ học sinh lớp 1 học tiếng Việt trước khi vào lớp 1",
                    "only pupils of grade 1 learn Vietnamese before it",
                ),
            ));
        }
        Ok(())
    }

    pub(super) const fn is_at_border_school(&self) -> bool {
        matches!(
            self.lodging,
            Lodging::BorderSchoolFull | Lodging::BorderSchoolMidday
        )
    }
}
