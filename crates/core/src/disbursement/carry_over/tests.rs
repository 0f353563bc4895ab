use proptest::prelude::*;

use super::*;
use crate::calendar::date;

fn of(fiscal_year: i32, class: CarryOverClass) -> Result<YearEnd, FactError> {
    carry_over(&Unspent {
        fiscal_year,
        amount: Dong::new(1_000),
        class,
    })
}

fn carries(fiscal_year: i32, class: CarryOverClass) -> bool {
    of(fiscal_year, class).unwrap().carried_over == Dong::new(1_000)
}

#[test]
fn listed_classes_carry_over() {
    for class in [
        CarryOverClass::WagesAndAllowances,
        CarryOverClass::Autonomy,
        CarryOverClass::Research,
        CarryOverClass::Investment {
            within_public_investment_law: true,
        },
    ] {
        assert!(carries(2018, class), "{class:?}");
    }
    for class in [
        CarryOverClass::Other,
        CarryOverClass::Investment {
            within_public_investment_law: false,
        },
    ] {
        assert!(!carries(2018, class), "{class:?}");
    }
}

#[test]
fn a_contract_comes_before_the_last_day() {
    let signed = |complete_file, contract_signed| CarryOverClass::Equipment {
        complete_file,
        contract_signed,
    };
    assert!(carries(2018, signed(true, Some(date(2018, 12, 30)))));
    assert!(!carries(2018, signed(true, Some(date(2018, 12, 31)))));
    assert!(!carries(2018, signed(true, Some(date(2019, 1, 2)))));
    assert!(!carries(2018, signed(false, Some(date(2018, 6, 1)))));
    assert!(!carries(2018, signed(true, None)));
}

#[test]
fn a_supplement_comes_after_30_september() {
    let decided = |decided| CarryOverClass::LateSupplement { decided };
    assert!(!carries(2017, decided(date(2017, 9, 30))));
    assert!(carries(2017, decided(date(2017, 10, 1))));
    assert!(carries(2017, decided(date(2017, 12, 31))));
    assert!(of(2017, decided(date(2018, 1, 2))).is_err());
}

#[test]
fn years_of_other_laws_are_not_established() {
    for (year, covered) in [(2016, false), (2017, true), (2025, true), (2026, false)] {
        let end = of(year, CarryOverClass::WagesAndAllowances);
        assert_eq!(end.is_ok(), covered, "{year}");
        assert_eq!(closing_day(year).is_ok(), covered, "{year}");
    }
    let error = closing_day(2026).unwrap_err();
    assert!(matches!(&error, FactError::NotEstablished { .. }));
    assert!(error.to_string().contains("89/2025/QH15"));
}

#[test]
fn json_asks_for_every_fact() {
    let read = |class: &str| {
        serde_json::from_str::<Unspent>(&format!(
            r#"{{"fiscal_year": 2018, "amount": 5, "class": {class}}}"#
        ))
    };
    assert!(read(r#"{"class": "research"}"#).is_ok());
    assert!(
        read(r#"{"class": "equipment", "complete_file": true, "contract_signed": null}"#).is_ok()
    );
    assert!(read(r#"{"class": "equipment", "complete_file": true}"#).is_err());
    assert!(read(r#"{"class": "late-supplement", "decided": "2018-10-01", "by": 1}"#).is_err());
}

proptest! {
    #[test]
    fn nothing_is_lost(year in any::<i32>(), amount in any::<i64>(), days in 0_u64..9_000) {
        let decided = date(2005, 1, 1) + chrono::Days::new(days);
        let amount = Dong::new(amount);
        let classes = [
            CarryOverClass::LateSupplement { decided },
            CarryOverClass::Equipment { complete_file: true, contract_signed: Some(decided) },
            CarryOverClass::Other,
        ];
        for fiscal_year in [year, decided.year()] {
            for class in classes {
                if let Ok(end) = carry_over(&Unspent { fiscal_year, amount, class }) {
                    prop_assert_eq!(end.carried_over.plus(end.lapsed), Ok(amount));
                }
            }
        }
    }
}
