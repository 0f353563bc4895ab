//! From which month to which a monthly benefit is paid (*thời điểm hưởng*), benefit by benefit.
//!
//! The day of the decision on the benefit governs. Most begin in the month of what they rest on: the
//! recognition, the President's signature, the medical council's conclusion, the decision itself.
//! Survivors' allowances begin in the month after the death, or when an age is reached. What ends
//! from a month on was paid to the month before; a death ends with its month.
//!
//! Decisions until 2022-02-14, and recognition files complete by then, follow decree 31/2013/NĐ-CP, of
//! which only war invalids and survivors of the injured were read. Not established at all: the first
//! month of a special supplement and of a carer, the month of a child's 18th birthday or last month
//! of school, and the month within which a judgment takes effect.
//!
//! What stands together is [`concurrent_benefits`](crate::concurrent_benefits)'s to say; whether a
//! survivor has the right at all, [`survivors_allowance`](crate::survivors_allowance)'s.

mod award;
mod facts;
mod first;
mod last;
mod survivors;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::PayableMonths;
pub use facts::{End, Ending, MonthlyBenefit, PayFromMonthFacts, PayFromMonthReadings, Survivor};

use crate::REVIEWED_UNTIL;
use crate::decrees::{DECREE_31_FROM, DECREE_131_FROM};
use crate::instruments::{CIRCULAR_44_2022, DECREE_31_2013, DECREE_131_2021};
use first::First;

const ABOUT: Text = Text::new(
    "Thời điểm hưởng trợ cấp, phụ cấp hằng tháng",
    "First and last month of a monthly benefit",
);

/// Which decree says from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 31/2013/NĐ-CP.
    #[serde(rename = "decree-31-2013")]
    Decree31Of2013,
    /// Decree 131/2021/NĐ-CP.
    #[serde(rename = "decree-131-2021")]
    Decree131Of2021,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                DECREE_31_FROM,
                Regime::Decree31Of2013,
                DECREE_31_2013.article("32").clause("2").published(),
            ),
            Entry::new(
                DECREE_131_FROM,
                Regime::Decree131Of2021,
                DECREE_131_2021.article("125").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Circular 44/2022/TT-BTC is in force from this day.
const ARREARS_FROM: NaiveDate = date(2022, 9, 5);

ansinh_core::messages! {
    /// Why no month is paid.
    pub enum Reason {
        /// It ends before it begins.
        EndsBefore {
            /// The first month.
            first: Month,
            /// The last month.
            last: Month,
        } = "ends-before",
            vi: "được hưởng từ {first}, nhưng chấm dứt sau {last}",
            en: "payable from {first}, and ended after {last}";
    }
}

/// The first and last months, for a decision of a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Month, Rule, date};
/// use ansinh_merit_benefits::pay_from_month::MonthlyBenefit;
/// use ansinh_merit_benefits::{PayFromMonth, PayFromMonthFacts};
///
/// let decided = PayFromMonth::in_force(date(2023, 9, 20))?;
/// let invalid = PayFromMonthFacts {
///     benefit: MonthlyBenefit::WarInvalid {
///         wounded: date(1972, 4, 30),
///         concluded: date(2023, 6, 2),
///     },
///     ..PayFromMonthFacts::ordinary()
/// };
/// let months = decided.assess(&invalid)?.award.ok_or("no month is paid")?;
/// assert_eq!(months.first.value, Month::of(date(2021, 7, 1)));
/// let arrears = months.arrears_paid_in.map(|month| month.value);
/// assert_eq!(arrears, Some(Month::of(date(2023, 10, 1))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayFromMonth {
    /// The day of the decision.
    pub decided: NaiveDate,
    /// Which decree says from when.
    pub regime: Regime,
    /// Months from a death to the first month of the survivors.
    pub months_after_death: Cited<u32>,
    /// Months from a wound to the first month, under decree 31/2013/NĐ-CP.
    pub months_after_wound: Cited<u32>,
    /// Months from the end of a prison term to the first month again (from 2022-02-15).
    pub months_after_release: Option<Cited<u32>>,
    /// Months from an application after absence to the first month again (from 2022-02-15).
    pub months_after_application: Option<Cited<u32>>,
    /// Months from the decision to the payment of arrears (from 2022-09-05).
    pub months_to_arrears: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PayFromMonth {
    months_after_death: None, "số tháng sau tháng chết", "months after a death";
    months_after_wound: None, "số tháng sau tháng bị thương", "months after a wound";
    months_after_release: None, "số tháng sau khi chấp hành xong hình phạt tù", "months after a prison term";
    months_after_application: None, "số tháng sau tháng nhận đơn hưởng lại", "months after an application to resume";
    months_to_arrears: None, "số tháng từ quyết định đến chi trả truy lĩnh", "months from the decision to the arrears";
});

impl Rule for PayFromMonth {
    type Facts = PayFromMonthFacts;
    type Award = PayableMonths;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/pay-from-month",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định trợ cấp",
                "the day of the decision on the benefit",
            ),
            regimes: first_days(&[&REGIMES, &[ARREARS_FROM]]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        let one = |citation| Cited::new(1, citation);
        let after_death = match regime.value {
            Regime::Decree31Of2013 => regime.citation.clone(),
            Regime::Decree131Of2021 => {
                let clause = DECREE_131_2021.article("125").clause("3");
                clause.point("a").published()
            }
        };
        let again = |point| {
            let clause = DECREE_131_2021.article("119").clause("1");
            let since = *regime.value == Regime::Decree131Of2021;
            since.then(|| one(clause.point(point).published()))
        };
        let arrears = CIRCULAR_44_2022.article("15").clause("2").point("a");
        Ok(Self {
            decided: when.date,
            regime: *regime.value,
            months_after_death: one(after_death),
            months_after_wound: one(DECREE_31_2013.article("31").clause("4").published()),
            months_after_release: again("a"),
            months_after_application: again("b"),
            months_to_arrears: (when.date >= ARREARS_FROM).then(|| one(arrears.published())),
            terms: Terms::new(Funding::NoPayment, regime.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &PayFromMonthFacts,
        trace: &mut T,
    ) -> Result<Option<PayableMonths>, FactError> {
        facts.check(self.decided)?;
        let first = self.first(facts)?;
        Self::tell_first(&first, trace);
        let last = facts.end.map(last::last).transpose()?;
        if let Some(last) = &last {
            tell_last(last, facts.end, trace);
            if last.month.value < first.month {
                let (first, last_month) = (first.month, last.month.value);
                trace.refuse(&last.month.citation, || Reason::EndsBefore {
                    first,
                    last: last_month,
                });
                return Ok(None);
            }
        }
        let months = PayableMonths {
            arrears_paid_in: self.arrears(first.month, trace),
            first: Cited::new(first.month, first.citation),
            last: last.map(|last| last.month),
        };
        trace.step(&months.first.citation, |citation| {
            let label = Text::new("thời gian hưởng", "months payable");
            let formula = Text::new("theo tháng tròn", "in whole months");
            Step::new(label, formula, months.in_words(), citation)
        });
        Ok(Some(months))
    }
}

impl PayFromMonth {
    fn tell_first<T: Trace<Reason>>(first: &First, trace: &mut T) {
        trace.step(&first.citation, |citation| {
            let step = Step::new(award::FIRST, first.how.clone(), first.month, citation);
            match &first.event {
                Some((label, day)) => step.input(label.clone(), *day),
                None => step,
            }
        });
    }

    /// In which month arrears are paid, if the first month lies before that of the decision.
    fn arrears<T: Trace<Reason>>(&self, first: Month, trace: &mut T) -> Option<Cited<Month>> {
        let months = self.months_to_arrears.as_ref()?;
        let decided = Month::of(self.decided);
        if first >= decided {
            return None;
        }
        let paid_in = Cited::new(decided.plus(months.value), months.citation.clone());
        trace.step(&paid_in.citation, |citation| {
            let how = Text::new(
                "chi trả một lần, tháng liền sau tháng quyết định",
                "paid once, in the month after the decision",
            );
            Step::new(award::ARREARS, how, paid_in.value, citation).input(
                Text::new("ngày quyết định", "day of the decision"),
                self.decided,
            )
        });
        Some(paid_in)
    }
}

fn tell_last<T: Trace<Reason>>(last: &last::Last, end: Option<End>, trace: &mut T) {
    if last.is_reading {
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "tháng chết là tháng cuối được hưởng",
                "the month of the death is the last one paid",
            ),
        });
    }
    trace.step(&last.month.citation, |citation| {
        let step = Step::new(award::LAST, last.how.clone(), last.month.value, citation);
        match end {
            Some(end) => step.input(Text::new("ngày", "day"), end.on),
            None => step,
        }
    });
}
