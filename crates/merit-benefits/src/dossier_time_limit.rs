//! The time limits of a dossier (*thời hạn giải quyết hồ sơ*): the day each step is due, and which
//! step is late on a day.
//!
//! The day on which the first authority had all papers governs. Each step counts from the day its own
//! authority had them; a step that hasn't begun counts from the day the one before it is due, or from
//! the day asked about where that has passed.
//! Working days leave out weekends and the holidays that the caller gives; a limit of days that ends
//! on a day off ends on the next working day (Civil Code 91/2015/QH13, article 148(5)). The day of
//! receipt itself doesn't count (article 147).
//!
//! Not established: the limits of decree 31/2013/NĐ-CP and circular 05/2013/TT-BLĐTBXH, until
//! 2022-02-14; and every chain with a step of the district office that was not done, and not due, by
//! 2025-06-30, when the last district offices went. Decree 129/2025/NĐ-CP, article 33, gives the
//! commune what the district did for survivors, and no limit for it was read;
//! `readings.without_district` leaves the step out.

mod award;
mod decree_131_2021;
mod facts;
mod kind;
mod limits;

use ansinh_core::calendar::Holidays;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, Text, When, date};
use chrono::Days;
use serde::{Deserialize, Serialize};

pub use award::{DossierSchedule, DueStep};
pub use decree_131_2021::{DayCount, DossierStep};
pub use facts::{DossierReadings, DossierTimeLimitFacts};
pub use kind::{Authority, DossierKind};
pub use limits::Limits;

use crate::REVIEWED_UNTIL;
use crate::decrees::{DECREE_31_FROM, DECREE_131_FROM};
use crate::instruments::{CIRCULAR_05_2013, CODE_91_2015, DECREE_129_2025, DECREE_131_2021};

const ABOUT: Text = Text::new(
    "Thời hạn giải quyết hồ sơ người có công",
    "Time limits of a dossier",
);

/// Since this day there are no district offices.
const TWO_TIERS_FROM: NaiveDate = date(2025, 7, 1);

/// Which limits hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 31/2013/NĐ-CP and circular 05/2013/TT-BLĐTBXH; not read.
    #[serde(rename = "decree-31-2013")]
    Decree31Of2013,
    /// Decree 131/2021/NĐ-CP.
    #[serde(rename = "decree-131-2021")]
    Decree131Of2021,
    /// The same without district offices.
    TwoTiers,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                DECREE_31_FROM,
                Regime::Decree31Of2013,
                CIRCULAR_05_2013.whole().unchecked(),
            ),
            Entry::new(
                DECREE_131_FROM,
                Regime::Decree131Of2021,
                DECREE_131_2021.whole().published(),
            ),
            Entry::new(
                TWO_TIERS_FROM,
                Regime::TwoTiers,
                DECREE_129_2025.article("33").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is nothing to count.
    pub enum Reason {
        /// Asked about a day before the papers came in.
        NotYetReceived {
            /// The day all papers were there.
            received: NaiveDate,
        } = "not-yet-received",
            vi: "ngày {received} mới tiếp nhận đủ giấy tờ",
            en: "all papers were received on {received} only";
    }
}

/// The time limits of a dossier received on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_merit_benefits::dossier_time_limit::{Authority, DossierKind};
/// use ansinh_merit_benefits::{DossierTimeLimit, DossierTimeLimitFacts};
///
/// // A funeral grant: the commune was in time, the district office is not.
/// let received = DossierTimeLimit::in_force(date(2024, 5, 6))?;
/// let funeral = DossierTimeLimitFacts {
///     kind: DossierKind::Funeral,
///     done: vec![date(2024, 5, 10)],
///     asked_on: date(2024, 5, 24),
///     ..DossierTimeLimitFacts::ordinary()
/// };
/// let schedule = received.assess(&funeral)?.award.ok_or("nothing to count")?;
/// let late: Vec<_> = schedule.late().map(|step| (step.step.authority(), step.days_late)).collect();
/// assert_eq!(late, [(Authority::District, 3)]); // due on 2024-05-21
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DossierTimeLimit {
    /// The day the first authority had all papers.
    pub received: NaiveDate,
    /// Which limits hold.
    pub regime: Regime,
    /// The limits.
    pub limits: Limits,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Rule for DossierTimeLimit {
    type Facts = DossierTimeLimitFacts;
    type Award = DossierSchedule;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/dossier-time-limit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày cơ quan đầu tiên nhận đủ giấy tờ",
                "the day the first authority has all papers",
            ),
            regimes: first_days(&[&REGIMES]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        Ok(Self {
            received: when.date,
            regime: *regime.value,
            limits: match regime.value {
                Regime::Decree31Of2013 => Limits::default(),
                Regime::Decree131Of2021 => Limits::of_decree_131(true),
                Regime::TwoTiers => Limits::of_decree_131(false),
            },
            terms: Terms::new(Funding::NoPayment, regime.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &DossierTimeLimitFacts,
        trace: &mut T,
    ) -> Result<Option<DossierSchedule>, FactError> {
        if facts.asked_on < self.received {
            let received = self.received;
            let since = CODE_91_2015.article("147").clause("2").published();
            trace.refuse(&since, || Reason::NotYetReceived { received });
            return Ok(None);
        }
        facts.check(self.received)?;
        let mut received = self.received;
        let mut done = facts.done.iter().copied().peekable();
        let mut steps = Told::to(trace);
        let mut under_way = true;
        for step in DossierStep::chain(facts.kind) {
            if self.is_dropped(step, received, done.peek().copied(), facts)? {
                trace.caveat(|| DROPPED);
                continue;
            }
            let limit = self.limits.get(step).ok_or_else(not_read)?;
            let due = DueDay::of(step, limit, received, &facts.holidays);
            due.tell(step, limit, received, trace);
            let done = done.next();
            let seen = done.or_else(|| under_way.then_some(facts.asked_on));
            let passed_on = seen.map_or(due.due, |seen| done.unwrap_or(seen.max(due.due)));
            steps.push(|| DueStep {
                step,
                received,
                due: due.due,
                done,
                days_late: seen.map_or(0, |seen| days_between(due.due, seen)),
                citation: limit.citation.clone(),
            });
            received = passed_on;
            under_way = done.is_some();
        }
        if let Some(more) = done.next() {
            let because = Text::new("hồ sơ không có nhiều bước như vậy", "there are fewer steps");
            return Err(FactError::contradiction("done", more, because));
        }
        let steps = steps.into_vec();
        Ok(Some(DossierSchedule { steps }))
    }
}

impl DossierTimeLimit {
    /// Does a step of the district office fall away? What it couldn't do in time before the offices
    /// went does.
    fn is_dropped(
        &self,
        step: DossierStep,
        received: NaiveDate,
        done: Option<NaiveDate>,
        facts: &DossierTimeLimitFacts,
    ) -> Result<bool, FactError> {
        if step.authority() != Authority::District || self.regime == Regime::Decree31Of2013 {
            return Ok(false);
        }
        let in_time = self.limits.get(step).is_some_and(|limit| {
            let DueDay { due, .. } = DueDay::of(step, limit, received, &facts.holidays);
            done.unwrap_or(due).min(due) < TWO_TIERS_FROM
        });
        if !in_time && !facts.readings.without_district {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "thời hạn của bước cấp huyện từ 01/7/2025 (Nghị định 129/2025/NĐ-CP)",
                    "the limit of the district's step from 2025-07-01 (decree 129/2025/NĐ-CP)",
                ),
            });
        }
        Ok(!in_time)
    }
}

const DROPPED: Caveat = Caveat::Reading {
    reading: Text::new(
        "từ 01/7/2025 không còn bước cấp huyện, các bước khác giữ nguyên thời hạn",
        "from 2025-07-01 the district's step falls away, the others keep their limits",
    ),
};

/// The last day of a step.
#[derive(Clone, Copy)]
struct DueDay {
    /// As counted.
    counted: NaiveDate,
    /// The same, or the next working day.
    due: NaiveDate,
}

impl DueDay {
    fn of(step: DossierStep, limit: &Cited<u32>, received: NaiveDate, holidays: &Holidays) -> Self {
        if step.counted_in() == DayCount::WorkingDays {
            let due = holidays.after(received, limit.value);
            return Self { counted: due, due };
        }
        let counted = received
            .checked_add_days(Days::new(limit.value.into()))
            .unwrap_or(NaiveDate::MAX);
        let due = if holidays.is_working_day(counted) {
            counted
        } else {
            holidays.after(counted, 1)
        };
        Self { counted, due }
    }

    fn tell<T: Trace<Reason>>(
        self,
        step: DossierStep,
        limit: &Cited<u32>,
        received: NaiveDate,
        trace: &mut T,
    ) {
        trace.step(&limit.citation, |citation| {
            let formula = match step.counted_in() {
                DayCount::WorkingDays => Text::new(
                    "ngày nhận đủ giấy tờ + số ngày làm việc",
                    "day of receipt + working days",
                ),
                DayCount::Days => {
                    Text::new("ngày nhận đủ giấy tờ + số ngày", "day of receipt + days")
                }
            };
            Step::new(step.authority().label(), formula, self.counted, citation)
                .input(Text::new("nhận đủ giấy tờ", "received"), received)
                .input(Text::new("thời hạn", "limit"), limit.value)
        });
        if self.counted == self.due {
            return;
        }
        let next_working_day = CODE_91_2015.article("148").clause("5").published();
        trace.step(&next_working_day, |citation| {
            let formula = Text::new(
                "ngày cuối là ngày nghỉ: ngày làm việc tiếp theo",
                "the last day is a day off: the next working day",
            );
            Step::new(step.authority().label(), formula, self.due, citation)
                .input(Text::new("ngày cuối", "last day"), self.counted)
        });
    }
}

/// Days from one to a later one; 0 otherwise.
fn days_between(due: NaiveDate, seen: NaiveDate) -> u32 {
    let days = seen.signed_duration_since(due).num_days();
    u32::try_from(days).unwrap_or(0)
}

fn not_read() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "thời hạn giải quyết theo Nghị định 31/2013/NĐ-CP và Thông tư 05/2013/TT-BLĐTBXH",
            "time limits under decree 31/2013/NĐ-CP and circular 05/2013/TT-BLĐTBXH",
        ),
    }
}
