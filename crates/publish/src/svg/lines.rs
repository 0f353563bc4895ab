use ansinh_core::{Decimal, Text};
use ansinh_reporting::document::Series;

use super::Drawing;
use super::canvas::{Canvas, WIDTH, length};

/// How high a line chart is, and the room at its sides for half a label.
const HEIGHT: u32 = 160;
const SIDE: u32 = 24;
/// The most points that are named below the line; of more, the first and the last are.
const NAMED: usize = 7;

impl Drawing<'_> {
    /// One line a series, from the lowest value or zero up; a value that is not known leaves a gap.
    pub(super) fn trend(&self, canvas: &mut Canvas, periods: &[Text], series: &[Series]) {
        self.legend(canvas, series);
        canvas.gap();
        let all = || series.iter().flat_map(|series| &series.values).flatten();
        let least = all().copied().fold(Decimal::ZERO, Decimal::min);
        let most = all().copied().fold(Decimal::ZERO, Decimal::max);
        let span = most.checked_sub(least).unwrap_or(Decimal::MAX);
        let height = |value: Decimal| {
            let above = value.checked_sub(least).unwrap_or_default();
            HEIGHT.saturating_sub(length(above, span, HEIGHT))
        };
        let last = periods.len().saturating_sub(1);
        let across = |position: usize| {
            let position = u32::try_from(position).unwrap_or(u32::MAX);
            let steps = u32::try_from(last).unwrap_or(u32::MAX).max(1);
            let room = WIDTH.saturating_sub(SIDE.saturating_mul(2));
            let along = position.saturating_mul(room).checked_div(steps);
            SIDE.saturating_add(along.unwrap_or_default())
        };
        canvas.floor(height(Decimal::ZERO));
        // More numbers than these would cover one another; all stand below in words instead.
        let labelled = series.len() == 1 && periods.len() <= NAMED;
        for (colour, series) in series.iter().enumerate() {
            let known = |position: usize| series.values.get(position).copied().flatten();
            let point =
                |position: usize| known(position).map(|value| (across(position), height(value)));
            let points: Vec<Option<(u32, u32)>> = (0..periods.len()).map(point).collect();
            for stretch in points.split(Option::is_none) {
                let stretch: Vec<(u32, u32)> = stretch.iter().copied().flatten().collect();
                canvas.line(&stretch, colour);
            }
            if !labelled {
                continue;
            }
            for (position, at) in points.iter().enumerate() {
                if let (Some(at), Some(value)) = (at, known(position)) {
                    canvas.above(*at, &self.digits(value));
                }
            }
        }
        canvas.down(HEIGHT);
        for (position, period) in periods.iter().enumerate() {
            if periods.len() <= NAMED || position == 0 || position == last {
                canvas.below(across(position), self.words(period));
            }
        }
        canvas.next_row();
        for series in series.iter().filter(|_| !labelled) {
            let values: Vec<String> = periods
                .iter()
                .enumerate()
                .map(|(position, period)| {
                    let value = series.values.get(position).copied().flatten();
                    format!("{} {}", self.words(period), self.known(value))
                })
                .collect();
            let words = format!("{}: {}", self.words(&series.label), values.join("; "));
            canvas.lines("quiet", &words);
        }
    }
}
