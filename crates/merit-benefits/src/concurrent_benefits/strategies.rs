//! Any case of concurrent benefits.

use ansinh_core::Dong;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Arbitrary, BoxedStrategy, Just, Strategy, any, prop_oneof};

use super::facts::{
    ConcurrentBenefitsFacts, Deceased, InjuryAndIllness, MartyrsRelative, OwnBenefit, OwnStatus,
    ParticipantBenefit, ParticipantScheme, SickWithToxin,
};

/// Nothing, a round level or any amount that a level may have; rarely a negative one.
fn any_amount() -> impl Strategy<Value = Dong> {
    prop_oneof![
        3 => Just(0_i64),
        6 => (1_i64..9_000).prop_map(|thousands| thousands.saturating_mul(1_000)),
        1 => -10_i64..10_000_000,
    ]
    .prop_map(Dong::new)
}

fn any_own() -> impl Strategy<Value = OwnBenefit> {
    (any::<OwnStatus>(), any_amount(), any_amount(), any_amount()).prop_map(
        |(status, monthly, nurture, carer)| OwnBenefit {
            status,
            monthly,
            nurture,
            carer,
        },
    )
}

fn any_injury_and_illness() -> impl Strategy<Value = InjuryAndIllness> {
    let together = (30_u8..102, 0_u8..60, 0_u8..30, 0_u8..30).prop_map(
        |(combined_rate, invalid_rate, continuous_years, actual_years)| {
            InjuryAndIllness::Together {
                combined_rate,
                invalid_rate,
                continuous_years,
                actual_years,
            }
        },
    );
    prop_oneof![Just(InjuryAndIllness::Separately), together]
}

fn any_sick_with_toxin() -> impl Strategy<Value = SickWithToxin> {
    prop_oneof![
        any_amount().prop_map(|combined| SickWithToxin::Disease { combined }),
        Just(SickWithToxin::InfertileOrDeformedChild),
        any_amount().prop_map(|combined| SickWithToxin::Either { combined }),
    ]
}

fn any_relative() -> impl Strategy<Value = MartyrsRelative> {
    (0_u8..5, any_amount(), any_amount()).prop_map(|(martyrs, monthly, nurture)| MartyrsRelative {
        martyrs,
        monthly,
        nurture,
    })
}

fn any_deceased() -> impl Strategy<Value = Deceased> {
    (vec(any_amount(), 1..3), any_amount()).prop_map(|(allowances, nurture)| Deceased {
        allowances,
        nurture,
    })
}

fn any_participant() -> impl Strategy<Value = ParticipantBenefit> {
    let scheme = prop_oneof![
        Just(ParticipantScheme::Decision142Of2008),
        Just(ParticipantScheme::Decision62Of2011),
        Just(ParticipantScheme::Decision40Of2011),
    ];
    (scheme, any_amount()).prop_map(|(scheme, monthly)| ParticipantBenefit { scheme, monthly })
}

impl Arbitrary for ConcurrentBenefitsFacts {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        (
            vec(any_own(), 0..4),
            option::of(any_injury_and_illness()),
            option::of(any_sick_with_toxin()),
            option::of(any_relative()),
            vec(any_deceased(), 0..4),
            any::<bool>(),
            any::<bool>(),
            option::of(any_participant()),
        )
            .prop_map(
                |(
                    own,
                    injury_and_illness,
                    sick_with_toxin,
                    of_martyrs,
                    of_others,
                    pension,
                    loss_of_working_capacity,
                    participant,
                )| Self {
                    own,
                    injury_and_illness,
                    sick_with_toxin,
                    of_martyrs,
                    of_others,
                    pension,
                    loss_of_working_capacity,
                    participant,
                },
            )
            .boxed()
    }
}
