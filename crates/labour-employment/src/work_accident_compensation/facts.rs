use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::ExcludedCause;

/// How an accident came about, as the investigation found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// At work, not wholly by the worker's own fault: law 84/2015/QH13, article 38(4).
    NotWhollyOwn,
    /// At work, by the worker's own fault: article 38(5).
    WhollyOwn,
    /// On duty away from the premises, by somebody else's fault or nobody known: article 39(1).
    OnDutyElsewhere,
    /// On the way to or from work, by somebody else's fault or nobody known: article 39(2).
    OnTheWay,
    /// On the way to or from work, by the worker's own fault; what the employer owes is not
    /// established.
    OnTheWayOwn,
}

/// What struck the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Harm {
    /// A work accident; each is compensated by itself.
    Accident {
        /// How it came about.
        fault: Fault,
    },
    /// An occupational disease.
    Disease {
        /// The reduction of working capacity found by the examination before this one, per cent;
        /// null for the first.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "proptest", proptest(strategy = "maybe_percent()"))]
        examined_before: Option<u32>,
    },
}

/// How much working capacity was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Loss {
    /// So many whole per cent, 0 to 100, as the medical board concluded.
    Percent(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..103"))] u32),
    /// The worker died.
    Death,
}

/// The facts of an accident or disease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkAccidentCompensationFacts {
    /// What struck the worker.
    pub harm: Harm,
    /// How much working capacity was lost.
    pub loss: Loss,
    /// A cause for which nothing is owed; null for any other.
    #[serde(deserialize_with = "explicit")]
    pub excluded_cause: Option<ExcludedCause>,
    /// The wages of the six months before, with allowances and supplements, đồng; of the whole
    /// months worked where they are fewer. One to six.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_wages()"))]
    pub wages: Vec<Dong>,
    /// What a commercial accident insurance bought by the employer pays, đồng.
    pub paid_by_insurer: Dong,
    /// The employer pays into the accident fund for this worker.
    pub insured_with_fund: bool,
}

impl Facts for WorkAccidentCompensationFacts {
    /// An accident at work not wholly by the worker's own fault, with 5 per cent of working
    /// capacity lost and 10,000,000 đồng in the month before; insured with the fund and nowhere
    /// else.
    fn ordinary() -> Self {
        Self {
            harm: Harm::Accident {
                fault: Fault::NotWhollyOwn,
            },
            loss: Loss::Percent(5),
            excluded_cause: None,
            wages: vec![Dong::new(10_000_000)],
            paid_by_insurer: Dong::ZERO,
            insured_with_fund: true,
        }
    }
}

impl WorkAccidentCompensationFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        let percent = Text::new("từ 0 đến 100 %, số nguyên", "0 to 100 per cent, whole");
        if let Loss::Percent(loss) = self.loss
            && loss > 100
        {
            return Err(FactError::out_of_range("loss.percent", loss, percent));
        }
        if let Harm::Disease {
            examined_before: Some(before),
        } = self.harm
            && before > 100
        {
            let field = "harm.disease.examined_before";
            return Err(FactError::out_of_range(field, before, percent));
        }
        if !(1..=6).contains(&self.wages.len()) {
            let allowed = Text::new("từ 1 đến 6 tháng lương", "one to six monthly wages");
            return Err(FactError::out_of_range("wages", self.wages.len(), allowed));
        }
        not_negative("paid_by_insurer", self.paid_by_insurer)?;
        self.wages
            .iter()
            .try_for_each(|wage| not_negative("wages", *wage))
    }
}

#[cfg(feature = "proptest")]
fn maybe_percent() -> impl proptest::strategy::Strategy<Value = Option<u32>> {
    proptest::option::of(0_u32..102)
}

#[cfg(feature = "proptest")]
fn few_wages() -> impl proptest::strategy::Strategy<Value = Vec<Dong>> {
    proptest::collection::vec(proptest::prelude::any::<Dong>(), 0..8)
}
