//! The ten indicators of decision 59/2015/QĐ-TTg. The list was read; how each is tested is known from
//! the forms of the review and marked so.

use ansinh_core::Text;
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::Citation;
use chrono::Datelike as _;

use super::Indicator;
use super::living::{Device, Living, Member, SchoolLevel};
use crate::instruments::standards::DECISION_59_2015;

pub(super) const TESTS: Citation = DECISION_59_2015.whole().unchecked();

pub(super) const INDICATORS: [Indicator; 10] = [
    Indicator::AdultSchooling,
    Indicator::ChildAttendance,
    Indicator::HealthService,
    Indicator::HealthInsurance,
    Indicator::DwellingQuality,
    Indicator::DwellingArea,
    Indicator::Water,
    Indicator::Toilet,
    Indicator::Telecommunication,
    Indicator::InformationMeans,
];

/// An adult's schooling is looked at from this age, in those born in [`BORN_FROM`] or later.
const FIFTEEN: u16 = 15;
const BORN_FROM: i32 = 1986;
/// A child's attendance is looked at from this age.
const FIVE: u16 = 5;

pub(super) fn is_deprived(
    indicator: Indicator,
    living: &Living,
    either_telecommunication: bool,
) -> Result<bool, FactError> {
    let members = &living.members;
    let is_child = |member: &Member| (FIVE..FIFTEEN).contains(&living.age_of(member));
    Ok(match indicator {
        Indicator::AdultSchooling => {
            for member in members {
                if lacks_schooling(member, living)? {
                    return Ok(true);
                }
            }
            false
        }
        Indicator::ChildAttendance => members
            .iter()
            .any(|member| is_child(member) && member.studying.is_none()),
        Indicator::HealthService => members.iter().any(|member| member.untreated),
        Indicator::HealthInsurance => living.lacks_health_insurance(),
        Indicator::DwellingQuality => living.dwelling.is_not_solid(),
        Indicator::Water => !living.water.is_clean(),
        Indicator::Toilet => !living.toilet.is_hygienic(),
        Indicator::Telecommunication => {
            let (telephone, internet) = (living.uses_telephone, living.uses_internet);
            if either_telecommunication {
                !(telephone && internet)
            } else {
                !telephone && !internet
            }
        }
        Indicator::InformationMeans => {
            let informs = |device: &Device| {
                matches!(
                    device,
                    Device::Television | Device::Radio | Device::DesktopComputer | Device::Laptop
                )
            };
            !living.hears_loudspeaker && !living.devices.iter().any(informs)
        }
        Indicator::Job | Indicator::Dependants | Indicator::Nutrition | Indicator::DwellingArea => {
            false
        }
    })
}

/// From 15, born in 1986 or later, without lower-secondary graduation and not at school.
fn lacks_schooling(member: &Member, living: &Living) -> Result<bool, FactError> {
    let graduated = member.graduated >= Some(SchoolLevel::LowerSecondary);
    if living.age_of(member) < FIFTEEN || graduated || member.studying.is_some() {
        return Ok(false);
    }
    match member.age {
        Age::Born(born) => Ok(born.year() >= BORN_FROM),
        Age::Years(years) => {
            let latest = living.reviewed_on.year().saturating_sub(years.into());
            if latest == BORN_FROM {
                // Born that year or the year before: the age alone doesn't tell.
                return Err(FactError::Missing {
                    field: "members.age".into(),
                    allowed: Text::new(
                        "ngày sinh, vì chỉ xét người sinh từ năm 1986",
                        "the day of birth, as only those born from 1986 on are looked at",
                    ),
                });
            }
            Ok(latest > BORN_FROM)
        }
    }
}
