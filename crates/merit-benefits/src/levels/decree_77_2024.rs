//! Decree 77/2024/NĐ-CP, appendix I, thousand đồng a month: 2024-07 to 2026-06.

use super::Row;
use super::cell::{Cell, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(3117),
        Row::Pre1945Seniority => read(529),
        Row::Pre1945Local => read(5291),
        Row::Pre1945Survivor => read(2789),
        Row::PreUprising => read(2884),
        Row::PreUprisingSurvivor => read(1565),
        Row::OneMartyr => read(2789),
        Row::TwoMartyrs => read(5578),
        Row::ThreeMartyrs => read(8367),
        Row::Nurture => read(2231),
        Row::HeroMother => read(8367),
        Row::HeroMotherSupplement => read(2337),
        Row::HeroMotherCarer => read(2789),
        Row::Hero => read(2337),
        Row::Supplement81 => read(1399),
        Row::SpecialSupplementInvalid => read(2867),
        Row::SpecialSupplementSick => read(2789),
        Row::Carer81 => read(2789),
        Row::Carer81Special => read(3582),
        Row::Survivor61 => read(1565),
        Row::Sick41To50 => read(2911),
        Row::Sick51To60 => read(3627),
        Row::Sick61To70 => read(4622),
        Row::Sick71To80 => read(5329),
        Row::Sick81To90 => read(6378),
        Row::Sick91To100 => read(7104),
        Row::Toxin21To40 => read(2120),
        Row::Toxin41To60 => read(3542),
        Row::Toxin61To80 => read(4964),
        Row::ToxinFrom81 => read(6358),
        Row::ToxinChild61To80 => read(1673),
        Row::ToxinChildFrom81 => read(2789),
        Row::Prisoner => read(1673),
        Row::HelperMerit => read(2789),
        Row::HelperMedal => read(1639),
        Row::EducationFull => read(2789),
        Row::EducationHalf => read(1399),
    }
}
