use chrono::NaiveDate;

use super::{Held, ensure};
use crate::explanation::Caveat;
use crate::law::{NotInForce, When};
use crate::rule::{About, Rule};

/// The first and last day of each regime; the last regime's last day is that of the review.
pub(super) fn spans(about: &About) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
    let ends = about
        .regimes
        .iter()
        .skip(1)
        .map(|next| next.pred_opt().unwrap_or(*next))
        .chain([about.reviewed_until]);
    about.regimes.iter().copied().zip(ends)
}

/// A rule on each day covered, with the parameters of its regime; none before, none after.
pub(super) fn covers_every_day<R: Rule>(about: &About) -> Held {
    ensure(is_an_id(about.id), || {
        "an id is of the form `crate/rule`, in lower case".into()
    })?;
    ensure(!about.regimes.is_empty(), || "it has no regimes".into())?;
    for (first, last) in spans(about) {
        ensure(first <= last, || {
            format!("the regime of {first} ends on {last}, before it begins")
        })?;
        keeps_its_parameters::<R>(first, last)?;
    }
    nothing_before::<R>(about)?;
    nothing_unmarked_after::<R>(about)
}

fn is_an_id(id: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'))
    };
    id.split_once('/')
        .is_some_and(|(domain, rule)| plain(domain) && plain(rule))
}

fn keeps_its_parameters<R: Rule>(first: NaiveDate, last: NaiveDate) -> Held {
    let on = |day: NaiveDate| {
        R::in_force(day).map_err(|error| format!("{day} is covered, but: {error}"))
    };
    let declared = on(first)?.parameters();
    for day in first.iter_days().take_while(|day| *day <= last) {
        for (now, then) in on(day)?.parameters().iter().zip(&declared) {
            ensure(now == then, || {
                let name = now.name;
                format!("`{name}` changes on {day}, which is not among the regimes")
            })?;
        }
        let (count, expected) = (on(day)?.parameters().len(), declared.len());
        ensure(count == expected, || {
            format!("there are {count} parameters on {day}, {expected} on {first}")
        })?;
    }
    Ok(())
}

fn nothing_before<R: Rule>(about: &About) -> Held {
    let Some(before) = about.covers_from().pred_opt() else {
        return Ok(());
    };
    match R::in_force(before) {
        Err(NotInForce::BeforeCoverage { covers_from, .. }) => {
            ensure(covers_from == about.covers_from(), || {
                format!("it says that it covers from {covers_from}, and about() says otherwise")
            })
        }
        other => Err(format!(
            "on {before}, before its coverage, it gives {other:?}"
        )),
    }
}

fn nothing_unmarked_after<R: Rule>(about: &About) -> Held {
    let Some(after) = about.reviewed_until.succ_opt() else {
        return Ok(());
    };
    let assumed = R::in_force(When::on(after).assume_unchanged());
    match (R::in_force(after), assumed) {
        (Err(NotInForce::AfterReview { .. }), Ok(rule)) => {
            let marked = |caveat: &Caveat| matches!(caveat, Caveat::AssumedUnchanged { .. });
            ensure(rule.terms().caveats.iter().any(marked), || {
                format!("on {after} it is assumed unchanged without a caveat that says so")
            })
        }
        (Err(NotInForce::Ended { .. }), Err(NotInForce::Ended { .. })) => Ok(()),
        (plain, assumed) => Err(format!(
            "on {after}, after its review, it gives {plain:?}, and assumed unchanged {assumed:?}"
        )),
    }
}
