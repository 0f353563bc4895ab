//! The support of one month.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
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
        let Some(change) = self.changes_on.filter(|day| *day <= month.last_day()) else {
            return early().inspect(|amount| self.tell(month, *amount, trace));
        };
        let amount = if change <= month.first_day() {
            late()?
        } else {
            match facts.change_month {
                Some(ChangeMonth::AmountOfTheFirst) => early()?,
                Some(ChangeMonth::NewAmount) => late()?,
                Some(ChangeMonth::ByDays) => by_days(month, change, early()?, late()?)?,
                None => return Err(needs_change_month()),
            }
        };
        self.tell(month, amount, trace);
        Ok(amount)
    }

    fn amount(
        &self,
        level: Option<&Cited<Dong>>,
        price: Option<&Cited<Dong>>,
        facts: &ElectricitySupportFacts,
    ) -> Result<Dong, FactError> {
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
                Ok(Rounding::new(unit, Direction::HalfUp, None).dong(taxed)?)
            }
            _ => level
                .map(|level| level.value)
                .ok_or_else(|| FactError::NotEstablished {
                    what: Text::new(
                        "mức hỗ trợ tiền điện từ 4/5/2023; có thể khai mức của tỉnh hoặc cách tính theo giá điện",
                        "the amount of electricity support from 2023-05-04 on; tell that of the province, or how it follows the price",
                    ),
                }),
        }
    }

    fn tell<T: Trace<ElectricitySupportReason>>(&self, month: Month, amount: Dong, trace: &mut T) {
        trace.step(&self.set_by(), |citation| {
            let label = Text::new("hỗ trợ một tháng", "support of a month");
            let formula = Text::new("mức của tháng", "the amount of the month");
            Step::new(label, formula, amount, citation).input(Text::new("tháng", "month"), month)
        });
    }
}

fn by_days(month: Month, change: NaiveDate, early: Dong, late: Dong) -> Result<Dong, FactError> {
    let (first, end) = (month.first_day(), month.next().first_day());
    let days = |from: NaiveDate, until: NaiveDate| until.signed_duration_since(from).num_days();
    let weighed = early
        .times(days(first, change))?
        .plus(late.times(days(change, end))?)?;
    let share = weighed
        .to_decimal()
        .checked_div(Decimal::from(days(first, end)));
    Ok(Rounding::WHOLE_DONG.dong(share.ok_or(AmountError::Overflow)?)?)
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
