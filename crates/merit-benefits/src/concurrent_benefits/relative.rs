//! A relative of several persons.

use std::borrow::Cow;

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::highest::from_the_highest;
use ansinh_core::law::Citation;

use super::claims::Claims;
use super::facts::{ConcurrentBenefitsFacts, Deceased, OwnStatus};
use super::own::{Joined, standing};
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
                    1 => Cow::Borrowed(&self.survivors_at_most.citation),
                    _ => Cow::Owned(self.of_one_status_or_only_martyrs("c")),
                };
                claims.stands(OF_MARTYRS, relative.monthly, &by)?;
            }
        }
        for deceased in &facts.of_others {
            self.of_one_status(deceased, claims);
        }
        let others = facts.of_others.iter();
        let others = others.map(|deceased| (OF_ANOTHER, deceased.highest()));
        let (room, by) = self.room_for_others(facts);
        claims.highest(room, others, &by)
    }

    /// How many survivors' allowances of others than martyrs are paid, and by which provision.
    fn room_for_others(&self, facts: &ConcurrentBenefitsFacts) -> (usize, Cow<'_, Citation>) {
        let martyrs = facts
            .of_martyrs
            .as_ref()
            .map_or(0, |relative| relative.martyrs);
        let (at_most, beside_one) = (&self.survivors_at_most, &self.beside_one_martyr);
        let (room, by) = match martyrs {
            0 => (at_most.value, Cow::Borrowed(&at_most.citation)),
            1 if facts.of_others.len() > 1 => {
                (beside_one.value, Cow::Borrowed(&beside_one.citation))
            }
            1 => (
                at_most.value.saturating_sub(1),
                Cow::Borrowed(&at_most.citation),
            ),
            _ => (0, Cow::Owned(self.of_one_status_or_only_martyrs("c"))),
        };
        (usize::try_from(room).unwrap_or(usize::MAX), by)
    }

    /// Of somebody who held several statuses, the highest survivors' allowance; the others fall.
    fn of_one_status<T: Trace<Reason>>(&self, deceased: &Deceased, claims: &mut Claims<'_, T>) {
        let allowances = deceased.allowances.iter().copied();
        for lower in from_the_highest(allowances, |amount| *amount).skip(1) {
            claims.falls(OF_ANOTHER, lower, &self.of_one_status_or_only_martyrs("d"));
        }
    }

    /// One nurture allowance, the highest of those whose own allowance could be drawn.
    pub(super) fn nurture<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        joined: &Joined<'_>,
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        let own = standing(facts, joined).map(|benefit| benefit.nurture);
        let of_martyrs = facts.of_martyrs.iter().map(|relative| relative.nurture);
        let of_others = facts.of_others.iter().map(|deceased| deceased.nurture);
        let all = own.chain(of_martyrs).chain(of_others);
        let by = match self.regime {
            Regime::Decree31Of2013 => DECREE_31_2013.article("3").published(),
            _ => ORDINANCE_02_2020.article("6").clause("6").published(),
        };
        claims.highest(1, all.map(|nurture| (NURTURE, nurture)), &by)
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
