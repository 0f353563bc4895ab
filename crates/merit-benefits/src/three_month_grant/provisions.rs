//! Where it stands who leaves a grant of three months, by the month of death.

use ansinh_core::law::{Citation, Provision};

use super::{ThreeMonthGrant, ThreeMonthGrantFacts};
use crate::decrees::{DECREE_131_FROM, ORDINANCE_OF_2020_FROM};
use crate::instruments::{DECREE_131_2021, ORDINANCE_02_2020, ORDINANCE_26_2005};
use crate::monthly_allowance::MeritStatus;

/// The grant after a war invalid; each other status has an article of its own that says the same.
pub(super) const OF_WAR_INVALIDS: Citation =
    ORDINANCE_02_2020.article("25").clause("4").published();

/// Decree 131/2021/NĐ-CP: everybody with merit, martyrs' relatives and toxin victims' children in
/// receipt.
pub(super) const OF_DECREE_131: Citation = DECREE_131_2021.article("121").clause("2").published();

impl ThreeMonthGrant {
    /// Where the grant of this case stands: until the decree came, in the article of what the dead
    /// person was, of several statuses the first; `None` if it is where the months stand.
    pub(super) fn own_provision(&self, facts: &ThreeMonthGrantFacts) -> Option<Citation> {
        if self.months.citation != OF_WAR_INVALIDS || facts.war_invalid.is_some() {
            return None;
        }
        let first = facts.statuses.first()?;
        Some(of_ordinance(first.status).published())
    }

    /// Where it stands that such a status leaves no grant.
    pub(super) fn refuses(&self, status: Option<MeritStatus>) -> Citation {
        let day = self.allowances.month.first_day();
        if day < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else if day < DECREE_131_FROM {
            status.map_or(OF_WAR_INVALIDS, |status| of_ordinance(status).published())
        } else {
            OF_DECREE_131
        }
    }
}

/// Where the ordinance says what the death of such a person leaves; for somebody who drew a survivors'
/// allowance alone, what the death they survived left.
fn of_ordinance(status: MeritStatus) -> Provision {
    let article = |article| ORDINANCE_02_2020.article(article);
    match status {
        MeritStatus::Pre1945Detached { .. } | MeritStatus::Pre1945Local => {
            article("10").clause("3").point("b")
        }
        MeritStatus::SurvivorOfPre1945 => article("10").clause("3"),
        MeritStatus::PreUprising => article("13").clause("3").point("b"),
        MeritStatus::SurvivorOfPreUprising => article("13").clause("3"),
        MeritStatus::MartyrRelative(_) => article("16").clause("11"),
        MeritStatus::HeroMother { .. } => article("19").clause("2"),
        MeritStatus::Hero => article("22").clause("4"),
        MeritStatus::SurvivorFrom61 => article("25").clause("4"),
        MeritStatus::SickSoldier { .. } => article("28").clause("4"),
        MeritStatus::ToxinVictim { .. } | MeritStatus::ToxinChild { .. } => {
            article("31").clause("6")
        }
        MeritStatus::Prisoner => article("34").clause("2"),
        MeritStatus::HelperMerit | MeritStatus::HelperMedal => article("40").clause("2"),
    }
}
