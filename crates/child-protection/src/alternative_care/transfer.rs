//! From a facility to a family: decree 56/2017/NĐ-CP, articles 45 and 48.

use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::rule::Bound;

use super::facts::{AlternativeCareFacts, Facility};
use super::{AlternativeCare, CareLaw, Reason, not_established};
use crate::Conclusion;
use crate::instruments::children::{DECREE_56_2017, DECREE_147_2025};

impl AlternativeCare {
    /// The three limits one after the other, each at its longest.
    pub(super) fn transfer<T: Trace<Reason>>(
        &self,
        facts: &AlternativeCareFacts,
        facility: Facility,
        trace: &mut T,
    ) -> Result<Option<Conclusion>, FactError> {
        let (Some(child_below), Some(appraisal), Some(decision), Some(ending)) = (
            &self.child_below,
            &self.appraisal_days,
            &self.decision_days,
            &self.ending_days,
        ) else {
            return Err(not_established());
        };
        let limit = child_below.value;
        if u32::from(facts.child.on(self.day)) >= limit {
            trace.refuse(&child_below.citation, || Reason::NotAChild { limit });
            return Ok(None);
        }
        let appraised = facts.holidays.after(self.day, appraisal.value);
        let decided = facts.holidays.after(appraised, decision.value);
        let ended = facts.holidays.after(decided, ending.value);
        let [appraises, decides, ends] = self.who(facility);
        let who = Text::new("cơ quan, người thực hiện", "by whom");
        let (of_bodies, of_ending) = if self.law == CareLaw::TwoTiers {
            let decree = DECREE_147_2025.whole();
            (decree.published(), decree.derived())
        } else {
            let article = DECREE_56_2017.article("45").published();
            (article, ending.citation.clone())
        };
        let award = Conclusion::told_to(trace, ended)
            .with(
                Text::new("ngày cuối thẩm định", "last day of the appraisal"),
                appraised,
                Bound::AtMost,
                &appraisal.citation,
            )
            .with(who.clone(), appraises, Bound::Exact, &of_bodies)
            .with(
                Text::new(
                    "ngày cuối quyết định giao trẻ em",
                    "last day of the decision",
                ),
                decided,
                Bound::AtMost,
                &decision.citation,
            )
            .with(who.clone(), decides, Bound::Exact, &of_bodies)
            .with(
                Text::new(
                    "ngày cuối chấm dứt chăm sóc tại cơ sở",
                    "last day to end the care in the facility",
                ),
                ended,
                Bound::AtMost,
                &ending.citation,
            )
            .with(who, ends, Bound::Exact, &of_ending);
        trace.step(&appraisal.citation, |citation| {
            let label = Text::new("ngày cuối thẩm định", "last day of the appraisal");
            let formula = Text::new(
                "ngày nhận danh sách, hồ sơ + số ngày làm việc",
                "day of receipt + working days",
            );
            Step::new(label, formula, appraised, citation).input(
                Text::new("số ngày làm việc", "working days"),
                appraisal.value,
            )
        });
        trace.step(&decision.citation, |citation| {
            let label = Text::new(
                "ngày cuối quyết định giao trẻ em",
                "last day of the decision",
            );
            let formula = Text::new(
                "ngày cuối thẩm định + số ngày làm việc",
                "appraisal + working days",
            );
            Step::new(label, formula, decided, citation).input(
                Text::new("số ngày làm việc", "working days"),
                decision.value,
            )
        });
        let formula = Text::new(
            "ngày cuối quyết định + số ngày làm việc",
            "decision + working days",
        );
        Ok(Some(award.conclude(formula, &ending.citation, trace)))
    }

    /// Who appraises, who decides, and who ends the care in the facility.
    const fn who(&self, facility: Facility) -> [Text; 3] {
        match (self.law, facility) {
            (CareLaw::TwoTiers, Facility::Provincial) => {
                [PROVINCE_CHAIR, COMMUNE_CHAIR, PROVINCE_CHAIR]
            }
            (CareLaw::TwoTiers, Facility::Local) => [COMMUNE_CHAIR, COMMUNE_CHAIR, COMMUNE_CHAIR],
            (_, Facility::Provincial) => [PROVINCIAL_DEPARTMENT, COMMUNE, DIRECTOR],
            (_, Facility::Local) => [DISTRICT, COMMUNE, DISTRICT_CHAIR],
        }
    }
}

const PROVINCE_CHAIR: Text = Text::new(
    "Chủ tịch Ủy ban nhân dân cấp tỉnh",
    "the chair of the provincial people's committee",
);
const COMMUNE_CHAIR: Text = Text::new(
    "Chủ tịch Ủy ban nhân dân cấp xã",
    "the chair of the commune people's committee",
);
const PROVINCIAL_DEPARTMENT: Text = Text::new(
    "Sở Lao động - Thương binh và Xã hội",
    "the provincial department of labour, invalids and social affairs",
);
const DIRECTOR: Text = Text::new(
    "Giám đốc Sở Lao động - Thương binh và Xã hội",
    "the director of the provincial department",
);
const DISTRICT: Text = Text::new(
    "Ủy ban nhân dân cấp huyện",
    "the district people's committee",
);
const DISTRICT_CHAIR: Text = Text::new(
    "Chủ tịch Ủy ban nhân dân cấp huyện",
    "the chair of the district people's committee",
);
const COMMUNE: Text = Text::new("Ủy ban nhân dân cấp xã", "the commune people's committee");
