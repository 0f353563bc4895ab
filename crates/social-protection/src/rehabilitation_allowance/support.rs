use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Coefficient, Decimal, Dong, Percent, Text};

use super::{CentreMonth, Reason, RehabilitationAllowance, VoluntaryMonth};

/// Days a month's food is spread over, where a daily ration is needed.
const DAYS_OF_A_RATION_MONTH: i64 = 30;

/// Money given to each of some persons.
struct Given<'a> {
    label: Text,
    formula: Text,
    each: Dong,
    /// Daily rations and days, where the sum is made of them.
    rations: Option<(u32, u32)>,
    frequency: Frequency,
    bound: Bound,
    citation: &'a Citation,
}

/// The payments so far, and who is told.
pub(super) struct Sum<'t, T> {
    payments: Payments,
    persons: u32,
    trace: &'t mut T,
}

impl<'t, T: Trace<Reason>> Sum<'t, T> {
    pub(super) fn new(persons: u32, trace: &'t mut T) -> Self {
        Self {
            payments: Payments::told_to(trace),
            persons,
            trace,
        }
    }

    fn add(&mut self, given: Given<'_>) -> Result<(), FactError> {
        let persons = self.persons;
        let amount = given.each.times(persons)?;
        self.trace.step(given.citation, |citation| {
            let step = Step::new(given.label.clone(), given.formula, amount, citation)
                .input(Text::new("mỗi người", "each"), given.each)
                .input(Text::new("số người", "persons"), persons);
            match given.rations {
                Some((rations, days)) => step
                    .input(Text::new("số suất một ngày", "rations a day"), rations)
                    .input(Text::new("số ngày", "days"), days),
                None => step,
            }
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(
            given.label,
            amount,
            given.frequency,
            given.bound,
            given.citation,
        )?;
        Ok(())
    }

    pub(super) fn total(self, by: &Citation) -> Payments {
        let total = self.payments.total();
        self.trace.step(by, |citation| {
            Step::new(
                Text::new("cộng", "total"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        self.payments
    }
}

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

    pub(super) fn voluntary<T: Trace<Reason>>(
        &self,
        month: &VoluntaryMonth,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let norm = established(self.voluntary_norm.as_ref())?;
        let mut share = |label: Text, of: &Cited<Coefficient>, frequency| {
            let formula = Text::new(
                "định mức cai nghiện bắt buộc × tỷ lệ",
                "compulsory norm × share",
            );
            sum.add(Given {
                label,
                formula,
                each: percent_of(self.part(of)?, norm.value)?,
                rations: None,
                frequency,
                bound: Bound::AtLeast,
                citation: &norm.citation,
            })
        };
        share(
            Text::new("hỗ trợ tiền ăn", "support to food"),
            &self.food,
            Frequency::Monthly,
        )?;
        if month.kit_issued {
            let kit = Text::new(
                "hỗ trợ quần áo, đồ dùng sinh hoạt cá nhân",
                "support to clothes and personal items",
            );
            share(kit, &self.kit, Frequency::Yearly)?;
        }
        if month.detoxification_medicine > Dong::ZERO {
            let citation = established(self.detoxification_medicine.as_ref())?;
            sum.add(Given {
                label: Text::new(
                    "thuốc cắt cơn, giải độc, điều trị rối loạn tâm thần",
                    "medicine for detoxification and mental disorder",
                ),
                formula: Text::new("theo thực chi", "as spent"),
                each: month.detoxification_medicine,
                rations: None,
                frequency: Frequency::Monthly,
                bound: Bound::Exact,
                citation,
            })?;
        }
        self.cost(month, sum)?;
        Ok(&norm.citation)
    }

    /// The centre's cost: borne in the greater part for some groups, by the resident otherwise.
    fn cost<T: Trace<Reason>>(
        &self,
        month: &VoluntaryMonth,
        sum: &mut Sum<'_, T>,
    ) -> Result<(), FactError> {
        let borne = established(self.voluntary_cost.as_ref())?;
        let each = match month.exempt {
            Some(_) => percent_of(month.cost, borne.value)?,
            None => Dong::ZERO,
        };
        let contributed = month.cost.minus(each)?;
        sum.trace.step(&borne.citation, |citation| {
            Step::new(
                Text::new("người cai nghiện đóng góp", "contributed by the resident"),
                Text::new("chi phí − phần hỗ trợ", "cost − the part borne"),
                contributed,
                citation,
            )
            .input(Text::new("chi phí", "cost"), month.cost)
        });
        if each > Dong::ZERO {
            sum.add(Given {
                label: Text::new(
                    "hỗ trợ chi phí cai nghiện và thuốc chữa bệnh thông thường",
                    "support to the cost of rehabilitation and common medicine",
                ),
                formula: Text::new("chi phí × tỷ lệ", "cost × share"),
                each,
                rations: None,
                frequency: Frequency::Monthly,
                bound: Bound::AtLeast,
                citation: &borne.citation,
            })?;
        }
        Ok(())
    }

    pub(super) fn home_or_community<T: Trace<Reason>>(
        &self,
        completed: u8,
        sum: &mut Sum<'_, T>,
    ) -> Result<Option<&Citation>, FactError> {
        let (at_home, stages) = (
            established(self.at_home.as_ref())?,
            established(self.at_home_stages.as_ref())?,
        );
        let needed = stages.value;
        if u32::from(completed) < needed {
            let completed = u16::from(completed);
            sum.trace.refuse(&stages.citation, || Reason::TooFewStages {
                completed,
                needed,
            });
            return Ok(None);
        }
        sum.add(Given {
            label: Text::new(
                "hỗ trợ cai nghiện tự nguyện tại gia đình, cộng đồng",
                "voluntary rehabilitation at home or in the community",
            ),
            formula: Text::new("mức lương cơ sở × hệ số", "base salary × coefficient"),
            each: self.part(at_home)?,
            rations: None,
            frequency: Frequency::Once,
            bound: Bound::AtLeast,
            citation: &at_home.citation,
        })?;
        Ok(Some(&at_home.citation))
    }

    pub(super) fn counsellor<T: Trace<Reason>>(
        &self,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let counsellor = established(self.counsellor.as_ref())?;
        sum.add(Given {
            label: Text::new(
                "thù lao người tư vấn, hỗ trợ",
                "remuneration of the counsellor",
            ),
            formula: Text::new("mức lương cơ sở × hệ số", "base salary × coefficient"),
            each: self.part(counsellor)?,
            rations: None,
            frequency: Frequency::Monthly,
            bound: Bound::AtMost,
            citation: &counsellor.citation,
        })?;
        Ok(&counsellor.citation)
    }

    pub(super) fn helper<T: Trace<Reason>>(
        &self,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let helper = established(self.helper.as_ref())?;
        sum.add(Given {
            label: Text::new(
                "hỗ trợ người được phân công giúp đỡ",
                "support to the helper",
            ),
            formula: Text::new("mức lương cơ sở × tỷ lệ", "base salary × share"),
            each: percent_of(self.base_salary.value, helper.value)?,
            rations: None,
            frequency: Frequency::Monthly,
            bound: Bound::AtLeast,
            citation: &helper.citation,
        })?;
        Ok(&helper.citation)
    }

    /// A part of the base salary.
    fn part(&self, coefficient: &Cited<Coefficient>) -> Result<Dong, AmountError> {
        self.base_salary
            .value
            .scaled(coefficient.value, &Rounding::WHOLE_DONG)
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

fn percent_of(amount: Dong, share: Percent) -> Result<Dong, AmountError> {
    let share = share.to_coefficient().ok_or(AmountError::Overflow)?;
    amount.scaled(share, &Rounding::WHOLE_DONG)
}

/// What decree 136/2016 and its circulars gave beside food and kit could not be read.
fn established<T>(given: Option<&T>) -> Result<&T, FactError> {
    given.ok_or_else(|| FactError::NotEstablished {
        what: Text::new(
            "trước năm 2022, các khoản ngoài tiền ăn và đồ dùng của người cai nghiện bắt buộc",
            "before 2022, anything beside food and kit in compulsory rehabilitation",
        ),
    })
}
