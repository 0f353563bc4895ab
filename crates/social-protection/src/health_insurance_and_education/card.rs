use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Percent, Text, date};

use super::tables::ONE_CARD;
use super::{CardGround, HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts, Reason};

impl HealthInsuranceAndEducation {
    pub(super) fn card<T: Trace<Reason>>(
        &self,
        facts: &HealthInsuranceAndEducationFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let Some(ground) = facts.card_ground else {
            trace.refuse(&ONE_CARD, || Reason::NoGroundForCard);
            return Ok(Payments::told_to(trace));
        };
        match facts.other_card_rate {
            Some(other) if other == Percent::new(100, 0) && ground == CardGround::SocialPension => {
                rate_line(other, &Cited::new(other, ONE_CARD), trace)
            }
            other => self.card_of_this_group(ground, other, trace),
        }
    }

    fn card_of_this_group<T: Trace<Reason>>(
        &self,
        ground: CardGround,
        other: Option<Percent>,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (rate, premium) = self.established(ground)?;
        if let Some(other) = other {
            if other > rate.value {
                return rate_line(other, &Cited::new(other, ONE_CARD), trace);
            }
            trace.alternative(|| Alternative {
                label: Text::new("thẻ của nhóm khác", "card of another group"),
                value: other.into(),
                citation: ONE_CARD,
                loses_by: ONE_CARD,
            });
        }
        let payments = rate_line(rate.value, rate, trace)?;
        self.premium(premium, payments, trace)
    }

    /// The benefit rate and the premium of the group.
    fn established(
        &self,
        ground: CardGround,
    ) -> Result<(&Cited<Percent>, &Cited<Percent>), FactError> {
        let not_established = |what| FactError::NotEstablished { what };
        let before_2025 = self.on < date(2025, 7, 1);
        match ground {
            CardGround::SocialPension => {
                return Err(not_established(Text::new(
                    "mức hưởng bảo hiểm y tế của người hưởng trợ cấp hưu trí xã hội không thuộc nhóm khác hưởng 100%",
                    "the benefit rate of a recipient of the social pension who is in no other group at 100 %",
                )));
            }
            CardGround::SurvivorsAllowance if before_2025 => {
                return Err(not_established(Text::new(
                    "trước 7/2025, thẻ bảo hiểm y tế theo trợ cấp tuất hàng tháng",
                    "before 2025-07, a card by a monthly survivors' allowance",
                )));
            }
            _ => {}
        }
        let given = self.benefit_rate.as_ref().zip(self.premium_rate.as_ref());
        given.ok_or_else(|| {
            not_established(Text::new(
                "trước năm 2015, mức hưởng bảo hiểm y tế của đối tượng bảo trợ xã hội",
                "before 2015, the benefit rate of those on social assistance",
            ))
        })
    }

    /// What the budget pays for the card.
    fn premium<T: Trace<Reason>>(
        &self,
        rate: &Cited<Percent>,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = self
            .base_salary
            .value
            .scaled(share, &Rounding::WHOLE_DONG)?;
        let label = Text::new(
            "mức đóng bảo hiểm y tế do ngân sách đóng",
            "premium paid by the budget",
        );
        trace.step(&rate.citation, |citation| {
            let formula = Text::new("mức lương cơ sở × tỷ lệ", "base salary × rate");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("tỷ lệ", "rate"), rate.value)
        });
        Ok(payments.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &rate.citation,
        )?)
    }
}

fn rate_line<T: Trace<Reason>>(
    value: Percent,
    rate: &Cited<Percent>,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let label = Text::new(
        "mức hưởng bảo hiểm y tế",
        "benefit rate of health insurance",
    );
    trace.step(&rate.citation, |citation| {
        let formula = Text::new(
            "chỉ một thẻ, theo nhóm có mức hưởng cao nhất",
            "one card, of the group with the best benefit",
        );
        Step::new(label.clone(), formula, value, citation)
    });
    Ok(Payments::told_to(trace).with(
        label,
        value,
        Frequency::None,
        Bound::Exact,
        &rate.citation,
    )?)
}
