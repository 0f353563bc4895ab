//! Decree 99/2018/NĐ-CP, appendix I, thousand đồng a month: 2018-07 to 2019-06.

use super::Row;
use super::cell::{Cell, derived, known, read};

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn cell(row: Row) -> Option<Cell> {
    match row {
        Row::Pre1945Detached => read(1693),
        Row::Pre1945Seniority => derived(287),
        Row::Pre1945Local => read(2874),
        Row::Pre1945Survivor => read(1515),
        Row::PreUprising => derived(1566),
        Row::PreUprisingSurvivor => derived(850),
        Row::OneMartyr => read(1515),
        Row::TwoMartyrs => read(3030),
        Row::ThreeMartyrs => read(4545),
        Row::HeroMotherSupplement => read(1270),
        Row::HeroMotherCarer => read(1515),
        Row::Hero => read(1270),
        Row::Supplement81 => read(760),
        Row::SpecialSupplementInvalid => read(1558),
        Row::SpecialSupplementSick => derived(1515),
        Row::Carer81 => read(1515),
        Row::Carer81Special => read(1946),
        Row::Survivor61 => read(850),
        Row::Sick41To50 => read(1581),
        Row::Sick51To60 => derived(1970),
        Row::Sick61To70 => derived(2511),
        Row::Sick71To80 => derived(2895),
        Row::Sick81To90 => read(3465),
        Row::Sick91To100 => derived(3859),
        Row::Toxin21To40 => read(1150),
        Row::Toxin41To60 => known(1924),
        Row::Toxin61To80 => known(2697),
        Row::ToxinChild61To80 => derived(909),
        Row::ToxinChildFrom81 => derived(1515),
        Row::Prisoner => derived(909),
        Row::HelperMerit => derived(1515),
        Row::HelperMedal => derived(891),
        Row::Nurture
        | Row::HeroMother
        | Row::ToxinFrom81
        | Row::EducationFull
        | Row::EducationHalf => None,
    }
}
