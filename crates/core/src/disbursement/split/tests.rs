use proptest::prelude::*;

use std::cmp::Ordering;

use super::proportion::quota;
use super::*;
use crate::language::{Language, Localized as _};

fn any_weight() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        4 => (0_u32..1_000).prop_map(Decimal::from),
        2 => (0_u32..1_000_000, 0_u32..6).prop_map(|(digits, scale)| Decimal::new(digits.into(), scale)),
        1 => Just(Decimal::ZERO),
    ]
}

fn any_amount() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..2_000, 0..i64::MAX, Just(0), Just(i64::MAX)]
}

fn sum(parts: &[Dong]) -> Dong {
    Dong::sum(parts.iter().copied()).unwrap()
}

/// Shares with bounds that some total can satisfy, and such a total.
fn bounded() -> impl Strategy<Value = (Dong, Vec<Share>)> {
    let share = (1_u32..100, 0_i64..500, 0_i64..500);
    let shares = prop::collection::vec(share, 1..12);
    let unit = prop_oneof![Just(1), 1_i64..700_000_000_000];
    (shares, 0_i64..=1_000, unit).prop_map(|(mut shares, permille, unit)| {
        for (_, minimum, more) in &mut shares {
            (*minimum, *more) = (*minimum * unit, *more * unit);
        }
        let lowest: i64 = shares.iter().map(|(_, minimum, _)| minimum).sum();
        let highest: i64 = shares.iter().map(|(_, minimum, more)| minimum + more).sum();
        let room = i128::from(highest - lowest) * i128::from(permille) / 1_000;
        let total = lowest + i64::try_from(room).unwrap();
        let shares = shares.iter().map(|&(weight, minimum, more)| {
            Share::of(weight)
                .at_least(Dong::new(minimum))
                .at_most(Dong::new(minimum + more))
        });
        (Dong::new(total), shares.collect())
    })
}

proptest! {
    #[test]
    fn parts_add_up(total in any_amount(), weights in prop::collection::vec(any_weight(), 1..20)) {
        prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
        let parts = split(Dong::new(total), &weights).unwrap();
        prop_assert_eq!(sum(&parts), Dong::new(total));
    }

    #[test]
    fn a_larger_share_never_gets_less(total in any_amount(), weights in prop::collection::vec(any_weight(), 2..20)) {
        prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
        let parts = split(Dong::new(total), &weights).unwrap();
        for (first, (weight, part)) in weights.iter().zip(&parts).enumerate() {
            for (other, smaller) in weights.iter().zip(&parts).skip(first + 1) {
                match weight.cmp(other) {
                    Ordering::Less => prop_assert!(part <= smaller),
                    Ordering::Greater => prop_assert!(part >= smaller),
                    Ordering::Equal => prop_assert!(part >= smaller && part.to_i64() - smaller.to_i64() <= 1),
                }
            }
        }
    }

    #[test]
    fn each_part_is_within_a_dong_of_its_quota(total in any_amount(), weights in prop::collection::vec(0_u32..u32::MAX, 1..20)) {
        let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        prop_assume!(all > 0);
        let parts = split(Dong::new(total), &weights).unwrap();
        for (weight, part) in weights.iter().zip(&parts) {
            let distance = i128::from(part.to_i64()) * all - i128::from(total) * i128::from(*weight);
            prop_assert!(distance.abs() < all);
        }
    }

    #[test]
    fn odd_dong_go_to_the_largest_fractions_then_to_the_first(total in any_amount(), weights in prop::collection::vec(0_u32..50, 1..20)) {
        let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        prop_assume!(all > 0);
        let parts = split(Dong::new(total), &weights).unwrap();
        let mut got = Vec::new();
        let mut missed = Vec::new();
        for (position, (weight, part)) in weights.iter().zip(&parts).enumerate() {
            let quota = i128::from(total) * i128::from(*weight);
            let rank = (-(quota % all), position); // the first in rank is the first to get one
            let extra = i128::from(part.to_i64()) - quota / all;
            if extra == 1 { got.push(rank) } else { missed.push(rank) }
        }
        if let (Some(last), Some(next)) = (got.iter().max(), missed.iter().min()) {
            prop_assert!(last < next);
        }
    }

    #[test]
    fn bounds_hold_and_bind_only_where_they_must((total, shares) in bounded()) {
        let parts = split(total, &shares).unwrap();
        prop_assert_eq!(sum(&parts), total);
        for (share, part) in shares.iter().zip(&parts) {
            prop_assert!(share.minimum <= *part && Some(*part) <= share.cap);
        }
        // One rate per weight explains every part: where a part is free, it is rate × weight
        // within a đồng; at its minimum the rate would give less, at its cap more.
        let per_weight = |part: i64, share: &Share| Decimal::from(part) / share.weight;
        let at_least = shares.iter().zip(&parts)
            .filter(|(share, part)| **part > share.minimum)
            .map(|(share, part)| per_weight(part.to_i64() - 1, share)).max();
        let at_most = shares.iter().zip(&parts)
            .filter(|(share, part)| Some(**part) < share.cap)
            .map(|(share, part)| per_weight(part.to_i64() + 1, share)).min();
        if let (Some(at_least), Some(at_most)) = (at_least, at_most) {
            prop_assert!(at_least < at_most);
        }
    }

    #[test]
    fn bounds_that_do_not_bind_change_nothing(total in any_amount(), weights in prop::collection::vec(any_weight(), 1..12)) {
        prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
        let plain = split(Dong::new(total), &weights).unwrap();
        let loose: Vec<Share> = weights.iter()
            .map(|weight| Share::of(*weight).at_least(Dong::ZERO).at_most(Dong::MAX)).collect();
        prop_assert_eq!(split(Dong::new(total), &loose).unwrap(), plain);
    }

    #[test]
    fn even_parts_are_those_of_equal_shares(total in any::<i64>(), count in 0_usize..30) {
        let even = split_evenly(Dong::new(total), count.try_into().unwrap());
        let shares = split(Dong::new(total), &vec![1; count]);
        prop_assert_eq!(even.map(Iterator::collect), shares);
    }

    #[test]
    fn any_input_is_split_or_refused(
        total in any::<i64>(),
        shares in prop::collection::vec((any::<i128>(), 0_u32..=28, any::<Option<i64>>(), any::<Option<i64>>()), 0..8),
    ) {
        let shares: Vec<Share> = shares.into_iter().map(|(mantissa, scale, minimum, cap)| {
            let weight = Decimal::from_i128_with_scale(mantissa >> 33, scale);
            let minimum = Dong::new(minimum.unwrap_or(0));
            Share { weight, minimum, cap: cap.map(Dong::new) }
        }).collect();
        if let Ok(parts) = split(Dong::new(total), &shares) {
            prop_assert_eq!(sum(&parts), Dong::new(total));
        }
    }

    #[test]
    fn quotas_are_exact(amount in any::<u64>(), weight in any::<u64>(), more in 1_u64..) {
        let sum = u128::from(weight) + u128::from(more);
        let (whole, rest) = quota(amount, weight.into(), sum);
        prop_assert_eq!(u128::from(whole) * sum + rest, u128::from(amount) * u128::from(weight));
        prop_assert!(rest < sum);
    }
}

#[test]
fn weights_may_be_as_fine_as_decimals_go() {
    let third = Decimal::ONE / Decimal::from(3);
    let parts = split(Dong::MAX, &[third, third, third]).unwrap();
    assert_eq!(sum(&parts), Dong::MAX);
    assert!(matches!(
        split(Dong::MAX, &[Decimal::MAX, Decimal::new(1, 28)]),
        Err(SplitError::TooFine { share: 1, .. })
    ));
}

#[test]
fn nothing_splits_into_nothing() {
    assert_eq!(split(Dong::ZERO, &[3, 0]), Ok(vec![Dong::ZERO, Dong::ZERO]));
}

#[test]
fn a_share_of_zero_gets_its_minimum() {
    let shares = [Share::of(0).at_least(Dong::new(10)), Share::of(5)];
    assert_eq!(
        split(Dong::new(100), &shares),
        Ok(vec![Dong::new(10), Dong::new(90)])
    );
}

#[test]
fn refusals_name_the_share_and_its_value() {
    let ten = Dong::new(10);
    let none: [Share; 0] = [];
    assert_eq!(split(ten, &none), Err(SplitError::NoShares));
    assert_eq!(
        split(Dong::new(-1), &[1]),
        Err(SplitError::NegativeTotal {
            total: Dong::new(-1)
        })
    );
    let minimums = [Share::of(1).at_least(ten), Share::of(1).at_least(ten)];
    let error = split(Dong::new(15), &minimums).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the minimum of 10 đồng of share 2 does not fit: 5 đồng is left"
    );
    assert_eq!(
        error.in_language(Language::Vietnamese).to_string(),
        "mức tối thiểu 10 đồng của phần thứ 2 vượt quá số còn lại là 5 đồng"
    );
    let caps = [Share::of(1).at_most(ten), Share::of(0)];
    assert_eq!(
        split(Dong::new(15), &caps),
        Err(SplitError::CapsBelowTotal {
            total: Dong::new(15),
            left: Dong::new(5),
            share: 1,
            cap: ten
        })
    );
    let crossed = Share::of(1).at_least(ten).at_most(Dong::new(9));
    assert!(matches!(
        split(ten, &[crossed]),
        Err(SplitError::MinimumAboveCap { share: 1, .. })
    ));
}

#[test]
fn many_shares_with_staggered_caps_are_quick() {
    let shares: Vec<Share> = (1..=3_000_u32)
        .map(|weight| Share::of(weight).at_most(Dong::new(i64::from(weight).pow(2))))
        .collect();
    let total = Dong::new(5_000_000_000);
    assert_eq!(sum(&split(total, &shares).unwrap()), total);
}
