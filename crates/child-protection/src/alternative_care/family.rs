//! Care by kin or another family: law 102/2016/QH13, articles 60 to 66.

use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::Bound;

use super::facts::{AlternativeCareFacts, CareConsent, CareForm, CareNeed, FamilyCare};
use super::{AlternativeCare, CareLaw, Reason, not_established, refuse_each};
use crate::Conclusion;
use crate::instruments::children::LAW_102_2016;

impl AlternativeCare {
    pub(super) fn family<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        family: &FamilyCare,
        trace: &mut T,
    ) -> Result<Option<Conclusion>, FactError> {
        let (Some(child_below), Some(kin_age), Some(age_gap), Some(heard_from)) = (
            &self.child_below,
            &self.kin_age,
            &self.age_gap,
            &self.heard_from,
        ) else {
            return Err(not_established());
        };
        let child = u32::from(facts.child.on(self.day));
        let (older_kin, older) = match family.form {
            CareForm::Kin => (self.kin_of_age(family, kin_age, trace), true),
            CareForm::OtherFamily => (true, self.old_enough(facts, family, age_gap, trace)),
        };
        let need = LAW_102_2016.article("62").published();
        let consent = LAW_102_2016.article("63").clause("1").published();
        let heard = child < heard_from.value || family.child_heard;
        let limit = child_below.value;
        let of_child = refuse_each(
            [
                (child >= limit).then_some((&child_below.citation, Reason::NotAChild { limit })),
                (family.need == CareNeed::None).then_some((&need, Reason::NoNeed)),
                (!is_consented(family)).then_some((&consent, Reason::NoConsent)),
                (!heard).then_some((
                    &heard_from.citation,
                    Reason::ChildNotHeard {
                        limit: heard_from.value,
                    },
                )),
            ],
            trace,
        );
        let of_carer = refuse_conditions(family, trace);
        let of_decree = self.decree(family, trace);
        if !(older_kin && older && of_child && of_carer && of_decree) {
            return Ok(None);
        }
        Ok(Some(self.given(facts, family, &consent, trace)))
    }

    fn kin_of_age<T: Trace<Reason>>(
        &self,
        family: &FamilyCare,
        least: &Cited<u32>,
        trace: &mut T,
    ) -> bool {
        let age = u32::from(family.carer.age.on(self.day));
        let limit = least.value;
        trace.step(&least.citation, |citation| {
            let label = Text::new("tuổi của người thân thích", "age of the kin");
            let formula = Text::new("là người thành niên", "is of age");
            Step::new(label, formula, age, citation).input(Text::new("từ", "from"), limit)
        });
        let missing = (age < limit).then_some((&least.citation, Reason::KinNotOfAge { limit }));
        refuse_each([missing], trace)
    }

    fn old_enough<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        family: &FamilyCare,
        gap: &Cited<u32>,
        trace: &mut T,
    ) -> bool {
        let years = self.years_older(family.carer.age, facts.child);
        let limit = gap.value;
        trace.step(&gap.citation, |citation| {
            let label = Text::new("số tuổi hơn trẻ em", "years older than the child");
            let formula = Text::new(
                "tuổi người nhận chăm sóc − tuổi trẻ em",
                "age of the carer − age of the child",
            );
            Step::new(label, formula, years, citation).input(Text::new("từ", "from"), limit)
        });
        let missing = (years < limit).then_some((&gap.citation, Reason::NotOldEnough { limit }));
        refuse_each([missing], trace)
    }

    /// What decree 56/2017 and circular 14/2020 add.
    fn decree<T: Trace<Reason>>(&self, family: &FamilyCare, trace: &mut T) -> bool {
        let kin = family.form == CareForm::Kin;
        let carer = &family.carer;
        let below = |least: &Option<Cited<u32>>, value: u32| {
            least.as_ref().is_some_and(|least| value < least.value)
        };
        let limit = |limit: &Option<Cited<u32>>| limit.as_ref().map_or(0, |limit| limit.value);
        let too_short = carer
            .foreign_residence
            .is_some_and(|residence| below(&self.resident_months, residence.months));
        let ends_soon = carer
            .foreign_residence
            .is_some_and(|residence| below(&self.residence_left_months, residence.months_left));
        let certified = self.certificate_months.as_ref().is_none_or(|most| {
            let months = carer.certificate_months;
            kin || months.is_some_and(|months| months <= most.value)
        });
        let few = !kin && below(&self.meetings, family.meetings);
        let unmet = [
            (
                too_short,
                &self.resident_months,
                Reason::ResidentTooShort {
                    limit: limit(&self.resident_months),
                },
            ),
            (
                ends_soon,
                &self.residence_left_months,
                Reason::ResidenceEndsTooSoon {
                    limit: limit(&self.residence_left_months),
                },
            ),
            (
                !certified,
                &self.certificate_months,
                Reason::NoCertificate {
                    limit: limit(&self.certificate_months),
                },
            ),
            (
                few,
                &self.meetings,
                Reason::TooFewMeetings {
                    limit: limit(&self.meetings),
                },
            ),
        ];
        let unmet = unmet.into_iter().map(|(unmet, parameter, reason)| {
            let citation = parameter.as_ref().map(|cited| &cited.citation)?;
            unmet.then_some((citation, reason))
        });
        refuse_each(unmet, trace)
    }

    fn given<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        family: &FamilyCare,
        consent: &Citation,
        trace: &mut T,
    ) -> Conclusion {
        let met = Text::new("đủ điều kiện", "conditions met");
        let (who, citation) = self.who_decides(family.need);
        let mut award = Conclusion::told_to(trace, met).with(
            Text::new("người quyết định", "who decides"),
            who,
            Bound::Exact,
            &citation,
        );
        if let Some(days) = &self.handover_days {
            award = award.with(
                Text::new("ngày cuối giao, nhận trẻ em", "last day of the handover"),
                facts.holidays.after(self.day, days.value),
                Bound::AtMost,
                &days.citation,
            );
        }
        let follow_ups = [
            (
                Text::new("theo dõi lần đầu sau, tháng", "first visit after, months"),
                &self.first_visit_months,
            ),
            (
                Text::new("theo dõi lần hai sau, tháng", "second visit after, months"),
                &self.second_visit_months,
            ),
            (
                Text::new("đánh giá định kỳ, tháng", "review every, months"),
                &self.review_months,
            ),
            (
                Text::new(
                    "người chăm sóc thông báo sau, tháng; sau đó hằng năm",
                    "the carer tells after, months; yearly from then on",
                ),
                &self.carer_tells_months,
            ),
        ];
        for (label, months) in follow_ups {
            if let Some(months) = months {
                award = award.with(label, months.value, Bound::Exact, &months.citation);
            }
        }
        let formula = Text::new(
            "đủ điều kiện của người nhận chăm sóc, sự đồng ý và ý kiến của trẻ em",
            "the carer's conditions, the consent and the child's opinion",
        );
        award.conclude(formula, consent, trace)
    }

    /// The court decides where the parents are the danger.
    fn who_decides(&self, need: CareNeed) -> (Text, Citation) {
        let clause = |clause| LAW_102_2016.article("66").clause(clause);
        if need != CareNeed::UnsafeWithParents {
            let chair = Text::new(
                "Chủ tịch Ủy ban nhân dân cấp xã",
                "the chair of the commune people's committee",
            );
            return (chair, clause("1").published());
        }
        if self.law == CareLaw::TwoTiers {
            let court = Text::new(
                "Tòa án nhân dân có thẩm quyền",
                "the competent people's court",
            );
            return (court, clause("4").derived());
        }
        let court = Text::new("Tòa án nhân dân cấp huyện", "the district people's court");
        (court, clause("4").published())
    }
}

/// A protective measure stands in for the parents' consent alone (point b); a child without parents to
/// live with has a guardian, who is asked whatever was done (point a).
fn is_consented(family: &FamilyCare) -> bool {
    match family.consent {
        CareConsent::Given => true,
        CareConsent::NotAskedFor => family.need != CareNeed::WithoutParents,
        CareConsent::NotGiven => false,
    }
}

/// The conditions of whoever takes a child in: article 63(2).
fn refuse_conditions<T: Trace<Reason>>(family: &FamilyCare, trace: &mut T) -> bool {
    let carer = &family.carer;
    let person = LAW_102_2016
        .article("63")
        .clause("2")
        .point("a")
        .published();
    let means = LAW_102_2016
        .article("63")
        .clause("2")
        .point("b")
        .published();
    let agreement = LAW_102_2016
        .article("63")
        .clause("2")
        .point("c")
        .published();
    refuse_each(
        [
            (!carer.resides_in_vietnam).then_some((&person, Reason::NotResident)),
            (!carer.healthy_and_capable).then_some((&person, Reason::NotCapable)),
            (!carer.good_character).then_some((&person, Reason::NotOfGoodCharacter)),
            carer.barred.then_some((&person, Reason::Barred)),
            (!carer.housing_and_means).then_some((&means, Reason::NoMeans)),
            (!carer.family_agrees).then_some((&agreement, Reason::FamilyDoesNotAgree)),
            carer
                .family_member_barred
                .then_some((&agreement, Reason::FamilyMemberBarred)),
        ],
        trace,
    )
}
