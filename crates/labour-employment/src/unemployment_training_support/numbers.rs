//! The conditions' numbers under each law.

use ansinh_core::law::Cited;

use crate::instruments::insurance::{
    CIRCULAR_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_71_2006, LAW_74_2025,
};
use crate::unemployment::UnemploymentLaw;

/// The numbers of a law.
pub(super) struct Numbers {
    pub(super) minimum: Option<Cited<u32>>,
    pub(super) window: Option<Cited<u32>>,
    pub(super) filing: Option<Cited<u32>>,
    pub(super) start: Option<Cited<u32>>,
    pub(super) running: Option<Cited<u32>>,
    pub(super) most: Cited<u32>,
}

impl Numbers {
    pub(super) fn of(law: UnemploymentLaw) -> Self {
        let cited = |value, citation| Some(Cited::new(value, citation));
        match law {
            UnemploymentLaw::Law2006 => Self {
                minimum: None,
                window: None,
                filing: None,
                start: None,
                running: None,
                most: Cited::new(6, LAW_71_2006.article("83").unchecked()),
            },
            UnemploymentLaw::Law2013 | UnemploymentLaw::Law2013Amended => {
                let amended = law == UnemploymentLaw::Law2013Amended;
                let article_55 = LAW_38_2013.article("55").clause("2").published();
                let article_46 = LAW_38_2013.article("46").clause("1").published();
                let start = if amended {
                    DECREE_61_2020.article("1").published()
                } else {
                    CIRCULAR_28_2015.article("12").clause("1").published()
                };
                let running = cited(1, start.clone()).filter(|_| amended);
                Self {
                    minimum: cited(9, article_55.clone()),
                    window: cited(24, article_55),
                    filing: cited(3, article_46),
                    start: cited(3, start),
                    running,
                    most: Cited::new(6, LAW_38_2013.article("56").clause("1").published()),
                }
            }
            UnemploymentLaw::Law2025 => {
                let article_37 = LAW_74_2025.article("37").clause("2");
                let start = DECREE_374_2025.article("13").clause("3").published();
                Self {
                    minimum: cited(9, article_37.point("d").published()),
                    window: cited(36, article_37.point("d").published()),
                    filing: cited(12, article_37.point("b").published()),
                    start: cited(3, start.clone()),
                    running: cited(1, start),
                    most: Cited::new(6, LAW_74_2025.article("37").clause("3").published()),
                }
            }
        }
    }
}
