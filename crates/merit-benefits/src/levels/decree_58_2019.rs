//! Decree 58/2019/NĐ-CP, appendix I, thousand đồng a month: 2019-07 to 2021-06.

use super::Row;
use super::cell::{Cell, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(1815),
        Row::Pre1945Seniority => read(308),
        Row::Pre1945Local => read(3081),
        Row::Pre1945Survivor => read(1624),
        Row::PreUprising => read(1679),
        Row::PreUprisingSurvivor => read(911),
        Row::OneMartyr => read(1624),
        Row::TwoMartyrs => read(3248),
        Row::ThreeMartyrs => read(4872),
        Row::Nurture => read(1299),
        Row::HeroMotherSupplement => read(1361),
        Row::HeroMotherCarer => read(1624),
        Row::Hero => read(1361),
        Row::Supplement81 => read(815),
        Row::SpecialSupplementInvalid => read(1670),
        Row::SpecialSupplementSick => read(1624),
        Row::Carer81 => read(1624),
        Row::Carer81Special => read(2086),
        Row::Survivor61 => read(911),
        Row::Sick41To50 => read(1695),
        Row::Sick51To60 => read(2112),
        Row::Sick61To70 => read(2692),
        Row::Sick71To80 => read(3103),
        Row::Sick81To90 => read(3714),
        Row::Sick91To100 => read(4137),
        Row::Toxin21To40 => read(1234),
        Row::Toxin41To60 => read(2062),
        Row::Toxin61To80 => read(2891),
        Row::ToxinFrom81 => read(3703),
        Row::ToxinChild61To80 => read(974),
        Row::ToxinChildFrom81 => read(1624),
        Row::Prisoner => read(974),
        Row::HelperMerit => read(1624),
        Row::HelperMedal => read(955),
        Row::HeroMother | Row::EducationFull | Row::EducationHalf => None,
    }
}
