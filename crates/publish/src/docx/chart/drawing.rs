//! The bars of a chart as DrawingML.

use ansinh_core::Decimal;

use super::super::words::{CHART, DECLARATION, GRAPHIC};
use super::{Bars, Kind, Row};
use crate::html::Markup;

const COLOURS: [&str; 6] = ["1F5FA8", "C2660C", "2E7D4F", "7B4BA0", "8A6D00", "5A6470"];

impl Bars {
    pub(super) fn part(&self) -> Markup {
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
                        self.label(xml, self.is_highest(position, row));
                    });
                }
            }
            self.label(xml, true);
        });
    }

    /// Is the point of a line above those of the others? The numbers of the highest stand above it, the
    /// others' below theirs.
    fn is_highest(&self, position: usize, row: &Row) -> bool {
        let value = |row: &Row| row.bars.get(position)?.as_ref().map(|(value, _)| *value);
        let own = value(row);
        let highest = self.series.iter().max_by_key(|other| value(other));
        highest.is_none_or(|highest| value(highest) == own)
    }

    fn label(&self, xml: &mut Markup, above: bool) {
        if self.kind == Kind::Stacked {
            filled(xml, "FFFFFF");
        }
        if self.kind == Kind::Line {
            set(xml, "c:dLblPos", if above { "t" } else { "b" });
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
                }
                // A line that began elsewhere would make more of a change than it is.
                if self.kind != Kind::Stacked && !self.falls_below_zero() {
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
        if self.kind != Kind::Bars || self.falls_below_zero() {
            return None;
        }
        let least = if self.of_plan {
            Decimal::ONE_HUNDRED
        } else {
            Decimal::ZERO
        };
        let most = self.values_shown().fold(least, Decimal::max);
        let reach = most.checked_mul(Decimal::new(125, 2))?;
        (!reach.is_zero()).then(|| reach.normalize())
    }

    fn falls_below_zero(&self) -> bool {
        self.values_shown().any(|value| value < Decimal::ZERO)
    }

    fn values_shown(&self) -> impl Iterator<Item = Decimal> {
        let bars = self.series.iter().flat_map(|row| &row.bars);
        bars.flatten().map(|(value, _)| *value)
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
