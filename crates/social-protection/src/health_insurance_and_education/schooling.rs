use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::tables::EDUCATION;
use super::{
    HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts, Reason, SchoolLevel, Schooling,
};

impl HealthInsuranceAndEducation {
    pub(super) fn schooling<T: Trace<Reason>>(
        &self,
        facts: &HealthInsuranceAndEducationFacts,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let Some(schooling) = &facts.schooling else {
            trace.refuse(&EDUCATION, || Reason::NotInEducation);
            return Ok(payments);
        };
        let household = schooling.household;
        let payments = if !schooling.disabled {
            trace.refuse(&EDUCATION, || Reason::NotDisabled);
            payments
        } else if !household.is_poor_or_near_poor() {
            trace.refuse(&self.scholarship.citation, || Reason::NotPoor { household });
            payments
        } else {
            let payments = self.scholarship(schooling, payments, trace)?;
            self.learning_aids(schooling, payments, trace)?
        };
        self.learning_costs(schooling, payments, trace)
    }

    fn scholarship<T: Trace<Reason>>(
        &self,
        schooling: &Schooling,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let share = &self.scholarship;
        let months = match schooling.level {
            SchoolLevel::School => &self.school_months,
            SchoolLevel::HigherEducation => &self.higher_education_months,
        };
        if schooling.draws_policy_scholarship {
            trace.refuse(&share.citation, || Reason::PolicyScholarship);
            return Ok(payments);
        }
        if !is_paid(schooling, months, trace) {
            return Ok(payments);
        }
        let coefficient = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = self
            .base_salary
            .value
            .scaled(coefficient, &Rounding::WHOLE_DONG)?;
        let label = Text::new("học bổng", "scholarship");
        let formula = Text::new("mức lương cơ sở × tỷ lệ", "base salary × share");
        give(
            payments,
            (label, formula, amount, Frequency::Monthly),
            &share.citation,
            trace,
        )
    }

    fn learning_aids<T: Trace<Reason>>(
        &self,
        schooling: &Schooling,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        if !schooling.learning_aids_due {
            return Ok(payments);
        }
        let aids = &self.learning_aids;
        let other = schooling.other_learning_aids;
        if other >= aids.value {
            trace.refuse(&aids.citation, || Reason::OtherAidsHigher { other });
            return Ok(payments);
        }
        let label = Text::new("phương tiện, đồ dùng học tập", "learning aids");
        let formula = Text::new("mức một năm học", "for a school year");
        give(
            payments,
            (label, formula, aids.value, Frequency::Yearly),
            &aids.citation,
            trace,
        )
    }

    fn learning_costs<T: Trace<Reason>>(
        &self,
        schooling: &Schooling,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        if !schooling.lost_both_parents || schooling.level != SchoolLevel::School {
            return Ok(payments);
        }
        let (Some(costs), Some(months)) = (&self.learning_costs, &self.learning_cost_months) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 12/2015, hỗ trợ chi phí học tập",
                    "before 2015-12, support to learning costs",
                ),
            });
        };
        if !is_paid(schooling, months, trace) {
            return Ok(payments);
        }
        let label = Text::new("hỗ trợ chi phí học tập", "learning costs");
        let formula = Text::new("mức một tháng", "for a month");
        give(
            payments,
            (label, formula, costs.value, Frequency::Monthly),
            &costs.citation,
            trace,
        )
    }
}

/// Is this month among those paid in a school year?
fn is_paid<T: Trace<Reason>>(schooling: &Schooling, months: &Cited<u32>, trace: &mut T) -> bool {
    let paid = schooling.month_of_school_year <= months.value;
    if !paid {
        let months_paid = months.value;
        trace.refuse(&months.citation, || Reason::SchoolYearPaid {
            months: months_paid,
        });
    }
    paid
}

fn give<T: Trace<Reason>>(
    payments: Payments,
    (label, formula, amount, frequency): (Text, Text, Dong, Frequency),
    citation: &Citation,
    trace: &mut T,
) -> Result<Payments, FactError> {
    trace.step(citation, |citation| {
        Step::new(label.clone(), formula, amount, citation)
    });
    Ok(payments.with(label, amount, frequency, Bound::Exact, citation)?)
}
