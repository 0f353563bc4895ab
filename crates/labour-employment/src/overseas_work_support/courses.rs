//! The items of a claim: courses, kit, papers, health check.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Decimal, Dong, Percent, Text};

use super::eligibility::{Cover, Covered, Travel};
use super::facts::Course;
use super::{OverseasWorkReason, OverseasWorkSupportFacts};

/// Everything the scheme pays of what is claimed.
pub(super) fn pay<T: Trace<OverseasWorkReason>>(
    facts: &OverseasWorkSupportFacts,
    covered: &Covered<'_>,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let mut items = Items {
        payments: Payments::told_to(trace),
        trace,
    };
    let courses = [
        (
            "orientation",
            &facts.orientation,
            &covered.orientation,
            ORIENTATION,
        ),
        (
            "vocational",
            &facts.vocational,
            &covered.vocational,
            VOCATIONAL,
        ),
        ("language", &facts.language, &covered.language, LANGUAGE),
    ];
    let mut studies = false;
    for (field, course, cover, label) in courses {
        match course {
            Some(course) if course.required_by_host => {
                items.required(field, course, cover, covered, label)?;
            }
            // A course that the scheme doesn't name is not lodged or fed either.
            Some(course) if !matches!(cover, Cover::Nothing) => {
                studies = true;
                items.cost(label, course.cost, cover)?;
                items.while_learning(course, covered)?;
            }
            _ => {}
        }
    }
    if let Some(kit) = covered.kit.filter(|_| studies) {
        let label = Text::new("đồ dùng cá nhân", "personal kit");
        items.add(label, kit.value, &kit.citation)?;
    }
    items.cost(
        Text::new(
            "lệ phí hộ chiếu, lý lịch tư pháp, thị thực",
            "passport, criminal record, visa",
        ),
        facts.paper_fees,
        &covered.papers,
    )?;
    let health = Text::new("khám sức khỏe", "health check");
    items.cost(health, facts.health_check, &covered.health)?;
    Ok(items.payments)
}

const ORIENTATION: Text = Text::new("giáo dục định hướng", "orientation course");
const VOCATIONAL: Text = Text::new("đào tạo nghề", "vocational course");
const LANGUAGE: Text = Text::new("đào tạo ngoại ngữ", "language course");

struct Items<'a, T> {
    payments: Payments,
    trace: &'a mut T,
}

impl<T: Trace<OverseasWorkReason>> Items<'_, T> {
    fn add(&mut self, label: Text, amount: Dong, citation: &Citation) -> Result<(), FactError> {
        if amount == Dong::ZERO {
            return Ok(());
        }
        self.trace.step(citation, |citation| {
            let formula = Text::new("mức hoặc chi phí thực tế", "the level, or the actual cost");
            Step::new(label.clone(), formula, amount, citation)
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?;
        Ok(())
    }

    fn cost(&mut self, label: Text, cost: Dong, cover: &Cover<'_>) -> Result<(), FactError> {
        match cover {
            Cover::Nothing => Ok(()),
            Cover::Whole(citation) => self.add(label, cost, citation),
            Cover::UpTo(cap) => self.add(label, cost.min(cap.value), &cap.citation),
        }
    }

    /// A course that the contract asks for: a part of its cost, within the cap of such a course.
    fn required(
        &mut self,
        field: &str,
        course: &Course,
        cover: &Cover<'_>,
        covered: &Covered<'_>,
        label: Text,
    ) -> Result<(), FactError> {
        let Some(share) = covered.required_share else {
            let because = Text::new(
                "chỉ chính sách của Luật Việc làm hỗ trợ khóa học theo yêu cầu của hợp đồng",
                "only the employment law supports courses that the contract asks for",
            );
            let field = format!("{field}.required_by_host");
            return Err(FactError::contradiction(&field, true, because));
        };
        let amount = part(course.cost, share.value)?;
        let capped = match cover {
            Cover::UpTo(cap) => amount.min(cap.value),
            _ => amount,
        };
        self.add(label, capped, &share.citation)
    }

    fn while_learning(&mut self, course: &Course, covered: &Covered<'_>) -> Result<(), FactError> {
        self.times(
            Text::new("tiền ăn, sinh hoạt phí", "meals and living"),
            covered.meals,
            course.days,
        )?;
        self.times(
            Text::new("tiền ở", "lodging"),
            covered.lodging,
            course.lodging_months,
        )?;
        match covered.travel {
            Travel::NotEstablished if course.distance_km > 0 => Err(FactError::NotEstablished {
                what: Text::new(
                    "tiền tàu xe một lượt đi và về theo Quyết định 71/2009/QĐ-TTg; ghi 0 km để không tính",
                    "the return fare of decision 71/2009/QĐ-TTg; write 0 km to leave it out",
                ),
            }),
            Travel::From(Some(km), Some(amount)) if course.distance_km >= km.value => {
                let label = Text::new("tiền đi lại", "travel");
                self.add(label, amount.value, &amount.citation)
            }
            _ => Ok(()),
        }
    }

    fn times(
        &mut self,
        label: Text,
        each: Option<&Cited<Dong>>,
        count: u32,
    ) -> Result<(), FactError> {
        let Some(each) = each else { return Ok(()) };
        self.add(label, each.value.times(count)?, &each.citation)
    }
}

/// So many per cent, to the đồng.
fn part(amount: Dong, share: Percent) -> Result<Dong, FactError> {
    let exact = amount
        .to_decimal()
        .checked_mul(share.to_decimal())
        .and_then(|product| product.checked_div(Decimal::ONE_HUNDRED))
        .ok_or(ansinh_core::money::AmountError::Overflow)?;
    Ok(Rounding::WHOLE_DONG.dong(exact)?)
}
