//! Decree 20/2015/NĐ-CP, appendix I, thousand đồng a month: 2015-01 to 2017-06.

use super::Row;
use super::cell::{Cell, derived, known, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(1472),
        Row::Pre1945Seniority => derived(249),
        Row::Pre1945Local => read(2500),
        Row::Pre1945Survivor => derived(1318),
        Row::PreUprising => read(1363),
        Row::PreUprisingSurvivor => derived(739),
        Row::OneMartyr => derived(1318),
        Row::TwoMartyrs => read(2636),
        Row::ThreeMartyrs => derived(3954),
        Row::Nurture => derived(1054),
        Row::HeroMotherSupplement => read(1105),
        Row::HeroMotherCarer => read(1318),
        Row::Hero => read(1105),
        Row::Supplement81 => derived(661),
        Row::SpecialSupplementInvalid => derived(1355),
        Row::SpecialSupplementSick => derived(1318),
        Row::Carer81 => derived(1318),
        Row::Carer81Special => derived(1693),
        Row::Survivor61 => derived(739),
        Row::Sick41To50 => derived(1376),
        Row::Sick51To60 => derived(1713),
        Row::Sick61To70 => read(2184),
        Row::Sick71To80 => derived(2519),
        Row::Sick81To90 => derived(3015),
        Row::Sick91To100 => derived(3357),
        Row::Toxin21To40 => known(1001),
        Row::Toxin41To60 => known(1673),
        Row::Toxin61To80 => known(2346),
        Row::ToxinFrom81 => known(3005),
        Row::ToxinChild61To80 => known(791),
        Row::ToxinChildFrom81 => known(1318),
        Row::Prisoner => derived(791),
        Row::HelperMerit => derived(1318),
        Row::HelperMedal => derived(775),
        Row::HeroMother | Row::EducationFull | Row::EducationHalf => None,
    }
}
