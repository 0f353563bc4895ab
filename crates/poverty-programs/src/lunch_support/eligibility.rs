//! Which children are supported, and why not.

use ansinh_core::explanation::Trace;
use ansinh_core::law::Citation;

use super::{LunchArea, LunchChild, LunchSupport, LunchSupportFacts};
use crate::PovertyStatus;
use crate::instruments::education::{DECREE_66_2025, DECREE_105_2020};

ansinh_core::messages! {
    /// Why there is no lunch support.
    pub enum LunchSupportReason {
        /// On none of the grounds.
        NoGround = "no-ground",
            vi: "không ở vùng đặc biệt khó khăn, không thuộc hộ nghèo, cận nghèo, không thuộc đối tượng khác",
            en: "neither of an extremely disadvantaged area nor of a poor or near-poor household, nor on another ground";
        /// Nursery children are supported since 2025-05-01.
        NurseryNotYet = "nursery-not-yet",
            vi: "trẻ nhà trẻ chưa được hỗ trợ ăn trưa",
            en: "nursery children are not supported yet";
        /// On none of the grounds of nursery children.
        NoGroundForNursery = "no-ground-for-nursery",
            vi: "trẻ nhà trẻ phải ở vùng đặc biệt khó khăn, hoặc là người dân tộc thiểu số ở xã khu vực I, II thuộc hộ nghèo hay đối tượng nêu trong nghị định",
            en: "a nursery child must live in an extremely disadvantaged area, or be of an ethnic minority in a zone I or II commune and poor or on another ground named";
        /// Very small ethnic groups have a decree of their own.
        VerySmallEthnicGroup = "very-small-ethnic-group",
            vi: "trẻ thuộc dân tộc thiểu số rất ít người hưởng theo Nghị định 57/2017/NĐ-CP",
            en: "children of very small ethnic groups have decree 57/2017/NĐ-CP";
        /// All months of the school year are paid.
        SchoolYearPaid {
            /// Months of a school year at most.
            months: u32,
        } = "school-year-paid",
            vi: "một năm học chỉ được hỗ trợ {months} tháng",
            en: "no more than {months} months are paid in a school year";
    }
}

impl LunchSupport {
    /// Is the child on one of the grounds? If not, `trace` hears why.
    pub(super) fn is_supported<T: Trace<LunchSupportReason>>(
        &self,
        facts: &LunchSupportFacts,
        level: &Citation,
        trace: &mut T,
    ) -> bool {
        match facts.child {
            LunchChild::Kindergarten => self.kindergarten(facts, level, trace),
            LunchChild::Nursery => {
                if self.nursery.is_none() {
                    trace.refuse(level, || LunchSupportReason::NurseryNotYet);
                    return false;
                }
                Self::nursery_child(facts, trace)
            }
        }
    }

    fn kindergarten<T: Trace<LunchSupportReason>>(
        &self,
        facts: &LunchSupportFacts,
        level: &Citation,
        trace: &mut T,
    ) -> bool {
        // Decree 105/2020 leaves out whom decree 57/2017 feeds, and adds two groups.
        let since_2020 = self.monthly.is_some();
        if since_2020 && facts.very_small_ethnic_group {
            let citation = DECREE_105_2020.article("7").published();
            trace.refuse(&citation, || LunchSupportReason::VerySmallEthnicGroup);
            return false;
        }
        let named = facts.area == LunchArea::ExtremelyDisadvantaged
            || facts.household.is_poor_or_near_poor()
            || facts.without_carer
            || (since_2020 && (facts.of_merit_family || facts.disabled_in_inclusive_class));
        if !named {
            trace.refuse(level, || LunchSupportReason::NoGround);
        }
        named
    }

    fn nursery_child<T: Trace<LunchSupportReason>>(
        facts: &LunchSupportFacts,
        trace: &mut T,
    ) -> bool {
        let named = match facts.area {
            LunchArea::ExtremelyDisadvantaged => true,
            LunchArea::ZoneIOrII => {
                facts.ethnic_minority
                    && (facts.household == PovertyStatus::Poor
                        || facts.without_carer
                        || facts.of_merit_family
                        || facts.disabled_in_inclusive_class)
            }
            LunchArea::Elsewhere => false,
        };
        if !named {
            let citation = DECREE_66_2025.article("4").published();
            trace.refuse(&citation, || LunchSupportReason::NoGroundForNursery);
        }
        named
    }
}
