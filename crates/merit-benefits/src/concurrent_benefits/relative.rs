//! A relative of several persons.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{Dong, Text};

use super::claims::Claims;
use super::facts::{ConcurrentBenefitsFacts, Deceased, OwnBenefit, OwnStatus};
use super::{ConcurrentBenefits, Reason, Regime};
use crate::instruments::{DECREE_31_2013, ORDINANCE_02_2020};

const OF_MARTYRS: Text = Text::new("tuất thân nhân liệt sĩ", "relative of martyrs");
const OF_ANOTHER: Text = Text::new("tuất thân nhân người có công", "relative of a merit person");
const NURTURE: Text = Text::new("trợ cấp nuôi dưỡng", "nurture allowance");

impl ConcurrentBenefits {
    pub(super) fn relative<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        if let Some(relative) = &facts.of_martyrs {
            if facts.has(OwnStatus::HeroMother) {
                claims.falls(OF_MARTYRS, relative.monthly, &self.mothers_own_allowance());
            } else {
                let by = match relative.martyrs {
                    1 => self.survivors_at_most.citation.clone(),
                    _ => self.of_one_status_or_only_martyrs("c"),
                };
                claims.stands(OF_MARTYRS, relative.monthly, &by)?;
            }
        }
        let mut others = Vec::new();
        for deceased in &facts.of_others {
            others.push((OF_ANOTHER, self.of_one_status(deceased, claims)));
        }
        others.sort_by(|(_, one), (_, other)| other.cmp(one));
        let (room, by) = self.room_for_others(facts);
        claims.first(others, room, &by)
    }

    /// How many survivors' allowances of others than martyrs are paid, and by which provision.
    fn room_for_others(&self, facts: &ConcurrentBenefitsFacts) -> (usize, Citation) {
        let martyrs = facts
            .of_martyrs
            .as_ref()
            .map_or(0, |relative| relative.martyrs);
        let (room, by) = match martyrs {
            0 => (
                self.survivors_at_most.value,
                self.survivors_at_most.citation.clone(),
            ),
            1 if facts.of_others.len() > 1 => (
                self.beside_one_martyr.value,
                self.beside_one_martyr.citation.clone(),
            ),
            1 => (
                self.survivors_at_most.value.saturating_sub(1),
                self.survivors_at_most.citation.clone(),
            ),
            _ => (0, self.of_one_status_or_only_martyrs("c")),
        };
        (usize::try_from(room).unwrap_or(usize::MAX), by)
    }

    /// Of somebody who held several statuses, the highest survivors' allowance.
    fn of_one_status<T: Trace<Reason>>(
        &self,
        deceased: &Deceased,
        claims: &mut Claims<'_, T>,
    ) -> Dong {
        let mut allowances = deceased.allowances.clone();
        allowances.sort_unstable_by(|one, other| other.cmp(one));
        let mut allowances = allowances.into_iter();
        let highest = allowances.next().unwrap_or_default();
        for lower in allowances {
            claims.falls(OF_ANOTHER, lower, &self.of_one_status_or_only_martyrs("d"));
        }
        highest
    }

    /// One nurture allowance, the highest of those whose own allowance could be drawn.
    pub(super) fn nurture<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        standing: &[&OwnBenefit],
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        let mut all: Vec<_> = standing.iter().map(|benefit| benefit.nurture).collect();
        all.extend(facts.of_martyrs.iter().map(|relative| relative.nurture));
        all.extend(facts.of_others.iter().map(|deceased| deceased.nurture));
        let by = match self.regime {
            Regime::Decree31Of2013 => DECREE_31_2013.article("3").published(),
            _ => ORDINANCE_02_2020.article("6").clause("6").published(),
        };
        claims.highest(all.into_iter().map(|nurture| (NURTURE, nurture)), &by)
    }

    /// Article 6(5), points c and d, and what stood there before.
    fn of_one_status_or_only_martyrs(&self, point: &'static str) -> Citation {
        match self.regime {
            Regime::Decree31Of2013 => DECREE_31_2013.article("3").published(),
            _ => ORDINANCE_02_2020
                .article("6")
                .clause("5")
                .point(point)
                .published(),
        }
    }

    /// A Heroic Vietnamese Mother's own allowance counts her martyrs already.
    fn mothers_own_allowance(&self) -> Citation {
        match self.regime {
            Regime::Decree31Of2013 => DECREE_31_2013.article("20").clause("3").derived(),
            _ => ORDINANCE_02_2020.article("18").clause("1").published(),
        }
    }
}
