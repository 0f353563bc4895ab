//! A claim for everything, for cases that change one part of it.

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, NaiveDate, date};
use ansinh_social_protection::emergency_relief::{
    Benefit, Burial, CareLimit, Cause, Deaths, HouseLoss, Houses, Injured, InjuryPlace, Paid,
    ProtectionGround, RiceOccasion, RiceRound, Transport, UrgentProtection,
};
use ansinh_social_protection::{EmergencyReliefFacts, Household};

/// A claim for a little of everything that the law of `day` fixes.
pub(crate) fn whole_claim(day: NaiveDate) -> EmergencyReliefFacts {
    let before_2014 = day < date(2014, 1, 1);
    let before_circular = day < date(2015, 1, 1);
    let in_2014 = (date(2014, 1, 1)..date(2015, 1, 1)).contains(&day);
    let houses = |loss, in_difficult_area| Houses {
        houses: 1,
        loss,
        cause: Cause::Disaster,
        household: Household::Poor,
        hardship_confirmed: false,
        in_difficult_area,
    };
    let destroyed = HouseLoss::Destroyed { no_home_left: true };
    let deaths = |burial| Deaths {
        persons: 1,
        cause: Cause::Disaster,
        especially_serious_accident: None,
        burial,
    };
    let strangers = Burial::NobodyResponsible {
        // At the ceiling or the floor of its day.
        actual_cost_each: (day >= date(2021, 7, 1)).then_some(Dong::ZERO),
    };
    let damaged = HouseLoss::BadlyDamaged {
        uninhabitable: true,
    };
    EmergencyReliefFacts {
        rice: vec![
            RiceRound {
                occasion: RiceOccasion::LunarNewYear,
                persons: 2,
                months: 6,
            },
            RiceRound {
                occasion: RiceOccasion::PreHarvest,
                persons: 2,
                months: 6,
            },
        ],
        injured: vec![Injured {
            persons: 1,
            cause: Cause::Fire,
            especially_serious_accident: None,
            place: InjuryPlace::AtResidence,
            treatment_days: Some(3),
            found_serious: Some(true),
        }],
        deaths: if before_2014 {
            vec![deaths(Burial::ByHousehold)]
        } else {
            vec![deaths(Burial::ByHousehold), deaths(strangers)]
        },
        houses: {
            let mut lost = vec![
                houses(destroyed, before_2014),
                houses(destroyed, false),
                houses(HouseLoss::Relocation { ordered: true }, false),
            ];
            lost.extend((!before_2014).then(|| houses(damaged, false)));
            lost
        },
        urgent_protection: if before_circular {
            Vec::new()
        } else {
            vec![UrgentProtection {
                persons: 1,
                ground: ProtectionGround::Begging,
                days: 300,
                limit: CareLimit::ThirtyDayMonths,
                treatment_without_card: Dong::new(100_000),
                transport: Transport::OfficeVehicle {
                    kilometres: 100,
                    petrol_price: Dong::new(20_000),
                },
            }]
        },
        standard_level_applied: if in_2014 {
            Some(Dong::new(270_000))
        } else {
            (date(2026, 7, 1)..date(2026, 10, 5))
                .contains(&day)
                .then(|| Dong::new(500_000))
        },
        paid: Vec::new(),
    }
}
