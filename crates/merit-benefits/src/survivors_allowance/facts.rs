use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{Dong, Month, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use super::retirement::Sex;
use crate::monthly_allowance::MartyrRelative;
use crate::war_invalid_allowance::check_rate;

/// What the dead person was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DeadStatus {
    /// War invalid, sick soldier or toxin victim; of several statuses, one.
    Injured {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
    },
    /// Active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising.
    PreUprising,
}

/// Who the relative is to the dead person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Wife or husband.
    Spouse,
    /// Father or mother.
    Parent,
    /// Child, own or adopted.
    Child,
    /// Anybody else.
    Other,
}

/// A merit person who died, other than a martyr.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DeadPerson {
    /// What the dead person was.
    pub status: DeadStatus,
    /// The day of death.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "around_the_changes()"))]
    pub died: NaiveDate,
    /// Who the relative is to the dead person.
    pub relation: Relation,
}

/// When a grown child became disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum DisabledSince {
    /// As a child: no test of income.
    Childhood,
    /// From 18 on: with a test of income.
    Adulthood,
}

/// The disability of a grown child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ChildDisability {
    /// Since when.
    pub since: DisabledSince,
    /// Bodily-injury rate, whole per cent, 0 to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
    pub rate: u8,
    /// Income, đồng a month; 0 for none.
    pub monthly_income: Dong,
    /// The day the medical council concluded.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "around_the_changes()"))]
    pub concluded: NaiveDate,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct SurvivorReadings {
    /// An age reached after the death counts from the month after the birthday; by default from the
    /// month of it.
    pub age_counts_from_next_month: bool,
    /// A parent who lives alone draws at any age after a death since 2021-07-01: article 25(2)(b) of
    /// the ordinance asks the age of spouses. By default it is asked of parents too, as decree
    /// 131/2021/NĐ-CP, article 125(3)(d), does.
    pub lone_parents_of_any_age: bool,
    /// From 2021-07-01 a martyred spouse is left out where other martyrs are counted; by default the
    /// earlier count over all relations goes on.
    pub spouse_not_counted: bool,
}

/// The facts of a survivors' allowance, in the month assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SurvivorsAllowanceFacts {
    /// The merit persons who died, martyrs aside, at most 10.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<DeadPerson>(), 0..4)"
        )
    )]
    pub deceased: Vec<DeadPerson>,
    /// As a relative of martyrs; null if there is none.
    #[serde(deserialize_with = "explicit")]
    pub martyrs: Option<MartyrRelative>,
    /// Is the relative a martyr's child, to whom the tests of a child apply?
    pub child_of_martyr: bool,
    /// The relative's day of birth.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub born: NaiveDate,
    /// The relative's sex.
    pub sex: Sex,
    /// Lives alone (*sống cô đơn*); for a child under 18 or in education: is a full orphan.
    pub alone: bool,
    /// A child from 18 on: in education, general school to university, in the first course taken.
    pub in_education: bool,
    /// A grown child's disability; null for none.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<ChildDisability>,
    /// Deserted or betrayed, took part in acts against the State, serves a prison term, or was
    /// convicted as decree 131/2021/NĐ-CP, article 120, says.
    pub excluded: bool,
    /// Where the office reads the law differently.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: SurvivorReadings,
}

impl Facts for SurvivorsAllowanceFacts {
    /// The widow, born in 1940, of an invalid of 61 % who died at the end of 2014, not alone.
    fn ordinary() -> Self {
        Self {
            deceased: vec![DeadPerson {
                status: DeadStatus::Injured { rate: 61 },
                died: date(2014, 12, 31),
                relation: Relation::Spouse,
            }],
            martyrs: None,
            child_of_martyr: false,
            born: date(1940, 1, 1),
            sex: Sex::Female,
            alone: false,
            in_education: false,
            disability: None,
            excluded: false,
            readings: SurvivorReadings::default(),
        }
    }
}

/// More than anybody is a survivor of: a slip of the pen.
pub(super) const MOST_DECEASED: usize = 10;

impl SurvivorsAllowanceFacts {
    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        Age::Born(self.born).check("born", month.last_day())?;
        if self.deceased.len() > MOST_DECEASED {
            let allowed = Text::new("nhiều nhất 10 người", "at most 10 people");
            return Err(FactError::out_of_range(
                "deceased",
                self.deceased.len(),
                allowed,
            ));
        }
        for dead in &self.deceased {
            if let DeadStatus::Injured { rate } = dead.status {
                check_rate("deceased.status.injured.rate", rate)?;
            }
        }
        if let Some(disability) = &self.disability {
            check_rate("disability.rate", disability.rate)?;
            if disability.monthly_income.is_negative() {
                let allowed = Text::new("không âm", "0 or more");
                let income = disability.monthly_income;
                return Err(FactError::out_of_range(
                    "disability.monthly_income",
                    income,
                    allowed,
                ));
            }
        }
        if self.child_of_martyr && self.martyrs.is_none() {
            let because = Text::new("không có liệt sĩ nào", "there is no martyr");
            return Err(FactError::contradiction("child_of_martyr", true, because));
        }
        Ok(())
    }
}

/// Days from 2008 to 2027.
#[cfg(feature = "proptest")]
fn around_the_changes() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::strategy::Strategy as _;
    (0_u64..7_000).prop_map(|days| {
        date(2008, 1, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}
