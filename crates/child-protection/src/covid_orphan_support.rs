//! Support for children in the epidemic of 2021 (*hỗ trợ trẻ em mồ côi, trẻ em nhiễm COVID-19, phải cách
//! ly*): orphans and newborns by the Children's Protection Fund, infected and quarantined children,
//! and what workers got for a child below six or a pregnancy.
//!
//! The day of the event governs: of the parent's death, the birth, the first day of treatment or
//! quarantine, the day a worker's support is decided. The programmes ran from 2021-04-27, workers'
//! support from 2021-07-07, to 2021-12-31; on later days nothing is given. What decision 1013/QĐ-LĐTBXH sets for an orphan is 2
//! million đồng; the fund is reported to have paid 5 million: [`Readings`].

mod facts;
mod in_force;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{CovidCase, CovidOrphanSupportFacts, OrphanOf, Readings};

const ABOUT: Text = Text::new(
    "Hỗ trợ trẻ em trong đại dịch COVID-19",
    "Support for children in the epidemic of 2021",
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum CovidOrphanSupportReason {
        /// The programme is over, or was not yet known.
        NotOffered = "not-offered",
            vi: "chính sách không áp dụng cho ngày này",
            en: "the programme gives nothing for this day";
        /// Too old.
        TooOld {
            /// Completed years.
            age: u16,
            /// The age to be below.
            below: u32,
        } = "too-old",
            vi: "đã {age} tuổi, hỗ trợ dành cho trẻ em dưới {below} tuổi",
            en: "{age} years old; the support is for children under {below}";
    }
}

/// Support for children in the epidemic of 2021, on a day.
///
/// ```
/// use ansinh_child_protection::covid_orphan_support::{CovidCase, OrphanOf};
/// use ansinh_child_protection::{CovidOrphanSupport, CovidOrphanSupportFacts};
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
///
/// let rule = CovidOrphanSupport::in_force(date(2021, 10, 1))?;
/// let facts = CovidOrphanSupportFacts {
///     case: CovidCase::Orphan { of: OrphanOf::Both },
///     ..CovidOrphanSupportFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(2_000_000));
///
/// let later = CovidOrphanSupport::in_force(date(2022, 1, 1))?;
/// assert!(!later.assess(&facts)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CovidOrphanSupport {
    /// The day of the event.
    pub day: NaiveDate,
    /// An orphan, once.
    pub orphan: Option<Cited<Dong>>,
    /// An orphan, once, as reported paid.
    pub orphan_as_paid: Option<Cited<Dong>>,
    /// A newborn of an infected mother, once.
    pub newborn: Option<Cited<Dong>>,
    /// An infected or quarantined child, once.
    pub child_extra: Option<Cited<Dong>>,
    /// A pregnant worker, or a worker's child, once.
    pub worker_extra: Option<Cited<Dong>>,
    /// Meals of a day of treatment or quarantine.
    pub meal_day: Option<Cited<Dong>>,
    /// Days of treatment at most.
    pub infected_days: Option<Cited<u32>>,
    /// Days of quarantine at most.
    pub quarantined_days: Option<Cited<u32>>,
    /// Infected and quarantined children are below this age.
    pub child_below: Option<Cited<u32>>,
    /// Children of workers are below this age.
    pub worker_child_below: Option<Cited<u32>>,
    /// What ended, or has not begun.
    pub programme: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(CovidOrphanSupport {
    orphan: None, "trẻ em mồ côi", "an orphan";
    orphan_as_paid: None, "trẻ em mồ côi, mức đã chi theo báo chí", "an orphan, as reported paid";
    newborn: None, "trẻ em là con của sản phụ nhiễm bệnh", "a newborn of an infected mother";
    child_extra: None, "trẻ em điều trị hoặc cách ly", "an infected or quarantined child";
    worker_extra: None, "lao động mang thai, con dưới 6 tuổi", "a pregnant worker, a worker's child";
    meal_day: None, "tiền ăn một ngày", "meals of a day";
    infected_days: None, "số ngày điều trị tối đa", "days of treatment at most";
    quarantined_days: None, "số ngày cách ly tối đa", "days of quarantine at most";
    child_below: None, "trẻ em dưới tuổi", "children below the age of";
    worker_child_below: None, "con của người lao động dưới tuổi", "workers' children below the age of";
});

impl Rule for CovidOrphanSupport {
    type Facts = CovidOrphanSupportFacts;
    type Award = Payments;
    type Reason = CovidOrphanSupportReason;

    fn about() -> About {
        About {
            id: "child-protection/covid-orphan-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày mồ côi, ngày sinh, ngày bắt đầu điều trị hoặc cách ly",
                "the day of the parent's death, of birth, of the first day of treatment or quarantine",
            ),
            regimes: first_days(&[&in_force::MEALS, &in_force::WORKERS]),
            reviewed_until: in_force::MEALS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<CovidOrphanSupportReason>>(
        &self,
        facts: &CovidOrphanSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.day)?;
        let payments = match facts.case {
            CovidCase::Orphan { .. } => {
                let level = if facts.readings.orphan_as_paid {
                    &self.orphan_as_paid
                } else {
                    &self.orphan
                };
                let label = Text::new("trẻ em mồ côi", "an orphan");
                self.once(level.as_ref(), label, trace)?
            }
            CovidCase::NewbornOfInfectedMother => {
                let label = Text::new(
                    "trẻ em là con của sản phụ nhiễm bệnh",
                    "a newborn of an infected mother",
                );
                self.once(self.newborn.as_ref(), label, trace)?
            }
            CovidCase::InfectedChild { age, days } => {
                self.child(age, days, self.infected_days.as_ref(), trace)?
            }
            CovidCase::QuarantinedChild { age, days } => {
                self.child(age, days, self.quarantined_days.as_ref(), trace)?
            }
            CovidCase::PregnantWorker => {
                trace.caveat(|| STATE_PAYS);
                let label = Text::new("lao động đang mang thai", "a pregnant worker");
                self.once(self.worker_extra.as_ref(), label, trace)?
            }
            CovidCase::ChildOfWorker { age } => {
                if self.is_too_old(age, self.worker_child_below.as_ref(), trace) {
                    return Ok(None);
                }
                trace.caveat(|| STATE_PAYS);
                let label = Text::new("con của người lao động", "a worker's child");
                self.once(self.worker_extra.as_ref(), label, trace)?
            }
        };
        Ok(payments)
    }
}

/// The payers told are those of the fund's programmes.
const STATE_PAYS: Caveat = Caveat::Reading {
    reading: Text::new(
        "nguồn chi hỗ trợ theo Quyết định 23/2021/QĐ-TTg chưa được xác lập; Quỹ Bảo trợ trẻ em chi tiền ăn, hỗ trợ trẻ em mồ côi và trẻ sơ sinh",
        "who pays the support of decision 23/2021/QĐ-TTg is not established; the fund pays meals, orphans and newborns",
    ),
};

impl CovidOrphanSupport {
    fn once<T: Trace<CovidOrphanSupportReason>>(
        &self,
        level: Option<&Cited<Dong>>,
        label: Text,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(level) = level else {
            trace.refuse(&self.programme, || CovidOrphanSupportReason::NotOffered);
            return Ok(None);
        };
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức hỗ trợ một lần", "support, once");
            Step::new(label.clone(), formula, level.value, citation)
        });
        let payments = Payments::told_to(trace);
        let once = payments.with(
            label,
            level.value,
            Frequency::Once,
            Bound::Exact,
            &level.citation,
        )?;
        Ok(Some(once))
    }

    /// Meals for so many days, and the support given once beside them.
    fn child<T: Trace<CovidOrphanSupportReason>>(
        &self,
        age: Age,
        days: u32,
        most: Option<&Cited<u32>>,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let (Some(meal), Some(most)) = (&self.meal_day, most) else {
            trace.refuse(&self.programme, || CovidOrphanSupportReason::NotOffered);
            return Ok(None);
        };
        if self.is_too_old(age, self.child_below.as_ref(), trace) {
            return Ok(None);
        }
        let counted = days.min(most.value);
        let meals = meal.value.times(counted)?;
        let label = Text::new("tiền ăn", "meals");
        trace.step(&most.citation, |citation| {
            let name = Text::new("số ngày được tính", "days that count");
            let formula = Text::new("số ngày, không quá mức tối đa", "days, not above the most");
            Step::new(name, formula, counted, citation)
                .input(Text::new("số ngày", "days"), days)
                .input(Text::new("tối đa", "at most"), most.value)
        });
        trace.step(&meal.citation, |citation| {
            let formula = Text::new("mức một ngày × số ngày", "a day's rate × days");
            Step::new(label.clone(), formula, meals, citation)
                .input(Text::new("mức một ngày", "a day's rate"), meal.value)
                .input(Text::new("số ngày", "days"), counted)
        });
        let mut payments = Payments::told_to(trace).with(
            label,
            meals,
            Frequency::Once,
            Bound::Exact,
            &meal.citation,
        )?;
        if let Some(extra) = &self.child_extra {
            trace.caveat(|| STATE_PAYS);
            let label = Text::new("hỗ trợ thêm một lần", "extra support, once");
            let total = meals.plus(extra.value)?;
            payments = payments.with(
                label,
                extra.value,
                Frequency::Once,
                Bound::Exact,
                &extra.citation,
            )?;
            trace.step(&extra.citation, |citation| {
                let label = Text::new("tổng cộng", "in all");
                let formula = Text::new("tiền ăn + hỗ trợ thêm một lần", "meals + extra support");
                Step::new(label, formula, total, citation)
                    .input(Text::new("tiền ăn", "meals"), meals)
                    .input(Text::new("hỗ trợ thêm", "extra support"), extra.value)
            });
        }
        Ok(Some(payments))
    }

    fn is_too_old<T: Trace<CovidOrphanSupportReason>>(
        &self,
        age: Age,
        below: Option<&Cited<u32>>,
        trace: &mut T,
    ) -> bool {
        let age = age.on(self.day);
        let Some(limit) = below.filter(|limit| u32::from(age) >= limit.value) else {
            return false;
        };
        trace.refuse(&limit.citation, || CovidOrphanSupportReason::TooOld {
            age,
            below: limit.value,
        });
        true
    }
}
