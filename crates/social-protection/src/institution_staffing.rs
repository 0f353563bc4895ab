//! Staff of an institution (*định mức nhân viên*): how many each class of residents needs, and whether
//! they are there.
//!
//! The day of the check governs. One member of staff for so many at most: the need is rounded up class by
//! class. Whoever shares a person among several classes of care counts that person for the one that fits;
//! before 2018-02-12 the norms are not established.

mod checks;
mod circular_33_2017;
mod facts;

use ansinh_core::Percent;
use ansinh_core::compliance::{Compliance, Inspection};
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{ClassStaff, InstitutionStaffingFacts, StaffedClass};

const ABOUT: Text = Text::new(
    "Định mức nhân viên của cơ sở trợ giúp xã hội",
    "Staff of social-assistance institutions",
);

ansinh_core::messages! {
    /// Where an institution does not keep the norms.
    pub enum Reason {
        /// Not as many directors as there must be.
        Directors {
            /// Present.
            found: u32,
            /// As the circular has it.
            needed: u32,
        } = "directors",
            vi: "có {found} giám đốc, mỗi cơ sở có {needed}",
            en: "{found} directors; an institution has {needed}";
        /// Too many deputies.
        TooManyDeputies {
            /// Present.
            found: u32,
            /// Allowed.
            most: u32,
        } = "too-many-deputies",
            vi: "có {found} phó giám đốc, không quá {most}",
            en: "{found} deputy directors; at most {most} are allowed";
        /// Too few for a class.
        TooFew {
            /// The class.
            class: Text,
            /// Present.
            staff: u32,
            /// Needed.
            needed: u32,
        } = "too-few-staff",
            vi: "{class}: có {staff} người, cần {needed}",
            en: "{class}: {staff} present, {needed} needed";
        /// Too many in indirect work.
        IndirectOver {
            /// Indirect staff.
            indirect: u32,
            /// All staff.
            all: u32,
            /// Allowed.
            most: Percent,
        } = "indirect-staff-over",
            vi: "lao động gián tiếp {indirect} trên {all} người, tối đa {most}",
            en: "{indirect} of {all} are indirect staff; at most {most} are allowed";
    }
}

/// The norms of a day: how many people to one member of staff, at the most.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_social_protection::institution_staffing::{ClassStaff, StaffedClass};
/// use ansinh_social_protection::{InstitutionStaffing, InstitutionStaffingFacts};
///
/// let rule = InstitutionStaffing::in_force(date(2024, 1, 1))?;
/// let older = ClassStaff { class: StaffedClass::OlderDependent, people: 14, staff: 3 };
/// let facts = InstitutionStaffingFacts { classes: vec![older], ..InstitutionStaffingFacts::ordinary() };
/// assert_eq!(
///     rule.assess(&facts)?.refusals[0].reason.to_string(),
///     "older people who cannot look after themselves: 3 present, 4 needed"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstitutionStaffing {
    /// Directors.
    pub directors: Cited<u32>,
    /// Deputy directors at the most.
    pub deputies: Cited<u32>,
    /// Cases to a social worker.
    pub social_work_cases: Cited<u32>,
    /// Psychologists at the least.
    pub psychologists: Cited<u32>,
    /// Children under 18 months.
    pub children_under_18_months: Cited<u32>,
    /// Children of 18 months to under 6 years.
    pub children_under_6: Cited<u32>,
    /// Children of 6 to under 16.
    pub children_under_16: Cited<u32>,
    /// Disabled, mentally ill or HIV-infected children of 18 months to under 6 years.
    pub ill_children_under_6: Cited<u32>,
    /// Disabled, mentally ill or HIV-infected children of 6 to under 16.
    pub ill_children_under_16: Cited<u32>,
    /// Disabled adults who look after themselves.
    pub disabled_self_serving: Cited<u32>,
    /// Disabled adults who don't.
    pub disabled_dependent: Cited<u32>,
    /// Older people who look after themselves.
    pub older_self_serving: Cited<u32>,
    /// Older people who don't.
    pub older_dependent: Cited<u32>,
    /// Mentally ill, extremely severe.
    pub mentally_ill_extremely_severe: Cited<u32>,
    /// Mentally ill, severe.
    pub mentally_ill_severe: Cited<u32>,
    /// Mentally ill, recovered.
    pub mentally_ill_recovered: Cited<u32>,
    /// Vagrants.
    pub vagrants: Cited<u32>,
    /// People to one of the medical staff.
    pub medical_care: Cited<u32>,
    /// People to one of the nutrition staff.
    pub nutrition: Cited<u32>,
    /// People to one of the staff who rehabilitate.
    pub rehabilitation: Cited<u32>,
    /// Pupils to a teacher.
    pub teaching: Cited<u32>,
    /// Indirect staff, per cent of all at the most.
    pub indirect_share: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(InstitutionStaffing {
    directors: None, "giám đốc", "directors";
    deputies: None, "phó giám đốc tối đa", "deputy directors";
    social_work_cases: None, "đối tượng một nhân viên công tác xã hội quản lý", "cases to a social worker";
    psychologists: None, "nhân viên tâm lý tối thiểu", "psychologists";
    children_under_18_months: None, "trẻ dưới 18 tháng một nhân viên chăm sóc", "children under 18 months to a carer";
    children_under_6: None, "trẻ từ 18 tháng đến dưới 6 tuổi một nhân viên chăm sóc", "children under 6 to a carer";
    children_under_16: None, "trẻ từ 6 đến dưới 16 tuổi một nhân viên chăm sóc", "children of 6 to 15 to a carer";
    ill_children_under_6: None, "trẻ khuyết tật, tâm thần, nhiễm HIV dưới 6 tuổi một nhân viên chăm sóc", "ill or disabled children under 6 to a carer";
    ill_children_under_16: None, "trẻ khuyết tật, tâm thần, nhiễm HIV từ 6 tuổi một nhân viên chăm sóc", "ill or disabled children of 6 to 15 to a carer";
    disabled_self_serving: None, "người khuyết tật tự phục vụ được một nhân viên chăm sóc", "disabled adults who look after themselves to a carer";
    disabled_dependent: None, "người khuyết tật không tự phục vụ được một nhân viên chăm sóc", "disabled adults who cannot to a carer";
    older_self_serving: None, "người cao tuổi tự phục vụ được một nhân viên chăm sóc", "older people who look after themselves to a carer";
    older_dependent: None, "người cao tuổi không tự phục vụ được một nhân viên chăm sóc", "older people who cannot to a carer";
    mentally_ill_extremely_severe: None, "người tâm thần đặc biệt nặng một nhân viên chăm sóc", "extremely severely mentally ill to a carer";
    mentally_ill_severe: None, "người tâm thần nặng một nhân viên chăm sóc", "severely mentally ill to a carer";
    mentally_ill_recovered: None, "người tâm thần đã phục hồi một nhân viên chăm sóc", "recovered mentally ill to a carer";
    vagrants: None, "người lang thang một nhân viên chăm sóc", "vagrants to a carer";
    medical_care: None, "đối tượng một nhân viên y tế", "people to one of the medical staff";
    nutrition: None, "đối tượng một nhân viên dinh dưỡng", "people to one of the nutrition staff";
    rehabilitation: None, "đối tượng một nhân viên phục hồi chức năng", "people to one of the rehabilitation staff";
    teaching: None, "đối tượng một giáo viên", "pupils to a teacher";
    indirect_share: None, "tỷ lệ lao động gián tiếp tối đa", "indirect staff";
});

impl Rule for InstitutionStaffing {
    type Facts = InstitutionStaffingFacts;
    type Award = Compliance;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/institution-staffing",
            title: ABOUT,
            governing_date: Text::new("ngày kiểm tra", "the day of the check"),
            regimes: first_days(&[&circular_33_2017::IN_FORCE]),
            reviewed_until: circular_33_2017::IN_FORCE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let found = circular_33_2017::IN_FORCE.on(when)?;
        Ok(Self {
            terms: Terms::new(Funding::NoPayment, found.caveats()),
            ..circular_33_2017::rule()
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &InstitutionStaffingFacts,
        trace: &mut T,
    ) -> Result<Option<Compliance>, FactError> {
        facts.check()?;
        let mut looked_at = Inspection::told_to(trace);
        self.heads(facts, &mut looked_at);
        for row in &facts.classes {
            self.class(row, &mut looked_at)?;
        }
        self.indirect(facts, &mut looked_at)?;
        Ok(looked_at.conclude(&circular_33_2017::NORMS))
    }
}

impl InstitutionStaffing {
    const fn most_to_one(&self, class: StaffedClass) -> &Cited<u32> {
        match class {
            StaffedClass::SocialWorkCases => &self.social_work_cases,
            StaffedClass::ChildrenUnder18Months => &self.children_under_18_months,
            StaffedClass::ChildrenUnder6 => &self.children_under_6,
            StaffedClass::ChildrenUnder16 => &self.children_under_16,
            StaffedClass::IllChildrenUnder6 => &self.ill_children_under_6,
            StaffedClass::IllChildrenUnder16 => &self.ill_children_under_16,
            StaffedClass::DisabledSelfServing => &self.disabled_self_serving,
            StaffedClass::DisabledDependent => &self.disabled_dependent,
            StaffedClass::OlderSelfServing => &self.older_self_serving,
            StaffedClass::OlderDependent => &self.older_dependent,
            StaffedClass::MentallyIllExtremelySevere => &self.mentally_ill_extremely_severe,
            StaffedClass::MentallyIllSevere => &self.mentally_ill_severe,
            StaffedClass::MentallyIllRecovered => &self.mentally_ill_recovered,
            StaffedClass::Vagrants => &self.vagrants,
            StaffedClass::MedicalCare => &self.medical_care,
            StaffedClass::Nutrition => &self.nutrition,
            StaffedClass::Rehabilitation => &self.rehabilitation,
            StaffedClass::Teaching => &self.teaching,
        }
    }
}
