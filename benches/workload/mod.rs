//! The people of the bulk bench: drawn from a counter, so that any program can make the same ones.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "benches and tests each use their part"
)]

mod splitmix64;

use ansinh::bulk::{CodeError, Codes, Column, Columns as _};
use ansinh::facts::Age;
use ansinh::social_protection::monthly_allowance::{ChildSituation, SupportPerson};
use ansinh::social_protection::{
    Degree, Household, MonthlyAllowanceColumns, MonthlyAllowanceFacts,
};
use ansinh::{Facts as _, NaiveDate, date};

use splitmix64::splitmix64;

/// June 2017, decree 136/2013/NĐ-CP.
pub const MONTH: NaiveDate = date(2017, 6, 1);
/// How many communes the people live in.
pub const COMMUNES: usize = 180;

/// So many people of the workload "allowance", a column each fact, and the commune of each.
///
/// # Errors
/// None that could occur: every code has its value.
#[allow(
    clippy::cast_possible_truncation,
    reason = "each remainder is below 256"
)]
pub fn people(count: u64) -> Result<(MonthlyAllowanceColumns, Vec<u16>), CodeError> {
    let mut age = Vec::new();
    let mut disability = Vec::new();
    let mut orphan = Vec::new();
    let mut student = Vec::new();
    let mut hiv = Vec::new();
    let mut able = Vec::new();
    let mut poor = Vec::new();
    let mut alone = Vec::new();
    let mut commune = Vec::new();
    for h in (0..count).map(splitmix64) {
        let years = ((h & 127) % 101) as u8;
        let is_orphan = (h >> 16) % 20 == 0;
        let has_hiv = (h >> 24) % 200 == 0;
        age.push(years);
        disability.push(((h >> 8) % 16).min(2) as u8);
        orphan.push(u8::from(is_orphan));
        student.push(u8::from(is_orphan && (16..=21).contains(&years)));
        hiv.push(u8::from(has_hiv));
        able.push(u8::from(!has_hiv || years < 16));
        poor.push(u8::from((h >> 32) % 10 == 0));
        alone.push(u8::from((h >> 40) % 8 == 0));
        commune.push(((h >> 48) % 180) as u16);
    }
    let no_yes = || vec![false, true];
    let columns = MonthlyAllowanceColumns {
        age: Column::coded((0..=100_u8).map(Age::from).collect(), age)?,
        disability: Column::coded(
            vec![Some(Degree::ExtremelySevere), Some(Degree::Severe), None],
            disability,
        )?,
        child_situation: Column::coded(vec![None, Some(ChildSituation::BothParentsDead)], orphan)?,
        in_education: Column::coded(no_yes(), student.clone())?,
        drew_child_allowance: Column::coded(no_yes(), student)?,
        has_hiv: Column::coded(no_yes(), hiv)?,
        able_to_work: Column::coded(no_yes(), able)?,
        household: Column::coded(vec![Household::Other, Household::Poor], poor)?,
        support_person: Column::coded(vec![SupportPerson::Exists, SupportPerson::None], alone)?,
        ..MonthlyAllowanceColumns::all(MonthlyAllowanceFacts::ordinary())
    };
    Ok((columns, commune))
}

/// Adds up every byte of the rows: what reading them once costs.
pub fn read_once(columns: &MonthlyAllowanceColumns, communes: &[u16]) -> u64 {
    let bytes = |codes: &Codes| match codes {
        Codes::Narrow { rows, .. } => rows.iter().map(|byte| u64::from(*byte)).sum(),
        Codes::Same | Codes::Wide { .. } => 0,
    };
    let facts: u64 = columns
        .codes()
        .into_iter()
        .map(|(_, codes)| bytes(codes))
        .sum();
    facts.wrapping_add(communes.iter().map(|commune| u64::from(*commune)).sum())
}
