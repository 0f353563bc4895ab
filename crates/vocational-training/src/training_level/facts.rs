use std::fmt;

use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts, explicit};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// What the learners of a programme have completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum EntryDiploma {
    /// Lower secondary school (*trung học cơ sở*).
    LowerSecondary,
    /// Upper secondary school (*trung học phổ thông*).
    UpperSecondary,
    /// An intermediate diploma of the same field, with the knowledge of upper secondary school.
    IntermediateOfField,
}

/// A grade of elementary training (*bậc sơ cấp*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ElementaryGrade {
    /// I.
    First,
    /// II.
    Second,
    /// III.
    Third,
}

/// How long a programme lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Length {
    /// Whole months and the days beyond them, 0 to 120 months and 0 to 30 days.
    Months {
        /// Whole months.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..14"))]
        months: u32,
        /// Days beyond them.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..31"))]
        odd_days: u32,
    },
    /// Half school years (*nửa năm học*), 1 to 20: five are two and a half years.
    HalfYears(#[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..9"))] u32),
}

impl Length {
    /// Whole months, where it is stated in months.
    pub(super) const fn months(self) -> Option<u32> {
        match self {
            Self::Months { months, .. } => Some(months),
            Self::HalfYears(_) => None,
        }
    }

    /// Half school years, where it is stated in them.
    pub(super) const fn half_years(self) -> Option<u32> {
        match self {
            Self::HalfYears(halves) => Some(halves),
            Self::Months { .. } => None,
        }
    }

    /// Is this so many times the `regular` length at most? Thirty days are a month; nothing where the
    /// units differ.
    pub(super) fn is_within(self, times: u32, regular: Self) -> Option<bool> {
        let days = |months: u32, odd_days: u32| months.saturating_mul(30).saturating_add(odd_days);
        let (lasts, regular) = match (self, regular) {
            (Self::HalfYears(lasts), Self::HalfYears(regular)) => (lasts, regular),
            (
                Self::Months { months, odd_days },
                Self::Months {
                    months: regular,
                    odd_days: odd,
                },
            ) => (days(months, odd_days), days(regular, odd)),
            _ => return None,
        };
        Some(lasts <= regular.saturating_mul(times))
    }

    fn check(self, field: &str) -> Result<(), FactError> {
        let (fits, allowed) = match self {
            Self::Months { months, odd_days } => (
                months <= 120 && odd_days <= 30,
                Text::new(
                    "từ 0 đến 120 tháng, từ 0 đến 30 ngày",
                    "0 to 120 months, 0 to 30 days",
                ),
            ),
            Self::HalfYears(halves) => (
                (1..=20).contains(&halves),
                Text::new("từ 1 đến 20 nửa năm học", "1 to 20 half school years"),
            ),
        };
        if fits {
            return Ok(());
        }
        Err(FactError::out_of_range(field, self, allowed))
    }
}

/// As an error shows it.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Months { months, odd_days } => write!(f, "{months} + {odd_days}/30"),
            Self::HalfYears(halves) => write!(f, "{halves} × ½"),
        }
    }
}

/// The fullest day and week of a timetable, standard hours: 60 minutes of practice or of a module, 45 of
/// theory; 0 to 168 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Timetable {
    /// On a day of practice or modules.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10"))]
    pub practice_day: u32,
    /// On a day of theory.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..8"))]
    pub theory_day: u32,
    /// In a week of practice or modules.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..45"))]
    pub practice_week: u32,
    /// In a week of theory.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..35"))]
    pub theory_week: u32,
}

/// The facts of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TrainingLevelFacts {
    /// The level it claims.
    pub level: ProgrammeLevel,
    /// How long it lasts, full-time.
    pub length: Length,
    /// Hours of study (*giờ thực học*), 0 to 20,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..600"))]
    pub hours: u32,
    /// Hours of theory among them.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
    pub theory_hours: u32,
    /// What its learners have completed.
    pub entry: EntryDiploma,
    /// By modules or credits (*tích lũy mô-đun, tín chỉ*), not by years.
    pub by_modules: bool,
    /// The grade of an elementary programme; null where none is claimed.
    #[serde(deserialize_with = "explicit")]
    pub grade: Option<ElementaryGrade>,
    /// Its credits, 0 to 1,000; they matter to a grade.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub credits: u32,
    /// Its modules, 0 to 1,000; they matter to a grade.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..25"))]
    pub modules: u32,
    /// The fullest day and week of an elementary programme; null where that is not asked.
    #[serde(deserialize_with = "explicit")]
    pub timetable: Option<Timetable>,
    /// How long it lasts beside work (*vừa làm vừa học*), in the unit of `length`; null for a full-time
    /// programme.
    #[serde(deserialize_with = "explicit")]
    pub beside_work: Option<Length>,
}

impl Facts for TrainingLevelFacts {
    /// An elementary programme of three months and 300 hours without theory, for those of lower
    /// secondary school, full-time by years, of no grade.
    fn ordinary() -> Self {
        Self {
            level: ProgrammeLevel::Elementary,
            length: Length::Months {
                months: 3,
                odd_days: 0,
            },
            hours: 300,
            theory_hours: 0,
            entry: EntryDiploma::LowerSecondary,
            by_modules: false,
            grade: None,
            credits: 0,
            modules: 0,
            timetable: None,
            beside_work: None,
        }
    }
}

impl TrainingLevelFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        self.length.check("length")?;
        if let Some(length) = self.beside_work {
            length.check("beside_work")?;
        }
        let in_range = |field: &str, value: u32, most: u32, allowed: Text| {
            if value <= most {
                return Ok(());
            }
            Err(FactError::out_of_range(field, value, allowed))
        };
        let thousand = || Text::new("từ 0 đến 1.000", "0 to 1,000");
        let hours = Text::new("từ 0 đến 20.000 giờ", "0 to 20,000 hours");
        in_range("hours", self.hours, 20_000, hours)?;
        let theory = Text::new(
            "không quá số giờ thực học",
            "no more than the hours of study",
        );
        in_range("theory_hours", self.theory_hours, self.hours, theory)?;
        in_range("credits", self.credits, 1_000, thousand())?;
        in_range("modules", self.modules, 1_000, thousand())?;
        let Some(table) = self.timetable else {
            return Ok(());
        };
        for (field, hours) in [
            ("timetable.practice_day", table.practice_day),
            ("timetable.theory_day", table.theory_day),
            ("timetable.practice_week", table.practice_week),
            ("timetable.theory_week", table.theory_week),
        ] {
            let allowed = Text::new("từ 0 đến 168 giờ chuẩn", "0 to 168 standard hours");
            in_range(field, hours, 168, allowed)?;
        }
        Ok(())
    }
}
