//! What holds for every rule in the catalogue.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ansinh::catalogue::{self, AnyRule, CatalogueError, Detail, FactNameProblem};
use ansinh::law::Verification;
use ansinh::{Language, When};
use serde_json::{Value, json};

fn every_rule() -> &'static [&'static dyn AnyRule] {
    let rules = catalogue::catalogue();
    assert!(!rules.is_empty());
    rules
}

/// The last day of a rule, on which every one of today's rules can be asked.
fn last_day(rule: &dyn AnyRule) -> When {
    When::on(rule.about().reviewed_until)
}

#[test]
fn ids_are_unique_and_in_order() {
    let ids: Vec<_> = every_rule().iter().map(|rule| rule.about().id).collect();
    let sorted: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids, sorted.into_iter().collect::<Vec<_>>());
}

#[test]
fn references_lead_to_a_rule_and_are_none_themselves() {
    assert!(!catalogue::references().is_empty());
    for (from, own) in catalogue::references() {
        assert_eq!(catalogue::find(from).unwrap().about().id, *own);
        assert!(every_rule().iter().all(|rule| rule.about().id != *from));
    }
    let near = catalogue::find("vocational-training/unemployment-trainin").unwrap_err();
    assert!(near.to_string().contains("unemployment-training"), "{near}");
}

#[test]
fn each_says_what_it_is_in_both_languages() {
    for rule in every_rule() {
        let about = rule.about();
        for text in [&about.title, &about.governing_date] {
            assert!(!text.vi.is_empty() && !text.en.is_empty(), "{rule:?}");
            assert_ne!(text.vi, text.en, "{rule:?}");
        }
        assert!(about.regimes.is_sorted_by(|a, b| a < b), "{rule:?}");
        assert!(about.covers_from() <= about.reviewed_until, "{rule:?}");
    }
}

#[test]
fn each_names_its_articles() {
    for rule in every_rule() {
        let articles = rule.articles();
        assert!(!articles.is_empty(), "{rule:?}");
        let supplied = |verification| verification == Verification::Supplied;
        assert!(
            !articles
                .iter()
                .any(|article| supplied(article.verification))
        );
    }
}

#[test]
fn parameters_have_labels_in_both_languages() {
    for rule in every_rule() {
        let mut names = BTreeSet::new();
        for parameter in rule.on(last_day(*rule), None).unwrap().parameters() {
            assert!(names.insert(parameter.name), "{rule:?} {}", parameter.name);
            assert_ne!(parameter.label.vi, parameter.label.en, "{rule:?}");
        }
    }
}

#[test]
fn the_starting_facts_can_be_assessed() {
    for rule in every_rule() {
        let on_day = rule.on(last_day(*rule), None).unwrap();
        let facts = rule.starting_facts();
        let names = |error: &CatalogueError| {
            !matches!(
                error,
                CatalogueError::Fact { .. } | CatalogueError::NotInForce { .. }
            )
        };
        let answer = on_day.answer(&facts, Detail::Steps);
        assert!(!answer.as_ref().is_err_and(names), "{rule:?}: {answer:?}");
        for language in Language::ALL {
            let told = on_day.tell(&facts, Detail::Steps, language);
            assert_eq!(told.is_ok(), answer.is_ok(), "{rule:?}");
        }
    }
}

#[test]
fn schemas_describe_the_starting_facts() {
    for rule in every_rule() {
        let schema = rule.facts_schema();
        let facts = rule.starting_facts();
        let described = schema["properties"].as_object().unwrap();
        for name in facts.as_object().unwrap().keys() {
            assert!(described.contains_key(name), "{rule:?}: {name}");
        }
        assert_eq!(schema["additionalProperties"], json!(false), "{rule:?}");
        // What the reader of facts asks for, the schema asks for too.
        let required = schema["required"].as_array().unwrap().iter();
        let required: BTreeSet<_> = required.map(|name| name.as_str().unwrap()).collect();
        let written = facts.as_object().unwrap().keys().map(String::as_str);
        assert_eq!(required, written.collect(), "{rule:?}");
    }
}

#[cfg(feature = "social-protection")]
#[test]
fn schemas_ask_for_what_may_be_null_within_the_facts_too() {
    let rule = catalogue::find("social-protection/household-entitlements").unwrap();
    let schema = rule.facts_schema();
    let required = schema["$defs"]["Member"]["required"].as_array().unwrap();
    for name in ["name", "stay", "care", "pension_claim", "parenthood"] {
        assert!(required.contains(&json!(name)), "{name}: {required:?}");
    }
}

#[test]
fn every_fact_left_out_is_named_at_once() {
    for rule in every_rule() {
        let error = rule
            .assess_json(last_day(*rule), &json!({}), None)
            .unwrap_err();
        let CatalogueError::FactNames { problems, .. } = &error else {
            panic!("{rule:?}: {error}");
        };
        let facts = rule.starting_facts();
        let missing: BTreeSet<_> = facts.as_object().unwrap().keys().collect();
        let named: BTreeSet<_> = problems
            .iter()
            .map(|problem| match problem {
                FactNameProblem::Missing { field } => field,
                other => panic!("{rule:?}: {other}"),
            })
            .collect();
        assert_eq!(named, missing, "{rule:?}");
    }
}

#[test]
fn each_fact_alone_is_missed() {
    for rule in every_rule() {
        let facts = rule.starting_facts();
        for name in facts.as_object().unwrap().keys() {
            let mut without = facts.clone();
            without.as_object_mut().unwrap().remove(name);
            let error = rule
                .assess_json(last_day(*rule), &without, None)
                .unwrap_err();
            assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        }
    }
}

#[test]
fn an_unknown_fact_is_refused_by_name() {
    for rule in every_rule() {
        let mut facts = rule.starting_facts();
        facts["zodiac_sign"] = Value::Null;
        let error = rule.assess_json(last_day(*rule), &facts, None).unwrap_err();
        assert!(error.to_string().contains("`zodiac_sign`"), "{error}");
    }
}

#[test]
fn a_fact_of_the_wrong_kind_is_named() {
    for rule in every_rule() {
        let facts = rule.starting_facts();
        for name in facts.as_object().unwrap().keys() {
            let mut wrong = facts.clone();
            wrong[name] = json!([[["no fact looks like this"]]]);
            let error = rule.assess_json(last_day(*rule), &wrong, None).unwrap_err();
            assert!(error.to_string().contains(&format!("`{name}")), "{error}");
        }
    }
}

#[test]
fn no_value_of_a_fact_brings_a_rule_down() {
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(255),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("9999-12-31"),
        json!("+262142-12-31"),
        json!("-9999-01"),
        json!("79228162514264337593543950335"),
        json!([]),
        json!({}),
        json!({ "years": 65_535 }),
        json!({ "born": "0001-01-01" }),
    ];
    for rule in every_rule() {
        let facts = rule.starting_facts();
        for regime in rule.about().regimes {
            let Ok(on_day) = rule.on(When::on(regime), None) else {
                continue;
            };
            for name in facts.as_object().unwrap().keys() {
                for value in &odd {
                    let mut facts = facts.clone();
                    facts[name] = value.clone();
                    // An answer or a named error: either will do.
                    let answer = on_day.answer(&facts, Detail::Steps);
                    let told = on_day.tell(&facts, Detail::Steps, Language::Vietnamese);
                    assert_eq!(answer.is_ok(), told.is_ok(), "{rule:?} {name}: {value}");
                }
            }
        }
    }
}

#[test]
fn an_answer_with_steps_is_the_answer_without() {
    for rule in every_rule() {
        let facts = rule.starting_facts();
        for regime in rule.about().regimes {
            let plain = rule.assess_json(When::on(regime), &facts, None);
            let explained = rule.explain_json(When::on(regime), &facts, None);
            match (plain, explained) {
                (Ok(plain), Ok(mut explained)) => {
                    explained.steps = None;
                    assert_eq!(plain, explained, "{rule:?} on {regime}");
                }
                (plain, explained) => assert_eq!(plain.err(), explained.err(), "{rule:?}"),
            }
        }
    }
}

#[test]
fn an_unknown_rule_is_answered_with_the_nearest() {
    let error = catalogue::find("social-protection/monthly-alowance").unwrap_err();
    assert!(error.to_string().contains("monthly-allowance"), "{error}");
}
