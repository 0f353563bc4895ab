//! One-off allowance for experts sent to Laos and Cambodia (*trợ cấp một lần đối với người được cử
//! làm chuyên gia sang giúp Lào và Căm-pu-chi-a*).
//!
//! 3,000,000 đồng for each year of service in both countries together, 36,000,000 at most; odd
//! months count half a year, from six on a whole one; less than a year gives nothing. The day of the
//! province's decision governs.
//!
//! Service counts to the end of 1988 in Laos and to 1989-08-31 in Cambodia. Decision 57/2013 also has
//! first days, 1975-05-01 and 1979-01-01; since decision 62/2015 the text names the last days alone,
//! so earlier service is counted, unless the reading `from_the_first_days` keeps them. Missions given
//! by their days are added up, months and odd days apart, and thirty odd days make a month (Civil
//! Code 91/2015/QH13, article 146); what is left over is dropped.

mod facts;
mod service;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Payer, Payers, Terms};
use ansinh_core::{Decimal, Dong, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{
    Country, ExpertAllowanceFacts, ExpertReadings, ExpertRole, ExpertStatus, Mission, Sender,
    Served,
};

use crate::REVIEWED_UNTIL;
use crate::instruments::employment::{CIRCULAR_07_2022, DECISION_57_2013, DECISION_62_2015};

const ABOUT: Text = Text::new(
    "Trợ cấp một lần đối với chuyên gia sang giúp Lào và Căm-pu-chi-a",
    "One-off allowance for experts sent to Laos and Cambodia",
);

/// Who is covered: those of decision 57/2013 alone, or those of decision 62/2015 too.
static WIDER: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2014, 1, 1),
                false,
                DECISION_57_2013.article("2").published(),
            ),
            // The day it takes effect is known, not read.
            Entry::new(
                date(2016, 1, 20),
                true,
                DECISION_62_2015.article("1").unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

static PAYER: Payers = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2014, 1, 1),
            Some(Payer::StateBudget),
            DECISION_57_2013.whole().unchecked(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no allowance.
    pub enum ExpertAllowanceReason {
        /// The group is covered only since decision 62/2015.
        NotYetCovered = "not-yet-covered",
            vi: "nhóm này chỉ được hưởng từ khi có Quyết định 62/2015/QĐ-TTg",
            en: "this group is covered only since decision 62/2015/QĐ-TTg";
        /// Not paid out of the state budget when sent.
        NotOnStateBudget = "not-on-state-budget",
            vi: "không hưởng lương từ ngân sách nhà nước khi được cử đi",
            en: "not paid out of the state budget when sent";
        /// The allowance of decision 87-CT was drawn.
        EarlierAllowance = "earlier-allowance",
            vi: "đã hưởng trợ cấp theo Quyết định 87-CT ngày 01/3/1985",
            en: "drew the allowance of decision 87-CT of 1985-03-01";
        /// Excluded by a conviction or desertion.
        Excluded = "excluded",
            vi: "thuộc đối tượng không được hưởng (phản bội, đào ngũ, bị kết án)",
            en: "excluded: treason, desertion or a conviction";
        /// Less than a year of service.
        TooShort {
            /// Months that count.
            months: u32,
        } = "too-short",
            vi: "thời gian làm chuyên gia {months} tháng, phải từ 12 tháng",
            en: "{months} months of service; it takes 12";
    }
}

/// The allowance by a decision of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::expert_allowance::{Country, Mission, Served};
/// use ansinh_labour_employment::{ExpertAllowance, ExpertAllowanceFacts};
///
/// let rule = ExpertAllowance::in_force(date(2017, 5, 10))?;
/// let mission = Mission { country: Country::Laos, served: Served::Months(43) };
/// let facts = ExpertAllowanceFacts { missions: vec![mission], ..ExpertAllowanceFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(12_000_000)); // 3 years 7 months count as 4
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpertAllowance {
    /// A year of service, đồng.
    pub per_year: Cited<Dong>,
    /// The most, đồng.
    pub at_most: Cited<Dong>,
    /// Odd months from which on they count as a year.
    pub months_for_a_year: Cited<u32>,
    /// Whether decision 62/2015 holds: more groups, and no first day of service.
    pub wider: bool,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ExpertAllowance {
    per_year: None, "mức một năm", "a year of service";
    at_most: None, "mức tối đa", "the most";
    months_for_a_year: None, "số tháng lẻ được tính một năm", "odd months that count as a year";
});

impl Rule for ExpertAllowance {
    type Facts = ExpertAllowanceFacts;
    type Award = Payments;
    type Reason = ExpertAllowanceReason;

    fn about() -> About {
        About {
            id: "labour-employment/expert-allowance",
            title: ABOUT,
            governing_date: Text::new("ngày ra quyết định", "the day of the decision"),
            regimes: first_days(&[&WIDER]),
            reviewed_until: WIDER.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = WIDER.on(when)?;
        let article_3 = DECISION_57_2013.article("3");
        Ok(Self {
            per_year: Cited::new(Dong::new(3_000_000), article_3.clause("1").published()),
            at_most: Cited::new(Dong::new(36_000_000), article_3.clause("1").published()),
            months_for_a_year: Cited::new(6, article_3.clause("2").published()),
            wider: *found.value,
            terms: Terms::new(Funding::on(when, &[&PAYER]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ExpertAllowanceReason>>(
        &self,
        facts: &ExpertAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        if self.refused(facts, trace) {
            return Ok(None);
        }
        if facts.dead {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức trợ cấp của thân nhân chuyên gia đã chết",
                    "what the relatives of a dead expert receive",
                ),
            });
        }
        let months = self.months(facts, trace);
        if months < 12 {
            trace.refuse(&self.months_for_a_year.citation, || {
                ExpertAllowanceReason::TooShort { months }
            });
            return Ok(None);
        }
        let years = self.years(months);
        trace.step(&self.months_for_a_year.citation, |citation| {
            Step::new(
                Text::new("số năm được tính", "years that count"),
                Text::new(
                    "năm tròn; tháng lẻ tính nửa năm, từ đủ 6 tháng tính một năm",
                    "whole years; odd months are half a year, from six on a year",
                ),
                years,
                citation,
            )
            .input(Text::new("số tháng", "months"), months)
        });
        self.pay(years, trace).map(Some)
    }
}

impl ExpertAllowance {
    fn refused<T: Trace<ExpertAllowanceReason>>(
        &self,
        facts: &ExpertAllowanceFacts,
        trace: &mut T,
    ) -> bool {
        let who = if self.wider {
            CIRCULAR_07_2022.article("2").clause("1").published()
        } else {
            DECISION_57_2013.article("2").clause("1").published()
        };
        let clause_2 = DECISION_57_2013.article("2").clause("2");
        let found = [
            (
                !self.wider && facts.is_of_decision_62(),
                &who,
                ExpertAllowanceReason::NotYetCovered,
            ),
            (
                !facts.paid_by_state,
                &who,
                ExpertAllowanceReason::NotOnStateBudget,
            ),
            (
                facts.drew_allowance_of_1985,
                &who,
                ExpertAllowanceReason::EarlierAllowance,
            ),
            (
                facts.excluded,
                &clause_2.unchecked(),
                ExpertAllowanceReason::Excluded,
            ),
        ];
        let mut refused = false;
        for (_, citation, reason) in found.into_iter().filter(|(met, ..)| *met) {
            trace.refuse(citation, || reason);
            refused = true;
        }
        refused
    }

    /// Years in halves: odd months count half a year, enough of them a whole one.
    fn years(&self, months: u32) -> Decimal {
        let odd = months % 12;
        let halves = match odd {
            0 => 0,
            odd if odd >= self.months_for_a_year.value => 2,
            _ => 1,
        };
        let halves = (months / 12).saturating_mul(2).saturating_add(halves);
        Decimal::new(i64::from(halves).saturating_mul(5), 1).normalize()
    }

    fn pay<T: Trace<ExpertAllowanceReason>>(
        &self,
        years: Decimal,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let exact = self.per_year.value.to_decimal().checked_mul(years);
        let exact = exact.ok_or(ansinh_core::money::AmountError::Overflow)?;
        let whole = Rounding::new(Decimal::ONE, Direction::HalfUp, None).dong(exact)?;
        let amount = whole.min(self.at_most.value);
        let label = Text::new("trợ cấp một lần", "one-off allowance");
        let citation = &self.per_year.citation;
        trace.step(citation, |citation| {
            let formula = Text::new(
                "mức một năm × số năm, không quá mức tối đa",
                "a year's amount × years, no more than the most",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(
                    Text::new("mức một năm", "a year's amount"),
                    self.per_year.value,
                )
                .input(Text::new("số năm", "years"), years)
                .input(Text::new("mức tối đa", "the most"), self.at_most.value)
        });
        Ok(
            Payments::told_to(trace).with(
                label,
                amount,
                Frequency::Once,
                Bound::Exact,
                citation,
            )?,
        )
    }
}
