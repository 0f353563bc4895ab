//! Who draws the pension, and in which months.

use ansinh_core::Month;
use ansinh_core::law::Citation;

use super::{
    Application, FIRST_AND_LAST_MONTH, SocialPension, SocialPensionFacts, SocialPensionReason, WHO,
};

impl SocialPension {
    pub(super) fn refusal(
        &self,
        facts: &SocialPensionFacts,
    ) -> Option<(Citation, SocialPensionReason)> {
        let claim = &facts.claim;
        if !claim.is_citizen {
            return Some((WHO, SocialPensionReason::NotACitizen));
        }
        if let Some(refusal) = self.too_young(facts) {
            return Some(refusal);
        }
        if claim.existing_benefit >= self.level.value {
            let (benefit, level) = (claim.existing_benefit, self.level.value);
            return Some((WHO, SocialPensionReason::HasPension { benefit, level }));
        }
        if claim.application == Application::None {
            return Some((WHO, SocialPensionReason::NotRequested));
        }
        if let Some(first_month) = facts.first_month().filter(|first| self.month < *first) {
            let reason = SocialPensionReason::NotYetPayable { first_month };
            return Some((FIRST_AND_LAST_MONTH, reason));
        }
        let last_month = facts.ended.map(Month::of)?;
        let reason = SocialPensionReason::Ended { last_month };
        (last_month < self.month).then_some((FIRST_AND_LAST_MONTH, reason))
    }

    /// The age counts on the day of the decision. Somebody granted the pension as poor keeps it out
    /// of poverty once the older age is reached.
    fn too_young(&self, facts: &SocialPensionFacts) -> Option<(Citation, SocialPensionReason)> {
        let decided = facts.age_counts_on(self.month);
        let age = facts.age.on(decided);
        let now = facts.age.on(decided.max(self.month.first_day()));
        let household = facts.household;
        if u32::from(age) < self.age_if_poor.value {
            let from = if household.is_poor_or_near_poor() {
                self.age_if_poor.value
            } else {
                self.age.value
            };
            return Some((WHO, SocialPensionReason::TooYoung { age, from }));
        }
        let by_household = household.is_poor_or_near_poor();
        if u32::from(now) < self.age.value && !by_household {
            let from = self.age.value;
            let citation = self.age_if_poor.citation.clone();
            return Some((citation, SocialPensionReason::NotPoor { household, from }));
        }
        None
    }

    /// Drawn from 75 on, out of poverty, by somebody who was younger on the day of the decision?
    pub(super) fn was_granted_as_poor(&self, facts: &SocialPensionFacts) -> bool {
        let age = facts.age.on(facts.age_counts_on(self.month));
        u32::from(age) < self.age.value && !facts.household.is_poor_or_near_poor()
    }
}
