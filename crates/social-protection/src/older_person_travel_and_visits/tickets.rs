//! Fares and tickets: the reduction by age, that by disability, and the greater of both.

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Percent, Text};

use super::{
    OLDER_FROM, OlderPersonTravelAndVisits, OlderPersonTravelAndVisitsFacts, Reason, Service,
    Ticket,
};
use crate::Degree;
use crate::instruments::{CIRCULAR_71_2011, DECREE_06_2011, DECREE_28_2012};

impl OlderPersonTravelAndVisits {
    pub(super) fn ticket<T: Trace<Reason>>(
        &self,
        facts: &OlderPersonTravelAndVisitsFacts,
        ticket: &Ticket,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let age = facts.age.on(self.on);
        let degree = facts.disability.filter(|degree| *degree >= Degree::Severe);
        if age < OLDER_FROM && degree.is_none() {
            trace.refuse(&self.older_transport.citation, || {
                Reason::NeitherOlderNorDisabled { age }
            });
            return Ok(None);
        }
        let older = (age >= OLDER_FROM)
            .then(|| self.for_older(ticket.service))
            .flatten();
        let disabled = degree.and_then(|degree| self.for_disabled(degree, ticket.service));
        if older.is_none() && disabled.is_none() {
            trace.refuse(&self.older_transport.citation, || Reason::ServiceNotNamed {
                service: ticket.service.label(),
            });
            return Ok(None);
        }
        let shown = greater(
            older.filter(|_| facts.proof_of_age_shown),
            disabled.filter(|_| facts.certificate_shown),
            ticket.service,
            trace,
        );
        let Some(best) = shown else {
            trace.refuse(&paper_asked_for(older.is_some(), ticket.service), || {
                Reason::NoProof
            });
            return Ok(None);
        };
        Ok(Some(reduction(best, ticket, trace)?))
    }

    const fn for_older(&self, service: Service) -> Option<&Cited<Percent>> {
        match service {
            Service::Train | Service::Ship | Service::Aeroplane => Some(&self.older_transport),
            Service::Heritage | Service::Sport => Some(&self.older_sites),
            Service::Bus | Service::Coach | Service::Tram | Service::Leisure => None,
        }
    }

    const fn for_disabled(&self, degree: Degree, service: Service) -> Option<&Cited<Percent>> {
        match (service, degree) {
            (_, Degree::Mild) => None,
            (Service::Bus, _) => Some(&self.disabled_bus),
            (Service::Aeroplane, _) => Some(&self.disabled_air),
            (Service::Train | Service::Tram | Service::Ship | Service::Coach, _) => {
                Some(&self.disabled_land_and_water)
            }
            (Service::Heritage | Service::Sport | Service::Leisure, Degree::ExtremelySevere) => {
                Some(&self.disabled_sites_extremely_severe)
            }
            (Service::Heritage | Service::Sport | Service::Leisure, Degree::Severe) => {
                Some(&self.disabled_sites_severe)
            }
        }
    }
}

/// The paper without which there is no reduction.
const fn paper_asked_for(older: bool, service: Service) -> Citation {
    let provision = if older {
        DECREE_06_2011.article("5")
    } else if service.is_transport() {
        DECREE_28_2012.article("12")
    } else {
        DECREE_28_2012.article("11")
    };
    provision.clause("3").published()
}

/// One reduction for somebody who is both, the greater: in transport by an article, elsewhere by a
/// reading.
fn greater<'a, T: Trace<Reason>>(
    older: Option<&'a Cited<Percent>>,
    disabled: Option<&'a Cited<Percent>>,
    service: Service,
    trace: &mut T,
) -> Option<&'a Cited<Percent>> {
    let (Some(of_age), Some(of_disability)) = (older, disabled) else {
        return older.or(disabled);
    };
    let (best, other, label) = if of_disability.value >= of_age.value {
        let label = Text::new("giảm giá theo tuổi", "reduction by age");
        (of_disability, of_age, label)
    } else {
        let label = Text::new("giảm giá theo khuyết tật", "reduction by disability");
        (of_age, of_disability, label)
    };
    trace.alternative(|| Alternative {
        label,
        value: other.value.into(),
        citation: other.citation.clone(),
        loses_by: if service.is_transport() {
            CIRCULAR_71_2011.article("2").clause("5").published()
        } else {
            best.citation.clone()
        },
    });
    if !service.is_transport() {
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "người vừa cao tuổi vừa khuyết tật được giảm một lần, theo mức cao hơn",
                "an older person with a disability has one reduction, the greater",
            ),
        });
    }
    Some(best)
}

fn reduction<T: Trace<Reason>>(
    best: &Cited<Percent>,
    ticket: &Ticket,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let share = best.value.to_coefficient().ok_or(AmountError::Overflow)?;
    let amount = ticket.price.scaled(share, &Rounding::WHOLE_DONG)?;
    let label = Text::new("giảm giá vé, giá dịch vụ", "reduction");
    let bound = if amount == ticket.price {
        Bound::Exact
    } else {
        Bound::AtLeast
    };
    let payments = Payments::told_to(trace)
        .with(
            Text::new("tỷ lệ giảm", "share let off"),
            best.value,
            Frequency::None,
            bound,
            &best.citation,
        )?
        .with(
            label.clone(),
            amount,
            Frequency::Once,
            bound,
            &best.citation,
        )?;
    let total = payments.total();
    trace.step(&best.citation, |citation| {
        let formula = Text::new("giá vé × tỷ lệ giảm", "price × share let off");
        Step::new(label, formula, total, citation)
            .input(Text::new("giá vé", "price"), ticket.price)
            .input(Text::new("tỷ lệ giảm", "share let off"), best.value)
            .input(Text::new("dịch vụ", "service"), ticket.service.label())
    });
    Ok(payments)
}
