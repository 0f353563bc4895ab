//! The fourteen groups of law 102/2016/QH13, article 10(1), in the law's own words: June 2017, before
//! decree 56/2017 was in force.
//!
//! A child who may be without support, and is in another group, is in special circumstances whatever
//! "without support" means: it counts, and a caveat says what is open. Without another group there is no
//! answer.

use ansinh_core::Text;
use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;

use super::award::Classification;
use super::facts::{CareOfChild, ChildsHousehold, SpecialCircumstancesFacts};
use super::group::{Group, GroupOf2016};
use super::{SpecialCircumstancesReason, parents};

pub(super) fn look<T: Trace<SpecialCircumstancesReason>>(
    facts: &SpecialCircumstancesFacts,
    found: &mut Classification,
    trace: &mut T,
) -> Result<(), FactError> {
    for group in GroupOf2016::ALL {
        if belongs(group, facts) {
            found.add(Group::Of2016(group), None, group.citation(), trace);
        }
    }
    if !parents::leave_open(facts) {
        return Ok(());
    }
    if found.is_empty() {
        return Err(FactError::NotEstablished { what: NOT_DEFINED });
    }
    trace.caveat(|| Caveat::Reading { reading: LEFT_OUT });
    Ok(())
}

const NOT_DEFINED: Text = Text::new(
    "tháng 6/2017, thế nào là trẻ em không nơi nương tựa (điểm c khoản 1 Điều 10 Luật Trẻ em), khi Nghị định 56/2017/NĐ-CP chưa có hiệu lực",
    "in June 2017, who is a child without support (law on children, article 10(1)(c)), before decree 56/2017/NĐ-CP was in force",
);
const LEFT_OUT: Text = Text::new(
    "tháng 6/2017 chưa có định nghĩa trẻ em không nơi nương tựa; chỉ tính các nhóm khác",
    "a child without support was not yet defined in June 2017; the other groups alone are told",
);

fn belongs(group: GroupOf2016, facts: &SpecialCircumstancesFacts) -> bool {
    let adopted = facts.care == CareOfChild::Adopted;
    match group {
        GroupOf2016::Orphan => facts.has_no_parents_left() && !adopted,
        GroupOf2016::Abandoned => facts.abandoned,
        GroupOf2016::WithoutSupport => false,
        GroupOf2016::Disabled => facts.disability.is_some(),
        GroupOf2016::Hiv => facts.has_hiv,
        GroupOf2016::Offender => facts.offence.is_some(),
        GroupOf2016::DrugAddicted => facts.drug_addiction.is_some(),
        GroupOf2016::LeftSchoolToEarn => {
            facts.left_school_to_earn && !facts.lower_secondary_completed
        }
        GroupOf2016::HarmedByViolence => facts.harmed_by_violence,
        GroupOf2016::Exploited => facts.exploitation.is_some(),
        GroupOf2016::SexuallyAbused => facts.sexual_abuse.is_some(),
        GroupOf2016::Trafficked => facts.trafficked.is_some(),
        GroupOf2016::SeriouslyIll => {
            facts.seriously_ill && facts.household != ChildsHousehold::Other
        }
        GroupOf2016::Displaced => {
            let alone = facts.care == CareOfChild::Nobody;
            facts.displaced && (facts.has_unknown_parents() || alone)
        }
    }
}
