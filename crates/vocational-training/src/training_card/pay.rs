//! The cost of the course first, meals and travel with what is left of the card.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::{CardAward, TrainingCard, TrainingCardFacts, TrainingCardReason};
use crate::Area;
use crate::instruments::learners::CIRCULAR_43_2016;
use crate::scholarship::base_salary_later;

static REST: Citation = CIRCULAR_43_2016
    .article("3")
    .clause("1")
    .point("b")
    .published();

impl TrainingCard {
    pub(super) fn pay<T: Trace<TrainingCardReason>>(
        &self,
        facts: &TrainingCardFacts,
        trace: &mut T,
    ) -> Result<CardAward, FactError> {
        let meals_and_travel = self.meals_and_travel(facts)?;
        let base_salary = self.base_salary_of(facts)?;
        let worth = base_salary.times(self.salaries.value)?;
        trace.step(&self.salaries.citation, |citation| {
            Step::new(
                Text::new("giá trị tối đa của thẻ", "worth of the card at most"),
                Text::new("số tháng × mức lương cơ sở", "months × base salary"),
                worth,
                citation,
            )
            .input(Text::new("số tháng", "months"), self.salaries.value)
            .input(Text::new("mức lương cơ sở", "base salary"), base_salary)
        });
        let cost = facts.cost.min(worth);
        let rest = worth.minus(cost)?;
        let beside = meals_and_travel.min(rest);
        let (label, beside_label) = (
            Text::new("chi hỗ trợ đào tạo", "cost of the course"),
            Text::new("tiền ăn, tiền đi lại", "meals and travel"),
        );
        trace.step(&self.salaries.citation, |citation| {
            let formula = Text::new("chi phí, trước hết", "the cost, before all else");
            Step::new(label.clone(), formula, cost, citation)
                .input(Text::new("chi phí", "cost"), facts.cost)
        });
        trace.step(self.rest_by(), |citation| {
            let formula = Text::new(
                "trong giá trị còn lại của thẻ",
                "within what is left of the card",
            );
            Step::new(beside_label.clone(), formula, beside, citation)
                .input(Text::new("giá trị còn lại", "left of the card"), rest)
                .input(
                    Text::new("tiền ăn, tiền đi lại", "meals and travel"),
                    meals_and_travel,
                )
        });
        let payments = Payments::told_to(trace)
            .with(
                label,
                cost,
                Frequency::Once,
                Bound::Exact,
                &self.salaries.citation,
            )?
            .with(
                beside_label,
                beside,
                Frequency::Once,
                Bound::Exact,
                self.rest_by(),
            )?;
        let total = payments.total();
        let learner_pays = facts.cost.plus(meals_and_travel)?.minus(total)?;
        trace.step(self.rest_by(), |citation| {
            let label = Text::new("người học tự chi trả", "paid by the learner");
            let formula = Text::new("phần vượt giá trị thẻ", "what exceeds the card");
            Step::new(label, formula, learner_pays, citation)
        });
        trace.caveat(|| Caveat::Reading {
            reading: if facts.readings.adjust_mid_course {
                Text::new(
                    "mức lương cơ sở tại ngày cuối của khóa học",
                    "the base salary of the last day of the course",
                )
            } else {
                Text::new(
                    "mức lương cơ sở tại ngày khai giảng, không điều chỉnh trong khóa học",
                    "the base salary of the opening day, whatever changes during the course",
                )
            },
        });
        trace.step(&self.salaries.citation, |citation| {
            let formula = Text::new("cộng các khoản", "all items together");
            Step::new(
                Text::new("tổng chi từ thẻ", "paid by the card"),
                formula,
                total,
                citation,
            )
        });
        Ok(CardAward {
            payments,
            worth,
            unused: worth.minus(total)?,
            learner_pays,
        })
    }

    /// That of the opening day; as the office reads it, that of the last day.
    fn base_salary_of(&self, facts: &TrainingCardFacts) -> Result<Dong, FactError> {
        let day = if facts.readings.adjust_mid_course {
            facts.last_day(self.opens)
        } else {
            self.opens
        };
        base_salary_later(day, self.opens, self.base_salary.value, self.after_review)
    }

    /// The provision by which meals and travel have what is left, and the learner pays the rest.
    const fn rest_by(&self) -> &Citation {
        match self.meals {
            Some(_) => &REST,
            None => &self.salaries.citation,
        }
    }

    /// At the levels of decision 46/2015; until 2015-08-31 they are not established.
    fn meals_and_travel(&self, facts: &TrainingCardFacts) -> Result<Dong, FactError> {
        let Some(meals) = &self.meals else {
            if facts.study_days == 0 && facts.distance_m == 0 {
                return Ok(Dong::ZERO);
            }
            let what = Text::new(
                "tiền ăn, tiền đi lại theo thẻ học nghề; ghi 0 ngày, 0 mét để không tính",
                "meals and travel of the card; write 0 days and 0 metres to leave them out",
            );
            return Err(FactError::NotEstablished { what });
        };
        let difficult = facts.disabled || facts.area != Area::Ordinary;
        let is_from = |km: &Option<Cited<u32>>| {
            km.as_ref()
                .is_some_and(|km| facts.distance_m >= km.value.saturating_mul(1_000))
        };
        let travel = if difficult && is_from(&self.travel_difficult_km) {
            self.travel_difficult.as_ref()
        } else if is_from(&self.travel_km) {
            self.travel.as_ref()
        } else {
            None
        };
        if facts.left_early && travel.is_some() {
            let what = Text::new(
                "tiền đi lại của người thôi học; ghi 0 mét để không tính",
                "travel of whoever leaves; write 0 metres to leave it out",
            );
            return Err(FactError::NotEstablished { what });
        }
        let travel = travel.map_or(Dong::ZERO, |level| level.value);
        Ok(meals.value.times(facts.study_days)?.plus(travel)?)
    }
}
