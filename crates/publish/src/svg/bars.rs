use ansinh_core::{Decimal, Text};
use ansinh_reporting::document::{Part, Series, Target};

use super::canvas::{BAR, Canvas, length};
use super::{Drawing, percent_of_plan, shares, sum};
use crate::labels;

const FIRST: usize = 0;

impl Drawing<'_> {
    /// Every target as a share of its own plan, so that thousands and dozens stand side by side.
    pub(super) fn targets(&self, canvas: &mut Canvas, targets: &[Target]) {
        canvas.key(FIRST, self.words(&labels::ACTUAL));
        canvas.lines("quiet", &format!("┃ {} = 100%", self.words(&labels::PLAN)));
        let most = targets
            .iter()
            .filter_map(percent_of_plan)
            .fold(Decimal::ONE_HUNDRED, Decimal::max);
        let plan = length(Decimal::ONE_HUNDRED, most, BAR);
        for target in targets {
            canvas.gap();
            canvas.lines("label", self.words(&target.label));
            if let Some(percent) = percent_of_plan(target) {
                canvas.track(plan);
                canvas.bar(0, length(percent, most, BAR), FIRST);
                canvas.upright(plan, "plan");
                canvas.beside(BAR, &self.percent(percent, 2));
                canvas.next_row();
            }
            canvas.lines("quiet", &self.result(target));
        }
    }

    /// "9.043 / 17.700 lao động".
    fn result(&self, target: &Target) -> String {
        let mut words = self.known(target.actual);
        if let Some(plan) = target.plan {
            words = format!("{words} / {}", self.digits(plan));
        }
        match target.unit.as_ref().or(self.chart.unit.as_ref()) {
            Some(unit) => format!("{words} {}", self.words(unit)),
            None => words,
        }
    }

    pub(super) fn grouped(&self, canvas: &mut Canvas, categories: &[Text], series: &[Series]) {
        self.legend(canvas, series);
        let all = || {
            series
                .iter()
                .flat_map(|series| &series.values)
                .flatten()
                .copied()
        };
        let least = all().fold(Decimal::ZERO, Decimal::min);
        let span = all()
            .fold(Decimal::ZERO, Decimal::max)
            .checked_sub(least)
            .unwrap_or(Decimal::MAX);
        let zero = length(least.abs(), span, BAR);
        for (position, category) in categories.iter().enumerate() {
            canvas.gap();
            canvas.lines("label", self.words(category));
            for (colour, series) in series.iter().enumerate() {
                let value = series.values.get(position).copied().flatten();
                let long = length(value.unwrap_or_default().abs(), span, BAR);
                let negative = value.is_some_and(|value| value.is_sign_negative());
                let left = if negative {
                    zero.saturating_sub(long)
                } else {
                    zero
                };
                canvas.bar(left, long.min(BAR.saturating_sub(left)), colour);
                if least < Decimal::ZERO {
                    canvas.upright(zero, "axis");
                }
                canvas.beside(left.saturating_add(long), &self.known(value));
                canvas.next_row();
            }
        }
    }

    /// A negative value has no place in a stack: it is written but not drawn.
    pub(super) fn stacked(&self, canvas: &mut Canvas, categories: &[Text], series: &[Series]) {
        self.legend(canvas, series);
        let at = |position: usize| {
            series
                .iter()
                .map(move |series| series.values.get(position).copied().flatten())
        };
        let drawn = |position: usize| {
            sum(at(position)
                .flatten()
                .filter(|value| *value > Decimal::ZERO))
            .unwrap_or(Decimal::MAX)
        };
        let most = (0..categories.len())
            .map(drawn)
            .fold(Decimal::ZERO, Decimal::max);
        for (position, category) in categories.iter().enumerate() {
            canvas.gap();
            canvas.lines("label", self.words(category));
            let mut left = 0_u32;
            for (colour, value) in at(position).enumerate() {
                let room = BAR.saturating_sub(left);
                let long = length(value.unwrap_or_default(), most, BAR).min(room);
                canvas.bar(left, long, colour);
                left = left.saturating_add(long);
            }
            let total = sum(at(position).flatten());
            canvas.beside(left, &self.known(total));
            canvas.next_row();
            let parts: Vec<String> = series
                .iter()
                .zip(at(position))
                .map(|(series, value)| {
                    format!("{}: {}", self.words(&series.label), self.known(value))
                })
                .collect();
            canvas.parts("quiet", &parts);
        }
    }

    pub(super) fn parts(&self, canvas: &mut Canvas, parts: &[Part]) {
        for (part, share) in shares(parts) {
            canvas.lines("label", self.words(&part.label));
            canvas.track(BAR);
            canvas.bar(
                0,
                length(share.unwrap_or_default(), Decimal::ONE_HUNDRED, BAR),
                FIRST,
            );
            if let Some(share) = share {
                canvas.beside(BAR, &self.percent(share, 1));
            }
            canvas.next_row();
            canvas.lines("quiet", &self.in_unit(part.value));
            canvas.gap();
        }
        if let Some(total) = sum(parts.iter().map(|part| part.value)) {
            let total = format!("{}: {}", self.words(&labels::TOTAL), self.in_unit(total));
            canvas.lines("label", &total);
        }
    }

    fn in_unit(&self, value: Decimal) -> String {
        match &self.chart.unit {
            Some(unit) => format!("{} {}", self.digits(value), self.words(unit)),
            None => self.digits(value),
        }
    }

    /// The colours of the series, where there is more than one to tell apart.
    pub(super) fn legend(&self, canvas: &mut Canvas, series: &[Series]) {
        if series.len() < 2 {
            return;
        }
        for (colour, series) in series.iter().enumerate() {
            canvas.key(colour, self.words(&series.label));
        }
    }
}
