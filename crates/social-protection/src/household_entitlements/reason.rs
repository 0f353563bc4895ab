use crate::{carer_support, institutional_care, monthly_allowance, social_pension};

ansinh_core::messages! {
    /// Why a household receives nothing.
    pub enum HouseholdEntitlementsReason {
        /// It has no members.
        NoMembers = "no-members",
            vi: "chưa ghi thành viên nào",
            en: "no member is given";
        /// No allowance for a member.
        Allowance {
            /// The member.
            member: String,
            /// Why.
            reason: monthly_allowance::Reason,
        } = "allowance",
            vi: "{member}: {reason}",
            en: "{member}: {reason}";
        /// No social pension for a member.
        Pension {
            /// The member.
            member: String,
            /// Why.
            reason: social_pension::SocialPensionReason,
        } = "pension",
            vi: "{member}: {reason}",
            en: "{member}: {reason}";
        /// No maintenance for a member.
        Maintenance {
            /// The member.
            member: String,
            /// Why.
            reason: institutional_care::Reason,
        } = "maintenance",
            vi: "{member}: {reason}",
            en: "{member}: {reason}";
        /// No carer support.
        Care {
            /// For whom.
            members: String,
            /// Why.
            reason: carer_support::CarerSupportReason,
        } = "care",
            vi: "{members}: {reason}",
            en: "{members}: {reason}";
    }
}
