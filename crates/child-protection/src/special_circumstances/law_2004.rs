//! The ten groups of law 25/2004/QH11, article 40.
//!
//! Which orphans are without support is told by the form on which provinces reported them (circular
//! 30/2011/TT-BLĐTBXH, forms 601 and 602).

use ansinh_core::explanation::Trace;

use super::SpecialCircumstancesReason;
use super::award::Classification;
use super::facts::{CareOfChild, ParentStatus, SpecialCircumstancesFacts};
use super::group::{Group, GroupOf2004};

pub(super) fn look<T: Trace<SpecialCircumstancesReason>>(
    facts: &SpecialCircumstancesFacts,
    found: &mut Classification,
    trace: &mut T,
) {
    let groups = [
        (
            GroupOf2004::OrphanOrAbandoned,
            is_orphan_or_abandoned(facts),
        ),
        (GroupOf2004::Disabled, facts.disability.is_some()),
        (GroupOf2004::ToxicChemicals, facts.harmed_by_toxic_chemicals),
        (GroupOf2004::Hiv, facts.has_hiv),
        (GroupOf2004::HazardousWork, facts.hazardous_work),
        (GroupOf2004::WorkingAway, facts.works_away_from_family),
        (GroupOf2004::Street, facts.street_child),
        (GroupOf2004::SexuallyAbused, facts.sexual_abuse.is_some()),
        (GroupOf2004::DrugAddicted, facts.drug_addiction.is_some()),
        (GroupOf2004::Offender, facts.offence.is_some()),
    ];
    for (group, _) in groups.into_iter().filter(|(_, belongs)| *belongs) {
        found.add(Group::Of2004(group), None, group.citation(), trace);
    }
}

fn is_orphan_or_abandoned(facts: &SpecialCircumstancesFacts) -> bool {
    if facts.care == CareOfChild::Adopted {
        return facts.abandoned;
    }
    let alone = facts.care == CareOfChild::Nobody;
    let confined = |parent| parent == ParentStatus::Confined;
    facts.abandoned
        || facts.has_no_parents_left()
        || facts.parents_are(ParentStatus::Dead, ParentStatus::Missing)
        || facts.parents_are(ParentStatus::Dead, ParentStatus::UnableToCare)
        || (alone && (confined(facts.father) || confined(facts.mother)))
}
