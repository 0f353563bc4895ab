//! Alternative care (*chăm sóc thay thế*): whether a person or family may take a child in, whether
//! somebody may adopt, and by when a child is moved out of a facility.
//!
//! | request | the day that governs | law |
//! |---|---|---|
//! | care by kin or another family | of the decision to hand the child over | law 102/2016, articles 60 to 66; decree 56/2017, articles 39 to 43; circular 14/2020, article 10 |
//! | adoption (*nhận con nuôi*) | the commune has the complete file | law 52/2010, articles 8, 14 and 19 to 23 |
//! | from a facility to a family | the list and files are received | decree 56/2017, articles 45 and 48; decree 147/2025 |
//!
//! Kin come before other families, and those before a facility (decree 56/2017, article 42(2)): [`CareForm`]
//! is ordered so. Ages are completed years; twenty years older is judged to the day where both days of birth
//! are given. Working days leave out the day they begin with (Civil Code 91/2015/QH13, article 147), and a
//! limit of days that ends on a day off ends on the next working day (article 148(5)).
//!
//! Care by families and facilities is "not established" before the law of 2016, and the move out of a
//! facility before decree 56/2017. What decree 147/2025 says of the end of care in a facility was not read
//! word by word; who decides on it is derived.

mod adoption;
mod facts;
mod family;
mod in_force;
mod reason;
mod transfer;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Text, When, calendar};
use serde::{Deserialize, Serialize};

pub use facts::{
    Adopters, Adoption, AdoptionConsent, AdoptiveRelation, AlternativeCareFacts, CareConsent,
    CareForm, CareNeed, CareRequest, Carer, Facility, FamilyCare, ForeignResidence,
};
pub use in_force::CareLaw;
pub use reason::AlternativeCareReason;

use crate::Conclusion;

const ABOUT: Text = Text::new(
    "Chăm sóc thay thế cho trẻ em",
    "Alternative care of children",
);

/// The conditions and time limits of alternative care on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::{Age, Facts}};
/// use ansinh_child_protection::alternative_care::{CareForm, CareRequest, Carer, FamilyCare};
/// use ansinh_child_protection::{AlternativeCare, AlternativeCareFacts};
///
/// // A brother of 19 takes in his sister of 14.
/// let rule = AlternativeCare::in_force(date(2018, 6, 4))?;
/// let facts = AlternativeCareFacts {
///     child: Age::Years(14),
///     request: CareRequest::Family(FamilyCare {
///         form: CareForm::Kin,
///         carer: Carer { age: Age::Years(19), ..Carer::ordinary() },
///         ..FamilyCare::ordinary()
///     }),
///     ..AlternativeCareFacts::ordinary()
/// };
/// assert!(rule.assess(&facts)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlternativeCare {
    /// The day that governs the request.
    pub day: NaiveDate,
    /// Which law holds.
    pub law: CareLaw,
    /// The age from which nobody is a child, in completed years.
    pub child_below: Option<Cited<u32>>,
    /// The age of kin who take a child in, at least.
    pub kin_age: Option<Cited<u32>>,
    /// Years by which anybody else is older than the child, at least.
    pub age_gap: Option<Cited<u32>>,
    /// The age from which the child is heard.
    pub heard_from: Option<Cited<u32>>,
    /// Months a foreigner has resided in Vietnam, at least (from 2017-07-01).
    pub resident_months: Option<Cited<u32>>,
    /// Months of residence a foreigner has left, at least (from 2017-07-01).
    pub residence_left_months: Option<Cited<u32>>,
    /// Months after which a certificate of health is too old (from 2017-07-01).
    pub certificate_months: Option<Cited<u32>>,
    /// Meetings of the child and a family that isn't kin (from 2021-01-12).
    pub meetings: Option<Cited<u32>>,
    /// Working days for the handover (from 2017-07-01).
    pub handover_days: Option<Cited<u32>>,
    /// Months after which the officer visits first (from 2017-07-01).
    pub first_visit_months: Option<Cited<u32>>,
    /// Months after which the officer visits again (from 2017-07-01).
    pub second_visit_months: Option<Cited<u32>>,
    /// Months between the commune's reviews.
    pub review_months: Option<Cited<u32>>,
    /// Months after which the carer tells the commune how the child is; yearly from then on.
    pub carer_tells_months: Option<Cited<u32>>,
    /// Working days for the appraisal of a move (from 2017-07-01).
    pub appraisal_days: Option<Cited<u32>>,
    /// Working days for the commune's decision on a move (from 2017-07-01).
    pub decision_days: Option<Cited<u32>>,
    /// Working days for the end of care in the facility (from 2017-07-01).
    pub ending_days: Option<Cited<u32>>,
    /// The age below which anybody may be adopted.
    pub adoptee_below: Cited<u32>,
    /// The age below which a step-parent, aunt or uncle may adopt.
    pub kin_adoptee_below: Cited<u32>,
    /// Years by which an adopter is older, at least.
    pub adopter_gap: Cited<u32>,
    /// The age from which the child consents to its adoption.
    pub adoptee_consents_from: Cited<u32>,
    /// Days after birth before which the parents can't consent.
    pub consent_after_days: Cited<u32>,
    /// Days in which those concerned are heard.
    pub opinion_days: Cited<u32>,
    /// Days in which an adoption is decided.
    pub adoption_days: Cited<u32>,
    /// Months between the adopters' reports.
    pub report_months: Cited<u32>,
    /// Years for which adopters report.
    pub report_years: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(AlternativeCare {
    child_below: None, "trẻ em là người dưới số tuổi", "a child is a person below the age of";
    kin_age: None, "tuổi của người thân thích nhận chăm sóc", "age of kin who take a child in";
    age_gap: None, "số tuổi hơn trẻ em của người nhận chăm sóc", "years older than the child";
    heard_from: None, "tuổi phải lấy ý kiến trẻ em", "age from which the child is heard";
    resident_months: None, "số tháng đã cư trú của người nước ngoài", "months a foreigner has resided";
    residence_left_months: None, "số tháng cư trú còn lại của người nước ngoài", "months of residence left";
    certificate_months: None, "số tháng hiệu lực của giấy khám sức khỏe", "months a certificate of health is good for";
    meetings: None, "số lần tiếp xúc, làm quen", "meetings with the family";
    handover_days: None, "số ngày làm việc để giao, nhận", "working days for the handover";
    first_visit_months: None, "theo dõi lần đầu sau số tháng", "months before the first visit";
    second_visit_months: None, "theo dõi lần hai sau số tháng", "months before the second visit";
    review_months: None, "đánh giá định kỳ, số tháng", "months between reviews";
    carer_tells_months: None, "người chăm sóc thông báo sau số tháng", "months before the carer tells";
    appraisal_days: None, "số ngày làm việc để thẩm định", "working days for the appraisal";
    decision_days: None, "số ngày làm việc để quyết định", "working days for the decision";
    ending_days: None, "số ngày làm việc để chấm dứt chăm sóc tại cơ sở", "working days for the end of care in the facility";
    adoptee_below: None, "người được nhận làm con nuôi dưới số tuổi", "age below which anybody may be adopted";
    kin_adoptee_below: None, "cha dượng, mẹ kế, cô, cậu, dì, chú, bác nhận nuôi người dưới số tuổi", "age below which a step-parent, aunt or uncle may adopt";
    adopter_gap: None, "số tuổi hơn con nuôi", "years an adopter is older";
    adoptee_consents_from: None, "tuổi phải có sự đồng ý của trẻ em", "age from which the child consents";
    consent_after_days: None, "cha mẹ đẻ đồng ý sau khi sinh, số ngày", "days after birth before the parents can consent";
    opinion_days: None, "số ngày lấy ý kiến", "days to hear those concerned";
    adoption_days: None, "số ngày giải quyết việc nuôi con nuôi", "days to decide an adoption";
    report_months: None, "số tháng giữa hai lần thông báo của cha mẹ nuôi", "months between adopters' reports";
    report_years: None, "số năm cha mẹ nuôi phải thông báo", "years for which adopters report";
});

impl Rule for AlternativeCare {
    type Facts = AlternativeCareFacts;
    type Award = Conclusion;
    type Reason = AlternativeCareReason;

    fn about() -> About {
        About {
            id: "child-protection/alternative-care",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định giao trẻ em, ngày nhận đủ hồ sơ",
                "the day of the decision, or on which the file is complete",
            ),
            regimes: first_days(&[&in_force::LAWS]),
            reviewed_until: in_force::LAWS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<AlternativeCareReason>>(
        &self,
        facts: &AlternativeCareFacts,
        trace: &mut T,
    ) -> Result<Option<Conclusion>, FactError> {
        facts.check(self.day)?;
        match &facts.request {
            CareRequest::Family(family) => self.family(facts, family, trace),
            CareRequest::Adoption(adoption) => Ok(self.adoption(facts, adoption, trace)),
            CareRequest::FromFacility(facility) => self.transfer(facts, *facility, trace),
        }
    }
}

impl AlternativeCare {
    /// Whole years by which somebody is older than the child; to the day where both were born on a
    /// known one.
    fn years_older(&self, older: Age, child: Age) -> u32 {
        let years = match (older, child) {
            (Age::Born(older), Age::Born(child)) => calendar::age_on(older, child),
            _ => older.on(self.day).saturating_sub(child.on(self.day)),
        };
        years.into()
    }
}

type Reason = AlternativeCareReason;

/// Tells each condition that is not met; true where there is none.
fn refuse_each<'a, T: Trace<Reason>>(
    unmet: impl IntoIterator<Item = Option<(&'a Citation, Reason)>>,
    trace: &mut T,
) -> bool {
    unmet
        .into_iter()
        .flatten()
        .fold(true, |_, (citation, reason)| {
            trace.refuse(citation, || reason);
            false
        })
}

fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "chăm sóc thay thế tại gia đình, cơ sở trước ngày Luật Trẻ em và Nghị định 56/2017/NĐ-CP có hiệu lực",
            "alternative care by families and facilities before the law on children and decree 56/2017/NĐ-CP were in force",
        ),
    }
}
