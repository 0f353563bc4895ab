//! The process as a state machine: which event follows which stage.

use ansinh_core::Text;
use serde::{Deserialize, Serialize};

/// What a case is waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStage {
    /// The initial assessment of risk and harm (article 26).
    InitialAssessment,
    /// The collection of information and the assessment of needs (article 27).
    NeedsAssessment,
    /// The draft of the plan of support and intervention (article 28(1)).
    PlanDrafting,
    /// The approval of the plan (article 28(4)).
    PlanApproval,
    /// Carrying the plan out, up to its review (articles 29 and 30).
    Implementation,
    /// Nothing any more.
    Closed,
}

/// What moves a case on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CaseEvent {
    /// The initial assessment was made.
    InitiallyAssessed,
    /// The needs were assessed.
    NeedsAssessed {
        /// The child needs a plan of support and intervention.
        plan_needed: bool,
    },
    /// The draft plan went to the commune chair.
    PlanSubmitted,
    /// The commune chair approved the plan.
    PlanApproved,
    /// The plan was reviewed.
    Reviewed {
        /// The child is still at risk of abuse.
        at_risk: bool,
        /// The child's body, mind, understanding and feelings are stable.
        stable: bool,
    },
}

impl CaseStage {
    /// Where a case begins.
    pub const FIRST: Self = Self::InitialAssessment;

    /// The stage after an event; none where the event doesn't belong to this stage.
    ///
    /// A case is closed where no risk is left and the child is stable, and a new plan is drafted
    /// otherwise (decree 56/2017/NĐ-CP, article 30(1)).
    ///
    /// ```
    /// use ansinh_child_protection::case_management::{CaseEvent, CaseStage};
    ///
    /// let reviewed = |at_risk, stable| CaseEvent::Reviewed { at_risk, stable };
    /// let under_way = CaseStage::Implementation;
    /// assert_eq!(under_way.after(reviewed(false, true)), Some(CaseStage::Closed));
    /// assert_eq!(under_way.after(reviewed(false, false)), Some(CaseStage::PlanDrafting));
    /// assert_eq!(CaseStage::FIRST.after(CaseEvent::PlanApproved), None);
    /// ```
    pub const fn after(self, event: CaseEvent) -> Option<Self> {
        Some(match (self, event) {
            (Self::InitialAssessment, CaseEvent::InitiallyAssessed) => Self::NeedsAssessment,
            (Self::NeedsAssessment, CaseEvent::NeedsAssessed { plan_needed: true }) => {
                Self::PlanDrafting
            }
            (Self::NeedsAssessment, CaseEvent::NeedsAssessed { plan_needed: false }) => {
                Self::Closed
            }
            (Self::PlanDrafting, CaseEvent::PlanSubmitted) => Self::PlanApproval,
            (Self::PlanApproval, CaseEvent::PlanApproved) => Self::Implementation,
            (
                Self::Implementation,
                CaseEvent::Reviewed {
                    at_risk: false,
                    stable: true,
                },
            ) => Self::Closed,
            (Self::Implementation, CaseEvent::Reviewed { .. }) => Self::PlanDrafting,
            _ => return None,
        })
    }

    /// The stage in words.
    pub const fn label(self) -> Text {
        match self {
            Self::InitialAssessment => {
                Text::new("chờ đánh giá ban đầu", "awaiting initial assessment")
            }
            Self::NeedsAssessment => {
                Text::new("chờ xác định nhu cầu", "awaiting assessment of needs")
            }
            Self::PlanDrafting => Text::new("chờ xây dựng kế hoạch", "awaiting a draft plan"),
            Self::PlanApproval => {
                Text::new("chờ phê duyệt kế hoạch", "awaiting approval of the plan")
            }
            Self::Implementation => Text::new(
                "đang thực hiện kế hoạch",
                "plan under way, awaiting its review",
            ),
            Self::Closed => Text::new("đã kết thúc", "closed"),
        }
    }

    /// The step that ends this stage; none where nothing is left to do.
    pub(super) const fn step(self) -> Option<CaseStep> {
        Some(match self {
            Self::InitialAssessment => CaseStep::InitialAssessment,
            Self::NeedsAssessment => CaseStep::NeedsAssessment,
            Self::PlanDrafting => CaseStep::PlanDraft,
            Self::PlanApproval => CaseStep::PlanApproval,
            Self::Implementation => CaseStep::Review,
            Self::Closed => return None,
        })
    }
}

/// A step that has a form, and perhaps a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStep {
    /// The initial assessment.
    InitialAssessment,
    /// The emergency measure, or the separation of the child from the harm.
    EmergencyMeasure,
    /// The assessment of needs.
    NeedsAssessment,
    /// The draft plan.
    PlanDraft,
    /// The approval of the plan.
    PlanApproval,
    /// The review of the plan.
    Review,
    /// The end of a temporary separation from the parents or carers.
    SeparationEnd,
    /// The assessment after a temporary separation.
    SeparationAssessment,
}

impl CaseStep {
    /// The step in words.
    pub const fn label(self) -> Text {
        match self {
            Self::InitialAssessment => Text::new("đánh giá ban đầu", "initial assessment"),
            Self::EmergencyMeasure => {
                Text::new("biện pháp can thiệp khẩn cấp", "emergency measure")
            }
            Self::NeedsAssessment => Text::new("xác định nhu cầu", "assessment of needs"),
            Self::PlanDraft => Text::new("xây dựng kế hoạch", "draft plan"),
            Self::PlanApproval => Text::new("phê duyệt kế hoạch", "approval of the plan"),
            Self::Review => Text::new("rà soát, đánh giá kế hoạch", "review of the plan"),
            Self::SeparationEnd => Text::new(
                "hết thời hạn tạm thời cách ly",
                "end of the temporary separation",
            ),
            Self::SeparationAssessment => Text::new(
                "đánh giá sau tạm thời cách ly",
                "assessment after the temporary separation",
            ),
        }
    }

    /// The number of its form in the annex of decree 56/2017/NĐ-CP (*mẫu số*), where it has one; the
    /// report that opens a case is form 01.
    pub const fn form(self) -> Option<&'static str> {
        match self {
            Self::InitialAssessment => Some("02"),
            Self::NeedsAssessment | Self::SeparationAssessment => Some("03"),
            Self::PlanDraft => Some("04"),
            Self::PlanApproval => Some("05"),
            Self::Review => Some("06"),
            Self::SeparationEnd => Some("07"),
            Self::EmergencyMeasure => None,
        }
    }
}
