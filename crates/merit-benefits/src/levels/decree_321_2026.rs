//! Decree 321/2026/NĐ-CP, thousand đồng a month: from 2026-07. Its appendix has not been read. In
//! every decree since 2015 these rows were one, two or three times the standard level, itself known
//! from the press only; no other row can be told.

use super::Row;
use super::cell::{Cell, known};

pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Survivor
        | Row::OneMartyr
        | Row::HeroMotherCarer
        | Row::SpecialSupplementSick
        | Row::Carer81
        | Row::ToxinChildFrom81
        | Row::HelperMerit
        | Row::EducationFull => known(3012),
        Row::TwoMartyrs => known(6024),
        Row::ThreeMartyrs | Row::HeroMother => known(9036),
        _ => None,
    }
}
