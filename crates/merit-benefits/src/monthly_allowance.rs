//! Monthly allowances (*trợ cấp hằng tháng*) of appendix I: every group but the war invalids, whose
//! tables are those of [`war_invalid_allowance`](crate::war_invalid_allowance).
//!
//! The month paid governs. One status is assessed at a time; somebody with several draws them side
//! by side. Supplements from 81 % and carers stand in
//! [`supplement_and_carer`](crate::supplement_and_carer); whether a survivor meets the tests of age,
//! education and disability, in
//! [`survivors_allowance`](crate::survivors_allowance).
//!
//! A Heroic Vietnamese Mother drew the level of a relative of as many martyrs as she has until
//! 2021-06, and draws three times the standard level since; her husband counts as one.
//!
//! Reading the law leaves open: [`Readings`].

mod levels_of_month;
mod status;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, NotInForce, first_days};
use ansinh_core::parameter::{Parameter, ParameterError, Parameters, WrittenValue};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, Text, When};
use serde::{Deserialize, Serialize};

pub(crate) use levels_of_month::LevelsOfMonth;
pub use status::{
    MartyrRelative, MeritStatus, MonthlyAllowanceColumns, MonthlyAllowanceFacts, Readings,
    Remarriage,
};

use crate::decrees::DECREES;
use crate::funding;
use crate::levels::{Levels, Row};

const ABOUT: Text = Text::new(
    "Trợ cấp ưu đãi hằng tháng người có công và thân nhân",
    "Monthly allowance of merit persons and their relatives",
);

const ROWS: &[Row] = &[
    Row::Pre1945Detached,
    Row::Pre1945Seniority,
    Row::Pre1945Local,
    Row::Pre1945Survivor,
    Row::PreUprising,
    Row::PreUprisingSurvivor,
    Row::OneMartyr,
    Row::TwoMartyrs,
    Row::ThreeMartyrs,
    Row::Nurture,
    Row::HeroMother,
    Row::HeroMotherSupplement,
    Row::Hero,
    Row::Survivor61,
    Row::Sick41To50,
    Row::Sick51To60,
    Row::Sick61To70,
    Row::Sick71To80,
    Row::Sick81To90,
    Row::Sick91To100,
    Row::Toxin21To40,
    Row::Toxin41To60,
    Row::Toxin61To80,
    Row::ToxinFrom81,
    Row::ToxinChild61To80,
    Row::ToxinChildFrom81,
    Row::Prisoner,
    Row::HelperMerit,
    Row::HelperMedal,
];

ansinh_core::messages! {
    /// Why there is no monthly allowance.
    pub enum Reason {
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest with an allowance, per cent.
            lowest: u8,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "a rate of injury of {rate} %; it must be {lowest} % or more";
        /// A martyr's spouse remarried without the merit the ordinance asks for.
        Remarried = "remarried",
            vi: "vợ hoặc chồng liệt sĩ tái giá, không đủ điều kiện nuôi con liệt sĩ hoặc chăm sóc cha mẹ liệt sĩ",
            en: "a martyr's spouse who remarried without having brought up the child or cared for the parents";
    }
}

/// The monthly allowances of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::monthly_allowance::MeritStatus;
/// use ansinh_merit_benefits::{MonthlyAllowance, MonthlyAllowanceFacts};
///
/// let rule = MonthlyAllowance::in_force(date(2024, 8, 1))?;
/// let mother = MonthlyAllowanceFacts {
///     status: MeritStatus::HeroMother { martyrs: 1 },
///     ..MonthlyAllowanceFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&mother)?.total(), Dong::new(10_704_000)); // 8,367,000 + 2,337,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowance {
    /// The month paid.
    pub month: Month,
    /// The levels of appendix I.
    pub levels: Levels,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Parameters for MonthlyAllowance {
    fn parameters(&self) -> Vec<Parameter> {
        self.levels.parameters().collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        self.levels.set_parameter(name, written, citation, local)
    }
}

impl Rule for MonthlyAllowance {
    type Facts = MonthlyAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/monthly-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&DECREES]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let decree = DECREES.on(when)?;
        Ok(Self {
            month: Month::of(when.date),
            levels: Levels::of(*decree.value, ROWS),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let levels = LevelsOfMonth {
            month: self.month,
            levels: &self.levels,
        };
        levels.allowance(facts, trace)
    }
}
