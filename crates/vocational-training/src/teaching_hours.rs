//! Teaching hours of a school year and pay for over-hours (*định mức giờ giảng, tiền lương dạy thêm giờ*)
//! in public vocational institutions.
//!
//! The last day of the school year governs; the year runs from 1 July to 30 June. A year that ends before
//! 2025-09-23 is paid by joint circular 07/2013, as circular 21/2025, article 8(2), says of 2024–2025.
//!
//! Hours are standard hours: 45 minutes of theory, 60 of practice or integrated lessons. Hours that count as
//! taught (converted work, reductions of the norm) are given as standard hours. Over-hours are those beyond
//! the norm; a teacher is paid 200 at most, more only where nobody else could be found and the authority
//! was told in writing (from 2025). Managers and staff who teach have small norms of their own, and may
//! exceed them by half.
//!
//! ```text
//! pay of an hour = salary of the year ÷ norm × teaching weeks ÷ 52
//! pay            = hour × 150 % × over-hours
//! ```
//! Who worked part of the year has norm and pay by the weeks taught (circular 21/2025, article 6). No rounding is
//! prescribed: the pay is rounded to the đồng.
//!
//! | school year ends | norms | over-hours |
//! |---|---|---|
//! | until 2017-06-30 | not established, taken as decided | 150 %, only where teachers are short or replaced |
//! | from 2017-07-01 | college 380 to 450, intermediate 430 to 510, elementary 500 to 580 | the same |
//! | from 2023-03-01 | college 350 to 450, intermediate 400 to 510, elementary 500 to 580 | the same |
//! | from 2025-09-23 | the same | 150 % |
//! | from 2026-01-01 | not established, taken as decided | 150 % |
//!
//! Not established before 2025-09-23: the pay of an hour of managers, and of whoever worked part of a year.

mod facts;
mod in_force;
mod norm;
mod pay;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Role, Taught, TeachingHoursFacts};
use pay::shown;
pub use reason::TeachingHoursReason;

const ABOUT: Text = Text::new(
    "Định mức giờ giảng và tiền lương dạy thêm giờ",
    "Teaching hours and pay for over-hours",
);

/// Norms and pay of a school year.
///
/// ```
/// use ansinh_core::{Coefficient, Decimal, Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::teaching_hours::Taught;
/// use ansinh_vocational_training::{TeachingHours, TeachingHoursFacts};
///
/// let rule = TeachingHours::in_force(date(2026, 6, 30))?;
/// let facts = TeachingHoursFacts {
///     taught: Taught::standard_hours(480),
///     norm: 420,
///     salary: Dong::new(84_000_000),
///     ..TeachingHoursFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(11_076_923));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeachingHours {
    /// Minutes of theory in a standard hour (2017-07-01 to 2025-12-31).
    pub theory_minutes: Option<Cited<u32>>,
    /// Minutes of practice or integrated lessons in a standard hour (as above).
    pub practice_minutes: Option<Cited<u32>>,
    /// The lowest norm at college level (2017-07-01 to 2025-12-31, as are the norms below).
    pub college_least: Option<Cited<u32>>,
    /// The highest norm at college level.
    pub college_most: Option<Cited<u32>>,
    /// The lowest norm at intermediate level.
    pub intermediate_least: Option<Cited<u32>>,
    /// The highest norm at intermediate level.
    pub intermediate_most: Option<Cited<u32>>,
    /// The lowest norm at elementary level.
    pub elementary_least: Option<Cited<u32>>,
    /// The highest norm at elementary level.
    pub elementary_most: Option<Cited<u32>>,
    /// The norm of general subjects at college level.
    pub general_college: Option<Cited<u32>>,
    /// The norm of general subjects at intermediate level.
    pub general_intermediate: Option<Cited<u32>>,
    /// The norm of a head.
    pub head: Option<Cited<u32>>,
    /// The norm of a deputy head.
    pub deputy_head: Option<Cited<u32>>,
    /// The norm of the head of a department.
    pub department_head: Option<Cited<u32>>,
    /// The norm of the deputy head of a department.
    pub deputy_department_head: Option<Cited<u32>>,
    /// The norm of staff.
    pub staff: Option<Cited<u32>>,
    /// Over-hours of managers and staff, per cent of their norm at most (from 2025-09-23; before, what an hour
    /// of theirs is paid is not established).
    pub managers_share: Option<Cited<Percent>>,
    /// Over-hours paid at most.
    pub over_hours_at_most: Cited<u32>,
    /// May more be paid once the authority was told (from 2025-09-23)?
    pub more_once_told: bool,
    /// Must teachers be short or replaced (until 2025-09-22)?
    pub only_where_short: bool,
    /// Pay of an over-hour, per cent of that of an hour.
    pub rate: Cited<Percent>,
    /// Weeks of the year.
    pub weeks_a_year: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TeachingHours {
    theory_minutes: None, "số phút lý thuyết một giờ chuẩn", "minutes of theory in a standard hour";
    practice_minutes: None, "số phút thực hành, tích hợp một giờ chuẩn", "minutes of practice in a standard hour";
    college_least: None, "định mức thấp nhất, cao đẳng", "lowest norm, college";
    college_most: None, "định mức cao nhất, cao đẳng", "highest norm, college";
    intermediate_least: None, "định mức thấp nhất, trung cấp", "lowest norm, intermediate";
    intermediate_most: None, "định mức cao nhất, trung cấp", "highest norm, intermediate";
    elementary_least: None, "định mức thấp nhất, sơ cấp", "lowest norm, elementary";
    elementary_most: None, "định mức cao nhất, sơ cấp", "highest norm, elementary";
    general_college: None, "định mức môn học chung, cao đẳng", "norm of general subjects, college";
    general_intermediate: None, "định mức môn học chung, trung cấp", "norm of general subjects, intermediate";
    head: None, "định mức của hiệu trưởng, giám đốc", "norm of a head";
    deputy_head: None, "định mức của phó hiệu trưởng, phó giám đốc", "norm of a deputy head";
    department_head: None, "định mức của trưởng phòng", "norm of the head of a department";
    deputy_department_head: None, "định mức của phó trưởng phòng", "norm of the deputy head of a department";
    staff: None, "định mức của viên chức phòng, ban", "norm of staff";
    managers_share: None, "tỷ lệ dạy thêm tối đa của người quản lý, viên chức", "over-hours of managers and staff, of their norm";
    over_hours_at_most: None, "số giờ dạy thêm tối đa được trả", "over-hours paid at most";
    rate: None, "mức trả một giờ dạy thêm", "pay of an over-hour";
    weeks_a_year: None, "số tuần của năm", "weeks of the year";
});

impl Rule for TeachingHours {
    type Facts = TeachingHoursFacts;
    type Award = Payments;
    type Reason = TeachingHoursReason;

    fn about() -> About {
        About {
            id: "vocational-training/teaching-hours",
            title: ABOUT,
            governing_date: Text::new(
                "ngày cuối năm học (30/6)",
                "the last day of the school year, 30 June",
            ),
            regimes: first_days(&[&in_force::PAY, &in_force::NORMS]),
            reviewed_until: in_force::PAY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TeachingHoursReason>>(
        &self,
        facts: &TeachingHoursFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let taught = self.hours(&facts.taught)?;
        let mut entitled = self.norm_is_allowed(facts, trace);
        let norm = self.norm_of_year(facts)?;
        if let Some(citation) = self.norm_by(facts.role) {
            trace.step(citation, |citation| {
                let label = Text::new("định mức giờ giảng của năm", "norm of the year");
                let formula = Text::new(
                    "định mức của chức danh, theo số tuần làm việc",
                    "norm of the post, for the weeks worked",
                );
                Step::new(label, formula, shown(norm), citation)
            });
        }
        let over = taught.checked_sub(norm).ok_or(AmountError::Overflow)?;
        if over <= Decimal::ZERO {
            let (taught, norm) = (shown(taught), shown(norm));
            trace.refuse(&self.rate.citation, || TeachingHoursReason::NoOverHours {
                taught,
                norm,
            });
            entitled = false;
        }
        if self.only_where_short && !facts.teachers_short {
            trace.refuse(&self.rate.citation, || {
                TeachingHoursReason::TeachersNotShort
            });
            entitled = false;
        }
        if !entitled {
            return Ok(None);
        }
        self.pay_is_established(facts)?;
        let paid = self.paid(over, facts)?;
        trace.step(&self.over_hours_at_most.citation, |citation| {
            let label = Text::new("số giờ dạy thêm được trả", "over-hours paid");
            let formula = Text::new(
                "số giờ dạy − định mức, trong mức tối đa",
                "hours taught − norm, within the most",
            );
            Step::new(label, formula, shown(paid), citation)
                .input(Text::new("số giờ dạy", "hours taught"), shown(taught))
                .input(Text::new("định mức", "norm"), shown(norm))
        });
        let amount = self.pay(facts, paid)?;
        trace.step(&self.rate.citation, |citation| {
            let label = Text::new("tiền lương dạy thêm giờ", "pay for over-hours");
            let formula = Text::new(
                "tiền lương một năm ÷ định mức × số tuần giảng dạy ÷ số tuần của năm × mức trả × số giờ dạy thêm",
                "salary of the year ÷ norm × teaching weeks ÷ weeks of the year × rate × over-hours",
            );
            Step::new(label, formula, amount, citation)
                .input(Text::new("tiền lương một năm", "salary of the year"), facts.salary)
                .input(Text::new("định mức giờ giảng", "norm of a teacher"), facts.norm)
                .input(Text::new("số tuần giảng dạy", "teaching weeks"), facts.teaching_weeks)
                .input(Text::new("mức trả", "rate"), self.rate.value)
        });
        Ok(Some(Payments::told_to(trace).with(
            Text::new("tiền lương dạy thêm giờ", "pay for over-hours"),
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &self.rate.citation,
        )?))
    }
}
