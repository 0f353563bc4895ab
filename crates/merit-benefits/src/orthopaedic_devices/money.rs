//! The money for a whole term: the device, and what comes with it by the year.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::OrthopaedicDevices;
use super::device::Device;
use super::entitlement::{article_89, not_established};
use super::facts::OrthopaedicDevicesFacts;
use super::reason::Reason;

impl OrthopaedicDevices {
    pub(super) fn by_appendix<T: Trace<Reason>>(
        &self,
        facts: &OrthopaedicDevicesFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (Some(grant), Some(years)) = (self.grants.device(facts.device), self.term(facts))
        else {
            return Err(not_established());
        };
        trace.step(&years.citation, |citation| {
            let label = Text::new("niên hạn (năm)", "term in years");
            let formula = Text::new("theo loại phương tiện", "by the device");
            Step::new(label, formula, years.value, citation)
        });
        let money = &grant.money;
        let amount = money.value.times(pieces_paid(facts, trace))?;
        trace.step(&money.citation, |citation| {
            let formula = Text::new("mức cấp × số lượng", "money × pieces");
            Step::new(facts.device.label(), formula, amount, citation)
                .input(Text::new("mức cấp", "money"), money.value)
                .input(Text::new("số lượng", "pieces"), u32::from(facts.pieces))
        });
        let label = facts.device.label();
        let payments = once(Payments::told_to(trace), label, amount, &money.citation)?;
        let extra = facts.device.extra();
        let Some((extra, yearly)) = extra.and_then(|one| Some((one, self.grants.extra(one)?)))
        else {
            return Ok(payments);
        };
        let amount = yearly.value.times(years.value)?;
        trace.step(&yearly.citation, |citation| {
            let formula = Text::new("mức một năm × niên hạn", "a year × the term");
            Step::new(extra.label(), formula, amount, citation)
                .input(Text::new("mức một năm", "a year"), yearly.value)
                .input(Text::new("niên hạn", "term"), years.value)
        });
        once(payments, extra.label(), amount, &yearly.citation)
    }
}

/// How many times the money of the row is paid.
fn pieces_paid<T: Trace<Reason>>(facts: &OrthopaedicDevicesFacts, trace: &mut T) -> u8 {
    if facts.device != Device::Tooth || facts.pieces == 1 {
        return facts.pieces;
    }
    let one_sum = facts.readings.one_sum_for_teeth;
    trace.caveat(|| Caveat::Reading {
        reading: if one_sum {
            Text::new(
                "mức cấp răng giả tính một lần cho các răng bị mất",
                "the money for false teeth is one sum for all that are lost",
            )
        } else {
            Text::new(
                "mức cấp răng giả tính cho từng răng bị mất",
                "the money for false teeth is that of each one lost",
            )
        },
    });
    if one_sum { 1 } else { facts.pieces }
}

pub(super) fn by_receipt<T: Trace<Reason>>(
    receipt: Dong,
    facts: &OrthopaedicDevicesFacts,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let citation = article_89("b");
    trace.step(&citation, |citation| {
        let formula = Text::new("theo chứng từ của bệnh viện", "by the hospital's receipt");
        Step::new(facts.device.label(), formula, receipt, citation)
    });
    once(
        Payments::told_to(trace),
        facts.device.label(),
        receipt,
        &citation,
    )
}

fn once(
    payments: Payments,
    label: Text,
    amount: Dong,
    citation: &Citation,
) -> Result<Payments, FactError> {
    Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?)
}
