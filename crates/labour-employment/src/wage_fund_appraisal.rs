//! Appraisal of wage funds of State companies (*thẩm định quỹ tiền lương*): planned and executed funds
//! of workers and of full-time managers, for the years 2016 to 2024.
//!
//! The first day of the fund's year governs: decrees 51, 52 and 53/2016 and circular 27/2016 apply from
//! 2016-01-01, though they took effect on 2016-08-01 and 2016-10-15. Funds from 2025 on fall under decree 44/2025, which was not read.
//!
//! **Workers** (decree 51/2016): a fund is average × heads × 12. The average moves as productivity
//! and profit do; with both as before it stays, with a loss it is that of the contracts. How far it
//! may rise, or must fall, stands in a circular that was not read, so only the direction is judged.
//! What was spent beyond an executed fund is taken off the next one.
//!
//! **Managers** of companies wholly owned by the State (decree 52/2016, circular 27/2016): basic pay,
//! raised by at most 0.5, 0.7 or 1.0 times itself with the profit planned, reduced with less profit or
//! productivity; once the year is over, more or less by the profit against the plan. "For each one per
//! cent" is read in proportion, fractions of a per cent included. Under quotas and without the aim of
//! profit other measures hold (circular 27/2016, article 11, clauses 3 and 4), which are not looked at.
//! **With a controlling share** (decree 53/2016) only the ceiling of the raise was read.
//!
//! Basic pay, grades and objective factors are facts: the table of basic pay was not read.

mod facts;
mod fund;
mod managers;
mod workers;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{
    Company, Course, Field, Fund, ManagersExecution, ManagersFund, Outcome, WageFundAppraisalFacts,
    WorkersExecution, WorkersFund, WorkersProfit,
};
pub use fund::WageFund;

use crate::instruments::employment::{
    CIRCULAR_27_2016, DECREE_51_2016, DECREE_52_2016, DECREE_53_2016,
};

const ABOUT: Text = Text::new(
    "Thẩm định quỹ tiền lương của công ty nhà nước",
    "Appraisal of wage funds of State companies",
);

/// The years whose funds fall under the decrees of 2016.
static YEARS: Timeline<()> = Timeline::ended(
    ABOUT,
    const {
        &[Entry::payable_from(
            date(2016, 1, 1),
            date(2016, 10, 15),
            (),
            CIRCULAR_27_2016.article("25").published(),
        )]
    },
    date(2024, 12, 31),
);

ansinh_core::messages! {
    /// Why a fund cannot be approved.
    pub enum WageFundReason {
        /// The average lies above its ceiling.
        AboveCeiling {
            /// The most.
            ceiling: Dong,
        } = "above-ceiling",
            vi: "tiền lương bình quân vượt mức tối đa {ceiling}",
            en: "the average lies above the most, {ceiling}";
        /// The average has to fall and doesn't.
        DoesNotFall {
            /// That of the year before.
            previous: Dong,
        } = "does-not-fall",
            vi: "năng suất hoặc lợi nhuận giảm, tiền lương bình quân phải thấp hơn {previous}",
            en: "with less productivity or profit the average has to be below {previous}";
        /// Too many heads more than the year before.
        HeadsGrew = "heads-grew",
            vi: "lao động bình quân tăng quá mức cho phép mà chủ sở hữu chưa đồng ý",
            en: "more heads than may be added without the owner's agreement";
    }
}

/// The law on the fund of a year.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::{WageFundAppraisal, WageFundAppraisalFacts};
///
/// let rule = WageFundAppraisal::in_force(date(2017, 1, 1))?;
/// let fund = rule.assess(&WageFundAppraisalFacts::ordinary())?.award.unwrap();
/// assert_eq!(fund.amount, Dong::new(720_000_000)); // 6,000,000 × 10 × 12
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WageFundAppraisal {
    /// Executed heads above those of the year before without the owner's agreement, per cent.
    pub heads_growth: Cited<Percent>,
    /// Basic pay is raised by this much of itself at most, profits being small.
    pub bonus_low: Cited<Coefficient>,
    /// With profits of the middle band.
    pub bonus_middle: Cited<Coefficient>,
    /// With profits of the highest band.
    pub bonus_high: Cited<Coefficient>,
    /// Banking, finance, telecommunications: profit of the middle band from, đồng.
    pub finance_middle: Cited<Dong>,
    /// Of the highest band from, đồng.
    pub finance_high: Cited<Dong>,
    /// Oil, minerals, electricity, trade, services: profit of the middle band from, đồng.
    pub energy_middle: Cited<Dong>,
    /// Of the highest band from, đồng.
    pub energy_high: Cited<Dong>,
    /// Other fields: profit of the middle band from, đồng.
    pub other_middle: Cited<Dong>,
    /// Of the highest band from, đồng.
    pub other_high: Cited<Dong>,
    /// The raise where the State has a controlling share.
    pub bonus_controlling: Cited<Coefficient>,
    /// Off planned pay for each per cent of productivity below the year before.
    pub productivity_cut: Cited<Percent>,
    /// Off basic pay for each per cent of profit below the year before.
    pub profit_cut: Cited<Percent>,
    /// The wage of the grade times this: the least with lower profit, the most without any.
    pub grade_multiple: Cited<Coefficient>,
    /// Added to planned pay for each per cent of profit beyond the plan.
    pub excess: Cited<Percent>,
    /// The most that is added, per cent of planned pay.
    pub excess_most: Cited<Percent>,
    /// Off executed pay for each per cent of productivity below the plan.
    pub productivity_cut_executed: Cited<Percent>,
    /// Off planned pay for each per cent of profit below the plan.
    pub profit_cut_executed: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WageFundAppraisal {
    heads_growth: None, "lao động được tăng, %", "heads may grow by, %";
    bonus_low: None, "hệ số tăng thêm, lợi nhuận thấp", "raise, small profits";
    bonus_middle: None, "hệ số tăng thêm, lợi nhuận vừa", "raise, middle profits";
    bonus_high: None, "hệ số tăng thêm, lợi nhuận cao", "raise, high profits";
    finance_middle: None, "ngân hàng, tài chính, viễn thông: mức vừa từ", "finance, telecom: middle from";
    finance_high: None, "ngân hàng, tài chính, viễn thông: mức cao từ", "finance, telecom: high from";
    energy_middle: None, "dầu khí, điện, thương mại, dịch vụ: mức vừa từ", "energy, trade: middle from";
    energy_high: None, "dầu khí, điện, thương mại, dịch vụ: mức cao từ", "energy, trade: high from";
    other_middle: None, "lĩnh vực còn lại: mức vừa từ", "other fields: middle from";
    other_high: None, "lĩnh vực còn lại: mức cao từ", "other fields: high from";
    bonus_controlling: None, "hệ số tăng thêm, vốn chi phối", "raise, controlling share";
    productivity_cut: None, "giảm theo năng suất, kế hoạch", "off for productivity, planned";
    profit_cut: None, "giảm theo lợi nhuận, kế hoạch", "off for profit, planned";
    grade_multiple: None, "số lần mức tiền lương chế độ", "times the wage of the grade";
    excess: None, "tăng theo lợi nhuận vượt kế hoạch", "added for profit beyond the plan";
    excess_most: None, "mức tăng tối đa", "the most that is added";
    productivity_cut_executed: None, "giảm theo năng suất, thực hiện", "off for productivity, executed";
    profit_cut_executed: None, "giảm theo lợi nhuận, thực hiện", "off for profit, executed";
});

impl Rule for WageFundAppraisal {
    type Facts = WageFundAppraisalFacts;
    type Award = WageFund;
    type Reason = WageFundReason;

    fn about() -> About {
        About {
            id: "labour-employment/wage-fund-appraisal",
            title: ABOUT,
            governing_date: Text::new("ngày đầu năm của quỹ", "the first day of the fund's year"),
            regimes: first_days(&[&YEARS]),
            reviewed_until: YEARS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let caveats = YEARS.on(when)?.caveats();
        let clause_2 = DECREE_52_2016.article("5").clause("2");
        let bands = clause_2.point("a").published();
        let billions = |count: i64| {
            let amount = Dong::new(count.saturating_mul(1_000_000_000));
            Cited::new(amount, bands.clone())
        };
        let tenths = |tenths| Cited::new(Coefficient::tenths(tenths), bands.clone());
        let plan = |clause| CIRCULAR_27_2016.article("10").clause(clause).published();
        let execution = |point| {
            let clause_1 = CIRCULAR_27_2016.article("15").clause("1");
            clause_1.point(point).published()
        };
        let special = CIRCULAR_27_2016.article("11").clause("2").published();
        let beyond = DECREE_52_2016.article("6").clause("1").published();
        let half = Percent::new(5, 1);
        Ok(Self {
            heads_growth: Cited::new(Percent::new(5, 0), DECREE_51_2016.article("4").unchecked()),
            bonus_low: tenths(5),
            bonus_middle: tenths(7),
            bonus_high: tenths(10),
            finance_middle: billions(500),
            finance_high: billions(1_000),
            energy_middle: billions(300),
            energy_high: billions(700),
            other_middle: billions(200),
            other_high: billions(500),
            bonus_controlling: Cited::new(
                Coefficient::tenths(25),
                DECREE_53_2016.whole().published(),
            ),
            productivity_cut: Cited::new(half, special),
            profit_cut: Cited::new(half, plan("3")),
            grade_multiple: Cited::new(Coefficient::tenths(12), plan("3")),
            excess: Cited::new(Percent::new(1, 0), beyond.clone()),
            excess_most: Cited::new(Percent::new(20, 0), beyond),
            productivity_cut_executed: Cited::new(half, execution("b")),
            profit_cut_executed: Cited::new(Percent::new(1, 0), execution("c")),
            terms: Terms::new(Funding::NoPayment, caveats),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<WageFundReason>>(
        &self,
        facts: &WageFundAppraisalFacts,
        trace: &mut T,
    ) -> Result<Option<WageFund>, FactError> {
        facts.check()?;
        match &facts.fund {
            Fund::Workers(workers) => self.workers(facts, workers, trace),
            Fund::Managers(managers) => self.managers(facts, managers, trace),
        }
    }
}
