//! The definitions of decree 56/2017/NĐ-CP, articles 3 to 16: one article a group, one clause a
//! sub-case, forty-eight in all.

use ansinh_core::explanation::Trace;
use ansinh_core::law::Citation;

use super::SpecialCircumstancesReason as Reason;
use super::award::Classification;
use super::facts::{
    CareOfChild, ChildsHousehold, Citizenship, Disability, Exploitation, Offence, Rehabilitation,
    ReturnFromTrafficking, SexualAbuse, SpecialCircumstancesFacts,
};
use super::group::{Group, GroupOf2016};
use super::parents;
use crate::instruments::children::DECREE_56_2017;

/// Whether a child is in a group.
enum Belongs {
    /// By a clause of the article.
    By(u32),
    /// By the article, which has no clauses.
    Yes,
    /// Nothing points to the group.
    No,
    /// Something does, and a condition is missing.
    But(Reason),
}

pub(super) fn look<T: Trace<Reason>>(
    facts: &SpecialCircumstancesFacts,
    found: &mut Classification,
    trace: &mut T,
) {
    for group in GroupOf2016::ALL {
        let article = DECREE_56_2017.article(article(group));
        match belongs(group, facts) {
            Belongs::By(number) => {
                let citation = article.clause(clause(number)).published();
                found.add(Group::Of2016(group), Some(number), citation, trace);
            }
            Belongs::Yes => found.add(Group::Of2016(group), None, article.published(), trace),
            Belongs::No => {}
            Belongs::But(reason) => refuse(&article.published(), reason, trace),
        }
    }
}

fn refuse<T: Trace<Reason>>(citation: &Citation, reason: Reason, trace: &mut T) {
    trace.refuse(citation, || reason);
}

const fn article(group: GroupOf2016) -> &'static str {
    match group {
        GroupOf2016::Orphan => "3",
        GroupOf2016::Abandoned => "4",
        GroupOf2016::WithoutSupport => "5",
        GroupOf2016::Disabled => "6",
        GroupOf2016::Hiv => "7",
        GroupOf2016::Offender => "8",
        GroupOf2016::DrugAddicted => "9",
        GroupOf2016::LeftSchoolToEarn => "10",
        GroupOf2016::HarmedByViolence => "11",
        GroupOf2016::Exploited => "12",
        GroupOf2016::SexuallyAbused => "13",
        GroupOf2016::Trafficked => "14",
        GroupOf2016::SeriouslyIll => "15",
        GroupOf2016::Displaced => "16",
    }
}

const fn clause(number: u32) -> &'static str {
    match number {
        1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        5 => "5",
        6 => "6",
        7 => "7",
        8 => "8",
        9 => "9",
        10 => "10",
        11 => "11",
        _ => "12",
    }
}

fn belongs(group: GroupOf2016, facts: &SpecialCircumstancesFacts) -> Belongs {
    match group {
        GroupOf2016::Orphan => orphan(facts),
        GroupOf2016::Abandoned if !facts.abandoned => Belongs::No,
        GroupOf2016::Abandoned if facts.care == CareOfChild::Nobody => Belongs::By(1),
        GroupOf2016::Abandoned => Belongs::By(2),
        GroupOf2016::WithoutSupport => without_support(facts),
        GroupOf2016::Disabled => by(facts.disability.map(|degree| match degree {
            Disability::ExtremelySevere => 1,
            Disability::Severe => 2,
            Disability::Mild => 3,
        })),
        GroupOf2016::Hiv if facts.has_hiv => Belongs::Yes,
        GroupOf2016::Hiv => Belongs::No,
        GroupOf2016::Offender => offender(facts.offence),
        GroupOf2016::DrugAddicted => drug_addicted(facts.drug_addiction),
        GroupOf2016::LeftSchoolToEarn => left_school(facts),
        GroupOf2016::HarmedByViolence if !facts.harmed_by_violence => Belongs::No,
        GroupOf2016::HarmedByViolence if facts.harm_concluded => Belongs::Yes,
        GroupOf2016::HarmedByViolence => Belongs::But(Reason::HarmNotConcluded),
        GroupOf2016::Exploited => by(facts.exploitation.map(|way| match way {
            Exploitation::IllegalWork => 1,
            Exploitation::Pornography => 2,
            Exploitation::SexTourismOrProstitution => 3,
            Exploitation::DrugsOrProhibitedGoods => 4,
            Exploitation::OtherProfit => 5,
        })),
        GroupOf2016::SexuallyAbused => by(facts.sexual_abuse.map(|way| match way {
            SexualAbuse::Rape => 1,
            SexualAbuse::ForcedIntercourse => 2,
            SexualAbuse::Intercourse => 3,
            SexualAbuse::Molestation => 4,
            SexualAbuse::ProstitutionOrPornography => 5,
        })),
        GroupOf2016::Trafficked => by(facts.trafficked.map(|back| match back {
            ReturnFromTrafficking::ToParents => 1,
            ReturnFromTrafficking::ToAlternativeCare => 2,
        })),
        GroupOf2016::SeriouslyIll => seriously_ill(facts),
        GroupOf2016::Displaced => displaced(facts),
    }
}

fn by(clause: Option<u32>) -> Belongs {
    clause.map_or(Belongs::No, Belongs::By)
}

fn orphan(facts: &SpecialCircumstancesFacts) -> Belongs {
    if !facts.has_no_parents_left() {
        return Belongs::No;
    }
    match facts.care {
        CareOfChild::Institution => Belongs::By(2),
        CareOfChild::Kin => Belongs::By(3),
        CareOfChild::NonKin => Belongs::By(4),
        CareOfChild::Adopted => Belongs::But(Reason::Adopted),
        CareOfChild::Nobody | CareOfChild::Parents => Belongs::By(1),
    }
}

fn without_support(facts: &SpecialCircumstancesFacts) -> Belongs {
    match parents::clause(facts) {
        Some(clause) => Belongs::By(clause),
        None if parents::matter(facts) => Belongs::But(Reason::ParentsNotListed),
        None => Belongs::No,
    }
}

fn offender(offence: Option<Offence>) -> Belongs {
    match offence {
        None => Belongs::No,
        Some(Offence::AdministrativeMeasure) => Belongs::By(1),
        Some(Offence::WithoutResidence) => Belongs::By(2),
        Some(Offence::JudicialMeasureOrPenalty) => Belongs::By(3),
        Some(Offence::Completed) => Belongs::By(4),
        Some(Offence::Other) => Belongs::But(Reason::NoMeasure),
    }
}

fn drug_addicted(treatment: Option<Rehabilitation>) -> Belongs {
    match treatment {
        None => Belongs::No,
        Some(Rehabilitation::InCentre) => Belongs::By(1),
        Some(Rehabilitation::AtHomeOrInCommunity) => Belongs::By(2),
        Some(Rehabilitation::None) => Belongs::But(Reason::NotTreated),
    }
}

fn left_school(facts: &SpecialCircumstancesFacts) -> Belongs {
    if !facts.left_school_to_earn {
        Belongs::No
    } else if facts.lower_secondary_completed {
        Belongs::But(Reason::SchoolingComplete)
    } else if facts.care == CareOfChild::Nobody {
        Belongs::By(1)
    } else {
        Belongs::By(2)
    }
}

/// The illness and the household, both.
fn seriously_ill(facts: &SpecialCircumstancesFacts) -> Belongs {
    match facts.household {
        _ if !facts.seriously_ill => Belongs::No,
        ChildsHousehold::Poor => Belongs::By(1),
        ChildsHousehold::NearPoor => Belongs::By(2),
        ChildsHousehold::Other => Belongs::But(Reason::HouseholdNotPoor),
    }
}

/// A foreign child counts only without a carer.
fn displaced(facts: &SpecialCircumstancesFacts) -> Belongs {
    if !facts.displaced {
        return Belongs::No;
    }
    let alone = facts.care == CareOfChild::Nobody;
    let alone_or_unknown = alone || facts.has_unknown_parents();
    match facts.citizenship {
        Citizenship::Vietnamese if alone_or_unknown => Belongs::By(1),
        Citizenship::Foreign if alone => Belongs::By(2),
        Citizenship::Undetermined if alone_or_unknown => Belongs::By(3),
        _ => Belongs::But(Reason::DisplacedWithCarer),
    }
}
