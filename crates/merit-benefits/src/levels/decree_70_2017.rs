//! Decree 70/2017/NĐ-CP, appendix I, thousand đồng a month: 2017-07 to 2018-06.

use super::Row;
use super::cell::{Cell, derived, known, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(1583),
        Row::Pre1945Seniority => read(268),
        Row::Pre1945Local => read(2688),
        Row::Pre1945Survivor => read(1417),
        Row::PreUprising => read(1465),
        Row::PreUprisingSurvivor => read(795),
        Row::OneMartyr => read(1417),
        Row::TwoMartyrs => read(2834),
        Row::ThreeMartyrs => read(4251),
        Row::Nurture => read(1133),
        Row::HeroMotherSupplement => derived(1188),
        Row::HeroMotherCarer => derived(1417),
        Row::Hero => derived(1188),
        Row::Supplement81 => read(711),
        Row::SpecialSupplementInvalid => read(1457),
        Row::SpecialSupplementSick => read(1417),
        Row::Carer81 => read(1417),
        Row::Carer81Special => read(1820),
        Row::Survivor61 => read(795),
        Row::Sick41To50 => read(1479),
        Row::Sick51To60 => read(1842),
        Row::Sick61To70 => read(2348),
        Row::Sick71To80 => read(2708),
        Row::Sick81To90 => read(3241),
        Row::Sick91To100 => read(3609),
        Row::Toxin21To40 => known(1076),
        Row::Toxin41To60 => known(1799),
        Row::Toxin61To80 => known(2522),
        Row::ToxinFrom81 => known(3231),
        Row::ToxinChild61To80 => known(850),
        Row::ToxinChildFrom81 => known(1417),
        Row::Prisoner => derived(850),
        Row::HelperMerit => derived(1417),
        Row::HelperMedal => derived(833),
        Row::HeroMother | Row::EducationFull | Row::EducationHalf => None,
    }
}
