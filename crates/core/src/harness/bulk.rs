use super::{Held, cases, coverage, ensure};
use crate::bulk::{Bulk, Columns, ColumnsError};
use crate::facts::Facts;
use crate::law::When;
use crate::money::Dong;
use crate::rule::Rule;
use proptest::prelude::Arbitrary;

/// Rows of many combinations are assessed one by one, those of few are looked up: both must pay
/// what the single cases pay.
pub(super) fn equals_single<R, C>() -> Held
where
    R: Rule,
    R::Facts: Arbitrary,
    C: Columns<Facts = R::Facts>,
{
    for (day, _) in coverage::spans(&R::about()) {
        let rule = R::in_force(When::on(day)).map_err(|error| error.to_string())?;
        let setting = cases::Setting::of(rule, day)?;
        let seen = cases::each_case(&setting, cases::FIRST_DAY)?;
        let rule = &setting.rule;
        is_paid_alike::<R, C>(rule, &seen)?;
        for pair in seen.windows(2) {
            let rows: Vec<_> = pair.iter().chain(pair.iter().rev()).cloned().collect();
            is_paid_alike::<R, C>(rule, &rows)?;
        }
    }
    Ok(())
}

fn is_paid_alike<R: Rule, C: Columns<Facts = R::Facts>>(rule: &R, rows: &[R::Facts]) -> Held {
    let columns = C::of(rows);
    let bulk = Bulk::new(rule, &columns).map_err(|error| error.to_string())?;
    let single: Result<Vec<Dong>, ColumnsError> = (0..)
        .zip(rows)
        .map(|(row, facts)| match rule.assess(facts) {
            Ok(assessment) => Ok(assessment.total()),
            Err(error) => Err(ColumnsError::Row { row, error }),
        })
        .collect();
    let in_bulk = bulk.totals();
    ensure(in_bulk == single, || {
        format!("in bulk {in_bulk:?}, the single cases {single:?}, for {rows:#?}")
    })?;
    let groups: Vec<u16> = (0..3_u16).cycle().take(rows.len()).collect();
    let Ok(totals) = single else { return Ok(()) };
    let sums = bulk.sums(&groups, 3).map_err(|error| error.to_string())?;
    let expected: Result<Vec<Dong>, _> = (0..3_usize)
        .map(|group| Dong::sum(totals.iter().skip(group).step_by(3).copied()))
        .collect();
    ensure(expected.as_ref() == Ok(&sums), || {
        format!("the sums of groups are {sums:?}, those of the rows {expected:?}")
    })?;
    let everybody = C::all(rows.first().cloned().unwrap_or_else(R::Facts::ordinary));
    let alone = Bulk::new(rule, &everybody).and_then(|bulk| bulk.totals());
    ensure(
        alone.as_deref() == Ok(totals.get(..1).unwrap_or_default()),
        || format!("facts that are the same for all give {alone:?}"),
    )
}
