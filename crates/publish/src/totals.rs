//! The totals of a cube as CSV.

use std::io::{self, Write};

use ansinh_reporting::cube::Cube;

/// Writes every total there is, with how many figures it is made of and how many it would be made of
/// if none were missing: `indicator,place,period,value,reported,expected`. Gives how many there are,
/// and how many of them are complete.
///
/// ```
/// # use ansinh_core::Text;
/// # use ansinh_reporting::catalogue::Catalogue;
/// # use ansinh_reporting::indicator::{Indicator, Nature};
/// # use ansinh_reporting::unit::Unit;
/// use ansinh_publish::write_totals;
/// use ansinh_reporting::cube::{Axes, Leaves, Periods, Places};
///
/// # let unit = Unit::new(Text::new("lao động", "workers"));
/// # let jobs = Indicator::new("jobs".parse()?, Text::new("việc làm", "jobs"), unit, Nature::Flow);
/// # let catalogue = Catalogue::new(vec![jobs])?;
/// let places = Places::apart(["132".parse()?])?;
/// let months = ["2017-01", "2017-02", "2017-03"].map(|month| month.parse().unwrap());
/// let periods = Periods::new(months.to_vec(), vec!["2017-Q1".parse()?])?;
/// let mut leaves = Leaves::new(Axes::new(&catalogue, places, periods)?);
/// let figures = [leaves.axes().figure(0, 0, 0, 30.into())?, leaves.axes().figure(0, 0, 2, 12.into())?];
/// leaves.add(&figures)?;
///
/// let mut written = Vec::new();
/// assert_eq!(write_totals(&leaves.roll_up()?, &mut written)?, (3, 2));
/// let text = String::from_utf8(written)?;
/// assert!(text.ends_with("jobs,132,2017-Q1,42,2,3\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// What the sink says.
pub fn write_totals(cube: &Cube, sink: &mut impl Write) -> io::Result<(u64, u64)> {
    let (axes, mut all, mut complete) = (cube.axes(), 0_u64, 0_u64);
    let periods: Vec<String> = axes
        .periods()
        .spans()
        .iter()
        .map(ToString::to_string)
        .collect();
    sink.write_all(b"indicator,place,period,value,reported,expected\n")?;
    for (number, indicator) in axes.indicators().enumerate() {
        for (place, area) in axes.places().areas().iter().enumerate() {
            for (period, name) in periods.iter().enumerate() {
                let Some(cell) = cube.cell(number, place, period) else {
                    continue;
                };
                all = all.saturating_add(1);
                complete = complete.saturating_add(u64::from(cell.is_complete()));
                let (value, reported, expected) = (cell.value, cell.reported, cell.expected);
                writeln!(
                    sink,
                    "{indicator},{area},{name},{value},{reported},{expected}"
                )?;
            }
        }
    }
    Ok((all, complete))
}
