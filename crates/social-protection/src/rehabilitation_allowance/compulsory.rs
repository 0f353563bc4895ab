//! A month in a compulsory centre: food, further rations, kit.

use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Decimal, Dong, Text};

use super::sum::{Given, Sum, established};
use super::{CentreMonth, Reason, RehabilitationAllowance};

/// Days a month's food is spread over, where a daily ration is needed.
const DAYS_OF_A_RATION_MONTH: i64 = 30;

impl RehabilitationAllowance {
    pub(super) fn compulsory<T: Trace<Reason>>(
        &self,
        month: &CentreMonth,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let food = self.part(&self.food)?;
        sum.add(Given {
            label: Text::new("tiền ăn", "food"),
            formula: Text::new("mức lương cơ sở × hệ số", "base salary × coefficient"),
            each: food,
            rations: None,
            frequency: Frequency::Monthly,
            bound: Bound::AtLeast,
            citation: &self.food.citation,
        })?;
        self.rations(month, food, sum)?;
        if month.kit_issued {
            sum.add(Given {
                label: Text::new(
                    "chăn, màn, chiếu, gối, quần áo, đồ dùng sinh hoạt cá nhân",
                    "bedding, clothes and personal items",
                ),
                formula: Text::new(
                    "mức lương cơ sở tháng cấp × hệ số",
                    "base salary of the month of issue × coefficient",
                ),
                each: self.part(&self.kit)?,
                rations: None,
                frequency: Frequency::Yearly,
                bound: Bound::AtLeast,
                citation: &self.kit.citation,
            })?;
        }
        Ok(&self.food.citation)
    }

    fn rations<T: Trace<Reason>>(
        &self,
        month: &CentreMonth,
        food: Dong,
        sum: &mut Sum<'_, T>,
    ) -> Result<(), FactError> {
        let further = [
            (
                Text::new("ăn thêm ngày lễ, Tết dương lịch", "holidays"),
                month.holidays,
                &self.holiday_rations,
                Bound::AtMost,
            ),
            (
                Text::new("ăn thêm ngày Tết Nguyên đán", "days of Tết"),
                month.tet_days,
                &self.tet_rations,
                Bound::AtMost,
            ),
            (
                Text::new(
                    "chế độ ăn khi ốm, phần tăng thêm",
                    "sick diet, beyond the ration",
                ),
                month.sick_days,
                &self.sick_rations,
                Bound::AtLeast,
            ),
        ];
        for (label, days, rations, bound) in further {
            if days == 0 {
                continue;
            }
            let rations = established(rations.as_ref())?;
            // A sick person's ration is the whole of the day, of which one is in the month's food.
            let beyond = match bound {
                Bound::AtLeast => rations.value.saturating_sub(1),
                _ => rations.value,
            };
            sum.trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "tiêu chuẩn ăn một ngày là tiền ăn tháng chia 30",
                    "a day's ration is the month's food divided by 30",
                ),
            });
            sum.add(Given {
                label,
                formula: Text::new(
                    "tiền ăn tháng ÷ 30 × số suất × số ngày",
                    "the month's food ÷ 30 × rations × days",
                ),
                each: daily(food, beyond, days)?,
                rations: Some((beyond, days)),
                frequency: Frequency::Monthly,
                bound,
                citation: &rations.citation,
            })?;
        }
        Ok(())
    }
}

fn daily(food: Dong, rations: u32, days: u32) -> Result<Dong, AmountError> {
    let exact = food
        .times(rations)?
        .times(days)?
        .to_decimal()
        .checked_div(Decimal::from(DAYS_OF_A_RATION_MONTH))
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(exact)
}
