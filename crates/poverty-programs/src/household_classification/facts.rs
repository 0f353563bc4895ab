use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::deprivation::{Indicator, Living};
use crate::household::Area;

/// What is known of the household's income.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum IncomeFound {
    /// Average income a person and month, đồng.
    PerPerson(#[cfg_attr(feature = "proptest", proptest(strategy = "incomes()"))] Dong),
    /// The income of twelve months and the members it is for: compared as the exact fraction, never
    /// rounded first.
    TwelveMonths {
        /// All income of the last twelve months, đồng.
        total: Dong,
        /// Members, 1 to 50.
        members: u32,
    },
    /// The income score of the review sheet (B1 until the list of 2021, A from that of 2022): points, a
    /// multiple of 5, at most 1,000. Only the lists of 2017 to 2026 have a sheet.
    Score(#[cfg_attr(feature = "proptest", proptest(strategy = "scores()"))] u32),
}

/// What is known of what the household lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DeprivationFound {
    /// Nothing: it wasn't looked at, as the standard until 2015 didn't ask, nor that until 2021 of a
    /// household at or below the lower line.
    NotAssessed,
    /// So many indicators lacking, by the office's own count.
    Count(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..13"))] u32),
    /// The deprivation score (B2 until the list of 2021, B from that of 2022): 10 points an indicator.
    Score(#[cfg_attr(feature = "proptest", proptest(strategy = "deprivation_scores()"))] u32),
    /// The indicators lacking, each once.
    Indicators(
        #[cfg_attr(feature = "proptest", proptest(strategy = "few_indicators()"))] Vec<Indicator>,
    ),
    /// How the household lives; every indicator is tested.
    Living(Living),
}

/// How an office reads the law where two readings are defensible. The default is the reading the
/// documentation states; the others are here for offices that decided otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// Until 2015 a household is near-poor from the figure printed (401,000 or 501,000 đồng); by
    /// default from just above the line of the poor, so that no income falls between the two.
    pub near_poor_as_printed: bool,
    /// Until 2021 a household is deprived of telecommunication where it lacks telephone *or* internet;
    /// by default where it lacks both.
    pub either_telecommunication: bool,
}

/// What the review knows of a household.
///
/// # Units
/// Amounts are đồng; scores are points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HouseholdClassificationFacts {
    /// Where the household lives.
    pub area: Area,
    /// Its income.
    pub income: IncomeFound,
    /// What it lacks.
    pub deprivation: DeprivationFound,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: Readings,
}

impl Facts for HouseholdClassificationFacts {
    /// A rural household with 3,000,000 đồng a person and month that lacks nothing.
    fn ordinary() -> Self {
        Self {
            area: Area::Rural,
            income: IncomeFound::PerPerson(Dong::new(3_000_000)),
            deprivation: DeprivationFound::Count(0),
            readings: Readings::default(),
        }
    }
}

/// More members than any household has, and more points than any sheet gives.
const MOST_MEMBERS: u32 = 50;
const MOST_POINTS: u32 = 1_000;

impl HouseholdClassificationFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match &self.income {
            IncomeFound::PerPerson(income) => not_negative("income.per_person", *income)?,
            IncomeFound::TwelveMonths { total, members } => {
                not_negative("income.twelve_months.total", *total)?;
                if !(1..=MOST_MEMBERS).contains(members) {
                    let allowed = Text::new("từ 1 đến 50 nhân khẩu", "1 to 50 members");
                    let field = "income.twelve_months.members";
                    return Err(FactError::out_of_range(field, members, allowed));
                }
            }
            IncomeFound::Score(points) => {
                if *points > MOST_POINTS || !points.is_multiple_of(5) {
                    let allowed = Text::new(
                        "bội số của 5, từ 0 đến 1.000 điểm",
                        "a multiple of 5, 0 to 1,000 points",
                    );
                    return Err(FactError::out_of_range("income.score", points, allowed));
                }
            }
        }
        let DeprivationFound::Living(living) = &self.deprivation else {
            return Ok(());
        };
        living.check()?;
        match self.income {
            IncomeFound::TwelveMonths { members, .. }
                if usize::try_from(members) != Ok(living.members.len()) =>
            {
                let because = Text::new(
                    "số nhân khẩu phải bằng số người kê khai trong hộ",
                    "the household lists another number of members",
                );
                let field = "income.twelve_months.members";
                Err(FactError::contradiction(field, members, because))
            }
            _ => Ok(()),
        }
    }
}

/// Around the lines of every standard.
#[cfg(feature = "proptest")]
fn incomes() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![
        6 => (0_i64..80).prop_map(|steps| Dong::new(steps.saturating_mul(50_000))),
        1 => any::<Dong>(),
    ]
}

#[cfg(feature = "proptest")]
fn scores() -> impl proptest::strategy::Strategy<Value = u32> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![
        6 => (0_u32..60).prop_map(|steps| steps.saturating_mul(5)),
        1 => any::<u32>(),
    ]
}

#[cfg(feature = "proptest")]
fn deprivation_scores() -> impl proptest::strategy::Strategy<Value = u32> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![
        6 => (0_u32..13).prop_map(|indicators| indicators.saturating_mul(10)),
        1 => any::<u32>(),
    ]
}

#[cfg(feature = "proptest")]
fn few_indicators() -> impl proptest::strategy::Strategy<Value = Vec<Indicator>> {
    use proptest::prelude::{Strategy as _, any};
    let distinct = proptest::collection::btree_set(any::<Indicator>(), 0..6);
    distinct.prop_map(|indicators| indicators.into_iter().collect())
}
