//! From the supports that are due to what is paid.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::eligibility::Part;
use super::{CareReadings, CareRegime, CarerSupport, CarerSupportReason};
use crate::instruments::DECREE_136_2013;
use crate::standard_level::{self, LEVEL_OF_DECREE_136};

impl CarerSupport {
    /// All parts, each told, and their total; `None` where there is none.
    pub(super) fn pay<'a, T: Trace<CarerSupportReason>>(
        &self,
        parts: impl Iterator<Item = Part<'a>>,
        readings: CareReadings,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let mut parts = parts.peekable();
        let Some(mut last) = parts.peek().copied() else {
            return Ok(None);
        };
        let level = self.level(readings, trace);
        let mut payments = Payments::told_to(trace);
        for part in parts {
            let amount = level.scaled(part.given.value, &Rounding::WHOLE_DONG)?;
            let citation = &part.given.citation;
            trace.step(citation, |citation| {
                let formula = Text::new("mức chuẩn × hệ số", "standard level × coefficient");
                Step::new(part.kind.label(), formula, amount, citation)
                    .input(Text::new("mức chuẩn", "standard level"), level)
                    .input(Text::new("hệ số", "coefficient"), part.given.value)
            });
            let label = part.kind.label();
            payments = payments.with(label, amount, Frequency::Monthly, self.bound(), citation)?;
            last = part;
        }
        let total = payments.total();
        trace.step(&last.given.citation, |citation| {
            Step::new(
                Text::new("cộng trong tháng", "total of the month"),
                Text::new(
                    "cộng các khoản, trả cho người chăm sóc ngoài trợ cấp của người được chăm sóc",
                    "sum of the lines, paid to the carer beside the cared person's allowance",
                ),
                total,
                citation,
            )
            .input(Text::new("tháng", "month"), self.month)
        });
        Ok(Some(payments))
    }

    /// The standard level of the month; in 2014 the office may say that 270,000 applied already.
    fn level<T: Trace<CarerSupportReason>>(&self, readings: CareReadings, trace: &mut T) -> Dong {
        let national = (self.standard_level.value, &self.standard_level.citation);
        if self.regime != CareRegime::Transition2014 {
            return self.tell_level(national, trace);
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "năm 2014 mức chuẩn là 180.000 đồng, trừ nơi đã áp dụng 270.000 đồng",
                "in 2014 the standard level is 180,000 đồng except where 270,000 already applied",
            ),
        });
        if readings.level_270_in_2014 {
            let citation = DECREE_136_2013.article("4").clause("1").unchecked();
            return self.tell_level((LEVEL_OF_DECREE_136, &citation), trace);
        }
        self.tell_level(national, trace)
    }

    fn tell_level<T: Trace<CarerSupportReason>>(
        &self,
        (level, citation): (Dong, &Citation),
        trace: &mut T,
    ) -> Dong {
        standard_level::tell(self.month, level, citation, trace);
        level
    }

    /// From decree 20/2021 on the article says "at least".
    fn bound(&self) -> Bound {
        if self.regime >= CareRegime::Decree20 {
            Bound::AtLeast
        } else {
            Bound::Exact
        }
    }
}

/// Article 22(2) of decree 20/2021 is printed with a reference to article 12, which is on rice.
pub(super) fn tell_reading_for_relatives<T: Trace<CarerSupportReason>>(trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: Text::new(
            "khoản 2 Điều 22 Nghị định 20/2021/NĐ-CP dẫn chiếu Điều 12 (gạo); hiểu là Điều 20",
            "article 22(2) of decree 20/2021/NĐ-CP refers to article 12, on rice; article 20 is read",
        ),
    });
}
