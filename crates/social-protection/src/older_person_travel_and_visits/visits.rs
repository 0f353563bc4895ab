//! A health worker's way to somebody too ill to come.

use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};

use super::{OLDER_FROM, OlderPersonTravelAndVisits, Reason, Visit};

impl OlderPersonTravelAndVisits {
    pub(super) fn home_visit<T: Trace<Reason>>(
        &self,
        age: u16,
        visit: Visit,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let each = if visit.in_difficult_area {
            &self.visit_difficult_area
        } else {
            &self.visit_elsewhere
        };
        let Some(each) = each else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2019, mức hỗ trợ đi khám bệnh tại nhà người cao tuổi",
                    "before 2019, the support to home visits of older people",
                ),
            });
        };
        if age < OLDER_FROM || !visit.lonely_and_very_ill {
            trace.refuse(&each.citation, || Reason::NotLonelyAndVeryIll);
            return Ok(None);
        }
        let amount = each.value.times(visit.kilometres)?;
        let label = Text::new("chi phí đi lại của cán bộ y tế", "the health worker's way");
        trace.step(&each.citation, |citation| {
            let formula = Text::new("mức mỗi km × số km", "for a kilometre × kilometres");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức mỗi km", "for a kilometre"), each.value)
                .input(Text::new("số km", "kilometres"), visit.kilometres)
        });
        let payments = Payments::told_to(trace);
        Ok(Some(payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::AtMost,
            &each.citation,
        )?))
    }
}
