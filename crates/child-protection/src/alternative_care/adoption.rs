//! Adoption: law 52/2010/QH12.

use ansinh_core::calendar::Holidays;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::law::Cited;
use ansinh_core::rule::Bound;
use ansinh_core::{NaiveDate, Text};
use chrono::Days;

use super::facts::{Adopters, Adoption, AdoptionConsent, AdoptiveRelation, AlternativeCareFacts};
use super::{AlternativeCare, Reason, refuse_each};
use crate::Conclusion;
use crate::instruments::care::LAW_52_2010;

impl AlternativeCare {
    pub(super) fn adoption<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        adoption: &Adoption,
        trace: &mut T,
    ) -> Option<Conclusion> {
        let of_ages = self.ages(facts, adoption, trace);
        let of_adopter = refuse_adopter(adoption, trace);
        let of_consent = self.consent(facts, adoption, trace);
        if !(of_ages && of_adopter && of_consent) {
            return None;
        }
        let met = Text::new("đủ điều kiện", "conditions met");
        let last = |days: &Cited<u32>| last_day(self.day, days.value, &facts.holidays);
        let award = Conclusion::told_to(trace, met)
            .with(
                Text::new("ngày cuối lấy ý kiến", "last day to hear those concerned"),
                last(&self.opinion_days),
                Bound::AtMost,
                &self.opinion_days.citation,
            )
            .with(
                Text::new("ngày cuối giải quyết", "last day to decide"),
                last(&self.adoption_days),
                Bound::AtMost,
                &self.adoption_days.citation,
            )
            .with(
                Text::new(
                    "cha mẹ nuôi thông báo, tháng một lần",
                    "adopters report every, months",
                ),
                self.report_months.value,
                Bound::Exact,
                &self.report_months.citation,
            )
            .with(
                Text::new(
                    "cha mẹ nuôi thông báo trong, năm",
                    "adopters report for, years",
                ),
                self.report_years.value,
                Bound::Exact,
                &self.report_years.citation,
            );
        let formula = Text::new(
            "đủ điều kiện của người nhận nuôi, người được nhận nuôi và sự đồng ý",
            "the conditions of adopter and adoptee, and the consents",
        );
        let citation = LAW_52_2010.article("14").published();
        Some(award.conclude(formula, &citation, trace))
    }

    fn ages<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        adoption: &Adoption,
        trace: &mut T,
    ) -> bool {
        let near = is_near(adoption.relation);
        let below = if near {
            &self.kin_adoptee_below
        } else {
            &self.adoptee_below
        };
        let age = u32::from(facts.child.on(self.day));
        let years = self.years_older(adoption.adopter, facts.child);
        let gap = &self.adopter_gap;
        trace.step(&gap.citation, |citation| {
            let label = Text::new("số tuổi hơn con nuôi", "years older than the adoptee");
            let formula = Text::new(
                "không xét đối với cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột",
                "not looked at for a step-parent, full aunt or uncle",
            );
            Step::new(label, formula, years, citation).input(Text::new("từ", "from"), gap.value)
        });
        let too_young = !near && years < gap.value;
        refuse_each(
            [
                (age >= below.value).then_some((
                    &below.citation,
                    Reason::AdopteeTooOld { limit: below.value },
                )),
                too_young.then_some((&gap.citation, Reason::NotOldEnough { limit: gap.value })),
            ],
            trace,
        )
    }

    fn consent<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        adoption: &Adoption,
        trace: &mut T,
    ) -> bool {
        let who = LAW_52_2010.article("21").clause("1").published();
        let after = &self.consent_after_days;
        let parents = match adoption.consent {
            AdoptionConsent::Nobody => Some((&who, Reason::NoConsent)),
            AdoptionConsent::BirthParents { days_since_birth }
                if days_since_birth < after.value =>
            {
                let limit = after.value;
                Some((&after.citation, Reason::ConsentTooEarly { limit }))
            }
            AdoptionConsent::BirthParents { .. } | AdoptionConsent::Guardian => None,
        };
        let from = &self.adoptee_consents_from;
        let asked = u32::from(facts.child.on(self.day)) >= from.value;
        let child = (asked && !adoption.child_consents).then_some((
            &from.citation,
            Reason::ChildDoesNotConsent { limit: from.value },
        ));
        refuse_each([parents, child], trace)
    }
}

/// For whom article 14(3) waives the twenty years and the means.
const fn is_near(relation: AdoptiveRelation) -> bool {
    matches!(
        relation,
        AdoptiveRelation::StepParent | AdoptiveRelation::FullAuntOrUncle
    )
}

fn refuse_adopter<T: Trace<Reason>>(adoption: &Adoption, trace: &mut T) -> bool {
    let point = |point| {
        LAW_52_2010
            .article("14")
            .clause("1")
            .point(point)
            .published()
    };
    let (capacity, means, character) = (point("a"), point("c"), point("d"));
    let barred = LAW_52_2010.article("14").clause("2").published();
    let one_or_couple = LAW_52_2010.article("8").clause("3").published();
    let without_means = !is_near(adoption.relation) && !adoption.health_and_means;
    refuse_each(
        [
            (!adoption.capable).then_some((&capacity, Reason::NotCapable)),
            without_means.then_some((&means, Reason::NoMeans)),
            (!adoption.good_character).then_some((&character, Reason::NotOfGoodCharacter)),
            adoption.barred.then_some((&barred, Reason::Barred)),
            (adoption.adopters == Adopters::Other)
                .then_some((&one_or_couple, Reason::NotSingleOrCouple)),
        ],
        trace,
    )
}

/// A limit that ends on a day off ends on the next working day.
fn last_day(from: NaiveDate, days: u32, holidays: &Holidays) -> NaiveDate {
    let last = from
        .checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX);
    if holidays.is_working_day(last) {
        last
    } else {
        holidays.after(last, 1)
    }
}
