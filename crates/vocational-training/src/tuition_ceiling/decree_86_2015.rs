//! Decree 86/2015/NĐ-CP, article 5(4): đồng a month, intermediate and college.
//!
//! The rows are social sciences, economics, law with agriculture, forestry, fishery; natural sciences,
//! engineering, technology, sport, arts, hotels and tourism; medicine and pharmacy.

pub(super) type Rows = [[i64; 2]; 3];

pub(super) const YEAR_2015: Rows = [[430_000, 490_000], [500_000, 580_000], [620_000, 700_000]];
pub(super) const YEAR_2016: Rows = [[470_000, 540_000], [550_000, 630_000], [680_000, 780_000]];
pub(super) const YEAR_2017: Rows = [[520_000, 590_000], [610_000, 700_000], [750_000, 860_000]];
pub(super) const YEAR_2018: Rows = [[570_000, 650_000], [670_000, 770_000], [830_000, 940_000]];
pub(super) const YEAR_2019: Rows = [[620_000, 710_000], [740_000, 850_000], [910_000, 1_040_000]];
pub(super) const YEAR_2020: Rows = [
    [690_000, 780_000],
    [820_000, 940_000],
    [1_000_000, 1_140_000],
];
