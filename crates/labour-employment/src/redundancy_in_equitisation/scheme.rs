//! Which scheme a redundant worker falls under, and what each pays.

use ansinh_core::calendar::whole_months_between;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Coefficient, Decimal, Dong, Text};

use super::{RedundancyFacts, RedundancyInEquitisation, RedundancyReason, RedundancyRegime};
use crate::ending_of_contract::PartYears;

/// Years of early retirement at most (decree 97/2022, article 3(1); decree 63/2015, article 3(1)).
const EARLY_YEARS_AT_MOST: u32 = 5;

/// The scheme of a worker hired before the cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// One to five years before the age of retirement; so many full years.
    Early(u32),
    /// Less than a year before it.
    BelowAYear,
    /// The age is reached, and some months of contributions are missing.
    MonthsMissing,
    /// Anything else.
    Others,
}

impl RedundancyInEquitisation {
    pub(super) fn scheme(&self, facts: &RedundancyFacts) -> Result<Scheme, FactError> {
        let (left, age) = (self.left, facts.reaches_retirement_age);
        if age <= left {
            if facts.may_draw_pension(left) && self.regime == RedundancyRegime::Decree63 {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "theo Nghị định 63/2015/NĐ-CP, chính sách đối với lao động dôi dư đã đủ tuổi và đủ thời gian đóng để hưởng lương hưu",
                        "under decree 63/2015, what is due to a redundant worker who may draw a pension already",
                    ),
                });
            }
            let few = (1..=self.months_missing_at_most.value).contains(&facts.months_missing);
            return Ok(if few {
                Scheme::MonthsMissing
            } else {
                Scheme::Others
            });
        }
        let insured_enough = facts.insured_months >= self.insured_years.value.saturating_mul(12);
        let years = whole_months_between(left, age).checked_div(12).unwrap_or(0);
        let most = chrono::Months::new(EARLY_YEARS_AT_MOST.saturating_mul(12));
        let within = left
            .checked_add_months(most)
            .is_some_and(|last| age <= last);
        Ok(match years {
            _ if !insured_enough || !within => Scheme::Others,
            0 => Scheme::BelowAYear,
            years => Scheme::Early(years),
        })
    }

    /// Retirement without a cut of the pension: wages for each early year, and a level for each year
    /// insured.
    pub(super) fn early<T: Trace<RedundancyReason>>(
        &self,
        years: u32,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let months = self.wage_months_a_year.value.checked_mul(years);
        let months = months.ok_or(AmountError::Overflow)?;
        let amount = facts.average_insured_wage.times(months)?;
        let label = Text::new(
            "trợ cấp nghỉ hưu trước tuổi",
            "allowance for early retirement",
        );
        trace.step(&self.wage_months_a_year.citation, |citation| {
            let formula = Text::new(
                "số tháng lương mỗi năm × số năm tròn nghỉ trước tuổi × tiền lương bình quân 5 năm",
                "months of wage a year × full years of early retirement × average wage of five years",
            );
            let mean = Text::new("tiền lương bình quân", "average wage");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("năm", "years"), years)
                .input(mean, facts.average_insured_wage)
        });
        let citation = &self.wage_months_a_year.citation;
        let payments = Payments::told_to(trace);
        let payments = payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?;
        self.by_years_insured(payments, &self.early_a_year, facts, trace)
    }

    pub(super) fn below_a_year<T: Trace<RedundancyReason>>(
        &self,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let payments = Payments::told_to(trace);
        self.by_years_insured(payments, &self.below_a_year, facts, trace)
    }

    fn by_years_insured<T: Trace<RedundancyReason>>(
        &self,
        payments: Payments,
        a_year: &Cited<Coefficient>,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let label = Text::new(
            "hỗ trợ theo số năm đóng bảo hiểm xã hội",
            "support by years of social insurance",
        );
        let payments = self.by_years(payments, label, a_year, facts.insured_months, trace)?;
        let pension = Text::new("lương hưu", "pension");
        let uncut = Text::new(
            "không trừ tỷ lệ do nghỉ trước tuổi",
            "not cut for early retirement",
        );
        let citation = &a_year.citation;
        Ok(payments.with(pension, uncut, Frequency::None, Bound::Exact, citation)?)
    }

    /// A level for each year.
    pub(super) fn by_years<T: Trace<RedundancyReason>>(
        &self,
        payments: Payments,
        label: Text,
        a_year: &Cited<Coefficient>,
        months: u32,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let years = self.years(months, trace);
        trace.step(&self.level.citation, |citation| {
            let label = Text::new("mức tính hỗ trợ", "level");
            let formula = match self.regime {
                RedundancyRegime::Decree63 => Text::new("mức lương cơ sở", "base salary"),
                RedundancyRegime::Decree97 => Text::new(
                    "bình quân mức lương tối thiểu tháng của bốn vùng",
                    "average of the monthly minimum wages of the four regions",
                ),
            };
            Step::new(label, formula, self.level.value, citation)
        });
        let level = self.level.value.to_decimal();
        let amount = product([level, years, a_year.value.to_decimal()])?;
        trace.step(&a_year.citation, |citation| {
            let formula = Text::new("mức × hệ số × số năm", "level × coefficient × years");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức", "level"), self.level.value)
                .input(Text::new("hệ số", "coefficient"), a_year.value)
                .input(Text::new("số năm", "years"), years)
        });
        let citation = &a_year.citation;
        Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?)
    }

    pub(super) fn years<T: Trace<RedundancyReason>>(&self, months: u32, trace: &mut T) -> Decimal {
        let years = PartYears::of(months, self.half_year_up_to.value).to_decimal();
        trace.step(&self.half_year_up_to.citation, |citation| {
            let formula = Text::new(
                "đủ 12 tháng là một năm; tháng lẻ là nửa năm, hoặc một năm nếu nhiều hơn giới hạn",
                "12 months are a year; odd months half a year, or a year where they are more than the limit",
            );
            Step::new(Text::new("số năm", "years"), formula, years, citation)
                .input(Text::new("số tháng", "months"), months)
        });
        years
    }

    /// The State pays the missing months into the pension fund.
    pub(super) fn months_missing<T: Trace<RedundancyReason>>(
        &self,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let amount = facts
            .monthly_pension_contribution
            .times(facts.months_missing)?;
        let label = Text::new(
            "Nhà nước đóng cho số tháng còn thiếu vào quỹ hưu trí và tử tuất",
            "paid by the State into the pension fund for the missing months",
        );
        let citation = &self.months_missing_at_most.citation;
        trace.step(citation, |citation| {
            let formula = Text::new(
                "mức đóng của tháng trước khi nghỉ × số tháng còn thiếu",
                "contribution of the month before leaving × months missing",
            );
            Step::new(label.clone(), formula, amount, citation).input(
                Text::new("tháng thiếu", "months missing"),
                facts.months_missing,
            )
        });
        let payments = Payments::told_to(trace);
        Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?)
    }

    /// Tells what all lines come to.
    pub(super) fn sum_up<T: Trace<RedundancyReason>>(&self, payments: &Payments, trace: &mut T) {
        let total: Dong = payments.total();
        trace.step(&self.insured_years.citation, |citation| {
            let label = Text::new("cộng", "total");
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(label, formula, total, citation)
        });
    }
}

/// The product in whole đồng, rounded once, half up: no article names a rounding.
fn product(factors: [Decimal; 3]) -> Result<Dong, AmountError> {
    let exact = factors
        .into_iter()
        .try_fold(Decimal::ONE, Decimal::checked_mul)
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(exact)
}
