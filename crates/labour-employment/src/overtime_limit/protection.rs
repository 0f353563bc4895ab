//! Who may not work overtime at all, whatever the hours.

use ansinh_core::explanation::Trace;
use ansinh_core::law::Citation;

use super::facts::OvertimeAge;
use super::in_force::LimitRegime;
use super::{OvertimeLimit, OvertimeLimitFacts, OvertimeLimitReason};
use crate::instruments::{LABOUR_CODE_2012, LABOUR_CODE_2019};

impl OvertimeLimit {
    /// Tells what forbids the overtime altogether; `true` where nothing does.
    pub(super) fn may_work_overtime<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        trace: &mut T,
    ) -> bool {
        let by_2012 = self.regime == LimitRegime::Code2012;
        let mut allowed = true;
        let mut forbid = |citation: Citation, reason| {
            trace.refuse(&citation, || reason);
            allowed = false;
        };
        let minor = |of_2012, of_2019| {
            let of_2012 = LABOUR_CODE_2012.article("163").clause(of_2012);
            let of_2019 = LABOUR_CODE_2019.article("146").clause(of_2019);
            if by_2012 { of_2012 } else { of_2019 }.published()
        };
        match facts.worker.age {
            OvertimeAge::Under15 => forbid(minor("2", "1"), OvertimeLimitReason::Under15),
            OvertimeAge::From15 => forbid(minor("3", "2"), OvertimeLimitReason::MinorInOtherWork),
            OvertimeAge::Adult | OvertimeAge::From15InListedWork => {}
        }
        if facts.worker.late_pregnancy {
            let of_2012 = LABOUR_CODE_2012.article("155").clause("1").point("a");
            let of_2019 = LABOUR_CODE_2019.article("137").clause("1").point("a");
            let article = if by_2012 { of_2012 } else { of_2019 };
            forbid(article.published(), OvertimeLimitReason::LatePregnancy);
        }
        // The code of 2019 lets them agree to it.
        if by_2012 && facts.worker.child_under_12_months {
            let article = LABOUR_CODE_2012.article("155").clause("1").point("b");
            forbid(article.published(), OvertimeLimitReason::ChildUnder12Months);
        }
        if by_2012 && facts.worker.disabled {
            let article = LABOUR_CODE_2012.article("178").clause("1");
            forbid(article.unchecked(), OvertimeLimitReason::Disabled);
        }
        if !facts.consents {
            let clause = if by_2012 {
                LABOUR_CODE_2012.article("106").clause("2").point("a")
            } else {
                LABOUR_CODE_2019.article("107").clause("2").point("a")
            };
            forbid(clause.published(), OvertimeLimitReason::NoConsent);
        }
        allowed
    }
}
