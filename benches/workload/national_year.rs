//! The workload "national year": entries of every commune of a country in a year, drawn from a
//! counter, so that any program can make the same ones.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "benches and tests each use their part"
)]

#[path = "splitmix64.rs"]
mod splitmix64;

use std::error::Error;

use ansinh_core::Text;
use ansinh_core::period::Cycle;
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::cube::{Area, Axes, Cube, Figure, Periods, Places};
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::unit::Unit;

use splitmix64::splitmix64;

pub const INDICATORS: u16 = 20;
pub const COMMUNES: u32 = 11_160;
pub const DISTRICTS: u32 = 713;
pub const PROVINCES: u32 = 63;

/// Twenty flows of whole persons over communes, districts, provinces and the country, and over
/// months, quarters, halves and the year. Communes and months have the positions of their numbers.
///
/// # Errors
/// None that could occur.
pub fn axes() -> Result<Axes, Box<dyn Error>> {
    let indicators = (0..INDICATORS).map(|number| {
        let unit = Unit::new(Text::new("người", "persons"));
        let name = Text::new("chỉ tiêu", "indicator");
        let code = format!("flow_{number}").parse()?;
        Ok(Indicator::new(code, name, unit, Nature::Flow))
    });
    let catalogue = Catalogue::new(indicators.collect::<Result<_, Box<dyn Error>>>()?)?;
    let country: Area = "country".parse()?;
    let mut places = vec![(country.clone(), None)];
    for province in 0..PROVINCES {
        let area = format!("{province:02}").parse()?;
        places.push((area, Some(country.clone())));
    }
    for district in 0..DISTRICTS {
        let province = format!("{:02}", u64::from(district) * 63 / 713).parse()?;
        places.push((format!("{district:03}").parse()?, Some(province)));
    }
    for commune in 0..COMMUNES {
        let district = format!("{:03}", u64::from(commune) * 713 / 11_160).parse()?;
        places.push((format!("{commune:05}").parse()?, Some(district)));
    }
    let year = Periods::of_year(2017)?;
    let (months, longer) = year.spans().split_at(year.reporting());
    let longer = longer.iter().copied().filter(|span| {
        let period = span.period();
        period.is_some_and(|period| period.cycle() != Cycle::NineMonths)
    });
    let periods = Periods::new(months.to_vec(), longer.collect())?;
    Ok(Axes::new(&catalogue, Places::new(places)?, periods)?.with_decimals(0))
}

/// So many entries.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "each remainder is small"
)]
pub fn entries(count: u64) -> impl Iterator<Item = Figure> {
    (0..count).map(splitmix64).map(|h| Figure {
        place: (h % 11_160) as u32,
        indicator: ((h >> 20) % 20) as u16,
        period: ((h >> 28) % 12) as u16,
        value: ((h >> 36) % 1_000_000) as i64,
    })
}

/// How many totals there are, their sum, and all of them in one another (xor).
pub fn summary(cube: &Cube) -> (u64, i128, i128) {
    cube.totals().fold((0, 0, 0), |(count, sum, mixed), total| {
        (count + 1, sum + total.value, mixed ^ total.value)
    })
}

/// What 10,000,000 entries make, as published with the workload.
pub const OF_10M: (u64, i128, i128) = (4_472_144, 79_925_191_346_112, 11_903_077_202);
