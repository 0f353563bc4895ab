//! What a resident is paid with: maintenance, burial, medicine.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Coefficient, Dong, NaiveDate, Text, date};

use super::in_force::DECREE_335_FROM;
use super::{Admission, CareRegime, InstitutionalCare, InstitutionalCareFacts, Reason};

/// Decree 136/2013/NĐ-CP takes effect; its level is staged, and its groups have it from 2015.
const DECREE_136_FROM: NaiveDate = date(2014, 1, 1);
const LEVEL_OF_DECREE_136: Dong = Dong::new(270_000);

impl InstitutionalCare {
    pub(super) fn maintenance<T: Trace<Reason>>(
        &self,
        facts: &InstitutionalCareFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let age = self.age_of_right(facts);
        let coefficient = match age {
            0..4 => self.coefficient_under_4(facts)?,
            4..16 => &self.from_4_to_15,
            16..60 => &self.from_16_to_59,
            _ => &self.from_60,
        };
        let level = self.level(facts, trace);
        let amount = level.scaled(coefficient.value, &Rounding::WHOLE_DONG)?;
        let label = Text::new("trợ cấp nuôi dưỡng", "maintenance");
        trace.step(&coefficient.citation, |citation| {
            Step::new(
                label.clone(),
                Text::new(
                    "mức chuẩn × hệ số theo tuổi",
                    "standard level × coefficient by age",
                ),
                amount,
                citation,
            )
            .input(Text::new("mức chuẩn", "standard level"), level)
            .input(Text::new("hệ số", "coefficient"), coefficient.value)
            .input(Text::new("tuổi", "age"), age)
        });
        let line = Payments::told_to(trace);
        Ok(line.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::AtLeast,
            &coefficient.citation,
        )?)
    }

    /// The standard level of the month; in 2014 the office may say that 270,000 applied already.
    fn level<T: Trace<Reason>>(&self, facts: &InstitutionalCareFacts, trace: &mut T) -> Dong {
        if self.regime != CareRegime::Decree28 || self.month.first_day() < DECREE_136_FROM {
            return self.standard_level.value;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "năm 2014 mức chuẩn là 180.000 đồng, trừ nơi đã áp dụng 270.000 đồng",
                "in 2014 the standard level is 180,000 đồng except where 270,000 already applied",
            ),
        });
        if facts.level_270_in_2014 {
            LEVEL_OF_DECREE_136
        } else {
            self.standard_level.value
        }
    }

    /// From 2014 to 2021-06 a disabled child below 4 may have 4.0 by one decree and 5.0 by the other.
    fn coefficient_under_4(
        &self,
        facts: &InstitutionalCareFacts,
    ) -> Result<&Cited<Coefficient>, FactError> {
        let both =
            self.month.first_day() >= DECREE_136_FROM && self.regime <= CareRegime::Decree136;
        if both && facts.admission == Admission::Disabled {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "từ năm 2014 đến 6/2021, hệ số của trẻ khuyết tật dưới 4 tuổi trong cơ sở (4,0 hay 5,0)",
                    "from 2014 to 2021-06, the coefficient of a disabled child below 4 in an institution (4.0 or 5.0)",
                ),
            });
        }
        Ok(&self.under_4)
    }

    pub(super) fn with_funeral<T: Trace<Reason>>(
        &self,
        payments: Payments,
        died_on: NaiveDate,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        // The month of October 2026 falls under decree 335/2026 as a whole, its first deaths don't.
        let uncertain = self.regime == CareRegime::Decree335 && died_on < DECREE_335_FROM;
        let Some(funeral) = self.funeral.as_ref().filter(|_| !uncertain) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức mai táng của người chết trong cơ sở trước 7/2021, và từ 01/7 đến 04/10/2026",
                    "the funeral of a resident before 2021-07, and from 2026-07-01 to 2026-10-04",
                ),
            });
        };
        let amount = self
            .standard_level
            .value
            .scaled(funeral.value, &Rounding::WHOLE_DONG)?;
        let label = Text::new("mai táng", "funeral");
        trace.step(&funeral.citation, |citation| {
            Step::new(
                label.clone(),
                Text::new(
                    "mức chuẩn × hệ số mai táng",
                    "standard level × funeral coefficient",
                ),
                amount,
                citation,
            )
            .input(Text::new("hệ số", "coefficient"), funeral.value)
        });
        Ok(payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::AtLeast,
            &funeral.citation,
        )?)
    }

    pub(super) fn with_medicine<T: Trace<Reason>>(
        &self,
        payments: Payments,
        spent: Dong,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let Some(cap) = &self.medicine else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 7/2021, mức thuốc thông thường trong cơ sở",
                    "before 2021-07, common medicine in institutions",
                ),
            });
        };
        let amount = spent.min(cap.value);
        let label = Text::new("thuốc thông thường", "common medicine");
        trace.step(&cap.citation, |citation| {
            Step::new(
                label.clone(),
                Text::new(
                    "thực chi, không quá mức trần",
                    "as spent, up to the ceiling",
                ),
                amount,
                citation,
            )
            .input(Text::new("thực chi", "spent"), spent)
            .input(Text::new("mức trần", "ceiling"), cap.value)
        });
        Ok(payments.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &cap.citation,
        )?)
    }
}
