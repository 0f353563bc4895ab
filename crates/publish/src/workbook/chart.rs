//! Charts of numbers that stand above them.

use ansinh_core::{Decimal, Text};
use ansinh_reporting::document::{Chart, Plot, Quantity, Series, Step, StepKind};
use rust_xlsxwriter::{
    Chart as Drawn, ChartDataLabel, ChartDataLabelPosition, ChartFormat, ChartLegendPosition,
    ChartLine, ChartSolidFill, ChartType, Color, XlsxError,
};

use super::cells::{Value, head, ruled};
use super::sheet::Sheet;
use crate::labels;
use crate::svg::{hanging, percent_of_plan, telling};

/// Pixels: the width, the height without bars, and of each bar.
const WIDTH: u32 = 760;
const EMPTY: u32 = 110;
const BAR: u32 = 26;
const TALLEST: u32 = 1_200;
/// A line is as high however many points it has.
const LINE: u32 = 320;
/// Pixels of a row of a sheet.
const ROW: u32 = 20;
/// The same colours as on the page.
const COLOURS: [u32; 6] = [
    0x001F_5FA8,
    0x00C2_660C,
    0x002E_7D4F,
    0x007B_4BA0,
    0x008A_6D00,
    0x005A_6470,
];

/// The numbers of a chart as a table, and how it is drawn.
struct Data {
    kind: ChartType,
    columns: Vec<Column>,
    rows: Vec<String>,
}

struct Column {
    name: String,
    decimals: u32,
    values: Vec<Option<Decimal>>,
    drawn: bool,
    /// Takes up room in a stack, and no more.
    invisible: bool,
    /// Per cent of a plan.
    of_plan: bool,
}

impl Data {
    /// How far the axis of a chart of plans reaches, beyond the plan and the longest bar.
    fn of_plan(&self) -> Option<i32> {
        let percent = self.columns.iter().find(|column| column.of_plan)?;
        let values = percent.values.iter().flatten().copied();
        let most = values.fold(Decimal::ONE_HUNDRED, Decimal::max);
        let reach = most.checked_mul(Decimal::new(125, 2))?.ceil();
        i32::try_from(reach).ok()
    }
}

impl Sheet {
    pub(super) fn chart(&mut self, chart: &Chart, number: usize) -> Result<(), XlsxError> {
        let mut title = chart.title.get(self.language).to_owned();
        if let Some(unit) = &chart.unit {
            title = format!("{title} ({})", unit.get(self.language));
        }
        self.on_a_new_page();
        self.caption(&labels::CHART, number, &title)?;
        let data = self.data(chart);
        let first = self.row;
        let name = Value::Words(labels::INDICATOR.get(self.language).to_owned());
        self.write(0, &name, head())?;
        for (position, column) in (1_u16..).zip(&data.columns) {
            self.write(position, &Value::Words(column.name.clone()), head())?;
        }
        self.next()?;
        self.end_head(first)?;
        for (at, row) in data.rows.iter().enumerate() {
            self.write(0, &Value::Words(row.clone()), ruled(false))?;
            for (position, column) in (1_u16..).zip(&data.columns) {
                let value = column.values.get(at).copied().flatten();
                match value {
                    Some(value) => {
                        let quantity = Quantity::new(value, column.decimals);
                        let value = Value::number(&quantity, None, None, self.language);
                        self.write(position, &value, ruled(false))?;
                    }
                    None => {
                        self.page.write_blank(self.row, position, &ruled(false))?;
                    }
                }
            }
            self.next()?;
        }
        if !data.rows.is_empty() {
            self.draw(&data, first, &telling::of(chart, self.language))?;
        }
        if let Some(note) = &chart.note {
            self.words(0, note.get(self.language))?;
            self.next()?;
        }
        self.next()?;
        Ok(())
    }

    /// The chart below the table that begins in row `first`.
    fn draw(&mut self, data: &Data, first: u32, told: &str) -> Result<(), XlsxError> {
        let name = self.page.name();
        let top = first.saturating_add(1);
        let bottom = self.row.saturating_sub(1);
        let mut drawn = Drawn::new(data.kind);
        let series = (1_u16..)
            .zip(&data.columns)
            .filter(|(_, column)| column.drawn);
        let mut colours = COLOURS.iter().cycle();
        let mut first_line = true;
        for (position, column) in series {
            let added = drawn
                .add_series()
                .set_name((name.as_str(), first, position))
                .set_categories((name.as_str(), top, 0, bottom, 0))
                .set_values((name.as_str(), top, position, bottom, position))
                .set_gap(60);
            if column.invisible {
                added.set_format(ChartFormat::new().set_no_fill());
                continue;
            }
            let colour = Color::RGB(colours.next().copied().unwrap_or_default());
            let mut look = ChartFormat::new();
            if data.kind == ChartType::Line {
                look.set_line(ChartLine::new().set_color(colour));
            } else {
                look.set_solid_fill(ChartSolidFill::new().set_color(colour));
            }
            let mut labels = ChartDataLabel::new();
            labels.show_value();
            if data.kind == ChartType::Line {
                // What follows the first is most often what it is held against.
                labels.set_position(if first_line {
                    ChartDataLabelPosition::Above
                } else {
                    ChartDataLabelPosition::Below
                });
                first_line = false;
            }
            added.set_format(&mut look).set_data_label(
                labels.set_num_format(super::cells::number_format(column.decimals)),
            );
        }
        let count = data.columns.iter().filter(|column| column.drawn).count();
        let waterfall = data.columns.iter().any(|column| column.invisible);
        if count > 1 && !waterfall {
            drawn.legend().set_position(ChartLegendPosition::Bottom);
        } else {
            drawn.legend().set_hidden();
        }
        drawn.title().set_hidden();
        if data.kind == ChartType::Line {
            drawn.y_axis().set_major_gridlines(false);
            let mut values = data.columns.iter().flat_map(|column| &column.values);
            // A line that began elsewhere would make more of a change than it is.
            if !values.any(|value| value.is_some_and(|value| value < Decimal::ZERO)) {
                drawn.y_axis().set_min(0);
            }
        } else {
            // The first bar at the top, as in the table.
            drawn.y_axis().set_reverse();
            drawn.x_axis().set_major_gridlines(false).set_hidden(true);
        }
        if let Some(most) = data.of_plan() {
            // A line at 100 per cent is the plan.
            let axis = drawn.x_axis();
            axis.set_min(0).set_max(most).set_major_unit(100);
            axis.set_major_gridlines(true)
                .set_major_gridlines_line(ChartLine::new().set_color(Color::RGB(0)));
        }
        let beside = if data.kind == ChartType::BarStacked {
            1
        } else {
            count
        };
        let bars = data.rows.len().saturating_mul(beside.saturating_add(1));
        let bars = u32::try_from(bars).unwrap_or(u32::MAX);
        let height = if data.kind == ChartType::Line {
            LINE
        } else {
            EMPTY.saturating_add(bars.saturating_mul(BAR)).min(TALLEST)
        };
        drawn
            .set_width(WIDTH)
            .set_height(height)
            .set_alt_text(shortened(told));
        self.page
            .insert_chart(self.row.saturating_add(1), 0, &drawn)?;
        let rows = height.checked_div(ROW).unwrap_or_default();
        self.row = self.row.saturating_add(rows).saturating_add(3);
        Ok(())
    }

    fn data(&self, chart: &Chart) -> Data {
        let language = self.language;
        let words = |text: &Text| text.get(language).to_owned();
        let column = |label: &Text, values, drawn| Column {
            name: words(label),
            decimals: chart.decimals,
            values,
            drawn,
            invisible: false,
            of_plan: false,
        };
        let each = |series: &[Series]| {
            let of = |series: &Series| column(&series.label, series.values.clone(), true);
            series.iter().map(of).collect()
        };
        match &chart.plot {
            Plot::PlanAgainstActual { targets } => {
                let percent = Column {
                    name: words(&labels::OF_PLAN),
                    decimals: 2,
                    values: targets.iter().map(shortened_percent).collect(),
                    drawn: true,
                    invisible: false,
                    of_plan: true,
                };
                let plans = targets.iter().map(|target| target.plan).collect();
                let results = targets.iter().map(|target| target.actual).collect();
                Data {
                    kind: ChartType::Bar,
                    columns: vec![
                        column(&labels::PLAN, plans, false),
                        column(&labels::ACTUAL, results, false),
                        percent,
                    ],
                    rows: targets.iter().map(|target| words(&target.label)).collect(),
                }
            }
            Plot::Grouped { categories, series } => Data {
                kind: ChartType::Bar,
                columns: each(series),
                rows: categories.iter().map(words).collect(),
            },
            Plot::Stacked { categories, series } => Data {
                kind: ChartType::BarStacked,
                columns: each(series),
                rows: categories.iter().map(words).collect(),
            },
            Plot::Trend { periods, series } => Data {
                kind: ChartType::Line,
                columns: each(series),
                rows: periods.iter().map(words).collect(),
            },
            Plot::Waterfall { steps } => {
                let of = |kind| {
                    let value = |step: &Step| step.value.filter(|_| step.kind == kind);
                    steps.iter().map(value).collect()
                };
                let starts = hanging(steps).into_iter().map(|(_, start)| start);
                let mut start = column(&labels::START, starts.collect(), true);
                start.invisible = true;
                Data {
                    kind: ChartType::BarStacked,
                    columns: vec![
                        start,
                        column(&labels::LEVEL, of(StepKind::Level), true),
                        column(&labels::RISE, of(StepKind::Rise), true),
                        column(&labels::FALL, of(StepKind::Fall), true),
                    ],
                    rows: steps.iter().map(|step| words(&step.label)).collect(),
                }
            }
            Plot::Shares { parts } => {
                let values = parts.iter().map(|part| Some(part.value)).collect();
                Data {
                    kind: ChartType::Bar,
                    columns: vec![column(&labels::VALUE, values, true)],
                    rows: parts.iter().map(|part| words(&part.label)).collect(),
                }
            }
        }
    }
}

/// At most as many letters as Excel takes; the table beside the chart says the rest.
fn shortened(told: &str) -> String {
    const MOST: usize = 250;
    if told.chars().count() <= MOST {
        return told.to_owned();
    }
    let kept: String = told.chars().take(MOST).collect();
    format!("{kept}…")
}

/// A percentage with as many decimals as a spreadsheet keeps for sure.
fn shortened_percent(target: &ansinh_reporting::document::Target) -> Option<Decimal> {
    percent_of_plan(target).map(|percent| percent.round_dp(8))
}
