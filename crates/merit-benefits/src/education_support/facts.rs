use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use crate::war_invalid_allowance::check_rate;

/// By what a learner is supported (ordinance 02/2020/UBTVQH14; decree 131/2021/NĐ-CP, article
/// 94(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum EducationGround {
    /// The learner is a Heroic Vietnamese Mother.
    HeroMother,
    /// The learner is a hero.
    Hero,
    /// The learner is a war invalid of either type.
    WarInvalid,
    /// The learner is a helper with the medal "Tổ quốc ghi công" or the certificate "Có công với
    /// nước".
    HelperMerit,
    /// Child of somebody active before 1945-01-01.
    #[serde(rename = "child-of-pre-1945")]
    ChildOfPre1945,
    /// Child of somebody active from 1945-01-01 to the August uprising.
    ChildOfPreUprising,
    /// Child or other relative of a martyr.
    MartyrRelative,
    /// Child of a hero.
    ChildOfHero,
    /// Child of a war invalid.
    ChildOfWarInvalid {
        /// The invalid's bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "15_u8..103"))]
        rate: u8,
    },
    /// Child of a sick soldier.
    ChildOfSickSoldier {
        /// The sick soldier's bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "35_u8..103"))]
        rate: u8,
    },
    /// Child of a resistance activist exposed to toxic chemicals.
    ChildOfToxinVictim {
        /// The victim's bodily-injury rate, whole per cent, 0 to 100; 0 without a disease.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..103"))]
        rate: u8,
    },
}

/// Where the learner learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum School {
    /// Preschool education (*mầm non*).
    Preschool,
    /// General and continuing education, pre-university schools, schools for the gifted, schools
    /// and classes for persons with disabilities.
    General,
    /// Boarding school for ethnic minorities (*phổ thông dân tộc nội trú*).
    EthnicBoarding,
    /// Vocational education (*giáo dục nghề nghiệp*).
    Vocational {
        /// The length of the course in months, 1 to 120.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..130"))]
        course_months: u32,
    },
    /// Higher education, to the degree of a first course.
    University,
}

impl School {
    /// Is it beyond school, where one support in all is given?
    pub(super) const fn is_beyond_school(self) -> bool {
        matches!(self, Self::Vocational { .. } | Self::University)
    }

    /// Is monthly support given there?
    pub(super) const fn has_monthly_support(self) -> bool {
        self.is_beyond_school() || matches!(self, Self::EthnicBoarding)
    }
}

/// The facts of a payment of education support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EducationSupportFacts {
    /// By what the learner is supported, 10 grounds at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_grounds()"))]
    pub grounds: Vec<EducationGround>,
    /// Where.
    pub school: School,
    /// The yearly sum falls due: once a school year.
    pub yearly_sum_due: bool,
    /// Months of the school year to be paid at the level of the month asked for, 0 to 12; of a
    /// last year, those attended.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..14"))]
    pub months: u32,
    /// Draws a salary, or is paid for living, while studying.
    pub paid_to_study: bool,
    /// Is supported at another vocational or higher school, faculty or course at the same time.
    pub supported_elsewhere: bool,
    /// Was supported for the full time at the same degree before.
    pub supported_before: bool,
}

impl Facts for EducationSupportFacts {
    /// A martyr's child at a university, for one month, supported nowhere else.
    fn ordinary() -> Self {
        Self {
            grounds: vec![EducationGround::MartyrRelative],
            school: School::University,
            yearly_sum_due: false,
            months: 1,
            paid_to_study: false,
            supported_elsewhere: false,
            supported_before: false,
        }
    }
}

impl EducationSupportFacts {
    pub(super) fn check(&self, months_at_most: u32) -> Result<(), FactError> {
        if self.grounds.len() > 10 {
            let allowed = Text::new("không quá 10 diện", "10 grounds at most");
            return Err(FactError::out_of_range(
                "grounds",
                self.grounds.len(),
                allowed,
            ));
        }
        for ground in &self.grounds {
            if let EducationGround::ChildOfWarInvalid { rate }
            | EducationGround::ChildOfSickSoldier { rate }
            | EducationGround::ChildOfToxinVictim { rate } = *ground
            {
                check_rate("grounds.rate", rate)?;
            }
        }
        if let School::Vocational { course_months } = self.school
            && !(1..=120).contains(&course_months)
        {
            let allowed = Text::new("từ 1 đến 120 tháng", "1 to 120 months");
            let field = "school.vocational.course_months";
            return Err(FactError::out_of_range(field, course_months, allowed));
        }
        if self.months > months_at_most {
            let allowed = Text {
                vi: format!("từ 0 đến {months_at_most} tháng").into(),
                en: format!("0 to {months_at_most} months").into(),
            };
            return Err(FactError::out_of_range("months", self.months, allowed));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn any_grounds() -> impl proptest::strategy::Strategy<Value = Vec<EducationGround>> {
    proptest::collection::vec(proptest::prelude::any::<EducationGround>(), 0..4)
}
