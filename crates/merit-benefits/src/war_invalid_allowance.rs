//! War invalids' monthly allowance (*trợ cấp thương tật hằng tháng*): one cell of a table for each
//! per cent of bodily injury.
//!
//! The month paid governs. Type A (*thương binh* and those treated alike) stands in appendix II of
//! each decree, type B (*thương binh loại B*, recognised before 1993-12-31) in appendix III. The
//! tables are not linear in the rate, and no rate between two whole ones exists: nothing is
//! interpolated. Below 21 % there is a one-off grant instead.
//!
//! The tables of 2013 and 2014 and those of decree 321/2026/NĐ-CP (due from 2026-07-01) have not
//! been read: those months are answered "not established".

mod decree_20_2015;
mod decree_55_2023;
mod decree_70_2017;
mod decree_75_2021;
mod decree_77_2024;
mod decree_99_2018;
mod parameters;
mod table;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Month, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use table::RateLevels;

use crate::decrees::{DECREES, Decree, ORDINANCE_OF_2020_FROM};
use crate::funding;
use crate::instruments::{ORDINANCE_02_2020, ORDINANCE_26_2005};
use table::DecreeTables;

const ABOUT: Text = Text::new(
    "Trợ cấp thương tật hằng tháng",
    "Monthly allowance of war invalids",
);

/// As the decrees print their tables.
pub(crate) const TO_THOUSANDS: Rounding =
    Rounding::new(Decimal::ONE_THOUSAND, Direction::HalfUp, None);

ansinh_core::messages! {
    /// Why there is no monthly allowance.
    pub enum Reason {
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest rate with a monthly allowance, per cent.
            lowest: u32,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, dưới {lowest} %: chỉ có trợ cấp một lần",
            en: "a rate of injury of {rate} %, below {lowest} %: there is a one-off grant only";
    }
}

/// Which table holds for a war invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum InvalidType {
    /// *Thương binh*, and people treated alike.
    A,
    /// *Thương binh loại B*, recognised before 1993-12-31.
    B,
}

/// The facts of a war invalid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WarInvalidAllowanceFacts {
    /// Type A or type B.
    pub invalid_type: InvalidType,
    /// Bodily-injury rate (*tỷ lệ tổn thương cơ thể*), whole per cent, 0 to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..110"))]
    pub rate: u8,
}

ansinh_core::columns! {
    /// The facts of many invalids, a column each: see [`Bulk`](ansinh_core::bulk::Bulk).
    pub struct WarInvalidAllowanceColumns of WarInvalidAllowanceFacts {
        invalid_type: InvalidType,
        rate: u8,
    }
}

impl Facts for WarInvalidAllowanceFacts {
    /// Type A, 21 %.
    fn ordinary() -> Self {
        Self {
            invalid_type: InvalidType::A,
            rate: 21,
        }
    }
}

/// The monthly allowance of war invalids, in one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::war_invalid_allowance::InvalidType;
/// use ansinh_merit_benefits::{WarInvalidAllowance, WarInvalidAllowanceFacts};
///
/// let rule = WarInvalidAllowance::in_force(date(2026, 1, 1))?;
/// let facts = WarInvalidAllowanceFacts { invalid_type: InvalidType::B, rate: 100 };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_397_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarInvalidAllowance {
    /// The month paid.
    pub month: Month,
    /// The lowest rate with a monthly allowance, per cent.
    pub lowest_rate: Cited<u32>,
    /// Type A, đồng a month.
    pub type_a: Option<RateLevels>,
    /// Type B, đồng a month.
    pub type_b: Option<RateLevels>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Rule for WarInvalidAllowance {
    type Facts = WarInvalidAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/war-invalid-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&DECREES]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let decree = DECREES.on(when)?;
        let tables = tables(*decree.value);
        Ok(Self {
            month: Month::of(when.date),
            lowest_rate: Cited::new(21, who(when.date)),
            type_a: tables.map(DecreeTables::type_a),
            type_b: tables.map(DecreeTables::type_b),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), decree.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &WarInvalidAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let rate = check_rate("rate", facts.rate)?;
        let lowest = self.lowest_rate.value;
        if u32::from(rate) < lowest {
            trace.refuse(&self.lowest_rate.citation, || Reason::RateTooLow {
                rate,
                lowest,
            });
            return Ok(None);
        }
        let level = self.level(facts)?;
        let label = Text::new("trợ cấp thương tật", "war invalid's allowance");
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức theo tỷ lệ", "the level of the rate");
            Step::new(label.clone(), formula, level.value, citation)
                .input(Text::new("tháng", "month"), self.month)
                .input(Text::new("tỷ lệ (%)", "rate (%)"), u32::from(rate))
        });
        Ok(Some(Payments::told_to(trace).with(
            label,
            level.value,
            Frequency::Monthly,
            Bound::Exact,
            &level.citation,
        )?))
    }
}

impl WarInvalidAllowance {
    fn level(
        &self,
        facts: &WarInvalidAllowanceFacts,
    ) -> Result<&Cited<ansinh_core::Dong>, FactError> {
        let table = match facts.invalid_type {
            InvalidType::A => &self.type_a,
            InvalidType::B => &self.type_b,
        };
        let level = table.as_ref().and_then(|levels| levels.at(facts.rate));
        level.ok_or(FactError::NotEstablished {
            what: Text::new(
                "bảng trợ cấp thương tật các năm 2013, 2014 và từ tháng 7/2026 (Nghị định 321/2026/NĐ-CP)",
                "the war invalids' tables of 2013, 2014 and from 2026-07 (decree 321/2026/NĐ-CP)",
            ),
        })
    }
}

const fn tables(decree: Decree) -> Option<&'static DecreeTables> {
    match decree {
        Decree::Before2015 | Decree::D321Of2026 => None,
        Decree::D20Of2015 => Some(&decree_20_2015::TABLES),
        Decree::D70Of2017 => Some(&decree_70_2017::TABLES),
        Decree::D99Of2018 => Some(&decree_99_2018::TABLES),
        Decree::D58Of2019 => Some(&decree_75_2021::TABLES_OF_2019),
        Decree::D75Of2021 => Some(&decree_75_2021::TABLES),
        Decree::D55Of2023 => Some(&decree_55_2023::TABLES),
        Decree::D77Of2024 => Some(&decree_77_2024::TABLES),
    }
}

/// Where it stands who draws a war invalid's benefits.
fn who(day: NaiveDate) -> Citation {
    if day < ORDINANCE_OF_2020_FROM {
        ORDINANCE_26_2005.whole().unchecked()
    } else {
        ORDINANCE_02_2020.article("24").clause("1").published()
    }
}

/// A rate of injury of 0 to 100 %.
pub(crate) fn check_rate(field: &str, rate: u8) -> Result<u8, FactError> {
    if rate > 100 {
        let allowed = Text::new("từ 0 đến 100 %", "0 to 100 %");
        return Err(FactError::out_of_range(field, rate, allowed));
    }
    Ok(rate)
}
