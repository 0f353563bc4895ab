//! Charts as the word processor draws them, from numbers that stand in the file.

use ansinh_core::{Decimal, Localized as _, Text};
use ansinh_reporting::document::{Chart, Plot, Quantity, Series, Step, StepKind, Target};

use super::Paper;
use super::package::chart_id;
use super::section::Orientation;
use super::words::{CHART, DECLARATION, GRAPHIC, Style};
use crate::html::Markup;
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
const COLOURS: [&str; 6] = ["1F5FA8", "C2660C", "2E7D4F", "7B4BA0", "8A6D00", "5A6470"];

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

    fn part(&self) -> Markup {
        let mut xml = Markup::default();
        xml.literal(DECLARATION);
        let spaces: crate::html::Attributes<'_> = &[("xmlns:c", &CHART), ("xmlns:a", &GRAPHIC)];
        xml.element("c:chartSpace", spaces, |xml| {
            set(xml, "c:roundedCorners", "0");
            xml.element("c:chart", &[], |xml| {
                set(xml, "c:autoTitleDeleted", "1");
                xml.element("c:plotArea", &[], |xml| {
                    xml.empty("c:layout", &[]);
                    self.drawn(xml);
                    let line = self.kind == Kind::Line;
                    category_axis(xml, line);
                    self.value_axis(xml);
                });
                // In a waterfall the signs of the numbers tell the colours apart.
                if self.series.len() > 1 && !self.series.iter().any(|row| row.invisible) {
                    xml.element("c:legend", &[], |xml| {
                        set(xml, "c:legendPos", "b");
                        set(xml, "c:overlay", "0");
                    });
                }
                set(xml, "c:plotVisOnly", "1");
                // A value that is not known leaves a gap.
                set(xml, "c:dispBlanksAs", "gap");
            });
            letters(xml);
        });
        xml
    }

    fn drawn(&self, xml: &mut Markup) {
        let line = self.kind == Kind::Line;
        let name = if line { "c:lineChart" } else { "c:barChart" };
        xml.element(name, &[], |xml| {
            if !line {
                set(xml, "c:barDir", "bar");
            }
            set(
                xml,
                "c:grouping",
                match self.kind {
                    Kind::Bars => "clustered",
                    Kind::Stacked => "stacked",
                    Kind::Line => "standard",
                },
            );
            set(xml, "c:varyColors", "0");
            let mut colours = COLOURS.into_iter().cycle();
            for (position, row) in self.series.iter().enumerate() {
                let colour = (!row.invisible).then(|| colours.next()).flatten();
                xml.element("c:ser", &[], |xml| self.series(xml, position, row, colour));
            }
            if line {
                set(xml, "c:marker", "1");
            } else {
                set(xml, "c:gapWidth", "60");
                if self.kind == Kind::Stacked {
                    set(xml, "c:overlap", "100");
                }
            }
            set(xml, "c:axId", "1");
            set(xml, "c:axId", "2");
        });
    }

    /// One colour of bars, or one line; without a colour it is not seen.
    fn series(&self, xml: &mut Markup, position: usize, row: &Row, colour: Option<&'static str>) {
        let number = position.to_string();
        set(xml, "c:idx", &number);
        set(xml, "c:order", &number);
        xml.element("c:tx", &[], |xml| xml.text("c:v", &[], &row.name));
        match (colour, self.kind) {
            (None, _) => xml.element("c:spPr", &[], |xml| xml.empty("a:noFill", &[])),
            (Some(colour), Kind::Line) => xml.element("c:spPr", &[], |xml| {
                xml.element("a:ln", &[("w", &28_575)], |xml| {
                    xml.element("a:solidFill", &[], |xml| set(xml, "a:srgbClr", colour));
                });
            }),
            (Some(colour), _) => filled(xml, colour),
        }
        if self.kind != Kind::Line {
            set(xml, "c:invertIfNegative", "0");
        }
        if colour.is_some() {
            self.numbers_shown(xml, row);
        }
        xml.element("c:cat", &[], |xml| self.names(xml));
        xml.element("c:val", &[], |xml| self.values(xml, row));
        if self.kind == Kind::Line {
            set(xml, "c:smooth", "0");
        }
    }

    /// The number beside each bar, as the language writes it; in a stack, on it.
    fn numbers_shown(&self, xml: &mut Markup, row: &Row) {
        xml.element("c:dLbls", &[], |xml| {
            for (position, bar) in row.bars.iter().enumerate() {
                if let Some((_, words)) = bar {
                    xml.element("c:dLbl", &[], |xml| {
                        set(xml, "c:idx", &position.to_string());
                        xml.element("c:tx", &[], |xml| {
                            xml.element("c:rich", &[], |xml| {
                                xml.empty("a:bodyPr", &[]);
                                xml.element("a:p", &[], |xml| {
                                    xml.element("a:r", &[], |xml| xml.text("a:t", &[], words));
                                });
                            });
                        });
                        self.label(xml);
                    });
                }
            }
            self.label(xml);
        });
    }

    fn label(&self, xml: &mut Markup) {
        if self.kind == Kind::Stacked {
            filled(xml, "FFFFFF");
        }
        if self.kind == Kind::Line {
            set(xml, "c:dLblPos", "t");
        }
        for (name, value) in [
            ("c:showLegendKey", "0"),
            ("c:showVal", "1"),
            ("c:showCatName", "0"),
            ("c:showSerName", "0"),
            ("c:showPercent", "0"),
            ("c:showBubbleSize", "0"),
        ] {
            set(xml, name, value);
        }
    }

    fn names(&self, xml: &mut Markup) {
        xml.element("c:strLit", &[], |xml| {
            set(xml, "c:ptCount", &self.categories.len().to_string());
            for (position, name) in self.categories.iter().enumerate() {
                xml.element("c:pt", &[("idx", &position)], |xml| {
                    xml.text("c:v", &[], name);
                });
            }
        });
    }

    fn values(&self, xml: &mut Markup, row: &Row) {
        xml.element("c:numLit", &[], |xml| {
            xml.text("c:formatCode", &[], "General");
            set(xml, "c:ptCount", &self.categories.len().to_string());
            for (position, bar) in row.bars.iter().enumerate() {
                if let Some((value, _)) = bar {
                    xml.element("c:pt", &[("idx", &position)], |xml| {
                        xml.text("c:v", &[], &value.to_string());
                    });
                }
            }
        });
    }

    /// Every bar has its number, so the axis needs none; it reaches beyond the longest bar, so that the
    /// number beside that has room. A plan is a line at 100 per cent.
    fn value_axis(&self, xml: &mut Markup) {
        let line = self.kind == Kind::Line;
        xml.element("c:valAx", &[], |xml| {
            set(xml, "c:axId", "2");
            xml.element("c:scaling", &[], |xml| {
                set(xml, "c:orientation", "minMax");
                if let Some(most) = self.reach() {
                    set(xml, "c:max", &most.to_string());
                    set(xml, "c:min", "0");
                }
            });
            set(xml, "c:delete", "1");
            set(xml, "c:axPos", if line { "l" } else { "b" });
            if self.of_plan {
                xml.element("c:majorGridlines", &[], |xml| {
                    xml.element("c:spPr", &[], |xml| {
                        xml.element("a:ln", &[("w", &19_050)], |xml| {
                            xml.element("a:solidFill", &[], |xml| set(xml, "a:srgbClr", "000000"));
                        });
                    });
                });
            }
            set(xml, "c:majorTickMark", "none");
            set(xml, "c:minorTickMark", "none");
            set(xml, "c:tickLblPos", "none");
            set(xml, "c:crossAx", "1");
            set(xml, "c:crosses", "autoZero");
            if self.of_plan {
                set(xml, "c:crossBetween", "between");
                set(xml, "c:majorUnit", "100");
            }
        });
    }

    /// How far the axis of bars side by side reaches; `None` where one is below zero.
    fn reach(&self) -> Option<Decimal> {
        let values = || {
            let bars = self.series.iter().flat_map(|row| &row.bars);
            bars.flatten().map(|(value, _)| *value)
        };
        if self.kind != Kind::Bars || values().any(|value| value < Decimal::ZERO) {
            return None;
        }
        let least = if self.of_plan {
            Decimal::ONE_HUNDRED
        } else {
            Decimal::ZERO
        };
        let most = values().fold(least, Decimal::max);
        let reach = most.checked_mul(Decimal::new(125, 2))?;
        (!reach.is_zero()).then(|| reach.normalize())
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

/// An element that is one value.
fn set(xml: &mut Markup, name: &'static str, value: &str) {
    xml.empty(name, &[("val", &value)]);
}

fn filled(xml: &mut Markup, colour: &str) {
    xml.element("c:spPr", &[], |xml| {
        xml.element("a:solidFill", &[], |xml| set(xml, "a:srgbClr", colour));
    });
}

/// Names down the side, the first at the top; below a line, the first at the left.
fn category_axis(xml: &mut Markup, line: bool) {
    let (order, place) = if line {
        ("minMax", "b")
    } else {
        ("maxMin", "l")
    };
    xml.element("c:catAx", &[], |xml| {
        set(xml, "c:axId", "1");
        xml.element("c:scaling", &[], |xml| set(xml, "c:orientation", order));
        set(xml, "c:delete", "0");
        set(xml, "c:axPos", place);
        set(xml, "c:majorTickMark", "none");
        set(xml, "c:minorTickMark", "none");
        set(xml, "c:tickLblPos", "low");
        set(xml, "c:crossAx", "2");
        set(xml, "c:crosses", "autoZero");
        set(xml, "c:auto", "1");
        set(xml, "c:lblAlgn", "ctr");
        set(xml, "c:lblOffset", "100");
        set(xml, "c:noMultiLvlLbl", "0");
    });
}

/// The face of all words in the chart.
fn letters(xml: &mut Markup) {
    xml.element("c:txPr", &[], |xml| {
        xml.empty("a:bodyPr", &[]);
        xml.element("a:p", &[], |xml| {
            xml.element("a:pPr", &[], |xml| {
                xml.element("a:defRPr", &[("sz", &1100)], |xml| {
                    xml.element("a:solidFill", &[], |xml| set(xml, "a:srgbClr", "000000"));
                    xml.empty("a:latin", &[("typeface", &"Times New Roman")]);
                    xml.empty("a:cs", &[("typeface", &"Times New Roman")]);
                });
            });
            xml.empty("a:endParaRPr", &[("lang", &"vi-VN")]);
        });
    });
}
