//! Where each answer stands, by the month paid.

use ansinh_core::NaiveDate;
use ansinh_core::law::Citation;

use super::{DeadStatus, Reason, SurvivorsAllowance};
use crate::decrees::{DECREE_31_FROM, DECREE_131_FROM, ORDINANCE_OF_2020_FROM};
use crate::instruments::{DECREE_31_2013, DECREE_131_2021, ORDINANCE_02_2020, ORDINANCE_26_2005};

impl SurvivorsAllowance {
    /// Where it stands whose relatives draw an allowance.
    pub(super) fn who(&self) -> Citation {
        let day = self.month.first_day();
        if day < DECREE_31_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else if day < ORDINANCE_OF_2020_FROM {
            DECREE_31_2013.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("6").clause("5").published()
        }
    }

    /// Where it stands which relatives of such a person draw one.
    fn after(&self, dead: DeadStatus) -> Citation {
        let day = self.month.first_day();
        let article = match dead {
            DeadStatus::Injured { .. } if day < DECREE_31_FROM => return self.who(),
            DeadStatus::Injured { .. } if day < ORDINANCE_OF_2020_FROM => {
                return DECREE_31_2013.article("32").clause("2").published();
            }
            _ if day < ORDINANCE_OF_2020_FROM => return self.who(),
            // Articles 28 and 31 say the same of sick soldiers and toxin victims.
            DeadStatus::Injured { .. } => ORDINANCE_02_2020.article("25").clause("2"),
            DeadStatus::Pre1945 => ORDINANCE_02_2020.article("10").clause("3"),
            DeadStatus::PreUprising => ORDINANCE_02_2020.article("13").clause("3"),
        };
        article.published()
    }

    /// Where it stands from which month.
    pub(super) fn begins(&self, dead: DeadStatus) -> Citation {
        if self.month.first_day() < DECREE_131_FROM {
            return self.after(dead);
        }
        let article = DECREE_131_2021.article("125");
        match dead {
            DeadStatus::Injured { .. } => article.clause("3").published(),
            DeadStatus::Pre1945 | DeadStatus::PreUprising => article.clause("1").published(),
        }
    }

    /// By which provision one is refused to the relative of such a person.
    pub(super) fn refuses(&self, reason: &Reason, dead: DeadStatus) -> Citation {
        match reason {
            Reason::NotYetPayable { .. } => self.begins(dead),
            Reason::IncomeTooHigh { .. } => self.income_limit.citation.clone(),
            _ => self.after(dead),
        }
    }

    /// By which provision one is refused to a martyr's child.
    pub(super) fn refuses_martyrs_child(&self, reason: &Reason) -> Citation {
        let day = self.month.first_day();
        match reason {
            Reason::IncomeTooHigh { .. } => self.income_limit.citation.clone(),
            _ if day < ORDINANCE_OF_2020_FROM => self.who(),
            Reason::NotYetPayable { .. } if day >= DECREE_131_FROM => {
                DECREE_131_2021.article("125").clause("2").published()
            }
            _ => ORDINANCE_02_2020.article("16").clause("3").published(),
        }
    }

    /// Where it stands how many allowances are drawn together.
    pub(super) fn caps(&self) -> Citation {
        let day = self.month.first_day();
        if day < DECREE_31_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else if day < ORDINANCE_OF_2020_FROM {
            DECREE_31_2013.article("3").published()
        } else {
            ORDINANCE_02_2020.article("6").clause("5").published()
        }
    }

    /// Where it stands who is excluded.
    pub(super) fn excludes(&self) -> Citation {
        let day = self.month.first_day();
        if day < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else if day < DECREE_131_FROM {
            ORDINANCE_02_2020.whole().published()
        } else {
            DECREE_131_2021.article("120").published()
        }
    }
}

/// Where the test of income stands.
pub(super) fn income_test(day: NaiveDate) -> Citation {
    if day < DECREE_31_FROM {
        ORDINANCE_26_2005.whole().unchecked()
    } else if day < DECREE_131_FROM {
        DECREE_31_2013.article("32").clause("2").published()
    } else {
        DECREE_131_2021.article("121").clause("4").published()
    }
}
