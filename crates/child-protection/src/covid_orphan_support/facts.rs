use ansinh_core::facts::{Age, FactError, Facts, is_default};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// Whom an orphan has lost to the epidemic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OrphanOf {
    /// Both parents.
    Both,
    /// One parent, the child in difficult circumstances.
    OneInNeed,
}

/// Who is supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CovidCase {
    /// An orphan through the epidemic.
    Orphan {
        /// Whom it has lost.
        of: OrphanOf,
    },
    /// A newborn of an infected mother.
    NewbornOfInfectedMother,
    /// A child treated for the infection (F0).
    InfectedChild {
        /// Its age.
        age: Age,
        /// Days of treatment, 0 to 366.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..120"))]
        days: u32,
    },
    /// A child in quarantine (F1).
    QuarantinedChild {
        /// Its age.
        age: Age,
        /// Days of quarantine, 0 to 366.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..120"))]
        days: u32,
    },
    /// A worker in support of decision 23/2021/QĐ-TTg who is pregnant.
    PregnantWorker,
    /// A child of such a worker.
    ChildOfWorker {
        /// Its age.
        age: Age,
    },
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// An orphan gets 5 million đồng, as the fund was reported to have paid; by default 2 million, as
    /// decision 1013/QĐ-LĐTBXH says. No instrument of the rise is known.
    pub orphan_as_paid: bool,
}

/// The facts of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CovidOrphanSupportFacts {
    /// Who is supported.
    pub case: CovidCase,
    /// How the office reads what is left open; may be left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Readings,
}

impl Facts for CovidOrphanSupportFacts {
    /// A child of ten, two weeks in quarantine.
    fn ordinary() -> Self {
        Self {
            case: CovidCase::QuarantinedChild {
                age: Age::Years(10),
                days: 14,
            },
            readings: Readings::default(),
        }
    }
}

impl CovidOrphanSupportFacts {
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        let (age, days) = match self.case {
            CovidCase::InfectedChild { age, days } | CovidCase::QuarantinedChild { age, days } => {
                (age, days)
            }
            CovidCase::ChildOfWorker { age } => (age, 0),
            CovidCase::Orphan { .. }
            | CovidCase::NewbornOfInfectedMother
            | CovidCase::PregnantWorker => return Ok(()),
        };
        age.check("age", day)?;
        if days > 366 {
            let allowed = Text::new("từ 0 đến 366 ngày", "0 to 366 days");
            return Err(FactError::out_of_range("days", days, allowed));
        }
        Ok(())
    }
}
