//! Charts as SVG inside the page: horizontal bars, each with its number written beside it.
//!
//! All lengths are whole units of the drawing; shares are exact decimals until then. Colour is
//! never the only sign: every bar has its name and number, and the whole is told in `<desc>`.

use ansinh_core::{Decimal, Language, Text};
use ansinh_reporting::document::{Chart, Part, Plot, Quantity, Target};

use crate::html::Markup;
use crate::labels;

mod bars;
mod canvas;
mod data;
mod lines;
pub(crate) mod telling;
mod waterfall;

use canvas::{Canvas, WIDTH};
#[cfg(any(feature = "docx", feature = "xlsx"))]
pub(crate) use waterfall::hanging;

/// Draws the chart with this number, counted from 1.
pub(crate) fn draw(page: &mut Markup, chart: &Chart, number: usize, language: Language) {
    let title = format!("chart-{number}-title");
    let telling = format!("chart-{number}-telling");
    let mut canvas = Canvas::default();
    let drawing = Drawing { chart, language };
    drawing.draw(&mut canvas);
    let view = format!("0 0 {WIDTH} {}", canvas.height());
    let both = format!("{title} {telling}");
    page.element(
        "figure",
        &[("class", &"chart"), ("id", &format!("chart-{number}"))],
        |page| {
            page.element("figcaption", &[], |page| {
                page.words(&format!("{} {number}. ", labels::CHART.get(language)));
                page.words(chart.title.get(language));
                if let Some(unit) = &chart.unit {
                    page.words(&format!(" ({})", unit.get(language)));
                }
            });
            page.element(
                "svg",
                &[
                    ("viewBox", &view),
                    ("role", &"img"),
                    ("aria-labelledby", &both),
                ],
                |page| {
                    page.text("title", &[("id", &title)], chart.title.get(language));
                    page.text("desc", &[("id", &telling)], &telling::of(chart, language));
                    page.append(canvas.finish());
                },
            );
            if let Some(note) = &chart.note {
                page.text("p", &[], note.get(language));
            }
            data::write(page, &drawing, number);
        },
    );
}

/// The result as a percentage of the plan; `None` without a plan above zero, or without a result.
pub(crate) fn percent_of_plan(target: &Target) -> Option<Decimal> {
    let plan = target.plan.filter(|plan| *plan > Decimal::ZERO)?;
    percent(target.actual?, plan)
}

/// Each part with its percentage of the sum; `None` where the sum is not above zero.
pub(crate) fn shares(parts: &[Part]) -> Vec<(&Part, Option<Decimal>)> {
    let whole = sum(parts.iter().map(|part| part.value)).filter(|whole| *whole > Decimal::ZERO);
    parts
        .iter()
        .map(|part| (part, whole.and_then(|whole| percent(part.value, whole))))
        .collect()
}

fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}

/// The sum, unless it is too large to be exact.
fn sum(values: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    values
        .into_iter()
        .try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// A chart on its way to a canvas.
struct Drawing<'a> {
    chart: &'a Chart,
    language: Language,
}

impl Drawing<'_> {
    fn draw(&self, canvas: &mut Canvas) {
        match &self.chart.plot {
            Plot::PlanAgainstActual { targets } => self.targets(canvas, targets),
            Plot::Grouped { categories, series } => self.grouped(canvas, categories, series),
            Plot::Stacked { categories, series } => self.stacked(canvas, categories, series),
            Plot::Shares { parts } => self.parts(canvas, parts),
            Plot::Trend { periods, series } => self.trend(canvas, periods, series),
            Plot::Waterfall { steps } => self.waterfall(canvas, steps),
        }
    }

    fn digits(&self, value: Decimal) -> String {
        Quantity::new(value, self.chart.decimals).digits(self.language)
    }

    fn known(&self, value: Option<Decimal>) -> String {
        value.map_or_else(
            || labels::MISSING.get(self.language).to_owned(),
            |value| self.digits(value),
        )
    }

    fn percent(&self, percent: Decimal, decimals: u32) -> String {
        format!(
            "{}%",
            Quantity::new(percent, decimals).digits(self.language)
        )
    }

    fn words<'t>(&self, words: &'t Text) -> &'t str {
        words.get(self.language)
    }
}

#[cfg(test)]
mod tests;
