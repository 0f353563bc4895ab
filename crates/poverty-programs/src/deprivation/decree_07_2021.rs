//! The twelve indicators of decree 07/2021/NĐ-CP.

use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Percent};

use super::Indicator;
use super::living::{Living, Member, SchoolLevel, Work};
use crate::instruments::standards::DECREE_07_2021;

pub(super) const INDICATORS: [Indicator; 12] = [
    Indicator::Job,
    Indicator::Dependants,
    Indicator::Nutrition,
    Indicator::HealthInsurance,
    Indicator::AdultSchooling,
    Indicator::ChildAttendance,
    Indicator::DwellingQuality,
    Indicator::DwellingArea,
    Indicator::Water,
    Indicator::Toilet,
    Indicator::Telecommunication,
    Indicator::InformationMeans,
];

/// Children are under this age, adults' schooling is looked at from it.
const SIXTEEN: u16 = 16;
/// From this age upper-secondary schooling is asked for.
const EIGHTEEN: u16 = 18;
/// The last age at which schooling is looked at.
const THIRTY: u16 = 30;

/// The appendix as far as it was read: the job in part, health insurance, telecommunication and the
/// means of information not at all.
pub(super) const fn test_of(indicator: Indicator) -> Citation {
    let appendix = DECREE_07_2021.whole();
    match indicator {
        Indicator::Job
        | Indicator::HealthInsurance
        | Indicator::Telecommunication
        | Indicator::InformationMeans
        | Indicator::HealthService => appendix.unchecked(),
        _ => appendix.published(),
    }
}

/// Dependants are children under 16, and older or disabled people who draw a monthly social
/// allowance.
pub(super) fn too_many_dependants(living: &Living, most: Percent) -> bool {
    let is_dependant =
        |member: &&Member| living.age_of(member) < SIXTEEN || member.older_or_disabled_on_allowance;
    let dependants = living.members.iter().filter(is_dependant).count();
    let share = Percent::of(Decimal::from(dependants), living.size());
    share.is_some_and(|share| share > most)
}

pub(super) fn is_deprived(indicator: Indicator, living: &Living) -> bool {
    let any = |test: fn(u16, &Member) -> bool| {
        let mut members = living.members.iter();
        members.any(|member| test(living.age_of(member), member))
    };
    match indicator {
        Indicator::Job => {
            any(|_, member| matches!(member.work, Work::Jobless | Work::WageWithoutContract))
        }
        Indicator::Nutrition => any(|age, member| age < SIXTEEN && member.malnourished),
        Indicator::HealthInsurance => living.lacks_health_insurance(),
        Indicator::AdultSchooling => any(lacks_schooling),
        Indicator::ChildAttendance => any(is_not_at_the_right_level),
        Indicator::DwellingQuality => living.dwelling.is_not_solid(),
        Indicator::Water => !living.water.is_clean(),
        Indicator::Toilet => !living.toilet.is_hygienic(),
        Indicator::Telecommunication => !living.uses_internet,
        Indicator::InformationMeans => living.devices.is_empty(),
        Indicator::Dependants | Indicator::DwellingArea | Indicator::HealthService => false,
    }
}

/// From 16 to 30, neither in schooling of the age nor with its certificate.
fn lacks_schooling(age: u16, member: &Member) -> bool {
    let level = match age {
        SIXTEEN..EIGHTEEN => SchoolLevel::LowerSecondary,
        EIGHTEEN..=THIRTY => SchoolLevel::UpperSecondary,
        _ => return false,
    };
    let schooled = member.studying >= Some(level) || member.graduated >= Some(level);
    !schooled && !member.trained_on_the_job
}

/// From 3 to under 16, below the level of the age: preschool, primary from 6, lower secondary from
/// 12. Whoever is ahead of the age lacks nothing.
fn is_not_at_the_right_level(age: u16, member: &Member) -> bool {
    let level = match age {
        3..6 => SchoolLevel::Preschool,
        6..12 => SchoolLevel::Primary,
        12..SIXTEEN => SchoolLevel::LowerSecondary,
        _ => return false,
    };
    member.studying < Some(level)
}
