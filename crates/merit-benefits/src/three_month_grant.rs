//! Grant of three months (*trợ cấp một lần bằng 03 tháng*) on the death of a merit person: three
//! times the monthly allowances and supplements drawn, the carer's allowance left out.
//!
//! The month of death governs, at the level due for it, even where that level was set later; an office
//! that takes the level paid in that month asks with [`When::known_on`] that day. Each
//! status held counts. Somebody who drew nothing but a survivors' allowance leaves no such grant,
//! nor does a martyr's remarried spouse (before 2021-07-01 that is not established). A nurture
//! allowance counts as monthly allowance. So does a toxin victim's supplement, by decree 131/2021/NĐ-CP,
//! article 121(2); article 31(6) of the ordinance names the allowance alone, and who follows it leaves
//! the status out of [`severely_injured`](ThreeMonthGrantFacts::severely_injured).

mod facts;
mod provisions;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, Parameters, WrittenValue,
};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::ThreeMonthGrantFacts;

use crate::decrees::{DECREE_131_FROM, DECREES, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::instruments::{DECREE_31_2013, ORDINANCE_02_2020};
use crate::levels::{Levels, Row};
use crate::monthly_allowance::{MeritStatus, MonthlyAllowance, MonthlyAllowanceFacts, Remarriage};
use crate::supplement_and_carer::SupplementAndCarer;
use crate::through::Through;
use crate::war_invalid_allowance::WarInvalidAllowance;
use provisions::{OF_DECREE_131, OF_WAR_INVALIDS};

const ABOUT: Text = Text::new(
    "Trợ cấp một lần bằng 03 tháng khi người có công chết",
    "Grant of three months on a merit person's death",
);

static MONTHS: Timeline<u32> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                3,
                DECREE_31_2013.article("48").clause("1").published(),
            ),
            Entry::new(ORDINANCE_OF_2020_FROM, 3, OF_WAR_INVALIDS),
            Entry::new(DECREE_131_FROM, 3, OF_DECREE_131),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no grant of three months.
    pub enum Reason {
        /// Nothing was drawn that leaves one.
        NothingDrawn = "nothing-drawn",
            vi: "người chết không hưởng trợ cấp hằng tháng nào để lại trợ cấp 03 tháng",
            en: "the dead person drew no monthly allowance that leaves the grant";
        /// Only a survivors' allowance was drawn.
        SurvivorOnly = "survivor-only",
            vi: "người chết chỉ hưởng trợ cấp tuất",
            en: "the dead person drew a survivors' allowance only";
        /// A martyr's spouse who remarried.
        Remarried = "remarried",
            vi: "vợ hoặc chồng liệt sĩ đã tái giá",
            en: "a martyr's spouse who remarried";
        /// The monthly allowance itself was not due.
        NoAllowance {
            /// Why not.
            because: Text,
        } = "no-allowance",
            vi: "không có trợ cấp hằng tháng: {because}",
            en: "no monthly allowance: {because}";
    }
}

/// The grant of three months, for deaths of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::war_invalid_allowance::InvalidType;
/// use ansinh_merit_benefits::{ThreeMonthGrant, ThreeMonthGrantFacts, WarInvalidAllowanceFacts};
///
/// let rule = ThreeMonthGrant::in_force(date(2017, 3, 10))?;
/// let invalid = ThreeMonthGrantFacts {
///     war_invalid: Some(WarInvalidAllowanceFacts { invalid_type: InvalidType::A, rate: 30 }),
///     statuses: Vec::new(),
///     ..ThreeMonthGrantFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&invalid)?.total(), Dong::new(3_804_000)); // 3 × 1,268,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThreeMonthGrant {
    /// How many months.
    pub months: Cited<u32>,
    /// War invalids' allowances of the month of death.
    pub war_invalids: WarInvalidAllowance,
    /// The other monthly allowances of that month.
    pub allowances: MonthlyAllowance,
    /// Its supplements; the carer's allowance doesn't count.
    pub supplements: SupplementAndCarer,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

const MONTHS_NAME: &str = "months";
const SUPPLEMENT_ROWS: &[Row] = &[
    Row::Supplement81,
    Row::SpecialSupplementInvalid,
    Row::SpecialSupplementSick,
];

impl Parameters for ThreeMonthGrant {
    fn parameters(&self) -> Vec<Parameter> {
        let months = Parameter {
            name: MONTHS_NAME,
            label: Text::new("số tháng trợ cấp", "months of allowance"),
            value: self.months.value.into(),
            citation: self.months.citation.clone(),
            local: LocalPower::None,
        };
        std::iter::once(months)
            .chain(self.war_invalids.parameters())
            .chain(self.allowances.parameters())
            .chain(self.supplements.parameters())
            .collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        if name == MONTHS_NAME {
            let local = local.then_some(LocalPower::None);
            self.months.set(name, written, citation, local)
        } else if self.allowances.levels.has(name) {
            self.allowances
                .set_parameter(name, written, citation, local)
        } else if self.supplements.levels.has(name) {
            self.supplements
                .set_parameter(name, written, citation, local)
        } else {
            self.war_invalids
                .set_parameter(name, written, citation, local)
        }
    }
}

impl Rule for ThreeMonthGrant {
    type Facts = ThreeMonthGrantFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/three-month-grant",
            title: ABOUT,
            governing_date: Text::new("tháng chết", "the month of death"),
            regimes: first_days(&[&MONTHS, &DECREES]),
            reviewed_until: MONTHS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let months = MONTHS.on(when)?;
        let supplements = SupplementAndCarer {
            levels: Levels::of(*DECREES.on(when)?.value, SUPPLEMENT_ROWS),
            ..SupplementAndCarer::in_force(when)?
        };
        Ok(Self {
            months: months.cited(),
            war_invalids: WarInvalidAllowance::in_force(when)?,
            allowances: MonthlyAllowance::in_force(when)?,
            supplements,
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), months.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &ThreeMonthGrantFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let drawn = self.drawn(facts, trace)?;
        let payments = drawn.times(self.months.value, Frequency::Once)?;
        if payments.is_empty() {
            trace.refuse(&self.refuses(None), || Reason::NothingDrawn);
            return Ok(None);
        }
        let total = payments.total();
        let own = self.own_provision(facts);
        trace.step(own.as_ref().unwrap_or(&self.months.citation), |citation| {
            Step::new(
                Text::new("trợ cấp 03 tháng", "grant of three months"),
                Text::new(
                    "số tháng × trợ cấp, phụ cấp đang hưởng",
                    "months × allowances and supplements drawn",
                ),
                total,
                citation,
            )
            .input(Text::new("số tháng", "months"), self.months.value)
        });
        Ok(Some(payments))
    }
}

impl ThreeMonthGrant {
    /// What was drawn each month, status by status.
    fn drawn<T: Trace<Reason>>(
        &self,
        facts: &ThreeMonthGrantFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let mut drawn = Payments::told_to(trace);
        if let Some(invalid) = &facts.war_invalid {
            let allowance = self.war_invalids.evaluate(invalid, &mut through(trace))?;
            drawn = drawn.joined(allowance.unwrap_or_default())?;
        }
        for status in &facts.statuses {
            if self.leaves_a_grant(status, trace)? {
                let allowance = self.allowances.evaluate(status, &mut through(trace))?;
                drawn = drawn.joined(allowance.unwrap_or_default())?;
            }
        }
        let supplements = self
            .supplements
            .supplements(&facts.severely_injured, &mut through(trace))?;
        Ok(drawn.joined(supplements)?)
    }

    fn leaves_a_grant<T: Trace<Reason>>(
        &self,
        held: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        match held.status {
            MeritStatus::SurvivorOfPre1945
            | MeritStatus::SurvivorOfPreUprising
            | MeritStatus::SurvivorFrom61 => {
                trace.refuse(&self.refuses(Some(held.status)), || Reason::SurvivorOnly);
                Ok(false)
            }
            MeritStatus::MartyrRelative(relative) if relative.remarriage != Remarriage::None => {
                if self.is_before_ordinance_of_2020() {
                    return Err(FactError::NotEstablished {
                        what: Text::new(
                            "trước 1/7/2021, trợ cấp 03 tháng của vợ hoặc chồng liệt sĩ đã tái giá",
                            "before 2021-07-01, the grant of three months of a martyr's remarried spouse",
                        ),
                    });
                }
                let citation = ORDINANCE_02_2020.article("16").clause("11").published();
                trace.refuse(&citation, || Reason::Remarried);
                Ok(false)
            }
            _ => Ok(true),
        }
    }

    fn is_before_ordinance_of_2020(&self) -> bool {
        self.allowances.month.first_day() < ORDINANCE_OF_2020_FROM
    }
}

fn through<T>(trace: &mut T) -> Through<'_, T, Reason> {
    Through {
        trace,
        because: |because| Reason::NoAllowance { because },
    }
}
