use proptest::prelude::*;

use super::*;

fn ratio(shares: [u32; 3]) -> Result<CoFinancing, CoFinancingError> {
    let sources = [
        Source::CentralBudget,
        Source::LocalBudget,
        Source::Mobilised,
    ];
    let shares: Vec<_> = sources
        .into_iter()
        .zip(shares.map(|hundredths| Percent::new(hundredths, 2)))
        .collect();
    CoFinancing::new(&shares)
}

proptest! {
    #[test]
    fn parts_make_the_total(total in 0..i64::MAX, cut in 1_u32..9_998, more in 1_u32..9_998) {
        prop_assume!(cut + more < 10_000);
        let ratio = ratio([cut, more, 10_000 - cut - more]).unwrap();
        let parts = ratio.of_total(Dong::new(total)).unwrap();
        prop_assert_eq!(Dong::sum(parts.iter().map(|(_, part)| *part)), Ok(Dong::new(total)));
    }

    #[test]
    fn a_part_leads_back_to_a_total_that_gives_it(part in 0_i64..1_000_000_000_000, cut in 1_u32..9_998, more in 1_u32..9_998) {
        prop_assume!(cut + more < 10_000);
        let ratio = ratio([cut, more, 10_000 - cut - more]).unwrap();
        let total = ratio.total_from(Source::LocalBudget, Dong::new(part)).unwrap();
        let parts = ratio.of_total(total).unwrap();
        prop_assert!(parts.contains(&(Source::LocalBudget, Dong::new(part))));
    }

    #[test]
    fn any_amount_is_answered_or_refused(amount in any::<i64>(), digits in any::<u32>(), decimals in 0_u32..=28) {
        let (amount, rate) = (Dong::new(amount), Percent::new(digits, decimals));
        if let (Ok(least), Ok(most)) = (minimum_co_financing(amount, rate), advance_limit(amount, rate)) {
            prop_assert!(Dong::ZERO <= most && most <= least && least <= amount);
        }
        let ratio = ratio([9_000, 900, 100]).unwrap();
        let _ = ratio.of_total(amount);
        let _ = ratio.total_from(Source::Mobilised, amount);
    }
}

#[test]
fn refusals_name_the_source_and_its_value() {
    let error = ratio([9_000, 900, 200]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the shares add up to 101.00%; they must make exactly 100%"
    );
    let zero = ratio([9_000, 1_000, 0]).unwrap_err();
    assert!(matches!(
        zero,
        CoFinancingError::Share {
            source: Source::Mobilised,
            ..
        }
    ));
    let half = (Source::LocalBudget, Percent::new(50, 0));
    assert_eq!(
        CoFinancing::new(&[half, half]),
        Err(CoFinancingError::Twice { source: half.0 })
    );
    assert!(matches!(
        CoFinancing::new(&[]),
        Err(CoFinancingError::Sum { .. })
    ));
    let whole = CoFinancing::new(&[(Source::CentralBudget, Percent::new(100, 0))]).unwrap();
    assert_eq!(
        whole.total_from(Source::LocalBudget, Dong::ZERO),
        Err(CoFinancingError::NoShare {
            source: Source::LocalBudget
        })
    );
}

#[test]
fn json_is_held_to_a_hundred() {
    let json = |local: u32| {
        format!(
            r#"[{{"source": "central-budget", "percent": 90}},
                {{"source": "local-budget", "percent": "{local}"}}]"#
        )
    };
    let read = |text: &str| serde_json::from_str::<CoFinancing>(text);
    let ratio = read(&json(10)).unwrap();
    let written = serde_json::to_string(&ratio).unwrap();
    assert_eq!(read(&written).unwrap(), ratio);
    assert!(read(&json(9)).is_err());
}
