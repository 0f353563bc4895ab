use ansinh_core::Dong;

ansinh_core::messages! {
    /// Why no funeral support is paid.
    pub enum FuneralSupportReason {
        /// The deceased belonged to none of the groups.
        NotABeneficiary = "not-a-beneficiary",
            vi: "người chết không thuộc nhóm được hỗ trợ mai táng",
            en: "the deceased belonged to none of the groups that give funeral support";
        /// A survivor benefit counts only from 80.
        Under80 {
            /// Completed years at death.
            age: u16,
        } = "under-80",
            vi: "hưởng trợ cấp tuất hoặc trợ cấp khác, khi chết {age} tuổi, chưa đủ 80",
            en: "drew a survivor or other benefit and died at {age}, below 80";
        /// The social pension didn't exist yet.
        NoSocialPensionYet = "no-social-pension-yet",
            vi: "chưa có chế độ trợ cấp hưu trí xã hội",
            en: "there was no social pension yet";
        /// Another instrument's grant is higher, and only one is paid.
        LowerThanOther {
            /// This support.
            amount: Dong,
            /// The other.
            other: Dong,
        } = "lower-than-other",
            vi: "chỉ được hưởng mức cao nhất: mức khác {other} không thấp hơn {amount}",
            en: "only the highest is paid: another of {other} is not below {amount}";
    }
}
