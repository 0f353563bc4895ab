use proptest::prelude::*;

use super::*;
use crate::language::{Language, Localized as _};

fn line() -> Ledger {
    Ledger::open(2017, Source::LocalBudget, CapitalKind::Recurrent).unwrap()
}

/// One entry of a year: what is entered, and how much.
fn enter(ledger: &mut Ledger, what: usize, amount: Dong) -> Result<(), LedgerError> {
    match (Stage::ALL.get(what), Stage::ALL.get(what.wrapping_sub(5))) {
        (Some(stage), _) => ledger.record(*stage, amount),
        (None, Some(stage)) => ledger.withdraw(*stage, amount),
        _ if what == 10 => ledger.carry_in(amount),
        _ => ledger.supplement(amount),
    }
}

fn any_entries() -> impl Strategy<Value = Vec<(usize, i64)>> {
    let amount = prop_oneof![8 => 0_i64..1_000, 1 => any::<i64>()];
    prop::collection::vec((0_usize..12, amount), 0..60)
}

proptest! {
    #[test]
    fn the_chain_holds_whatever_is_entered(entries in any_entries()) {
        let mut ledger = line();
        for (what, amount) in entries {
            let before = ledger.clone();
            if enter(&mut ledger, what, Dong::new(amount)).is_err() {
                prop_assert_eq!(&ledger, &before);
            }
            prop_assert!(Dong::ZERO <= ledger.settled);
            prop_assert!(ledger.settled <= ledger.disbursed);
            prop_assert!(ledger.disbursed <= ledger.released);
            prop_assert!(ledger.released <= ledger.allocated);
            prop_assert!(ledger.allocated <= ledger.available());
            let sum = Dong::sum([ledger.estimate, ledger.carried_over, ledger.supplements]);
            prop_assert_eq!(Ok(ledger.available()), sum);
        }
        let json = serde_json::to_string(&ledger).unwrap();
        prop_assert_eq!(serde_json::from_str::<Ledger>(&json).unwrap(), ledger);
    }

    #[test]
    fn room_is_exact(amounts in prop::collection::vec(0_i64..1_000, 5)) {
        let mut ledger = line();
        for (stage, amount) in Stage::ALL.into_iter().zip(amounts) {
            let amount = Dong::new(amount).min(ledger.room(stage));
            ledger.record(stage, amount).unwrap();
            if stage != Stage::Estimate {
                let room = ledger.room(stage);
                let more = room.plus(Dong::new(1)).unwrap();
                prop_assert_eq!(
                    ledger.record(stage, more),
                    Err(LedgerError::NoRoom { stage, amount: more, room })
                );
                prop_assert_eq!(ledger.clone().record(stage, room), Ok(()));
            }
        }
    }
}

#[test]
fn what_a_later_stage_used_cannot_be_withdrawn() {
    let mut ledger = line();
    ledger.record(Stage::Estimate, Dong::new(100)).unwrap();
    ledger.supplement(Dong::new(20)).unwrap();
    ledger.record(Stage::Allocation, Dong::new(90)).unwrap();
    ledger.record(Stage::Release, Dong::new(60)).unwrap();
    let error = ledger
        .withdraw(Stage::Allocation, Dong::new(31))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "allocation cannot be reduced by 31 đồng: at most 30 đồng is free to take back"
    );
    assert_eq!(ledger.withdraw(Stage::Allocation, Dong::new(30)), Ok(()));
    assert_eq!(ledger.withdraw(Stage::Estimate, Dong::new(60)), Ok(()));
    assert_eq!(ledger.unspent(), Dong::new(60));
}

#[test]
fn credit_has_no_budget_line() {
    let refused = Ledger::open(2017, Source::PreferentialCredit, CapitalKind::Investment);
    let error = refused.unwrap_err();
    assert_eq!(
        error.in_language(Language::Vietnamese).to_string(),
        "vốn vay tín dụng ưu đãi là dư nợ tín dụng, không phải khoản chi; không mở dòng ngân sách"
    );
}

#[test]
fn json_is_held_to_the_chain() {
    let read = |released: i64| {
        serde_json::from_str::<Ledger>(&format!(
            r#"{{"fiscal_year": 2017, "source": "central-budget", "kind": "recurrent",
            "estimate": 10, "carried_over": 0, "supplements": 0, "allocated": 10,
            "released": {released}, "disbursed": 5, "settled": 0}}"#
        ))
    };
    assert!(read(5).is_ok());
    let error = read(4).unwrap_err().to_string();
    assert!(error.contains("disbursement of 5 đồng"), "{error}");
}
