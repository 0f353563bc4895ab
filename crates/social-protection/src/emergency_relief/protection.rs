//! Persons in need of urgent protection: meals in temporary care, treatment, transport.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Dong, Text};

use super::claim::{Claim, not_established};
use super::{
    Benefit, CareLimit, EmergencyReliefReason, ProtectionGround, Regime, Transport,
    UrgentProtection,
};

impl<T: Trace<EmergencyReliefReason>> Claim<'_, T> {
    pub(super) fn urgent_protection(&mut self) -> Result<(), FactError> {
        let facts = self.facts;
        for protection in &facts.urgent_protection {
            if protection.persons == 0 {
                continue;
            }
            if protection.ground == ProtectionGround::None {
                let citation = self.rule.protection_grounds();
                self.refuse(&citation, EmergencyReliefReason::NotInNeedOfProtection);
                continue;
            }
            self.meals(protection)?;
            self.treatment(protection)?;
            self.transport(protection)?;
        }
        Ok(())
    }

    fn meals(&mut self, protection: &UrgentProtection) -> Result<(), FactError> {
        if protection.days == 0 {
            return Ok(());
        }
        let (Some(day), Some(months)) = (
            &self.rule.temporary_care_day,
            &self.rule.temporary_care_months,
        ) else {
            return Err(not_established(Benefit::TemporaryCare));
        };
        let days = self.days_within_limit(protection, months)?;
        let amount = day.value.times(days)?.times(protection.persons)?;
        self.step(&day.citation, |citation| {
            Step::new(
                Benefit::TemporaryCare.label(),
                Text::new(
                    "tiền ăn/người/ngày × số người × số ngày",
                    "meals a person and day × persons × days",
                ),
                amount,
                citation,
            )
            .input(
                Text::new("tiền ăn/người/ngày", "meals a person and day"),
                day.value,
            )
            .input(Text::new("số người", "persons"), protection.persons)
            .input(Text::new("số ngày", "days"), days)
        });
        let citation = &day.citation;
        self.grant(
            Benefit::TemporaryCare,
            protection.persons,
            amount,
            Bound::Exact,
            citation,
        )
    }

    fn days_within_limit(
        &mut self,
        protection: &UrgentProtection,
        months: &Cited<u32>,
    ) -> Result<u32, FactError> {
        let limit = protection
            .limit
            .days(months.value, "urgent_protection.limit.calendar_months_from")?;
        let days = protection.days.min(limit);
        self.step(&months.citation, |citation| {
            Step::new(
                Text::new("số ngày được hỗ trợ", "days paid"),
                Text::new(
                    "số ngày thực tế, không quá thời hạn",
                    "the days spent, at most those of the limit",
                ),
                days,
                citation,
            )
            .input(Text::new("số ngày thực tế", "days spent"), protection.days)
            .input(
                Text::new("thời hạn tính bằng tháng", "limit in months"),
                months.value,
            )
            .input(Text::new("thời hạn tính bằng ngày", "limit in days"), limit)
        });
        if protection.limit == CareLimit::ThirtyDayMonths && protection.days >= limit {
            self.caveat(|| CareLimit::READING);
        }
        Ok(days)
    }

    fn treatment(&mut self, protection: &UrgentProtection) -> Result<(), FactError> {
        let amount = protection.treatment_without_card;
        if amount == Dong::ZERO {
            return Ok(());
        }
        let Some(citation) = self.rule.treatment_as_insured() else {
            return Err(not_established(Benefit::Treatment));
        };
        self.step(&citation, |citation| {
            Step::new(
                Benefit::Treatment.label(),
                Text::new(
                    "bằng mức quỹ bảo hiểm y tế chi trả",
                    "what the health-insurance fund would pay",
                ),
                amount,
                citation,
            )
        });
        self.grant(
            Benefit::Treatment,
            protection.persons,
            amount,
            Bound::Exact,
            &citation,
        )
    }

    fn transport(&mut self, protection: &UrgentProtection) -> Result<(), FactError> {
        let rule = self.rule;
        let transport = protection.transport;
        if transport == Transport::None {
            return Ok(());
        }
        let (Some(petrol), Some(costs)) = (&rule.petrol_ml_per_km, rule.transport_costs()) else {
            return Err(not_established(Benefit::Transport));
        };
        let citation = match transport {
            Transport::OfficeVehicle { .. } => &petrol.citation,
            _ => &costs,
        };
        let amount = self.cost_of(transport, petrol)?;
        self.step(citation, |citation| {
            transport_step(transport, petrol.value, amount, citation)
        });
        self.grant(
            Benefit::Transport,
            protection.persons,
            amount,
            Bound::Exact,
            citation,
        )
    }

    fn cost_of(&self, transport: Transport, petrol: &Cited<u32>) -> Result<Dong, FactError> {
        match transport {
            Transport::None => Ok(Dong::ZERO),
            Transport::PublicFare { cost } => Ok(cost),
            Transport::OfficeVehicle {
                kilometres,
                petrol_price,
            } => Ok(price_of(petrol.value, kilometres, petrol_price)?),
            // What joint circular 29/2014 said of hired vehicles is not established.
            Transport::Hired { .. } if self.rule.regime < Regime::Decree20 => {
                Err(not_established(Benefit::Transport))
            }
            Transport::Hired { contract_price } => Ok(contract_price),
        }
    }
}

fn transport_step(
    transport: Transport,
    petrol_ml_per_km: u32,
    amount: Dong,
    citation: Citation,
) -> Step {
    let step = |formula| Step::new(Benefit::Transport.label(), formula, amount, citation);
    match transport {
        Transport::OfficeVehicle {
            kilometres,
            petrol_price,
        } => step(Text::new(
            "số km × ml xăng/km × giá xăng/lít ÷ 1000",
            "kilometres × millilitres of petrol a kilometre × price of a litre ÷ 1000",
        ))
        .input(Text::new("số km", "kilometres"), kilometres)
        .input(
            Text::new("ml xăng/km", "millilitres a kilometre"),
            petrol_ml_per_km,
        )
        .input(Text::new("giá xăng/lít", "price of a litre"), petrol_price),
        Transport::Hired { .. } => step(Text::new(
            "giá thuê xe theo hợp đồng",
            "price of the contract of hire",
        )),
        Transport::PublicFare { .. } | Transport::None => step(Text::new(
            "giá phương tiện công cộng phổ thông",
            "fares of ordinary public transport",
        )),
    }
}

fn price_of(ml_per_km: u32, kilometres: u32, price_of_a_litre: Dong) -> Result<Dong, AmountError> {
    i64::from(ml_per_km)
        .checked_mul(kilometres.into())
        .and_then(|millilitres| Decimal::try_new(millilitres, 3).ok())
        .and_then(|litres| litres.checked_mul(price_of_a_litre.to_decimal()))
        .ok_or(AmountError::Overflow)
        .and_then(|price| Rounding::WHOLE_DONG.dong(price))
}
