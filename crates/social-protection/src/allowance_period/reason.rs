use ansinh_core::Month;

use crate::monthly_allowance;

ansinh_core::messages! {
    /// Why no month is paid.
    pub enum AllowancePeriodReason {
        /// The decision comes after the last month settled.
        DecidedLater {
            /// The month of the decision.
            decided: Month,
            /// The last month settled.
            through: Month,
        } = "decided-later",
            vi: "đến {through} chưa có tháng nào được trả, quyết định ký {decided}",
            en: "nothing is payable through {through}; the decision is of {decided}";
        /// What the monthly rule says of the last month looked at.
        InMonth {
            /// The month.
            month: Month,
            /// Why it isn't paid.
            reason: monthly_allowance::Reason,
        } = "in-month",
            vi: "{month}: {reason}",
            en: "{month}: {reason}";
    }
}
