use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Coefficient, Decimal, Dong, Text};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// Who teaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Role {
    /// A teacher of a trade.
    Teacher {
        /// The level; of several in the year, the highest.
        level: ProgrammeLevel,
    },
    /// A teacher of general subjects (*môn học chung*).
    GeneralSubjects {
        /// The level; of several in the year, the highest.
        level: ProgrammeLevel,
    },
    /// A teacher of general-education subjects (*môn văn hóa phổ thông*): the norm is that of general
    /// schools.
    GeneralEducation,
    /// The head of the institution.
    Head,
    /// A deputy head.
    DeputyHead,
    /// The head of a department (*trưởng phòng*).
    DepartmentHead,
    /// The deputy head of a department.
    DeputyDepartmentHead,
    /// Staff of a department.
    Staff,
}

impl Role {
    pub(super) const fn is_manager(self) -> bool {
        matches!(
            self,
            Self::Head
                | Self::DeputyHead
                | Self::DepartmentHead
                | Self::DeputyDepartmentHead
                | Self::Staff
        )
    }
}

/// What was taught in the school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Taught {
    /// Minutes of theory, 0 to 200,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "minutes()"))]
    pub theory_minutes: u32,
    /// Minutes of practice or integrated lessons, 0 to 200,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "minutes()"))]
    pub practice_minutes: u32,
    /// Standard hours, those that count as taught included, 0 to 5,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "hours()"))]
    pub standard_hours: Coefficient,
}

impl Taught {
    /// So many standard hours.
    pub fn standard_hours(hours: u32) -> Self {
        Self {
            theory_minutes: 0,
            practice_minutes: 0,
            standard_hours: Coefficient::from_decimal(Decimal::from(hours)).unwrap_or_default(),
        }
    }
}

/// The facts of a teacher's school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TeachingHoursFacts {
    /// Who teaches.
    pub role: Role,
    /// What was taught.
    pub taught: Taught,
    /// The norm of a teacher, standard hours of the whole year, as the head decided it, 1 to 2,000. Of a
    /// manager: that of a teacher of the same level, by which an hour is paid.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..700"))]
    pub norm: u32,
    /// Salary of the twelve months of the year, or of the months worked, đồng: by coefficient or position,
    /// with allowances of leadership, salary allowances and a retained difference.
    pub salary: Dong,
    /// Teaching weeks of the school year, reserve weeks not counted, 1 to 52.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..54"))]
    pub teaching_weeks: u32,
    /// Weeks really taught; the teaching weeks for whoever worked the whole year.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..54"))]
    pub weeks_worked: u32,
    /// Are teachers short by what the authority approved, or was somebody sick, on maternity leave, in
    /// training or on a mission replaced? Asked for until 2025-09-22.
    pub teachers_short: bool,
    /// Could nobody else be found for the subject, and was the authority told in writing? From 2025-09-23
    /// hours beyond the most are then paid too.
    pub authority_told: bool,
}

impl Facts for TeachingHoursFacts {
    /// A college teacher who taught the norm of 400 hours in 32 weeks, where teachers are short.
    fn ordinary() -> Self {
        Self {
            role: Role::Teacher {
                level: ProgrammeLevel::College,
            },
            taught: Taught::standard_hours(400),
            norm: 400,
            salary: Dong::new(100_000_000),
            teaching_weeks: 32,
            weeks_worked: 32,
            teachers_short: true,
            authority_told: false,
        }
    }
}

impl TeachingHoursFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("salary", self.salary)?;
        let taught = &self.taught;
        for (field, minutes) in [
            ("taught.theory_minutes", taught.theory_minutes),
            ("taught.practice_minutes", taught.practice_minutes),
        ] {
            if minutes > 200_000 {
                let allowed = Text::new("từ 0 đến 200.000 phút", "0 to 200,000 minutes");
                return Err(FactError::out_of_range(field, minutes, allowed));
            }
        }
        if taught.standard_hours.to_decimal() > Decimal::from(5_000) {
            let allowed = Text::new("từ 0 đến 5.000 giờ", "0 to 5,000 hours");
            let hours = taught.standard_hours;
            return Err(FactError::out_of_range(
                "taught.standard_hours",
                hours,
                allowed,
            ));
        }
        if !(1..=2_000).contains(&self.norm) {
            let allowed = Text::new("từ 1 đến 2.000 giờ", "1 to 2,000 hours");
            return Err(FactError::out_of_range("norm", self.norm, allowed));
        }
        if !(1..=52).contains(&self.teaching_weeks) {
            let allowed = Text::new("từ 1 đến 52 tuần", "1 to 52 weeks");
            let weeks = self.teaching_weeks;
            return Err(FactError::out_of_range("teaching_weeks", weeks, allowed));
        }
        if !(1..=self.teaching_weeks).contains(&self.weeks_worked) {
            let allowed = Text::new(
                "từ 1 tuần đến số tuần giảng dạy",
                "1 week to the teaching weeks",
            );
            let weeks = self.weeks_worked;
            return Err(FactError::out_of_range("weeks_worked", weeks, allowed));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn minutes() -> impl proptest::strategy::Strategy<Value = u32> {
    use proptest::prelude::Just;
    proptest::prop_oneof![2 => Just(0_u32), 1 => 0_u32..30_000]
}

#[cfg(feature = "proptest")]
fn hours() -> impl proptest::strategy::Strategy<Value = Coefficient> {
    use proptest::prelude::Strategy as _;
    (0_u32..9_000).prop_map(Coefficient::tenths)
}
