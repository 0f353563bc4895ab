//! The award: its months with their days, what is reserved, and each line.

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency, Line};
use ansinh_core::{Dong, Text};

use super::{UnemploymentAward, UnemploymentBenefit, UnemploymentBenefitFacts, laws};
use crate::unemployment::{BenefitMonth, JobLossReason, left_after};

const MONTHLY: Text = Text::new("mức hưởng hằng tháng", "monthly benefit");

const MONTHS: Text = Text::new("số tháng hưởng", "months of benefit");

const FIRST_DAY: Text = Text::new("ngày bắt đầu hưởng", "first day of benefit");

impl UnemploymentBenefit {
    pub(super) fn award<T: Trace<JobLossReason>>(
        &self,
        facts: &UnemploymentBenefitFacts,
        monthly: Dong,
        months: u32,
        trace: &mut T,
    ) -> Result<UnemploymentAward, FactError> {
        let (days, filed) = (facts.days(self.law), facts.job_loss.filed);
        let first = |day: &Cited<u32>| days.after(filed, day.value);
        let first_day = self.first_working_day.as_ref().map(first);
        let reserved = self.reserved(facts.job_loss.months(), months);
        let arrived = facts.arrived_by_post.unwrap_or(filed);
        let decide = |limit: &Cited<u32>| days.after(arrived, limit.value);
        let health_rate = self
            .health_insurance
            .value
            .to_coefficient()
            .unwrap_or_default();
        let mut award = UnemploymentAward {
            monthly,
            months,
            benefit_months: Vec::new(),
            reserved: reserved.as_ref().map(|reserved| reserved.value),
            health_insurance: monthly.scaled(health_rate, &Rounding::WHOLE_DONG)?,
            decide_by: self.decision_days.as_ref().map(decide),
            total: monthly.times(months)?,
            lines: Vec::new(),
        };
        if T::LISTENS {
            let in_a_row = |first_day| {
                let from_previous_end = facts.readings.months_from_previous_end;
                BenefitMonth::in_a_row(first_day, months, from_previous_end)
            };
            award.benefit_months = first_day.into_iter().flat_map(in_a_row).collect();
            self.tell(&award, facts, trace);
            award.lines = self.lines(&award, reserved.as_ref());
        }
        Ok(award)
    }

    /// What the decision reserves: the months that the months of benefit don't use up.
    fn reserved(&self, contributed: u32, months: u32) -> Option<Cited<u32>> {
        let each = self.used_by_each.as_ref()?;
        let ceiling = self.reserved_up_to.as_ref();
        let left = left_after(
            contributed,
            ceiling.map(|up_to| up_to.value),
            months,
            each.value,
        );
        let citation =
            ceiling.map_or_else(|| laws::ODD_MONTHS_2013, |ceiling| ceiling.citation.clone());
        Some(Cited::new(left, citation))
    }

    fn tell<T: Trace<JobLossReason>>(
        &self,
        award: &UnemploymentAward,
        facts: &UnemploymentBenefitFacts,
        trace: &mut T,
    ) {
        trace.step(&self.base_months.citation, |citation| {
            let formula = Text::new(
                "theo tổng số tháng đóng chưa hưởng",
                "by all months contributed and not yet used",
            );
            Step::new(MONTHS, formula, award.months, citation).input(
                Text::new("số tháng đóng", "contributed months"),
                facts.job_loss.months(),
            )
        });
        if let (Some(day), Some(first_day)) = (&self.first_working_day, award.first_day()) {
            trace.step(&day.citation, |citation| {
                let formula = Text::new(
                    "ngày làm việc tính từ ngày nộp đủ hồ sơ, không tính ngày nộp",
                    "working day after the complete file, whose day is not counted",
                );
                Step::new(FIRST_DAY, formula, first_day, citation)
                    .input(Text::new("ngày nộp", "filed"), facts.job_loss.filed)
                    .input(Text::new("ngày làm việc thứ", "working day"), day.value)
            });
        }
        trace.step(&self.rate.citation, |citation| {
            let label = Text::new("tổng trợ cấp", "all months together");
            let formula = Text::new("mức hằng tháng × số tháng", "monthly benefit × months");
            Step::new(label, formula, award.total, citation)
                .input(MONTHLY, award.monthly)
                .input(MONTHS, award.months)
        });
    }

    fn lines(&self, award: &UnemploymentAward, reserved: Option<&Cited<u32>>) -> Vec<Line> {
        let line = |label: Text, value: Value, frequency, citation: &Citation| Line {
            label,
            value,
            frequency,
            bound: Bound::Exact,
            citation: citation.clone(),
        };
        let first_day = award.first_day().zip(self.first_working_day.as_ref());
        let last = award.benefit_months.last().map(|month| month.through);
        let begins = first_day
            .map(|(first, day)| line(FIRST_DAY, first.into(), Frequency::None, &day.citation));
        let ends = last.zip(first_day).map(|(last, (_, day))| {
            let label = Text::new("ngày hưởng cuối", "last day of benefit");
            line(label, last.into(), Frequency::None, &day.citation)
        });
        let kept = reserved.map(|kept| {
            let label = Text::new("số tháng đóng được bảo lưu", "contributed months reserved");
            line(label, kept.value.into(), Frequency::None, &kept.citation)
        });
        let decide = award.decide_by.zip(self.decision_days.as_ref());
        let decided_by = decide.map(|(last_day, days)| {
            let label = Text::new("hạn ra quyết định", "last day for the decision");
            line(label, last_day.into(), Frequency::None, &days.citation)
        });
        let monthly = line(
            MONTHLY,
            award.monthly.into(),
            Frequency::Monthly,
            &self.rate.citation,
        );
        let months = &self.base_months.citation;
        let months = line(MONTHS, award.months.into(), Frequency::None, months);
        let health = line(
            Text::new(
                "đóng bảo hiểm y tế từ Quỹ bảo hiểm thất nghiệp",
                "health insurance paid for by the fund",
            ),
            award.health_insurance.into(),
            Frequency::Monthly,
            &self.health_insurance.citation,
        );
        [
            Some(monthly),
            Some(months),
            begins,
            ends,
            kept,
            Some(health),
            decided_by,
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
