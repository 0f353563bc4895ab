use ansinh_core::series::Region;
use ansinh_core::{Decimal, Dong};

ansinh_core::messages! {
    /// Why a wage is too low. Where it is neither by the month nor by the hour, it must keep one of the
    /// two.
    pub enum MinimumWageReason {
        /// Below the minimum of a month.
        BelowMonth {
            /// The region.
            region: Region,
            /// The least allowed, đồng a month.
            floor: Dong,
            /// The wage, đồng a month, cut after two decimals.
            wage: Decimal,
        } = "below-month",
            vi: "mức lương tháng {wage} đồng thấp hơn mức tối thiểu {floor} của {region}",
            en: "{wage} đồng a month is below the minimum of {floor} in {region}";
        /// Below the minimum of an hour.
        BelowHour {
            /// The region.
            region: Region,
            /// The least allowed, đồng an hour.
            floor: Dong,
            /// The wage, đồng an hour, cut after two decimals.
            wage: Decimal,
        } = "below-hour",
            vi: "mức lương giờ {wage} đồng thấp hơn mức tối thiểu {floor} của {region}",
            en: "{wage} đồng an hour is below the minimum of {floor} in {region}";
    }
}
