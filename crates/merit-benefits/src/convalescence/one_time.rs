//! The amount of one time.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Coefficient, Dong, Text};

use super::{Convalescence, ConvalescenceFacts, ConvalescenceReadings, Place, Reason};
use crate::decrees::DECREE_131_FROM;
use crate::instruments::DECREE_131_2021;

impl Convalescence {
    /// The amount of one time, and where it stands.
    pub(super) fn amount<T: Trace<Reason>>(
        &self,
        facts: &ConvalescenceFacts,
        trace: &mut T,
    ) -> Result<(Dong, Citation), FactError> {
        let (fixed, coefficient) = match facts.place {
            Place::Home | Place::DiedOnTheList => (&self.fixed_home, &self.home_coefficient),
            Place::Centre | Place::BrokenOff { .. } => {
                (&self.fixed_centre, &self.centre_coefficient)
            }
        };
        let (amount, citation) = match (fixed, &self.standard, coefficient) {
            (Some(fixed), ..) => (fixed.value, fixed.citation.clone()),
            (_, Some(standard), Some(coefficient)) => {
                let amount = self.times(standard, coefficient, facts.readings, trace)?;
                (amount, coefficient.citation.clone())
            }
            _ => return Err(from_2026_07()),
        };
        let article = DECREE_131_2021.article("87");
        match facts.place {
            Place::Home | Place::Centre => Ok((amount, citation)),
            _ if self.on < DECREE_131_FROM => Err(not_gone_before_2022()),
            Place::DiedOnTheList => Ok((amount, article.clause("3").published())),
            Place::BrokenOff {
                used,
                days,
                medicine_and_gifts,
            } => {
                let by = article.clause("2").point("b").published();
                let part = broken_off(amount, (used, days), medicine_and_gifts, &by, trace)?;
                Ok((part, by))
            }
        }
    }

    fn times<T: Trace<Reason>>(
        &self,
        standard: &Cited<Dong>,
        coefficient: &Cited<Coefficient>,
        readings: ConvalescenceReadings,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        trace.step(&standard.citation, |citation| {
            let label = Text::new("mức chuẩn", "standard level");
            let formula = Text::new(
                "mức được áp dụng cho ngày này",
                "the level applied to the day",
            );
            Step::new(label, formula, standard.value, citation)
        });
        let exact = standard
            .value
            .scaled(coefficient.value, &Rounding::WHOLE_DONG)?;
        let amount = if self.rounded {
            readings.half_thousand.rounded(exact.to_decimal(), trace)?
        } else {
            exact
        };
        trace.step(&coefficient.citation, |citation| {
            let label = Text::new("mức chi một lần", "amount of one time");
            let formula = Text::new("mức chuẩn × hệ số", "standard level × coefficient");
            Step::new(label, formula, amount, citation)
                .input(Text::new("hệ số", "coefficient"), coefficient.value)
        });
        Ok(amount)
    }
}

const fn from_2026_07() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức điều dưỡng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
            "convalescence from 2026-07-01 (decree 321/2026/NĐ-CP)",
        ),
    }
}

const fn not_gone_before_2022() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước 15/02/2022, tiền điều dưỡng của người chết khi đã được phê duyệt danh sách, người nghỉ giữa đợt",
            "before 2022-02-15, what is due for one who died on the approved list or broke a stay off",
        ),
    }
}

/// What the centre has of a stay: by the days, medicine and gifts aside. The article names no
/// rounding.
fn broken_off<T: Trace<Reason>>(
    amount: Dong,
    (used, days): (u8, u8),
    medicine_and_gifts: Dong,
    by: &Citation,
    trace: &mut T,
) -> Result<Dong, FactError> {
    if medicine_and_gifts.is_negative() || medicine_and_gifts > amount {
        let allowed = Text::new("từ 0 đến mức chi một lần", "0 to the amount of a time");
        let field = "place.broken-off.medicine_and_gifts";
        return Err(FactError::out_of_range(field, medicine_and_gifts, allowed));
    }
    let of_days = amount.minus(medicine_and_gifts)?.times(used)?;
    let of_days = of_days
        .to_decimal()
        .checked_div(days.into())
        .ok_or(AmountError::Overflow)?;
    let part = Rounding::WHOLE_DONG
        .dong(of_days)?
        .plus(medicine_and_gifts)?;
    trace.step(by, |citation| {
        let formula = Text::new(
            "tiền ăn, chi phí theo số ngày đã điều dưỡng + thuốc, quà cả đợt",
            "food and costs of the days used + medicine and gifts of the stay",
        );
        Step::new(
            Text::new("thanh toán cho cơ sở", "paid to the centre"),
            formula,
            part,
            citation,
        )
        .input(Text::new("mức chi một lần", "amount of one time"), amount)
        .input(
            Text::new("thuốc, quà", "medicine and gifts"),
            medicine_and_gifts,
        )
        .input(
            Text::new("số ngày đã điều dưỡng", "days used"),
            u32::from(used),
        )
        .input(
            Text::new("số ngày của đợt", "days of the stay"),
            u32::from(days),
        )
    });
    Ok(part)
}
