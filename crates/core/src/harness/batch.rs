use super::{Held, ensure};
use crate::money::Dong;
use crate::rule::Rule;

/// No rule gives this; it shows which totals a batch left alone.
const UNTOUCHED: Dong = Dong::new(i64::MIN);

/// A batch writes what the single cases give, and stops at the first that has no answer.
pub(super) fn equals_single<R: Rule>(rule: &R, cases: &[R::Facts]) -> Held {
    let (answered, refused): (Vec<_>, Vec<_>) = cases
        .iter()
        .cloned()
        .partition(|facts| rule.assess(facts).is_ok());
    is_written(rule, &answered)?;
    refused
        .first()
        .map_or(Ok(()), |refused| stops_at(rule, &answered, refused))
}

fn is_written<R: Rule>(rule: &R, cases: &[R::Facts]) -> Held {
    let mut totals = vec![UNTOUCHED; cases.len()];
    rule.assess_batch(cases, &mut totals)
        .map_err(|error| format!("in a batch only, {error}"))?;
    for (facts, total) in cases.iter().zip(totals) {
        let single = rule.assess(facts).map(|assessment| assessment.total());
        ensure(single == Ok(total), || {
            format!("a batch gives {total}, the single case {single:?}, for {facts:#?}")
        })?;
    }
    Ok(())
}

fn stops_at<R: Rule>(rule: &R, answered: &[R::Facts], refused: &R::Facts) -> Held {
    let mut cases = answered.to_vec();
    cases.push(refused.clone());
    cases.extend_from_slice(answered);
    let mut totals = vec![UNTOUCHED; cases.len()];
    let stopped = rule
        .assess_batch(&cases, &mut totals)
        .map_err(|error| error.row);
    ensure(stopped == Err(answered.len()), || {
        format!(
            "row {} has no answer, and the batch says {stopped:?}",
            answered.len()
        )
    })?;
    let written = totals.iter().position(|total| *total == UNTOUCHED);
    ensure(written == Some(answered.len()), || {
        "a batch that stops leaves a total before the row unwritten".into()
    })?;
    let beyond = totals.iter().skip(answered.len());
    ensure(beyond.clone().all(|total| *total == UNTOUCHED), || {
        "a batch that stops writes totals from that row on".into()
    })
}
