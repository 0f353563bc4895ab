//! The cost of the course, the meals and the way.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::learners::{Cost, Cover, Travel};
use super::{TrainingAward, TrainingSupportFacts, TrainingSupportReason};

/// To whom the cost of the course is paid.
const fn cost_label(to_learner: bool) -> Text {
    if to_learner {
        Text::new(
            "chi phí đào tạo, trả cho người học sau khóa học",
            "cost of the course, paid to the learner after it",
        )
    } else {
        Text::new(
            "chi phí đào tạo, trả cho cơ sở đào tạo",
            "cost of the course, paid to the institution",
        )
    }
}

const MEALS: Text = Text::new("tiền ăn, trả cho người học", "meals, paid to the learner");
const TRAVEL: Text = Text::new(
    "tiền đi lại, trả cho người học",
    "travel, paid to the learner",
);

pub(super) fn pay<T: Trace<TrainingSupportReason>>(
    facts: &TrainingSupportFacts,
    cover: &Cover<'_>,
    trace: &mut T,
) -> Result<TrainingAward, FactError> {
    let limit = limit(cover, trace)?;
    let mut paying = Paying {
        payments: Payments::told_to(trace),
        left: limit,
        trace,
    };
    paying.cost(facts.cost, cover)?;
    let paid = paying.payments.total();
    paying.meals(facts, cover)?;
    paying.travel(facts, cover)?;
    let Paying { payments, .. } = paying;
    let own_share = facts.cost.minus(paid)?;
    if own_share > Dong::ZERO {
        trace.step(&cover.by, |citation| {
            Step::new(
                Text::new("phần còn lại của chi phí", "left of the cost"),
                Text::new("chi phí − phần hỗ trợ", "cost − what is supported"),
                own_share,
                citation,
            )
        });
    }
    let total = payments.total();
    trace.step(&cover.by, |citation| {
        let formula = Text::new("cộng các khoản", "all items together");
        Step::new(
            Text::new("tổng hỗ trợ", "support in all"),
            formula,
            total,
            citation,
        )
    });
    Ok(TrainingAward {
        payments,
        own_share,
    })
}

/// The most that is paid for everything, where there is such a limit.
fn limit<T: Trace<TrainingSupportReason>>(
    cover: &Cover<'_>,
    trace: &mut T,
) -> Result<Option<Dong>, AmountError> {
    let Some((salaries, base)) = cover.limit else {
        return Ok(None);
    };
    let limit = base.value.times(salaries.value)?;
    trace.step(&salaries.citation, |citation| {
        Step::new(
            Text::new("mức tối đa của mọi khoản", "the most for all items"),
            Text::new("số tháng × mức lương cơ sở", "months × base salary"),
            limit,
            citation,
        )
        .input(Text::new("số tháng", "months"), salaries.value)
        .input(Text::new("mức lương cơ sở", "base salary"), base.value)
    });
    Ok(Some(limit))
}

struct Paying<'a, T> {
    payments: Payments,
    /// What of the limit is left: the cost comes first, then meals, then the way.
    left: Option<Dong>,
    trace: &'a mut T,
}

impl<T: Trace<TrainingSupportReason>> Paying<'_, T> {
    fn cost(&mut self, cost: Dong, cover: &Cover<'_>) -> Result<(), AmountError> {
        let label = cost_label(cover.to_learner);
        let (ceiling, citation) = match &cover.cost {
            Cost::Whole(citation) => (None, citation),
            Cost::UpTo(ceiling) => (Some(ceiling.value), &ceiling.citation),
        };
        let amount = self.within(ceiling.map_or(cost, |ceiling| cost.min(ceiling)))?;
        self.trace.step(citation, |citation| {
            let formula = Text::new(
                "chi phí, không quá mức tối đa",
                "the cost, up to the ceiling",
            );
            let step = Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("chi phí", "cost"), cost);
            match ceiling {
                Some(ceiling) => step.input(Text::new("mức tối đa", "ceiling"), ceiling),
                None => step,
            }
        });
        self.add(label, amount, citation)
    }

    fn meals(
        &mut self,
        facts: &TrainingSupportFacts,
        cover: &Cover<'_>,
    ) -> Result<(), AmountError> {
        let Some(level) = cover.meals.filter(|_| facts.study_days > 0) else {
            return Ok(());
        };
        let old_days = cover
            .old_meals
            .map_or(0, |_| facts.readings.days_of_old_meals);
        if let Some(old) = cover.old_meals {
            self.days_of_meals(old, old_days)?;
        }
        self.days_of_meals(level, facts.study_days.saturating_sub(old_days))
    }

    fn days_of_meals(&mut self, level: &Cited<Dong>, days: u32) -> Result<(), AmountError> {
        let amount = self.within(level.value.times(days)?)?;
        self.trace.step(&level.citation, |citation| {
            let formula = Text::new("mức × số ngày", "level × days");
            Step::new(MEALS, formula, amount, citation)
                .input(Text::new("mức một ngày", "level a day"), level.value)
                .input(Text::new("số ngày", "days"), days)
        });
        self.add(MEALS, amount, &level.citation)
    }

    fn travel(
        &mut self,
        facts: &TrainingSupportFacts,
        cover: &Cover<'_>,
    ) -> Result<(), AmountError> {
        let (level, amount) = match cover.travel {
            None => return Ok(()),
            Some(Travel::ProgrammeLevel(level)) => (level, level.value),
            Some(Travel::Fare(most)) => (most, facts.fare.min(most.value)),
        };
        let amount = self.within(amount)?;
        self.trace.step(&level.citation, |citation| {
            let formula = Text::new(
                "mức của khóa học theo khoảng cách",
                "the course's level by distance",
            );
            Step::new(TRAVEL, formula, amount, citation)
                .input(Text::new("mét", "metres"), facts.distance_m)
        });
        self.add(TRAVEL, amount, &level.citation)
    }

    /// As much of it as the limit leaves.
    fn within(&mut self, amount: Dong) -> Result<Dong, AmountError> {
        let Some(left) = self.left else {
            return Ok(amount);
        };
        let amount = amount.min(left);
        self.left = Some(left.minus(amount)?);
        Ok(amount)
    }

    fn add(&mut self, label: Text, amount: Dong, citation: &Citation) -> Result<(), AmountError> {
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?;
        Ok(())
    }
}
