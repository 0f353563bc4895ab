//! Decree 55/2023/NĐ-CP, appendix I, thousand đồng a month: 2023-07 to 2024-06.

use super::Row;
use super::cell::{Cell, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(2297),
        Row::Pre1945Seniority => read(390),
        Row::Pre1945Local => read(3899),
        Row::Pre1945Survivor => read(2055),
        Row::PreUprising => read(2125),
        Row::PreUprisingSurvivor => read(1153),
        Row::OneMartyr => read(2055),
        Row::TwoMartyrs => read(4110),
        Row::ThreeMartyrs => read(6165),
        Row::Nurture => read(1644),
        Row::HeroMother => read(6165),
        Row::HeroMotherSupplement => read(1722),
        Row::HeroMotherCarer => read(2055),
        Row::Hero => read(1722),
        Row::Supplement81 => read(1031),
        Row::SpecialSupplementInvalid => read(2113),
        Row::SpecialSupplementSick => read(2055),
        Row::Carer81 => read(2055),
        Row::Carer81Special => read(2640),
        Row::Survivor61 => read(1153),
        Row::Sick41To50 => read(2145),
        Row::Sick51To60 => read(2673),
        Row::Sick61To70 => read(3406),
        Row::Sick71To80 => read(3927),
        Row::Sick81To90 => read(4700),
        Row::Sick91To100 => read(5235),
        Row::Toxin21To40 => read(1562),
        Row::Toxin41To60 => read(2610),
        Row::Toxin61To80 => read(3658),
        Row::ToxinFrom81 => read(4685),
        Row::ToxinChild61To80 => read(1233),
        Row::ToxinChildFrom81 => read(2055),
        Row::Prisoner => read(1233),
        Row::HelperMerit => read(2055),
        Row::HelperMedal => read(1208),
        Row::EducationFull => read(2055),
        Row::EducationHalf => read(1031),
    }
}
