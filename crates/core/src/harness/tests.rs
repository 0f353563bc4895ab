use chrono::NaiveDate;
use proptest::prelude::{Arbitrary, BoxedStrategy, Strategy as _};
use serde::{Deserialize, Serialize};

use super::{check, hold, idle_parameters};
use crate::calendar::date;
use crate::explanation::{Caveat, Step, Trace};
use crate::facts::{FactError, Facts, explicit};
use crate::language::Text;
use crate::law::{Cited, Entry, InForce, Instrument, InstrumentKind, NotInForce, Timeline, When};
use crate::money::Dong;
use crate::rule::{About, Award, Bound, Frequency, Line, Rule};
use crate::terms::{Funding, Terms};

static DECREE_2015: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "1/2015/NĐ-CP",
    Some(date(2015, 6, 1)),
    Text::new("thử", "a trial"),
);
static DECREE_2020: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "2/2020/NĐ-CP",
    Some(date(2020, 3, 1)),
    Text::new("thử", "a trial"),
);
const NAME: Text = Text::new("mức chuẩn", "level");

/// Due from the first of January 2020 by a decree of March.
static LEVEL: Timeline<Dong> = Timeline::new(
    NAME,
    const {
        &[
            Entry::new(
                date(2016, 1, 1),
                Dong::new(100_000),
                DECREE_2015.article("1").published(),
            ),
            Entry::payable_from(
                date(2020, 1, 1),
                date(2020, 4, 1),
                Dong::new(150_000),
                DECREE_2020.article("1").published(),
            ),
        ]
    },
    date(2021, 6, 30),
);

/// The same, without telling that the decree came later.
static TOO_EARLY: Timeline<Dong> = Timeline::new(
    NAME,
    const {
        &[
            Entry::new(
                date(2016, 1, 1),
                Dong::new(100_000),
                DECREE_2015.article("1").published(),
            ),
            Entry::new(
                date(2020, 1, 1),
                Dong::new(150_000),
                DECREE_2020.article("1").published(),
            ),
        ]
    },
    date(2021, 6, 30),
);

crate::messages! {
    /// Why no grant is paid.
    enum NoGrant {
        /// The person has an income.
        HasIncome {
            /// Đồng a month.
            income: Dong,
        } = "has-income",
            vi: "có thu nhập {income}",
            en: "has an income of {income}";
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct GrantFacts {
    #[serde(deserialize_with = "explicit")]
    income: Option<Dong>,
    months: u8,
}

impl Facts for GrantFacts {
    fn ordinary() -> Self {
        Self {
            income: None,
            months: 1,
        }
    }
}

impl Arbitrary for GrantFacts {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        proptest::prelude::any::<(Option<Dong>, u8)>()
            .prop_map(|(income, months)| Self { income, months })
            .boxed()
    }
}

/// The fault a grant is made with.
const SOUND: u8 = 0;
const NEGATIVE: u8 = 1;
const LOSES_ITS_STEP: u8 = 2;
const SAYS_NO_WITHOUT_REASON: u8 = 3;
const FORGETS_A_REGIME: u8 = 4;
const CITES_TOO_EARLY: u8 = 5;
const ASSUMES_IN_SILENCE: u8 = 6;
const PANICS: u8 = 7;
const WRONG_BATCH: u8 = 8;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grant<const FAULT: u8> {
    level: Cited<Dong>,
    terms: Terms,
}

/// The macro names plain types.
macro_rules! with_level {
    ($($fault:ident)+) => {$(
        crate::parameters!(Grant<$fault> { level: Higher, "mức", "level"; });
    )+};
}
with_level!(SOUND NEGATIVE LOSES_ITS_STEP SAYS_NO_WITHOUT_REASON FORGETS_A_REGIME CITES_TOO_EARLY
    ASSUMES_IN_SILENCE PANICS WRONG_BATCH);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Paid(Line);

impl Award for Paid {
    fn lines(&self) -> Vec<Line> {
        vec![self.0.clone()]
    }
    fn total(&self) -> Dong {
        match self.0.value {
            crate::explanation::Value::Money(amount) => amount,
            _ => Dong::ZERO,
        }
    }
}

impl<const FAULT: u8> Rule for Grant<FAULT>
where
    Self: crate::parameter::Parameters,
{
    type Facts = GrantFacts;
    type Award = Paid;
    type Reason = NoGrant;

    fn about() -> About {
        let mut regimes = vec![date(2016, 1, 1), date(2020, 1, 1)];
        if FAULT == FORGETS_A_REGIME {
            regimes.pop();
        }
        About {
            id: "trial/grant",
            title: NAME,
            governing_date: Text::new("tháng", "the month"),
            regimes,
            reviewed_until: LEVEL.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let table = if FAULT == CITES_TOO_EARLY {
            &TOO_EARLY
        } else {
            &LEVEL
        };
        let level: InForce<'_, Dong> = table.on(when)?;
        let reviewed_until = table.reviewed_until();
        let told = level.assumed_unchanged && FAULT != ASSUMES_IN_SILENCE;
        let caveats = told.then_some(Caveat::AssumedUnchanged { reviewed_until });
        Ok(Self {
            level: level.cited(),
            terms: Terms::new(Funding::NotEstablished, caveats.into_iter().collect()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<NoGrant>>(
        &self,
        facts: &GrantFacts,
        trace: &mut T,
    ) -> Result<Option<Paid>, FactError> {
        let income = facts.income.unwrap_or(Dong::ZERO);
        if income.is_negative() {
            let allowed = Text::new("không âm", "0 or more");
            return Err(FactError::out_of_range("income", income, allowed));
        }
        if income > Dong::ZERO {
            if FAULT != SAYS_NO_WITHOUT_REASON {
                trace.refuse(&self.level.citation, || NoGrant::HasIncome { income });
            }
            return Ok(None);
        }
        assert!(FAULT != PANICS || facts.months < 250, "months do not fit");
        let mut amount = self.level.value.times(facts.months)?;
        if FAULT == NEGATIVE {
            amount = Dong::ZERO.minus(amount)?;
        }
        if FAULT != LOSES_ITS_STEP {
            trace.step(&self.level.citation, |citation| {
                Step::new(NAME, NAME, amount, citation)
            });
        }
        Ok(Some(Paid(Line {
            label: NAME,
            value: amount.into(),
            frequency: Frequency::Once,
            bound: Bound::Exact,
            citation: self.level.citation.clone(),
        })))
    }

    fn assess_batch(
        &self,
        cases: &[GrantFacts],
        totals: &mut [Dong],
    ) -> Result<(), crate::rule::RowError> {
        for (row, (facts, total)) in cases.iter().zip(totals).enumerate() {
            let assessed = self.assess(facts);
            let assessment = assessed.map_err(|error| crate::rule::RowError { row, error })?;
            *total = assessment.total();
            if FAULT == WRONG_BATCH {
                *total = total.plus(Dong::new(1)).unwrap_or_default();
            }
        }
        Ok(())
    }
}

#[test]
fn a_sound_rule_holds() {
    hold::<Grant<SOUND>>();
}

#[test]
fn each_fault_is_caught() {
    let caught = |outcome: Result<(), String>, words: &str| {
        let breach = outcome.err().unwrap_or_default();
        assert!(breach.contains(words), "`{words}` is not in `{breach}`");
        assert!(breach.starts_with("trial/grant: "), "{breach}");
    };
    caught(check::<Grant<NEGATIVE>>(), "is negative");
    caught(check::<Grant<LOSES_ITS_STEP>>(), "and the last step None");
    caught(
        check::<Grant<SAYS_NO_WITHOUT_REASON>>(),
        "not entitled, and no reason given",
    );
    caught(
        check::<Grant<FORGETS_A_REGIME>>(),
        "`level` changes on 2020-01-01, which is not among the regimes",
    );
    caught(
        check::<Grant<CITES_TOO_EARLY>>(),
        "article 1 was issued on 2020-03-01",
    );
    caught(
        check::<Grant<ASSUMES_IN_SILENCE>>(),
        "assumed unchanged without a caveat",
    );
    caught(check::<Grant<PANICS>>(), "months do not fit");
    caught(check::<Grant<WRONG_BATCH>>(), "a batch gives");
}

#[test]
fn a_parameter_no_case_needs_is_found() {
    let case = |day: NaiveDate, months| {
        let facts = GrantFacts {
            months,
            ..GrantFacts::ordinary()
        };
        (day, facts)
    };
    let cases = [case(date(2017, 1, 1), 3), case(date(2020, 5, 1), 0)];
    let idle = idle_parameters::<Grant<SOUND>>(&cases);
    assert_eq!(idle, [(date(2020, 1, 1), "level")]);
}
