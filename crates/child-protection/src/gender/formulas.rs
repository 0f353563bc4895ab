//! Indicators of gender equality, each from its numerator and denominator. Without a denominator there
//! is no value.

use ansinh_core::{Decimal, Percent};

/// A body with leaders: a ministry, a People's Council, a People's Committee.
///
/// The Council and the Committee of one commune are two bodies by the indicator's words; figures in the
/// press count the commune once. Whoever counts lists the bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Agency {
    /// Key leaders who are women: deputy ministers and up, chairs and vice-chairs.
    pub female_leaders: u32,
    /// Key leaders who are men.
    pub male_leaders: u32,
}

/// Agencies with a female key leader (*cơ quan có lãnh đạo chủ chốt là nữ*), per cent of all. It counts
/// agencies, not people: one woman among six leaders is enough.
pub fn with_female_leader(agencies: impl IntoIterator<Item = Agency>) -> Option<Percent> {
    let (mut all, mut with) = (0_u32, 0_u32);
    for agency in agencies {
        all = all.checked_add(1)?;
        with = with.checked_add(u32::from(agency.female_leaders > 0))?;
    }
    Percent::of(with.into(), all.into())
}

/// The share of women (*tỷ lệ nữ*): deputies of a People's Council of one level and term, members of a
/// Party committee, directors, and of employed women those in wage work or in agriculture.
///
/// ```
/// use ansinh_child_protection::gender::formulas::share;
///
/// assert_eq!(share(4_096, 10_240).map(|percent| percent.to_decimal()), Some(40.into()));
/// assert_eq!(share(0, 0), None);
/// ```
pub fn share(women: u64, all: u64) -> Option<Percent> {
    Percent::of(women.into(), all.into())
}

/// Women's hours of unpaid work against men's (*số lần*).
pub fn care_ratio(female_hours: Decimal, male_hours: Decimal) -> Option<Decimal> {
    female_hours.checked_div(male_hours)
}

/// Sex ratio at birth (*tỷ số giới tính khi sinh*): boys for 100 girls born alive.
pub fn sex_ratio_at_birth(boys: u64, girls: u64) -> Option<Decimal> {
    Percent::of(boys.into(), girls.into()).map(Percent::to_decimal)
}

/// The share of the sex with fewer of the jobs: a target for each sex is met where this meets it.
pub fn smaller_share(women: u64, men: u64) -> Option<Percent> {
    share(women.min(men), women.checked_add(men)?)
}
