//! A resident's visit home (*về thăm gia đình*): circular 101/2018/TT-BTC, article 9(2)(b), then
//! decree 75/2021/NĐ-CP, article 13(7), and as amended by decree 55/2023/NĐ-CP.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::facts::{HomeVisit, HomeVisitReadings, VisitPayment};
use super::{CentreCosts, Reason, not_established};

/// Who travels, and how many ways count.
#[derive(Clone, Copy)]
struct Party {
    persons: u32,
    ways: u32,
}

impl CentreCosts {
    pub(super) fn home_visit<T: Trace<Reason>>(
        &self,
        visit: &HomeVisit,
        readings: HomeVisitReadings,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(per_km) = &self.visit_per_km else {
            return Err(not_established());
        };
        if let Some(reason) = self.no_visit(visit) {
            trace.refuse(&per_km.citation, || reason);
            return Ok(None);
        }
        let party = self.party(visit, readings, trace);
        match (visit.payment, &self.visit_meals) {
            (VisitPayment::ByTickets { cost }, Some(meals)) => {
                by_tickets(cost, meals, party, trace)
            }
            _ => self.by_kilometre(per_km, visit.kilometres, party, trace),
        }
        .map(Some)
    }

    fn no_visit(&self, visit: &HomeVisit) -> Option<Reason> {
        let by_tickets = matches!(visit.payment, VisitPayment::ByTickets { .. });
        if visit.centre_vehicle {
            Some(Reason::CentreVehicle)
        } else if visit.visited_this_year {
            Some(Reason::AlreadyThisYear)
        } else {
            (by_tickets && self.visit_meals.is_none()).then_some(Reason::TicketsNotPaid)
        }
    }

    /// The resident alone, one way, until decree 55/2023 speaks of a companion and of the way back.
    fn party<T: Trace<Reason>>(
        &self,
        visit: &HomeVisit,
        readings: HomeVisitReadings,
        trace: &mut T,
    ) -> Party {
        let Some(companions) = &self.visit_companions else {
            let (persons, ways) = (1, 1);
            return Party { persons, ways };
        };
        trace.caveat(|| Caveat::Reading {
            reading: if readings.both_ways {
                Text::new(
                    "quãng đường và tiền ăn tính cả lượt đi và lượt về",
                    "kilometres and food count for the way there and the way back",
                )
            } else {
                Text::new(
                    "quãng đường tính một chiều, tiền ăn tính một lần mỗi người",
                    "the distance counts one way, and food once a person",
                )
            },
        });
        let companions = companions.value.min(visit.companions.into());
        Party {
            persons: companions.saturating_add(1),
            ways: if readings.both_ways { 2 } else { 1 },
        }
    }

    fn by_kilometre<T: Trace<Reason>>(
        &self,
        per_km: &Cited<Dong>,
        kilometres: u32,
        Party { persons, ways }: Party,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let each = per_km.value.times(kilometres)?.times(ways)?;
        let whole = each.times(persons)?;
        let at_most = self.visit_at_most.as_ref().map(|most| most.value);
        let amount = at_most.map_or(whole, |most| whole.min(most));
        trace.step(&per_km.citation, |citation| {
            let formula = Text::new(
                "mức × km × số lượt × số người, không quá mức tối đa (nếu có)",
                "level × km × ways × persons, up to the ceiling if there is one",
            );
            let step = Step::new(visit_label(), formula, amount, citation)
                .input(Text::new("mức mỗi km", "a kilometre"), per_km.value)
                .input(Text::new("km", "km"), kilometres)
                .input(Text::new("số lượt", "ways"), ways)
                .input(Text::new("số người", "persons"), persons);
            match at_most {
                Some(most) => step.input(Text::new("tối đa", "at most"), most),
                None => step,
            }
        });
        once(Payments::told_to(trace), visit_label(), amount, per_km)
    }
}

fn by_tickets<T: Trace<Reason>>(
    cost: Dong,
    meals: &Cited<Dong>,
    Party { persons, ways }: Party,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let food = meals.value.times(persons)?.times(ways)?;
    trace.step(&meals.citation, |citation| {
        let formula = Text::new("mức × số người × số lượt", "level × persons × ways");
        Step::new(food_label(), formula, food, citation)
            .input(Text::new("mức", "level"), meals.value)
            .input(Text::new("số người", "persons"), persons)
            .input(Text::new("số lượt", "ways"), ways)
    });
    let tickets = Text::new("vé, chứng từ đi lại", "tickets and documents");
    let payments = once(Payments::told_to(trace), tickets, cost, meals)?;
    let payments = once(payments, food_label(), food, meals)?;
    let total = payments.total();
    trace.step(&meals.citation, |citation| {
        let formula = Text::new("vé + tiền ăn", "tickets + food");
        Step::new(visit_label(), formula, total, citation).input(Text::new("vé", "tickets"), cost)
    });
    Ok(payments)
}

const fn visit_label() -> Text {
    Text::new("về thăm gia đình", "visit home")
}

const fn food_label() -> Text {
    Text::new("tiền ăn", "food")
}

fn once(
    payments: Payments,
    label: Text,
    amount: Dong,
    by: &Cited<Dong>,
) -> Result<Payments, FactError> {
    Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, &by.citation)?)
}
