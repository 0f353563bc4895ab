//! The support of one month.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Dong, Month, NaiveDate, Text};

use super::{
    AmountBasis, BY_PRICE_FROM, ChangeMonth, ElectricitySupport, ElectricitySupportFacts,
    ElectricitySupportReason,
};
use crate::PovertyStatus;

impl ElectricitySupport {
    /// The amount of a month.
    pub(super) fn of_month<T: Trace<ElectricitySupportReason>>(
        &self,
        month: Month,
        facts: &ElectricitySupportFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        if facts.household != PovertyStatus::Poor && month < Month::of(BY_PRICE_FROM) {
            return Ok(Dong::ZERO);
        }
        if let AmountBasis::Province { amount } = facts.amount {
            return Ok(amount);
        }
        let early = || self.amount(self.level.as_ref(), self.price.as_ref(), facts);
        let late = || self.amount(self.later_level.as_ref(), self.later_price.as_ref(), facts);
        let change = self.changes_on.filter(|day| *day <= month.last_day());
        let found = match (change, facts.change_month) {
            (Some(change), _) if change <= month.first_day() => late()?,
            (None, _) | (Some(_), Some(ChangeMonth::AmountOfTheFirst)) => early()?,
            (Some(_), Some(ChangeMonth::NewAmount)) => late()?,
            (Some(change), Some(ChangeMonth::ByDays)) => by_days(month, change, early()?, late()?)?,
            (Some(_), None) => return Err(needs_change_month()),
        };
        trace.step(found.citation, |citation| {
            let label = Text::new("hỗ trợ một tháng", "support of a month");
            let formula = Text::new("mức của tháng", "the amount of the month");
            Step::new(label, formula, found.amount, citation)
                .input(Text::new("tháng", "month"), month)
        });
        Ok(found.amount)
    }

    fn amount<'a>(
        &'a self,
        level: Option<&'a Cited<Dong>>,
        price: Option<&'a Cited<Dong>>,
        facts: &ElectricitySupportFacts,
    ) -> Result<Found<'a>, FactError> {
        match (facts.amount, price, &self.supported_kwh) {
            (AmountBasis::Price { vat, round_to }, Some(price), Some(kwh)) => {
                let taxed = price
                    .value
                    .times(kwh.value)?
                    .times(vat.saturating_add(100))?
                    .to_decimal()
                    .checked_div(Decimal::ONE_HUNDRED)
                    .ok_or(AmountError::Overflow)?;
                let unit = Decimal::from(round_to);
                Ok(Found {
                    amount: Rounding::new(unit, Direction::HalfUp, None).dong(taxed)?,
                    citation: &price.citation,
                })
            }
            _ => level
                .map(|level| Found {
                    amount: level.value,
                    citation: &level.citation,
                })
                .ok_or_else(not_established),
        }
    }
}

/// The amount of a tariff, and where it stands.
struct Found<'a> {
    amount: Dong,
    citation: &'a Citation,
}

fn by_days<'a>(
    month: Month,
    change: NaiveDate,
    early: Found<'a>,
    late: Found<'a>,
) -> Result<Found<'a>, FactError> {
    let (first, end) = (month.first_day(), month.next().first_day());
    let days = |from: NaiveDate, until: NaiveDate| until.signed_duration_since(from).num_days();
    let weighed = early
        .amount
        .times(days(first, change))?
        .plus(late.amount.times(days(change, end))?)?;
    let share = weighed
        .to_decimal()
        .checked_div(Decimal::from(days(first, end)));
    Ok(Found {
        amount: Rounding::WHOLE_DONG.dong(share.ok_or(AmountError::Overflow)?)?,
        citation: late.citation,
    })
}

fn needs_change_month() -> FactError {
    FactError::Missing {
        field: "change_month".into(),
        allowed: Text::new(
            "mức của tháng có thay đổi giá điện",
            "what the month in which the tariff changes is paid at",
        ),
    }
}

fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ tiền điện từ 4/5/2023; có thể khai mức của tỉnh hoặc cách tính theo giá điện",
            "the amount of electricity support from 2023-05-04 on; tell that of the province, or how it follows the price",
        ),
    }
}
