//! Minimum wage (*mức lương tối thiểu vùng*): whether a wage by job or title reaches the minimum of the
//! region, by the month or by the hour.
//!
//! The day on which the wage is earned governs, and the place where the employer's unit operates:
//! districts until 2025-06-30, communes and wards from 2025-07-01. A place formed from several regions,
//! or an industrial park across them, has the dearest one.
//!
//! A wage by the month is held against the monthly minimum, one by the hour against the hourly one, set
//! since 2022-07-01. A wage by the week, day, piece or task has to reach one of the two: by the month it
//! is the weekly wage × 52 ÷ 12, or the daily one × the normal working days; by the hour the wage ÷ the
//! normal hours. Before 2022-07-01 these conversions are "not established".
//!
//! Trained work had 7 % more until 2022-06-30; hazardous work 5 %, and especially hazardous work 7 % more
//! than a job as demanding in normal conditions, from 2013-07-01 to 2021-01-31. From 2022-07-01 on these
//! uplifts stay where they were agreed. From 2026-01-01 on whoever was hired by 2025-12-31 keeps the
//! minimum of that day where the new list moves the place to a cheaper region.

mod facts;
mod floor;
mod in_force;
mod pay;
mod places;
mod reason;
mod region;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::series::{MINIMUM_WAGE_MONTHLY, Region};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{MinimumWageCheckFacts, WorkingConditions, Workplace};
pub use in_force::{KeptMinimum, Uplift};
pub use pay::Pay;
pub use reason::MinimumWageReason;

use crate::shown::shown;
use ansinh_core::compliance::Compliance;
use floor::{UP_TO_DONG, Unit};

const ABOUT: Text = Text::new("Kiểm tra mức lương tối thiểu vùng", "Minimum wage check");

/// The minimum wage of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::minimum_wage_check::{Pay, Workplace};
/// use ansinh_labour_employment::{Hours, MinimumWageCheck, MinimumWageCheckFacts};
///
/// let rule = MinimumWageCheck::in_force(date(2026, 2, 1))?;
/// let by_the_day = |wage| MinimumWageCheckFacts {
///     workplace: Workplace::Unit("phường Yên Bái".into()),
///     pay: Pay::Day { wage: Dong::new(wage), normal_days: 26, normal_hours: Hours::whole(8) },
///     ..MinimumWageCheckFacts::ordinary()
/// };
/// assert!(rule.assess(&by_the_day(160_000))?.is_entitled());
///
/// let short = rule.assess(&by_the_day(155_000))?;
/// assert_eq!(
///     short.refusals[0].reason.to_string(),
///     "4,030,000 đồng a month is below the minimum of 4,140,000 đồng in region III"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumWageCheck {
    /// The day on which the wage is earned.
    pub day: NaiveDate,
    /// Region I, đồng a month.
    pub monthly_i: Cited<Dong>,
    /// Region II, đồng a month.
    pub monthly_ii: Cited<Dong>,
    /// Region III, đồng a month.
    pub monthly_iii: Cited<Dong>,
    /// Region IV, đồng a month.
    pub monthly_iv: Cited<Dong>,
    /// Region I, đồng an hour (from 2022-07-01).
    pub hourly_i: Option<Cited<Dong>>,
    /// Region II, đồng an hour (from 2022-07-01).
    pub hourly_ii: Option<Cited<Dong>>,
    /// Region III, đồng an hour (from 2022-07-01).
    pub hourly_iii: Option<Cited<Dong>>,
    /// Region IV, đồng an hour (from 2022-07-01).
    pub hourly_iv: Option<Cited<Dong>>,
    /// Whether trained work has an uplift.
    pub trained: Uplift,
    /// Trained work, above the minimum.
    pub trained_uplift: Cited<Percent>,
    /// Whether hazardous work has an uplift.
    pub hazard: Uplift,
    /// Hazardous work, above a job as demanding in normal conditions.
    pub hazard_uplift: Option<Cited<Percent>>,
    /// Especially hazardous work, above the same.
    pub especially_hazardous_uplift: Option<Cited<Percent>>,
    /// What converts wages by the week, day and piece (from 2022-07-01).
    pub conversion: Option<Citation>,
    /// The minimum of 2025-12-31 (from 2026-01-01).
    pub kept_of_2025: Option<KeptMinimum>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MinimumWageCheck {
    monthly_i: None, "mức tối thiểu tháng vùng I", "monthly minimum, region I";
    monthly_ii: None, "mức tối thiểu tháng vùng II", "monthly minimum, region II";
    monthly_iii: None, "mức tối thiểu tháng vùng III", "monthly minimum, region III";
    monthly_iv: None, "mức tối thiểu tháng vùng IV", "monthly minimum, region IV";
    hourly_i: None, "mức tối thiểu giờ vùng I", "hourly minimum, region I";
    hourly_ii: None, "mức tối thiểu giờ vùng II", "hourly minimum, region II";
    hourly_iii: None, "mức tối thiểu giờ vùng III", "hourly minimum, region III";
    hourly_iv: None, "mức tối thiểu giờ vùng IV", "hourly minimum, region IV";
    trained_uplift: None, "mức tăng cho lao động qua đào tạo", "uplift of trained work";
    hazard_uplift: None, "mức tăng cho việc nặng nhọc, độc hại, nguy hiểm", "uplift of hazardous work";
    especially_hazardous_uplift: None, "mức tăng cho việc đặc biệt nặng nhọc, độc hại, nguy hiểm", "uplift of especially hazardous work";
});

impl Rule for MinimumWageCheck {
    type Facts = MinimumWageCheckFacts;
    type Award = Compliance;
    type Reason = MinimumWageReason;

    fn about() -> About {
        About {
            id: "labour-employment/minimum-wage-check",
            title: ABOUT,
            governing_date: Text::new(
                "ngày làm việc được trả lương",
                "the day on which the wage is earned",
            ),
            regimes: in_force::regimes(),
            reviewed_until: MINIMUM_WAGE_MONTHLY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<MinimumWageReason>>(
        &self,
        facts: &MinimumWageCheckFacts,
        trace: &mut T,
    ) -> Result<Option<Compliance>, FactError> {
        facts.check()?;
        let by_the_month = matches!(facts.pay, Pay::Month { .. });
        if !by_the_month && self.conversion.is_none() {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 1/7/2022, cách quy đổi lương tuần, ngày, giờ, sản phẩm để so với mức tối thiểu",
                    "before 2022-07-01, how a wage by the week, day, hour or piece is held against the minimum",
                ),
            });
        }
        let region = self.region(&facts.workplace, trace)?;
        let mut award = Compliance::told_to(trace);
        for unit in [Unit::Month, Unit::Hour] {
            if let Some(reached) = self.test(unit, region, facts, trace)? {
                award = reached.tell(award);
            }
        }
        if award.is_empty() {
            return Ok(None);
        }
        Ok(Some(award.conclude(&self.monthly_i.citation, trace)))
    }
}

/// A minimum that is reached.
struct Reached<'a> {
    unit: Unit,
    floor: Dong,
    wage: Decimal,
    citation: &'a Citation,
}

impl MinimumWageCheck {
    /// The test against one of the two minima; `None` where it isn't made or isn't passed.
    fn test<T: Trace<MinimumWageReason>>(
        &self,
        unit: Unit,
        region: Region,
        facts: &MinimumWageCheckFacts,
        trace: &mut T,
    ) -> Result<Option<Reached<'_>>, FactError> {
        let converted = |wage| match unit {
            Unit::Month => facts.pay.in_a_month(wage),
            Unit::Hour => facts.pay.in_an_hour(wage),
        };
        let minimum = match unit {
            Unit::Month => Some(self.monthly(region)),
            Unit::Hour => self.hourly(region),
        };
        let (Some(wage), Some(minimum)) = (converted(facts.pay.wage()), minimum) else {
            return Ok(None);
        };
        let comparable = match facts.conditions {
            WorkingConditions::Normal => None,
            WorkingConditions::Hazardous(wage) | WorkingConditions::EspeciallyHazardous(wage) => {
                converted(wage)
            }
        };
        let exact = self.floor(unit, minimum, region, facts, comparable, trace)?;
        let floor = UP_TO_DONG.dong(exact)?;
        let shown = shown(wage);
        if let (Some(citation), Pay::Week { .. } | Pay::Day { .. } | Pay::Piece { .. }) =
            (&self.conversion, facts.pay)
        {
            tell_conversion(unit, shown, facts.pay.wage(), citation, trace);
        }
        if wage < exact {
            trace.refuse(&minimum.citation, || match unit {
                Unit::Month => MinimumWageReason::BelowMonth {
                    region,
                    floor,
                    wage: shown,
                },
                Unit::Hour => MinimumWageReason::BelowHour {
                    region,
                    floor,
                    wage: shown,
                },
            });
            return Ok(None);
        }
        Ok(Some(Reached {
            unit,
            floor,
            wage: shown,
            citation: &minimum.citation,
        }))
    }
}

impl Reached<'_> {
    fn tell(&self, award: Compliance) -> Compliance {
        let (least, paid) = match self.unit {
            Unit::Month => (
                Text::new("mức thấp nhất một tháng", "least for a month"),
                Text::new("mức lương một tháng", "wage of a month"),
            ),
            Unit::Hour => (
                Text::new("mức thấp nhất một giờ", "least for an hour"),
                Text::new("mức lương một giờ", "wage of an hour"),
            ),
        };
        let wage = Dong::try_from_decimal(self.wage).map_or(Value::Number(self.wage), Value::Money);
        award
            .with(least, self.floor, Bound::AtLeast, self.citation)
            .with(paid, wage, Bound::Exact, self.citation)
    }
}

fn tell_conversion<T: Trace<MinimumWageReason>>(
    unit: Unit,
    converted: Decimal,
    wage: Dong,
    citation: &Citation,
    trace: &mut T,
) {
    trace.step(citation, |citation| {
        let (label, formula) = match unit {
            Unit::Month => (
                Text::new("mức lương quy đổi theo tháng", "wage by the month"),
                Text::new(
                    "lương tuần × 52 ÷ 12, hoặc lương ngày × số ngày làm việc bình thường, hoặc lương sản phẩm trong tháng",
                    "weekly wage × 52 ÷ 12, or daily wage × normal working days, or what pieces earn in the month",
                ),
            ),
            Unit::Hour => (
                Text::new("mức lương quy đổi theo giờ", "wage by the hour"),
                Text::new(
                    "lương tuần, ngày, sản phẩm ÷ số giờ làm việc bình thường",
                    "wage of the week, day or pieces ÷ the normal hours",
                ),
            ),
        };
        let paid = Text::new("mức lương", "wage");
        Step::new(label, formula, converted, citation).input(paid, wage)
    });
}
