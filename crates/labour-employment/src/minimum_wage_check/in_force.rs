//! What the decree of a day sets, and what it says of uplifts and conversions.

use ansinh_core::law::{Citation, Cited, InForce, NotInForce, Verification, first_days};
use ansinh_core::series::{MINIMUM_WAGE_HOURLY, MINIMUM_WAGE_MONTHLY, Region, RegionalWage};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, When, date};
use serde::{Deserialize, Serialize};

use super::MinimumWageCheck;
use crate::instruments::DECREE_49_2013;

/// Decree 49/2013 puts hazardous jobs above normal ones.
const HAZARD_BY_LAW_FROM: NaiveDate = date(2013, 7, 1);
/// Decree 145/2020, article 114(2)đ, repeals it.
const HAZARD_BY_LAW_UNTIL: NaiveDate = date(2021, 1, 31);
/// Decree 38/2022 sets an hourly minimum, and no uplift for training any more.
const DECREE_38_FROM: NaiveDate = date(2022, 7, 1);
/// Places are listed by commune.
const COMMUNES_FROM: NaiveDate = date(2025, 7, 1);
/// Decree 293/2025.
const DECREE_293_FROM: NaiveDate = date(2026, 1, 1);

/// Whether an uplift is due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uplift {
    /// What held is not established.
    NotEstablished,
    /// A decree prescribes it.
    ByLaw,
    /// No decree prescribes or keeps it.
    None,
    /// It stays where it was agreed.
    ByAgreement,
}

/// The minimum wage of 2025-12-31, kept for those hired by then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptMinimum {
    /// Đồng a month.
    pub monthly: RegionalWage,
    /// Đồng an hour.
    pub hourly: RegionalWage,
    /// What keeps it.
    pub citation: Citation,
}

pub(super) fn regimes() -> Vec<NaiveDate> {
    let hazard_ended = HAZARD_BY_LAW_UNTIL.succ_opt().unwrap_or(NaiveDate::MAX);
    let own = [HAZARD_BY_LAW_FROM, hazard_ended, COMMUNES_FROM];
    first_days(&[&MINIMUM_WAGE_MONTHLY, &own])
}

pub(super) fn rule(when: When) -> Result<MinimumWageCheck, NotInForce> {
    let monthly = MINIMUM_WAGE_MONTHLY.on(when)?;
    let hourly = MINIMUM_WAGE_HOURLY.on(when).ok();
    let month = |region| monthly.cited_in(region);
    let hour = |region| hourly.as_ref().map(|hourly| hourly.cited_in(region));
    let hazard = hazard(when.date);
    Ok(MinimumWageCheck {
        day: when.date,
        monthly_i: month(Region::I),
        monthly_ii: month(Region::II),
        monthly_iii: month(Region::III),
        monthly_iv: month(Region::IV),
        hourly_i: hour(Region::I),
        hourly_ii: hour(Region::II),
        hourly_iii: hour(Region::III),
        hourly_iv: hour(Region::IV),
        trained: if when.date < DECREE_38_FROM {
            Uplift::ByLaw
        } else {
            Uplift::ByAgreement
        },
        trained_uplift: Cited::new(Percent::new(7, 0), of_training(&monthly)),
        hazard,
        hazard_uplift: of_hazard(hazard, &monthly, 5),
        especially_hazardous_uplift: of_hazard(hazard, &monthly, 7),
        conversion: hourly.is_some().then(|| of_conversion(&monthly)),
        kept_of_2025: kept_of_2025(&monthly)?,
        terms: Terms::new(Funding::NoPayment, monthly.caveats()),
    })
}

const fn hazard(day: NaiveDate) -> Uplift {
    let (day, from) = (day.to_epoch_days(), HAZARD_BY_LAW_FROM.to_epoch_days());
    if day < from {
        Uplift::NotEstablished
    } else if day <= HAZARD_BY_LAW_UNTIL.to_epoch_days() {
        Uplift::ByLaw
    } else if day < DECREE_38_FROM.to_epoch_days() {
        Uplift::None
    } else {
        Uplift::ByAgreement
    }
}

/// The decree's own word on training; all but a few of them are known to say the same.
fn of_training(monthly: &InForce<'_, RegionalWage>) -> Citation {
    let number = monthly.citation.instrument().number.as_ref();
    match number {
        "70/2011/NĐ-CP" | "182/2013/NĐ-CP" | "157/2018/NĐ-CP" | "90/2019/NĐ-CP" => {
            monthly.citation.elsewhere(&[], Verification::Published)
        }
        "153/2016/NĐ-CP" => monthly
            .citation
            .elsewhere(&["5", "1", "b"], Verification::Derived),
        _ if monthly.since < DECREE_38_FROM => {
            monthly.citation.elsewhere(&[], Verification::Derived)
        }
        _ => of_agreement(monthly),
    }
}

fn of_hazard(
    hazard: Uplift,
    monthly: &InForce<'_, RegionalWage>,
    percent: u32,
) -> Option<Cited<Percent>> {
    let citation = match hazard {
        Uplift::NotEstablished | Uplift::None => return None,
        Uplift::ByLaw => DECREE_49_2013.article("7").clause("3").unchecked(),
        Uplift::ByAgreement => of_agreement(monthly),
    };
    Some(Cited::new(Percent::new(percent, 0), citation))
}

/// What keeps better terms that were agreed.
fn of_agreement(monthly: &InForce<'_, RegionalWage>) -> Citation {
    match monthly.citation.instrument().number.as_ref() {
        "38/2022/NĐ-CP" => monthly
            .citation
            .elsewhere(&["5", "3"], Verification::Unchecked),
        "74/2024/NĐ-CP" => monthly.citation.elsewhere(&["5"], Verification::Unchecked),
        _ => monthly
            .citation
            .elsewhere(&["5", "4"], Verification::Published),
    }
}

fn of_conversion(monthly: &InForce<'_, RegionalWage>) -> Citation {
    let verification = if monthly.since < DECREE_293_FROM {
        Verification::Unchecked
    } else {
        Verification::Published
    };
    monthly.citation.elsewhere(&["4", "3"], verification)
}

/// Decree 293/2025, article 5(5).
fn kept_of_2025(monthly: &InForce<'_, RegionalWage>) -> Result<Option<KeptMinimum>, NotInForce> {
    let (Some(last), false) = (DECREE_293_FROM.pred_opt(), monthly.since < DECREE_293_FROM) else {
        return Ok(None);
    };
    Ok(Some(KeptMinimum {
        monthly: *MINIMUM_WAGE_MONTHLY.on(last)?.value,
        hourly: *MINIMUM_WAGE_HOURLY.on(last)?.value,
        citation: monthly
            .citation
            .elsewhere(&["5", "5"], Verification::Published),
    }))
}

impl MinimumWageCheck {
    /// The minimum wage of a region, đồng a month.
    pub const fn monthly(&self, region: Region) -> &Cited<Dong> {
        match region {
            Region::I => &self.monthly_i,
            Region::II => &self.monthly_ii,
            Region::III => &self.monthly_iii,
            Region::IV => &self.monthly_iv,
        }
    }

    /// The minimum wage of a region, đồng an hour; `None` before 2022-07-01.
    pub const fn hourly(&self, region: Region) -> Option<&Cited<Dong>> {
        match region {
            Region::I => self.hourly_i.as_ref(),
            Region::II => self.hourly_ii.as_ref(),
            Region::III => self.hourly_iii.as_ref(),
            Region::IV => self.hourly_iv.as_ref(),
        }
    }
}
