//! Where a reason against support stands.

use ansinh_core::law::{Citation, Provision};

use super::{CareRegime, CarerSupport, CarerSupportReason as Reason};
use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_28_2012, DECREE_136_2013,
    DECREE_335_2026, LAW_51_2010,
};

impl CarerSupport {
    pub(crate) fn stands_in(&self, reason: &Reason) -> Citation {
        match self.regime {
            CareRegime::Decree335 => DECREE_335_2026.whole().provisional(),
            CareRegime::Decree20 => in_decree_20(reason).published(),
            CareRegime::Decree136 | CareRegime::Transition2014 | CareRegime::Decree28 => {
                self.before_decree_20(reason)
            }
        }
    }

    /// Law 51/2010 for people with disabilities; for children and older people the decree of the day.
    fn before_decree_20(&self, reason: &Reason) -> Citation {
        let law = LAW_51_2010.article("44").clause("2");
        let (on_fostering, on_months) = match self.regime {
            CareRegime::Decree28 => (DECREE_13_2010.article("1"), DECREE_13_2010.article("1")),
            CareRegime::Transition2014 => (
                DECREE_28_2012.article("17").clause("4"),
                DECREE_136_2013.article("8"),
            ),
            _ => (DECREE_136_2013.article("20"), DECREE_136_2013.article("8")),
        };
        match reason {
            Reason::MildDisability | Reason::NoSmallChild => law.point("c").published(),
            Reason::NotExtremelySevere => law.point("a").published(),
            Reason::NobodyCaredFor => law.published(),
            Reason::NotFostered | Reason::ConditionsNotMet => on_fostering.unchecked(),
            Reason::Suspended | Reason::NotYetPayable { .. } | Reason::Ended { .. } => {
                on_months.unchecked()
            }
        }
    }
}

fn in_decree_20(reason: &Reason) -> Provision {
    let article = |article| DECREE_20_2021.article(article);
    match reason {
        Reason::MildDisability | Reason::NoSmallChild => article("20").clause("2").point("a"),
        Reason::NotExtremelySevere => article("20").clause("2").point("c"),
        Reason::NobodyCaredFor => article("20"),
        Reason::NotFostered => article("18").clause("1"),
        // Articles 22 and 23 have the conditions, this one what follows where they are not met.
        Reason::ConditionsNotMet => CIRCULAR_02_2021.article("2").clause("2").point("c"),
        Reason::Suspended => CIRCULAR_02_2021.article("2").clause("3"),
        Reason::NotYetPayable { .. } => article("8").clause("1"),
        Reason::Ended { .. } => article("8").clause("2"),
    }
}
