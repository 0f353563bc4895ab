//! Benefits that ended, most of them with months that fit.

use ansinh_core::calendar::Holidays;
use ansinh_core::date;
use ansinh_core::strategies::any_date;
use chrono::Days;
use proptest::prelude::{Arbitrary, BoxedStrategy, Just, Strategy as _, any};
use proptest::prop_oneof;

use super::{BenefitEnding, ReservationReadings, ReservedContributionTimeFacts};
use crate::unemployment::Stop;

impl Arbitrary for BenefitEnding {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        prop_oneof![
            1 => Just(Self::Over),
            1 => Just(Self::Cancelled),
            2 => any::<Stop>().prop_map(Self::Stopped),
        ]
        .boxed()
    }
}

impl Arbitrary for ReservedContributionTimeFacts {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        let decided = (0_u64..4_400).prop_map(|days| {
            date(2015, 1, 1)
                .checked_add_days(Days::new(days))
                .unwrap_or_default()
        });
        let decided = prop_oneof![9 => decided, 1 => any_date()];
        let counts = (0_u32..240, 0_u32..13, 0_u32..3, 0_u32..3, 0_u32..30);
        let told = (
            any::<BenefitEnding>(),
            any::<ReservationReadings>(),
            0_u64..9,
        );
        (decided, counts, told)
            .prop_map(|(decided, counts, (ending, readings, late))| {
                let (contributed, drawn, suspended, unfetched, confirmed_later) = counts;
                let granted = (contributed.saturating_sub(36) / 12)
                    .saturating_add(3)
                    .min(12);
                let (drawn, ending) = match ending {
                    BenefitEnding::Over => (
                        granted.saturating_sub(suspended.saturating_add(unfetched)),
                        ending,
                    ),
                    BenefitEnding::Cancelled => (0, ending),
                    BenefitEnding::Stopped(stop) => {
                        let on = stop.on.max(decided);
                        let notified = on.checked_add_days(Days::new(late));
                        (
                            drawn,
                            BenefitEnding::Stopped(Stop {
                                on,
                                notified,
                                ..stop
                            }),
                        )
                    }
                };
                let nothing_drawn = ending == BenefitEnding::Cancelled;
                Self {
                    decided,
                    contributed,
                    ending,
                    drawn,
                    suspended: if nothing_drawn { 0 } else { suspended },
                    unfetched: if nothing_drawn { 0 } else { unfetched },
                    confirmed_later,
                    holidays: Holidays::default(),
                    readings,
                }
            })
            .boxed()
    }
}
