//! How many ordinary hours or pieces one of overtime is worth.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::{Coefficient, Decimal, Percent, Text};

use super::{
    Overtime, OvertimeDay, OvertimePay, OvertimePayReason, OvertimeReadings, OvertimeTime,
};

impl OvertimePay {
    /// By day the percentage of the day. By night the percentage of the day, that of the night, and
    /// a fifth of what the hour is paid by day.
    pub(super) fn coefficient<T: Trace<OvertimePayReason>>(
        &self,
        overtime: Overtime,
        readings: OvertimeReadings,
        trace: &mut T,
    ) -> Result<Decimal, FactError> {
        let (day, citation) = self.by_day(overtime.day)?;
        if overtime.time == OvertimeTime::Day {
            let coefficient = per_one(day)?;
            tell(trace, citation, coefficient, |step| {
                step.input(Text::new("ban ngày", "by day"), day)
            });
            return Ok(coefficient);
        }
        let (counted_on, citation) = self.counted_on(overtime, day, readings, trace);
        let more = self.night_overtime.value.to_decimal();
        let coefficient = per_one(counted_on)?
            .checked_mul(more)
            .and_then(|more| more.checked_add(day.to_decimal()))
            .and_then(|percent| percent.checked_add(self.night.value.to_decimal()))
            .and_then(|percent| percent.checked_div(Decimal::ONE_HUNDRED))
            .ok_or(AmountError::Overflow)?;
        tell(trace, citation, coefficient, |step| {
            step.input(Text::new("ban ngày", "by day"), day)
                .input(Text::new("ban đêm", "by night"), self.night.value)
                .input(
                    Text::new("làm thêm ban đêm", "overtime by night"),
                    self.night_overtime.value,
                )
                .input(Text::new("tính trên", "counted on"), counted_on)
        });
        Ok(coefficient)
    }

    fn by_day(&self, day: OvertimeDay) -> Result<(Percent, &Citation), FactError> {
        let as_paid = match day {
            OvertimeDay::Ordinary => &self.ordinary_day,
            OvertimeDay::WeeklyRest | OvertimeDay::DayInLieu => &self.weekly_rest,
            OvertimeDay::Holiday | OvertimeDay::HolidayOnWeeklyRest => &self.holiday,
        };
        let citation = match day {
            OvertimeDay::HolidayOnWeeklyRest | OvertimeDay::DayInLieu => {
                let unknown = || FactError::NotEstablished {
                    what: COINCIDING_DAYS,
                };
                self.coinciding_days.as_ref().ok_or_else(unknown)?
            }
            _ => &as_paid.citation,
        };
        Ok((as_paid.value, citation))
    }

    /// What the hour is paid by day (*tiền lương giờ vào ban ngày*): on a working day the ordinary
    /// wage, unless overtime by day came before.
    fn counted_on<T: Trace<OvertimePayReason>>(
        &self,
        overtime: Overtime,
        by_day: Percent,
        readings: OvertimeReadings,
        trace: &mut T,
    ) -> (Percent, &Citation) {
        let ordinary = Percent::from_decimal(Decimal::ONE_HUNDRED);
        let article = &self.night_overtime.citation;
        match (overtime.day, overtime.time) {
            (OvertimeDay::Ordinary, OvertimeTime::NightAfterDayOvertime) => {
                if let Some(citation) = &self.counts_day_overtime {
                    return (by_day, citation);
                }
                let counts = readings.day_overtime_counts_before_2015_03;
                trace.caveat(|| Caveat::Reading {
                    reading: before_2015_03(counts),
                });
                (if counts { by_day } else { ordinary }, article)
            }
            (OvertimeDay::Ordinary, _) => (ordinary, article),
            _ => (by_day, article),
        }
    }
}

const COINCIDING_DAYS: Text = Text::new(
    "trước 3/2015, tiền lương làm thêm vào ngày lễ trùng ngày nghỉ hằng tuần và vào ngày nghỉ bù",
    "before 2015-03, overtime on a holiday that falls on the weekly rest, and on the day in lieu",
);

const fn before_2015_03(counts: bool) -> Text {
    if counts {
        Text::new(
            "trước 3/2015, làm thêm ban đêm sau khi làm thêm ban ngày tính 20% trên 150%",
            "before 2015-03, the 20 % for night overtime after overtime by day is of 150 %",
        )
    } else {
        Text::new(
            "trước 3/2015, làm thêm ban đêm sau khi làm thêm ban ngày tính 20% trên 100%",
            "before 2015-03, the 20 % for night overtime after overtime by day is of 100 %",
        )
    }
}

fn per_one(percent: Percent) -> Result<Decimal, AmountError> {
    let one = percent.to_decimal().checked_div(Decimal::ONE_HUNDRED);
    one.ok_or(AmountError::Overflow)
}

fn tell<T: Trace<OvertimePayReason>>(
    trace: &mut T,
    citation: &Citation,
    coefficient: Decimal,
    inputs: impl FnOnce(Step) -> Step,
) {
    trace.step(citation, |citation| {
        let label = Text::new("hệ số làm thêm giờ", "coefficient of the overtime");
        let formula = Text::new(
            "tỷ lệ ban ngày; ban đêm cộng thêm tỷ lệ ban đêm và tỷ lệ làm thêm ban đêm của tiền lương ban ngày",
            "percentage by day; by night plus that of the night, and that of night overtime on what is paid by day",
        );
        let coefficient = Coefficient::from_decimal(coefficient.normalize());
        let coefficient = coefficient.unwrap_or_default();
        inputs(Step::new(label, formula, coefficient, citation))
    });
}
