//! The numbers of each law, beside their articles.

use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Percent};

use super::UnemploymentBenefit;
use crate::instruments::insurance::{
    DECREE_28_2015, DECREE_374_2025, LAW_38_2013, LAW_71_2006, LAW_74_2025,
};
use crate::unemployment::UnemploymentLaw;

const fn published<T>(value: T, provision: Provision) -> Cited<T> {
    Cited::new(value, provision.published())
}

/// The odd months that a decision of 2015 to 2025 reserves.
pub(super) const ODD_MONTHS_2013: Citation = DECREE_28_2015.article("18").clause("7").published();

/// Law 71/2006/QH11, articles 81 and 82: known, not read. Its first day of benefit and the time to
/// register are not established.
pub(super) fn law_2006(
    decided: NaiveDate,
    health_insurance: Cited<Percent>,
    terms: Terms,
) -> UnemploymentBenefit {
    let who = |value| Cited::new(value, LAW_71_2006.article("81").unchecked());
    let months = |value| Cited::new(value, LAW_71_2006.article("82").clause("2").unchecked());
    let amount = LAW_71_2006.article("82").clause("1").unchecked();
    UnemploymentBenefit {
        decided,
        law: UnemploymentLaw::Law2006,
        minimum_months: who(12),
        window_months: who(24),
        window_months_short: None,
        filing_months: None,
        first_working_day: None,
        decision_days: None,
        wage_months: Cited::new(6, amount.clone()),
        rate: Cited::new(Percent::new(60, 0), amount),
        cap_multiple: None,
        base_months: months(3),
        base_covers: None,
        months_for_one_more: None,
        most_months: None,
        six_months_from: Some(months(36)),
        nine_months_from: Some(months(72)),
        twelve_months_from: Some(months(144)),
        used_by_each: None,
        reserved_up_to: None,
        health_insurance,
        terms,
    }
}

/// Law 38/2013/QH13 with decree 28/2015/NĐ-CP.
pub(super) fn law_2013(
    law: UnemploymentLaw,
    decided: NaiveDate,
    health_insurance: Cited<Percent>,
    terms: Terms,
) -> UnemploymentBenefit {
    let who = LAW_38_2013.article("49").clause("2");
    let amount = LAW_38_2013.article("50").clause("1");
    let months = LAW_38_2013.article("50").clause("2");
    UnemploymentBenefit {
        decided,
        law,
        minimum_months: published(12, who),
        window_months: published(24, who),
        window_months_short: Some(published(36, who)),
        filing_months: Some(published(3, LAW_38_2013.article("46").clause("1"))),
        first_working_day: Some(published(16, LAW_38_2013.article("50").clause("3"))),
        decision_days: Some(published(20, DECREE_28_2015.article("18").clause("1"))),
        wage_months: published(6, amount),
        rate: published(Percent::new(60, 0), amount),
        cap_multiple: Some(published(5, amount)),
        base_months: published(3, months),
        base_covers: Some(published(36, months)),
        months_for_one_more: Some(published(12, months)),
        most_months: Some(published(12, months)),
        six_months_from: None,
        nine_months_from: None,
        twelve_months_from: None,
        used_by_each: Some(published(12, LAW_38_2013.article("53").clause("4"))),
        reserved_up_to: None,
        health_insurance,
        terms,
    }
}

/// Law 74/2025/QH15 with decree 374/2025/NĐ-CP.
pub(super) fn law_2025(
    decided: NaiveDate,
    health_insurance: Cited<Percent>,
    terms: Terms,
) -> UnemploymentBenefit {
    let who = LAW_74_2025.article("38").clause("1").point("b");
    let filing = LAW_74_2025.article("38").clause("1").point("c");
    let amount = LAW_74_2025.article("39").clause("1");
    let months = LAW_74_2025.article("39").clause("2");
    let reserved = DECREE_374_2025.article("8");
    UnemploymentBenefit {
        decided,
        law: UnemploymentLaw::Law2025,
        minimum_months: published(12, who),
        window_months: published(24, who),
        window_months_short: Some(published(36, who)),
        filing_months: Some(published(3, filing)),
        first_working_day: Some(published(11, LAW_74_2025.article("39").clause("3"))),
        decision_days: Some(published(15, DECREE_374_2025.article("16").clause("1"))),
        wage_months: published(6, amount),
        rate: published(Percent::new(60, 0), amount),
        cap_multiple: Some(published(5, amount)),
        base_months: published(3, months),
        base_covers: Some(published(36, months)),
        months_for_one_more: Some(published(12, months)),
        most_months: Some(published(12, months)),
        six_months_from: None,
        nine_months_from: None,
        twelve_months_from: None,
        used_by_each: Some(published(12, reserved.clause("6"))),
        reserved_up_to: Some(published(144, reserved.clause("1"))),
        health_insurance,
        terms,
    }
}
