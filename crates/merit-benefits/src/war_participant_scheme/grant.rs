//! Grants by years of service, and how each amount is told.

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Coefficient, Decimal, Dong, Text};

use super::{Reason, Service, Standing, WarParticipantSchemeFacts, amounts};

/// The base of a grant covers so many half years.
pub(super) const HALF_YEARS_IN_BASE: u32 = 4;

/// A grant for up to two years, more for each further year, a fixed sum for the dead.
#[derive(Clone, Copy)]
pub(super) struct Grant<'a> {
    pub(super) base: &'a Cited<Dong>,
    pub(super) step: &'a Cited<Dong>,
    pub(super) dead: &'a Cited<Dong>,
}

/// The grant of a living participant by years, or the fixed sum of a dead one.
pub(super) fn stepped<T: Trace<Reason>>(
    facts: &WarParticipantSchemeFacts,
    Grant { base, step, dead }: Grant<'_>,
    trace: &mut T,
) -> Result<Option<Payments>, FactError> {
    if facts.standing == Standing::DiedBefore {
        trace.step(&dead.citation, |citation| {
            let formula = Text::new("mức cho người đã từ trần", "the sum for one already dead");
            Step::new(grant_label(), formula, dead.value, citation)
        });
        return once(dead.value, &dead.citation, trace);
    }
    tell_years(facts.service, &base.citation, trace);
    let further = facts
        .service
        .half_years()
        .saturating_sub(HALF_YEARS_IN_BASE);
    let amount = base
        .value
        .plus(step.value.scaled(years(further), &Rounding::WHOLE_DONG)?)?;
    trace.step(&base.citation, |citation| {
        let formula = Text::new(
            "mức đến 2 năm + mức mỗi năm × số năm từ năm thứ ba",
            "amount up to two years + amount a year × years from the third",
        );
        Step::new(grant_label(), formula, amount, citation)
            .input(Text::new("mức đến 2 năm", "up to two years"), base.value)
            .input(
                Text::new("mỗi năm tiếp theo", "each further year"),
                step.value,
            )
            .input(
                Text::new("số năm từ năm thứ ba", "years from the third"),
                years(further).to_decimal(),
            )
    });
    once(amount, &base.citation, trace)
}

pub(super) fn tell_years<T: Trace<Reason>>(service: Service, citation: &Citation, trace: &mut T) {
    trace.step(citation, |citation| {
        let formula = Text::new(
            "từ 6 tháng tính một năm, dưới 6 tháng tính nửa năm",
            "six months and more are a year, fewer half a year",
        );
        let counted: Decimal = years(service.half_years()).to_decimal();
        Step::new(years_label(), formula, Value::Number(counted), citation)
            .input(Text::new("năm", "years"), u32::from(service.years))
            .input(Text::new("tháng", "months"), u32::from(service.months))
    });
}

pub(super) fn years(half_years: u32) -> Coefficient {
    Coefficient::tenths(half_years.saturating_mul(5))
}

pub(super) fn not_yet<T: Trace<Reason>>(trace: &mut T) -> Option<Payments> {
    trace.refuse(&amounts::GRANT_40, || Reason::NotYet);
    None
}

pub(super) fn once<T: Trace<Reason>>(
    amount: Dong,
    citation: &Citation,
    trace: &T,
) -> Result<Option<Payments>, FactError> {
    let payments = Payments::told_to(trace);
    let line = payments.with(
        grant_label(),
        amount,
        Frequency::Once,
        Bound::Exact,
        citation,
    )?;
    Ok(Some(line))
}

pub(super) const fn grant_label() -> Text {
    Text::new("trợ cấp một lần", "one-off grant")
}

pub(super) const fn years_label() -> Text {
    Text::new("số năm", "years")
}
