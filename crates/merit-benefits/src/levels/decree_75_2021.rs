//! Decree 75/2021/NĐ-CP, appendix I, thousand đồng a month: 2021-07 to 2023-06. The level of decree
//! 58/2019/NĐ-CP was kept; a Heroic Vietnamese Mother has a row of her own now, and so has monthly
//! education support.

use super::Row;
use super::cell::{Cell, read};
use super::decree_58_2019;

pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::HeroMother => read(4872),
        Row::EducationFull => read(1624),
        Row::EducationHalf => read(815),
        kept => decree_58_2019::cell(kept),
    }
}
