//! How a report is laid out: its headings, what stands under each, its tables and charts.

use ansinh_core::period::Cycle;
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::document::{HeadingLevel, Signature, StepKind};
use crate::expression::Expression;
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::place::PlaceCode;
use crate::span::Span;
use crate::suppression::SmallBelow;

/// The layout of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The issuing body (*cơ quan ban hành*).
    pub issuer: Text,
    /// What the signed paper says besides.
    pub paper: Paper,
    /// What the report is about (*trích yếu*).
    pub title: Text,
    /// Its headings, in order.
    pub sections: Vec<Section>,
    /// Its figures, in the order in which they stand.
    pub entries: Vec<Entry>,
    /// Plans and earlier figures that the source doesn't print but that follow from it.
    pub derived: Vec<(IndicatorCode, Measure)>,
    /// Its tables.
    pub tables: Vec<TableLayout>,
    /// Its charts.
    pub charts: Vec<ChartLayout>,
}

/// What the signed paper says besides its figures (Decree 30/2020/NĐ-CP, Appendix I). What is not
/// given is left to be filled in by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Paper {
    /// The body above the issuing one (*cơ quan chủ quản*).
    pub superior: Option<Text>,
    /// Number and sign (*số, ký hiệu*), as `15/BC-SLĐTBXH`.
    pub number: Option<String>,
    /// The place it is dated at (*địa danh*).
    pub dated_at: Option<Text>,
    /// The day it is dated.
    pub date: Option<NaiveDate>,
    /// Whom it is sent to (*nơi nhận*), without the dash and the mark at the end.
    pub recipients: Vec<Text>,
    /// Who signs it.
    pub signature: Option<Signature>,
}

/// A heading and the words under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// By what the data set knows it: `II.2.4.1.a`. Numbers may repeat in print, ids may not.
    pub id: String,
    /// How deep it stands.
    pub level: HeadingLevel,
    /// The number as printed.
    pub number: String,
    /// Its words.
    pub title: Text,
    /// What was done, in words.
    pub narrative: Vec<Text>,
}

/// Where a figure stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The figure.
    pub indicator: IndicatorCode,
    /// The section; figures of a section without heading stand before the first one.
    pub section: String,
    /// The figure it is a part or a detail of (*trong đó*).
    pub part_of: Option<IndicatorCode>,
    /// Where or whom it counts, if not the whole province.
    pub scope: Option<Text>,
}

/// A table whose cells are figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableLayout {
    /// Its name, unique in the report.
    pub id: String,
    /// The section it stands in.
    pub section: String,
    /// What it shows.
    pub title: Text,
    /// Its columns, without the one that names the rows.
    pub columns: Vec<ColumnLayout>,
    /// Its rows.
    pub rows: Vec<RowLayout>,
    /// For a table of counts of people: counts from 1 to just below this are not told, nor what
    /// would give them away; see [`suppression`](crate::suppression).
    #[serde(default)]
    pub small_below: Option<SmallBelow>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnLayout {
    /// The heading it shares with its neighbours.
    #[serde(default)]
    pub group: Option<Text>,
    /// Its heading.
    pub title: Text,
    /// The unit of all its cells, as `tỷ đồng`; without it each cell shows its own.
    #[serde(default)]
    pub unit: Option<Text>,
    /// Is it the total of the others?
    #[serde(default)]
    pub total: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowLayout {
    /// What the row is about; a table of one row may do without.
    #[serde(default)]
    pub label: Option<Text>,
    /// Is it the total of the others?
    #[serde(default)]
    pub total: bool,
    /// The place its figures count, if not the one that reports.
    #[serde(default)]
    pub place: Option<PlaceCode>,
    /// A figure a cell, or none.
    pub cells: Vec<Slot>,
}

/// A figure, its plan, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slot(pub Option<Expression>);

impl TryFrom<String> for Slot {
    type Error = crate::expression::ExpressionError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.trim() {
            "" => Ok(Self(None)),
            words => words.parse().map(|expression| Self(Some(expression))),
        }
    }
}

impl From<Slot> for String {
    fn from(slot: Slot) -> Self {
        slot.0
            .map_or_else(Self::new, |expression| expression.to_string())
    }
}

/// A chart of figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartLayout {
    /// Its name, unique in the report.
    pub id: String,
    /// The section it stands in.
    pub section: String,
    /// How it is drawn.
    pub kind: ChartKind,
    /// What it shows.
    pub title: Text,
    /// The unit all its numbers are shown in, written as units are: `tỷ đồng`.
    pub unit: Text,
    /// What the values of each bar are, for bars of several values.
    #[serde(default)]
    pub series: Vec<Text>,
    /// Do the bars stand in the order of what they show, the largest first?
    #[serde(default)]
    pub sorted: bool,
    /// Its bars, parts or targets.
    #[serde(default)]
    pub bars: Vec<Bar>,
    /// A bar for every period of this cycle instead, up to the one reported on: for a data set that
    /// holds [several reports](crate::history).
    #[serde(default)]
    pub by: Option<Cycle>,
    /// The periods of how many years, the one reported on included; all there are without it.
    #[serde(default)]
    pub years: Option<u16>,
    /// The values of each of these bars, one a series.
    #[serde(default)]
    pub values: Vec<Slot>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChartKind {
    /// The result of each bar against its plan.
    PlanAgainstActual,
    /// One bar a value.
    Bars,
    /// The values of a bar on top of each other.
    Stacked,
    /// The parts of one whole.
    Shares,
    /// One point a value, joined to a line: a value over time.
    Trend,
    /// From one level to the next, rise by rise and fall by fall.
    Waterfall,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it is.
    pub label: Text,
    /// Its values, one a series.
    pub values: Vec<Slot>,
    /// The place its values count, if not the one that reports.
    #[serde(default)]
    pub place: Option<PlaceCode>,
    /// The period of its values, if not the one reported on.
    #[serde(default)]
    pub period: Option<Span>,
    /// What it is in a waterfall.
    #[serde(default)]
    pub step: StepKind,
}

impl Layout {
    /// Every figure that a table or chart names, with the name of that table or chart.
    pub fn named(&self) -> impl Iterator<Item = (&str, &IndicatorCode)> {
        let cells = self.tables.iter().flat_map(|table| {
            let slots = table.rows.iter().flat_map(|row| &row.cells);
            slots.map(|slot| (table.id.as_str(), slot))
        });
        let values = self.charts.iter().flat_map(|chart| {
            let slots = chart.bars.iter().flat_map(|bar| &bar.values);
            slots
                .chain(&chart.values)
                .map(|slot| (chart.id.as_str(), slot))
        });
        cells.chain(values).flat_map(|(id, slot)| {
            let indicators = slot.0.as_ref().map(Expression::indicators);
            indicators
                .unwrap_or_default()
                .into_iter()
                .map(move |code| (id, code))
        })
    }
}
