//! The items of a claim: courses with what is paid while learning, kit, papers, health check.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::cover::{Cover, Group, not_established};
use super::facts::AbroadCourse;
use super::{LabourAbroadSupport, LabourAbroadSupportFacts, LabourAbroadSupportReason};
use crate::PovertyStatus;

impl LabourAbroadSupport {
    /// Everything that is paid of what is claimed.
    pub(super) fn pay<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        cover: &Cover,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let mut items = Items {
            payments: Payments::told_to(trace),
            trace,
        };
        let everything = cover.group != Group::Others;
        // Only courses that the circular names are paid, and lodged and fed.
        if let (Some(course), Some(cap)) = (&facts.orientation, &self.orientation) {
            items.once(ORIENTATION, &up_to(course.cost, cap))?;
            self.while_learning(course, facts, &mut items)?;
        }
        if let Some(course) = &facts.vocational {
            items.once(VOCATIONAL, &self.vocational_course(course, cover, facts)?)?;
            if everything {
                self.while_learning(course, facts, &mut items)?;
            }
        }
        if let Some(course) = &facts.language {
            items.once(LANGUAGE, &self.language_course(course, cover, facts)?)?;
            if everything {
                self.while_learning(course, facts, &mut items)?;
            }
        }
        if everything {
            self.kit_papers_and_health(facts, cover, &mut items)?;
        }
        Ok(items.payments)
    }

    fn vocational_course(
        &self,
        course: &AbroadCourse,
        cover: &Cover,
        facts: &LabourAbroadSupportFacts,
    ) -> Result<Cited<Dong>, FactError> {
        if let Some(citation) = &self.courses_whole {
            return Ok(Cited::new(course.cost, citation.clone()));
        }
        let poor = facts.household == PovertyStatus::Poor;
        let by_both = facts.ethnic_minority || facts.from_extremely_disadvantaged_area;
        let cap = match cover.group {
            Group::PoorOrEthnicMinority if poor && by_both => &self.vocational_poor_minority,
            Group::PoorOrEthnicMinority => &self.vocational,
            Group::NearPoorOrEscaped => &self.vocational_near_poor,
            Group::Others => &self.vocational_others,
        };
        Ok(up_to(course.cost, established(cap.as_ref())?))
    }

    fn language_course(
        &self,
        course: &AbroadCourse,
        cover: &Cover,
        facts: &LabourAbroadSupportFacts,
    ) -> Result<Cited<Dong>, FactError> {
        let cost = course.cost;
        if let Some(citation) = &self.courses_whole {
            return Ok(Cited::new(cost, citation.clone()));
        }
        let level = established(self.language.as_ref())?;
        let (part, of_cost) = match cover.group {
            Group::PoorOrEthnicMinority => return Ok(up_to(cost, level)),
            Group::NearPoorOrEscaped => (
                &self.language_near_poor,
                !facts.readings.near_poor_part_of_level,
            ),
            Group::Others => (&self.language_others, false),
        };
        let part = established(part.as_ref())?;
        let share = part.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let of = |amount: Dong| amount.scaled(share, &Rounding::WHOLE_DONG);
        let paid = if of_cost {
            of(cost)?.min(level.value)
        } else {
            cost.min(of(level.value)?)
        };
        Ok(Cited::new(paid, part.citation.clone()))
    }

    fn while_learning<T: Trace<LabourAbroadSupportReason>>(
        &self,
        course: &AbroadCourse,
        facts: &LabourAbroadSupportFacts,
        items: &mut Items<'_, T>,
    ) -> Result<(), FactError> {
        let meals = Text::new("tiền ăn", "meals");
        items.add(meals, established(self.meals.as_ref())?, course.days)?;
        let lodging = Text::new("tiền ở", "lodging");
        items.add(
            lodging,
            established(self.lodging.as_ref())?,
            course.lodging_months,
        )?;
        let (travel, from_km) = if facts.from_extremely_disadvantaged_area {
            (&self.travel_disadvantaged, &self.travel_disadvantaged_km)
        } else {
            (&self.travel, &self.travel_km)
        };
        let far = course.kilometres >= established(from_km.as_ref())?.value;
        let label = Text::new("tiền đi lại", "travel");
        items.add(label, established(travel.as_ref())?, u32::from(far))
    }

    fn kit_papers_and_health<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        cover: &Cover,
        items: &mut Items<'_, T>,
    ) -> Result<(), FactError> {
        let kit = Text::new("đồ dùng cá nhân", "personal kit");
        items.add(
            kit,
            established(self.kit.as_ref())?,
            u32::from(facts.needs_kit),
        )?;
        let papers = Text::new(
            "hộ chiếu, lý lịch tư pháp, thị thực",
            "passport, record and visa",
        );
        items.once(papers, &Cited::new(facts.paper_fees, cover.by.clone()))?;
        let health = Text::new("khám sức khỏe", "health check");
        let cap = established(self.health_check.as_ref())?;
        items.once(health, &up_to(facts.health_check_cost, cap))
    }
}

const ORIENTATION: Text = Text::new("giáo dục định hướng", "orientation course");
const VOCATIONAL: Text = Text::new("đào tạo nghề", "vocational course");
const LANGUAGE: Text = Text::new("đào tạo ngoại ngữ", "language course");

struct Items<'a, T> {
    payments: Payments,
    trace: &'a mut T,
}

impl<T: Trace<LabourAbroadSupportReason>> Items<'_, T> {
    fn once(&mut self, label: Text, amount: &Cited<Dong>) -> Result<(), FactError> {
        self.add(label, amount, u32::from(amount.value > Dong::ZERO))
    }

    /// So many times an amount, where it is due at all.
    fn add(&mut self, label: Text, each: &Cited<Dong>, count: u32) -> Result<(), FactError> {
        if count == 0 {
            return Ok(());
        }
        let amount = each.value.times(count)?;
        self.trace.step(&each.citation, |citation| {
            let formula = Text::new("mức × số lần", "level × times");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức", "level"), each.value)
                .input(Text::new("số lần", "times"), count)
        });
        let payments = std::mem::take(&mut self.payments);
        let (once, exact) = (Frequency::Once, Bound::Exact);
        self.payments = payments.with(label, amount, once, exact, &each.citation)?;
        Ok(())
    }
}

/// What the receipt says, up to the cap.
fn up_to(cost: Dong, cap: &Cited<Dong>) -> Cited<Dong> {
    Cited::new(cost.min(cap.value), cap.citation.clone())
}

fn established<V>(value: Option<&Cited<V>>) -> Result<&Cited<V>, FactError> {
    value.ok_or_else(not_established)
}
