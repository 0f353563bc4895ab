//! A donor's project for children (*dự án NGO*): its money, its training, the people reached.
//!
//! No form is prescribed. The record holds counts, never names; small counts are to be suppressed before
//! a table of them is published.

use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent};
use serde::{Deserialize, Serialize};

/// People, by sex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BySex {
    /// Women or girls.
    pub female: u32,
    /// Men or boys.
    pub male: u32,
}

impl BySex {
    /// Both together.
    pub fn total(self) -> u64 {
        u64::from(self.female).saturating_add(self.male.into())
    }

    /// The share of women or girls; `None` where there is nobody.
    pub fn female_share(self) -> Option<Percent> {
        Percent::of(self.female.into(), self.total().into())
    }
}

/// Training given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Training {
    /// Classes.
    pub classes: u32,
    /// Who took part, all classes together.
    pub trainees: u32,
}

impl Training {
    /// Trainees of one class, on average; `None` without a class.
    pub fn trainees_per_class(self) -> Option<Decimal> {
        Decimal::from(self.trainees).checked_div(self.classes.into())
    }
}

/// Surveys of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Surveys {
    /// The day of the first (*khảo sát đầu vào*), if made.
    pub baseline: Option<NaiveDate>,
    /// The day of the last (*khảo sát đầu ra*), if made.
    pub endline: Option<NaiveDate>,
}

/// A project.
///
/// ```
/// use ansinh_child_protection::project::{Project, Training};
/// use ansinh_core::{Dong, date};
///
/// let project = Project {
///     budget: Dong::new(800_000_000),
///     spent: Dong::new(300_000_000),
///     communes: 10,
///     districts: 2,
///     training: Training { classes: 4, trainees: 100 },
///     ..Project::new("Chấm dứt bạo lực trẻ em", "World Vision", date(2017, 1, 1), date(2017, 12, 31))
/// };
/// assert_eq!(project.disbursement().map(|percent| percent.to_decimal()), "37.5".parse().ok());
/// assert_eq!(project.training.trainees_per_class(), Some(25.into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its title.
    pub title: String,
    /// Who gives.
    pub donor: String,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Communes it works in.
    pub communes: u32,
    /// Districts it works in.
    pub districts: u32,
    /// Its budget.
    pub budget: Dong,
    /// Spent of it.
    pub spent: Dong,
    /// Children reached.
    pub children: BySex,
    /// Adults reached.
    pub adults: BySex,
    /// Training.
    pub training: Training,
    /// Surveys.
    pub surveys: Surveys,
    /// The day it was launched, if it was.
    pub launched: Option<NaiveDate>,
}

impl Project {
    /// A project with nothing done yet.
    pub fn new(
        title: impl Into<String>,
        donor: impl Into<String>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Self {
        Self {
            title: title.into(),
            donor: donor.into(),
            from,
            to,
            communes: 0,
            districts: 0,
            budget: Dong::ZERO,
            spent: Dong::ZERO,
            children: BySex::default(),
            adults: BySex::default(),
            training: Training::default(),
            surveys: Surveys::default(),
            launched: None,
        }
    }

    /// Spent, per cent of the budget; `None` without one.
    pub fn disbursement(&self) -> Option<Percent> {
        Percent::of(self.spent.to_decimal(), self.budget.to_decimal())
    }

    /// What is left of the budget; below zero where it is overspent.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn left(&self) -> Result<Dong, AmountError> {
        self.budget.minus(self.spent)
    }

    /// Everybody reached.
    pub fn reached(&self) -> u64 {
        self.children.total().saturating_add(self.adults.total())
    }
}
