//! Children without support (*trẻ em không nơi nương tựa*): the twelve clauses of decree 56/2017,
//! article 5. The list of decree 20/2021, article 5(1), for the monthly allowance is another one.

use super::facts::ParentStatus::{
    Confined, Dead, InInstitution, Missing, OfChildAge, RightsRestricted, UnableToCare,
};
use super::facts::{CareOfChild, ParentStatus, SpecialCircumstancesFacts};

/// The clauses with the situations of the two parents, in the order of the article.
const CLAUSES: [(u32, ParentStatus, ParentStatus); 13] = [
    (1, Dead, Missing),
    (2, Dead, InInstitution),
    (2, Dead, UnableToCare),
    (3, Dead, Confined),
    (4, Missing, Missing),
    (5, Missing, InInstitution),
    (6, Missing, Confined),
    (7, UnableToCare, UnableToCare),
    (8, InInstitution, InInstitution),
    (9, Confined, Confined),
    (10, InInstitution, Confined),
    (11, OfChildAge, OfChildAge),
    (12, RightsRestricted, RightsRestricted),
];

/// The clause that covers a child, if one does.
pub(super) fn clause(facts: &SpecialCircumstancesFacts) -> Option<u32> {
    if facts.care == CareOfChild::Adopted {
        return None;
    }
    let listed = CLAUSES
        .into_iter()
        .find(|(_, one, other)| facts.parents_are(*one, *other));
    listed
        .map(|(clause, ..)| clause)
        .or_else(|| facts.separated_from_parent.then_some(12))
}

/// Is there anything about the parents, short of both being dead?
pub(super) fn matter(facts: &SpecialCircumstancesFacts) -> bool {
    let unremarkable = |status| matches!(status, ParentStatus::Ordinary | ParentStatus::Unknown);
    let remarkable = !(unremarkable(facts.father) && unremarkable(facts.mother));
    let adopted = facts.care == CareOfChild::Adopted;
    !adopted && !facts.has_no_parents_left() && (remarkable || facts.separated_from_parent)
}

/// May the child be without support, as far as the law's words go? Not where it is with a parent of whom
/// nothing is told, and is not separated from the other: it has that parent to lean on.
pub(super) fn leave_open(facts: &SpecialCircumstancesFacts) -> bool {
    let ordinary = |status| status == ParentStatus::Ordinary;
    let has_parent = ordinary(facts.father) || ordinary(facts.mother);
    let with_parent = facts.care == CareOfChild::Parents && has_parent;
    matter(facts) && (facts.separated_from_parent || !with_parent)
}
