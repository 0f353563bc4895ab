use ansinh_core::Decimal;
use ansinh_reporting::document::{Step, StepKind};

use super::Drawing;
use super::canvas::{BAR, Canvas, length};
use crate::labels;

/// The colours of levels, rises and falls.
const LEVEL: usize = 0;
const RISE: usize = 1;
const FALL: usize = 2;

/// Each step with where its bar begins: a level at zero, a change at the level it leaves or reaches.
/// From a step that is not known on, nothing hangs until the next level.
pub(crate) fn hanging(steps: &[Step]) -> Vec<(&Step, Option<Decimal>)> {
    let mut level = Some(Decimal::ZERO);
    steps
        .iter()
        .map(|step| {
            let (start, next) = match (step.kind, step.value) {
                (StepKind::Level, value) => (value.map(|_| Decimal::ZERO), value),
                (_, None) => (None, None),
                (StepKind::Rise, Some(value)) => {
                    (level, level.and_then(|level| level.checked_add(value)))
                }
                (StepKind::Fall, Some(value)) => {
                    let below = level.and_then(|level| level.checked_sub(value));
                    (below, below)
                }
            };
            level = next;
            (step, start)
        })
        .collect()
}

impl Drawing<'_> {
    pub(super) fn waterfall(&self, canvas: &mut Canvas, steps: &[Step]) {
        for (colour, label) in [
            (LEVEL, &labels::LEVEL),
            (RISE, &labels::RISE),
            (FALL, &labels::FALL),
        ] {
            canvas.key(colour, self.words(label));
        }
        let hung = hanging(steps);
        let most = hung
            .iter()
            .filter_map(|(step, start)| start.as_ref()?.checked_add(step.value?))
            .fold(Decimal::ZERO, Decimal::max);
        for (step, start) in hung {
            canvas.gap();
            canvas.lines("label", self.words(&step.label));
            let (colour, sign) = match step.kind {
                StepKind::Level => (LEVEL, ""),
                StepKind::Rise => (RISE, "+"),
                StepKind::Fall => (FALL, "−"),
            };
            let mut end = 0;
            if let (Some(start), Some(value)) = (start, step.value) {
                let left = length(start, most, BAR);
                let long = length(value, most, BAR).min(BAR.saturating_sub(left));
                canvas.bar(left, long, colour);
                end = left.saturating_add(long);
            }
            let sign = if step.value.is_some() { sign } else { "" };
            canvas.beside(end, &format!("{sign}{}", self.known(step.value)));
            canvas.next_row();
        }
    }
}

#[cfg(test)]
mod tests {
    use ansinh_core::Text;

    use super::*;

    #[test]
    fn changes_hang_from_the_level_they_leave() {
        let step = |kind, value: Option<i64>| Step {
            label: Text::same("x"),
            value: value.map(Decimal::from),
            kind,
        };
        let steps = [
            step(StepKind::Level, Some(100)),
            step(StepKind::Fall, Some(30)),
            step(StepKind::Rise, Some(5)),
            step(StepKind::Fall, None),
            step(StepKind::Rise, Some(1)),
            step(StepKind::Level, Some(75)),
        ];
        let starts: Vec<Option<Decimal>> = hanging(&steps)
            .into_iter()
            .map(|(_, start)| start)
            .collect();
        let at = |value: i64| Some(Decimal::from(value));
        assert_eq!(starts, [at(0), at(70), at(70), None, None, at(0)]);
    }
}
