use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, NaiveDate, Percent, Text, date};

use super::tables::ONE_CARD;
use super::{CardGround, HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts, Reason};
use crate::instruments::LAW_25_2008;

/// Law 51/2024/QH15 takes effect.
const AMENDED_FROM: NaiveDate = date(2025, 7, 1);

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
        let payments = self.best_rate(ground, facts.other_card_rate, trace)?;
        if facts.insured_in_earlier_group && !self.takes_part_as_budget_paid(ground) {
            self.tell_premium_paid_elsewhere(trace);
            return Ok(payments);
        }
        match &self.premium_rate {
            Some(premium) => self.premium(premium, payments, trace),
            None => Ok(payments),
        }
    }

    /// Whoever draws a survivors' allowance or the social pension takes part by the budget whatever the
    /// order of the groups: article 13(5)đ, from 2025-07-01.
    fn takes_part_as_budget_paid(&self, ground: CardGround) -> bool {
        self.on >= AMENDED_FROM
            && matches!(
                ground,
                CardGround::SurvivorsAllowance | CardGround::SocialPension
            )
    }

    /// Article 13(2), from 2025-07-01 article 13(5)a: the premium is that of the first group.
    fn tell_premium_paid_elsewhere<T: Trace<Reason>>(&self, trace: &mut T) {
        let article_13 = LAW_25_2008.article("13");
        let first_group = if self.on >= AMENDED_FROM {
            article_13.clause("5").point("a")
        } else {
            article_13.clause("2")
        };
        trace.step(&first_group.published(), |citation| {
            let label = Text::new(
                "mức đóng bảo hiểm y tế do ngân sách đóng",
                "premium paid by the budget",
            );
            let formula = Text::new(
                "đóng theo nhóm đối tượng xếp trước",
                "paid under a group that the law lists earlier",
            );
            Step::new(label, formula, Dong::ZERO, citation)
        });
    }

    /// The rate of the card: of this group, or of another that has a better one.
    fn best_rate<T: Trace<Reason>>(
        &self,
        ground: CardGround,
        other: Option<Percent>,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let whole = Percent::new(100, 0);
        if other == Some(whole) && ground == CardGround::SocialPension {
            return rate_line(whole, &Cited::new(whole, ONE_CARD), trace);
        }
        let rate = self.established(ground)?;
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
        rate_line(rate.value, rate, trace)
    }

    /// The benefit rate of the group.
    fn established(&self, ground: CardGround) -> Result<&Cited<Percent>, FactError> {
        let not_established = |what| FactError::NotEstablished { what };
        let before_2025 = self.on < AMENDED_FROM;
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
        self.benefit_rate.as_ref().ok_or_else(|| {
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
