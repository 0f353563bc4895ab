use ansinh_core::Month;

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum FosterSupportReason {
        /// The decision comes later.
        NotYetPayable {
            /// The first month paid.
            first_month: Month,
        } = "not-yet-payable",
            vi: "được hưởng từ {first_month}, là tháng ký quyết định",
            en: "payable from {first_month}, the month of the decision";
        /// The care or the right ended before.
        Ended {
            /// The last month paid.
            last_month: Month,
        } = "ended",
            vi: "đã thôi hưởng, tháng cuối là {last_month}",
            en: "ended; the last month paid was {last_month}";
        /// Neither without support nor disabled.
        NoGround = "no-ground",
            vi: "không thuộc diện không có nguồn nuôi dưỡng, không khuyết tật nặng hoặc đặc biệt nặng",
            en: "neither without support nor severely or extremely severely disabled";
        /// Too old, and not in education, or never drew the allowance.
        TooOld {
            /// The age, in completed years.
            limit: u32,
        } = "too-old",
            vi: "đã đủ {limit} tuổi, không thuộc trường hợp tiếp tục hưởng khi đang học",
            en: "{limit} years completed, and no case that goes on in education";
    }
}
