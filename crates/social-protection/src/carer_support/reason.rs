use ansinh_core::Month;

ansinh_core::messages! {
    /// Why no carer support is paid.
    pub enum CarerSupportReason {
        /// Nobody is named who is cared for.
        NobodyCaredFor = "nobody-cared-for",
            vi: "không có người được chăm sóc, không có người khuyết tật mang thai hoặc nuôi con nhỏ",
            en: "nobody is cared for, and no disabled person is pregnant or raises a small child";
        /// The parent's disability is mild.
        MildDisability = "mild-disability",
            vi: "người khuyết tật nhẹ không được hỗ trợ khi mang thai, nuôi con",
            en: "a mild disability gives no support for pregnancy or small children";
        /// Neither pregnant nor raising a child that counts.
        NoSmallChild = "no-small-child",
            vi: "không mang thai, không nuôi con dưới 36 tháng tuổi",
            en: "neither pregnant nor raising a child under 36 months";
        /// The own household is supported for an extremely severe disability only.
        NotExtremelySevere = "not-extremely-severe",
            vi: "hộ gia đình chỉ được hỗ trợ khi chăm sóc người khuyết tật đặc biệt nặng",
            en: "a household is supported for an extremely severe disability only";
        /// The person belongs to none of the groups that are fostered.
        NotFostered = "not-fostered",
            vi: "người được nhận chăm sóc không thuộc nhóm được hỗ trợ",
            en: "the person taken in belongs to none of the groups that give foster support";
        /// The foster carer doesn't meet the conditions.
        ConditionsNotMet = "conditions-not-met",
            vi: "người nhận chăm sóc không đủ điều kiện",
            en: "the foster carer does not meet the conditions";
        /// Payment is suspended by decision.
        Suspended = "suspended",
            vi: "kinh phí hỗ trợ đang bị tạm dừng",
            en: "payment of the support is suspended";
        /// Decided later.
        NotYetPayable {
            /// The first month paid.
            first_month: Month,
        } = "not-yet-payable",
            vi: "được hỗ trợ từ {first_month}, là tháng ký quyết định",
            en: "payable from {first_month}, the month of the decision";
        /// The care or the right ended earlier.
        Ended {
            /// The last month paid.
            last_month: Month,
        } = "ended",
            vi: "đã thôi hưởng, tháng cuối là {last_month}",
            en: "ended; the last month paid was {last_month}";
    }
}
