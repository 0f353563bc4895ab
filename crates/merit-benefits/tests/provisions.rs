//! An answer cites the article on the case at hand, not its neighbour.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::{NaiveDate, Rule, date};
use ansinh_merit_benefits::SurvivorsAllowance;
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
