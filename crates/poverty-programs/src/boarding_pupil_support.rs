//! Boarding-pupil support (*hỗ trợ học sinh bán trú*): food, a room where the school has none, and
//! rice, for pupils of extremely disadvantaged communes who cannot go to school and back in a day.
//!
//! A day of the first month paid governs. Nine months of a school year are paid, and since 2025-05 a
//! tenth to grade-1 ethnic-minority pupils who learn Vietnamese before it begins. Months on both sides
//! of a change of level are asked for apart; nothing is carried from one school year to the next. Until
//! 2025-04-30 food and room are shares of the base salary; since then they are amounts that no longer
//! follow it.
//!
//! The boarding schools of land-border communes have amounts of their own from 2026-07-15; their pupils
//! are not asked for distance or residence. A pupil entitled to several supports of the same kind draws
//! the highest only.
//!
//! Days before 2016-09-01 are not covered.

mod eligibility;
mod facts;
mod in_force;
mod levels;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use eligibility::BoardingPupilSupportReason;
pub use facts::{BoardingPupilSupportFacts, Grade, Lodging};

use levels::{BORDER_SCHOOLS, REGIMES};

const ABOUT: Text = Text::new("Hỗ trợ học sinh bán trú", "Boarding-pupil support");

/// Boarding-pupil support on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{BoardingPupilSupport, BoardingPupilSupportFacts};
///
/// let rule = BoardingPupilSupport::in_force(date(2016, 9, 5))?;
/// let facts = BoardingPupilSupportFacts::ordinary(); // 4 km from a primary school, in a rented room
/// let assessment = rule.assess(&facts)?;
/// assert_eq!(assessment.total(), Dong::new(5_445_000)); // food and room; 135 kg of rice beside it
///
/// let near = BoardingPupilSupportFacts { metres_to_school: 3_900, ..facts };
/// assert!(!rule.assess(&near)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoardingPupilSupport {
    /// The day.
    pub on: NaiveDate,
    /// Base salary, đồng a month (to 2025-04-30).
    pub base_salary: Option<Cited<Dong>>,
    /// Food, per cent of the base salary a month (to 2025-04-30).
    pub food_rate: Option<Cited<Percent>>,
    /// Room, per cent of the base salary a month (to 2025-04-30).
    pub room_rate: Option<Cited<Percent>>,
    /// Food, đồng a month (from 2025-05-01).
    pub food: Option<Cited<Dong>>,
    /// Room, đồng a month (from 2025-05-01).
    pub room: Option<Cited<Dong>>,
    /// Rice, kilograms a month.
    pub rice: Cited<u32>,
    /// Months of a school year paid at most.
    pub months_at_most: Cited<u32>,
    /// Months more for grade-1 ethnic-minority pupils who learn Vietnamese first (from 2025-05-01).
    pub preparatory_months: Option<Cited<u32>>,
    /// To a primary school, metres at least.
    pub primary_metres: Cited<u32>,
    /// To a lower-secondary school, metres at least.
    pub lower_secondary_metres: Cited<u32>,
    /// To an upper-secondary school, metres at least.
    pub upper_secondary_metres: Cited<u32>,
    /// Food of a full boarder of a border school, đồng a month (from 2026-07-15).
    pub border_full_food: Option<Cited<Dong>>,
    /// Food of a midday boarder of a border school, đồng a month (from 2026-07-15).
    pub border_midday_food: Option<Cited<Dong>>,
    /// Rice of a full boarder of a border school, kilograms a month (from 2026-07-15).
    pub border_full_rice: Option<Cited<u32>>,
    /// Rice of a midday boarder of a border school, kilograms a month (from 2026-07-15).
    pub border_midday_rice: Option<Cited<u32>>,
    /// Clothes and school things at a border school, đồng a school year (from 2026-07-15).
    pub border_school_things: Option<Cited<Dong>>,
    /// Bedding of a full boarder of a border school, in kind, worth so many đồng, once at each level of
    /// schooling (from 2026-07-15).
    pub border_bedding: Option<Cited<Dong>>,
    /// The day on which a level changes next, where it is known.
    pub changes_on: Option<NaiveDate>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(BoardingPupilSupport {
    base_salary: None, "mức lương cơ sở", "base salary";
    food_rate: None, "tiền ăn, tỷ lệ theo mức lương cơ sở", "food, per cent of the base salary";
    room_rate: None, "tiền nhà ở, tỷ lệ theo mức lương cơ sở", "room, per cent of the base salary";
    food: None, "tiền ăn mỗi tháng", "food a month";
    room: None, "tiền nhà ở mỗi tháng", "room a month";
    rice: None, "gạo mỗi tháng (kg)", "rice a month (kg)";
    months_at_most: None, "số tháng tối đa một năm học", "months of a school year at most";
    preparatory_months: None, "số tháng học tiếng Việt trước lớp 1", "months of Vietnamese before grade 1";
    primary_metres: None, "khoảng cách, tiểu học (m)", "distance, primary school (m)";
    lower_secondary_metres: None, "khoảng cách, trung học cơ sở (m)", "distance, lower secondary (m)";
    upper_secondary_metres: None, "khoảng cách, trung học phổ thông (m)", "distance, upper secondary (m)";
    border_full_food: None, "tiền ăn nội trú trường biên giới", "food of a full boarder, border school";
    border_midday_food: None, "tiền ăn trưa trường biên giới", "food of a midday boarder, border school";
    border_full_rice: None, "gạo nội trú trường biên giới (kg)", "rice of a full boarder, border school (kg)";
    border_midday_rice: None, "gạo bán trú buổi trưa trường biên giới (kg)", "rice of a midday boarder, border school (kg)";
    border_school_things: None, "quần áo, học phẩm trường biên giới", "clothes and school things, border school";
    border_bedding: None, "chăn, màn trường biên giới", "bedding, border school";
});

impl Rule for BoardingPupilSupport {
    type Facts = BoardingPupilSupportFacts;
    type Award = Payments;
    type Reason = BoardingPupilSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/boarding-pupil-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đầu được hỗ trợ",
                "a day of the first month paid",
            ),
            regimes: first_days(&[&REGIMES, &BORDER_SCHOOLS, &BASE_SALARY]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<BoardingPupilSupportReason>>(
        &self,
        facts: &BoardingPupilSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let at_most = self.months_of(facts);
        let count = facts.months.payable(at_most, self.on, self.changes_on)?;
        if !self.is_supported(facts, trace) {
            return Ok(None);
        }
        if count == 0 {
            trace.refuse(&self.months_at_most.citation, || {
                BoardingPupilSupportReason::SchoolYearPaid { months: at_most }
            });
            return Ok(None);
        }
        let payments = Payments::told_to(trace);
        let payments = match facts.lodging {
            Lodging::BorderSchoolFull | Lodging::BorderSchoolMidday => {
                self.border_school(facts, count, payments, trace)?
            }
            Lodging::School | Lodging::SelfArranged => {
                self.boarding(facts.lodging, count, payments, trace)?
            }
        };
        let total = payments.total();
        trace.step(&self.months_at_most.citation, |citation| {
            let label = Text::new("cộng các khoản bằng tiền", "total in money");
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(label, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

const FOOD: Text = Text::new("tiền ăn", "food");
const ROOM: Text = Text::new("tiền nhà ở", "room");
const RICE: Text = Text::new("gạo", "rice");

impl BoardingPupilSupport {
    /// Food, the room that the school doesn't have, and rice.
    fn boarding<T: Trace<BoardingPupilSupportReason>>(
        &self,
        lodging: Lodging,
        count: u32,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let food = self.monthly(self.food.as_ref(), self.food_rate.as_ref())?;
        let payments = by_the_month(FOOD, &food, count, payments, trace)?;
        let payments = if lodging == Lodging::SelfArranged {
            let room = self.monthly(self.room.as_ref(), self.room_rate.as_ref())?;
            by_the_month(ROOM, &room, count, payments, trace)?
        } else {
            payments
        };
        rice(&self.rice, count, payments, trace)
    }

    /// What decree 188/2026 gives.
    fn border_school<T: Trace<BoardingPupilSupportReason>>(
        &self,
        facts: &BoardingPupilSupportFacts,
        count: u32,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let full = facts.lodging == Lodging::BorderSchoolFull;
        let (food, kilograms) = if full {
            (&self.border_full_food, &self.border_full_rice)
        } else {
            (&self.border_midday_food, &self.border_midday_rice)
        };
        let (Some(food), Some(kilograms)) = (food, kilograms) else {
            return Err(no_level());
        };
        let payments = by_the_month(FOOD, food, count, payments, trace)?;
        let mut payments = rice(kilograms, count, payments, trace)?;
        if let (true, Some(things)) = (facts.needs_school_things, &self.border_school_things) {
            let label = Text::new("quần áo, học phẩm", "clothes and school things");
            payments = payments.with(
                label,
                things.value,
                Frequency::Yearly,
                Bound::Exact,
                &things.citation,
            )?;
        }
        if let (true, true, Some(bedding)) = (full, facts.needs_bedding, &self.border_bedding) {
            let label = Text::new(
                "chăn, màn cấp bằng hiện vật, trị giá (đồng)",
                "bedding given in kind, worth (đồng)",
            );
            let worth = bedding.value.to_decimal();
            payments = payments.with(
                label,
                worth,
                Frequency::Once,
                Bound::Exact,
                &bedding.citation,
            )?;
        }
        Ok(payments)
    }

    /// An amount of the decree, or a share of the base salary.
    fn monthly(
        &self,
        fixed: Option<&Cited<Dong>>,
        rate: Option<&Cited<Percent>>,
    ) -> Result<Cited<Dong>, FactError> {
        if let Some(fixed) = fixed {
            return Ok(fixed.clone());
        }
        let (Some(base_salary), Some(rate)) = (&self.base_salary, rate) else {
            return Err(no_level());
        };
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = base_salary.value.scaled(share, &Rounding::WHOLE_DONG)?;
        Ok(Cited::new(amount, rate.citation.clone()))
    }
}

fn by_the_month<T: Trace<BoardingPupilSupportReason>>(
    label: Text,
    monthly: &Cited<Dong>,
    count: u32,
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let amount = monthly.value.times(count)?;
    tell(
        &label,
        monthly.value.into(),
        count,
        amount.into(),
        &monthly.citation,
        trace,
    );
    Ok(payments.with(
        label,
        amount,
        Frequency::Once,
        Bound::Exact,
        &monthly.citation,
    )?)
}

fn rice<T: Trace<BoardingPupilSupportReason>>(
    monthly: &Cited<u32>,
    count: u32,
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let kilograms = |kilograms: u64| Value::Kilograms(Decimal::from(kilograms));
    let monthly_value = u64::from(monthly.value);
    let all = kilograms(monthly_value.saturating_mul(u64::from(count)));
    tell(
        &RICE,
        kilograms(monthly_value),
        count,
        all.clone(),
        &monthly.citation,
        trace,
    );
    Ok(payments.with(RICE, all, Frequency::Once, Bound::Exact, &monthly.citation)?)
}

fn tell<T: Trace<BoardingPupilSupportReason>>(
    label: &Text,
    monthly: Value,
    count: u32,
    all: Value,
    citation: &Citation,
    trace: &mut T,
) {
    trace.step(citation, |citation| {
        let formula = Text::new("mức mỗi tháng × số tháng", "a month × months");
        Step::new(label.clone(), formula, all, citation)
            .input(Text::new("mức mỗi tháng", "a month"), monthly)
            .input(Text::new("số tháng", "months"), count)
    });
}

const fn no_level() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ học sinh bán trú của ngày này",
            "the level of boarding-pupil support on this day",
        ),
    }
}
