//! Charts as the word processor draws them, from numbers that stand in the file.

mod drawing;

use ansinh_core::{Decimal, Localized as _, Text};
use ansinh_reporting::document::{Chart, Plot, Quantity, Series, Step, StepKind, Target};

use super::Paper;
use super::package::chart_id;
use super::section::Orientation;
use super::words::{CHART, Style};
use crate::labels;
use crate::svg::{hanging, percent_of_plan, shares, telling};

/// Lengths of drawings: twentieths of a point are so many of them.
const PER_TWENTIETH: u32 = 635;
/// A chart without any bar, and what each adds; no chart is taller than most of a page.
const EMPTY: u32 = 1_000_000;
const BAR: u32 = 260_000;
const TALLEST: u32 = 8_000_000;
/// A line is as high however many points it has.
const LINE: u32 = 3_000_000;

impl Paper {
    pub(super) fn chart(&mut self, chart: &Chart) {
        let position = self.charts.len();
        let number = position.saturating_add(1);
        let mut title = chart.title.get(self.language).to_owned();
        if let Some(unit) = &chart.unit {
            title = format!("{title} ({})", unit.get(self.language));
        }
        self.caption(&labels::CHART, number, &title);
        let bars = Bars::of(chart, self);
        let height = bars.height();
        let told = telling::of(chart, self.language);
        let width = Orientation::Portrait
            .text_width()
            .saturating_mul(PER_TWENTIETH);
        self.charts.push(bars.part());
        self.xml.open("w:p", &[]);
        self.style(Style::Chart);
        self.xml.open("w:r", &[]);
        self.xml.element("w:drawing", &[], |xml| {
            let close: crate::html::Attributes<'_> =
                &[("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)];
            xml.element("wp:inline", close, |xml| {
                xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                let name = format!("{} {number}", labels::CHART.get(self.language));
                xml.empty(
                    "wp:docPr",
                    &[("id", &number), ("name", &name), ("descr", &told)],
                );
                xml.element("a:graphic", &[], |xml| {
                    xml.element("a:graphicData", &[("uri", &CHART)], |xml| {
                        xml.empty("c:chart", &[("r:id", &chart_id(position))]);
                    });
                });
            });
        });
        self.xml.close("w:r");
        self.xml.close("w:p");
        if let Some(note) = &chart.note {
            let note = note.get(self.language);
            self.paragraph(Style::Note, &[super::words::Run::plain(note)]);
        }
    }
}

/// Bars of one chart: names down the side, one colour a series.
struct Bars {
    categories: Vec<String>,
    series: Vec<Row>,
    kind: Kind,
    /// Are the values per cent of a plan?
    of_plan: bool,
}

/// How the values are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bars,
    Stacked,
    Line,
}

/// The bars of one colour.
struct Row {
    name: String,
    /// The value of each bar and what is written beside it; `None` where it is not known.
    bars: Vec<Option<(Decimal, String)>>,
    /// Takes up room in a stack, and no more.
    invisible: bool,
}

impl Bars {
    fn of(chart: &Chart, paper: &Paper) -> Self {
        let language = paper.language;
        let digits = |value: Decimal| Quantity::new(value, chart.decimals).digits(language);
        let percent = |value: Decimal, decimals| {
            format!("{}%", Quantity::new(value, decimals).digits(language))
        };
        let named = |series: &[Series]| {
            let bar = |value: &Option<Decimal>| value.map(|value| (value, digits(value)));
            let each = |series: &Series| Row {
                name: series.label.get(language).to_owned(),
                bars: series.values.iter().map(bar).collect(),
                invisible: false,
            };
            series.iter().map(each).collect()
        };
        let names = |texts: &[Text]| {
            let name = |text: &Text| text.get(language).to_owned();
            texts.iter().map(name).collect()
        };
        let alone = |name: &Text, bars| {
            vec![Row {
                name: name.get(language).to_owned(),
                bars,
                invisible: false,
            }]
        };
        match &chart.plot {
            Plot::PlanAgainstActual { targets } => {
                let bar = |target| percent_of_plan(target).map(|of| (of, percent(of, 2)));
                Self {
                    categories: targets
                        .iter()
                        .map(|target| told(target, chart, paper))
                        .collect(),
                    series: alone(&labels::OF_PLAN, targets.iter().map(bar).collect()),
                    kind: Kind::Bars,
                    of_plan: true,
                }
            }
            Plot::Grouped { categories, series } => Self {
                categories: names(categories),
                series: named(series),
                kind: Kind::Bars,
                of_plan: false,
            },
            Plot::Stacked { categories, series } => Self {
                categories: names(categories),
                series: named(series),
                kind: Kind::Stacked,
                of_plan: false,
            },
            Plot::Trend { periods, series } => Self {
                categories: names(periods),
                series: named(series),
                kind: Kind::Line,
                of_plan: false,
            },
            Plot::Waterfall { steps } => {
                let of = |label: &Text, kind, sign: &str| {
                    let bar = |step: &Step| {
                        let value = step.value.filter(|_| step.kind == kind)?;
                        Some((value, format!("{sign}{}", digits(value))))
                    };
                    Row {
                        name: label.get(language).to_owned(),
                        bars: steps.iter().map(bar).collect(),
                        invisible: false,
                    }
                };
                let starts = hanging(steps).into_iter();
                let start = Row {
                    name: labels::START.get(language).to_owned(),
                    bars: starts
                        .map(|(_, start)| start.map(|start| (start, String::new())))
                        .collect(),
                    invisible: true,
                };
                Self {
                    categories: steps
                        .iter()
                        .map(|step| step.label.get(language).to_owned())
                        .collect(),
                    series: vec![
                        start,
                        of(&labels::LEVEL, StepKind::Level, ""),
                        of(&labels::RISE, StepKind::Rise, "+"),
                        of(&labels::FALL, StepKind::Fall, "−"),
                    ],
                    kind: Kind::Stacked,
                    of_plan: false,
                }
            }
            Plot::Shares { parts } => {
                let bars = shares(parts).into_iter().map(|(part, share)| {
                    let share =
                        share.map_or_else(String::new, |share| format!(" ({})", percent(share, 1)));
                    Some((part.value, format!("{}{share}", digits(part.value))))
                });
                Self {
                    categories: parts
                        .iter()
                        .map(|part| part.label.get(language).to_owned())
                        .collect(),
                    series: alone(&labels::TOTAL, bars.collect()),
                    kind: Kind::Bars,
                    of_plan: false,
                }
            }
        }
    }

    fn height(&self) -> u32 {
        if self.kind == Kind::Line {
            return LINE;
        }
        let beside = if self.kind == Kind::Stacked {
            1
        } else {
            self.series.len().max(1)
        };
        let bars = self.categories.len().saturating_mul(beside);
        let gaps = self.categories.len();
        let rows = u32::try_from(bars.saturating_add(gaps)).unwrap_or(u32::MAX);
        EMPTY.saturating_add(rows.saturating_mul(BAR)).min(TALLEST)
    }
}

/// "Xuất khẩu lao động: 384 / 700 lao động".
fn told(target: &Target, chart: &Chart, paper: &Paper) -> String {
    let digits = |value: Option<Decimal>| match value {
        Some(value) => Quantity::new(value, chart.decimals).digits(paper.language),
        None => labels::MISSING.in_language(paper.language).to_string(),
    };
    let mut words = format!(
        "{}: {}",
        target.label.get(paper.language),
        digits(target.actual)
    );
    if target.plan.is_some() {
        words = format!("{words} / {}", digits(target.plan));
    }
    match &target.unit {
        Some(unit) => format!("{words} {}", unit.get(paper.language)),
        None => words,
    }
}
