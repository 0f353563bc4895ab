//! An answer cites the article on the case at hand, not its neighbour.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_merit_benefits::{
    Convalescence, FuneralGrant, HousingSupport, OneOffBenefit, SupplementAndCarer,
    SurvivorsAllowance, ThreeMonthGrant, WarInvalidAllowance,
};
use serde_json::json;

/// The explanation of a case names this provision.
fn cites<R: Rule>(on: NaiveDate, facts: &serde_json::Value, provision: &str) {
    let rule = R::in_force(on).unwrap();
    let told = rule.explain(&support::facts(facts)).unwrap().to_string();
    let provision = format!("[{provision}]");
    assert!(told.contains(&provision), "{provision}: {told}");
}

#[test]
fn survivors() {
    let (march, widow) = (date(2022, 3, 1), "1940-01-01");
    let after = |status: serde_json::Value, died: &str, born: &str, relation: &str| {
        json!({
            "deceased": [{ "status": status, "died": died, "relation": relation }],
            "born": born,
        })
    };
    let injured = || json!({ "injured": { "rate": 61 } });
    let cites = cites::<SurvivorsAllowance>;
    for (status, other, article) in [
        (
            injured(),
            "Ordinance 02/2020/UBTVQH14, article 25(2)",
            "125(3)",
        ),
        (
            json!("pre-1945"),
            "Ordinance 02/2020/UBTVQH14, article 10(3)",
            "125(1)",
        ),
        (
            json!("pre-uprising"),
            "Ordinance 02/2020/UBTVQH14, article 13(3)",
            "125(1)",
        ),
    ] {
        let begins = format!("Decree 131/2021/NĐ-CP, article {article}");
        cites(
            march,
            &after(status.clone(), "2022-01-10", widow, "spouse"),
            &begins,
        );
        cites(
            march,
            &after(status.clone(), "2022-03-10", widow, "spouse"),
            &begins,
        );
        cites(march, &after(status, "2022-01-10", widow, "other"), other);
    }
    let old = after(injured(), "2014-12-31", widow, "spouse");
    cites(
        date(2015, 2, 1),
        &old,
        "Decree 31/2013/NĐ-CP, article 32(2)",
    );

    // The decree of 2013 tested the income until decree 131/2021 did.
    let mut disabled = after(injured(), "2020-08-10", "1990-06-10", "child");
    disabled["disability"] = json!({
        "since": "adulthood", "rate": 61, "monthly_income": 974_400, "concluded": "2021-05-05",
    });
    cites(
        date(2021, 12, 1),
        &disabled,
        "Decree 31/2013/NĐ-CP, article 32(2)",
    );
    cites(march, &disabled, "Decree 131/2021/NĐ-CP, article 121(4)");

    let mut grown = json!({ "deceased": [], "born": "1970-06-10", "child_of_martyr": true });
    grown["martyrs"] = json!({
        "as_spouse": 0, "as_parent_child_or_fosterer": 1, "remarriage": "none",
    });
    cites(march, &grown, "Ordinance 02/2020/UBTVQH14, article 16(3)");
}

#[test]
fn supplements_and_carers() {
    let injured = |status: &str| {
        let mut facts = json!({ "rate": 80, "especially_severe": false });
        if status == "toxin-victim" {
            facts["valid_record"] = json!(true);
        }
        json!({ "statuses": [{ status: facts }], "carer_at_home": false })
    };
    let month = date(2022, 3, 1);
    for (status, article) in [
        ("war-invalid", "24(1)"),
        ("sick-soldier", "27(1)"),
        ("toxin-victim", "30"),
    ] {
        let article = format!("Ordinance 02/2020/UBTVQH14, article {article}");
        cites::<SupplementAndCarer>(month, &injured(status), &article);
    }
    let mother = json!({ "statuses": ["hero-mother"], "carer_at_home": false });
    let article = "Ordinance 02/2020/UBTVQH14, article 18(4)";
    cites::<SupplementAndCarer>(month, &mother, article);
}

#[test]
fn twenty_one_per_cent() {
    let article = "Ordinance 02/2020/UBTVQH14, article 23";
    cites::<WarInvalidAllowance>(date(2022, 3, 1), &json!({ "rate": 20 }), article);
}

/// Decree 77/2024 raised the level, the multiples stand where they stood.
#[test]
fn one_off_benefits() {
    let (injured, martyr) = (
        json!({ "claim": { "injury": { "rate": 8 } } }),
        json!({ "claim": "martyr" }),
    );
    let (before, after) = (date(2022, 1, 1), date(2024, 8, 1));
    let cites = cites::<OneOffBenefit>;
    cites(before, &martyr, "Decree 75/2021/NĐ-CP, appendix IV");
    cites(after, &martyr, "Decree 55/2023/NĐ-CP, appendix IV");
    cites(before, &injured, "Decree 75/2021/NĐ-CP, appendix VI");
    cites(after, &injured, "Decree 75/2021/NĐ-CP, appendix VI");
    let slight = json!({ "claim": { "injury": { "rate": 4 } } });
    cites(after, &slight, "Decree 75/2021/NĐ-CP, article 15(5)");
}

/// The law on social insurance says how much, the ordinance for whom.
#[test]
fn funerals() {
    let cites = |on, provision| cites::<FuneralGrant>(on, &json!({}), provision);
    cites(date(2023, 1, 1), "Law 58/2014/QH13, article 66(2)");
    cites(date(2023, 1, 1), "Ordinance 02/2020/UBTVQH14, article 6(4)");
    cites(date(2017, 1, 1), "Ordinance 26/2005/PL-UBTVQH11");
}

#[test]
fn convalescence() {
    let stay = |group: serde_json::Value| json!({ "group": group, "last_taken_in": 2024 });
    let cites =
        |group, provision| cites::<Convalescence>(date(2025, 3, 1), &stay(group), provision);
    cites(json!("hero"), "Ordinance 02/2020/UBTVQH14, article 21");
    cites(json!("prisoner"), "Ordinance 02/2020/UBTVQH14, article 33");
    cites(
        json!("resistance-activist"),
        "Ordinance 02/2020/UBTVQH14, article 36",
    );
    cites(json!("hero-mother"), "Decree 75/2021/NĐ-CP, article 6(1)");
    cites(json!("hero-mother"), "Decree 77/2024/NĐ-CP, article 3(3)");
}

/// Each status has an article of its own, until the decree names them together.
#[test]
fn grants_of_three_months() {
    let held =
        |status: serde_json::Value| json!({ "statuses": [{ "status": status, "alone": false }] });
    let cites = cites::<ThreeMonthGrant>;
    let article = |article: &str| format!("Ordinance 02/2020/UBTVQH14, article {article}");
    let autumn = date(2021, 9, 14);
    cites(autumn, &held(json!("prisoner")), &article("34(2)"));
    cites(autumn, &held(json!("pre-uprising")), &article("13(3)(b)"));
    let sick = json!({ "sick-soldier": { "rate": 61 } });
    cites(autumn, &held(sick), &article("28(4)"));
    let invalid = json!({
        "statuses": [], "war_invalid": { "invalid_type": "a", "rate": 61 },
    });
    cites(autumn, &invalid, &article("25(4)"));
    let survivor = held(json!("survivor-of-pre-1945"));
    cites(autumn, &survivor, &article("10(3)"));
    cites(autumn, &json!({ "statuses": [] }), &article("25(4)"));

    let decree = "Decree 131/2021/NĐ-CP, article 121(2)";
    let spring = date(2022, 3, 1);
    for facts in [held(json!("prisoner")), survivor, invalid] {
        cites(spring, &facts, decree);
    }
}

#[test]
fn houses() {
    let cites = |facts, clause| {
        let article = format!("Decision 22/2013/QĐ-TTg, article 3({clause})");
        cites::<HousingSupport>(date(2014, 1, 1), &facts, &article);
    };
    cites(json!({ "new": 1, "repaired": 0 }), 1);
    cites(json!({ "new": 0, "repaired": 1 }), 2);
    cites(json!({ "new": 1, "repaired": 1 }), 2);
}
