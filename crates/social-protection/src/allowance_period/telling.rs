//! What the months come to, in words.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::{Month, Rule as _, Text};

use super::{
    AllowancePeriod, AllowancePeriodFacts, AllowancePeriodReason, AllowanceSpell, AllowanceSpells,
    due, with_own_level,
};
use crate::MonthlyAllowance;
use crate::within::Within;

impl AllowancePeriod {
    pub(super) fn tell_why_not<T: Trace<AllowancePeriodReason>>(
        &self,
        first: Month,
        decided: Month,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let through = self.through;
        if decided > through {
            trace.refuse(&self.start_and_stop, || {
                AllowancePeriodReason::DecidedLater { decided, through }
            });
        }
        if T::LISTENS && first <= through {
            self.tell_month(through, facts, trace)?;
        }
        Ok(())
    }

    fn tell_month<T: Trace<AllowancePeriodReason>>(
        &self,
        month: Month,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let national = MonthlyAllowance::in_force(self.day_of(month))?;
        for caveat in &national.terms().caveats {
            trace.caveat(|| caveat.clone());
        }
        let rule = with_own_level(national, month, facts);
        let circumstances = facts.circumstances(month);
        let due = due(&rule, facts, &circumstances)?;
        let reason = |reason| AllowancePeriodReason::InMonth { month, reason };
        let mut within = Within::new(trace, reason, |lost| lost);
        rule.decided(due.case, &mut within)?;
        Ok(())
    }

    /// The first month of a spell in full, and the spell.
    pub(super) fn tell<T: Trace<AllowancePeriodReason>>(
        &self,
        spell: &AllowanceSpell,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        self.tell_month(spell.first(), facts, trace)?;
        trace.step(&spell.monthly().highest.citation, |citation| {
            Step::new(
                spell.label(),
                Text::new("số tháng × mức tháng", "months × monthly amount"),
                spell.total(),
                citation,
            )
            .input(Text::new("số tháng", "months"), spell.months())
            .input(
                Text::new("mức tháng", "monthly amount"),
                spell.monthly().amount,
            )
            .input(
                Text::new("nguồn kinh phí", "paid by"),
                Text::of(&spell.funding()),
            )
        });
        Ok(())
    }

    pub(super) fn tell_total<T: Trace<AllowancePeriodReason>>(
        &self,
        award: &AllowanceSpells,
        trace: &mut T,
    ) {
        trace.step(&self.start_and_stop, |citation| {
            Step::new(
                Text::new("cộng các tháng", "all months"),
                Text::new(
                    "cộng các đợt hưởng, theo tháng tròn",
                    "sum of the spells, in whole months",
                ),
                award.total,
                citation,
            )
            .input(
                Text::new("trong đó truy lĩnh", "of which paid late"),
                award.arrears,
            )
            .input(Text::new("đến", "through"), self.through)
        });
    }
}
