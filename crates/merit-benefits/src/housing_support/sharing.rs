//! Who bears how much of the support.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Coefficient, Decimal, Dong, Percent, Text};

use super::{Bearer, HousingSupport, Reason, shares_not_read};

impl HousingSupport {
    /// Central and local budget.
    pub(super) fn state<T: Trace<Reason>>(
        &self,
        total: Dong,
        bearer: Bearer,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let share = match bearer {
            Bearer::RemittingProvince => &self.share_remitting,
            Bearer::ReceivingProvince {
                transfers_per_mille: 701..,
            } => &self.share_above_70,
            Bearer::ReceivingProvince {
                transfers_per_mille: 500..,
            } => &self.share_50_to_70,
            _ => &self.share_below_50,
        };
        let Some(share) = share else {
            return Err(shares_not_read());
        };
        let central = portion(total, share.value)?;
        let local = total.minus(central)?;
        let payments = Payments::told_to(trace);
        let label = Text::new("ngân sách trung ương", "central budget");
        let payments = borne(payments, label, central, share, trace)?;
        let label = Text::new("ngân sách địa phương", "local budget");
        borne(payments, label, local, share, trace)
    }
}

fn borne<T: Trace<Reason>>(
    payments: Payments,
    label: Text,
    amount: Dong,
    share: &Cited<Percent>,
    trace: &mut T,
) -> Result<Payments, FactError> {
    trace.step(&share.citation, |citation| {
        let formula = Text::new(
            "theo tỷ lệ ngân sách trung ương hỗ trợ",
            "by the share of the central budget",
        );
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("tỷ lệ trung ương", "central share"), share.value)
    });
    Ok(payments.with(
        label,
        amount,
        Frequency::Once,
        Bound::Exact,
        &share.citation,
    )?)
}

/// The province's fund by its part, the district's the rest.
pub(super) fn funds<T: Trace<Reason>>(
    total: Dong,
    province: u16,
    district: u16,
    level: &Cited<Dong>,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let parts = Decimal::from(u32::from(province).saturating_add(district.into()));
    let part = Decimal::from(province)
        .checked_div(parts)
        .and_then(Coefficient::from_decimal)
        .ok_or(ansinh_core::money::AmountError::Overflow)?;
    let of_province = total.scaled(part, &Rounding::WHOLE_DONG)?;
    let of_district = total.minus(of_province)?;
    let mut payments = Payments::told_to(trace);
    for (label, amount) in [
        (
            Text::new("quỹ cấp tỉnh", "the province's fund"),
            of_province,
        ),
        (
            Text::new("quỹ cấp huyện", "the district's fund"),
            of_district,
        ),
    ] {
        trace.step(&level.citation, |citation| {
            let formula = Text::new("theo phần đóng góp", "by the parts agreed");
            Step::new(label.clone(), formula, amount, citation)
        });
        payments = payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            &level.citation,
        )?;
    }
    Ok(payments)
}

pub(super) fn portion(total: Dong, share: Percent) -> Result<Dong, FactError> {
    let share = share
        .to_coefficient()
        .ok_or(ansinh_core::money::AmountError::Overflow)?;
    Ok(total.scaled(share, &Rounding::WHOLE_DONG)?)
}
