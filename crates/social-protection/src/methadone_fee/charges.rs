//! What a patient may be charged for.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Percent, Text};

use super::{MethadoneFeeFacts, Reason};

pub(super) fn dispensing<T: Trace<Reason>>(
    days: u32,
    each: &Cited<Dong>,
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let amount = each.value.times(days)?;
    let label = Text::new("cấp phát thuốc", "dispensing");
    trace.step(&each.citation, |citation| {
        let formula = Text::new("giá ngày × số ngày", "price a day × days");
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("giá ngày", "price a day"), each.value)
            .input(Text::new("số ngày", "days"), days)
    });
    Ok(payments.with(
        label,
        amount,
        Frequency::Once,
        Bound::AtMost,
        &each.citation,
    )?)
}

/// What the budget does not bear of the examinations.
pub(super) fn examination<T: Trace<Reason>>(
    facts: &MethadoneFeeFacts,
    share: &Cited<Percent>,
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let cost = facts.examination;
    let borne = if facts.patient.is_supported() {
        let share = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
        cost.scaled(share, &Rounding::WHOLE_DONG)?
    } else {
        Dong::ZERO
    };
    let amount = cost.minus(borne)?;
    let label = Text::new("khám sức khỏe, xét nghiệm", "examinations and tests");
    trace.step(&share.citation, |citation| {
        let formula = Text::new(
            "chi phí − phần ngân sách hỗ trợ",
            "cost − the part the budget bears",
        );
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("chi phí", "cost"), cost)
            .input(Text::new("ngân sách hỗ trợ", "borne by the budget"), borne)
    });
    Ok(payments.with(
        label,
        amount,
        Frequency::Once,
        Bound::AtMost,
        &share.citation,
    )?)
}
