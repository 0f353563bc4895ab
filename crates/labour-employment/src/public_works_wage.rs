//! Floor of the wage on public works done by the community (*tiền công tham gia việc làm công theo
//! hình thức tham gia thực hiện của cộng đồng*), from 2026.
//!
//! Eight hours on 26 days earn at least the regional minimum of the month; anything less is paid by
//! the hour, at least that minimum divided by 26 and by 8. That is not the hourly minimum of the
//! table. Overtime earns at least 150, 200 or 300 per cent of the hour. The month of the work
//! governs. With a contractor ordinary labour law holds instead (decree 338/2025/NĐ-CP, article 21).
//! The article names no rounding: the sum is rounded once, at the end, to the đồng, half up.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::{MINIMUM_WAGE_MONTHLY, Region};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::employment::DECREE_338_2025;

const ABOUT: Text = Text::new(
    "Tiền công việc làm công do cộng đồng thực hiện",
    "Wage on public works done by the community",
);

/// Hours of a full day and days of a full month.
static FULL_TIME: Timeline<(u32, u32)> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2026, 1, 1),
            (8, 26),
            DECREE_338_2025.article("22").clause("2").published(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing is due.
    pub enum PublicWorksReason {
        /// No hour was worked.
        NotWorked = "not-worked",
            vi: "không có giờ làm việc",
            en: "no hour was worked";
    }
}

/// The facts of a worker's month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PublicWorksWageFacts {
    /// The region of the place of the project.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::sample::select(Region::ALL.to_vec())")
    )]
    pub region: Region,
    /// Days worked, 0 to 31.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=32"))]
    pub days: u32,
    /// Hours of these days without overtime, at most eight a day.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=250"))]
    pub hours: u32,
    /// Overtime on ordinary days, hours, 0 to 372.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub overtime_hours: u32,
    /// Overtime on weekly days of rest, hours, 0 to 372.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub rest_day_hours: u32,
    /// Overtime on holidays, hours, 0 to 372.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub holiday_hours: u32,
}

impl Facts for PublicWorksWageFacts {
    /// A full month in region IV without overtime.
    fn ordinary() -> Self {
        Self {
            region: Region::IV,
            days: 26,
            hours: 208,
            overtime_hours: 0,
            rest_day_hours: 0,
            holiday_hours: 0,
        }
    }
}

/// The floor of the wage in a month.
///
/// ```
/// use ansinh_core::series::Region;
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::{PublicWorksWage, PublicWorksWageFacts};
///
/// let rule = PublicWorksWage::in_force(date(2026, 5, 1))?;
/// let facts = PublicWorksWageFacts { region: Region::III, ..PublicWorksWageFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(4_140_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicWorksWage {
    /// Minimum wage of region I, đồng a month.
    pub region_i: Cited<Dong>,
    /// Minimum wage of region II, đồng a month.
    pub region_ii: Cited<Dong>,
    /// Minimum wage of region III, đồng a month.
    pub region_iii: Cited<Dong>,
    /// Minimum wage of region IV, đồng a month.
    pub region_iv: Cited<Dong>,
    /// Hours of a full day.
    pub hours_a_day: Cited<u32>,
    /// Days of a full month.
    pub days_a_month: Cited<u32>,
    /// Overtime on ordinary days, per cent of the hour.
    pub overtime: Cited<Percent>,
    /// Overtime on weekly days of rest, per cent of the hour.
    pub rest_day: Cited<Percent>,
    /// Overtime on holidays, per cent of the hour.
    pub holiday: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PublicWorksWage {
    region_i: None, "lương tối thiểu vùng I", "minimum wage of region I";
    region_ii: None, "lương tối thiểu vùng II", "minimum wage of region II";
    region_iii: None, "lương tối thiểu vùng III", "minimum wage of region III";
    region_iv: None, "lương tối thiểu vùng IV", "minimum wage of region IV";
    hours_a_day: None, "số giờ một ngày", "hours of a full day";
    days_a_month: None, "số ngày một tháng", "days of a full month";
    overtime: None, "làm thêm ngày thường", "overtime on ordinary days";
    rest_day: None, "làm thêm ngày nghỉ hằng tuần", "overtime on days of rest";
    holiday: None, "làm thêm ngày lễ, tết", "overtime on holidays";
});

impl Rule for PublicWorksWage {
    type Facts = PublicWorksWageFacts;
    type Award = Payments;
    type Reason = PublicWorksReason;

    fn about() -> About {
        About {
            id: "labour-employment/public-works-wage",
            title: ABOUT,
            governing_date: Text::new("tháng làm việc", "the month of the work"),
            regimes: first_days(&[&FULL_TIME, &MINIMUM_WAGE_MONTHLY]),
            reviewed_until: FULL_TIME.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let full_time = FULL_TIME.on(when)?;
        let minimum = MINIMUM_WAGE_MONTHLY.on(when)?;
        let (hours, days) = *full_time.value;
        let cited = |count| Cited::new(count, full_time.citation.clone());
        let rate = |point, rate| {
            let citation = DECREE_338_2025.article("22").clause("3").point(point);
            Cited::new(Percent::new(rate, 0), citation.published())
        };
        Ok(Self {
            region_i: minimum.cited_in(Region::I),
            region_ii: minimum.cited_in(Region::II),
            region_iii: minimum.cited_in(Region::III),
            region_iv: minimum.cited_in(Region::IV),
            hours_a_day: cited(hours),
            days_a_month: cited(days),
            overtime: rate("a", 150),
            rest_day: rate("b", 200),
            holiday: rate("c", 300),
            terms: Terms::new(Funding::NotEstablished, full_time.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<PublicWorksReason>>(
        &self,
        facts: &PublicWorksWageFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        self.check(facts)?;
        let overtime = [
            (facts.overtime_hours, &self.overtime),
            (facts.rest_day_hours, &self.rest_day),
            (facts.holiday_hours, &self.holiday),
        ];
        let by_the_hour = &self.hours_a_day.citation;
        if facts.hours == 0 && overtime.iter().all(|(hours, _)| *hours == 0) {
            trace.refuse(by_the_hour, || PublicWorksReason::NotWorked);
            return Ok(None);
        }
        let minimum = self.minimum(facts.region);
        let sum = self.sum(facts, minimum.value, &overtime);
        let amount = Rounding::WHOLE_DONG.dong(sum.ok_or(AmountError::Overflow)?)?;
        let label = Text::new("tiền công tối thiểu", "least wage");
        trace.step(&minimum.citation, |citation| {
            let formula = Text::new("mức của vùng", "the region's level");
            let label = Text::new("lương tối thiểu tháng", "minimum wage of the month");
            Step::new(label, formula, minimum.value, citation)
        });
        trace.step(by_the_hour, |citation| {
            let formula = Text::new(
                "đủ tháng: mức tháng; không đủ: mức tháng ÷ số ngày ÷ số giờ × giờ làm; cộng giờ làm thêm",
                "a full month: the month's level; less: level ÷ days ÷ hours × hours worked; and overtime",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("số giờ", "hours"), facts.hours)
                .input(Text::new("làm thêm ngày thường", "overtime"), facts.overtime_hours)
                .input(Text::new("làm thêm ngày nghỉ", "on days of rest"), facts.rest_day_hours)
                .input(Text::new("làm thêm ngày lễ", "on holidays"), facts.holiday_hours)
        });
        let payments = Payments::told_to(trace);
        Ok(Some(payments.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::AtLeast,
            by_the_hour,
        )?))
    }
}

impl PublicWorksWage {
    const fn minimum(&self, region: Region) -> &Cited<Dong> {
        match region {
            Region::I => &self.region_i,
            Region::II => &self.region_ii,
            Region::III => &self.region_iii,
            Region::IV => &self.region_iv,
        }
    }

    /// The sum before rounding; hours are weighted first and divided last.
    fn sum(
        &self,
        facts: &PublicWorksWageFacts,
        minimum: Dong,
        overtime: &[(u32, &Cited<Percent>)],
    ) -> Option<Decimal> {
        let full_hours = self
            .hours_a_day
            .value
            .checked_mul(self.days_a_month.value)?;
        let is_full = facts.days >= self.days_a_month.value
            && facts.hours == facts.days.checked_mul(self.hours_a_day.value)?;
        let hours = if is_full { full_hours } else { facts.hours };
        let weighted = overtime
            .iter()
            .try_fold(Decimal::from(hours), |sum, (hours, rate)| {
                let rate = rate.value.to_decimal().checked_div(Decimal::ONE_HUNDRED)?;
                sum.checked_add(Decimal::from(*hours).checked_mul(rate)?)
            })?;
        minimum
            .to_decimal()
            .checked_mul(weighted)?
            .checked_div(Decimal::from(full_hours))
    }

    fn check(&self, facts: &PublicWorksWageFacts) -> Result<(), FactError> {
        if facts.days > 31 {
            let allowed = Text::new("từ 0 đến 31 ngày", "0 to 31 days");
            return Err(FactError::out_of_range("days", facts.days, allowed));
        }
        if facts.hours > facts.days.saturating_mul(self.hours_a_day.value) {
            let because = Text::new("không quá 8 giờ một ngày", "no more than eight hours a day");
            return Err(FactError::contradiction("hours", facts.hours, because));
        }
        for (field, hours) in [
            ("overtime_hours", facts.overtime_hours),
            ("rest_day_hours", facts.rest_day_hours),
            ("holiday_hours", facts.holiday_hours),
        ] {
            if hours > 372 {
                let allowed = Text::new("từ 0 đến 372 giờ", "0 to 372 hours");
                return Err(FactError::out_of_range(field, hours, allowed));
            }
        }
        Ok(())
    }
}
