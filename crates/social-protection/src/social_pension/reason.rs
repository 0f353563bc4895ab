use ansinh_core::{Dong, Month};

use crate::Household;

ansinh_core::messages! {
    /// Why no social pension is paid.
    pub enum SocialPensionReason {
        /// Not a citizen.
        NotACitizen = "not-a-citizen",
            vi: "không phải công dân Việt Nam",
            en: "not a Vietnamese citizen";
        /// Too young on the day of the decision.
        TooYoung {
            /// Completed years.
            age: u16,
            /// The age asked for.
            from: u32,
        } = "too-young",
            vi: "mới {age} tuổi tại ngày quyết định, phải từ đủ {from} tuổi",
            en: "{age} years old on the day of the decision, {from} are asked for";
        /// Below the older age in a household that is neither poor nor near-poor.
        NotPoor {
            /// The household.
            household: Household,
            /// The age from which the household doesn't matter.
            from: u32,
        } = "not-poor",
            vi: "chưa đủ {from} tuổi và thuộc {household}",
            en: "below {from} and in a {household}";
        /// Draws a pension or benefit that isn't below the social pension.
        HasPension {
            /// What is drawn.
            benefit: Dong,
            /// The social pension.
            level: Dong,
        } = "has-pension",
            vi: "đang hưởng {benefit}, không thấp hơn mức {level}",
            en: "draws {benefit}, which is not below {level}";
        /// No written request.
        NotRequested = "not-requested",
            vi: "không có văn bản đề nghị",
            en: "no written request was made";
        /// Decided later.
        NotYetPayable {
            /// The first month paid.
            first_month: Month,
        } = "not-yet-payable",
            vi: "được hưởng từ {first_month}, là tháng ký quyết định",
            en: "payable from {first_month}, the month of the decision";
        /// Died, or lost the right, earlier.
        Ended {
            /// The last month paid.
            last_month: Month,
        } = "ended",
            vi: "đã thôi hưởng, tháng cuối là {last_month}",
            en: "ended; the last month paid was {last_month}";
        /// The monthly social allowance is not lower.
        AllowanceNotLower {
            /// The allowance.
            allowance: Dong,
            /// The pension.
            pension: Dong,
        } = "allowance-not-lower",
            vi: "chỉ được hưởng một mức cao hơn: trợ cấp xã hội {allowance}, hưu trí xã hội {pension}",
            en: "only the higher is paid: the allowance is {allowance}, the social pension {pension}";
    }
}
